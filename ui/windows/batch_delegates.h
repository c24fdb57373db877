#pragma once

#include <QStyledItemDelegate>

namespace inspyre::ui {

/// The first column of a batch's table: a small picture before the name.
class BatchPictureDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;

    static constexpr int kRowHeight = 42; ///< of the table
};

/// The column of the state: a sign, and the word in the colour of its meaning.
class BatchStateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace inspyre::ui
