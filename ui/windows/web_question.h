#pragma once

#include <QMessageBox>

class QCheckBox;

namespace inspyre::ui {

/// What is answered to "may this be fetched?".
struct WebAnswer
{
    bool fetch = false;
    bool always = false; ///< from this host, without a question; only together with `fetch`
};

/// Whether pictures may be fetched from a host, which learns of this computer by that.
class WebQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    WebQuestion(const QString &host, int pictures, QWidget *parent);

    /// After exec().
    [[nodiscard]] WebAnswer answer() const;

private:
    QCheckBox *m_always;
    QPushButton *m_fetch;
};

} // namespace inspyre::ui
