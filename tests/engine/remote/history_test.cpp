#include <inspyre/remote_history.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace inspyre;

namespace {

// As measure_coldstart.sh writes it.
constexpr auto kScriptLine =
    R"({"time":"2026-11-24T10:37:15Z","url":"https://a.run.app","kind":"zero","class":"cold",)"
    R"("platform_ms":4800.0,"startup_ms":2400.5,"work_ms":42.5,"warmup_ms":7210.0,)"
    R"("picture_ms":180.2,"phases_ms":{"library":210.0,"weights":330.1},)"
    R"("timings":{"container_start":0.02,"total":2.31},"instance":"9f00000000000001",)"
    R"("engine":"inspyre/1.0 torch/2.11 cuda:0 bf16","failed":null})";
constexpr auto kScriptFailure =
    R"({"time":"2026-11-24T10:47:15Z","url":"https://a.run.app","kind":"zero",)"
    R"("failed":"warm-up: 500: load_failed"})";

RemoteCall call(CallKind kind, StartClass start, double ms)
{
    RemoteCall made;
    made.kind = kind;
    made.when = "2026-11-24T10:37:15Z";
    made.url = "https://a.run.app/warmup";
    made.start = start;
    made.elapsedMs = ms;
    made.phases = {.dns = 1.0, .wait = ms - 11.0, .download = 10.0};
    made.split = {.told = true, .platform = 5.0, .startUp = 6.0, .work = 7.0};
    made.bytesUp = 1000;
    made.bytesDown = 200;
    made.server = {
        {.name = "weights", .part = "a", .beginMs = 1.0, .endMs = 3.0},
        {.name = "weights", .part = "b", .beginMs = 2.0, .endMs = 5.0}};
    return made;
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLineComesBackAsItWas();
    void theScriptsLinesAreRead();
    void whatIsNoLineIsPassedOver();
    void oldLinesGo();
    void manyMayAppend();
    void statisticsKeepColdAndWarmApart();
    void harHasAllParts();
    void tracesHaveAProcessACall();

private:
    [[nodiscard]] std::filesystem::path file() const
    {
        return (m_folder->filePath("state/remote.ndjson")).toStdString();
    }

    void write(const QByteArray &text) const
    {
        std::filesystem::create_directories(file().parent_path());
        QFile out(QString::fromStdString(file().string()));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void HistoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void HistoryTest::aLineComesBackAsItWas()
{
    QVERIFY(loadRemoteRecords(file())->empty());
    const auto record = recordOf(call(CallKind::Wake, StartClass::Cold, 7000.0));
    QVERIFY(appendRemoteRecord(file(), record));
    auto failed = call(CallKind::Picture, StartClass::Unknown, 30.0);
    failed.problem = CallProblem::NoConnection;
    failed.error = Error{ErrorCode::Transfer, "nothing\nthere \"now\"", {}};
    QVERIFY(appendRemoteRecord(file(), recordOf(failed)));

    const auto read = loadRemoteRecords(file());
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t(2));
    QCOMPARE(recordLine(read->front()), recordLine(record));
    QCOMPARE(read->front().startupMs, std::optional(16.0)); // with what is streamed
    QCOMPARE(read->front().phasesMs.front().second, 5.0);
    QCOMPARE(read->front().call->dns, 1.0);
    QCOMPARE(read->back().failed, std::string("nothing\nthere \"now\""));
    QVERIFY(!read->back().waitedMs());
}

void HistoryTest::theScriptsLinesAreRead()
{
    write(QByteArray(kScriptLine) + "\n" + kScriptFailure + "\n");
    const auto read = loadRemoteRecords(file(), "https://a.run.app");
    QCOMPARE(read->size(), std::size_t(2));
    const auto &one = read->front();
    QVERIFY(one.start == StartClass::Cold);
    QCOMPARE(one.platformMs, std::optional(4800.0));
    QCOMPARE(one.startupMs, std::optional(2400.5));
    QCOMPARE(one.warmupMs, std::optional(7210.0));
    QCOMPARE(one.phasesMs.size(), std::size_t(2));
    QCOMPARE(one.timings.back().second, 2.31);
    QVERIFY(!one.call);
    QCOMPARE(read->back().failed, std::string("warm-up: 500: load_failed"));
    QVERIFY(loadRemoteRecords(file(), "https://b.run.app")->empty());
    const auto statistics = statisticsOf(*read);
    QCOMPARE(statistics.cold.p50, 7210.0);
    QCOMPARE(statistics.failed, std::size_t(1));
}

void HistoryTest::whatIsNoLineIsPassedOver()
{
    write(
        QByteArray("{}\nnull\n[1,2]\n{\"time\":5,\"url\":7}\n\xff\xfe\n") +
        "{\"time\":\"t\",\"url\":\"u\",\"warmup_ms\":-1,\"platform_ms\":\"x\",\"phases_ms\":[],"
        "\"attempts\":1e99,\"bytes_up\":1e300}\n" +
        QByteArray(100'000, 'x') + "\n" + kScriptLine + "\n{\"time\":\"cut o");
    auto read = loadRemoteRecords(file());
    QCOMPARE(read->size(), std::size_t(2));
    QVERIFY(!read->front().warmupMs && !read->front().platformMs);
    // What was cut off does not take the next line with it.
    QVERIFY(appendRemoteRecord(file(), recordOf(call(CallKind::Picture, StartClass::Warm, 50.0))));
    QCOMPARE(loadRemoteRecords(file())->size(), std::size_t(3));
}

void HistoryTest::oldLinesGo()
{
    QByteArray text;
    for (std::size_t i = 0; i < kRememberedCalls; ++i) {
        text += QByteArray(kScriptLine) + "\n";
    }
    write(text);
    QVERIFY(appendRemoteRecord(file(), recordOf(call(CallKind::Picture, StartClass::Warm, 50.0))));
    const auto read = loadRemoteRecords(file());
    QCOMPARE(read->size(), kRememberedCalls - kRememberedCalls / 4);
    QCOMPARE(read->back().pictureMs, std::optional(50.0));
}

void HistoryTest::manyMayAppend()
{
    constexpr int kThreads = 8;
    constexpr int kEach = 25;
    std::vector<std::jthread> threads;
    for (int i = 0; i < kThreads; ++i) {
        threads.emplace_back([this] {
            for (int j = 0; j < kEach; ++j) {
                static_cast<void>(appendRemoteRecord(
                    file(), recordOf(call(CallKind::Picture, StartClass::Warm, 50.0))));
            }
        });
    }
    threads.clear();
    QCOMPARE(loadRemoteRecords(file())->size(), std::size_t(kThreads * kEach));
}

void HistoryTest::statisticsKeepColdAndWarmApart()
{
    std::vector<RemoteRecord> records;
    for (int i = 1; i <= 20; ++i) {
        records.push_back(recordOf(call(CallKind::Picture, StartClass::Warm, 100.0 * i)));
    }
    records.push_back(recordOf(call(CallKind::Wake, StartClass::Cold, 60'700.0)));
    records.push_back(recordOf(call(CallKind::Wake, StartClass::Refused, 10.0)));
    const auto statistics = statisticsOf(records);
    QCOMPARE(statistics.all, std::size_t(22));
    QCOMPARE(statistics.warmPicture.p50, 1000.0);
    QCOMPARE(statistics.warmPicture.p95, 1900.0);
    QCOMPARE(statistics.cold.p95, 60'700.0);
    QCOMPARE(statistics.coldPlatformMs, std::optional(5.0));
    QCOMPARE(statistics.refused, std::size_t(1));
    QCOMPARE(statistics.coldShare, 1.0 / 21.0);
    QCOMPARE(statistics.meanBytesUp, 1000.0);
    QCOMPARE(statisticsOf(std::vector<double>{7.0}).p95, 7.0);
}

void HistoryTest::harHasAllParts()
{
    auto fresh = call(CallKind::Picture, StartClass::Cold, 100.0);
    fresh.method = "POST";
    fresh.status = 200;
    fresh.phases.tcp = 4.0;
    fresh.phases.tls = 6.0;
    auto reused = call(CallKind::Picture, StartClass::Warm, 50.0);
    reused.reused = true;
    const std::array calls = {fresh, reused};
    const auto text = QByteArray::fromStdString(harJson(calls, "1.0"));
    const auto log = QJsonDocument::fromJson(text).object().value("log").toObject();
    QCOMPARE(log.value("version").toString(), QString("1.2"));
    const auto entries = log.value("entries").toArray();
    QCOMPARE(entries.size(), 2);
    const auto entry = entries.at(0).toObject();
    const auto timings = entry.value("timings").toObject();
    QCOMPARE(timings.value("connect").toDouble(), 10.0);
    QCOMPARE(timings.value("ssl").toDouble(), 6.0);
    double sum = 0.0;
    for (const auto *name : {"blocked", "dns", "connect", "send", "wait", "receive"}) {
        sum += timings.value(name).toDouble();
    }
    QCOMPARE(sum, entry.value("time").toDouble());
    QCOMPARE(entry.value("_class").toString(), QString("cold"));
    const auto second = entries.at(1).toObject().value("timings").toObject();
    QCOMPARE(second.value("connect").toDouble(), -1.0);
}

void HistoryTest::tracesHaveAProcessACall()
{
    const std::array calls = {
        call(CallKind::Wake, StartClass::Cold, 100.0), call(CallKind::Picture, {}, 50.0)};
    const auto text = QByteArray::fromStdString(callTraceJson(calls));
    const auto events = QJsonDocument::fromJson(text).object().value("traceEvents").toArray();
    QSet<int> processes;
    for (const auto &event : events) {
        processes.insert(event.toObject().value("pid").toInt());
    }
    QCOMPARE(processes.size(), 2);
}

QTEST_APPLESS_MAIN(HistoryTest)
#include "history_test.moc"
