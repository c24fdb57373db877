#include "ui/state/exporter.h"

#include "ui/jobs/job.h"
#include "ui/state/document.h"

#include <QFileInfo>

#include <system_error>
#include <utility>

namespace inspyre::ui {

namespace {

namespace fs = std::filesystem;

struct Task
{
    ExportSource source = {};
    fs::path target = {};
    bool mayReplace = false; ///< somebody chose this very name
};

struct Copied
{
    QByteArray png = {};
    QImage image = {};
};

struct PictureAndMatte
{
    std::shared_ptr<const Picture> picture = {};
    Image alpha = {};
};

Result<PictureAndMatte> pictureAndMatte(const ExportSource &source, const JobControl &job)
{
    auto picture = pictureOf(source, {}, job.slice(0.0, 0.7));
    if (!picture) {
        return picture.error();
    }
    const auto field = MatteField::make(source.matte, nullptr, job.slice(0.7, 0.8));
    if (!field) {
        return field.error();
    }
    auto alpha = field->whole(job.slice(0.8, 1.0));
    if (!alpha) {
        return alpha.error();
    }
    return PictureAndMatte{*std::move(picture), *std::move(alpha)};
}

Result<ExportReceipt> exportOne(const Task &task, const JobControl &job)
{
    const auto made = pictureAndMatte(task.source, job.slice(0.0, 0.3));
    if (!made) {
        return made.error();
    }
    const auto target =
        task.mayReplace ? task.target
                        : freeName(task.target.parent_path(), toQString(task.target.filename()));
    return exportCutout(
        *made->picture,
        made->alpha.view(),
        {},
        task.source.source.file,
        target,
        nullptr,
        job.slice(0.3, 1.0));
}

Result<ExportOutcome> exportEach(const std::vector<Task> &tasks, const JobControl &job)
{
    ExportOutcome outcome;
    const auto count = static_cast<double>(tasks.size());
    double done = 0.0;
    for (const auto &task : tasks) {
        auto receipt = exportOne(task, job.slice(done / count, (done + 1.0) / count));
        done += 1.0;
        if (receipt) {
            outcome.written.push_back(*std::move(receipt));
            continue;
        }
        const auto code = receipt.error().code;
        if (code == ErrorCode::Cancelled) {
            outcome.cancelled = true;
            break;
        }
        outcome.failed.push_back(receipt.error());
        if (code == ErrorCode::DiskFull) {
            break; // it is full for the others too
        }
    }
    return outcome;
}

Result<Copied> copyOne(const ExportSource &source, const JobControl &job)
{
    const auto made = pictureAndMatte(source, job.slice(0.0, 0.3));
    if (!made) {
        return made.error();
    }
    const auto bytes =
        encodeCutout(*made->picture, made->alpha.view(), {}, nullptr, job.slice(0.3, 1.0));
    if (!bytes) {
        return bytes.error();
    }
    Copied copied;
    copied.png = QByteArray(
        reinterpret_cast<const char *>(bytes->data()), static_cast<qsizetype>(bytes->size()));
    copied.image = QImage::fromData(copied.png, "PNG");
    return copied;
}

} // namespace

QString exportName(const QString &sourceName)
{
    const auto stem = QFileInfo(sourceName).completeBaseName();
    return (stem.isEmpty() ? QStringLiteral("picture") : stem) + QStringLiteral("_cutout.png");
}

fs::path freeName(const fs::path &folder, const QString &name)
{
    const QFileInfo info(name);
    auto candidate = folder / toPath(name);
    std::error_code ignored;
    for (int number = 2; fs::exists(fs::symlink_status(candidate, ignored)); ++number) {
        candidate = folder / toPath(QStringLiteral("%1_%2.%3")
                                        .arg(info.completeBaseName())
                                        .arg(number)
                                        .arg(info.suffix()));
    }
    return candidate;
}

Exporter::Exporter(QThreadPool &io, QObject *parent)
    : QObject(parent)
    , m_io(io)
{}

Exporter::~Exporter() = default;

void Exporter::exportTo(const Document &document, const fs::path &target)
{
    m_job = std::make_unique<Job>(
        m_io,
        [tasks = std::vector<Task>{{document.exportSource(), target, true}}](
            const JobControl &job) { return exportEach(tasks, job); },
        [this](const Result<ExportOutcome> &outcome) {
            m_job.reset();
            Q_EMIT exported(*outcome);
        });
    watch();
}

void Exporter::exportAll(const QList<Document *> &documents, const fs::path &folder)
{
    std::vector<Task> tasks;
    for (const auto *document : documents) {
        const auto target = folder / toPath(exportName(document->name()));
        tasks.push_back({document->exportSource(), target, false});
    }
    m_job = std::make_unique<Job>(
        m_io,
        [tasks = std::move(tasks)](const JobControl &job) { return exportEach(tasks, job); },
        [this](const Result<ExportOutcome> &outcome) {
            m_job.reset();
            Q_EMIT exported(*outcome);
        });
    watch();
}

void Exporter::copy(const Document &document)
{
    m_job = std::make_unique<Job>(
        m_io,
        [source = document.exportSource()](const JobControl &job) { return copyOne(source, job); },
        [this](const Result<Copied> &made) {
            m_job.reset();
            if (made) {
                Q_EMIT copied(made->png, made->image);
            } else {
                Q_EMIT copyFailed(made.error());
            }
        });
    watch();
}

void Exporter::cancel()
{
    if (m_job != nullptr) {
        m_job->cancel();
    }
}

void Exporter::watch()
{
    connect(m_job.get(), &Job::progressed, this, &Exporter::progressed);
}

} // namespace inspyre::ui
