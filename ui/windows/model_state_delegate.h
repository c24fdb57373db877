#pragma once

#include <QStyledItemDelegate>

namespace inspyre::ui {

/// The column of a model's state: an icon, and the word in the colour of what it means.
class ModelStateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace inspyre::ui
