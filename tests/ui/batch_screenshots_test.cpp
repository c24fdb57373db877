// Pictures of the window of a batch for a person to look at: screenshots/batch-* in the build
// folder.
#include "tests/support/patience.h"
#include "tests/ui/batch_fixture.h"
#include "tests/ui/screenshot.h"
#include "ui/state/engine_session.h"
#include "ui/state/intake.h"
#include "ui/windows/batch_offers.h"
#include "ui/windows/batch_table_view.h"
#include "ui/windows/output_dialog.h"

#include <inspyre/folders.h>

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <memory>
#include <vector>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::BatchFixture;
using State = inspyre::ui::BatchSession::State;

namespace {

constexpr std::array kNames = {
    "beach/IMG_2041.jpg",
    "beach/IMG_2042.jpg",
    "beach/IMG_2043.jpg",
    "shoes/red, left.jpg",
    "shoes/red, right.jpg",
    "shoes/white.jpg",
    "IMG_1997.jpg",
    "IMG_1998.jpg",
    "portrait of a lady with a very long name, taken in the garden.jpg"};

/// Photographs of sizes and colours of their own.
void addPhotographs(const BatchFixture &fixture)
{
    const QImage sample(toQString(resourceFolder() / "samples" / "sample.jpg"));
    int number = 0;
    for (const auto *name : kNames) {
        const auto file = fixture.pictures(QLatin1String(name));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        ++number;
        auto image = sample.mirrored(number % 2 == 0, false)
                         .copy(20 * number, 10 * number, 500 - 20 * number, 420 - 10 * number);
        QVERIFY(image.save(file));
    }
    fixture.addPicture(QStringLiteral("sky.png"), 128, {400, 300}); // the fake is not sure
    fixture.addPicture(QStringLiteral("sea.png"), 140, {400, 300});
    fixture.addFile(QStringLiteral("notes.jpg"), "no picture");
}

} // namespace

class BatchScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void cleanup()
    {
        m_busy.clear();
        m_fixtures.clear();
        qunsetenv("INSPYRE_FAKE_DELAY_MS");
    }

    void empty();
    void planned();
    void problems();
    void running();
    void asking();
    void closing();
    void done();
    void offer();
    void files();

private:
    BatchFixture &makeFixture(const char *delays = "1");
    static std::unique_ptr<QWidget> windowOf(BatchFixture &fixture);

    /// From then on it does not get its turn.
    void stopModelAfter(const BatchFixture &fixture, int pictures);

    std::vector<std::unique_ptr<BatchFixture>> m_fixtures;
    std::vector<std::unique_ptr<test::BusyLane>> m_busy;
};

BatchFixture &BatchScreenshotsTest::makeFixture(const char *delays)
{
    qputenv("INSPYRE_FAKE_DELAY_MS", delays);
    auto &fixture = *m_fixtures.emplace_back(std::make_unique<BatchFixture>());
    addPhotographs(fixture);
    fixture.start();
    [&] { QTRY_COMPARE(fixture.editor.session->state(), EngineSession::State::FullSpeed); }();
    return fixture;
}

void BatchScreenshotsTest::stopModelAfter(const BatchFixture &fixture, int pictures)
{
    QTRY_VERIFY(fixture.session().stats().done >= pictures);
    m_busy.push_back(std::make_unique<test::BusyLane>(fixture.editor.session->lane()));
}

/// The window; what it needs lives until the test is over.
std::unique_ptr<QWidget> BatchScreenshotsTest::windowOf(BatchFixture &fixture)
{
    return std::move(fixture.window);
}

void BatchScreenshotsTest::empty()
{
    test::shoot(QStringLiteral("batch-empty"), [this] { return windowOf(makeFixture()); });
}

void BatchScreenshotsTest::planned()
{
    test::shoot(QStringLiteral("batch-planned"), [this] {
        auto &fixture = makeFixture();
        fixture.plan();
        fixture.session().check();
        [&] { QTRY_VERIFY(fixture.session().findings().has_value()); }();
        QTest::qWait(300); // thumbnails
        return windowOf(fixture);
    });
}

void BatchScreenshotsTest::problems()
{
    test::shoot(QStringLiteral("batch-problems"), [this] {
        auto &fixture = makeFixture();
        fixture.addPicture(QStringLiteral("IMG_1997.png"));
        Recipe recipe;
        recipe.output.collision = Collision::Fail;
        fixture.window->setRecipe(recipe);
        fixture.plan();
        fixture.session().table().sort(BatchTable::StateColumn, Qt::AscendingOrder);
        QTest::qWait(300);
        return windowOf(fixture);
    });
}

void BatchScreenshotsTest::running()
{
    test::shoot(QStringLiteral("batch-running"), [this] {
        auto &fixture = makeFixture("150");
        fixture.planAndStart();
        stopModelAfter(fixture, 4);
        QTest::qWait(700);
        return windowOf(fixture);
    });
}

void BatchScreenshotsTest::asking()
{
    test::shoot(QStringLiteral("batch-asking"), [this] {
        auto &fixture = makeFixture();
        fixture.session().setOutput("/proc/disk/results");
        fixture.window->add({toPath(fixture.pictures())});
        [&] { QTRY_COMPARE(fixture.state(), State::Ready); }();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^paused error=")));
        fixture.session().start();
        [&] { QTRY_COMPARE(fixture.state(), State::Asking); }();
        QTest::qWait(300);
        return windowOf(fixture);
    });
}

void BatchScreenshotsTest::closing()
{
    test::shoot(QStringLiteral("batch-closing"), [this] {
        auto &fixture = makeFixture("150");
        fixture.planAndStart();
        stopModelAfter(fixture, 2);
        fixture.window->close();
        return windowOf(fixture);
    });
}

void BatchScreenshotsTest::done()
{
    test::shoot(QStringLiteral("batch-done"), [this] {
        auto &fixture = makeFixture();
        fixture.planAndStart();
        [&] { QTRY_COMPARE(fixture.state(), State::Ended); }();
        fixture.window->view()->sortBy(BatchTable::DoubtColumn);
        fixture.window->view()->selectRow(1);
        QTest::qWait(300);
        return windowOf(fixture);
    });
}

void BatchScreenshotsTest::offer()
{
    test::shoot(QStringLiteral("batch-offer"), [this] {
        auto &fixture = makeFixture("150");
        fixture.planAndStart();
        stopModelAfter(fixture, 2);
        fixture.makeWindow();
        fixture.session().setOutput(toPath(fixture.folder.filePath(QStringLiteral("Shop 2026"))));
        fixture.window->add({toPath(fixture.pictures())});
        [&] { QTRY_COMPARE(fixture.state(), State::Ready); }();
        fixture.session().start();
        [&] { QTRY_VERIFY(fixture.session().active()); }();
        fixture.makeWindow();
        fixture.window->show();
        [&] { QTRY_VERIFY(fixture.window->findChild<BatchOffers *>()->isVisible()); }();
        return windowOf(fixture);
    });
}

void BatchScreenshotsTest::files()
{
    test::shoot(QStringLiteral("batch-files"), [this] {
        auto &fixture = makeFixture();
        Recipe recipe;
        recipe.output.format = FileFormat::WebP;
        return std::make_unique<OutputDialog>(recipe, writableFormats(), fixture.answers);
    });
}

QTEST_MAIN(BatchScreenshotsTest)
#include "batch_screenshots_test.moc"
