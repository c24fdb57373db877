#include "ui/widgets/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace inspyre::ui {

namespace {

constexpr const char *kRole = "accessibleRole";

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const auto role = widget != nullptr ? widget->property(kRole) : QVariant();
    return role.isValid()
               ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
               : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(interfaceOf); // once, however often it is asked for
    widget->setProperty(kRole, static_cast<int>(role));
}

} // namespace inspyre::ui
