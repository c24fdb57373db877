#pragma once

#include <inspyre/batch_plan.h>
#include <inspyre/result.h>

#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace inspyre {

/// The folders that a run's results go into, and what is there already.
///
/// Threads: any, at once.
class TargetPlaces
{
public:
    using Targets = std::function<std::vector<std::filesystem::path>()>;

    /// @param targets  those of all pictures of the run; asked for when it is needed
    TargetPlaces(const BatchWish &wish, NameRules rules, Targets targets);

    /// Makes the target's folder. The output's own is made once: if it has gone or is another one
    /// by then, such as a disk that is not mounted any more, nothing is written in its place.
    /// Errors: FileNotFound (the output has gone), those of fileError().
    [[nodiscard]] Status makeFolder(const std::filesystem::path &target);

    /// Where to write what was planned for `target`, by the recipe's Collision if something has
    /// come there since the plan was made. None: it is to be skipped.
    /// Errors: CannotWrite (something is there).
    [[nodiscard]] Result<std::optional<std::filesystem::path>> settled(
        const std::filesystem::path &target);

    /// What has been written lately is on the disk. Errors are passed over: it can be checked.
    void flush() const;

private:
    using Identity = std::pair<dev_t, ino_t>;

    [[nodiscard]] Status makeRoot();

    const std::filesystem::path m_root;
    const Collision m_collision;
    const Targets m_targets;
    std::mutex m_mutex;
    std::optional<Identity> m_identity; ///< of the root
    std::set<std::filesystem::path> m_made;
    TakenNames m_taken;
    bool m_takenKnown = false;
};

} // namespace inspyre
