#pragma once

#include "ui/windows/preferences_parts.h"

#include <inspyre/engine.h>

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QSpinBox;

namespace inspyre::ui {

/// Where and how the model computes. A change starts the engine again; a failure is told here.
class PreferencesEngine final : public QWidget
{
    Q_OBJECT

public:
    explicit PreferencesEngine(const PreferencesParts &parts, QWidget *parent = nullptr);
    ~PreferencesEngine() override;

private:
    void layOut();
    void connectControls();
    void showValues();
    void showEngine();
    void fillDevices();
    [[nodiscard]] const EngineOptions &wanted() const;
    void wish(const std::function<void(EngineOptions &)> &edit);
    void start();

    Settings &m_settings;
    EngineSession &m_session;
    QComboBox *m_device;
    QComboBox *m_precision;
    QSpinBox *m_threads;
    QSpinBox *m_memory;
    QSpinBox *m_free;
    QComboBox *m_quality;
    QLabel *m_state;
    EngineOptions m_wish; ///< while m_soon runs
    QTimer m_soon;        ///< several changes are one start
};

} // namespace inspyre::ui
