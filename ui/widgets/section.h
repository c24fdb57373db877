#pragma once

#include <QWidget>

class QToolButton;

namespace inspyre::ui {

/// A heading that shows or hides what is below it.
class Section final : public QWidget
{
    Q_OBJECT

public:
    Section(const QString &title, QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void opened(bool open);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showSign();

    QToolButton *m_heading;
    QWidget *m_content;
};

} // namespace inspyre::ui
