#include <inspyre/shard.h>

#include <QTest>

#include <map>

using namespace inspyre;

using Variables = std::map<QByteArray, QByteArray>;
Q_DECLARE_METATYPE(Variables)

class ShardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPictureIsInOneShard_data();
    void everyPictureIsInOneShard();
    void thePlaceAloneDecides();
    void readsWhatSomebodySays_data();
    void readsWhatSomebodySays();
    void readsTheEnvironment_data();
    void readsTheEnvironment();
    void refusesEnvironments_data();
    void refusesEnvironments();
};

namespace {

Environment environmentOf(const Variables &variables)
{
    return [&variables](const char *name) -> const char * {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second.constData();
    };
}

} // namespace

void ShardTest::everyPictureIsInOneShard_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 3, 7}) {
        QTest::addRow("%d", count) << count;
    }
}

void ShardTest::everyPictureIsInOneShard()
{
    QFETCH(int, count);
    constexpr int kPictures = 2000;
    std::vector<int> sizes(static_cast<std::size_t>(count));
    for (int picture = 0; picture < kPictures; ++picture) {
        const auto inside = "folder/" + std::to_string(picture) + ".jpg";
        int owners = 0;
        for (int index = 0; index < count; ++index) {
            const bool has = Shard{.index = index, .count = count}.has(inside);
            owners += has ? 1 : 0;
            sizes[static_cast<std::size_t>(index)] += has ? 1 : 0;
        }
        QCOMPARE(owners, 1);
    }
    for (const int size : sizes) {
        QVERIFY2(size * count > kPictures * 3 / 4, "the shards are about as large as one another");
    }
}

/// Machines of another day must agree with those of today.
void ShardTest::thePlaceAloneDecides()
{
    QVERIFY((Shard{.index = 1, .count = 8}.has("abc")));  // 0x44BC2CF5AD770999
    QVERIFY((Shard{.index = 3, .count = 8}.has("a")));    // 0xD24EC4F1A98C6E5B
    QVERIFY((Shard{.index = 91, .count = 256}.has("a"))); // its last byte
}

void ShardTest::readsWhatSomebodySays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("count"); // 0: refused
    QTest::newRow("whole") << QByteArray("0/1") << 0 << 1;
    QTest::newRow("last") << QByteArray("7/8") << 7 << 8;
    for (const char *wrong :
         {"",
          "1",
          "/",
          "1/",
          "/8",
          "8/8",
          "0/0",
          "-1/8",
          "1/-8",
          "1/8/2",
          " 1/8",
          "a/8",
          "0x1/8",
          "99999999999/999999999999",
          "0/1000001",
          "auto ",
          "Auto"}) {
        QTest::newRow(*wrong == '\0' ? "empty" : wrong) << QByteArray(wrong) << 0 << 0;
    }
}

void ShardTest::readsWhatSomebodySays()
{
    QFETCH(QByteArray, text);
    QFETCH(int, index);
    QFETCH(int, count);
    const auto shard = parseShard(text.toStdString(), environmentOf({}));
    QCOMPARE(shard.has_value(), count != 0);
    if (!shard) {
        QCOMPARE(shard.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(shard.error().subject, text.toStdString());
        return;
    }
    QVERIFY((*shard == Shard{.index = index, .count = count}));
}

void ShardTest::readsTheEnvironment_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<int>("attempt");
    QTest::newRow("Cloud Run")
        << Variables{{"CLOUD_RUN_TASK_INDEX", "2"}, {"CLOUD_RUN_TASK_COUNT", "8"}, {"CLOUD_RUN_TASK_ATTEMPT", "1"}}
        << 2 << 8 << QByteArray("Cloud Run") << 1;
    QTest::newRow("Kubernetes")
        << Variables{{"JOB_COMPLETION_INDEX", "0"}, {"INSPYRE_SHARD_COUNT", "3"}} << 0 << 3
        << QByteArray("Kubernetes") << 0;
    const Variables slurm = {
        {"SLURM_ARRAY_TASK_ID", "5"},
        {"SLURM_ARRAY_TASK_MIN", "1"},
        {"SLURM_ARRAY_TASK_MAX", "7"},
        {"SLURM_ARRAY_TASK_STEP", "2"},
        {"SLURM_ARRAY_TASK_COUNT", "4"}};
    QTest::newRow("Slurm, from 1 in steps of 2") << slurm << 2 << 4 << QByteArray("Slurm") << 0;
    auto again = slurm;
    again["SLURM_RESTART_COUNT"] = "2";
    again["CLOUD_RUN_TASK_INDEX"] = ""; // set and empty: not there
    QTest::newRow("Slurm, begun again") << again << 2 << 4 << QByteArray("Slurm") << 2;
}

void ShardTest::readsTheEnvironment()
{
    QFETCH(Variables, variables);
    QFETCH(int, index);
    QFETCH(int, count);
    QFETCH(QByteArray, system);
    QFETCH(int, attempt);
    const auto shard = parseShard("auto", environmentOf(variables));
    QVERIFY2(shard, shard ? "" : shard.error().message.c_str());
    QVERIFY((*shard == Shard{index, count, system.toStdString(), attempt}));
}

void ShardTest::refusesEnvironments_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("word");
    const auto row =
        [](const char *name, const Variables &variables, const char *subject, const char *word) {
            QTest::newRow(name) << variables << QByteArray(subject) << QByteArray(word);
        };
    row("none", {}, "auto", "--shard K/N");
    row("count alone", {{"INSPYRE_SHARD_COUNT", "3"}}, "auto", "--shard K/N");
    row("Kubernetes tells no count",
        {{"JOB_COMPLETION_INDEX", "0"}},
        "INSPYRE_SHARD_COUNT",
        "not set");
    row("no number",
        {{"JOB_COMPLETION_INDEX", "x"}, {"INSPYRE_SHARD_COUNT", "3"}},
        "JOB_COMPLETION_INDEX",
        "\"x\"");
    row("beyond the count",
        {{"JOB_COMPLETION_INDEX", "3"}, {"INSPYRE_SHARD_COUNT", "3"}},
        "JOB_COMPLETION_INDEX",
        "0 to 2");
    row("count 0",
        {{"CLOUD_RUN_TASK_INDEX", "0"}, {"CLOUD_RUN_TASK_COUNT", "0"}},
        "CLOUD_RUN_TASK_COUNT",
        "0 parts");
    row("two systems",
        {{"JOB_COMPLETION_INDEX", "0"},
         {"INSPYRE_SHARD_COUNT", "3"},
         {"CLOUD_RUN_TASK_INDEX", "0"}},
        "JOB_COMPLETION_INDEX",
        "CLOUD_RUN_TASK_INDEX");
    const Variables gaps = {
        {"SLURM_ARRAY_TASK_ID", "3"},
        {"SLURM_ARRAY_TASK_MIN", "1"},
        {"SLURM_ARRAY_TASK_MAX", "9"},
        {"SLURM_ARRAY_TASK_STEP", "1"},
        {"SLURM_ARRAY_TASK_COUNT", "4"}};
    row("gaps", gaps, "SLURM_ARRAY_TASK_COUNT", "--array=0-3");
    auto step = gaps;
    step["SLURM_ARRAY_TASK_STEP"] = "0";
    row("step 0", step, "SLURM_ARRAY_TASK_COUNT", "--array=0-3");
    auto between = gaps;
    between["SLURM_ARRAY_TASK_ID"] = "2";
    between["SLURM_ARRAY_TASK_STEP"] = "2";
    row("between two steps", between, "SLURM_ARRAY_TASK_COUNT", "gaps");
}

void ShardTest::refusesEnvironments()
{
    QFETCH(Variables, variables);
    QFETCH(QByteArray, subject);
    QFETCH(QByteArray, word);
    const auto shard = parseShard("auto", environmentOf(variables));
    QVERIFY(!shard);
    QCOMPARE(shard.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(QByteArray::fromStdString(shard.error().subject), subject);
    QVERIFY2(
        QByteArray::fromStdString(shard.error().message).contains(word),
        shard.error().message.c_str());
}

QTEST_APPLESS_MAIN(ShardTest)
#include "shard_test.moc"
