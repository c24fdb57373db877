#include "tests/app/cli_runner.h"
#include "tests/support/pictures.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <httplib.h>

using namespace inspyre::test;

namespace {

constexpr int kPatienceMs = 60'000;

/// A service as a process of its own.
class ServeProcess
{
public:
    explicit ServeProcess(CliRunner &cli, const QStringList &options = {})
    {
        cli.start(m_process, QStringList{"serve", "--port", "0"} + options);
        m_port = waitForLine("listening")["port"].toInt();
    }

    ~ServeProcess()
    {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }

    ServeProcess(const ServeProcess &) = delete;
    ServeProcess &operator=(const ServeProcess &) = delete;

    /// The first line of that event from now on; empty if none comes.
    QJsonObject waitForLine(const QString &event)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < kPatienceMs) {
            while (m_process.canReadLine()) {
                const auto line = QJsonDocument::fromJson(m_process.readLine()).object();
                if (line["event"].toString() == event) {
                    return line;
                }
            }
            if (!m_process.waitForReadyRead(100) && m_process.state() == QProcess::NotRunning) {
                break;
            }
        }
        return {};
    }

    [[nodiscard]] httplib::Client client() const
    {
        httplib::Client client("127.0.0.1", m_port);
        client.set_read_timeout(60);
        return client;
    }

    void signal(int number) const { ::kill(static_cast<pid_t>(m_process.processId()), number); }

    /// -1 if it does not end.
    int exitCode()
    {
        return m_process.waitForFinished(kPatienceMs) &&
                       m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }

    [[nodiscard]] int port() const { return m_port; }

private:
    QProcess m_process;
    int m_port = 0;
};

std::string png()
{
    return encoded(quadrants({64, 48}), "PNG").toStdString();
}

} // namespace

class CliServeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheBytesOfRemove();
    void endsAfterWhatWasAccepted();
    void aSecondSignalEndsAtOnce();
    void aTokenIsReadFromAFile();
    void wrongUsageIsNamed();
};

void CliServeTest::givesTheBytesOfRemove()
{
    CliRunner cli;
    ServeProcess serve(cli);
    QVERIFY(serve.port() > 0);
    auto client = serve.client();
    QCOMPARE(client.Post("/warmup")->status, 200);
    const auto reply = client.Post("/v1/remove-background", png(), "image/png");
    QCOMPARE(reply->status, 200);
    cli.write("a.png", QByteArray::fromStdString(png()));
    QCOMPARE(cli.run({"remove", "a.png", "-o", "b.png"}).exit, 0);
    QVERIFY(cli.read("b.png") == QByteArray::fromStdString(reply->body));
}

void CliServeTest::endsAfterWhatWasAccepted()
{
    CliRunner cli;
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", cli.path("release"));
    ServeProcess serve(cli);
    QVERIFY(!serve.waitForLine("phase").isEmpty());
    int status = 0;
    std::thread caller([&] {
        auto client = serve.client();
        const auto reply = client.Post("/v1/remove-background", png(), "image/png");
        status = reply ? reply->status : -1;
    });
    auto client = serve.client();
    QTRY_VERIFY(client.Get("/metrics")->body.find("inspyre_in_flight 1") != std::string::npos);
    serve.signal(SIGTERM);
    QVERIFY(!serve.waitForLine("drain").isEmpty());
    cli.write("release", {});
    caller.join();
    QCOMPARE(status, 200);
    QCOMPARE(serve.exitCode(), 0);
}

void CliServeTest::aSecondSignalEndsAtOnce()
{
    CliRunner cli;
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", cli.path("release"));
    ServeProcess serve(cli, {"--drain", "600"});
    std::thread caller([&] {
        auto client = serve.client();
        (void)client.Post("/v1/remove-background", png(), "image/png");
    });
    auto client = serve.client();
    QTRY_VERIFY(client.Get("/metrics")->body.find("inspyre_in_flight 1") != std::string::npos);
    serve.signal(SIGTERM);
    QVERIFY(!serve.waitForLine("drain").isEmpty());
    serve.signal(SIGINT);
    QCOMPARE(serve.exitCode(), 130);
    caller.join();
}

void CliServeTest::aTokenIsReadFromAFile()
{
    CliRunner cli;
    cli.write("token", "secret\n");
    ServeProcess serve(cli, {"--token-file", "token"});
    auto client = serve.client();
    QCOMPARE(client.Post("/warmup")->status, 401);
    QCOMPARE(
        client.Post("/warmup", {{"Authorization", "Bearer secret"}}, "", "text/plain")->status,
        200);
}

void CliServeTest::wrongUsageIsNamed()
{
    CliRunner cli;
    const auto noToken = cli.run({"serve", "--port", "0", "--token-file", "none"});
    QCOMPARE(noToken.exit, 2);
    QVERIFY2(noToken.err.contains("none"), noToken.all());
    ServeProcess serve(cli);
    const auto taken = cli.run({"serve", "--port", QString::number(serve.port())});
    QCOMPARE(taken.exit, 1);
    QVERIFY2(taken.err.contains("in use"), taken.all());
    const auto foreign = cli.run({"serve", "--port", "0", "--host", "203.0.113.7"});
    QCOMPARE(foreign.exit, 1);
    QVERIFY2(foreign.err.contains("203.0.113.7"), foreign.all());
}

QTEST_GUILESS_MAIN(CliServeTest)
#include "cli_serve_test.moc"
