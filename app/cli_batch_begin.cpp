#include "app/cli_batch_begin.h"

#include "app/cli_output.h"
#include "app/cli_text.h"

#include <inspyre/command.h>
#include <inspyre/files.h>
#include <inspyre/formats.h>
#include <inspyre/shard.h>

#include <algorithm>
#include <cstdlib>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace inspyre::cli {

namespace {

namespace fs = std::filesystem;

Error wrong(std::string message, std::string subject = {})
{
    return {ErrorCode::InvalidArgument, std::move(message), std::move(subject)};
}

/// From the root, so that the journal's run can be gone on with from anywhere.
fs::path anchored(const fs::path &path)
{
    std::error_code ignored;
    auto absolute = fs::absolute(path, ignored);
    return ignored ? path : absolute;
}

/// @param before  of the run that is gone on with: what is not said now is as it was; may be null
Result<Recipe> wishedRecipe(
    const RunArguments &arguments, const Recipe *before, std::vector<std::string> &notes)
{
    const auto &type = arguments.recipe.type;
    if (type == "alpha-npy" || type == "logits-npy") {
        return wrong("--type " + type + " is of 'inspyre-cli remove': a run writes pictures");
    }
    auto read = recipeOf(arguments.recipe, before == nullptr ? "" : recipeJson(*before));
    if (!read) {
        return read.error();
    }
    notes.insert(notes.end(), read->notes.begin(), read->notes.end());
    auto recipe = (*read).recipe;
    if (!arguments.format.empty()) {
        const auto format = fileFormat("name." + arguments.format);
        if (!format) {
            return wrong(
                "--format " + arguments.format + " is none of png, webp, avif, tif, jpg and ora");
        }
        recipe.output.format = *format;
    }
    for (auto *file : {&recipe.look.background.picture, &recipe.output.profileFile}) {
        if (!file->empty()) {
            *file = anchored(*file);
        }
    }
    return recipe;
}

/// The names in a list of files, from the folder that the program was started in.
Result<std::vector<std::string>> listed(const std::string &from, const JobControl &job)
{
    const auto data = from == "-" ? readStdin(job) : readFile(from);
    if (!data) {
        return data.error();
    }
    const std::string_view text(reinterpret_cast<const char *>(data->data()), data->size());
    std::vector<std::string> names;
    for (const auto &file : readList(text)) {
        names.push_back(file.string());
    }
    if (names.empty()) {
        return Error{ErrorCode::FileNotFound, "there is no name in the list", from};
    }
    return names;
}

bool isDone(const JournalItem &item)
{
    return item.last == JournalItem::Last::Done;
}

/// "3 of its 5 pictures are done"
std::string doneText(const JournalState &state)
{
    return std::to_string(std::ranges::count_if(state.items, isDone)) + " of its " +
           std::to_string(state.items.size()) + " pictures are done";
}

std::string unfinishedText(const JournalState &state)
{
    return "a run into this folder has not ended, " + doneText(state) +
           ": --resume goes on with it, --fresh begins anew";
}

/// Whether `wish` is for what the run has done already, and its results would stand in the way.
bool isDoneAlready(const JournalState &state, const BatchWish &wish)
{
    const auto collision = wish.recipe.output.collision;
    std::error_code ignored;
    return state.wish.inputs == wish.inputs &&
           (collision == Collision::Ask || collision == Collision::Fail) &&
           std::ranges::any_of(state.items, [&](const JournalItem &one) {
               return isDone(one) && fs::exists(one.item.target, ignored);
           });
}

std::string doneAlreadyText(const JournalState &state)
{
    return "these pictures had their run, " + doneText(state) +
           ": --resume does what is missing or new, --collision says what becomes of results that "
           "are there";
}

/// The journal of an earlier run, if there is one that counts.
Result<std::optional<JournalState>> earlier(
    const BatchArguments &arguments, const fs::path &journal, const BatchWish &wish)
{
    if (arguments.run.fresh || !runHasBegun(journal)) {
        return std::optional<JournalState>();
    }
    auto state = readJournal(journal);
    if (!state) {
        return state.error();
    }
    if (arguments.goesOn()) {
        return std::optional(*std::move(state));
    }
    const bool finished = state->ended && state->how == "finished";
    if (!finished) {
        return wrong(unfinishedText(*state), wish.output.string());
    }
    if (isDoneAlready(*state, wish)) {
        return wrong(doneAlreadyText(*state), wish.output.string());
    }
    return std::optional<JournalState>();
}

/// What the run that is gone on with and the pictures that are there now come to.
BatchPlan wholePlan(const JournalState &state, const BatchPlan &now)
{
    auto plan = resumedPlan(state, &now);
    plan.wish = now.wish; // the same pictures, by the recipe and the model of now
    return plan;
}

Status checkArguments(const BatchArguments &arguments)
{
    if (arguments.run.output.empty()) {
        return wrong("where to? Give -o FOLDER");
    }
    const bool named = !arguments.run.inputs.empty() || !arguments.from.empty();
    if (!named && !arguments.goesOn()) {
        return wrong("which pictures? Give files, folders or patterns, or --from LIST");
    }
    return Success{};
}

/// The wish of `batch`: with the list of --from, and its part.
Result<BatchWish> wholeWish(
    const BatchArguments &arguments,
    const CommonOptions &common,
    std::vector<std::string> &notes,
    const JobControl &job)
{
    if (const auto right = checkArguments(arguments); !right) {
        return right.error();
    }
    auto run = arguments.run;
    if (!arguments.from.empty()) {
        const auto names = listed(arguments.from, job);
        if (!names) {
            return names.error();
        }
        run.inputs.insert(run.inputs.end(), names->begin(), names->end());
    }
    auto wish = wishOf(run, common, notes);
    if (!wish) {
        return wish;
    }
    (*wish).headers = arguments.dryRun;
    if (arguments.shard.empty()) {
        return wish;
    }
    const auto shard = parseShard(
        arguments.shard, [](const char *name) -> const char * { return std::getenv(name); });
    if (!shard) {
        return wrong("--shard: " + shard.error().message, shard.error().subject);
    }
    (*wish).shard = *shard;
    return wish;
}

} // namespace

Result<BatchWish> wishOf(
    const RunArguments &arguments, const CommonOptions &common, std::vector<std::string> &notes)
{
    auto recipe = wishedRecipe(arguments, nullptr, notes);
    if (!recipe) {
        return recipe.error();
    }
    BatchWish wish{
        .output = anchored(arguments.output),
        .recipe = *std::move(recipe),
        .model = common.engine.model,
        .size = common.size,
        .precision = common.engine.precision,
        .scan = {.followLinks = arguments.followLinks}};
    if (wish.model.find('/') != std::string::npos) {
        wish.model = anchored(wish.model).string();
    }
    std::ranges::transform(arguments.inputs, std::back_inserter(wish.inputs), anchored);
    return wish;
}

Status adopt(BatchWish &wish, const RunArguments &arguments, JournalState &state)
{
    const auto &old = state.wish;
    if (old.output != wish.output.lexically_normal() && !sameFile(old.output, wish.output)) {
        return wrong(
            "this journal is of a run into " + old.output.string() +
                ": give another folder for --journal",
            state.file.string());
    }
    std::vector<std::string> told;
    auto recipe = wishedRecipe(arguments, &old.recipe, told);
    if (!recipe) {
        return recipe.error();
    }
    wish.recipe = *std::move(recipe);
    if (wish.recipe.output.name != old.recipe.output.name ||
        wish.recipe.output.format != old.recipe.output.format) {
        return wrong(
            "the run into this folder gave its results other names or another format: --fresh "
            "begins anew, and beside it",
            wish.output.string());
    }
    if (wish.inputs.empty()) {
        wish.inputs = old.inputs;
        wish.scan.followLinks = wish.scan.followLinks || old.scan.followLinks;
    }
    wish.model = wish.model.empty() ? old.model : wish.model;
    wish.size = arguments.sizeGiven ? wish.size : old.size;
    wish.precision = wish.precision ? wish.precision : old.precision;
    state.wish.recipe.output.collision = wish.recipe.output.collision;
    return Success{};
}

EngineOptions engineFor(const BatchWish &wish, const CommonOptions &common)
{
    auto engine = common.engine;
    engine.model = wish.model;
    engine.precision = wish.precision;
    engine.doubt = true;
    return engine;
}

Result<std::vector<fs::path>> reportFiles(const RunArguments &arguments, const Shard &shard)
{
    constexpr std::string_view kKey = "{shard}";
    const auto part = std::to_string(shard.index) + "-of-" + std::to_string(shard.count);
    std::vector<fs::path> files;
    for (auto name : arguments.reports) {
        for (auto at = name.find(kKey); at != std::string::npos; at = name.find(kKey, at)) {
            name.replace(at, kKey.size(), part);
        }
        const auto folder = fs::path(name).parent_path();
        std::error_code error;
        if (!folder.empty()) {
            fs::create_directories(folder, error);
        }
        if (error) {
            return fileError(error.value(), folder);
        }
        files.emplace_back(name);
    }
    return files;
}

Status readyOutput(const fs::path &folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        return fileError(error.value(), folder);
    }
    if (::access(folder.c_str(), W_OK | X_OK) != 0) {
        return fileError(errno, folder);
    }
    return Success{};
}

Result<Beginning> beginBatch(
    const BatchArguments &arguments, const CommonOptions &common, const JobControl &job)
{
    Beginning begin;
    auto wish = wholeWish(arguments, common, begin.notes, job);
    if (!wish) {
        return wish.error();
    }
    begin.journal = journalFile(arguments.run.journal, wish->output, wish->shard);
    auto state = earlier(arguments, begin.journal, *wish);
    if (!state) {
        return state.error();
    }
    begin.state = *std::move(state);
    if (begin.state) {
        if (const auto right = adopt(*wish, arguments.run, *begin.state); !right) {
            return right.error();
        }
    } else if (wish->inputs.empty()) {
        return wrong(
            "there is no run to go on with: give its pictures to begin one", wish->output.string());
    }
    auto plan = planBatch(*wish, job);
    if (!plan) {
        return plan.error();
    }
    begin.plan = begin.state ? wholePlan(*begin.state, *plan) : *std::move(plan);
    if (begin.plan.items.empty() && begin.plan.found.files.empty()) {
        const bool one = wish->inputs.size() == 1;
        return Error{
            ErrorCode::FileNotFound,
            "there is no picture in it",
            one ? wish->inputs.front().string() : std::string("the inputs")};
    }
    begin.engine = engineFor(begin.plan.wish, common);
    begin.service = common.service;
    begin.calls = arguments.run.calls;
    return begin;
}

} // namespace inspyre::cli
