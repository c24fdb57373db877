#include "app/single_instance.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <thread>

using inspyre::app::decodedMessage;
using inspyre::app::encodedMessage;
using inspyre::app::SingleInstance;
using inspyre::app::StartMessage;
using Role = SingleInstance::Role;

namespace {

/// A start of the program, which is killed at the end.
class Start
{
public:
    Start(const QString &folder, const QStringList &arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto *name :
             {"INSPYRE_CONFIG_DIR",
              "INSPYRE_STATE_DIR",
              "INSPYRE_DATA_DIR",
              "INSPYRE_CACHE_DIR",
              "XDG_RUNTIME_DIR"}) {
            environment.insert(QLatin1String(name), folder);
        }
        environment.insert(
            QStringLiteral("INSPYRE_MODULE_DIR"), QStringLiteral(INSPYRE_TEST_BACKENDS "/good"));
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(folder);
        m_process.setReadChannel(QProcess::StandardError); // that opensAWindow() waits for
        m_process.start(
            QStringLiteral(INSPYRE_BUILD_DIR "/bin/inspyre"),
            QStringList{QStringLiteral("--no-splash")} + arguments);
    }

    ~Start()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    Start(const Start &) = delete;
    Start &operator=(const Start &) = delete;

    /// Whether it has its own window; false if it ends before.
    [[nodiscard]] bool opensAWindow()
    {
        while (!said("first frame")) {
            if (!m_process.waitForReadyRead(inspyre::test::kPatienceMs)) {
                return said("first frame");
            }
        }
        return true;
    }

    /// Whether it ends well, without a window.
    [[nodiscard]] bool handsOver()
    {
        return m_process.waitForFinished(inspyre::test::kPatienceMs) &&
               m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0 &&
               !said("first frame");
    }

    [[nodiscard]] bool said(const char *words)
    {
        m_said += m_process.readAllStandardError();
        return m_said.contains(words);
    }

    [[nodiscard]] const QByteArray &words() const { return m_said; }

    void signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }

    [[nodiscard]] bool ended() { return m_process.waitForFinished(inspyre::test::kPatienceMs); }

private:
    QProcess m_process;
    QByteArray m_said;
};

/// What the program has remembered to have opened.
QStringList recentFiles(const QString &folder)
{
    const QSettings settings(folder + QStringLiteral("/inspyre.ini"), QSettings::IniFormat);
    return settings.value(QStringLiteral("files/recent")).toStringList();
}

QString socketIn(const QString &folder)
{
    const auto all = QDir(folder).entryList({QStringLiteral("inspyre-*")}, QDir::System);
    return all.isEmpty() ? QString() : folder + QLatin1Char('/') + all.front();
}

StartMessage message()
{
    return {{QStringLiteral("/a b.png"), QStringLiteral("/ünï/模型\n.png"), QString()}, "token"};
}

} // namespace

/// Starts the program twice, and talks to its socket.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void messageComesBack();
    void wrongMessagesAreRefused_data();
    void wrongMessagesAreRefused();
    void longMessagesAreNotSent();

    void secondHandsOverToTheFirst();
    void hangingFirstIsLeftAlone();
    void firstThatWasHeldUpHearsTheLastWord();
    void firstHearsNothingFromWhoGaveUp();
    void nobodyElseIsServed();
    void noSocketIsNoTrouble();

    void filesGoToTheRunningProgram_data();
    void filesGoToTheRunningProgram();
    void withoutFilesItComesToTheFront();
    void staleSocketIsTakenOver();
    void garbageOnTheSocketDoesNoHarm();
    void stoppedProgramIsNotWaitedForLong();
    void silentProgramIsNotWaitedForLong();
    void someStartsHaveAWindowOfTheirOwn_data();
    void someStartsHaveAWindowOfTheirOwn();

private:
    [[nodiscard]] QString socket() const { return m_folder->filePath(QStringLiteral("socket")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SingleInstanceTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^Q")));
    m_folder = std::make_unique<QTemporaryDir>();
}

void SingleInstanceTest::messageComesBack()
{
    for (const auto &sent : {message(), StartMessage()}) {
        const auto bytes = encodedMessage(sent);
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            const auto part = decodedMessage(bytes.left(length));
            QVERIFY(!part.message && !part.wrong);
        }
        const auto whole = decodedMessage(bytes);
        QVERIFY(whole.message && *whole.message == sent);
        QVERIFY(decodedMessage(bytes + 'x').wrong);
    }
}

void SingleInstanceTest::wrongMessagesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray mark("inspyre1");
    QTest::newRow("another mark") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("a mark that goes wrong") << QByteArray("inspyrE");
    QTest::newRow("too long") << mark + QByteArray::fromHex("00100001");
    QTest::newRow("much too long") << mark + QByteArray::fromHex("ffffffff");
    QTest::newRow("empty") << mark + QByteArray::fromHex("00000000");
    QTest::newRow("a text that is longer than all") << mark + QByteArray::fromHex("00000006") +
                                                           QByteArray::fromHex("0000000361") +
                                                           QByteArray("b");
    QTest::newRow("a length that is cut off")
        << mark + QByteArray::fromHex("00000006") + QByteArray::fromHex("000000000000");
}

void SingleInstanceTest::wrongMessagesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(decodedMessage(bytes).wrong);
}

void SingleInstanceTest::longMessagesAreNotSent()
{
    const StartMessage fits{{QString(1'000'000, QLatin1Char('x'))}, {}};
    const StartMessage tooLong{{QString(1'100'000, QLatin1Char('x'))}, {}};
    QVERIFY(decodedMessage(encodedMessage(fits)).message);
    QVERIFY(encodedMessage(tooLong).isEmpty());
}

void SingleInstanceTest::secondHandsOverToTheFirst()
{
    SingleInstance first(socket());
    QSignalSpy received(&first, &SingleInstance::received);
    QCOMPARE(first.claim(message()), Role::First);
    QCOMPARE(
        QFile::permissions(socket()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    for (int i = 0; i < 3; ++i) {
        auto role = Role::Alone;
        std::thread start([this, &role] { // as blocking as another process
            SingleInstance second(socket());
            role = second.claim(message());
        });
        QTRY_COMPARE(received.count(), i + 1);
        start.join();
        QCOMPARE(role, Role::HandedOver);
        QCOMPARE(received.back().at(0).toStringList(), message().files);
        QCOMPARE(received.back().at(1).toByteArray(), message().activationToken);
    }
}

void SingleInstanceTest::hangingFirstIsLeftAlone()
{
    QLocalServer hanging; // it listens, and nobody reads
    QVERIFY(hanging.listen(socket()));
    QElapsedTimer timer;
    timer.start();
    SingleInstance second(socket());
    QTest::ignoreMessage(QtWarningMsg, "the first instance does not answer");
    QCOMPARE(second.claim(message()), Role::Unanswered);
    QVERIFY(timer.elapsed() < inspyre::test::kPatienceMs / 2);
    QVERIFY(hanging.isListening()); // its socket is not taken away
    QVERIFY(QFile::exists(socket()));
}

/// The second has ended, sure that its files will be opened.
void SingleInstanceTest::firstThatWasHeldUpHearsTheLastWord()
{
    SingleInstance first(socket());
    const QSignalSpy received(&first, &SingleInstance::received);
    QCOMPARE(first.claim(message()), Role::First);
    QLocalSocket second;
    second.connectToServer(socket());
    QVERIFY(second.waitForConnected());
    second.write(encodedMessage(message()));
    QTRY_COMPARE(second.bytesAvailable(), 1);
    second.putChar('g');
    QVERIFY(second.flush());
    QTest::qSleep(2100); // as long as it would wait: nothing is heard meanwhile
    QTRY_COMPARE(received.count(), 1);
    QCOMPARE(received.front().at(0).toStringList(), message().files);
}

/// The files are opened once: by the one that gave up, not by the first as soon as it wakes.
void SingleInstanceTest::firstHearsNothingFromWhoGaveUp()
{
    SingleInstance first(socket());
    const QSignalSpy received(&first, &SingleInstance::received);
    QCOMPARE(first.claim(message()), Role::First);
    {
        QLocalSocket second;
        second.connectToServer(socket());
        QVERIFY(second.waitForConnected());
        second.write(encodedMessage(message()));
        QVERIFY(second.waitForBytesWritten());
    }
    QLocalSocket third;
    third.connectToServer(socket());
    third.write(encodedMessage(message()));
    QTRY_COMPARE(third.bytesAvailable(), 1);
    third.disconnectFromServer();
    QTest::qWait(50);
    QCOMPARE(received.count(), 0);
}

void SingleInstanceTest::nobodyElseIsServed()
{
    SingleInstance first(socket());
    const QSignalSpy received(&first, &SingleInstance::received);
    QCOMPARE(first.claim(message()), Role::First);
    SingleInstance second(socket());
    QCOMPARE(second.claim(std::nullopt), Role::Alone); // hands nothing over, and takes nothing
    QLocalSocket silent;
    silent.connectToServer(socket());
    QVERIFY(silent.waitForConnected());
    QTRY_COMPARE(silent.state(), QLocalSocket::UnconnectedState); // after its two seconds
    QCOMPARE(received.count(), 0);
}

void SingleInstanceTest::noSocketIsNoTrouble()
{
    SingleInstance nowhere(m_folder->filePath(QStringLiteral("not here/socket")));
    QCOMPARE(nowhere.claim(message()), Role::Alone);
    SingleInstance tooLong(m_folder->filePath(QString(150, QLatin1Char('x'))));
    QCOMPARE(tooLong.claim(message()), Role::Alone);
}

void SingleInstanceTest::filesGoToTheRunningProgram_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const QStringList &arguments, const QStringList &names) {
        QTest::newRow(name) << arguments << names;
    };
    const auto spaces = QStringLiteral("a b ‘c’ \".png");
    const auto unicode = QStringLiteral("ünï 模型.png");
    const auto dashes = QStringLiteral("--help.png");
    row("relative", {spaces, unicode}, {spaces, unicode});
    row("with dashes", {QStringLiteral("--"), dashes}, {dashes});
    row("absolute", {QStringLiteral("%1/") + spaces}, {spaces});
    row("an address",
        {QStringLiteral("file://%1/a%20b%20%E2%80%98c%E2%80%99%20%22.png")},
        {spaces});
}

void SingleInstanceTest::filesGoToTheRunningProgram()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, names);
    const auto folder = m_folder->path();
    QStringList expected;
    for (const auto &name : std::as_const(names)) {
        expected << folder + QLatin1Char('/') + name;
        QImage image(4, 4, QImage::Format_RGB888);
        image.fill(Qt::white);
        QVERIFY(image.save(expected.back()));
    }
    for (auto &argument : arguments) {
        argument.replace(QLatin1String("%1"), folder);
    }
    Start first(folder, {});
    QVERIFY2(first.opensAWindow(), first.words());

    Start second(folder, arguments);

    QVERIFY2(second.handsOver(), second.words());
    QTRY_VERIFY(first.said("received files="));
    QTRY_COMPARE(recentFiles(folder), expected);
}

void SingleInstanceTest::withoutFilesItComesToTheFront()
{
    Start first(m_folder->path(), {});
    QVERIFY2(first.opensAWindow(), first.words());
    Start second(m_folder->path(), {});
    QVERIFY2(second.handsOver(), second.words());
    QTRY_VERIFY(first.said("received files=0"));
}

void SingleInstanceTest::staleSocketIsTakenOver()
{
    {
        Start killed(m_folder->path(), {});
        QVERIFY2(killed.opensAWindow(), killed.words());
        killed.signal(SIGKILL);
        QVERIFY(killed.ended());
    }
    QVERIFY(!socketIn(m_folder->path()).isEmpty()); // it could not clean up
    Start first(m_folder->path(), {});
    QVERIFY2(first.opensAWindow(), first.words());
    Start second(m_folder->path(), {});
    QVERIFY2(second.handsOver(), second.words());
}

void SingleInstanceTest::garbageOnTheSocketDoesNoHarm()
{
    Start first(m_folder->path(), {});
    QVERIFY2(first.opensAWindow(), first.words());
    QLocalSocket garbage;
    garbage.connectToServer(socketIn(m_folder->path()));
    QVERIFY(garbage.waitForConnected());
    garbage.write(QByteArray(3'000'000, '\xff'));
    QTRY_COMPARE(garbage.state(), QLocalSocket::UnconnectedState);

    Start second(m_folder->path(), {});
    QVERIFY2(second.handsOver(), second.words());
    QTRY_VERIFY(first.said("received files=0"));
}

void SingleInstanceTest::stoppedProgramIsNotWaitedForLong()
{
    Start first(m_folder->path(), {});
    QVERIFY2(first.opensAWindow(), first.words());
    first.signal(SIGSTOP);
    Start second(m_folder->path(), {});
    QVERIFY2(second.opensAWindow(), second.words());
    first.signal(SIGCONT);
    Start third(m_folder->path(), {});
    QVERIFY2(third.handsOver(), third.words()); // to the first, which is well again
    QTRY_VERIFY(first.said("received files=0"));
    QVERIFY(!second.said("received files="));
}

/// It takes the connection and never says a word: the second opens the files in a window of its
/// own, and says why.
void SingleInstanceTest::silentProgramIsNotWaitedForLong()
{
    const auto file = m_folder->filePath(QStringLiteral("a.png"));
    QImage image(4, 4, QImage::Format_RGB888);
    image.fill(Qt::white);
    QVERIFY(image.save(file));
    QString socket;
    {
        Start first(m_folder->path(), {});
        QVERIFY2(first.opensAWindow(), first.words());
        socket = socketIn(m_folder->path());
        first.signal(SIGKILL);
        QVERIFY(first.ended());
    }
    QLocalServer::removeServer(socket);
    QLocalServer silent;
    QVERIFY(silent.listen(socket));
    Start second(m_folder->path(), {file});
    QVERIFY2(second.opensAWindow(), second.words());
    QVERIFY(second.said("the first instance does not answer"));
    QTRY_VERIFY(second.said("told why=alone"));
    QTRY_COMPARE(recentFiles(m_folder->path()), QStringList{file});
}

void SingleInstanceTest::someStartsHaveAWindowOfTheirOwn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("asked for") << QStringList{QStringLiteral("--new-window")};
    QTest::newRow("with other settings") << QStringList{QStringLiteral("--device=cpu")};
    QTest::newRow("measuring") << QStringList{QStringLiteral("--quit-after-start")};
}

void SingleInstanceTest::someStartsHaveAWindowOfTheirOwn()
{
    QFETCH(QStringList, arguments);
    Start first(m_folder->path(), {});
    QVERIFY2(first.opensAWindow(), first.words());
    Start second(m_folder->path(), arguments);
    QVERIFY2(second.opensAWindow(), second.words());
    Start third(m_folder->path(), {});
    QVERIFY2(third.handsOver(), third.words()); // the first still serves
    QTRY_VERIFY(first.said("received files=0"));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
