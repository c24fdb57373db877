#pragma once

#include "ui/jobs/job.h"

#include <inspyre/formats.h>

#include <functional>
#include <memory>
#include <vector>

class QThreadPool;

namespace inspyre::ui {

/// Which formats can be written here. That is found out by trying, which takes a moment the first
/// time: on `io`, when somebody asks.
///
/// Threads: GUI thread only.
class FormatAbilities
{
public:
    using Then = std::function<void(const std::vector<FormatAbility> &abilities)>;

    /// @param io  outlives this
    explicit FormatAbilities(QThreadPool &io);

    /// @param then  called once, at once or later, but not after the end of this, nor if somebody
    ///              else has asked meanwhile
    void ask(Then then);

    /// Somebody waits for an answer.
    [[nodiscard]] bool busy() const { return m_job != nullptr; }

private:
    QThreadPool &m_io;
    std::vector<FormatAbility> m_abilities; ///< empty until somebody asked
    std::unique_ptr<Job> m_job;
};

} // namespace inspyre::ui
