#include "serving.h"
#include "tests/support/pictures.h"

#include <QTest>

#include <atomic>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace inspyre;
using namespace inspyre::test;
using std::chrono::milliseconds;

namespace {

constexpr auto kPath = "/v1/remove-background";

QByteArray post(const QByteArray &headers, const QByteArray &body = {})
{
    return "POST /v1/remove-background HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n" + body;
}

int statusOf(const QByteArray &reply)
{
    return reply.mid(9, 3).toInt();
}

std::string codeOf(const std::string &body)
{
    return Json::parse(body)["error"]["code"].get<std::string>();
}

ServiceOptions strictOptions()
{
    auto options = Serving::quickOptions();
    options.limits.bodyBytes = 1U << 20U;
    options.limits.pixels = 1'000'000;
    options.limits.header = milliseconds(600);
    options.limits.body = milliseconds(900);
    options.limits.stall = milliseconds(300);
    return options;
}

} // namespace

class FaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void badPicturesAreNamed_data();
    void badPicturesAreNamed();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void tooMuchIsRefusedBeforeItIsRead();
    void slowBodiesAreGivenUp();
    void slowHeadsAreGivenUp();
    void pathTricksFindNothing_data();
    void pathTricksFindNothing();
    void manyAtOnceAreAllAnswered();
    void isAliveAfterwards();

private:
    std::unique_ptr<Serving> m_serving;
};

void FaultTest::initTestCase()
{
    m_serving = std::make_unique<Serving>(strictOptions());
    QVERIFY(m_serving->waitReady());
}

void FaultTest::cleanupTestCase()
{
    m_serving.reset();
}

void FaultTest::badPicturesAreNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto png = QByteArray::fromStdString(samplePng());
    const auto row = [](const char *name, const QByteArray &body, int status, const char *code) {
        QTest::newRow(name) << body << status << QByteArray(code);
    };
    row("text", "hello", 415, "unsupported_type");
    row("another format", encoded(quadrants({32, 32}), "BMP"), 415, "unsupported_type");
    row("a script", "<svg xmlns='http://www.w3.org/2000/svg'/>", 415, "unsupported_type");
    row("cut off", png.left(png.size() / 2), 422, "undecodable");
    row("a bomb", withClaimedSize(png, 30000, 30000), 422, "too_many_pixels");
    row("nothing", "", 400, "bad_request");
}

void FaultTest::badPicturesAreNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const auto reply = m_serving->client()->Post(kPath, body.toStdString(), "image/jpeg");
    QVERIFY(reply);
    QVERIFY2(reply->status == status, reply->body.c_str());
    QCOMPARE(codeOf(reply->body), code.toStdString());
}

void FaultTest::badRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("no length") << post({}) << 411;
    QTest::newRow("no number") << post("Content-Length: many\r\n") << 400;
    QTest::newRow("negative") << post("Content-Length: -5\r\n") << 400;
    QTest::newRow("two lengths") << post("Content-Length: 5\r\nContent-Length: 9\r\n", "hello")
                                 << 400;
    QTest::newRow("length and chunks")
        << post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("too long") << post("Content-Length: 33554432\r\n") << 413;
    QTest::newRow("too long, asked first")
        << post("Content-Length: 33554432\r\nExpect: 100-continue\r\n") << 413;
    QTest::newRow("broken chunks")
        << post("Transfer-Encoding: chunked\r\n", "zz\r\nhello\r\n") << 400;
    QTest::newRow("unknown parameter")
        << QByteArray("POST /v1/remove-background?output=/etc/x HTTP/1.1\r\nHost: x\r\n"
                      "Content-Length: 5\r\n\r\nhello")
        << 400;
    const QByteArray form = "Content-Type: multipart/form-data; boundary=b\r\n";
    QTest::newRow("no boundary")
        << post("Content-Type: multipart/form-data\r\nContent-Length: 5\r\n", "hello") << 400;
    QTest::newRow("broken parts") << post(form + "Content-Length: 5\r\n", "hello") << 400;
    const QByteArray part = "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n";
    const QByteArray two = part + part + "--b--\r\n";
    QTest::newRow("two pictures")
        << post(form + "Content-Length: " + QByteArray::number(two.size()) + "\r\n", two) << 400;
    QByteArray many;
    for (int i = 0; i < 10'000; ++i) {
        many += "X-" + QByteArray::number(i) + ": 1\r\n";
    }
    QTest::newRow("ten thousand headers") << post(many + "Content-Length: 0\r\n") << 400;
    QTest::newRow("a long line") << post("X: " + QByteArray(20'000, 'a') + "\r\n") << 400;
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400;
}

void FaultTest::badRequestsAreRefused()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    const auto reply = m_serving->raw(request);
    QVERIFY2(statusOf(reply) == status, reply.left(2000).constData());
    QVERIFY2(reply.contains("\"error\":{\"code\":"), reply.constData());
}

void FaultTest::tooMuchIsRefusedBeforeItIsRead()
{
    // Chunks do not say how much there will be: the limit is met on the way.
    QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'a') + "\r\n";
    const auto reply = m_serving->raw(post("Transfer-Encoding: chunked\r\n", chunk.repeated(64)));
    QCOMPARE(statusOf(reply), 413);
    QVERIFY(reply.toLower().contains("connection: close"));
}

void FaultTest::slowBodiesAreGivenUp()
{
    const auto stalled = m_serving->raw(post("Content-Length: 1000\r\n", "begin"));
    QVERIFY2(statusOf(stalled) == 408, stalled.constData());
    // A byte now and then: never a stall, and still too slow as a whole.
    const int fd = m_serving->connection();
    const auto head = post("Content-Length: 1000\r\n");
    QVERIFY(::send(fd, head.constData(), static_cast<std::size_t>(head.size()), 0) > 0);
    bool closed = false;
    for (int i = 0; i < 40 && !closed; ++i) {
        QTest::qWait(100);
        closed = ::send(fd, "x", 1, MSG_NOSIGNAL) <= 0;
    }
    ::close(fd);
    QVERIFY(closed);
}

void FaultTest::slowHeadsAreGivenUp()
{
    const int fd = m_serving->connection();
    bool closed = false;
    for (int i = 0; i < 40 && !closed; ++i) {
        closed = ::send(fd, "G", 1, MSG_NOSIGNAL) <= 0;
        QTest::qWait(100);
    }
    ::close(fd);
    QVERIFY(closed);
}

void FaultTest::pathTricksFindNothing_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const auto *path :
         {"/../../etc/passwd",
          "/%2e%2e/%2e%2e/etc/passwd",
          "//etc/passwd",
          "/health/..",
          "/v1/remove-background/../../x",
          "/healthz"}) {
        QTest::newRow(path) << QByteArray(path);
    }
}

void FaultTest::pathTricksFindNothing()
{
    QFETCH(QByteArray, path);
    const auto reply = m_serving->raw("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY2(statusOf(reply) == 404, reply.constData());
}

void FaultTest::manyAtOnceAreAllAnswered()
{
    constexpr int kCallers = 200;
    std::atomic_int answered = 0;
    std::atomic_int good = 0;
    std::vector<std::thread> callers;
    for (int i = 0; i < kCallers; ++i) {
        callers.emplace_back([&] {
            const auto reply = m_serving->client()->Post(kPath, samplePng(), "image/png");
            answered += reply && (reply->status == 200 || reply->status == 429) ? 1 : 0;
            good += reply && reply->status == 200 ? 1 : 0;
        });
    }
    for (auto &caller : callers) {
        caller.join();
    }
    QCOMPARE(answered.load(), kCallers);
    QVERIFY(good > 0);
}

void FaultTest::isAliveAfterwards()
{
    const auto client = m_serving->client();
    QCOMPARE(client->Get("/health")->status, 200);
    QCOMPARE(client->Post(kPath, samplePng(), "image/png")->status, 200);
    QVERIFY(client->Get("/metrics")->body.find("inspyre_in_flight 0") != std::string::npos);
}

QTEST_GUILESS_MAIN(FaultTest)
#include "fault_test.moc"
