#pragma once

#include <inspyre/export.h>

#include <QFrame>

class QLabel;

namespace inspyre::ui {

/// What was read back from a file that was written: its size and form, and what is in it.
class ReceiptCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ReceiptCard(QWidget *parent = nullptr);

    void showReceipt(const ExportReceipt &receipt);

private:
    QLabel *m_title;
    QLabel *m_facts;
    QWidget *m_lines;
};

/// What the file is: "PNG, 800 × 600, 16 bits, 1.2 MB".
[[nodiscard]] QString receiptFacts(const ExportReceipt &receipt);

} // namespace inspyre::ui
