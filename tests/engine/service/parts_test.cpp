#include "engine/service/cpu_quota.h"
#include "engine/service/metrics.h"
#include "engine/service/order.h"
#include "engine/service/problem.h"
#include "engine/service/state_body.h"
#include "engine/service/turns.h"
#include "engine/service/warm_events.h"
#include "engine/service/workers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace inspyre;
using std::chrono::milliseconds;

namespace {

Parameters one(const char *name, const char *value)
{
    return {{name, value}};
}

Span span(Phase phase, const char *part, double begin, double end, std::uint64_t bytes = 0)
{
    return {
        .phase = phase,
        .part = part,
        .beginMs = begin,
        .endMs = end,
        .bytesDone = bytes,
        .bytesTotal = bytes == 0 ? 0 : 100ULL << 20U};
}

void write(const QString &file, const QByteArray &text)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
}

} // namespace

class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAreRead();
    void wrongParametersAreNamed_data();
    void wrongParametersAreNamed();
    void theHouseHasSoManyPlaces();
    void turnsAreInTheOrderOfTheirComing();
    void whoGivesUpLetsTheNextOneIn();
    void workersDoWhatIsGivenToThem();
    void problemsTellNoPaths();
    void timesAreThoseOfTheSpans();
    void warmRunsAreToldOnce();
    void weightsAreToldEverySixteenMebibytes();
    void metricsAreText();
    void theQuotaIsTheLeast();
};

void PartsTest::ordersAreRead()
{
    const auto plain = parseOrder({}, "*/*");
    QVERIFY(plain);
    QVERIFY(plain->recipe == plainRecipe());
    const auto order = parseOrder(
        {{"type", "#102030"}, {"size", "640x512"}, {"threshold", "0.25"}, {"model", "a"}},
        "text/html, image/webp;q=0.9, image/png");
    QVERIFY(order);
    QVERIFY((order->recipe.look.background.colour == Rgb{16, 32, 48}));
    QVERIFY((order->size.size == Size{640, 512}));
    QCOMPARE(order->recipe.look.refine.level, 0.25);
    QCOMPARE(order->form, ReplyForm::WebP);
    QCOMPARE(order->recipe.output.format, FileFormat::WebP);
    QCOMPARE(order->model, std::string("a"));
    QCOMPARE(parseOrder(one("format", "json"), "image/webp")->form, ReplyForm::Json);
}

void PartsTest::wrongParametersAreNamed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("type") << QByteArray("type") << QByteArray("purple");
    QTest::newRow("a file") << QByteArray("type") << QByteArray("/etc/passwd");
    QTest::newRow("size") << QByteArray("size") << QByteArray("9999999x1");
    QTest::newRow("threshold") << QByteArray("threshold") << QByteArray("nan");
    QTest::newRow("depth") << QByteArray("depth") << QByteArray("12");
    QTest::newRow("prepared") << QByteArray("prepared") << QByteArray("yes");
    QTest::newRow("format") << QByteArray("format") << QByteArray("gif");
    QTest::newRow("unknown") << QByteArray("output") << QByteArray("x");
}

void PartsTest::wrongParametersAreNamed()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto order = parseOrder(one(name.constData(), value.constData()), {});
    QVERIFY(!order);
    QCOMPARE(order.error().subject, name.toStdString());
    QCOMPARE(problemOf(order.error()).status, 400);
    Parameters twice = {{"depth", "8"}, {"depth", "16"}};
    QVERIFY(!parseOrder(twice, {}));
}

void PartsTest::theHouseHasSoManyPlaces()
{
    Turns turns(2);
    auto first = turns.enter();
    auto second = turns.enter();
    QVERIFY(first && second && !turns.enter());
    QVERIFY(turns.retryAfterSeconds() >= 1);
    first.reset();
    QVERIFY(turns.enter());
    QVERIFY(!turns.waitEmpty(Turns::Clock::now() + milliseconds(5)));
    second.reset();
    QVERIFY(turns.waitEmpty(Turns::Clock::now() + milliseconds(5)));
}

void PartsTest::turnsAreInTheOrderOfTheirComing()
{
    Turns turns(8);
    const auto forever = Turns::Clock::time_point::max();
    const auto never = [] { return false; };
    auto mine = turns.take(forever, never);
    std::vector<int> order;
    std::atomic_int waiting = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            const auto turn = turns.take(forever, [&] {
                waiting |= 1 << i;
                return false;
            });
            order.push_back(i); // in a turn: one at a time
        });
        // The next one comes after this one waits.
        QTRY_VERIFY((waiting & (1 << i)) != 0);
    }
    mine.reset();
    for (auto &thread : threads) {
        thread.join();
    }
    QVERIFY((order == std::vector<int>{0, 1, 2, 3}));
}

void PartsTest::whoGivesUpLetsTheNextOneIn()
{
    Turns turns(8);
    const auto forever = Turns::Clock::time_point::max();
    auto mine = turns.take(forever, [] { return false; });
    QVERIFY(!turns.take(Turns::Clock::now() + milliseconds(10), [] { return false; }));
    QVERIFY(!turns.take(forever, [] { return true; }));
    mine.reset();
    QVERIFY(turns.take(Turns::Clock::now() + milliseconds(10), [] { return false; }));
}

void PartsTest::workersDoWhatIsGivenToThem()
{
    Workers workers(2);
    std::mutex mutex;
    std::set<std::thread::id> seen;
    std::vector<std::thread> callers;
    for (int i = 0; i < 20; ++i) {
        callers.emplace_back([&] {
            workers.run([&] {
                const std::lock_guard lock(mutex);
                seen.insert(std::this_thread::get_id());
            });
        });
    }
    for (auto &caller : callers) {
        caller.join();
    }
    QVERIFY(seen.size() >= 1 && seen.size() <= 2);
    bool thrown = false;
    try {
        workers.run([] { throw std::runtime_error("no"); });
    } catch (const std::runtime_error &) {
        thrown = true;
    }
    QVERIFY(thrown);
    workers.run([&thrown] { thrown = false; });
    QVERIFY(!thrown);
}

void PartsTest::problemsTellNoPaths()
{
    const auto problem =
        problemOf({ErrorCode::PermissionDenied, "not allowed", "/home/ann/secret.pth"});
    QCOMPARE(problem.status, 500);
    QVERIFY(problemJson(problem, "id").find("ann") == std::string::npos);
    QCOMPARE(problemOf({ErrorCode::NotAnImage}).status, 415);
    QCOMPARE(problemOf({ErrorCode::DamagedImage}).status, 422);
    QCOMPARE(problemOf({ErrorCode::OutOfMemory}).status, 503);
    QCOMPARE(
        problemJson({400, "bad_request", "a \"b\""}, "r1"),
        std::string(R"({"error":{"code":"bad_request","message":"a \"b\"","request_id":"r1"}})"));
}

void PartsTest::timesAreThoseOfTheSpans()
{
    StateFacts facts;
    facts.spans = {
        span(Phase::Device, "driver", 10, 110),
        span(Phase::Device, "devices", 120, 160),
        span(Phase::Weights, "a", 50, 250),
        span(Phase::WarmUp, "run 1 of 384x384", 300, 340),
        span(Phase::WarmUp, "run 1 of 1024x1024", 340, 540),
        span(Phase::WarmUp, "run 2 of 1024x1024", 540, 560)};
    facts.portOpenMs = 20.0;
    facts.device = "cuda:0";
    facts.life.usable = true;
    facts.life.readyMs = 560.0;
    facts.life.state = LifeState::Ready;
    const auto times = timingsJson(facts);
    QCOMPARE(times["container_start"].get<double>(), 0.02);
    QCOMPARE(times["gpu_init"].get<double>(), 0.15);
    QCOMPARE(times["model_load"].get<double>(), 0.2);
    QCOMPARE(times["first_inference"].get<double>(), 0.2);
    QCOMPARE(times["total"].get<double>(), 0.56);
    facts.device = "cpu";
    QCOMPARE(timingsJson(facts)["gpu_init"].get<double>(), 0.0);
    const auto body = stateJson(facts);
    QCOMPARE(body["level"].get<std::string>(), std::string("full"));
    QVERIFY(body["shapes"]["1024x1024"]["warm"].get<bool>());
    facts.life.readyMs = -1.0;
    QVERIFY(!timingsJson(facts).contains("total"));
}

void PartsTest::warmRunsAreToldOnce()
{
    const std::vector<Span> early = {span(Phase::WarmUp, "run 1 of 64x32", 5, -1)};
    const std::vector<Span> late = {span(Phase::WarmUp, "run 1 of 64x32", 5, 9)};
    QCOMPARE(warmEvents({}, early, 6.0).size(), std::size_t{1});
    const auto events = warmEvents(early, late, 10.0);
    QCOMPARE(events.size(), std::size_t{2});
    QCOMPARE(events[0]["event"].get<std::string>(), std::string("warm_run"));
    QCOMPARE(events[0]["dur_ms"].get<double>(), 4.0);
    QVERIFY((events[0]["shape"] == ServiceJson{64, 32}));
    QCOMPARE(events[1]["state"].get<std::string>(), std::string("end"));
    QVERIFY(warmEvents(late, late, 11.0).empty());
}

void PartsTest::weightsAreToldEverySixteenMebibytes()
{
    const auto at = [](std::uint64_t mebibytes) {
        return std::vector{span(Phase::Weights, "stage 3", 1, -1, mebibytes << 20U)};
    };
    QVERIFY(warmEvents(at(1), at(15), 5.0).empty());
    const auto events = warmEvents(at(15), at(17), 6.0);
    QCOMPARE(events.size(), std::size_t{1});
    QCOMPARE(events[0]["bytes"].get<std::uint64_t>(), std::uint64_t{17} << 20U);
    QCOMPARE(events[0]["group"].get<std::string>(), std::string("stage 3"));
    QCOMPARE(events[0]["index"].get<int>(), 3);
    QCOMPARE(events[0]["of"].get<int>(), 8);
    const auto all = warmEvents({}, {span(Phase::Weights, "bind", 1, 2, 5)}, 6.0);
    QVERIFY(!all[1].contains("index"));
}

void PartsTest::metricsAreText()
{
    Metrics metrics;
    metrics.request("/health", 200, 0.002);
    metrics.request("/health", 200, 0.2);
    metrics.picture({.decode = 20.0, .infer = 3000.0}, true);
    metrics.rejected("queue_full");
    metrics.bytes(100, 200);
    const auto text = metrics.text(
        {.queueLimit = 3,
         .state = "ready",
         .rss = {{"used", 7}, {"peak", 9}},
         .build = {{"version", "a\"b"}}});
    for (const auto *line :
         {"inspyre_requests_total{route=\"/health\",code=\"200\"} 2\n",
          "inspyre_request_seconds_bucket{route=\"/health\",le=\"0.005\"} 1\n",
          "inspyre_request_seconds_bucket{route=\"/health\",le=\"+Inf\"} 2\n",
          "inspyre_phase_seconds_count{phase=\"infer\"} 1\n",
          "inspyre_rejected_total{reason=\"queue_full\"} 1\n",
          "inspyre_cold_requests_total 1\n",
          "inspyre_bytes_total{direction=\"out\"} 200\n",
          "inspyre_state{state=\"ready\"} 1\n",
          "inspyre_build_info{version=\"a\\\"b\"} 1\n",
          "inspyre_rss_bytes{kind=\"used\"} 7\n",
          "inspyre_rss_bytes{kind=\"peak\"} 9\n",
          "# TYPE inspyre_queue_limit gauge\n"}) {
        QVERIFY2(text.find(line) != std::string::npos, (text + line).c_str());
    }
    QVERIFY2(text.find("gpu_bytes") == std::string::npos, "there is no GPU here");
    QCOMPARE(metrics.served(), std::uint64_t{1});
}

void PartsTest::theQuotaIsTheLeast()
{
    const QTemporaryDir folder;
    const auto root = folder.path();
    QVERIFY(QDir(root).mkpath("self") && QDir(root).mkpath("groups/a/b"));
    const auto quota = [&] {
        return cpuQuota(root.toStdString(), (root + "/groups").toStdString());
    };
    QVERIFY(!quota());
    write(root + "/self/cgroup", "0::/a/b\n");
    write(root + "/groups/a/cpu.max", "250000 100000\n");
    write(root + "/groups/a/b/cpu.max", "max 100000\n");
    QCOMPARE(quota().value_or(0), 3);
    write(root + "/groups/a/b/cpu.max", "50000 100000\n");
    QCOMPARE(quota().value_or(0), 1);
}

QTEST_GUILESS_MAIN(PartsTest)
#include "parts_test.moc"
