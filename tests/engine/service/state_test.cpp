#include "serving.h"
#include "tests/support/patience.h"

#include <inspyre/models.h>

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <fstream>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace inspyre;
using namespace inspyre::test;

namespace {

std::vector<Json> linesOf(const std::string &body)
{
    std::vector<Json> lines;
    std::istringstream stream(body);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(Json::parse(line));
    }
    return lines;
}

const httplib::Headers kLines = {{"Accept", "application/x-ndjson"}};

} // namespace

class StateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItIs();
    void isAliveWhileItLoads();
    void everyReplyHasItsHeaders();
    void warmingUpWaitsUntilItIsReady();
    void oneLoadForAHundredCallers();
    void somebodyIsAlwaysHeard();
    void warmingUpTellsHowItGoes();
    void aWarmUpThatTakesTooLongIsAccepted();
    void failuresAreNoSuccess();
    void moreShapesAreWarmedWhenAskedFor();
    void drainsAndEnds();
    void halfARequestDoesNotHoldTheEnd_data();
    void halfARequestDoesNotHoldTheEnd();
    void theModelsSumIsToldWhenThereIsTime();
    void endsByItselfOnAFailureIfWished();
};

void StateTest::tellsWhatItIs()
{
    Serving serving;
    QVERIFY(serving.waitReady());
    const auto client = serving.client();
    const auto info = client->Get("/");
    QVERIFY(info);
    const auto json = Json::parse(info->body);
    QCOMPARE(json["service"].get<std::string>(), std::string("inspyre"));
    QCOMPARE(json["api"].get<int>(), 1);
    QCOMPARE(json["state"].get<std::string>(), std::string("ready"));
    QVERIFY((json["shapes"] == Json{{64, 64}}));
    QCOMPARE(json["model"]["name"].get<std::string>(), std::string("starter"));
    const auto metrics = client->Get("/metrics");
    QVERIFY(metrics && metrics->body.find("inspyre_ready 1") != std::string::npos);
    QCOMPARE(client->Head("/health")->status, 200);
}

void StateTest::isAliveWhileItLoads()
{
    Held held("INSPYRE_FAKE_WEIGHTS_MS");
    Serving serving;
    const auto client = serving.client();
    const auto health = client->Get("/health");
    QVERIFY(health);
    QCOMPARE(health->status, 200);
    QCOMPARE(Json::parse(health->body)["status"].get<std::string>(), std::string("alive"));
    const auto ready = client->Get("/ready");
    QCOMPARE(ready->status, 503);
    QVERIFY(ready->has_header("Retry-After"));
    QCOMPARE(Json::parse(ready->body)["level"].get<std::string>(), std::string("none"));
    held.release();
    QVERIFY(serving.waitReady());
    QCOMPARE(
        Json::parse(client->Get("/ready")->body)["level"].get<std::string>(), std::string("full"));
}

void StateTest::everyReplyHasItsHeaders()
{
    Serving serving;
    QVERIFY(serving.waitReady());
    const auto client = serving.client();
    for (const auto *path : {"/", "/health", "/ready", "/metrics", "/nothing"}) {
        const auto reply = client->Get(path, {{"X-Request-Id", "mine-1"}});
        QVERIFY(reply);
        for (const auto *name : {"X-Instance-Id", "X-Uptime-Ms", "X-Ready-Ms", "X-Served"}) {
            QVERIFY2(reply->has_header(name), name);
        }
        QCOMPARE(reply->get_header_value("X-Request-Id"), std::string("mine-1"));
        QCOMPARE(reply->get_header_value("Cache-Control"), std::string("no-store"));
    }
    const auto other = client->Get("/health", {{"X-Request-Id", "a b"}});
    QVERIFY(other->get_header_value("X-Request-Id") != "a b");
}

void StateTest::warmingUpWaitsUntilItIsReady()
{
    Held held("INSPYRE_FAKE_WEIGHTS_MS");
    Serving serving;
    std::atomic_int status = 0;
    std::string body;
    std::thread caller([&] {
        const auto reply = serving.client()->Post("/warmup");
        body = reply->body;
        status = reply->status;
    });
    QTest::qWait(50);
    QCOMPARE(status.load(), 0);
    held.release();
    caller.join();
    QCOMPARE(status.load(), 200);
    const auto json = Json::parse(body);
    QVERIFY(json["ran"].get<bool>());
    for (const auto *name : {"container_start", "gpu_init", "model_load", "first_inference"}) {
        QVERIFY2(json["timings"].contains(name), body.c_str());
    }
    QVERIFY(json["timings"]["total"].get<double>() > 0.0);
    const auto again = serving.client()->Post("/warmup", "{}", "application/json");
    QVERIFY(!Json::parse(again->body)["ran"].get<bool>());
}

void StateTest::oneLoadForAHundredCallers()
{
    Held held("INSPYRE_FAKE_WEIGHTS_MS");
    Serving serving;
    std::atomic_int good = 0;
    std::vector<std::thread> callers;
    for (int i = 0; i < 100; ++i) {
        callers.emplace_back([&] {
            const auto reply = serving.client()->Post("/warmup");
            good += reply && reply->status == 200 ? 1 : 0;
        });
    }
    QCOMPARE(serving.client()->Get("/health")->status, 200); // while all of them wait
    held.release();
    for (auto &caller : callers) {
        caller.join();
    }
    QCOMPARE(good.load(), 100);
    QCOMPARE(serving.log("ready").size(), std::size_t{1});
}

void StateTest::somebodyIsAlwaysHeard()
{
    Held held("INSPYRE_FAKE_WEIGHTS_MS");
    auto options = Serving::quickOptions();
    options.limits.threads = 8;
    Serving serving(std::move(options));
    std::atomic_int accepted = 0;
    std::vector<std::thread> callers;
    for (int i = 0; i < 20; ++i) {
        callers.emplace_back([&] {
            const auto reply = serving.client()->Post("/warmup");
            accepted += reply && reply->status == 202 ? 1 : 0;
        });
    }
    // Only some of them wait inside; the others are told to come back.
    QTRY_COMPARE(accepted.load(), 16);
    QCOMPARE(serving.client()->Get("/health")->status, 200);
    held.release();
    for (auto &caller : callers) {
        caller.join();
    }
    QCOMPARE(accepted.load(), 16);
}

void StateTest::warmingUpTellsHowItGoes()
{
    Held held("INSPYRE_FAKE_WEIGHTS_MS");
    Serving serving;
    std::string body;
    int status = 0;
    std::thread caller([&] {
        const auto reply = serving.client()->Post("/warmup", kLines, std::string(), "text/plain");
        body = reply->body;
        status = reply->status;
    });
    QTest::qWait(1200); // at least one tick
    held.release();
    caller.join();
    QCOMPARE(status, 202);
    const auto lines = linesOf(body);
    QCOMPARE(lines.front()["event"].get<std::string>(), std::string("start"));
    QCOMPARE(lines.back()["event"].get<std::string>(), std::string("ready"));
    QVERIFY(lines.back()["timings"].contains("total"));
    const auto count = [&](const char *event) {
        return std::count_if(lines.begin(), lines.end(), [event](const Json &line) {
            return line["event"] == event;
        });
    };
    QVERIFY2(count("tick") >= 1, body.c_str());
    QVERIFY2(count("warm_run") >= 2, body.c_str());
    QVERIFY2(count("phase") >= 6, body.c_str());
    const auto ready = serving.client()->Post(
        "/warmup", {{"Accept", "text/event-stream"}}, std::string(), "text/plain");
    QCOMPARE(ready->status, 200);
    QVERIFY(ready->body.find("event: ready\ndata: {") != std::string::npos);
}

void StateTest::aWarmUpThatTakesTooLongIsAccepted()
{
    Held held("INSPYRE_FAKE_WEIGHTS_MS");
    Serving serving;
    const auto late = serving.client()->Post("/warmup?wait_ms=30");
    QCOMPARE(late->status, 202);
    QVERIFY(late->has_header("Retry-After"));
    const auto stream =
        serving.client()->Post("/warmup?wait_ms=30", kLines, std::string(), "text/plain");
    QCOMPARE(linesOf(stream->body).back()["code"].get<std::string>(), std::string("timeout"));
    QCOMPARE(serving.client()->Post("/warmup?wait=30")->status, 400);
    QCOMPARE(serving.client()->Get("/warmup")->status, 405);
    QCOMPARE(serving.client()->Get("/warmup")->get_header_value("Allow"), std::string("POST"));
}

void StateTest::failuresAreNoSuccess()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath("cut.pth").toStdString();
    std::ofstream(file) << "PK\3\4 cut off";
    auto options = Serving::quickOptions();
    options.engine.model = file;
    Serving serving(std::move(options));
    const auto client = serving.client();
    const auto warm = client->Post("/warmup");
    QCOMPARE(warm->status, 500);
    QCOMPARE(
        Json::parse(warm->body)["error"]["code"].get<std::string>(), std::string("load_failed"));
    QCOMPARE(client->Post("/warmup", kLines, std::string(), "text/plain")->status, 500);
    QCOMPARE(client->Get("/ready")->status, 503);
    QCOMPARE(client->Get("/health")->status, 200);
    const auto picture = client->Post("/v1/remove-background", samplePng(), "image/png");
    QCOMPARE(picture->status, 500);
    QVERIFY2(picture->body.find("cut.pth") == std::string::npos, picture->body.c_str());
    QCOMPARE(serving.log("failed").size(), std::size_t{1});
}

void StateTest::moreShapesAreWarmedWhenAskedFor()
{
    Serving serving;
    QVERIFY(serving.waitReady());
    const auto warm = [&](const char *query) {
        const auto reply = serving.client()->Post(std::string("/warmup?") + query);
        return reply->status == 200 && Json::parse(reply->body)["ran"].get<bool>();
    };
    QVERIFY(!warm("shapes=64"));
    QVERIFY(warm("shapes=96,128x64"));
    QVERIFY(warm("force=1"));
    QCOMPARE(serving.client()->Post("/warmup?shapes=a")->status, 400);
}

void StateTest::drainsAndEnds()
{
    Serving serving;
    QVERIFY(serving.waitReady());
    const auto client = serving.client();
    Held held("INSPYRE_FAKE_DELAY_MS");
    std::atomic_int status = 0;
    std::thread caller([&] {
        status = serving.client()->Post("/v1/remove-background", samplePng(), "image/png")->status;
    });
    QTRY_VERIFY(client->Get("/metrics")->body.find("inspyre_in_flight 1") != std::string::npos);
    serving.service().drain();
    QCOMPARE(client->Get("/ready")->status, 503);
    QCOMPARE(client->Get("/health")->status, 200);
    QCOMPARE(client->Post("/warmup")->status, 503);
    QCOMPARE(
        serving.client()->Post("/v1/remove-background", samplePng(), "image/png")->status, 503);
    held.release();
    QVERIFY(serving.service().wait());
    caller.join();
    QCOMPARE(status.load(), 200);
    QCOMPARE(
        serving.log("exit").front()["message"].get<std::string>(), std::string("all is answered"));
}

void StateTest::halfARequestDoesNotHoldTheEnd_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a head") << QByteArray("POST /warmup HTTP/1.1\r\nHost: a");
    QTest::newRow("half a body") << QByteArray(
        "POST /warmup HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc");
}

void StateTest::halfARequestDoesNotHoldTheEnd()
{
    QFETCH(QByteArray, sent);
    auto options = Serving::quickOptions();
    options.limits.drain = std::chrono::milliseconds(200);
    options.limits.header = options.limits.body = options.limits.stall = std::chrono::minutes(5);
    Serving serving(std::move(options));
    QVERIFY(serving.waitReady());
    const int fd = serving.connection();
    QCOMPARE(
        ::send(fd, sent.constData(), static_cast<std::size_t>(sent.size()), MSG_NOSIGNAL),
        sent.size());
    QTest::qWait(100); // it is being read
    QElapsedTimer timer;
    timer.start();
    serving.service().drain();
    QVERIFY(serving.service().wait());
    // Without the end, what was sent would be waited for as long as the limits allow.
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    ::close(fd);
}

void StateTest::theModelsSumIsToldWhenThereIsTime()
{
    Serving serving;
    QVERIFY(serving.waitReady());
    const auto model = [&] { return Json::parse(serving.client()->Get("/")->body).at("model"); };
    QTRY_VERIFY(model().contains("sha256"));
    QCOMPARE(model().at("sha256").get<std::string>(), std::string(knownModel("starter")->sha256));
}

void StateTest::endsByItselfOnAFailureIfWished()
{
    auto options = Serving::quickOptions();
    options.engine.model = "no such model";
    options.exitOnFailure = true;
    Serving serving(std::move(options));
    const auto ended = serving.service().wait();
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::UnknownModel);
}

QTEST_GUILESS_MAIN(StateTest)
#include "state_test.moc"
