#pragma once

#include "ui/state/cost_fields.h"

#include <QWidget>

#include <array>
#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QTableView;

namespace inspyre::ui {

class CostTable;
class SignLabel;
class SliderRow;

/// Times in seconds that were measured here, for the advisor's inputs.
struct MeasuredCosts
{
    std::optional<double> cold = {};
    std::optional<double> warm = {};
    std::optional<double> localCold = {};
    std::optional<double> local = {};

    bool operator==(const MeasuredCosts &) const = default;
};

/// Which way to serve pictures is best: one sentence, a table of all ways, and every number that
/// they are computed from.
class AdvisorPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AdvisorPage(QWidget *parent = nullptr);

    [[nodiscard]] const CostInputs &inputs() const { return m_inputs; }

    /// Tells nothing.
    void setInputs(const CostInputs &inputs);
    /// They are taken when a person says so.
    void offer(const MeasuredCosts &measured);

    /// The sentence.
    [[nodiscard]] QString advice() const;

Q_SIGNALS:
    /// By a person.
    void changed(const inspyre::CostInputs &inputs);

private:
    [[nodiscard]] QWidget *makeInputs();
    [[nodiscard]] QWidget *makeGroup(CostGroup group);
    [[nodiscard]] QWidget *makePrices();
    [[nodiscard]] QWidget *makeAnswer();
    [[nodiscard]] QTableView *makeTable();
    void takeMeasured();
    void change();
    void showInputs();
    void showAnswer();
    void showChosen();

    CostInputs m_inputs;
    MeasuredCosts m_measured;
    CostTable *m_model;
    std::vector<std::pair<CostField, SliderRow *>> m_sliders;
    std::array<QDoubleSpinBox *, kPrices> m_prices = {};
    std::array<QLabel *, kPrices> m_priceNotes = {};
    QComboBox *m_gpu = nullptr; ///< this and what follows is made once
    QCheckBox *m_redundant = nullptr;
    QPushButton *m_take = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_series = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_chosen = nullptr;
};

} // namespace inspyre::ui
