#include "ui/state/speed_log.h"

#include "ui/jobs/job.h"
#include "ui/state/engine_session.h"

#include <inspyre/files.h>
#include <inspyre/folders.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QThreadPool>

#include <algorithm>
#include <mutex>
#include <span>
#include <system_error>
#include <utility>

namespace inspyre::ui {

namespace {

Q_LOGGING_CATEGORY(log, "inspyre.ui.speeds")

constexpr std::size_t kMostPasses = 2000;

struct Pass
{
    QString model = {};
    QString device = {};
    QString precision = {};
    Size size = {};
    double ms = 0.0;

    [[nodiscard]] bool isLike(const Pass &other) const
    {
        return model == other.model && device == other.device && precision == other.precision &&
               size == other.size;
    }
};

Pass passOf(const QJsonObject &object)
{
    return {
        .model = object[QLatin1String("model")].toString(),
        .device = object[QLatin1String("device")].toString(),
        .precision = object[QLatin1String("precision")].toString(),
        .size = {object[QLatin1String("width")].toInt(), object[QLatin1String("height")].toInt()},
        .ms = object[QLatin1String("ms")].toDouble()};
}

QJsonObject objectOf(const Pass &pass)
{
    return {
        {QStringLiteral("model"), pass.model},
        {QStringLiteral("device"), pass.device},
        {QStringLiteral("precision"), pass.precision},
        {QStringLiteral("width"), pass.size.width},
        {QStringLiteral("height"), pass.size.height},
        {QStringLiteral("ms"), pass.ms}};
}

/// Oldest first; what is no pass is left out.
std::vector<Pass> loadPasses(const std::filesystem::path &file)
{
    std::vector<Pass> passes;
    const auto bytes = readFile(file);
    if (!bytes) {
        return passes;
    }
    const auto text = QByteArray::fromRawData(
        reinterpret_cast<const char *>(bytes->data()), static_cast<qsizetype>(bytes->size()));
    const auto array = QJsonDocument::fromJson(text).object()[QLatin1String("passes")].toArray();
    for (const auto &value : array) {
        auto pass = passOf(value.toObject());
        if (!pass.model.isEmpty() && pass.ms > 0.0) {
            passes.push_back(std::move(pass));
        }
    }
    return passes;
}

/// Of passes alike the last ones count.
void append(std::vector<Pass> &passes, const Pass &pass)
{
    const auto alike =
        std::count_if(passes.begin(), passes.end(), [&](const Pass &p) { return p.isLike(pass); });
    if (alike >= kCountedPasses) {
        passes.erase(std::find_if(
            passes.begin(), passes.end(), [&](const Pass &p) { return p.isLike(pass); }));
    }
    if (passes.size() >= kMostPasses) {
        passes.erase(passes.begin());
    }
    passes.push_back(pass);
}

Status save(
    const std::filesystem::path &file, const std::vector<Pass> &added, const JobControl &job)
{
    // Two writers must not lose each other's passes.
    static std::mutex only;
    const std::lock_guard lock(only);
    auto passes = loadPasses(file);
    for (const auto &pass : added) {
        append(passes, pass);
    }
    QJsonArray array;
    for (const auto &pass : passes) {
        array.append(objectOf(pass));
    }
    const QJsonObject root{{QStringLiteral("version"), 1}, {QStringLiteral("passes"), array}};
    const auto text = QJsonDocument(root).toJson(QJsonDocument::Compact);
    std::error_code ignored; // the write says what is wrong
    std::filesystem::create_directories(file.parent_path(), ignored);
    const auto bytes =
        std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
    return writeFileAtomically(file, std::span(&bytes, 1), Flush::Later, job);
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

struct SpeedLog::Private
{
    EngineSession &session;
    QThreadPool &io;
    std::filesystem::path file;
    std::vector<Pass> unwritten = {};
    std::unique_ptr<Job> writing = {};
};

SpeedLog::SpeedLog(
    EngineSession &session, QThreadPool &io, std::filesystem::path file, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(Private{session, io, std::move(file)}))
{
    connect(&session, &EngineSession::passed, this, &SpeedLog::count);
}

SpeedLog::~SpeedLog()
{
    if (!m_d->unwritten.empty() && !save(m_d->file, m_d->unwritten, {})) {
        qCWarning(log, "speeds not written");
    }
}

const std::filesystem::path &SpeedLog::file() const
{
    return m_d->file;
}

std::filesystem::path SpeedLog::defaultFile()
{
    return stateFolder() / "speeds.json";
}

void SpeedLog::count(const Matte &matte)
{
    auto device = matte.device;
    if (const auto engine = m_d->session.engine()) {
        const auto found =
            std::find_if(engine->devices.begin(), engine->devices.end(), [&](const Device &one) {
                return one.id == matte.device;
            });
        device = found != engine->devices.end() ? found->name : device;
    }
    m_d->unwritten.push_back(
        {.model = QString::fromStdString(matte.model),
         .device = QString::fromStdString(device),
         .precision = QString::fromStdString(matte.precision),
         .size = matte.networkSize,
         .ms = matte.prepareMs + matte.inferenceMs});
    write();
}

void SpeedLog::write()
{
    if (m_d->writing || m_d->unwritten.empty()) {
        return;
    }
    m_d->writing = std::make_unique<Job>(
        m_d->io,
        [file = m_d->file, passes = std::exchange(m_d->unwritten, {})](const JobControl &) {
            return save(file, passes, {}); // a few kilobytes; not given up when this goes
        },
        [this](const Status &saved) {
            m_d->writing.reset();
            if (!saved) {
                qCWarning(log, "speeds not written error=%s", saved.error().message.c_str());
            }
            Q_EMIT written();
            write();
        });
}

std::vector<ModelSpeed> loadSpeeds(const std::filesystem::path &file)
{
    const auto passes = loadPasses(file);
    std::vector<ModelSpeed> speeds;
    std::vector<const Pass *> done; // one of each kind
    for (auto last = passes.rbegin(); last != passes.rend(); ++last) {
        const auto known = std::any_of(
            done.begin(), done.end(), [&](const Pass *one) { return one->isLike(*last); });
        if (known) {
            continue;
        }
        done.push_back(&*last);
        std::vector<double> times;
        for (const auto &pass : passes) {
            if (pass.isLike(*last)) {
                times.push_back(pass.ms);
            }
        }
        speeds.push_back(
            {.model = last->model,
             .device = last->device,
             .precision = last->precision,
             .size = last->size,
             .medianMs = median(times),
             .passes = static_cast<int>(times.size())});
    }
    return speeds;
}

} // namespace inspyre::ui
