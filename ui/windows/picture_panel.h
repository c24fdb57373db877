#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;

namespace inspyre::ui {

class Document;

/// How the current picture came out, and what it took.
class PicturePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePanel(QWidget *parent = nullptr);

    /// Null, or a picture without a size: nothing is shown.
    void showDocument(const Document *document);

private:
    QLabel *addValue(const QString &name);

    QFormLayout *m_rows;
    QLabel *m_size;
    QLabel *m_madeBy;
    QLabel *m_doubt;
    QLabel *m_decode;
    QLabel *m_inference;
    QLabel *m_refine;
    QLabel *m_total;
    QLabel *m_remark;
};

} // namespace inspyre::ui
