// What ModelLibrary does: looking at the folders, downloads, verification, deletion, import.
#include "ui/state/engine_session.h"
#include "ui/state/intake.h"
#include "ui/state/model_library.h"

#include <inspyre/files.h>
#include <inspyre/folders.h>

#include <QThreadPool>

#include <algorithm>
#include <system_error>
#include <utility>

namespace inspyre::ui {

namespace {

namespace fs = std::filesystem;

std::uint64_t partBytesOf(const ModelEntry &entry)
{
    if (entry.known == nullptr || !entry.file.empty()) {
        return 0;
    }
    std::error_code failed;
    const auto bytes =
        fs::file_size(modelFolder() / (std::string(entry.known->fileName) + ".part"), failed);
    return failed ? 0 : bytes;
}

std::vector<ModelRow> readRows(const fs::path &speedsFile)
{
    const auto speeds = loadSpeeds(speedsFile);
    std::vector<ModelRow> rows;
    for (auto &entry : listModels()) {
        ModelRow row{.partBytes = partBytesOf(entry)};
        const auto name = QString::fromStdString(entry.name);
        std::copy_if(
            speeds.begin(),
            speeds.end(),
            std::back_inserter(row.speeds),
            [&](const ModelSpeed &speed) { return speed.model == name; });
        row.entry = std::move(entry);
        rows.push_back(std::move(row));
    }
    return rows;
}

bool sameNames(const std::vector<ModelRow> &a, const std::vector<ModelRow> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const ModelRow &one, const ModelRow &other) {
            return one.entry.name == other.entry.name;
        });
}

/// Whether an error is about what is in the file.
bool meansDamage(ErrorCode code)
{
    return code == ErrorCode::BadModel || code == ErrorCode::UnknownModel ||
           code == ErrorCode::ModelMismatch || code == ErrorCode::WrongChecksum;
}

Result<VerifyReport> verifyFully(const ModelEntry &entry, const JobControl &job)
{
    auto report = verifyModel(entry, job);
    if (report && !report->mismatch.empty()) {
        return Error{
            ErrorCode::ModelMismatch, report->mismatch.summary(), report->entry.file.string()};
    }
    return report;
}

} // namespace

void ModelLibrary::refresh()
{
    m_listing = std::make_unique<Job>(
        m_io,
        [file = m_speeds.file()](const JobControl &) -> Result<std::vector<ModelRow>> {
            return readRows(file);
        },
        [this](Result<std::vector<ModelRow>> rows) { adopt(*std::move(rows)); });
}

void ModelLibrary::adopt(std::vector<ModelRow> rows)
{
    for (const auto &row : m_rows) { // what was said of another file is not about this one
        const auto now = std::find_if(rows.begin(), rows.end(), [&](const ModelRow &other) {
            return other.entry.name == row.entry.name;
        });
        if (now == rows.end() || now->entry.file != row.entry.file ||
            (!row.entry.file.empty() && now->entry.bytes != row.entry.bytes)) {
            m_verdicts.erase(QString::fromStdString(row.entry.name));
        }
    }
    if (sameNames(m_rows, rows)) {
        m_rows = std::move(rows);
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        }
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT refreshed();
}

void ModelLibrary::begin(const QString &name, ModelState state, std::unique_ptr<Job> job)
{
    m_verdicts.erase(name);
    auto &task = m_tasks[name];
    task.state = state;
    task.fraction = 0.0;
    task.job = std::move(job);
    if (task.job) {
        connect(task.job.get(), &Job::progressed, this, [this, name](const Progress &progress) {
            auto &running = m_tasks[name];
            if (running.state != ModelState::Removing) {
                running.state = progress.stage == Stage::Verifying ? ModelState::Verifying
                                                                   : ModelState::Downloading;
            }
            running.fraction = progress.fraction;
            tell(name);
        });
    }
    tell(name);
}

/// @param aboutFile  an error can mean that the file that is here is damaged
void ModelLibrary::end(const QString &name, const Status &done, bool aboutFile)
{
    m_tasks.erase(name);
    if (!done && done.error().code != ErrorCode::Cancelled) {
        auto &verdict = m_verdicts[name];
        verdict.problem = done.error();
        verdict.damaged = aboutFile && meansDamage(done.error().code);
    }
    tell(name);
    refresh();
}

void ModelLibrary::download(int row)
{
    const auto name = nameOf(row);
    if (at(row).entry.known == nullptr || m_tasks.contains(name)) {
        return;
    }
    begin(name, ModelState::Waiting, nullptr);
    m_waiting << name;
    startNextDownload();
}

void ModelLibrary::startNextDownload()
{
    if (!m_downloading.isEmpty() || m_waiting.isEmpty()) {
        return;
    }
    const auto name = m_waiting.takeFirst();
    m_downloading = name;
    const auto &known = *at(rowOf(name)).entry.known;
    auto options = m_source ? m_source(known) : DownloadOptions();
    options.offline = m_offline;
    begin(
        name,
        ModelState::Downloading,
        std::make_unique<Job>(
            m_io,
            [known, options](const JobControl &job) { return downloadModel(known, options, job); },
            [this, name](const Result<ModelEntry> &entry) {
                m_downloading.clear();
                end(name, entry ? Status(Success{}) : entry.error(), false);
                startNextDownload();
            }));
}

void ModelLibrary::verify(int row)
{
    const auto name = nameOf(row);
    if (!canVerify(row)) {
        return;
    }
    begin(
        name,
        ModelState::Verifying,
        std::make_unique<Job>(
            m_io,
            [entry = at(row).entry](const JobControl &job) { return verifyFully(entry, job); },
            [this, name](const Result<VerifyReport> &report) {
                if (report) {
                    m_verdicts[name].report = *report;
                }
                end(name, report ? Status(Success{}) : report.error(), true);
            }));
}

void ModelLibrary::remove(int row)
{
    const auto name = nameOf(row);
    if (!canRemove(row)) {
        return;
    }
    begin(
        name,
        ModelState::Removing,
        std::make_unique<Job>(
            m_io,
            [entry = at(row).entry](const JobControl &) { return removeModel(entry); },
            [this, name, file = toQString(at(row).entry.file)](const Status &gone) {
                end(name, gone, false);
                if (gone) {
                    Q_EMIT removed(name, file);
                }
            }));
}

void ModelLibrary::cancel(int row)
{
    const auto name = row >= 0 ? nameOf(row) : QString();
    const auto task = m_tasks.find(name);
    if (task == m_tasks.end()) {
        return;
    }
    if (task->second.job) {
        task->second.job->cancel();
        return;
    }
    m_waiting.removeAll(name);
    m_tasks.erase(task);
    tell(name);
}

void ModelLibrary::setOffline(bool offline)
{
    if (offline == m_offline) {
        return;
    }
    m_offline = offline;
    if (offline) {
        for (const auto &name : m_waiting + QStringList(m_downloading)) {
            cancel(rowOf(name));
        }
    }
    for (int row = 0; row < rowCount(); ++row) {
        tell(nameOf(row));
    }
}

void ModelLibrary::importFile(const fs::path &file, bool replace)
{
    m_import = std::make_unique<Job>(
        m_io,
        [file, replace](const JobControl &job) { return importModel(file, replace, job); },
        [this](const Result<ModelEntry> &entry) {
            m_import.reset();
            if (!entry) {
                Q_EMIT importFailed(entry.error());
                return;
            }
            const auto name = QString::fromStdString(entry->name);
            m_verdicts.erase(name);
            connect(
                this,
                &ModelLibrary::refreshed,
                this,
                [this, name] { Q_EMIT imported(name); },
                Qt::SingleShotConnection);
            refresh();
        });
    connect(m_import.get(), &Job::progressed, this, &ModelLibrary::importProgressed);
}

void ModelLibrary::cancelImport()
{
    if (m_import) {
        m_import->cancel();
    }
}

fs::path ModelLibrary::replacedByImport(const fs::path &file)
{
    const auto target = modelFolder() / file.filename();
    std::error_code ignored;
    return fs::exists(target, ignored) && !sameFile(file, target) ? target : fs::path();
}

} // namespace inspyre::ui
