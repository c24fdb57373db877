#include "ui/windows/model_state_delegate.h"

#include "ui/state/model_library.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace inspyre::ui {

namespace {

struct Sign
{
    const char *icon;
    QColor ThemeColours::*colour;
};

Sign signOf(ModelState state)
{
    switch (state) {
    case ModelState::BuiltIn:
    case ModelState::Here: return {"check", &ThemeColours::good};
    case ModelState::Absent: return {"cloud", &ThemeColours::muted};
    case ModelState::Interrupted: return {"pause", &ThemeColours::warning};
    case ModelState::Waiting: return {"hourglass", &ThemeColours::muted};
    case ModelState::Downloading: return {"download", &ThemeColours::accent};
    case ModelState::Verifying: return {"search", &ThemeColours::accent};
    case ModelState::Removing: return {"trash", &ThemeColours::muted};
    case ModelState::Damaged:
    case ModelState::Failed: return {"warning", &ThemeColours::bad};
    }
    return {"cloud", &ThemeColours::muted};
}

} // namespace

void ModelStateDelegate::initStyleOption(
    QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto sign = signOf(static_cast<ModelState>(index.data(ModelLibrary::StateRole).toInt()));
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(kIconSize - 4, kIconSize - 4);
    option->icon = icon(QLatin1String(sign.icon));
    option->palette.setColor(QPalette::Text, themeColours(option->palette).*sign.colour);
}

} // namespace inspyre::ui
