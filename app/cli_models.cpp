#include "app/cli_commands.h"
#include "app/cli_stop.h"
#include "app/cli_text.h"

#include <inspyre/models.h>

#include <CLI/CLI.hpp>

#include <memory>
#include <nlohmann/json.hpp>

namespace inspyre::cli {

namespace {

struct State
{
    CommonOptions common = {};
    std::string model = {}; ///< name or file
    bool replace = false;
    DownloadOptions download = {};
};

using Work = int (*)(State &, Output &);

std::string licenceOf(const ModelEntry &entry)
{
    return entry.known != nullptr ? std::string(entry.known->licence) : "your own file";
}

Json modelJson(const char *event, const ModelEntry &entry)
{
    return {
        {"event", event},
        {"name", entry.name},
        {"title", entry.title},
        {"present", !entry.file.empty()},
        {"built_in", entry.builtIn},
        {"bytes", entry.bytes},
        {"base_size", sizeText(entry.base)},
        {"licence", licenceOf(entry)},
        {"note", entry.known != nullptr ? std::string(entry.known->note) : ""},
        {"file", entry.file.string()}};
}

std::string placeOf(const ModelEntry &entry)
{
    if (!entry.file.empty()) {
        return shown(entry.file.string());
    }
    const bool direct = entry.known != nullptr && !entry.known->url.empty();
    return direct ? "not here: inspyre-cli models download " + entry.name
                  : "not here: get the file, then inspyre-cli models import FILE";
}

int list(State &, Output &output)
{
    output.line(
        padded("NAME", 26) + padded("HERE", 10) + padded("SIZE", 10) + padded("INPUT", 11) +
        padded("LICENCE", 30) + "WHERE");
    for (const auto &entry : listModels()) {
        const char *here = entry.file.empty() ? "no" : (entry.builtIn ? "built in" : "yes");
        output.event(modelJson("model", entry));
        output.line(
            padded(shown(entry.name), 25) + " " + padded(here, 10) +
            padded(entry.bytes > 0 ? bytesText(entry.bytes) : "?", 10) +
            padded(sizeText(entry.base), 11) + padded(shortened(licenceOf(entry), 29), 29) + " " +
            placeOf(entry));
    }
    return kAllDone;
}

std::string checksumVerdict(const VerifyReport &report)
{
    if (!report.checksumKnown) {
        return "no published checksum to compare with";
    }
    return report.checksumRight ? "as published" : "NOT as published";
}

int verify(State &state, Output &output)
{
    const auto entry = findModel(state.model);
    if (!entry) {
        return failed(output, entry.error());
    }
    const auto report = verifyModel(*entry, shownJob(output, entry->name));
    if (!report) {
        return failed(output, report.error());
    }
    const auto &mismatch = report->mismatch;
    auto said = modelJson("result", report->entry);
    said.update(
        {{"architecture", report->architecture.name},
         {"parameters", report->architecture.parameters},
         {"container", report->container},
         {"tensors", report->tensors},
         {"missing", mismatch.missing},
         {"unexpected", mismatch.unexpected},
         {"misshapen", mismatch.misshapen},
         {"sha256", report->sha256},
         {"md5", report->md5},
         {"checksum", report->checksumKnown ? Json(report->checksumRight) : Json(nullptr)}});
    output.event(said);
    output.line(
        shown(report->entry.file.string()) + "\n  architecture  " + report->architecture.name +
        ", " + fixed(static_cast<double>(report->architecture.parameters) / 1e6, 1) +
        " million parameters\n  container     " + report->container + ", " +
        std::to_string(report->tensors) + " tensors, " + bytesText(report->entry.bytes) +
        "\n  tensors       " + (mismatch.empty() ? "all fit" : shown(mismatch.summary())) +
        "\n  sha256        " + report->sha256 + "\n  md5           " + report->md5 +
        "\n  checksum      " + checksumVerdict(*report));
    if (!mismatch.empty()) {
        return failed(
            output, {ErrorCode::ModelMismatch, mismatch.summary(), report->entry.file.string()});
    }
    return kAllDone;
}

int import(State &state, Output &output)
{
    const auto entry = importModel(state.model, state.replace, shownJob(output, state.model));
    if (!entry) {
        return failed(output, entry.error());
    }
    output.event(modelJson("result", *entry));
    output.line(
        "imported as " + shown(entry->name) + ": " + shown(entry->file.string()) +
        "\nuse it with --model " + shown(entry->name));
    return kAllDone;
}

const KnownModel *downloadable(const std::string &name, Output &output)
{
    if (const auto *model = knownModel(name)) {
        return model;
    }
    std::string names;
    for (const auto &model : knownModels()) {
        if (!model.url.empty()) {
            names += (names.empty() ? "" : ", ") + std::string(model.name);
        }
    }
    output.error({ErrorCode::UnknownModel, "no such model; there are " + names, name});
    return nullptr;
}

int download(State &state, Output &output)
{
    const auto *model = downloadable(state.model, output);
    if (model == nullptr) {
        return kNothingDone;
    }
    state.download.offline = state.common.offline;
    const auto entry = downloadModel(*model, state.download, shownJob(output, state.model));
    if (!entry) {
        return failed(output, entry.error());
    }
    output.event(modelJson("result", *entry));
    output.line(
        shown(entry->name) + ": " + bytesText(entry->bytes) + " in " + shown(entry->file.string()) +
        "\nuse it with --model " + shown(entry->name));
    return kAllDone;
}

int remove(State &state, Output &output)
{
    const auto entry = findModel(state.model);
    if (!entry) {
        return failed(output, entry.error());
    }
    if (const auto removed = removeModel(*entry); !removed) {
        return failed(output, removed.error());
    }
    const auto file = entry->file.string();
    output.event({{"event", "result"}, {"removed", file}, {"bytes", entry->bytes}});
    output.line("removed " + shown(file) + ", " + bytesText(entry->bytes));
    return kAllDone;
}

Command addModelsCommand(
    CLI::App &models,
    const char *name,
    const char *help,
    const char *example,
    Work work,
    const std::shared_ptr<State> &state)
{
    auto *app = models.add_subcommand(name, help);
    addOutputOptions(*app, state->common);
    app->footer(std::string("Example:\n  inspyre-cli models ") + example);
    return {app, [state, work] {
                Output output(state->common.output);
                return work(*state, output);
            }};
}

void addModelArgument(const Command &command, const char *name, State &state, const char *help)
{
    command.app->add_option(name, state.model, help)->required()->type_name("");
}

void addDownloadOptions(CLI::App &app, State &state)
{
    app.add_option("--url", state.download.url, "Fetch it from here instead, such as a mirror");
    app.add_option("--sha256", state.download.sha256, "Checksum instead of the published one")
        ->type_name("HEX");
    app.add_flag("--offline", state.common.offline, "Open no connection: fail instead");
}

} // namespace

std::vector<Command> addModels(CLI::App &cli)
{
    auto *models = cli.add_subcommand("models", "Weights: what is here, fetch, check, remove");
    models->require_subcommand(1);
    models->footer("Example:\n  inspyre-cli models list");

    const auto state = std::make_shared<State>();
    const auto add = [&](const char *name, const char *help, const char *example, Work work) {
        return addModelsCommand(*models, name, help, example, work, state);
    };
    const auto lists = add("list", "Known models and those on this machine", "list --json", list);
    const auto verifies = add(
        "verify", "Check architecture, tensors and checksum of a file", "verify starter", verify);
    const auto imports =
        add("import",
            "Copy a checkpoint (.pth, .safetensors) into the model folder after checking it",
            "import ~/Downloads/ckpt_base.pth",
            import);
    const auto downloads =
        add("download",
            "Fetch a known model; what arrived of an interrupted download is continued",
            "download fast",
            download);
    const auto removes =
        add("remove", "Delete a downloaded or imported model", "remove fast", remove);

    addModelArgument(verifies, "NAME|FILE", *state, "Model of the list, or a file");
    addModelArgument(imports, "FILE", *state, "The checkpoint");
    imports.app->add_flag("--replace", state->replace, "Replace a model of that name");
    addModelArgument(downloads, "NAME", *state, "Model of the list");
    addDownloadOptions(*downloads.app, *state);
    addModelArgument(removes, "NAME", *state, "Model of the list");
    return {lists, verifies, imports, downloads, removes};
}

} // namespace inspyre::cli
