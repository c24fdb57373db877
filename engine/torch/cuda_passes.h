#pragma once

#include "engine/cuda/session.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <list>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace inspyre {

/// The forward passes of one network, one for each shape of its input. Each is computed once
/// operator by operator, which readies all that its kernels need in this thread; at its next turn
/// there it is recorded, and from then on replayed in any. The shapes used last are kept.
///
/// Pass: what belongs to one shape, such as its buffers.
template<typename Pass>
class CudaPasses
{
public:
    using Key = std::vector<std::int64_t>;
    using Record = std::function<std::unique_ptr<CudaRecording>(const std::function<void()> &work)>;

    /// @param record  CudaSession::record(); empty: nothing is recorded
    /// @param most    shapes to keep, at least 1
    CudaPasses(Record record, std::size_t most)
        : m_record(std::move(record))
        , m_most(most)
    {}

    /// The pass of this shape, made by `make` if there is none.
    template<typename Make>
    [[nodiscard]] Pass &find(const Key &key, const Make &make)
    {
        const auto found = std::find_if(
            m_entries.begin(), m_entries.end(), [&](const Entry &e) { return e.key == key; });
        if (found != m_entries.end()) {
            m_entries.splice(m_entries.begin(), m_entries, found);
            return *m_entries.front().pass;
        }
        while (m_entries.size() >= m_most) {
            m_entries.pop_back();
        }
        m_entries.push_front({.key = key, .pass = make()});
        return *m_entries.front().pass;
    }

    /// Queues the pass that was found last.
    ///
    /// @param eager   computes it operator by operator
    /// @param silent  the same, asked for nothing meanwhile: what is recorded
    /// @return        whether it took memory: nothing does that is replayed
    bool run(const std::function<void()> &eager, const std::function<void()> &silent)
    {
        auto &entry = m_entries.front();
        const bool replays = entry.recording != nullptr;
        const bool warm = entry.warmIn == std::this_thread::get_id();
        if (!replays && warm && m_record && m_problem.empty()) {
            record(entry, silent);
        }
        if (entry.recording) {
            entry.recording->replay();
            return !replays;
        }
        eager();
        entry.warmIn = std::this_thread::get_id();
        return true;
    }

    /// Gives up what is kept, to free memory. Passes are then computed and recorded anew, also if
    /// they could not be recorded before: there may have been too little memory.
    void clear()
    {
        m_entries.clear();
        m_problem.clear();
    }

    [[nodiscard]] std::size_t recorded() const
    {
        return static_cast<std::size_t>(
            std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &e) {
                return e.recording != nullptr;
            }));
    }

    /// Why nothing is recorded any more, in English; empty if all is well.
    [[nodiscard]] const std::string &problem() const { return m_problem; }

private:
    struct Entry
    {
        Key key = {};
        std::unique_ptr<Pass> pass = {};
        std::unique_ptr<CudaRecording> recording = {}; // goes before what it uses
        std::thread::id warmIn = {}; ///< the thread that has computed it; at first none
    };

    /// A failure is none of the pass: it is computed as before. What cannot be recorded once is
    /// not tried again, for each attempt costs as much as a pass.
    void record(Entry &entry, const std::function<void()> &silent)
    {
        try {
            entry.recording = m_record(silent);
        } catch (const std::exception &e) {
            m_problem = e.what();
            m_problem.resize(std::min(m_problem.size(), m_problem.find('\n')));
        }
    }

    const Record m_record;
    const std::size_t m_most;
    std::list<Entry> m_entries; ///< the one used last is the first
    std::string m_problem;
};

} // namespace inspyre
