#include "ui/state/format_abilities.h"

#include <utility>

namespace inspyre::ui {

FormatAbilities::FormatAbilities(QThreadPool &io)
    : m_io(io)
{}

void FormatAbilities::ask(Then then)
{
    if (!m_abilities.empty()) {
        then(m_abilities);
        return;
    }
    m_job = std::make_unique<Job>(
        m_io,
        [](const JobControl &) -> Result<std::vector<FormatAbility>> { return writableFormats(); },
        [this, then = std::move(then)](const Result<std::vector<FormatAbility>> &abilities) {
            m_abilities = *abilities;
            m_job.reset();
            then(m_abilities);
        });
}

} // namespace inspyre::ui
