#pragma once

#include <QAccessible>

class QWidget;

namespace inspyre::ui {

/// What assistive technology takes a widget for that draws itself: Qt knows its own alone.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace inspyre::ui
