#pragma once

#include <inspyre/batch_plan.h>

#include <filesystem>
#include <map>
#include <set>
#include <span>
#include <string>
#include <sys/stat.h>
#include <unordered_map>
#include <utility>
#include <vector>

namespace inspyre {

/// Gives the pictures of a run their targets.
class TargetPlanner
{
public:
    /// @param wish   must outlive it; `output` absolute
    TargetPlanner(const BatchWish &wish, NameRules rules);

    /// That file is read by the run, so nothing is written there.
    void addInput(const std::filesystem::path &file);
    /// The item's target is not free any more.
    void take(const BatchItem &item);

    /// Sets the target, or a flaw: by the names alone, the same on every machine. With Number and
    /// one shard also by what is there. `number`, `source` and `inside` are set.
    void name(BatchItem &item);
    /// Sets a flaw or `skipped` by what is at the target.
    void check(BatchItem &item) const;

    /// English: what was done to names, and what may be wrong with them elsewhere.
    [[nodiscard]] std::vector<std::string> notes() const;

private:
    using Identity = std::pair<dev_t, ino_t>;

    [[nodiscard]] std::filesystem::path portable(const std::filesystem::path &relative);
    void settleTwins(BatchItem &item);

    const BatchWish &m_wish;
    NameRules m_rules;
    std::string m_model;
    TakenNames m_taken;
    TakenNames m_folded{NameRules{.foldsCase = true}};
    std::map<Identity, std::filesystem::path> m_inputs;
    int m_made = 0;      ///< portable
    int m_caseTwins = 0; ///< targets that differ from others in case alone
};

/// Sets a flaw if the source cannot be read; with `headers` its size, too.
void checkSource(BatchItem &item, bool headers);

} // namespace inspyre
