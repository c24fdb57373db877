#pragma once

#include "ui/state/time_lanes.h"

#include <inspyre/cost.h>

#include <QWidget>

#include <optional>
#include <vector>

class QFrame;
class QLabel;
class QMenu;
class QScrollArea;
class QSpinBox;
class QTableView;

namespace inspyre::ui {

class EngineSession;
class PushButton;
class RemoteSession;
class RemoteTable;
class ServiceForm;
class Settings;
class SignLabel;
class TimeLanesView;
class TokenStore;

/// Wakes the service, measures it beside this computer, and says where the time went.
class MeasurePage final : public QWidget
{
    Q_OBJECT

public:
    struct Surroundings
    {
        Settings &settings;
        TokenStore &tokens;
        RemoteSession &session;
        EngineSession &engine;
    };

    /// All outlive it.
    explicit MeasurePage(const Surroundings &around, QWidget *parent = nullptr);

    /// A sentence about what did not work.
    void tell(const QString &problem);
    /// For the price of a picture.
    void setCosts(const CostInputs &costs);
    /// Draws an assumed timeline beside what is measured; nothing: none.
    void openExample(std::optional<AssumedTimeline> example);

    /// Above the lanes: where the time went.
    [[nodiscard]] QString sentence() const;

    [[nodiscard]] TimeLanesView *lanes() const { return m_lanes; }

    /// All that is shown, as text.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void compareRequested();
    void routeChosen(const QString &route);
    void harRequested();
    void traceRequested();

private:
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QMenu *makeExamples();
    [[nodiscard]] QMenu *makeExports();
    [[nodiscard]] QWidget *makeSentence();
    [[nodiscard]] QTableView *makeTable();
    void showActivity();
    void showCall();
    void showNumbers();
    [[nodiscard]] QString heading() const;

    const Surroundings m_around;
    ServiceForm *m_form;
    TimeLanesView *m_lanes;
    RemoteTable *m_model;
    CostInputs m_costs;
    std::optional<AssumedTimeline> m_example;
    QString m_problem;
    PushButton *m_wake = nullptr; ///< this and what follows is made once
    PushButton *m_compare = nullptr;
    PushButton *m_stop = nullptr;
    PushButton *m_export = nullptr;
    QSpinBox *m_runs = nullptr;
    SignLabel *m_sign = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_bar = nullptr; ///< the bar under the keyboard's mark
    QScrollArea *m_scroll = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_advice = nullptr;
};

} // namespace inspyre::ui
