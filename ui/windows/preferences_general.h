#pragma once

#include "ui/windows/preferences_parts.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace inspyre::ui {

/// Language, look, start-up, and the files that were opened last.
class PreferencesGeneral final : public QWidget
{
    Q_OBJECT

public:
    explicit PreferencesGeneral(const PreferencesParts &parts, QWidget *parent = nullptr);

private:
    void showValues();
    void connectControls();
    void fillLanguages();

    Settings &m_settings;
    QComboBox *m_language;
    QComboBox *m_theme;
    QCheckBox *m_splash;
    QSpinBox *m_recent;
    QPushButton *m_clear;
};

} // namespace inspyre::ui
