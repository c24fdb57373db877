#include "ui/windows/command_copier.h"

#include "ui/jobs/job.h"
#include "ui/state/edit_files.h"
#include "ui/state/engine_session.h"
#include "ui/state/exporter.h"
#include "ui/state/intake.h"

#include <inspyre/command.h>
#include <inspyre/folders.h>

#include <QClipboard>
#include <QGuiApplication>

#include <system_error>

namespace inspyre::ui {

namespace {

CommandParts partsOf(const ExportSource &source, const Recipe &recipe)
{
    CommandParts parts;
    parts.input = source.source.file;
    parts.model = source.model;
    parts.size = source.inputSize;
    parts.recipe = recipe;
    parts.recipe.look = source.look;
    const bool edited = !source.matte.strokes.empty() || !source.matte.maps.regions.empty();
    if (edited) {
        parts.edits = stateFolder() / "edits" / (source.sourceSum + ".inspyre");
    }
    return parts;
}

Result<std::string> makeCommand(
    const ExportSource &source, const CommandParts &parts, const JobControl &job)
{
    if (!parts.edits.empty()) {
        std::error_code ignored; // the write below says what is wrong
        std::filesystem::create_directories(parts.edits.parent_path(), ignored);
        const auto written = writeEdits(parts.edits, editFileOf(source, parts.recipe.output), job);
        if (!written) {
            return written.error();
        }
    }
    return commandLine(parts);
}

} // namespace

CommandCopier::CommandCopier(QThreadPool &io, EngineSession &session, QObject *parent)
    : QObject(parent)
    , m_io(io)
    , m_session(session)
{}

CommandCopier::~CommandCopier() = default;

void CommandCopier::copy(const ExportSource &source, const Recipe &recipe, const QString &folder)
{
    const auto name = exportName(source, recipe, 1);
    if (!name) {
        Q_EMIT failed(name.error());
        return;
    }
    auto parts = partsOf(source, recipe);
    parts.output = toPath(folder) / toPath(*name);
    if (const auto engine = m_session.engine(); engine != nullptr) {
        parts.device = engine->networkInfo.device;
        parts.precision = precisionName(engine->networkInfo.precision);
    }
    m_job = std::make_unique<Job>(
        m_io,
        [source, parts](const JobControl &job) { return makeCommand(source, parts, job); },
        [this](const Result<std::string> &command) {
            m_job.reset();
            if (!command) {
                Q_EMIT failed(command.error());
                return;
            }
            QGuiApplication::clipboard()->setText(QString::fromStdString(*command));
            Q_EMIT copied();
        });
}

} // namespace inspyre::ui
