#include "engine/batch/plan_targets.h"
#include "engine/batch/scanner.h"
#include "engine/core/guarded.h"
#include "engine/core/hex64.h"
#include "engine/core/xxh64.h"

#include <inspyre/batch_plan.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <sys/statvfs.h>
#include <system_error>
#include <unordered_set>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

Error wrong(std::string message, std::string subject = {})
{
    return {ErrorCode::InvalidArgument, std::move(message), std::move(subject)};
}

/// What is wrong whatever the pictures are.
Status checkWish(const BatchWish &wish)
{
    if (wish.inputs.empty()) {
        return wrong("there is no input");
    }
    if (wish.output.empty()) {
        return wrong("there is no folder for the results");
    }
    std::error_code ignored;
    const auto status = fs::status(wish.output, ignored);
    if (fs::exists(status) && !fs::is_directory(status)) {
        return wrong("results need a folder, and this is a file", wish.output.string());
    }
    if (const auto holds = checkContent(wish.recipe, wish.recipe.output.format); !holds) {
        return holds.error();
    }
    const auto name = expandName(wish.recipe.output.name, {.name = "x", .type = "x", .model = "x"});
    return name ? Status(Success{}) : name.error();
}

/// Where `folder` lies or will lie; 0: not known.
std::uint64_t freeBytes(fs::path folder)
{
    std::error_code ignored;
    while (!fs::is_directory(folder, ignored) && folder.has_relative_path()) {
        folder = folder.parent_path();
    }
    struct statvfs info = {};
    return ::statvfs(folder.c_str(), &info) == 0
               ? std::uint64_t{info.f_bavail} * std::uint64_t{info.f_frsize}
               : 0;
}

/// Of what makes the run: places, sizes and targets of all pictures, on whatever machine.
class PlanSum
{
public:
    explicit PlanSum(const fs::path &output)
        : m_output(output)
    {}

    void add(const BatchItem &item)
    {
        addText(item.inside.native());
        addText(std::to_string(item.bytes));
        addText(item.target.lexically_relative(m_output).native());
    }

    [[nodiscard]] std::string text() const { return hex64(m_sum); }

private:
    void addText(const std::string &text) // with its zero byte, which no path has
    {
        m_sum = xxh64(std::as_bytes(std::span(text.c_str(), text.size() + 1)), m_sum);
    }

    const fs::path &m_output;
    std::uint64_t m_sum = 0;
};

BatchItem itemOf(const FoundFile &file, std::size_t number)
{
    return {
        .number = static_cast<std::uint32_t>(number),
        .source = file.file,
        .inside = file.inside,
        .bytes = file.bytes,
        .modifiedNs = file.modifiedNs};
}

std::vector<std::string> notesOf(const BatchPlan &plan)
{
    std::vector<std::string> notes;
    for (const auto &folder : plan.found.unreadable) {
        notes.push_back("this folder cannot be listed: " + folder.string());
    }
    for (const auto &folder : plan.found.emptyFolders) {
        notes.push_back("there is no picture in this folder: " + folder.string());
    }
    const auto bytes = std::accumulate(
        plan.items.begin(), plan.items.end(), std::uint64_t{0}, [](auto sum, const auto &item) {
            return sum + (item.skipped || item.flaw != Flaw::None ? 0 : item.bytes);
        });
    if (plan.freeBytes > 0 && bytes > plan.freeBytes) {
        notes.push_back(
            "only " + std::to_string(plan.freeBytes >> 20) +
            " MB are free where the results go; the pictures themselves have " +
            std::to_string(bytes >> 20) + " MB");
    }
    return notes;
}

Result<BatchPlan> planned(const BatchWish &asked, const JobControl &job)
{
    BatchPlan plan{.wish = asked};
    auto &wish = plan.wish;
    if (const auto right = checkWish(wish); !right) {
        return right.error();
    }
    wish.output = absolutePath(wish.output);
    wish.scan.leaveOut = wish.output;
    auto found = scan(wish.inputs, wish.scan, job.slice(0.0, 0.5));
    if (!found) {
        return found.error();
    }
    plan.found = *std::move(found);
    plan.freeBytes = freeBytes(wish.output);
    plan.rules = nameRules(wish.output);

    const auto &files = plan.found.files;
    TargetPlanner targets(wish, plan.rules);
    for (const auto &file : files) {
        targets.addInput(file.file);
    }
    PlanSum sum(wish.output);
    for (std::size_t number = 0; number < files.size(); ++number) {
        if (job.cancelled()) {
            return cancelledError();
        }
        auto item = itemOf(files[number], number);
        targets.name(item);
        sum.add(item);
        if (wish.shard.has(item.inside)) {
            checkSource(item, wish.headers);
            targets.check(item);
            plan.items.push_back(std::move(item));
        }
        job.report(
            Stage::Waiting,
            0.5 + 0.5 * static_cast<double>(number + 1) / static_cast<double>(files.size()));
    }
    plan.sum = sum.text();
    plan.notes = notesOf(plan);
    std::ranges::move(targets.notes(), std::back_inserter(plan.notes));
    job.report(Stage::Waiting, 1.0);
    return plan;
}

/// The place below the root that it lies in, if there is one: the innermost.
fs::path insideOf(const FoundFile &file, std::span<const ScanRoot> roots)
{
    const ScanRoot *best = nullptr;
    for (const auto &root : roots) {
        const auto [end, ignored] = std::ranges::mismatch(root.folder, file.file);
        const bool contains = end == root.folder.end();
        if (contains &&
            (best == nullptr || best->folder.native().size() < root.folder.native().size())) {
            best = &root;
        }
    }
    return best == nullptr ? file.inside
                           : best->inside / file.file.lexically_relative(best->folder);
}

Result<std::vector<BatchItem>> plannedMore(
    const BatchPlan &plan, std::span<const fs::path> more, const JobControl &job)
{
    if (plan.wish.shard.count > 1) {
        return wrong("pictures cannot be added to one of several shards");
    }
    auto found = scan(more, plan.wish.scan, job.slice(0.0, 0.5));
    if (!found) {
        return found.error();
    }
    TargetPlanner targets(plan.wish, plan.rules);
    std::unordered_set<std::string> known;
    std::size_t number = 0;
    for (const auto &item : plan.items) {
        known.insert(item.source.native());
        targets.addInput(item.source);
        targets.take(item);
        number = std::max<std::size_t>(number, item.number + 1);
    }
    auto &files = (*found).files;
    std::erase_if(files, [&](const auto &file) { return known.contains(file.file.native()); });
    for (const auto &file : files) {
        targets.addInput(file.file);
    }
    const auto roots = scanRoots(plan.wish.inputs);
    std::vector<BatchItem> items;
    for (auto &file : files) {
        if (job.cancelled()) {
            return cancelledError();
        }
        file.inside = insideOf(file, roots);
        auto item = itemOf(file, number++);
        targets.name(item);
        checkSource(item, plan.wish.headers);
        targets.check(item);
        items.push_back(std::move(item));
    }
    job.report(Stage::Waiting, 1.0);
    return items;
}

} // namespace

Result<BatchPlan> planBatch(const BatchWish &wish, const JobControl &job)
{
    return guarded("planning a batch", [&] { return planned(wish, job); });
}

Result<std::vector<BatchItem>> planMore(
    const BatchPlan &plan, std::span<const fs::path> more, const JobControl &job)
{
    return guarded("planning more of a batch", [&] { return plannedMore(plan, more, job); });
}

} // namespace inspyre
