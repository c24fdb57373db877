#pragma once

#include "tests/engine/batch/fake_remover.h"
#include "tests/engine/batch/file_tree.h"

#include <inspyre/batch.h>
#include <inspyre/batch_report.h>
#include <inspyre/export.h>
#include <inspyre/files.h>
#include <inspyre/matte_work.h>

#include <QtGlobal>

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace inspyre::test {

/// A picture of its own content; with `seed` 0 to 249 of a matte without doubt.
inline std::string noisyPpm(int width, int height, unsigned seed)
{
    std::string file = "P6\n" + std::to_string(width) + " " + std::to_string(height) + "\n255\n";
    unsigned state = seed * 2654435761U + 12345U;
    for (int i = 0; i < 3 * width * height; ++i) {
        state = state * 1664525U + 1013904223U;
        file += static_cast<char>((state >> 24U) % 250U);
    }
    return file;
}

/// A folder "in" of pictures that are to be done into "out".
class RunCase
{
public:
    explicit RunCase(int count = 0)
    {
        for (int i = 0; i < count; ++i) {
            add(i, 20 + i % 7, 10 + i % 5);
        }
    }

    void add(int number, int width, int height) const
    {
        tree.add(name(number), noisyPpm(width, height, static_cast<unsigned>(number)));
    }

    static std::string name(int number)
    {
        return "in/" + std::to_string(100'000 + number).substr(1) + ".ppm";
    }

    [[nodiscard]] BatchWish wish() const
    {
        BatchWish wish{.inputs = {tree.path("in")}, .output = tree.path("out")};
        wish.recipe = recipe;
        return wish;
    }

    [[nodiscard]] BatchPlan plan() const
    {
        auto plan = planBatch(wish(), {});
        if (!plan) {
            qFatal("no plan: %s", plan.error().message.c_str());
        }
        return *std::move(plan);
    }

    /// The bytes of all files in the folder of results, by their name.
    [[nodiscard]] std::map<std::string, std::vector<std::byte>> results() const
    {
        std::map<std::string, std::vector<std::byte>> results;
        const auto out = tree.path("out");
        if (!std::filesystem::exists(out)) {
            return results;
        }
        for (const auto &entry : std::filesystem::recursive_directory_iterator(out)) {
            if (entry.is_regular_file()) {
                const auto name = entry.path().lexically_relative(out).string();
                results[name] = *readFile(entry.path());
            }
        }
        return results;
    }

    /// What the command that does one picture makes of it: the same calls.
    [[nodiscard]] std::vector<std::byte> single(const BatchItem &item) const
    {
        FakeRemover remover;
        auto own = recipe;
        own.output.format = item.format;
        const auto target = tree.path("single");
        const auto picture = readPicture(item.source, readOptions(own), {});
        const auto assets = readAssets(own, {});
        const auto matte = makeMatte(&remover, {.refine = own.look.refine}, *picture, {});
        const auto done =
            exportResult(*picture, matte->field, own, *assets, item.source, target, nullptr, {});
        if (!done) {
            qFatal("no single result: %s", done.error().message.c_str());
        }
        return *readFile(target);
    }

    FileTree tree;
    Recipe recipe = {};
};

inline Matting mattingOf(std::vector<std::shared_ptr<Remover>> removers)
{
    return {.removers = std::move(removers), .options = {.doubt = true}, .way = {.device = "cpu"}};
}

inline Matting fakeMatting(int milliseconds = 0)
{
    return mattingOf({std::make_shared<FakeRemover>(std::chrono::milliseconds(milliseconds))});
}

/// What the hooks of a run have told.
class Told
{
public:
    [[nodiscard]] Hooks hooks()
    {
        return {
            .items =
                [this](std::span<const ItemUpdate> updates) {
                    const std::lock_guard lock(m_mutex);
                    ++m_calls;
                    for (auto update : updates) {
                        auto &last = m_last[update.number];
                        update.item = update.item ? update.item : last.item;
                        last = std::move(update);
                    }
                },
            .stats =
                [this](const RunStats &stats) {
                    const std::lock_guard lock(m_mutex);
                    m_stats = stats;
                },
            .paused =
                [this](const Error &why, int inARow) {
                    const std::lock_guard lock(m_mutex);
                    m_paused.emplace_back(why, inARow);
                }};
    }

    [[nodiscard]] std::map<std::uint32_t, ItemUpdate> last() const
    {
        const std::lock_guard lock(m_mutex);
        return m_last;
    }

    [[nodiscard]] int count(ItemState state) const
    {
        const auto all = last();
        return static_cast<int>(std::count_if(
            all.begin(), all.end(), [&](const auto &one) { return one.second.state == state; }));
    }

    [[nodiscard]] RunStats stats() const
    {
        const std::lock_guard lock(m_mutex);
        return m_stats;
    }

    [[nodiscard]] std::vector<std::pair<Error, int>> paused() const
    {
        const std::lock_guard lock(m_mutex);
        return m_paused;
    }

    [[nodiscard]] int calls() const
    {
        const std::lock_guard lock(m_mutex);
        return m_calls;
    }

private:
    mutable std::mutex m_mutex;
    std::map<std::uint32_t, ItemUpdate> m_last;
    std::vector<std::pair<Error, int>> m_paused;
    RunStats m_stats;
    int m_calls = 0;
};

inline std::unique_ptr<BatchRunner> runnerOf(
    BatchPlan plan, Matting matting, RunPolicy policy = {}, Hooks hooks = {})
{
    auto runner = BatchRunner::make(
        std::move(plan), {}, std::move(matting), nullptr, policy, std::move(hooks));
    if (!runner) {
        qFatal("no runner: %s", runner.error().message.c_str());
    }
    return *std::move(runner);
}

inline RunReport reportOf(BatchPlan plan, Matting matting, RunPolicy policy = {}, Hooks hooks = {})
{
    auto report =
        runBatch(std::move(plan), {}, std::move(matting), nullptr, policy, std::move(hooks), {});
    if (!report) {
        qFatal("no report: %s", report.error().message.c_str());
    }
    return *std::move(report);
}

} // namespace inspyre::test
