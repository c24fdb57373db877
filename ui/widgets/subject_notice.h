#pragma once

#include <QFrame>

namespace inspyre::ui {

/// Says that the model found no subject, and what may help.
class SubjectNotice final : public QFrame
{
    Q_OBJECT

public:
    explicit SubjectNotice(QWidget *parent = nullptr);

Q_SIGNALS:
    void regionRequested();
    void modelRequested();
    void keepRequested();
};

} // namespace inspyre::ui
