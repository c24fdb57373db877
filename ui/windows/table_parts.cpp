#include "ui/windows/table_parts.h"

#include "ui/widgets/theme.h"

namespace inspyre::ui {

QTableView *makeNumberTable(QAbstractItemModel &model, int wide)
{
    auto *table = new QTableView;
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    // As much room as the header's texts have.
    table->setStyleSheet(
        QStringLiteral("QTableView::item { border: none; padding: 0 %1px; }").arg(kSpace - 3));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kSpaceLarge - 2);
    auto *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(wide, QHeaderView::Stretch);
    return table;
}

} // namespace inspyre::ui
