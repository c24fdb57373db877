#pragma once

#include "ui/windows/preferences_parts.h"

#include <QWidget>

class QPushButton;
class QSpinBox;

namespace inspyre::ui {

/// Undo and the brush.
class PreferencesEditing final : public QWidget
{
    Q_OBJECT

public:
    explicit PreferencesEditing(const PreferencesParts &parts, QWidget *parent = nullptr);

private:
    void showValues();

    Settings &m_settings;
    QSpinBox *m_undo;
    QLabel *m_brush;
    QPushButton *m_reset;
};

} // namespace inspyre::ui
