// The table of a batch: what it shows, how it sorts, and how long ten thousand rows of which
// hundreds change every second hold up the window.
#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/batch_table.h"
#include "ui/state/intake.h"
#include "ui/widgets/theme.h"
#include "ui/windows/batch_table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <ctime>
#include <memory>
#include <vector>

using namespace inspyre;
using namespace inspyre::ui;

namespace {

constexpr int kMany = 10'000;
constexpr int kFrames = 200;
constexpr int kChanges = 60; ///< rows in one piece, of which there are up to 20 a second
constexpr double kFrameMs = 16.0;

BatchItem itemOf(std::uint32_t number)
{
    const auto name = "picture-" + std::to_string(number);
    BatchItem item;
    item.number = number;
    item.source = "/pictures/summer/" + name + ".jpg";
    item.inside = "summer/" + name + ".jpg";
    item.target = "/results/summer/" + name + "_cutout.png";
    item.bytes = 1'000'000 + (number * 7919) % 100'000;
    return item;
}

std::vector<BatchItem> itemsOf(int count)
{
    std::vector<BatchItem> items;
    for (int number = 0; number < count; ++number) {
        items.push_back(itemOf(static_cast<std::uint32_t>(number)));
    }
    return items;
}

ItemUpdate update(std::uint32_t number, ItemState state, double doubt = 0.0)
{
    ItemUpdate one{.number = number, .state = state};
    if (state == ItemState::Done || state == ItemState::Doubtful) {
        one.facts = std::make_shared<ItemFacts>(ItemFacts{
            .outputBytes = 2'000'000,
            .doubt = doubt,
            .size = {1200, 800},
            .readMs = 20.0,
            .matteMs = 150.0 + number,
            .writeMs = 30.0});
    }
    if (state == ItemState::Failed) {
        one.error = std::make_shared<Error>(
            Error{ErrorCode::DamagedImage, "premature end of file", "picture.jpg"});
    }
    return one;
}

void apply(BatchTable &table, const ItemUpdate &one)
{
    table.apply(std::span(&one, 1));
}

std::vector<std::uint32_t> numbersOf(const BatchTable &table)
{
    std::vector<std::uint32_t> numbers;
    for (int row = 0; row < table.rowCount(); ++row) {
        numbers.push_back(table.at(row).item.number);
    }
    return numbers;
}

QString shown(const BatchTable &table, int row, int column)
{
    return table.index(row, column).data().toString();
}

/// This thread's own time on a processor: others are on this machine, too.
double cpuMs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

double quantile(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

using Numbers = std::vector<std::uint32_t>;

} // namespace

class BatchTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void aRowShowsItsPicture();
    void aFailureSaysWhy();
    void aFlawIsSeenBeforeTheStart();
    void worstComesFirst();
    void rowsThatAreAlikeKeepTheirOrder();
    void filtersFollowWhatHappens();
    void picturesComeWhileItRuns();
    void aPictureThatIsDoneAgainForgetsItsFailure();
    void whatIsChosenStaysChosen();
    void thumbnailsAreReadWhereTheyAreSeen();
    void tenThousandRowsStayFluid_data();
    void tenThousandRowsStayFluid();

private:
    QThreadPool m_io;
};

void BatchTableTest::aRowShowsItsPicture()
{
    BatchTable table(m_io);
    const QAbstractItemModelTester tester(&table);
    table.setItems(itemsOf(3), "/results");
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(shown(table, 1, BatchTable::PictureColumn), QStringLiteral("summer/picture-1.jpg"));
    QCOMPARE(
        shown(table, 1, BatchTable::TargetColumn), QStringLiteral("summer/picture-1_cutout.png"));
    QCOMPARE(shown(table, 1, BatchTable::StateColumn), QStringLiteral("Waiting"));
    QCOMPARE(shown(table, 1, BatchTable::TimeColumn), QString());
    apply(table, update(1, ItemState::Doubtful, 0.41));
    QCOMPARE(shown(table, 1, BatchTable::StateColumn), QStringLiteral("Doubtful"));
    QCOMPARE(shown(table, 1, BatchTable::DoubtColumn), QStringLiteral("41%"));
    QCOMPARE(shown(table, 1, BatchTable::TimeColumn), QStringLiteral("201 ms"));
    QVERIFY(shown(table, 1, BatchTable::MessageColumn).contains(QLatin1String("look at it")));
    QCOMPARE(table.count(ItemState::Doubtful), 1);
    QCOMPARE(table.count(ItemState::Waiting), 2);
    QCOMPARE(
        table.index(1, BatchTable::PictureColumn).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("summer/picture-1.jpg, Doubtful"));
}

void BatchTableTest::aFailureSaysWhy()
{
    BatchTable table(m_io);
    table.setItems(itemsOf(2), "/results");
    apply(table, update(0, ItemState::Failed));
    const auto message = shown(table, 0, BatchTable::MessageColumn);
    QVERIFY2(message.contains(QLatin1String("damaged or cut off")), qPrintable(message));
    QCOMPARE(table.index(0, BatchTable::MessageColumn).data(Qt::ToolTipRole).toString(), message);
}

void BatchTableTest::aFlawIsSeenBeforeTheStart()
{
    BatchTable table(m_io);
    auto items = itemsOf(3);
    items[2].flaw = Flaw::Exists;
    table.setItems(items, "/results");
    QCOMPARE(table.flawed(), 1);
    QVERIFY(!shown(table, 2, BatchTable::MessageColumn).isEmpty());
    QVERIFY(table.index(2, BatchTable::StateColumn).data(BatchTable::FlawedRole).toBool());
    QCOMPARE(shown(table, 2, BatchTable::StateColumn), QStringLiteral("Will fail"));
    QCOMPARE(shown(table, 1, BatchTable::StateColumn), QStringLiteral("Waiting"));
    table.setFilter(BatchTable::Filter::Failed);
    QCOMPARE(numbersOf(table), Numbers{2});
    apply(table, update(2, ItemState::Failed));
    QCOMPARE(table.flawed(), 0);
    QCOMPARE(table.count(ItemState::Failed), 1);
}

void BatchTableTest::worstComesFirst()
{
    BatchTable table(m_io);
    const QAbstractItemModelTester tester(&table);
    table.setItems(itemsOf(4), "/results");
    apply(table, update(0, ItemState::Done, 0.1));
    apply(table, update(1, ItemState::Doubtful, 0.4));
    apply(table, update(3, ItemState::Doubtful, 0.9));
    const auto order = static_cast<Qt::SortOrder>(
        table.headerData(BatchTable::DoubtColumn, Qt::Horizontal, Qt::InitialSortOrderRole)
            .toInt());
    QCOMPARE(order, Qt::DescendingOrder);
    table.sort(BatchTable::DoubtColumn, order);
    QCOMPARE(numbersOf(table), (Numbers{3, 1, 0, 2}));
    apply(table, update(2, ItemState::Doubtful, 0.6)); // comes to its place a little later
    QTRY_COMPARE(numbersOf(table), (Numbers{3, 2, 1, 0}));
    table.sort(-1, Qt::AscendingOrder);
    QCOMPARE(numbersOf(table), (Numbers{0, 1, 2, 3}));
}

void BatchTableTest::rowsThatAreAlikeKeepTheirOrder()
{
    BatchTable table(m_io);
    table.setItems(itemsOf(5), "/results");
    apply(table, update(3, ItemState::Failed));
    table.sort(BatchTable::StateColumn, Qt::AscendingOrder);
    QCOMPARE(numbersOf(table), (Numbers{3, 0, 1, 2, 4}));
    table.sort(BatchTable::StateColumn, Qt::DescendingOrder);
    QCOMPARE(numbersOf(table), (Numbers{0, 1, 2, 4, 3}));
    for (int column = 0; column < BatchTable::kColumns; ++column) {
        table.sort(column, Qt::DescendingOrder);
        auto numbers = numbersOf(table);
        std::ranges::sort(numbers);
        QCOMPARE(numbers, (Numbers{0, 1, 2, 3, 4}));
    }
}

void BatchTableTest::filtersFollowWhatHappens()
{
    BatchTable table(m_io);
    const QAbstractItemModelTester tester(&table);
    table.setItems(itemsOf(6), "/results");
    table.setFilter(BatchTable::Filter::Failed);
    QCOMPARE(table.rowCount(), 0);
    apply(table, update(4, ItemState::Failed));
    apply(table, update(1, ItemState::Doubtful, 0.5));
    QTRY_COMPARE(numbersOf(table), Numbers{4});
    QCOMPARE(table.placeOf(4), 0);
    QCOMPARE(table.placeOf(1), -1);
    table.setFilter(BatchTable::Filter::Doubtful);
    QCOMPARE(numbersOf(table), Numbers{1});
    apply(table, update(1, ItemState::Reading));
    QTRY_COMPARE(table.rowCount(), 0);
    table.setFilter(BatchTable::Filter::All);
    QCOMPARE(table.rowCount(), 6);
}

void BatchTableTest::picturesComeWhileItRuns()
{
    BatchTable table(m_io);
    const QAbstractItemModelTester tester(&table);
    table.setItems(itemsOf(2), "/results");
    auto one = update(5, ItemState::Waiting);
    one.item = std::make_shared<BatchItem>(itemOf(5));
    apply(table, one);
    QCOMPARE(numbersOf(table), (Numbers{0, 1, 5}));
    const auto more = itemsOf(8);
    table.addItems(more); // of these some are here already
    QCOMPARE(table.rowCount(), 8);
    QCOMPARE(table.count(ItemState::Waiting), 8);
    apply(table, update(77, ItemState::Done)); // nobody knows it
    QCOMPARE(table.rowCount(), 8);
}

void BatchTableTest::aPictureThatIsDoneAgainForgetsItsFailure()
{
    BatchTable table(m_io);
    table.setItems(itemsOf(1), "/results");
    apply(table, update(0, ItemState::Failed));
    apply(table, update(0, ItemState::Waiting));
    QCOMPARE(shown(table, 0, BatchTable::MessageColumn), QString());
    apply(table, update(0, ItemState::Done, 0.1));
    QCOMPARE(shown(table, 0, BatchTable::MessageColumn), QString());
    QCOMPARE(table.count(ItemState::Failed), 0);
    QCOMPARE(table.count(ItemState::Done), 1);
}

void BatchTableTest::whatIsChosenStaysChosen()
{
    BatchTable table(m_io);
    BatchTableView view(table);
    table.setItems(itemsOf(6), "/results");
    for (const std::uint32_t number : {1U, 3U, 4U}) {
        apply(table, update(number, ItemState::Doubtful, 0.1 * number));
    }
    view.choose({1, 4});
    view.sortBy(BatchTable::DoubtColumn);
    QCOMPARE(view.chosen(), (QList<quint32>{4, 1}));
    table.setFilter(BatchTable::Filter::Doubtful);
    QCOMPARE(view.chosen(), (QList<quint32>{4, 1}));
    table.setFilter(BatchTable::Filter::All);
    QCOMPARE(view.chosen(), (QList<quint32>{4, 1}));
    view.sortBy(-1);
    QCOMPARE(view.chosen(), (QList<quint32>{1, 4}));
}

void BatchTableTest::thumbnailsAreReadWhereTheyAreSeen()
{
    const test::EditorFixture fixture;
    BatchTable table(m_io);
    auto items = itemsOf(kMany);
    const auto file = toPath(fixture.addPicture(QStringLiteral("cat.png"), {300, 200}));
    for (auto &item : items) {
        item.source = file;
    }
    items[1].source = toPath(fixture.addFile(QStringLiteral("notes.jpg"), "no picture"));
    table.setItems(items, "/results");
    BatchTableView view(table);
    view.resize(1000, 600);
    view.show();
    QTRY_VERIFY(!table.index(0, 0).data(Qt::DecorationRole).value<QImage>().isNull());
    QTRY_VERIFY(table.thumbnails().kept() >= 10);
    QVERIFY(table.index(1, 0).data(Qt::DecorationRole).value<QImage>().isNull());
    QVERIFY(table.thumbnails().kept() < 100);
    view.scrollToBottom();
    QTRY_VERIFY(!table.index(kMany - 1, 0).data(Qt::DecorationRole).value<QImage>().isNull());
    QVERIFY(table.thumbnails().kept() < 200);
}

void BatchTableTest::tenThousandRowsStayFluid_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<BatchTable::Filter>("filter");
    QTest::newRow("as they came") << -1 << BatchTable::Filter::All;
    QTest::newRow("by doubt") << int(BatchTable::DoubtColumn) << BatchTable::Filter::All;
    QTest::newRow("by state") << int(BatchTable::StateColumn) << BatchTable::Filter::All;
    QTest::newRow("by picture") << int(BatchTable::PictureColumn) << BatchTable::Filter::All;
    QTest::newRow("doubtful ones") << int(BatchTable::DoubtColumn) << BatchTable::Filter::Doubtful;
}

/// A frame is all that the thread of the window does from one change to the next: the model, the
/// view, painting, and twice a second the order.
void BatchTableTest::tenThousandRowsStayFluid()
{
    QFETCH(int, column);
    QFETCH(BatchTable::Filter, filter);
    applyTheme(*qApp, ThemeMode::Light);
    BatchTable table(m_io);
    BatchTableView view(table);
    table.setItems(itemsOf(kMany), "/results");
    table.setFilter(filter);
    view.sortBy(column);
    view.resize(1400, 900);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    std::vector<double> wall;
    std::vector<double> cpu;
    std::uint32_t next = 0;
    for (int frame = 0; frame < kFrames; ++frame) {
        std::vector<ItemUpdate> updates;
        for (int i = 0; i < kChanges; ++i, next = (next + 1) % kMany) {
            const auto state = next % 7 == 0    ? ItemState::Doubtful
                               : next % 97 == 0 ? ItemState::Failed
                                                : ItemState::Done;
            updates.push_back(update(next, state, 0.01 * (next % 100)));
        }
        QElapsedTimer clock;
        clock.start();
        const double before = cpuMs();
        table.apply(updates);
        if (frame % 4 == 0) {
            auto *bar = view.verticalScrollBar();
            bar->setValue((bar->value() + 400) % qMax(1, bar->maximum()));
        }
        if (frame % 10 == 9) {
            table.sort(column, Qt::DescendingOrder); // as every half a second
        }
        view.viewport()->repaint();
        QCoreApplication::processEvents();
        cpu.push_back(cpuMs() - before);
        wall.push_back(1e-6 * static_cast<double>(clock.nsecsElapsed()));
    }
    qInfo(
        "%s: %d rows, %d changes a frame: ms p50=%.1f p95=%.1f max=%.1f, on the processor p95=%.1f",
        QTest::currentDataTag(),
        kMany,
        kChanges,
        quantile(wall, 0.5),
        quantile(wall, 0.95),
        quantile(wall, 1.0),
        quantile(cpu, 0.95));
    QVERIFY(table.count(ItemState::Waiting) == 0);
    QVERIFY2(quantile(cpu, 0.95) <= kFrameMs, "a frame takes longer than one of the screen");
}

QTEST_MAIN(BatchTableTest)
#include "batch_table_test.moc"
