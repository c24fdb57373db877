#pragma once

#include <QFrame>
#include <QStringList>

class QHBoxLayout;
class QLabel;

namespace inspyre::ui {

class SignLabel;

/// A question in the place of what it is about, with its answers as buttons. It stays until it is
/// answered.
class BatchQuestion final : public QFrame
{
    Q_OBJECT

public:
    explicit BatchQuestion(QWidget *parent = nullptr);

    /// The first answer is the usual one; the place of the chosen one comes back with answered().
    void ask(const QString &text, const QStringList &answers);

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void answered(int answer);

private:
    SignLabel *m_sign;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace inspyre::ui
