#include "engine/remote/reply_verdict.h"
#include "engine/remote/server_words.h"
#include "engine/remote/start_events.h"
#include "engine/remote/token_source.h"

#include <QByteArray>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace inspyre;

namespace {

std::string jwt(const QByteArray &claims)
{
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return "e30." + claims.toBase64(options).toStdString() + ".c2ln";
}

WebState reply(int status, const std::string &type = "application/json")
{
    WebState state;
    state.status = status;
    state.headers = {{"content-type", type}};
    return state;
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverTimingIsRead();
    void hostileTextDoesNoHarm();
    void eventsBecomeSpans();
    void eventsMayBeCutAnywhere();
    void whatIsNoEventIsPassedOver();
    void repliesAreToldApart_data();
    void repliesAreToldApart();
    void onlySomeAreTriedAgain();
    void tokensExpire();
    void commandsRunWithoutAShell();
    void aCommandsFailureIsSaid();
    void aSlowCommandCanBeCancelled();
    void tokensAreKeptUntilTheyExpire();
};

void WordsTest::serverTimingIsRead()
{
    const auto entries = parseServerTiming("start;dur=0.000, infer;desc=\"a b\";dur=41.8 ,total; "
                                           "DUR=50,x,;dur=3,bad;dur=nan,neg;dur=-1");
    QCOMPARE(entries.size(), std::size_t(3));
    QCOMPARE(entries[1].first, std::string("infer"));
    QCOMPARE(entries[1].second, 41.8);
    QCOMPARE(entries[2].second, 50.0);
    QVERIFY(parseServerTiming(std::string(100'000, ',')).empty());
}

void WordsTest::hostileTextDoesNoHarm()
{
    QVERIFY(replyObject(std::string(1'000'000, '[')).is_null());
    QVERIFY(replyObject("{\"a\":" + std::string(100'000, '{')).is_null());
    QVERIFY(replyObject("[1]").is_null());
    QVERIFY(replyObject("{\"a\":\"[[[[[[[[[[[[[[[[[[[[[[[[[[\\\"[\"}").is_object());
    QCOMPARE(harmless("a\r\nb\x1b[31m"), std::string("a  b [31m"));
    QCOMPARE(harmless(std::string(5000, 'x')).size(), std::size_t(200));
    const auto json = replyObject("{\"a\":\"1e9\",\"b\":\"5\",\"c\":1e16,\"d\":7}");
    QVERIFY(!numberIn(json, "a") && !numberIn(json, "b") && !numberIn(json, "c"));
    QCOMPARE(numberIn(json, "d"), std::optional(7.0));
}

void WordsTest::eventsBecomeSpans()
{
    StartEvents events;
    RemoteCall call;
    events.take(
        "{\"event\":\"start\",\"t_ms\":0}\n"
        "{\"event\":\"phase\",\"name\":\"weights\",\"part\":\"a\",\"state\":\"begin\",\"t_ms\":10}"
        "\n"
        "{\"event\":\"weights\",\"group\":\"a\",\"bytes\":5,\"bytes_total\":9,\"t_ms\":12}\n"
        "{\"event\":\"tick\",\"progress\":0.4,\"t_ms\":13}\n",
        -100.0,
        call);
    QCOMPARE(call.server.size(), std::size_t(1));
    QVERIFY(call.server[0].running);
    QCOMPARE(call.server[0].beginMs, -90.0);
    QCOMPARE(call.server[0].bytesDone, std::uint64_t(5));
    QCOMPARE(call.progress, 0.4);
    QVERIFY(events.end() == StartEvents::End::Open);
    events.take(
        "{\"event\":\"phase\",\"name\":\"weights\",\"part\":\"a\",\"state\":\"end\",\"t_ms\":40}\n"
        "{\"event\":\"ready\",\"t_ms\":50,\"timings\":{\"total\":0.05}}\n",
        -100.0,
        call);
    QVERIFY(!call.server[0].running);
    QCOMPARE(call.server[0].endMs, -60.0);
    QVERIFY(events.end() == StartEvents::End::Ready);
    QCOMPARE(call.timings.front().second, 0.05);
}

void WordsTest::eventsMayBeCutAnywhere()
{
    const std::string text =
        "{\"event\":\"phase\",\"name\":\"device\",\"state\":\"begin\",\"t_ms\":1}\n"
        "{\"event\":\"phase\",\"name\":\"device\",\"state\":\"end\",\"t_ms\":2}\n"
        "{\"event\":\"failed\",\"phase\":\"weights\",\"code\":\"x\",\"message\":\"gone\"}\n";
    for (std::size_t cut = 1; cut < text.size(); ++cut) {
        StartEvents events;
        RemoteCall call;
        events.take(text.substr(0, cut), 0.0, call);
        events.take(text.substr(cut), 0.0, call);
        QVERIFY(events.end() == StartEvents::End::Failed);
        QCOMPARE(events.words(), std::string("weights: x: gone"));
        QCOMPARE(call.server.size(), std::size_t(1));
    }
}

void WordsTest::whatIsNoEventIsPassedOver()
{
    StartEvents events;
    RemoteCall call;
    events.take("\n\nnull\n{}\n{\"event\":7}\n{\"event\":\"phase\"}\n", 0.0, call);
    events.take(std::string(1 << 20, 'x') + "\n", 0.0, call);
    for (int i = 0; i < 5000; ++i) {
        events.take(
            "{\"event\":\"phase\",\"name\":\"n\",\"state\":\"begin\",\"t_ms\":1}\n", 0.0, call);
    }
    QVERIFY(call.server.size() <= 2000);
    events.take("{\"event\":\"ready\",\"timings\":[1,2]}\n", 0.0, call);
    QVERIFY(events.end() == StartEvents::End::Ready);
    QVERIFY(call.timings.empty());
    RemoteCall body;
    takeStateBody(
        replyObject(
            "{\"phases\":[1,{\"name\":\"a\"},{\"name\":\"b\",\"start_ms\":3,\"dur_ms\":-4}]}"),
        1.0,
        body);
    QCOMPARE(body.server.size(), std::size_t(1));
    QCOMPARE(body.server[0].endMs, 4.0);
}

void WordsTest::repliesAreToldApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("problem");
    const auto row =
        [](const char *name, int status, const char *type, const char *body, const char *problem) {
            QTest::newRow(name) << status << QByteArray(type) << QByteArray(body)
                                << QByteArray(problem);
        };
    const auto *json = "application/json";
    const auto *html = "text/html; charset=utf-8";
    row("good", 200, json, "{}", "none");
    row("moved", 301, html, "", "redirected");
    row("login", 200, html, "<form><input type=\"password\"></form>", "login-page");
    row("sign in", 200, "text/plain", "<!DOCTYPE html><title>Sign in</title>", "login-page");
    row("portal", 200, html, "<html>Welcome to our Wi-Fi hotspot</html>", "captive-portal");
    row("portal by status", 511, html, "<html>", "captive-portal");
    row("a page", 200, html, "<html>It works!</html>", "not-a-service");
    row("front end", 404, html, "<html><title>404</title></html>", "not-found");
    row("plain for TLS",
        400,
        html,
        "<html>The plain HTTP request was sent to HTTPS port",
        "tls-expected");
    row("bad parameter", 400, json, "{\"error\":{\"message\":\"no\"}}", "refused");
    row("no token", 401, json, "", "unauthorized");
    row("no role", 403, html, "<html>", "forbidden");
    row("large", 413, json, "", "too-large");
    row("busy", 429, "text/plain", "Rate exceeded.", "busy");
    row("down", 503, json, "", "unavailable");
    row("late", 504, json, "", "timed-out");
    row("broken", 500, json, "{\"detail\":\"x\"}", "failed");
}

void WordsTest::repliesAreToldApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, problem);
    const auto verdict = verdictOf(reply(status, type.toStdString()), body.toStdString());
    QCOMPARE(QByteArray(callProblemName(verdict.problem)), problem);
}

void WordsTest::onlySomeAreTriedAgain()
{
    QVERIFY(mayRetry(CallProblem::NoConnection, {}));
    QVERIFY(mayRetry(CallProblem::CutOff, {}));
    QVERIFY(mayRetry(CallProblem::Busy, reply(429)));
    QVERIFY(mayRetry(CallProblem::Unavailable, reply(503)));
    QVERIFY(!mayRetry(CallProblem::Failed, reply(500)));
    QVERIFY(!mayRetry(CallProblem::CutOff, reply(200)));
    QVERIFY(!mayRetry(CallProblem::CertificateExpired, {}));
    QVERIFY(!mayRetry(CallProblem::Cancelled, {}));
}

void WordsTest::tokensExpire()
{
    using Clock = TokenSource::Clock;
    QCOMPARE(
        expiryOf(jwt("{\"exp\":1700000000}")),
        std::optional(Clock::time_point(std::chrono::seconds(1'700'000'000))));
    QVERIFY(!expiryOf(jwt("{}")) && !expiryOf("secret") && !expiryOf("a.b") && !expiryOf("..."));
    QVERIFY(!expiryOf(jwt("{\"exp\":1e300}")) && !expiryOf(jwt("{\"exp\":-5}")));
}

void WordsTest::commandsRunWithoutAShell()
{
    const auto said = outputOf({"printf", "%s", "$HOME;`id`"}, {});
    QVERIFY(said);
    QCOMPARE(*said, std::string("$HOME;`id`"));
}

void WordsTest::aCommandsFailureIsSaid()
{
    const auto missing = outputOf({"no-such-program-here"}, {});
    QVERIFY(!missing);
    QVERIFY(missing.error().message.find("no-such-program-here") != std::string::npos);
    const auto failed = outputOf({"sh", "-c", "echo token; echo log in first >&2; exit 3"}, {});
    QVERIFY(!failed);
    QCOMPARE(failed.error().message, std::string("log in first"));
}

void WordsTest::aSlowCommandCanBeCancelled()
{
    QElapsedTimer time;
    time.start();
    const auto said = outputOf({"sleep", "30"}, JobControl([&] { return time.elapsed() > 50; }));
    QVERIFY(!said);
    QVERIFY(said.error().code == ErrorCode::Cancelled);
    QVERIFY(time.elapsed() < 20'000);
}

void WordsTest::tokensAreKeptUntilTheyExpire()
{
    const QTemporaryDir folder;
    const auto calls = folder.filePath("calls");
    const auto command = [&](qint64 expiry) {
        const auto token = jwt("{\"exp\":" + QByteArray::number(expiry) + "}");
        return std::vector<std::string>{
            "sh", "-c", "echo >> \"$1\"; echo \"$2\"", "sh", calls.toStdString(), token};
    };
    const auto count = [&] {
        QFile file(calls);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    };
    const auto now = QDateTime::currentSecsSinceEpoch();
    TokenSource lasting({.command = command(now + 3600)});
    QVERIFY(lasting.header({})->starts_with("Authorization: Bearer e30."));
    QVERIFY(lasting.header({}));
    QCOMPARE(count(), 1);
    lasting.forget();
    QVERIFY(lasting.header({}));
    QCOMPARE(count(), 2);
    TokenSource old({.command = command(now + 30), .header = TokenHeader::Serverless});
    QVERIFY(old.header({})->starts_with("X-Serverless-Authorization: Bearer "));
    QVERIFY(old.header({}));
    QCOMPARE(count(), 4); // within a minute of its end it is asked for again
    TokenSource pasted({.value = " abc\n"});
    QCOMPARE(*pasted.header({}), std::string("Authorization: Bearer abc"));
    TokenSource evil({.value = "abc\r\nX-Other: 1"});
    QVERIFY(!evil.header({}));
    QVERIFY(evil.header({}).error().message.find("abc") == std::string::npos);
    TokenSource odd({.command = {"echo", "two words"}});
    QVERIFY(!odd.header({}));
    QVERIFY(odd.header({}).error().message.find("two words") == std::string::npos);
}

QTEST_APPLESS_MAIN(WordsTest)
#include "words_test.moc"
