#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;
class QMenu;
class QPushButton;

namespace inspyre::ui {

class EngineSession;
class Workbench;

/// Which model, and at which quality.
class ModelPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `models` opens from the model's name.
    ModelPanel(
        Workbench &workbench, EngineSession &session, QMenu *models, QWidget *parent = nullptr);

    /// Whether the network is to see the pictures at its quick size, where it has one.
    void setFast(bool fast);

Q_SIGNALS:
    void fastChosen(bool fast);

private:
    void showModel();
    QWidget *makeQuality();
    [[nodiscard]] bool hasChoice() const;
    void applyQuality();

    Workbench &m_workbench;
    EngineSession &m_session;
    QPushButton *m_model;
    QLabel *m_note;
    QButtonGroup *m_qualities = nullptr; ///< set by makeQuality()
    QWidget *m_quality;
};

} // namespace inspyre::ui
