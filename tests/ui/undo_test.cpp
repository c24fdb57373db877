#include "ui/state/undo_stack.h"

#include <QTest>

#include <array>

using namespace inspyre;
using namespace inspyre::ui;

namespace {

EditState withShift(double shift)
{
    EditState state;
    state.look.refine.edgeShift = shift;
    return state;
}

StrokeLayer withDot(const StrokeLayer &before, float x, float y, float radius)
{
    StrokePainter painter(before, {.radius = radius});
    const std::array<StrokePoint, 1> point = {{{.x = x, .y = y}}};
    painter.extend(point);
    return painter.layer();
}

Image someValues(int side)
{
    Pixels values(side, side, PixelFormat::GrayF32);
    for (int y = 0; y < side; ++y) {
        std::fill_n(values.rowF32(y), side, 0.5F);
    }
    return Image(std::move(values));
}

/// Changes `now` and remembers what it was.
void change(UndoStack &stack, EditState &now, double shift, const QString &label = {})
{
    stack.push(now, label);
    now = withShift(shift);
}

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void goesBackAndForth();
    void aNewChangeForgetsWhatWasUndone();
    void movesOfOneSliderAreOneStep();
    void countsWhatPointsShareOnce();
    void tenThousandStrokesStayWithinTheBudget();
    void theNewestPointStaysWhateverItTakes();
    void aSmallerBudgetCountsAtOnce();
    void theModelSpeaksToAllPoints();
};

void UndoTest::goesBackAndForth()
{
    UndoStack stack;
    EditState now;
    QVERIFY(!stack.canUndo() && !stack.undo(now).has_value());
    change(stack, now, 1.0, QStringLiteral("one"));
    change(stack, now, 2.0, QStringLiteral("two"));

    QCOMPARE(stack.undoLabel(), QStringLiteral("two"));
    now = stack.undo(now).value();
    QCOMPARE(now.look.refine.edgeShift, 1.0);
    QCOMPARE(stack.undoLabel(), QStringLiteral("one"));
    QCOMPARE(stack.redoLabel(), QStringLiteral("two"));
    now = stack.undo(now).value();
    QCOMPARE(now.look.refine.edgeShift, 0.0);
    QVERIFY(!stack.canUndo());
    now = stack.redo(now).value();
    now = stack.redo(now).value();
    QCOMPARE(now.look.refine.edgeShift, 2.0);
    QVERIFY(!stack.canRedo() && !stack.redo(now).has_value());
    QCOMPARE(stack.undoLabel(), QStringLiteral("two"));
}

void UndoTest::aNewChangeForgetsWhatWasUndone()
{
    UndoStack stack;
    EditState now;
    change(stack, now, 1.0);
    now = stack.undo(now).value();
    change(stack, now, 3.0);
    QVERIFY(!stack.canRedo());
    now = stack.undo(now).value();
    QCOMPARE(now.look.refine.edgeShift, 0.0);
}

void UndoTest::movesOfOneSliderAreOneStep()
{
    using std::chrono::milliseconds;
    const auto start = UndoStack::Clock::now();
    UndoStack stack;
    EditState now;
    const auto move = [&](double shift, int key, milliseconds when) {
        stack.push(now, {}, key, start + when);
        now = withShift(shift);
    };
    move(1.0, 7, milliseconds(0));
    move(2.0, 7, milliseconds(700));
    move(3.0, 7, milliseconds(1400));
    move(4.0, 8, milliseconds(1500)); // another slider
    move(5.0, 8, milliseconds(2301)); // the same after a rest
    move(6.0, 0, milliseconds(2302)); // no slider
    move(7.0, 0, milliseconds(2303));
    for (const double expected : {6.0, 5.0, 4.0, 3.0, 0.0}) {
        now = stack.undo(now).value();
        QCOMPARE(now.look.refine.edgeShift, expected);
    }
    QVERIFY(!stack.canUndo());
    now = stack.redo(now).value();
    move(9.0, 7, milliseconds(2304));
    now = stack.undo(now).value();
    QVERIFY2(now.look.refine.edgeShift == 3.0, "a step that was redone is whole");
}

void UndoTest::countsWhatPointsShareOnce()
{
    constexpr auto kTileBytes = sizeof(StrokeTile);
    UndoStack stack;
    EditState now;
    now.strokes = withDot(StrokeLayer({1000, 1000}), 100, 100, 20);
    stack.push(now, {});
    const auto one = stack.bytes();
    QVERIFY(one >= kTileBytes && one < 2 * kTileBytes);
    now.look.refine.feather = 3.0;
    stack.push(now, {});
    QVERIFY2(stack.bytes() < one + kTileBytes / 10, "the tile is the same");
    now.strokes = withDot(now.strokes, 600, 600, 20);
    stack.push(now, {});
    QVERIFY2(stack.bytes() > one + kTileBytes, "one more");
    QVERIFY2(stack.bytes() < one + 2 * kTileBytes, "and no more");
    static_cast<void>(stack.undo(now));
    static_cast<void>(stack.undo(now));
    static_cast<void>(stack.undo(now));
    stack.push(EditState{}, {});
    QVERIFY2(stack.bytes() < kTileBytes / 10, "nothing of them is left");
}

void UndoTest::tenThousandStrokesStayWithinTheBudget()
{
    constexpr std::uint64_t kBudget = 8U << 20U;
    UndoStack stack(kBudget);
    EditState now;
    now.strokes = StrokeLayer({600, 500});
    for (int i = 0; i < 10'000; ++i) {
        stack.push(now, {});
        now.strokes = withDot(
            now.strokes, static_cast<float>(i * 37 % 600), static_cast<float>(i * 91 % 500), 3);
        QVERIFY(stack.bytes() <= kBudget);
    }
    int steps = 0;
    auto last = now.strokes;
    while (auto before = stack.undo(now)) {
        now = *std::move(before);
        QVERIFY2(now.strokes != last, "each step is a stroke");
        last = now.strokes;
        ++steps;
    }
    QVERIFY2(steps >= 50, qPrintable(QString::number(steps)));
}

void UndoTest::theNewestPointStaysWhateverItTakes()
{
    UndoStack stack(1);
    EditState now;
    now.strokes = withDot(StrokeLayer({1000, 1000}), 100, 100, 20);
    stack.push(EditState{}, {});
    stack.push(now, {});
    QVERIFY(stack.undo(now).has_value());
    QVERIFY(!stack.canUndo());
}

void UndoTest::aSmallerBudgetCountsAtOnce()
{
    UndoStack stack;
    EditState now;
    for (int i = 0; i < 6; ++i) { // each has a tile of its own
        now.strokes = withDot(StrokeLayer({1000, 1000}), 128.0F, 128.0F, 20.0F);
        stack.push(now, QString::number(i));
    }
    const auto before = stack.bytes();
    stack.setBudget(before / 2);
    QVERIFY(stack.bytes() <= before / 2);
    QCOMPARE(stack.undoLabel(), QStringLiteral("5")); // the oldest go
    stack.setBudget(UndoStack::kBudget);
    QVERIFY(stack.canUndo());
}

void UndoTest::theModelSpeaksToAllPoints()
{
    UndoStack stack;
    EditState now;
    now.regions.push_back({.id = 5, .place = {.width = 40, .height = 40}});
    stack.push(now, {});
    stack.push(now, {});
    now = stack.undo(now).value();
    const auto before = stack.bytes();

    stack.changeRegions([](MapPatch &region) { region.values = someValues(64); });
    QVERIFY(stack.bytes() >= before + 2 * 64 * 64 * sizeof(float));
    const auto undone = stack.redo(now).value();
    QCOMPARE(undone.regions.front().values.width(), 64);
    QCOMPARE(stack.undo(undone).value().regions.front().values.empty(), true); // it was `now`
    stack.changeRegions([](MapPatch &region) { region.values = {}; });
    QVERIFY(stack.bytes() <= before);
}

QTEST_APPLESS_MAIN(UndoTest)
#include "undo_test.moc"
