#include "tests/engine/remote/cold_calls.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace inspyre;
using namespace inspyre::test;

namespace {

ColdProfile quickWith(ColdRule rule)
{
    auto profile = quickProfile();
    profile.rules = {std::move(rule)};
    return profile;
}

} // namespace

class ColdFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestartBreaksWhatWaits();
    void misbehaves_data();
    void misbehaves();
    void theFrontAnswersWithoutWakingAnybody();
    void bodiesBreakOff_data();
    void bodiesBreakOff();
    void aStreamMayLackItsEnd();
    void theOlderServiceLies();
    void whatHappensNowAndThenIsTheSameForOneSeed();
    void delaysAreThoseAskedFor();
    void connectionsAreHeldBack();
};

void ColdFaultsTest::aRestartBreaksWhatWaits()
{
    auto profile = quickProfile();
    profile.spans.front().endMs = 600'000.0;
    ColdService service(profile);
    bool answered = true;
    std::thread caller(
        [&] { answered = bool(callerOf(service)->Post("/warmup", "", "text/plain")); });
    QVERIFY(QTest::qWaitFor([&service] { return service.starts() == 1; }, 60'000));
    service.restart();
    caller.join();
    QVERIFY(!answered);
}

void ColdFaultsTest::misbehaves_data()
{
    QTest::addColumn<int>("deed");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    const auto row = [](const char *name, ColdDeed deed, int status, const char *body) {
        QTest::newRow(name) << static_cast<int>(deed) << status << body;
    };
    row("status", ColdDeed::Status, 500, "scripted");
    row("login page", ColdDeed::Login, 200, "password");
    row("404 of a front end", ColdDeed::Html404, 404, "<html>");
    row("200 that is an error", ColdDeed::Trap, 200, "\"status\":\"error\"");
    row("no HTTP", ColdDeed::Garbage, 0, "");
    row("end", ColdDeed::Close, 0, "");
    row("broken line", ColdDeed::Reset, 0, "");
    row("half closed", ColdDeed::HalfClose, 0, "");
    row("no reply", ColdDeed::Stall, 0, "");
}

void ColdFaultsTest::misbehaves()
{
    QFETCH(int, deed);
    QFETCH(int, status);
    QFETCH(QString, body);
    ColdService service(
        quickWith({.from = 2, .to = 2, .deed = static_cast<ColdDeed>(deed), .forMs = 50.0}));
    const auto client = callerOf(service);
    QCOMPARE(client->Get("/ready?level=usable")->status / 100 > 0, true);
    const auto wrong = client->Get("/health");
    QCOMPARE(wrong ? wrong->status : 0, status);
    if (wrong) {
        QVERIFY2(wrong->body.find(body.toStdString()) != std::string::npos, wrong->body.c_str());
    }
    QCOMPARE(client->Get("/health")->status, 200);
}

void ColdFaultsTest::theFrontAnswersWithoutWakingAnybody()
{
    ColdService service(quickWith({.to = 1, .status = 429, .retryAfterS = 3, .front = true}));
    const auto client = callerOf(service);
    const auto refused = client->Post("/warmup", "", "text/plain");
    QCOMPARE(refused->status, 429);
    QCOMPARE(refused->get_header_value("Retry-After"), std::string("3"));
    QVERIFY(!refused->has_header("X-Instance-Id"));
    QCOMPARE(service.starts(), 0);
    QCOMPARE(client->Post("/warmup", "", "text/plain")->status, 200);
}

void ColdFaultsTest::bodiesBreakOff_data()
{
    QTest::addColumn<int>("deed");
    QTest::newRow("truncated") << static_cast<int>(ColdDeed::Truncate);
    QTest::newRow("broken line") << static_cast<int>(ColdDeed::ResetBody);
    QTest::newRow("stalled") << static_cast<int>(ColdDeed::StallBody);
    QTest::newRow("crash") << static_cast<int>(ColdDeed::Crash);
}

void ColdFaultsTest::bodiesBreakOff()
{
    QFETCH(int, deed);
    ColdService service(quickWith({.to = 1, .deed = static_cast<ColdDeed>(deed), .forMs = 50.0}));
    const auto client = callerOf(service);
    QVERIFY(!client->Get("/"));
    QCOMPARE(client->Get("/")->status, 200);
    QCOMPARE(service.starts(), static_cast<ColdDeed>(deed) == ColdDeed::Crash ? 2 : 1);
}

void ColdFaultsTest::aStreamMayLackItsEnd()
{
    ColdService service(quickWith({.path = "/warmup", .deed = ColdDeed::NoEnd}));
    const auto reply = callerOf(service)->Post(
        "/warmup", httplib::Headers{{"Accept", "application/x-ndjson"}}, "", "text/plain");
    const auto lines = linesOf(reply->body);
    QVERIFY(lines.size() > 1);
    QVERIFY(lines.back().at("event") != "ready");
}

void ColdFaultsTest::theOlderServiceLies()
{
    ColdService service(quickWith({.path = "/warmup", .deed = ColdDeed::Trap}), {.foreign = true});
    const auto warm = callerOf(service)->Post("/warmup", "", "text/plain");
    QCOMPARE(warm->status, 200);
    QCOMPARE(Json::parse(warm->body).at("status").get<std::string>(), std::string("error"));
}

void ColdFaultsTest::whatHappensNowAndThenIsTheSameForOneSeed()
{
    const auto statuses = [](std::uint64_t seed) {
        auto profile = quickWith({.share = 0.5});
        profile.seed = seed;
        ColdService service(profile);
        const auto client = callerOf(service);
        QByteArray all;
        for (int i = 0; i < 40; ++i) {
            all += client->Get("/health")->status == 200 ? '.' : 'x';
        }
        return all;
    };
    const auto one = statuses(1);
    QVERIFY2(one.count('x') > 8 && one.count('x') < 32, one);
    QCOMPARE(statuses(1), one);
    QVERIFY(statuses(2) != one);
}

void ColdFaultsTest::delaysAreThoseAskedFor()
{
    auto profile = quickProfile();
    profile.delays = {.accept = 40.0, .uploadBlock = 30.0, .headers = 50.0, .body = 20.0};
    ColdService service(profile);
    QElapsedTimer timer;
    timer.start();
    const auto reply =
        callerOf(service)->Post("/v1/remove-background", std::string(200'000, 'x'), "image/png");
    QCOMPARE(reply->status, 415);
    QVERIFY2(
        timer.elapsed() >= 40 + 3 * 30 + 50 + 20, qPrintable(QString::number(timer.elapsed())));
}

void ColdFaultsTest::connectionsAreHeldBack()
{
    auto profile = quickProfile();
    profile.delays.connect = 200.0;
    ColdService service(profile);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(callerOf(service)->Get("/health")->status, 200);
    // A kernel tries again after a second.
    QVERIFY2(timer.elapsed() >= 900, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(service.connections(), 1);
}

QTEST_APPLESS_MAIN(ColdFaultsTest)
#include "cold_faults_test.moc"
