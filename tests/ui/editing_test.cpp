#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/editing.h"

#include <inspyre/regions.h>

#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::BusyLane;

namespace {

constexpr Size kPicture{400, 300};

/// What is added to the matte at a point, 0 to 255.
int addedAt(const StrokeLayer &strokes, int x, int y)
{
    const auto *tile = strokes.tile(x / StrokeLayer::kTile, y / StrokeLayer::kTile);
    return tile == nullptr
               ? 0
               : tile->added.at(static_cast<std::size_t>(
                     y % StrokeLayer::kTile * StrokeLayer::kTile + x % StrokeLayer::kTile));
}

Look withFeather(double feather)
{
    Look look;
    look.refine.feather = feather;
    return look;
}

} // namespace

class EditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        inspyre::test::failOnWarnings();
        m_editing = std::make_unique<Editing>(m_lanes.view);
        m_editing->setPicture(kPicture);
    }

    void cleanup()
    {
        m_editing.reset();
        m_lanes.view.waitForDone();
    }

    void aStrokeIsSeenWhileItIsDrawn();
    void paintsTheSameHoweverThePointsCome();
    void aStrokeIsOneStep();
    void undoCancelsWhatIsBeingDrawn();
    void keepsTheOrderBehindASlowStroke();
    void changesBehindASlowStrokeAddUp();
    void whatFollowsAStrokeWaitsForIt();
    void aStrokeThatMeetsNothingIsNoStep();
    void paintsNothingBeforeThePictureIsKnown();
    void settingsAreSteps();
    void fitsRegionsIntoThePicture_data();
    void fitsRegionsIntoThePicture();
    void regionsAreSteps();
    void takesNoMoreRegionsThanAFileHolds();
    void editsOfAnotherPictureGo();
    void editsOfThisPictureStay();

private:
    /// One stroke from (x, 50) to (x, 150).
    void drawDown(float x, BrushMode mode = BrushMode::Keep)
    {
        m_editing->beginStroke({.mode = mode, .radius = 10.0F}, {.x = x, .y = 50.0F});
        const std::array<StrokePoint, 2> points = {{{.x = x, .y = 100.0F}, {.x = x, .y = 150.0F}}};
        m_editing->extendStroke(points);
        m_editing->endStroke();
    }

    [[nodiscard]] const StrokeLayer &strokes() const { return m_editing->state().strokes; }

    Lanes m_lanes;
    std::unique_ptr<Editing> m_editing;
};

void EditingTest::aStrokeIsSeenWhileItIsDrawn()
{
    QSignalSpy changed(m_editing.get(), &Editing::changed);
    const QSignalSpy settled(m_editing.get(), &Editing::settled);
    m_editing->beginStroke({.radius = 10.0F}, {.x = 100.0F, .y = 50.0F});
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(addedAt(strokes(), 100, 50), 255);
    QVERIFY(m_editing->drawing());
    QCOMPARE(settled.count(), 0);
    const auto place = changed.front().front().value<Rect>();
    QVERIFY(place.x <= 91 && place.x + place.width >= 109 && place.width <= 24);
    m_editing->endStroke();
    QCOMPARE(settled.count(), 1);
    QVERIFY(m_editing->edited());
}

void EditingTest::paintsTheSameHoweverThePointsCome()
{
    {
        const BusyLane busy(m_lanes.view); // all points at once
        drawDown(100.0F);
    }
    QTRY_VERIFY(m_editing->undoStack().canUndo());
    StrokePainter painter(StrokeLayer(kPicture), {.radius = 10.0F});
    const std::array<StrokePoint, 3> points = {
        {{.x = 100.0F, .y = 50.0F}, {.x = 100.0F, .y = 100.0F}, {.x = 100.0F, .y = 150.0F}}};
    for (const auto &point : points) {
        painter.extend({&point, 1});
    }
    for (int y = 0; y < kPicture.height; ++y) {
        for (int x = 0; x < kPicture.width; ++x) {
            QCOMPARE(addedAt(strokes(), x, y), addedAt(painter.layer(), x, y));
        }
    }
}

void EditingTest::aStrokeIsOneStep()
{
    drawDown(100.0F);
    drawDown(200.0F, BrushMode::Erase);
    QTRY_VERIFY(m_editing->undoStack().undoLabel().contains(QStringLiteral("Erase")));
    const auto both = strokes();
    m_editing->undo();
    QCOMPARE(addedAt(strokes(), 100, 100), 255);
    m_editing->undo();
    QVERIFY(strokes().empty());
    QVERIFY(!m_editing->edited());
    m_editing->redo();
    m_editing->redo();
    QVERIFY(strokes() == both);
}

void EditingTest::undoCancelsWhatIsBeingDrawn()
{
    drawDown(100.0F);
    QTRY_VERIFY(m_editing->undoStack().canUndo());
    const auto before = strokes();
    m_editing->beginStroke({.radius = 10.0F}, {.x = 200.0F, .y = 50.0F});
    QTRY_VERIFY(strokes() != before);
    m_editing->undo();
    QVERIFY(strokes() == before);
    QVERIFY(!m_editing->drawing());
    QVERIFY2(m_editing->undoStack().canUndo(), "the one before is still there");
}

void EditingTest::keepsTheOrderBehindASlowStroke()
{
    {
        const BusyLane busy(m_lanes.view);
        drawDown(100.0F);
        m_editing->setLook(withFeather(2.0), QStringLiteral("Feather"));
        drawDown(200.0F);
        m_editing->undo();
        m_editing->redo();
        drawDown(300.0F);
        m_editing->undo();
        QVERIFY2(strokes().empty(), "nothing is painted yet");
    }
    QTRY_VERIFY(m_editing->undoStack().canRedo());
    QCOMPARE(addedAt(strokes(), 200, 100), 255);
    QCOMPARE(addedAt(strokes(), 300, 100), 0);
    m_editing->undo();
    QCOMPARE(addedAt(strokes(), 200, 100), 0);
    QCOMPARE(m_editing->state().look.refine.feather, 2.0);
    m_editing->undo();
    QCOMPARE(m_editing->state().look.refine.feather, 0.0);
    QCOMPARE(addedAt(strokes(), 100, 100), 255);
    m_editing->undo();
    QVERIFY(!m_editing->edited());
    QVERIFY(!m_editing->undoStack().canUndo());
}

/// Each panel changes its own part of what it was shown last.
void EditingTest::changesBehindASlowStrokeAddUp()
{
    Look shown;
    const auto show = [&shown, this] { shown = m_editing->look(); };
    connect(m_editing.get(), &Editing::settled, this, show);
    connect(m_editing.get(), &Editing::wished, this, show);
    const auto change = [&shown, this](auto edit) {
        auto look = shown;
        edit(look);
        m_editing->setLook(look, QStringLiteral("Look"));
    };
    {
        const BusyLane busy(m_lanes.view);
        drawDown(100.0F);
        change([](Look &look) { look.refine.feather = 2.0; });
        drawDown(200.0F);
        change([](Look &look) { look.shadow.opacity = 0.5; });
        m_editing->undo();
        m_editing->redo();
        change([](Look &look) { look.frame.crop = true; });
        QVERIFY2(m_editing->state().look == Look{}, "nothing is painted yet");
        QVERIFY(shown.refine.feather == 2.0 && shown.shadow.opacity == 0.5 && shown.frame.crop);
    }
    QTRY_VERIFY(m_editing->state().look.frame.crop);
    const auto &look = m_editing->state().look;
    QVERIFY(look.refine.feather == 2.0 && look.shadow.opacity == 0.5);
    QVERIFY(shown == look);
    m_editing->undo();
    QVERIFY(!shown.frame.crop && shown.shadow.opacity == 0.5);
    m_editing->disconnect(this);
}

void EditingTest::whatFollowsAStrokeWaitsForIt()
{
    int calls = 0;
    const auto call = [&calls] { ++calls; };
    m_editing->afterwards(call);
    QCOMPARE(calls, 1);
    {
        const BusyLane busy(m_lanes.view);
        drawDown(100.0F);
        m_editing->afterwards(call);
        QCOMPARE(calls, 1);
    }
    QTRY_COMPARE(calls, 2);
    QCOMPARE(addedAt(strokes(), 100, 150), 255);
}

void EditingTest::aStrokeThatMeetsNothingIsNoStep()
{
    const QSignalSpy settled(m_editing.get(), &Editing::settled);
    drawDown(-500.0F);
    QTRY_COMPARE(settled.count(), 1);
    QVERIFY(!m_editing->undoStack().canUndo());
}

void EditingTest::paintsNothingBeforeThePictureIsKnown()
{
    Editing fresh(m_lanes.view);
    fresh.beginStroke({}, {.x = 10.0F, .y = 10.0F});
    fresh.endStroke();
    fresh.addRegion({.width = 100, .height = 100});
    QVERIFY(!fresh.edited() && !fresh.drawing());
}

void EditingTest::settingsAreSteps()
{
    const QSignalSpy settled(m_editing.get(), &Editing::settled);
    m_editing->setLook(withFeather(1.0), QStringLiteral("Feather"), 3);
    m_editing->setLook(withFeather(2.0), QStringLiteral("Feather"), 3);
    m_editing->setLook(withFeather(2.0), QStringLiteral("Feather"), 3);
    QCOMPARE(settled.count(), 2);
    QCOMPARE(m_editing->undoStack().undoLabel(), QStringLiteral("Feather"));
    m_editing->undo();
    QVERIFY2(!m_editing->edited(), "both moves were one step");
}

void EditingTest::fitsRegionsIntoThePicture_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("expected");
    QTest::newRow("inside") << QRect(10, 20, 100, 50) << QRect(10, 20, 100, 50);
    QTest::newRow("beyond") << QRect(350, -20, 100, 100) << QRect(350, 0, 50, 80);
    QTest::newRow("small") << QRect(100, 100, 2, 40) << QRect(85, 100, 32, 40);
    QTest::newRow("small at the end") << QRect(399, 299, 1, 1) << QRect(368, 268, 32, 32);
    QTest::newRow("outside") << QRect(-90, -90, 20, 20) << QRect(0, 0, 32, 32);
    QTest::newRow("all") << QRect(-10, -10, 900, 900) << QRect(0, 0, 400, 300);
}

void EditingTest::fitsRegionsIntoThePicture()
{
    QFETCH(QRect, wanted);
    QFETCH(QRect, expected);
    m_editing->addRegion(
        {.x = wanted.x(), .y = wanted.y(), .width = wanted.width(), .height = wanted.height()});
    QCOMPARE(m_editing->state().regions.size(), std::size_t{1});
    const auto &place = m_editing->state().regions.front().place;
    QCOMPARE(QRect(place.x, place.y, place.width, place.height), expected);
}

void EditingTest::regionsAreSteps()
{
    m_editing->addRegion({.width = 100, .height = 100});
    m_editing->addRegion({.x = 100, .width = 100, .height = 100});
    const auto first = m_editing->state().regions.at(0).id;
    QVERIFY(first != 0 && first != m_editing->state().regions.at(1).id);
    m_editing->removeRegion(first);
    QCOMPARE(m_editing->state().regions.size(), std::size_t{1});
    m_editing->removeRegion(first);
    m_editing->undo();
    QCOMPARE(m_editing->state().regions.size(), std::size_t{2});
    m_editing->undo();
    m_editing->undo();
    QVERIFY(!m_editing->edited());

    Editing tiny(m_lanes.view);
    tiny.setPicture({500, kLeastRegion - 1});
    tiny.addRegion({.width = 100, .height = 100});
    QVERIFY2(!tiny.edited(), "the picture is smaller than any region");
}

void EditingTest::takesNoMoreRegionsThanAFileHolds()
{
    for (std::size_t i = 0; i < Editing::kMostRegions + 5; ++i) {
        m_editing->addRegion({.width = 100, .height = 100});
    }
    QCOMPARE(m_editing->state().regions.size(), Editing::kMostRegions);
}

void EditingTest::editsOfAnotherPictureGo()
{
    EditState other;
    other.look.refine.feather = 4.0;
    other.look.frame.manual = {.width = 1000, .height = 10};
    StrokePainter painter(StrokeLayer({1000, 1000}), {});
    const StrokePoint point{.x = 5.0F, .y = 5.0F};
    painter.extend({&point, 1});
    other.strokes = painter.layer();
    const QSignalSpy lost(m_editing.get(), &Editing::lost);
    m_editing->adopt(other);
    QCOMPARE(lost.count(), 1);
    QVERIFY(strokes().empty());
    QVERIFY(m_editing->state().look.frame.manual.empty());
    QCOMPARE(m_editing->state().look.refine.feather, 4.0);
}

void EditingTest::editsOfThisPictureStay()
{
    drawDown(100.0F);
    QTRY_VERIFY(m_editing->undoStack().canUndo());
    Editing fresh(m_lanes.view);
    const QSignalSpy lost(&fresh, &Editing::lost);
    fresh.adopt(m_editing->state()); // before the picture is read
    fresh.setPicture(kPicture);
    QCOMPARE(lost.count(), 0);
    QVERIFY(fresh.state().strokes == strokes());
    QVERIFY(!fresh.undoStack().canUndo());
}

QTEST_MAIN(EditingTest)
#include "editing_test.moc"
