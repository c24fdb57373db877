#include <inspyre/files.h>
#include <inspyre/folders.h>
#include <inspyre/start_history.h>

#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace inspyre;

namespace {

StartRecord start(int number)
{
    StartRecord record;
    record.when = "2026-11-24T10:37:" + std::to_string(10 + number) + "Z";
    record.model = "stärter \"x\"";
    record.device = "cpu";
    Span span;
    span.phase = Phase::Weights;
    span.part = "stage 3";
    span.note = "mapped";
    span.beginMs = 12.5;
    span.endMs = 40.25;
    span.bytesDone = 5'000'000'001;
    span.bytesTotal = 5'000'000'002;
    record.spans.push_back(span);
    span.phase = Phase::WarmUp;
    span.endMs = -1.0;
    record.spans.push_back(span);
    return record;
}

} // namespace

class StartHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAFileThereAreNone();
    void whatWasSavedIsLoaded();
    void theOldestAreDropped();
    void aDamagedFileIsSaidAndThenReplaced_data();
    void aDamagedFileIsSaidAndThenReplaced();
    void makesTheFolder();
    void saysWhyItCannotSave();
    void liesInTheStateFolder();

private:
    [[nodiscard]] std::filesystem::path file() const
    {
        return m_folder->filePath("starts.json").toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StartHistoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void StartHistoryTest::withoutAFileThereAreNone()
{
    const auto starts = loadStarts(file());
    QVERIFY(starts);
    QVERIFY(starts->empty());
}

void StartHistoryTest::whatWasSavedIsLoaded()
{
    const auto saved = start(1);
    QVERIFY(saveStart(file(), saved));

    const auto starts = loadStarts(file());

    QVERIFY2(starts, starts ? "" : starts.error().message.c_str());
    QCOMPARE(starts->size(), 1U);
    const auto &loaded = starts->front();
    QCOMPARE(loaded.when, saved.when);
    QCOMPARE(loaded.model, saved.model);
    QCOMPARE(loaded.device, saved.device);
    QCOMPARE(loaded.spans.size(), 2U);
    QCOMPARE(loaded.spans[0].phase, Phase::Weights);
    QCOMPARE(loaded.spans[0].part, std::string("stage 3"));
    QCOMPARE(loaded.spans[0].note, std::string("mapped"));
    QCOMPARE(loaded.spans[0].beginMs, 12.5);
    QCOMPARE(loaded.spans[0].endMs, 40.25);
    QCOMPARE(loaded.spans[0].bytesDone, 5'000'000'001U);
    QCOMPARE(loaded.spans[0].bytesTotal, 5'000'000'002U);
    QVERIFY(loaded.spans[1].running());
}

void StartHistoryTest::theOldestAreDropped()
{
    for (int i = 0; i < 23; ++i) {
        QVERIFY(saveStart(file(), start(i)));
    }
    const auto starts = loadStarts(file());
    QVERIFY(starts);
    QCOMPARE(starts->size(), kRememberedStarts);
    QCOMPARE(starts->front().when, start(3).when);
    QCOMPARE(starts->back().when, start(22).when);
}

void StartHistoryTest::aDamagedFileIsSaidAndThenReplaced_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("starts\0\xff");
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"starts":[{"when":"2026)");
    QTest::newRow("another version") << QByteArray(R"({"version":2,"starts":[]})");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a start that is a number") << QByteArray(R"({"version":1,"starts":[5]})");
    QTest::newRow("unknown phase") << QByteArray(
        R"({"version":1,"starts":[{"when":"","model":"","device":"","spans":[{"phase":"tea"}]}]})");
    QTest::newRow("deep") << QByteArray(200'000, '[');
}

void StartHistoryTest::aDamagedFileIsSaidAndThenReplaced()
{
    QFETCH(QByteArray, content);
    const std::string text = content.toStdString();
    QVERIFY(writeFileAtomically(file(), std::as_bytes(std::span(text)), {}));

    const auto starts = loadStarts(file());

    QVERIFY(!starts);
    QVERIFY(QString::fromStdString(starts.error().message).contains("damaged"));
    QCOMPARE(starts.error().subject, file().string());
    QVERIFY(saveStart(file(), start(1)));
    QCOMPARE(loadStarts(file())->size(), 1U);
}

void StartHistoryTest::makesTheFolder()
{
    const auto deep = file().parent_path() / "a/b/starts.json";
    QVERIFY(saveStart(deep, start(1)));
    QCOMPARE(loadStarts(deep)->size(), 1U);
}

void StartHistoryTest::saysWhyItCannotSave()
{
    QVERIFY(saveStart(file(), start(1)));
    const auto saved = saveStart(file() / "starts.json", start(1));
    QVERIFY(!saved);
    QVERIFY(!saved.error().message.empty());
    QCOMPARE(saved.error().subject, file().string());
}

void StartHistoryTest::liesInTheStateFolder()
{
    QCOMPARE(startHistoryFile(), stateFolder() / "starts.json");
}

QTEST_APPLESS_MAIN(StartHistoryTest)
#include "start_history_test.moc"
