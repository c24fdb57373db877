#include "calls.h"
#include "tests/support/http_server.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace inspyre;
using namespace inspyre::test;
using std::chrono::milliseconds;

namespace {

const char *nameOf(const RemoteCall &call)
{
    return callProblemName(call.problem);
}

/// What a server for http says to a handshake: it does not wait for more of it.
class Refuser
{
public:
    Refuser()
        : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *any = reinterpret_cast<sockaddr *>(&address);
        socklen_t size = sizeof(address);
        if (::bind(m_fd, any, size) != 0 || ::listen(m_fd, 1) != 0 ||
            ::getsockname(m_fd, any, &size) != 0) {
            qFatal("no loopback port");
        }
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] {
            const int fd = ::accept(m_fd, nullptr, nullptr);
            std::array<char, 4096> hello{};
            static_cast<void>(::recv(fd, hello.data(), hello.size(), 0));
            const std::string_view reply = "HTTP/1.1 400 Bad Request\r\n\r\n";
            static_cast<void>(::send(fd, reply.data(), reply.size(), MSG_NOSIGNAL));
            ::close(fd);
        });
    }

    ~Refuser()
    {
        ::shutdown(m_fd, SHUT_RDWR);
        m_thread.join();
        ::close(m_fd);
    }

    Refuser(const Refuser &) = delete;
    Refuser &operator=(const Refuser &) = delete;

    [[nodiscard]] int port() const { return m_port; }

private:
    const int m_fd;
    int m_port = 0;
    std::thread m_thread;
};

ColdRule rule(const std::string &path, ColdDeed deed, int from = 1, int to = 1 << 30)
{
    ColdRule made;
    made.path = path;
    made.deed = deed;
    made.from = from;
    made.to = to;
    return made;
}

} // namespace

class CallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phasesFollowTheDelays();
    void aKeptConnectionHasNone();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void tokensStayOffPlainHttp();
    void tokensAreSentAndNeverSaid();
    void offlineOpensNoSocket();
    void failuresAreWaitedAfterAndTriedAgain();
    void aFailureOfTheWorkIsNot();
    void retryAfterIsHonoured();
    void cancelClosesAtOnce();
    void deadlinesHold();
    void whatStandsStillIsGivenUp();
    void repeatedFailuresAreLeftAlone();
    void wrongDoorsAreExplained_data();
    void wrongDoorsAreExplained();
    void certificatesAreExplained();
    void httpAndHttpsAreToldApart();

private:
    QTemporaryDir m_folder;
};

void CallTest::phasesFollowTheDelays()
{
    auto profile = quickProfile();
    profile.delays = {.tls = 300.0, .uploadBlock = 60.0, .headers = 200.0, .body = 150.0};
    ColdService server(profile, {.tls = CertificateKind::Good});
    const auto certificate = m_folder.filePath("ca.pem").toStdString();
    QVERIFY(server.writeCertificate(certificate));
    const auto service = opened(
        {.url = server.url(),
         .certificates = certificate,
         .times = quickTimes(),
         .freshConnections = true});
    QVERIFY(service->wake({}, {}, {}).good());
    std::vector<CallPart> seen;
    const CallWatch watch = [&](const RemoteCall &call) {
        if (call.running && (seen.empty() || seen.back() != call.now)) {
            seen.push_back(call.now);
        }
    };
    const auto made = service->matte(noise(640, 640).view(), {}, watch, {});
    QVERIFY2(made, made ? "" : made.error().message.c_str());
    const auto &call = made->call;
    const auto &phases = call.phases;
    // A busy machine makes all of them longer, never shorter.
    QVERIFY(phases.tls >= 299.0);
    QVERIFY2(phases.upload + phases.wait >= 200.0, QByteArray::number(phases.wait).constData());
    QVERIFY2(phases.wait >= 199.0, QByteArray::number(phases.wait).constData());
    QVERIFY2(phases.download >= 149.0, QByteArray::number(phases.download).constData());
    QVERIFY(phases.dns >= 0.0 && phases.tcp >= 0.0 && phases.setup >= 0.0);
    QVERIFY(!call.reused);
    QVERIFY(call.bytesUp == call.bytesToSend && call.bytesUp > 100'000);
    QVERIFY(call.beginMs + phases.total() <= call.elapsedMs + 1.0);
    QVERIFY(seen.back() == CallPart::Download);
    QVERIFY(std::ranges::is_sorted(
        seen.begin() + (std::ranges::find(seen, CallPart::Tls) - seen.begin()), seen.end()));
}

void CallTest::aKeptConnectionHasNone()
{
    ColdService server(quickProfile());
    const auto service = serviceAt(server.url());
    QVERIFY(service->wake({}, {}, {}).good());
    RemoteCall call;
    // It may have been closed meanwhile on a slow machine.
    for (int i = 0; i < 20 && !call.reused; ++i) {
        call = service->health({}, {});
        QVERIFY2(call.good(), nameOf(call));
    }
    QVERIFY(call.reused);
    QCOMPARE(call.phases.dns, 0.0);
    QCOMPARE(call.phases.tcp, 0.0);
    QCOMPARE(call.phases.tls, 0.0);
    QVERIFY(call.phases.wait > 0.0);
}

void CallTest::addressesAreChecked_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << QByteArray("https://a.run.app") << true;
    QTest::newRow("path") << QByteArray("HTTPS://a.run.app/x/") << true;
    QTest::newRow("port") << QByteArray("http://localhost:8080") << true;
    QTest::newRow("v6") << QByteArray("http://[::1]:8080") << true;
    QTest::newRow("bare") << QByteArray("a.run.app") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << false;
    QTest::newRow("no host") << QByteArray("https://") << false;
    QTest::newRow("user") << QByteArray("https://me:secret@a.run.app") << false;
    QTest::newRow("port too large") << QByteArray("https://a:99999") << false;
}

void CallTest::addressesAreChecked()
{
    QFETCH(QByteArray, url);
    QFETCH(bool, good);
    QCOMPARE(checkServiceAddress(url.toStdString()).has_value(), good);
    QCOMPARE(RemoteService::open({.url = url.toStdString()}).has_value(), good);
}

void CallTest::tokensStayOffPlainHttp()
{
    for (const auto *url :
         {"http://a.run.app", "http://10.0.0.1:8080", "http://127.evil.example"}) {
        const auto service = RemoteService::open({.url = url, .token = {.value = "s3cret"}});
        QVERIFY2(!service, url);
        QVERIFY(service.error().message.find("s3cret") == std::string::npos);
        QVERIFY(!RemoteService::open({.url = url, .token = {.command = {"true"}}}));
    }
    for (const auto *url :
         {"https://a.run.app", "http://127.0.0.1:1", "http://localhost", "http://[::1]:5"}) {
        QVERIFY2(RemoteService::open({.url = url, .token = {.value = "s3cret"}}), url);
    }
}

void CallTest::tokensAreSentAndNeverSaid()
{
    ColdService server(quickProfile(), {.token = "s3cret"});
    const auto right = opened(
        {.url = server.url(), .token = {.command = {"echo", "s3cret"}}, .times = quickTimes()});
    QVERIFY(right->wake({}, {}, {}).good());
    const auto wrong =
        opened({.url = server.url(), .token = {.value = "other7"}, .times = quickTimes()});
    const auto call = wrong->wake({}, {}, {});
    QCOMPARE(nameOf(call), "unauthorized");
    QVERIFY(call.error->message.find("other7") == std::string::npos);
    QVERIFY(call.error->message.find("ID token") != std::string::npos);
    const std::array calls = {call};
    QVERIFY(harJson(calls, "1").find("other7") == std::string::npos);
}

void CallTest::offlineOpensNoSocket()
{
    const HttpServer server([](const HttpRequest &, HttpConnection &) {});
    const QTemporaryDir folder;
    const auto mark = folder.filePath("ran").toStdString();
    const auto service = opened(
        {.url = server.url(""),
         .token = {.command = {"touch", mark}},
         .offline = true,
         .times = quickTimes()});
    const auto image = ramp(64, 64);
    QVERIFY(service->describe({}, {}).error().code == ErrorCode::Offline);
    QCOMPARE(nameOf(service->health({}, {})), "offline");
    QCOMPARE(nameOf(service->wake({}, {}, {})), "offline");
    QVERIFY(service->offer(image.view(), {}, {}).error().code == ErrorCode::Offline);
    QVERIFY(service->matte(image.view(), {}, {}, {}).error().code == ErrorCode::Offline);
    QCOMPARE(server.connections(), 0);
    QVERIFY(!std::filesystem::exists(mark)); // such a command goes to the network, too
}

void CallTest::failuresAreWaitedAfterAndTriedAgain()
{
    auto profile = quickProfile();
    const std::string path = "/v1/remove-background";
    profile.rules = {rule(path, ColdDeed::Reset, 1, 1), rule(path, ColdDeed::Status, 2, 2)};
    profile.rules[1].status = 503;
    ColdService server(profile);
    const auto service =
        opened({.url = server.url(), .times = quickTimes(), .freshConnections = true});
    QVERIFY(service->describe({}, {}));
    const auto made = service->matte(ramp(64, 64).view(), {}, {}, {});
    QVERIFY2(made, made ? "" : made.error().message.c_str());
    const auto &call = made->call;
    QVERIFY(call.earlier.size() >= 2);
    QVERIFY(std::ranges::count(call.earlier, CallProblem::CutOff, &CallAttempt::problem) >= 1);
    QVERIFY(std::ranges::count(call.earlier, 503, &CallAttempt::status) >= 1);
    QVERIFY(call.earlier[0].endMs <= call.earlier[1].beginMs);
    QVERIFY(call.earlier.back().endMs <= call.beginMs);
}

void CallTest::aFailureOfTheWorkIsNot()
{
    auto profile = quickProfile();
    profile.rules = {rule("/warmup", ColdDeed::Status)};
    ColdService server(profile);
    const auto call = serviceAt(server.url())->wake({}, {}, {});
    QCOMPARE(nameOf(call), "failed");
    QVERIFY(call.earlier.empty());
    QVERIFY(call.error->message.find("scripted 500") != std::string::npos);
}

void CallTest::retryAfterIsHonoured()
{
    auto profile = quickProfile();
    profile.rules = {rule("/warmup", ColdDeed::Status, 1, 1)};
    profile.rules[0].status = 429;
    profile.rules[0].retryAfterS = 1;
    profile.rules[0].front = true;
    ColdService server(profile);
    const auto service = serviceAt(server.url());
    const auto call = service->wake({}, {}, {});
    QVERIFY2(call.good(), nameOf(call));
    QCOMPARE(call.earlier.size(), std::size_t(1));
    QVERIFY(call.beginMs - call.earlier[0].endMs >= 990.0);
    // Where there is no time for the pause, it is told at once.
    profile.rules[0].to = 1 << 30;
    profile.rules[0].retryAfterS = 600;
    ColdService busy(profile);
    QElapsedTimer time;
    time.start();
    const auto refused = serviceAt(busy.url())->wake({}, {}, {});
    QCOMPARE(nameOf(refused), "busy");
    QVERIFY(refused.start == StartClass::Refused);
    QVERIFY(time.elapsed() < 30'000);
}

void CallTest::cancelClosesAtOnce()
{
    std::atomic_bool closed = false;
    const HttpServer server([&](const HttpRequest &, HttpConnection &connection) {
        for (int i = 0; i < 3000 && !closed; ++i) {
            connection.idle(milliseconds(5));
            closed = !connection.send("HTTP/1.1 100 Continue\r\n\r\n");
        }
    });
    const auto service = serviceAt(server.url(""));
    QElapsedTimer time;
    time.start();
    qint64 wanted = 0;
    int told = 0;
    const auto call = service->wake(
        {}, [&](const RemoteCall &) { ++told; }, JobControl([&] {
            if (wanted == 0 && time.elapsed() > 150) {
                wanted = time.elapsed();
            }
            return wanted > 0;
        }));
    const auto took = time.elapsed() - wanted;
    QCOMPARE(nameOf(call), "cancelled");
    QVERIFY(call.error->code == ErrorCode::Cancelled);
    QVERIFY2(took < 1000, QByteArray::number(took).constData()); // 50 ms on an idle machine
    QTRY_VERIFY(closed.load());
    const int before = told;
    QTest::qWait(100);
    QCOMPARE(told, before);
}

void CallTest::deadlinesHold()
{
    const HttpServer silent([](const HttpRequest &, HttpConnection &connection) {
        connection.idle(milliseconds(30'000));
    });
    auto times = quickTimes();
    times.cold = milliseconds(300);
    const auto late = opened({.url = silent.url(""), .times = times})->wake({}, {}, {});
    QCOMPARE(nameOf(late), "timed-out");
    QVERIFY(late.phases.wait >= 200.0);
    QVERIFY(late.error->message.find("wait") != std::string::npos);
    // A handshake that nobody answers has a deadline of its own.
    times = quickTimes();
    times.connect = milliseconds(300);
    times.tls = milliseconds(200);
    times.attempts = 1;
    auto profile = quickProfile();
    profile.delays.tls = 20'000.0;
    ColdService slow(profile, {.tls = CertificateKind::Good});
    const auto shaken = opened({.url = slow.url(), .times = times})->wake({}, {}, {});
    QCOMPARE(nameOf(shaken), "timed-out");
    QVERIFY(shaken.elapsedMs >= 490.0);
    QCOMPARE(shaken.phases.wait, 0.0);
}

void CallTest::whatStandsStillIsGivenUp()
{
    const HttpServer half([](const HttpRequest &, HttpConnection &connection) {
        connection.send(responseHead(200, 1000) + "half");
        connection.idle(milliseconds(30'000));
    });
    auto times = quickTimes();
    times.stall = milliseconds(200);
    const auto call = opened({.url = half.url(""), .times = times})->health({}, {});
    QCOMPARE(nameOf(call), "stalled");
    QVERIFY(call.phases.download >= 190.0);
    QCOMPARE(call.bytesDown, std::uint64_t(4));
}

void CallTest::repeatedFailuresAreLeftAlone()
{
    auto profile = quickProfile();
    profile.rules = {rule("/", ColdDeed::Status, 1, 3)};
    ColdService server(profile);
    auto times = quickTimes();
    times.attempts = 1;
    times.breakerPause = milliseconds(1500);
    const auto service = opened({.url = server.url(), .times = times});
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!service->describe({}, {}));
    }
    const auto before = server.requests().size();
    RemoteCall told;
    const auto left = service->describe([&](const RemoteCall &call) { told = call; }, {});
    QVERIFY(!left);
    QCOMPARE(nameOf(told), "breaker-open");
    QCOMPARE(server.requests().size(), before);
    QTest::qWait(1600);
    QVERIFY(service->describe({}, {}));
    const auto requests = server.requests();
    QCOMPARE(requests[requests.size() - 2].path, std::string("/health"));
}

void CallTest::wrongDoorsAreExplained_data()
{
    QTest::addColumn<int>("deed");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("problem");
    QTest::newRow("login") << int(ColdDeed::Login) << 200 << QByteArray("login-page");
    QTest::newRow("front end") << int(ColdDeed::Html404) << 404 << QByteArray("not-found");
    QTest::newRow("302") << int(ColdDeed::Status) << 302 << QByteArray("redirected");
    QTest::newRow("trap") << int(ColdDeed::Trap) << 200 << QByteArray("failed");
    QTest::newRow("garbage") << int(ColdDeed::Garbage) << 0 << QByteArray();
    QTest::newRow("no end") << int(ColdDeed::NoEnd) << 0 << QByteArray("cut-off");
    QTest::newRow("403") << int(ColdDeed::Status) << 403 << QByteArray("forbidden");
}

void CallTest::wrongDoorsAreExplained()
{
    QFETCH(int, deed);
    QFETCH(int, status);
    QFETCH(QByteArray, problem);
    auto profile = quickProfile();
    profile.rules = {rule("/warmup", static_cast<ColdDeed>(deed))};
    profile.rules[0].status = status;
    profile.rules[0].front = status > 0;
    profile.rules[0].location = "https://accounts.example.com/login?secret=1";
    ColdService server(profile);
    auto times = quickTimes();
    times.attempts = 1;
    const auto call = opened({.url = server.url(), .times = times})->wake({}, {}, {});
    QVERIFY(!call.good());
    if (!problem.isEmpty()) {
        QCOMPARE(QByteArray(nameOf(call)), problem);
    }
    QVERIFY(
        call.error->message.find(". ") != std::string::npos ||
        call.error->message.find(".") != std::string::npos);
    QVERIFY(call.error->message.find("secret=1") == std::string::npos);
}

void CallTest::certificatesAreExplained()
{
    const auto ask = [&](CertificateKind kind, bool trusted) {
        ColdService server(quickProfile(), {.tls = kind});
        const auto file = m_folder.filePath("trust.pem").toStdString();
        if (!server.writeCertificate(file)) {
            qFatal("no certificate");
        }
        return opened({.url = server.url(),
                       .certificates = trusted ? file : std::string(),
                       .times = quickTimes()})
            ->health({}, {});
    };
    QVERIFY(ask(CertificateKind::Good, true).good());
    QCOMPARE(nameOf(ask(CertificateKind::Expired, true)), "certificate-expired");
    QCOMPARE(nameOf(ask(CertificateKind::OtherHost, true)), "certificate-name");
    QCOMPARE(nameOf(ask(CertificateKind::Good, false)), "certificate-unknown");
}

void CallTest::httpAndHttpsAreToldApart()
{
    ColdService secure(quickProfile(), {.tls = CertificateKind::Good});
    const Refuser plain;
    const auto port = [](const ColdService &server) { return std::to_string(server.port()); };
    const auto ask = [](const std::string &url) { return nameOf(serviceAt(url)->health({}, {})); };
    QCOMPARE(ask("https://127.0.0.1:" + std::to_string(plain.port())), "no-tls");
    // Some servers say so by an alert, others close.
    const QByteArray door = ask("http://127.0.0.1:" + port(secure));
    QVERIFY2(door == "tls-expected" || door == "cut-off", door.constData());
    QCOMPARE(ask("https://no-such-host.invalid"), "no-such-name");
    int closed = 0;
    {
        const HttpServer gone([](const HttpRequest &, HttpConnection &) {});
        closed = std::stoi(gone.url("").substr(sizeof("http://127.0.0.1")));
    }
    QCOMPARE(ask("http://127.0.0.1:" + std::to_string(closed)), "no-connection");
}

QTEST_GUILESS_MAIN(CallTest)
#include "call_test.moc"
