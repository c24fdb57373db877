#include "ui/windows/preferences_general.h"

#include "ui/state/settings.h"
#include "ui/text/language.h"
#include "ui/widgets/calm_wheel.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace inspyre::ui {

PreferencesGeneral::PreferencesGeneral(const PreferencesParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_settings(parts.settings)
    , m_language(makeChoices(tr("Language"), tr("Of menus, buttons and messages"), {}))
    , m_theme(makeChoices(
          tr("Look"),
          tr("Light or dark"),
          {{tr("As the desktop"), static_cast<int>(ThemeMode::System)},
           {tr("Light"), static_cast<int>(ThemeMode::Light)},
           {tr("Dark"), static_cast<int>(ThemeMode::Dark)}}))
    , m_splash(makeCheck(
          tr("Show the start-up window"),
          tr("It tells what the start of the program does; without it the main window comes "
             "first")))
    , m_recent(new QSpinBox)
    , m_clear(new QPushButton(tr("Clear the list")))
{
    fillLanguages();
    m_recent->setRange(0, Preferences::kMostRecent);
    m_recent->setToolTip(tr("How many files the menu remembers; 0 is none"));
    keepWheelForScrolling(m_recent);
    m_clear->setToolTip(tr("Forget the files that were opened last"));
    auto *column = makePage(this, tr("General"));
    auto *look = makeForm();
    addField(look, tr("Language"), m_language);
    auto *note = makeNote();
    note->setText(tr("Another language takes effect at the next start of the program."));
    look->addRow(QString(), note);
    addField(look, tr("Look"), m_theme);
    column->addLayout(look);
    column->addWidget(makeGroupName(tr("Start")));
    column->addWidget(m_splash);
    column->addWidget(makeGroupName(tr("Recent files")));
    auto *recent = makeForm();
    addField(recent, tr("Files to remember"), m_recent);
    column->addLayout(recent);
    column->addWidget(m_clear, 0, leading());
    column->addStretch();
    alignLabels(*this);
    connectControls();
    showValues();
}

void PreferencesGeneral::fillLanguages()
{
    m_language->addItem(tr("As the desktop"), QString());
    for (const auto &language : languages()) {
        m_language->addItem(languageName(language), language);
    }
}

void PreferencesGeneral::connectControls()
{
    connect(&m_settings, &Settings::changed, this, &PreferencesGeneral::showValues);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_settings.change(
            [this](Preferences &p) { p.language = m_language->currentData().toString(); });
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_settings.change(
            [this](Preferences &p) { p.theme = themeName(choiceOf<ThemeMode>(m_theme)); });
    });
    connect(m_splash, &QCheckBox::clicked, this, [this](bool shown) {
        m_settings.change([shown](Preferences &p) { p.skipSplash = !shown; });
    });
    connect(m_recent, &QSpinBox::valueChanged, this, [this](int most) {
        m_settings.change([most](Preferences &p) { p.recentMax = most; });
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_settings.change([](Preferences &p) { p.recentFiles.clear(); });
    });
}

void PreferencesGeneral::showValues()
{
    const auto &values = m_settings.values();
    const auto language = values.language.isEmpty() ? QString() : chosenLanguage(values.language);
    m_language->setCurrentIndex(m_language->findData(language));
    setChoice(m_theme, static_cast<int>(themeMode(values.theme)));
    m_splash->setChecked(!values.skipSplash);
    const QSignalBlocker quiet(m_recent);
    m_recent->setValue(values.recentMax);
    m_clear->setEnabled(!values.recentFiles.isEmpty());
}

} // namespace inspyre::ui
