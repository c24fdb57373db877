#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/document.h"
#include "ui/state/intake.h"
#include "ui/state/speed_log.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::EditorFixture;

namespace {

Matte pass(const std::string &model, Size size, double ms)
{
    return {
        .model = model,
        .device = "cpu",
        .precision = "fp32",
        .networkSize = size,
        .prepareMs = 1.0,
        .inferenceMs = ms - 1.0};
}

} // namespace

class SpeedLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theMedianOfWhatIsAlikeCounts();
    void theLastKindIsFirst();
    void onlyTheLastPassesCount();
    void passesOfEarlierStartsCountToo();
    void aDamagedFileBeginsAnew_data();
    void aDamagedFileBeginsAnew();
    void aFolderThatCannotBeMadeIsHarmless();
    void fullPassesOfPicturesAreCounted();

private:
    [[nodiscard]] std::unique_ptr<SpeedLog> makeLog() const
    {
        return std::make_unique<SpeedLog>(*m_editor->session, m_editor->lanes.io, m_file);
    }

    /// Tells them to a log that goes then.
    void tell(const std::vector<Matte> &passes) const
    {
        {
            const auto log = makeLog();
            for (const auto &one : passes) {
                m_editor->session->tellPass(one);
            }
            QSignalSpy written(log.get(), &SpeedLog::written);
            QVERIFY(written.wait(inspyre::test::kPatienceMs));
        }
        m_editor->lanes.io.waitForDone();
    }

    std::unique_ptr<EditorFixture> m_editor;
    std::filesystem::path m_file;
};

void SpeedLogTest::init()
{
    inspyre::test::failOnWarnings();
    m_editor = std::make_unique<EditorFixture>();
    m_file = toPath(m_editor->path(QStringLiteral("state/speeds.json")));
}

void SpeedLogTest::theMedianOfWhatIsAlikeCounts()
{
    tell(
        {pass("base", {1024, 1024}, 900.0),
         pass("base", {1024, 1024}, 300.0),
         pass("base", {1024, 1024}, 310.0),
         pass("base", {384, 384}, 50.0)});

    const auto speeds = loadSpeeds(m_file);

    QCOMPARE(speeds.size(), 2U);
    QCOMPARE(speeds[0].medianMs, 50.0);
    QCOMPARE(speeds[1].medianMs, 310.0);
    QCOMPARE(speeds[1].passes, 3);
    QCOMPARE(speeds[1].model, QStringLiteral("base"));
    QCOMPARE(speeds[1].device, QStringLiteral("cpu"));
    QVERIFY(speeds[1].size == (Size{1024, 1024}));
}

void SpeedLogTest::theLastKindIsFirst()
{
    tell({pass("a", {32, 32}, 5.0), pass("b", {32, 32}, 6.0), pass("a", {32, 32}, 7.0)});

    const auto speeds = loadSpeeds(m_file);

    QCOMPARE(speeds.size(), 2U);
    QCOMPARE(speeds[0].model, QStringLiteral("a"));
}

void SpeedLogTest::onlyTheLastPassesCount()
{
    std::vector<Matte> passes(40, pass("base", {384, 384}, 1000.0));
    passes.insert(passes.end(), kCountedPasses, pass("base", {384, 384}, 10.0));
    tell(passes);

    const auto speeds = loadSpeeds(m_file);

    QCOMPARE(speeds.front().medianMs, 10.0);
    QCOMPARE(speeds.front().passes, kCountedPasses);
}

void SpeedLogTest::passesOfEarlierStartsCountToo()
{
    tell({pass("base", {384, 384}, 10.0)});
    tell({pass("base", {384, 384}, 12.0)});
    QCOMPARE(loadSpeeds(m_file).front().passes, 2);
}

void SpeedLogTest::aDamagedFileBeginsAnew_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not JSON") << QByteArray("{ not json");
    QTest::newRow("another JSON") << QByteArray("[1, 2]");
    QTest::newRow("odd passes") << QByteArray(R"({"passes":[7,{"model":"a"},{"ms":3}]})");
    QTest::newRow("empty") << QByteArray();
}

void SpeedLogTest::aDamagedFileBeginsAnew()
{
    QFETCH(QByteArray, content);
    std::filesystem::create_directories(m_file.parent_path());
    QFile file(toQString(m_file));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(loadSpeeds(m_file).empty());

    tell({pass("base", {384, 384}, 10.0)});

    QCOMPARE(loadSpeeds(m_file).size(), 1U);
}

void SpeedLogTest::aFolderThatCannotBeMadeIsHarmless()
{
    QFile inTheWay(m_editor->path(QStringLiteral("state")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("speeds not written")));
    tell({pass("base", {384, 384}, 10.0)});
    QVERIFY(loadSpeeds(m_file).empty());
}

/// Also the quick first pass is run, and not counted.
void SpeedLogTest::fullPassesOfPicturesAreCounted()
{
    m_editor->startEngine();
    QTRY_VERIFY(m_editor->session->engine() != nullptr);
    const auto log = makeLog();
    QSignalSpy written(log.get(), &SpeedLog::written);
    Document document(
        PictureSource::fromFile(toPath(m_editor->addPicture(QStringLiteral("a.png")))),
        *m_editor->session,
        m_editor->lanes);

    document.run({m_editor->session->engine(), {}, 1, true});

    QTRY_COMPARE(document.state(), Document::State::Done);
    QTRY_VERIFY(!written.isEmpty());
    const auto speeds = loadSpeeds(m_file);
    QCOMPARE(speeds.size(), 1U);
    QCOMPARE(speeds[0].model, QStringLiteral("starter"));
    QCOMPARE(speeds[0].device, QStringLiteral("Fake CPU"));
    QCOMPARE(speeds[0].passes, 1);
}

QTEST_MAIN(SpeedLogTest)
#include "speed_log_test.moc"
