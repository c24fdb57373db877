#include "tests/engine/models/secure_server.h"
#include "tests/support/http_server.h"

#include <inspyre/fetch.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <string>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;
using namespace std::chrono_literals;

namespace {

const std::string kContent = "a picture, perhaps";

std::string textOf(const Fetched &fetched)
{
    return {reinterpret_cast<const char *>(fetched.data.data()), fetched.data.size()};
}

void answer(const HttpRequest &, HttpConnection &connection)
{
    connection.send(
        responseHead(200, kContent.size(), {"Content-Type: Image/PNG; charset=none"}) + kContent);
}

} // namespace

class FetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fetchesWithNameAndKind_data();
    void fetchesWithNameAndKind();
    void fetchesByHttps();
    void followsRedirectsAFewTimes();
    void refusesOtherAddresses_data();
    void refusesOtherAddresses();
    void leavesNoHttpOnTheWay();
    void offlineOpensNoSocket();
    void refusesWhatIsTooLarge_data();
    void refusesWhatIsTooLarge();
    void saysWhatTheServerSaid();
    void givesUpWhenNothingComes();
    void saysThatTheConnectionWasCut();
    void refusesAnEmptyFile();
    void saysNothingOfItself();
    void reportsRisingFractions();
    void canBeCancelledWhileItComes();
};

void FetchTest::initTestCase()
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes to connections that the client has closed
}

void FetchTest::fetchesWithNameAndKind_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("a file") << QByteArray("/photos/cat.png") << QByteArray("cat.png");
    QTest::newRow("with a query") << QByteArray("/cat.png?size=1/2#top") << QByteArray("cat.png");
    QTest::newRow("escaped") << QByteArray("/my%20c%C3%A4t.png") << QByteArray("my c\xc3\xa4t.png");
    QTest::newRow("no name") << QByteArray("/") << QByteArray("picture");
    QTest::newRow("no path") << QByteArray("") << QByteArray("picture");
    QTest::newRow("a folder's") << QByteArray("/photos/") << QByteArray("picture");
    QTest::newRow("slashes in it")
        << QByteArray("/..%2F..%2Fetc%2Fpasswd") << QByteArray("etcpasswd");
    QTest::newRow("hidden") << QByteArray("/.profile") << QByteArray("profile");
    QTest::newRow("control characters") << QByteArray("/a%0A%00b.png") << QByteArray("ab.png");
    QTest::newRow("too long") << "/" + QByteArray(300, 'a') << QByteArray("picture");
}

void FetchTest::fetchesWithNameAndKind()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, name);
    const HttpServer server(answer);

    const auto fetched = fetchPicture(server.url(path.toStdString()), {}, {});

    QVERIFY2(fetched, fetched ? "" : fetched.error().message.c_str());
    QCOMPARE(textOf(*fetched), kContent);
    QCOMPARE(QByteArray::fromStdString(fetched->name), name);
    QCOMPARE(fetched->mime, std::string("image/png"));
}

void FetchTest::fetchesByHttps()
{
    QTemporaryDir folder;
    const auto own = folder.filePath("own.pem").toStdString();
    const SecureServer server(
        [](const auto &) { return responseHead(200, kContent.size()) + kContent; });
    QVERIFY(server.writeCertificate(own));

    const auto fetched = fetchPicture(server.url("/cat.png"), {.certificates = own}, {});
    const auto unknown = fetchPicture(server.url("/cat.png"), {}, {});

    QVERIFY2(fetched, fetched ? "" : fetched.error().message.c_str());
    QCOMPARE(textOf(*fetched), kContent);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::Transfer);
}

void FetchTest::followsRedirectsAFewTimes()
{
    const HttpServer server([](const HttpRequest &request, HttpConnection &connection) {
        const int left = std::stoi(request.path.substr(1));
        if (left == 0) {
            return answer(request, connection);
        }
        connection.send(responseHead(302, 0, {"Location: /" + std::to_string(left - 1)}));
    });

    const auto near = fetchPicture(server.url("/5"), {}, {});
    const auto far = fetchPicture(server.url("/6"), {}, {});

    QVERIFY2(near, near ? "" : near.error().message.c_str());
    QCOMPARE(textOf(*near), kContent);
    QVERIFY(!far);
    QCOMPARE(far.error().code, ErrorCode::Transfer);
    QVERIFY(far.error().message.find("redirects") != std::string::npos);
}

void FetchTest::refusesOtherAddresses_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd");
    QTest::newRow("ftp") << QByteArray("ftp://127.0.0.1/a.png");
    QTest::newRow("a path") << QByteArray("/etc/passwd");
    QTest::newRow("data") << QByteArray("data:,x");
    QTest::newRow("nothing") << QByteArray();
}

void FetchTest::refusesOtherAddresses()
{
    QFETCH(QByteArray, url);

    const auto fetched = fetchPicture(url.toStdString(), {}, {});

    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, ErrorCode::InvalidArgument);
}

void FetchTest::leavesNoHttpOnTheWay()
{
    const HttpServer server([](const HttpRequest &, HttpConnection &connection) {
        connection.send(responseHead(302, 0, {"Location: file:///etc/passwd"}));
    });

    const auto fetched = fetchPicture(server.url("/cat.png"), {}, {});

    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, ErrorCode::Transfer);
}

void FetchTest::offlineOpensNoSocket()
{
    const HttpServer server(answer);

    const auto fetched = fetchPicture(server.url("/cat.png"), {.offline = true}, {});

    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, ErrorCode::Offline);
    QCOMPARE(server.connections(), 0);
}

void FetchTest::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<bool>("announced");
    QTest::newRow("as announced") << true;
    QTest::newRow("without end") << false;
}

void FetchTest::refusesWhatIsTooLarge()
{
    QFETCH(bool, announced);
    const HttpServer server([&](const HttpRequest &, HttpConnection &connection) {
        const std::string block(100'000, 'x');
        auto more = connection.send(
            announced ? responseHead(200, 1'000'000'000) + "x"
                      : "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
        for (int i = 0; more && i < 100; ++i) {
            more = connection.send(block);
        }
    });

    const auto fetched = fetchPicture(server.url("/cat.png"), {.maxBytes = 1'000'000}, {});

    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, ErrorCode::ImageTooLarge);
    QCOMPARE(
        fetched.error().message.find("954 MiB") != std::string::npos,
        announced); // what it would be
}

void FetchTest::saysWhatTheServerSaid()
{
    const HttpServer server([](const HttpRequest &, HttpConnection &connection) {
        connection.send(responseHead(404, 4) + "gone");
    });

    const auto fetched = fetchPicture(server.url("/cat.png"), {}, {});

    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, ErrorCode::Transfer);
    QVERIFY(fetched.error().message.find("404") != std::string::npos);
    QCOMPARE(fetched.error().subject, server.url("/cat.png"));
}

void FetchTest::givesUpWhenNothingComes()
{
    const HttpServer server([](const HttpRequest &, HttpConnection &connection) {
        connection.send(responseHead(200, 100) + "half");
        connection.idle(60s);
    });

    const auto fetched = fetchPicture(server.url("/cat.png"), {.stallTimeout = 1s}, {});

    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, ErrorCode::Transfer);
    QVERIFY(fetched.error().message.find("4 of 100 bytes") != std::string::npos);
}

void FetchTest::saysThatTheConnectionWasCut()
{
    const HttpServer server([](const HttpRequest &, HttpConnection &connection) {
        connection.send(responseHead(200, 100) + "half");
    });

    const auto fetched = fetchPicture(server.url("/cat.png"), {}, {});

    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, ErrorCode::Transfer);
}

void FetchTest::refusesAnEmptyFile()
{
    const HttpServer server([](const HttpRequest &, HttpConnection &connection) {
        connection.send(responseHead(200, 0));
    });

    const auto fetched = fetchPicture(server.url("/cat.png"), {}, {});

    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, ErrorCode::Transfer);
}

void FetchTest::saysNothingOfItself()
{
    HttpRequest seen;
    const HttpServer server([&](const HttpRequest &request, HttpConnection &connection) {
        seen = request;
        answer(request, connection);
    });

    QVERIFY(fetchPicture(server.url("/cat.png"), {}, {}));

    QCOMPARE(seen.method, std::string("GET"));
    QCOMPARE(seen.headers.at("user-agent"), std::string("inspyre"));
    for (const auto *name : {"cookie", "referer", "authorization", "from"}) {
        QVERIFY2(!seen.headers.contains(name), name);
    }
}

void FetchTest::reportsRisingFractions()
{
    const HttpServer server([](const HttpRequest &, HttpConnection &connection) {
        connection.send(responseHead(200, 2'000'000) + std::string(2'000'000, 'x'));
    });
    std::vector<double> seen;
    const JobControl job({}, [&](const Progress &progress) {
        QCOMPARE(progress.stage, Stage::Downloading);
        seen.push_back(progress.fraction);
    });

    QVERIFY(fetchPicture(server.url("/cat.png"), {}, job));

    QVERIFY(seen.size() > 2);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.front(), 0.0);
    QCOMPARE(seen.back(), 1.0);
}

void FetchTest::canBeCancelledWhileItComes()
{
    std::atomic_bool halfway = false;
    const HttpServer server([&](const HttpRequest &, HttpConnection &connection) {
        connection.send(responseHead(200, 100) + "half");
        halfway = true;
        connection.idle(60s);
    });

    const auto fetched =
        fetchPicture(server.url("/cat.png"), {}, JobControl([&] { return halfway.load(); }));

    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(FetchTest)
#include "fetch_test.moc"
