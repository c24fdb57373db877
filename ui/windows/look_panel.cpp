#include "ui/windows/look_panel.h"

namespace inspyre::ui {

void LookPanel::setLook(const Look &look)
{
    m_look = look;
    showLook(look);
}

void LookPanel::change(const QString &label, int mergeKey, const std::function<void(Look &)> &edit)
{
    auto look = m_look;
    edit(look);
    if (look == m_look) {
        return;
    }
    setLook(look);
    Q_EMIT changed(look, label, mergeKey);
}

} // namespace inspyre::ui
