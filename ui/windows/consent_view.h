#pragma once

#include <inspyre/remote.h>

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace inspyre::ui {

/// What would leave this computer, to the last pixel, before it does: the picture as it is sent,
/// its size, and where to.
class ConsentView final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentView(QWidget *parent = nullptr);

    void setOffer(const std::shared_ptr<const RemoteOffer> &offer);

    /// What it says of the offer.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void allowed();
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPixels();

    std::shared_ptr<const RemoteOffer> m_offer;
    QLabel *m_picture;
    QLabel *m_facts;
    QLabel *m_stays;
    QPushButton *m_allow;
    QPushButton *m_refuse;
};

} // namespace inspyre::ui
