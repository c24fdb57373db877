#pragma once

#include <QHeaderView>
#include <QTableView>

namespace inspyre::ui {

/// A table of numbers: whole rows are chosen, columns are as wide as their words, and `wide` takes
/// the rest.
[[nodiscard]] QTableView *makeNumberTable(QAbstractItemModel &model, int wide);

} // namespace inspyre::ui
