#pragma once

#include <QRect>
#include <QSize>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace inspyre::ui {

/// A crop by hand in numbers, its shape, and what becomes of it. Pixels are as seen: after turns
/// and flips.
class CropPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CropPanel(QWidget *parent = nullptr);

    /// The crop that is being drawn, in a picture of this size.
    void showDraft(const QRect &crop, QSize picture);
    /// None is being drawn. @param kept  size of what one has left of the picture; empty: all
    void showKept(QSize kept);

    /// Width by height; 0: free.
    [[nodiscard]] double aspect() const;

Q_SIGNALS:
    void startRequested();
    /// The numbers were changed.
    void changed(const QRect &crop);
    void aspectChosen(double aspect);
    void wholeRequested();
    void accepted();
    void rejected();

private:
    QWidget *makeNumbers();
    QWidget *makeButtons();
    void takeNumbers();
    void setDrawing(bool drawing);

    QPushButton *m_start;
    QLabel *m_kept;
    QPushButton *m_remove; ///< what is kept
    QComboBox *m_aspect;
    QSpinBox *m_left;
    QSpinBox *m_top;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QWidget *m_draft; ///< all that is there while one is drawn
    QSize m_picture;
};

} // namespace inspyre::ui
