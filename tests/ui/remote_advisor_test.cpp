// What the service costs: the table, the sentence, and the numbers that they come from.
#include "tests/ui/editor_fixture.h"
#include "ui/state/cost_fields.h"
#include "ui/state/cost_table.h"
#include "ui/text/cost_text.h"
#include "ui/widgets/slider_row.h"
#include "ui/windows/advisor_page.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace inspyre;
using namespace inspyre::ui;

namespace {

/// The row whose name this is.
SliderRow *sliderOf(const AdvisorPage &page, const QString &label)
{
    for (auto *row : page.findChildren<SliderRow *>()) {
        const auto *field = row->findChild<QDoubleSpinBox *>();
        if (field->accessibleName() == label) {
            return row;
        }
    }
    return nullptr;
}

QDoubleSpinBox *fieldOf(const AdvisorPage &page, const QString &label)
{
    for (auto *field : page.findChildren<QDoubleSpinBox *>()) {
        if (field->accessibleName() == label) {
            return field;
        }
    }
    return nullptr;
}

} // namespace

class RemoteAdvisorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { test::failOnWarnings(); }

    void adviceHasTheNumbersOfTheDefaults();
    void tableHasEveryWayAndMarksTheBest();
    void everySliderChangesItsNumberAndTells();
    void aValueTurnsTheLastColumn();
    void pricesSayWhenTheyWereReadAndBySetting();
    void settingsHoldWhatIsNotUsual();
    void badSettingsAreTheUsual_data();
    void badSettingsAreTheUsual();
    void measuredTimesAreTakenWhenAsked();
};

void RemoteAdvisorTest::adviceHasTheNumbersOfTheDefaults()
{
    const AdvisorPage page;
    for (const char *words : {"At 20 ", "4.83", "87 %", "nothing extra"}) {
        QVERIFY2(page.advice().contains(QLatin1String(words)), qPrintable(page.advice()));
    }
}

void RemoteAdvisorTest::tableHasEveryWayAndMarksTheBest()
{
    CostInputs inputs;
    inputs.localGpu = 0.3;
    CostTable table;
    table.setInputs(inputs);
    QCOMPARE(table.rowCount(), static_cast<int>(compareCosts(inputs).size()));
    const auto best = table.index(table.bestRow(), CostTable::WayColumn);
    QVERIFY(best.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(best.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("best")));
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            QVERIFY(!table.index(row, column).data().toString().isEmpty());
        }
        QVERIFY(!optionNeedsText(table.at(row).option).isEmpty());
    }
}

void RemoteAdvisorTest::everySliderChangesItsNumberAndTells()
{
    AdvisorPage page;
    const QSignalSpy told(&page, &AdvisorPage::changed);
    qsizetype count = 0;
    for (const auto &field : costFields()) {
        auto *row = sliderOf(page, field.label);
        QVERIFY2(row != nullptr, field.key);
        QVERIFY(!row->toolTip().isEmpty() || field.tip.isEmpty());
        const double value = field.get({}) == field.to ? field.from : field.to;
        row->findChild<QDoubleSpinBox *>()->setValue(value * field.scale);
        QCOMPARE(told.count(), ++count);
        QVERIFY2(std::abs(field.get(page.inputs()) - value) < 1e-9, field.key);
    }
}

void RemoteAdvisorTest::aValueTurnsTheLastColumn()
{
    CostTable table;
    table.setInputs({});
    const auto heading = [&table] {
        return table.headerData(CostTable::LossColumn, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    QCOMPARE(heading(), QStringLiteral("Pays from"));
    CostInputs inputs;
    inputs.imageValue = 0.5;
    table.setInputs(inputs);
    QCOMPARE(heading(), QStringLiteral("Lost"));
}

void RemoteAdvisorTest::pricesSayWhenTheyWereReadAndBySetting()
{
    AdvisorPage page;
    const auto says = [&page](const QString &text) {
        return std::ranges::any_of(page.findChildren<QLabel *>(), [&text](const QLabel *label) {
            return label->text().contains(text);
        });
    };
    QVERIFY(says(QStringLiteral("2026")));
    QVERIFY(!says(QStringLiteral("set by you")));
    const auto before = page.advice();
    fieldOf(page, priceName(PriceId::L4))->setValue(0.001);
    QCOMPARE(page.inputs().prices[PriceId::L4], 0.001);
    QVERIFY(says(QStringLiteral("set by you")));
    QVERIFY(page.advice() != before);
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->text().startsWith(QStringLiteral("Prices"))) {
            button->click();
        }
    }
    QVERIFY(page.inputs().prices == defaultPrices());
    QVERIFY(!says(QStringLiteral("set by you")));
    QCOMPARE(page.advice(), before);
}

void RemoteAdvisorTest::settingsHoldWhatIsNotUsual()
{
    QVERIFY(costSettings({}).isEmpty());
    CostInputs inputs;
    for (const auto &field : costFields()) {
        field.set(inputs, field.get({}) == field.to ? field.from : field.to);
    }
    inputs.instance.gpu = CloudGpu::RtxPro6000;
    inputs.instance.redundant = true;
    QVERIFY(setPrice(inputs.prices, "vcpu", 0.00002));
    const auto lines = costSettings(inputs);
    QCOMPARE(lines.size(), static_cast<qsizetype>(costFields().size()) + 3);
    QVERIFY(costInputs(lines) == inputs);
}

void RemoteAdvisorTest::badSettingsAreTheUsual_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"",
          "cold",
          "=5",
          "cold=",
          "cold=long",
          "cold=nan",
          "cold=inf",
          "cold=-3",
          "cold=1e9",
          "watts=5W",
          "price:l4=-1",
          "price:gold=3",
          "gpu=abacus",
          "redundant=perhaps",
          "anything=1"}) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
}

void RemoteAdvisorTest::badSettingsAreTheUsual()
{
    QFETCH(QString, line);
    QVERIFY(costInputs({line}) == CostInputs{});
}

void RemoteAdvisorTest::measuredTimesAreTakenWhenAsked()
{
    AdvisorPage page;
    const QSignalSpy told(&page, &AdvisorPage::changed);
    QPushButton *take = nullptr;
    for (auto *button : page.findChildren<QPushButton *>()) {
        take = button->text().contains(QStringLiteral("measured")) ? button : take;
    }
    QVERIFY(take != nullptr && !take->isEnabled());
    page.offer({.cold = 60.7, .local = 1.5});
    QVERIFY(take->isEnabled());
    QVERIFY(take->toolTip().contains(QStringLiteral("61 s")));
    QCOMPARE(page.inputs().cold, CostInputs{}.cold);
    take->click();
    QCOMPARE(told.count(), 1);
    QCOMPARE(page.inputs().cold, 60.7);
    QCOMPARE(page.inputs().local, 1.5);
    QCOMPARE(page.inputs().warm, CostInputs{}.warm);
}

QTEST_MAIN(RemoteAdvisorTest)
#include "remote_advisor_test.moc"
