#include "ui/state/exporter.h"

#include "ui/convert/images.h"
#include "ui/jobs/job.h"

#include <inspyre/files.h>
#include <inspyre/finish.h>
#include <inspyre/formats.h>
#include <inspyre/names.h>

#include <QDate>
#include <QFileInfo>

#include <utility>

namespace inspyre::ui {

namespace {

namespace fs = std::filesystem;

/// All that a result is made of.
struct Parts
{
    std::shared_ptr<const Picture> picture = {};
    MatteField matte = {};
    Assets assets = {};
};

Result<Parts> partsOf(const ExportOrder &order, const JobControl &job)
{
    Parts parts;
    auto picture = pictureOf(order.source, readOptions(order.recipe), job.slice(0.0, 0.6));
    if (!picture) {
        return picture.error();
    }
    parts.picture = *std::move(picture);
    auto matte = MatteField::make(order.source.matte, nullptr, job.slice(0.6, 0.8));
    if (!matte) {
        return matte.error();
    }
    parts.matte = *std::move(matte);
    auto assets = readAssets(order.recipe, job.slice(0.8, 1.0));
    if (!assets) {
        return assets.error();
    }
    parts.assets = *std::move(assets);
    return parts;
}

Result<ExportReceipt> write(const ExportOrder &order, const fs::path &target, const JobControl &job)
{
    const auto parts = partsOf(order, job.slice(0.0, 0.3));
    if (!parts) {
        return parts.error();
    }
    return exportResult(
        *parts->picture,
        parts->matte,
        order.recipe,
        parts->assets,
        order.source.source.file,
        target,
        nullptr,
        job.slice(0.3, 1.0));
}

/// Where to write `order`, none if it was dealt with otherwise.
std::optional<fs::path> targetOf(
    const ExportOrder &order, const TakenNames &taken, ExportOutcome &outcome)
{
    const auto collision = order.recipe.output.collision;
    const bool asks = collision == Collision::Ask;
    const auto free = freeTarget(order.target, asks ? Collision::Fail : collision, taken);
    if (!free && asks) {
        outcome.collided.push_back(order);
    } else if (!free) {
        outcome.failed.push_back(free.error());
    } else if (!*free) {
        ++outcome.skipped;
    } else {
        return **free;
    }
    return std::nullopt;
}

Result<ExportOutcome> exportEach(const std::vector<ExportOrder> &orders, const JobControl &job)
{
    ExportOutcome outcome;
    TakenNames taken;
    const auto count = static_cast<double>(orders.size());
    double done = 0.0;
    for (const auto &order : orders) {
        const auto slice = job.slice(done / count, (done + 1.0) / count);
        done += 1.0;
        const auto target = targetOf(order, taken, outcome);
        if (!target) {
            continue;
        }
        taken.insert(*target);
        auto receipt = write(order, *target, slice);
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

Result<Rendered> renderOne(const ExportOrder &order, const JobControl &job)
{
    const auto parts = partsOf(order, job.slice(0.0, 0.3));
    if (!parts) {
        return parts.error();
    }
    const auto finished =
        finish(*parts->picture, parts->matte, order.recipe, parts->assets, job.slice(0.3, 0.6));
    if (!finished) {
        return finished.error();
    }
    const auto bytes =
        encodePicture(finished->pixels.view(), finished->metadata, {}, job.slice(0.6, 0.9));
    if (!bytes) {
        return bytes.error();
    }
    Rendered result;
    result.image = toQImage(finished->pixels);
    result.png = QByteArray(
        reinterpret_cast<const char *>(bytes->data()), static_cast<qsizetype>(bytes->size()));
    if (!order.target.empty()) {
        if (auto written = writeFileAtomically(order.target, *bytes, job.slice(0.9, 1.0));
            !written) {
            return written.error();
        }
        result.file = order.target;
    }
    return result;
}

} // namespace

Result<QString> exportName(const ExportSource &source, const Recipe &recipe, int number)
{
    const auto stem = QFileInfo(source.source.name).completeBaseName();
    NameValues values;
    values.name = stem.isEmpty() ? "picture" : stem.toStdString();
    values.type = typeWord(recipe);
    values.model = source.model;
    values.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    values.size = source.matte.maps.picture;
    values.number = number;
    const auto name = expandName(recipe.output.name, values);
    if (!name) {
        return name.error();
    }
    const auto extension = extensionsOf(recipe.output.format).front();
    return QString::fromStdString(*name) +
           QString::fromLatin1(extension.data(), static_cast<qsizetype>(extension.size()));
}

Exporter::Exporter(QThreadPool &io, QObject *parent)
    : QObject(parent)
    , m_io(io)
{}

Exporter::~Exporter() = default;

void Exporter::exportAll(std::vector<ExportOrder> orders)
{
    m_job = std::make_unique<Job>(
        m_io,
        [orders = std::move(orders)](const JobControl &job) { return exportEach(orders, job); },
        [this](const Result<ExportOutcome> &outcome) {
            m_job.reset();
            Q_EMIT exported(*outcome);
        });
    watch();
}

void Exporter::render(const ExportOrder &order)
{
    m_job = std::make_unique<Job>(
        m_io,
        [order](const JobControl &job) { return renderOne(order, job); },
        [this](const Result<Rendered> &made) {
            m_job.reset();
            if (made) {
                Q_EMIT rendered(*made);
            } else {
                Q_EMIT renderFailed(made.error());
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
