#include "calls.h"
#include "tests/engine/service/serving.h"
#include "tests/support/patience.h"
#include "tests/support/pictures.h"

#include <inspyre/engine.h>
#include <inspyre/picture.h>
#include <inspyre/remote_history.h>
#include <inspyre/remote_route.h>

#include <QTest>

#include <thread>

using namespace inspyre;
using namespace inspyre::test;

namespace {

std::string urlOf(Serving &serving)
{
    return "http://127.0.0.1:" + std::to_string(serving.service().port());
}

Engine localEngine()
{
    auto engine = startEngine(
        Serving::quickOptions().engine, std::make_shared<Timeline>(Timeline::Clock::now()), {});
    if (!engine) {
        qFatal("no engine: %s", engine.error().message.c_str());
    }
    return *std::move(engine);
}

/// A remover that takes its time, or fails.
class Slow final : public Remover
{
public:
    explicit Slow(int ms)
        : m_ms(ms)
    {}

    [[nodiscard]] std::string model() const override { return "slow"; }

    [[nodiscard]] Result<Matte> matte(
        const ImageView &, const MatteOptions &, const JobControl &job) override
    {
        for (int i = 0; i < m_ms; i += 5) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            if (job.cancelled()) {
                return cancelledError();
            }
        }
        Matte matte;
        matte.model = "slow";
        matte.device = "cpu";
        return matte;
    }

private:
    const int m_ms;
};

} // namespace

class MatteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMatteIsTheLocalOne_data();
    void theMatteIsTheLocalOne();
    void onlyTheNetworksPixelsLeave();
    void aWakeTellsItsPhases();
    void theSameServiceIsClassedRight();
    void aQuestionBeforeThePictureIsPartOfIt();
    void olderServicesAreUnderstood_data();
    void olderServicesAreUnderstood();
    void anOlderServicesFailureIsNone();
    void brokenRepliesAreRefused();
    void whoIsReadyFirstMakesIt();
    void bothSidesAreCompared();
};

void MatteTest::theMatteIsTheLocalOne_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("larger") << 500 << 300;
    QTest::newRow("one pixel") << 1 << 1;
    QTest::newRow("odd") << 123 << 33;
}

void MatteTest::theMatteIsTheLocalOne()
{
    QFETCH(int, width);
    QFETCH(int, height);
    Serving serving;
    QVERIFY(serving.waitReady());
    const auto engine = localEngine();
    const auto image = noise(width, height);
    const MatteOptions options{.doubt = true};
    const auto local = engine.remover->matte(image.view(), options, {});
    const auto remote = serviceAt(urlOf(serving))->matte(image.view(), options, {}, {});
    QVERIFY2(remote, remote ? "" : remote.error().message.c_str());
    const auto &matte = remote->matte;
    QCOMPARE(matte.alpha.size(), image.size());
    QVERIFY(matte.networkSize == local->networkSize);
    // Half a step of 16 bits, and what float makes of it.
    QVERIFY(matteDifference(matte.alpha.view(), local->alpha.view()).most <= 1.0 / 65535.0);
    QCOMPARE(matte.logits.size(), local->logits.size());
    QCOMPARE(matte.subject, local->subject);
    QVERIFY(std::abs(matte.doubtScore - local->doubtScore) < 1e-4);
    QCOMPARE(matte.model, local->model);
    QVERIFY(matte.device.ends_with(" at 127.0.0.1"));
    QVERIFY(isWarm(remote->call.start));
    QVERIFY(remote->call.split.told);
    QVERIFY(!remote->call.server.empty());
    QVERIFY(remote->call.server.back().endMs <= remote->call.elapsedMs + 1.0);
}

void MatteTest::onlyTheNetworksPixelsLeave()
{
    ColdService server(quickProfile());
    const auto service = serviceAt(server.url());
    const auto file = withMetadata(encoded(quadrants({1200, 900}), "JPEG"), 6).toStdString();
    const auto picture = readPicture(std::as_bytes(std::span(file)), "ann.jpg", {});
    QVERIFY(picture);
    QVERIFY(!picture->metadata.exif.empty());
    const MatteOptions options{.size = {InputSize::Kind::Static, {96, 64}}};
    const auto offer = service->offer(picture->pixels.view(), options, {});
    QVERIFY(offer);
    QCOMPARE(offer->pixels.size(), (Size{96, 64}));
    QCOMPARE(offer->original, picture->pixels.size());
    QVERIFY(service->matte(picture->pixels.view(), options, {}, {}));

    const auto sent = server.requests().back();
    QCOMPARE(sent.path, std::string("/v1/remove-background"));
    QCOMPARE(sent.query.find("prepared")->second, std::string("1"));
    const std::string offered(
        reinterpret_cast<const char *>(offer->body.data()), offer->body.size());
    QVERIFY(sent.body == offered);
    const auto header = readPictureHeader(std::as_bytes(std::span(sent.body)), "sent");
    QCOMPARE(header->format, std::string("webp"));
    QCOMPARE(header->size, (Size{96, 64}));
    const auto &metadata = header->metadata;
    QVERIFY(!saysWhereOrWho(metadata)); // libvips makes up a block with a resolution
    QVERIFY(metadata.icc.empty());
    QVERIFY(metadata.xmp.empty());
    QVERIFY(metadata.iptc.empty());
    // Lossless: what is shown to a person are the very pixels.
    const auto read = readPicture(std::as_bytes(std::span(sent.body)), "sent", {});
    for (int y = 0; y < 64; ++y) {
        QVERIFY(std::equal(
            read->pixels.view().row8(y),
            read->pixels.view().row8(y) + 3 * 96,
            offer->pixels.view().row8(y)));
    }
    for (const auto &[name, value] : sent.headers) {
        QVERIFY2(value.find("ann") == std::string::npos, name.c_str());
    }
    QVERIFY(sent.body.find("Ann") == std::string::npos);
}

void MatteTest::aWakeTellsItsPhases()
{
    ColdService server(coldProfile("tuned"), {.timeScale = 0.2});
    const auto service = serviceAt(server.url());
    std::size_t live = 0;
    double progress = 0.0;
    const auto call = service->wake(
        {},
        [&](const RemoteCall &now) {
            live = std::max(live, now.running ? now.server.size() : 0);
            QVERIFY(now.progress >= progress);
            progress = now.progress;
        },
        {});
    QVERIFY2(call.good(), callProblemName(call.problem));
    QVERIFY(call.start == StartClass::Cold);
    QVERIFY(call.split.told && call.split.platform > 0.0);
    QVERIFY(live > 0);
    QVERIFY(call.server.size() >= live);
    QVERIFY(std::ranges::none_of(call.server, &ServerSpan::running));
    for (const auto &span : call.server) {
        QVERIFY(span.beginMs >= -1.0 && span.endMs <= call.elapsedMs + 50.0);
    }
    QCOMPARE(call.timings.back().first, std::string("total"));
    const auto record = recordOf(call);
    QVERIFY(record.failed.empty() && record.warmupMs && !record.phasesMs.empty());
}

void MatteTest::theSameServiceIsClassedRight()
{
    ColdService server(quickProfile());
    const auto service = serviceAt(server.url());
    QVERIFY(service->wake({}, {}, {}).start == StartClass::Cold);
    QVERIFY(service->describe({}, {}));
    const auto image = ramp(64, 64);
    constexpr int kRuns = 30;
    for (int i = 0; i < kRuns; ++i) {
        const bool restarted = i % 3 == 2;
        if (restarted) {
            server.restart();
        }
        const auto made = service->matte(image.view(), {}, {}, {});
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        const auto start = made->call.start;
        // Right after its start an instance may not have been at full speed before the call.
        QVERIFY2(
            restarted ? start == StartClass::Cold
                      : start == StartClass::Warm || (i % 3 == 0 && start == StartClass::Warming),
            startClassName(start));
    }
    QVERIFY(service->warmP95Ms());
}

void MatteTest::aQuestionBeforeThePictureIsPartOfIt()
{
    auto profile = quickProfile();
    profile.platformMs = 300.0;
    ColdService server(profile);
    const auto made = serviceAt(server.url())->matte(ramp(64, 64).view(), {}, {}, {});
    QVERIFY2(made, made ? "" : made.error().message.c_str());
    const auto &call = made->call;
    QVERIFY(call.start == StartClass::Cold);
    QVERIFY(call.split.platform >= 250.0);
    QVERIFY(call.elapsedMs >= 300.0);
    QVERIFY(call.beginMs >= 290.0);
    QCOMPARE(call.earlier.front().words, std::string("asked what it is"));
}

void MatteTest::olderServicesAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("alpha") << QByteArray("rgba") << QByteArray("image");
    QTest::newRow("grey") << QByteArray("mask") << QByteArray("image");
    QTest::newRow("webp") << QByteArray("webp") << QByteArray("image");
    QTest::newRow("json") << QByteArray("json") << QByteArray("result");
    QTest::newRow("json, another name") << QByteArray("json") << QByteArray("cutout");
}

void MatteTest::olderServicesAreUnderstood()
{
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, key);
    auto profile = quickProfile();
    profile.foreign.reply = reply.toStdString();
    profile.foreign.key = key.toStdString();
    profile.foreign.timings = true;
    ColdService server(profile, {.foreign = true});
    const auto service = opened(
        {.url = server.url(),
         .times = quickTimes(),
         .foreign = {.lossless = true, .replyField = key == "cutout" ? "cutout" : ""}});
    const auto woken = service->wake({}, {}, {});
    QVERIFY2(woken.good(), callProblemName(woken.problem));
    QVERIFY(!woken.ours && !woken.split.told && !woken.timings.empty());
    QVERIFY(!service->describe({}, {})->ours);
    const auto image = ramp(300, 200);
    const auto made = service->matte(image.view(), {}, {}, {});
    QVERIFY2(made, made ? "" : made.error().message.c_str());
    const auto &matte = made->matte;
    QCOMPARE(matte.alpha.size(), image.size());
    QVERIFY(matte.alpha.view().rowF32(100)[5] < 0.1F);
    QVERIFY(matte.alpha.view().rowF32(100)[294] > 0.9F);
    QVERIFY(isWarm(made->call.start) && !made->call.ours);
    const auto parts = partsOf(server.requests().back());
    QCOMPARE(parts.size(), std::size_t(1));
    QCOMPARE(parts[0].fileName, std::string("picture.png"));
}

void MatteTest::anOlderServicesFailureIsNone()
{
    auto profile = quickProfile();
    ColdRule trap;
    trap.deed = ColdDeed::Trap;
    trap.method = "POST";
    profile.rules = {trap};
    ColdService server(profile, {.foreign = true});
    const auto service =
        opened({.url = server.url(), .times = quickTimes(), .sort = ServiceSort::Foreign});
    const auto woken = service->wake({}, {}, {});
    QCOMPARE(woken.status, 200);
    QCOMPARE(callProblemName(woken.problem), "failed");
    QVERIFY(woken.error->message.find("0x0") != std::string::npos);
    QVERIFY(!service->matte(ramp(64, 64).view(), {}, {}, {}));
}

void MatteTest::brokenRepliesAreRefused()
{
    auto profile = quickProfile();
    ColdRule garbage;
    garbage.path = "/v1/remove-background";
    garbage.deed = ColdDeed::Truncate;
    profile.rules = {garbage};
    ColdService server(profile);
    auto times = quickTimes();
    times.attempts = 1;
    const auto service = opened({.url = server.url(), .times = times});
    RemoteCall told;
    const auto made =
        service->matte(ramp(64, 64).view(), {}, [&](const RemoteCall &call) { told = call; }, {});
    QVERIFY(!made);
    QVERIFY(!told.good() && !told.running);
    QVERIFY(!recordOf(told).failed.empty());
    const auto dynamic =
        service->matte(ramp(64, 64).view(), {.size = {.kind = InputSize::Kind::Dynamic}}, {}, {});
    QVERIFY(dynamic.error().code == ErrorCode::InvalidArgument);
}

void MatteTest::whoIsReadyFirstMakesIt()
{
    const auto image = ramp(64, 64);
    ColdService quick(quickProfile());
    auto slowProfile = quickProfile();
    slowProfile.delays.headers = 20'000.0;
    ColdService slow(slowProfile);
    const auto quickService = serviceAt(quick.url());
    RaceNews news;
    const auto keep = [&news](const RaceNews &told) { news = told; };

    const auto never = [] { return std::shared_ptr<Remover>(); };
    QVERIFY(firstReadyRemover({never}, quickService, keep)->matte(image.view(), {}, {}));
    QVERIFY(news.remoteWon && !news.localStarted && news.call);

    const auto atOnce = [] { return std::make_shared<Slow>(10); };
    const auto local = firstReadyRemover({atOnce}, serviceAt(slow.url()), keep);
    QCOMPARE(local->matte(image.view(), {}, {})->model, std::string("slow"));
    QVERIFY(!news.remoteWon && news.localStarted);
    QCOMPARE(slow.connections(), 0);

    int asked = 0;
    const auto later = [&asked]() -> std::shared_ptr<Remover> {
        return ++asked > 5 ? std::make_shared<Slow>(10) : nullptr;
    };
    const auto hedged = firstReadyRemover({later}, serviceAt(slow.url()), keep);
    QCOMPARE(hedged->matte(image.view(), {}, {})->model, std::string("slow"));
    QVERIFY(!news.remoteWon && news.localStarted);

    asked = 0;
    auto times = quickTimes();
    times.attempts = 1;
    const auto gone = opened({.url = "http://127.0.0.1:1", .times = times});
    QVERIFY(
        firstReadyRemover({later, [] { return true; }}, gone, keep)->matte(image.view(), {}, {}));
    const auto failed = firstReadyRemover({never}, gone, keep)->matte(image.view(), {}, {});
    QVERIFY(failed.error().code == ErrorCode::Transfer);
}

void MatteTest::bothSidesAreCompared()
{
    Serving serving;
    QVERIFY(serving.waitReady());
    const auto engine = localEngine();
    const auto service = serviceAt(urlOf(serving));
    std::vector<ComparedRun> runs;
    const auto done = compareSides(
        *engine.remover,
        *service,
        {ramp(80, 60), noise(70, 90)},
        {.rounds = 2},
        [&](const ComparedRun &run) { runs.push_back(run); },
        {},
        {});
    QVERIFY(done);
    QCOMPARE(runs.size(), std::size_t(8));
    QVERIFY(runs.front().remote && !runs[1].remote && !runs[2].remote);
    for (std::size_t i = 0; i < runs.size(); i += 2) {
        QCOMPARE(runs[i].picture, runs[i + 1].picture);
        QVERIFY(runs[i].matte && runs[i + 1].matte);
        const auto apart =
            matteDifference(runs[i].matte->alpha.view(), runs[i + 1].matte->alpha.view());
        QVERIFY(apart.most <= 1.0 / 65535.0);
        QVERIFY(runs[i].remote == runs[i].call.has_value());
    }
    QVERIFY(!compareSides(*engine.remover, *service, {}, {}, {}, {}, {}));
}

QTEST_GUILESS_MAIN(MatteTest)
#include "matte_test.moc"
