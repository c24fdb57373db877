#include "ui/windows/preferences_editing.h"

#include "ui/state/settings.h"
#include "ui/widgets/calm_wheel.h"
#include "ui/widgets/sides.h"
#include "ui/windows/form_parts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr int kStepMb = 64;

QString brushText(const BrushPreferences &brush)
{
    const QLocale locale;
    return PreferencesEditing::tr("Now: %1 pixels wide, hardness %2 %, opacity %3 %.")
        .arg(
            locale.toString(qRound(2.0 * brush.radius)),
            locale.toString(qRound(100.0 * brush.hardness)),
            locale.toString(qRound(100.0 * brush.opacity)));
}

} // namespace

PreferencesEditing::PreferencesEditing(const PreferencesParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_settings(parts.settings)
    , m_undo(new QSpinBox)
    , m_brush(makeNote())
    , m_reset(new QPushButton(tr("Reset the brush")))
{
    m_undo->setRange(Preferences::kLeastUndoMb, Preferences::kMostUndoMb);
    m_undo->setSingleStep(kStepMb);
    m_undo->setSuffix(tr(" MB", "behind a number: megabytes"));
    m_undo->setGroupSeparatorShown(true);
    m_undo->setKeyboardTracking(false);
    m_undo->setToolTip(tr("What the steps to undo of one picture may take; the oldest go first"));
    m_undo->setAccessibleDescription(m_undo->toolTip());
    keepWheelForScrolling(m_undo);
    m_reset->setToolTip(tr("Size, hardness, opacity and pressure as they were at first"));
    auto *column = makePage(this, tr("Editing"));
    auto *form = makeForm();
    addField(form, tr("Memory for undo"), m_undo);
    column->addLayout(form);
    column->addWidget(makeGroupName(tr("Brush")));
    auto *kept = makeNote();
    kept->setText(tr("The brush and the tool are kept from one start of the program to the next."));
    column->addWidget(kept);
    column->addWidget(m_brush);
    column->addWidget(m_reset, 0, leading());
    column->addStretch();
    connect(m_undo, &QSpinBox::valueChanged, this, [this](int megabytes) {
        m_settings.change(
            [megabytes](Preferences &p) { p.undoMb = static_cast<quint32>(megabytes); });
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_settings.change([](Preferences &p) { p.brush = {}; });
    });
    connect(&m_settings, &Settings::changed, this, &PreferencesEditing::showValues);
    showValues();
}

void PreferencesEditing::showValues()
{
    const auto &values = m_settings.values();
    const QSignalBlocker quiet(m_undo);
    m_undo->setValue(static_cast<int>(values.undoMb));
    m_brush->setText(brushText(values.brush));
    m_reset->setEnabled(values.brush != BrushPreferences());
}

} // namespace inspyre::ui
