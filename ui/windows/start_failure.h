#pragma once

#include <inspyre/error.h>

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace inspyre::ui {

/// Says why a start failed, in which phase, and offers the ways out. Shows what it is given and
/// tells what is wished; the details are for a report.
class StartFailure final : public QWidget
{
    Q_OBJECT

public:
    explicit StartFailure(QWidget *parent = nullptr);

    /// @param details  technical text, shown on demand
    void showError(const Error &error, const QString &details);

Q_SIGNALS:
    void retryRequested();
    void chooseModelRequested();
    void useStarterRequested();

private:
    QPushButton *addButton(const QString &iconName, const QString &text);

    QLabel *m_heading;
    QLabel *m_cause;
    QPushButton *m_retry;
    QPushButton *m_chooseModel;
    QPushButton *m_useStarter;
    QPushButton *m_detailsButton;
    QPlainTextEdit *m_details;
};

} // namespace inspyre::ui
