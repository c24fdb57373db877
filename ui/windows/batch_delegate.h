#pragma once

#include <QStyledItemDelegate>

namespace inspyre::ui {

/// The cells of a batch's table: a small picture before its name, a sign before the word of a
/// state. It paints them by itself: through a style sheet a screen full takes three times as long,
/// and while a batch runs there are twenty a second.
class BatchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int kRowHeight = 42; ///< of the table

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
};

} // namespace inspyre::ui
