#pragma once

#include "ui/windows/preferences_parts.h"

#include <QWidget>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace inspyre::ui {

/// Whether, and from where, something is fetched.
class PreferencesNetwork final : public QWidget
{
    Q_OBJECT

public:
    explicit PreferencesNetwork(const PreferencesParts &parts, QWidget *parent = nullptr);

private:
    void showValues();
    void removeChosen();

    Settings &m_settings;
    QCheckBox *m_offline;
    QListWidget *m_hosts;
    QPushButton *m_remove;
    QLabel *m_none;
};

} // namespace inspyre::ui
