#include "ui/state/start_log.h"

#include "ui/jobs/job.h"
#include "ui/state/engine_session.h"
#include "ui/text/text.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace inspyre::ui {

namespace {

Q_LOGGING_CATEGORY(log, "inspyre.ui.start")

constexpr std::array kStartPhases = {
    Phase::Program,
    Phase::Library,
    Phase::Device,
    Phase::Network,
    Phase::Weights,
    Phase::Optimise,
    Phase::WarmUp};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

std::string now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

} // namespace

struct StartLog::Private
{
    EngineSession &session;
    QThreadPool &io;
    std::filesystem::path file;
    std::string when = now();
    bool unwritten = false; ///< the present start is usable and not in the file
    std::vector<StartRecord> records = {};
    QString note = {};
    std::unique_ptr<Job> loading = {};
    std::unique_ptr<Job> writing = {};
};

StartLog::StartLog(
    EngineSession &session, QThreadPool &io, std::filesystem::path file, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(Private{session, io, std::move(file)}))
{
    connect(&session, &EngineSession::stateChanged, this, &StartLog::follow);
}

StartLog::~StartLog()
{
    if (d->unwritten) {
        if (const auto saved = saveStart(d->file, current()); !saved) {
            qCWarning(log, "history not written error=%s", saved.error().message.c_str());
        }
    }
}

void StartLog::follow()
{
    switch (d->session.state()) {
    case EngineSession::State::Starting:
        d->when = now();
        d->unwritten = false;
        break;
    case EngineSession::State::Usable: d->unwritten = true; break;
    case EngineSession::State::FullSpeed: write(); break;
    case EngineSession::State::Idle:
    case EngineSession::State::Failed: d->unwritten = false; break;
    }
}

void StartLog::write()
{
    if (!std::exchange(d->unwritten, false)) {
        return;
    }
    d->writing = std::make_unique<Job>(
        d->io,
        [file = d->file, record = current()](const JobControl &) {
            return saveStart(file, record);
        },
        [this](const Status &saved) {
            if (!saved) {
                qCWarning(log, "history not written error=%s", saved.error().message.c_str());
                d->note = errorText(saved.error());
            }
            Q_EMIT written();
        });
}

void StartLog::load()
{
    d->loading = std::make_unique<Job>(
        d->io,
        [file = d->file](const JobControl &) { return loadStarts(file); },
        [this](Result<std::vector<StartRecord>> records) {
            d->note.clear();
            if (records) {
                d->records = *std::move(records);
            } else {
                qCWarning(log, "history not read error=%s", records.error().message.c_str());
                d->records.clear();
                d->note = tr("The record of earlier starts is damaged and begins anew.");
            }
            const auto &own = d->when;
            std::erase_if(d->records, [&own](const StartRecord &r) { return r.when == own; });
            Q_EMIT loaded();
        });
}

const std::vector<StartRecord> &StartLog::records() const
{
    return d->records;
}

const QString &StartLog::note() const
{
    return d->note;
}

StartRecord StartLog::current() const
{
    StartRecord record{.when = d->when, .spans = d->session.timeline()->snapshot()};
    if (const auto engine = d->session.engine()) {
        record.model = engine->model.name;
        record.device = engine->networkInfo.deviceName;
    }
    return record;
}

StartRecord medianStart(const std::vector<StartRecord> &records)
{
    StartRecord result;
    for (const auto phase : kStartPhases) {
        std::vector<double> begins;
        std::vector<double> durations;
        for (const auto &record : records) {
            double begin = std::numeric_limits<double>::max();
            for (const auto &span : record.spans) {
                if (span.phase == phase && !span.running()) {
                    begin = std::min(begin, span.beginMs);
                }
            }
            if (begin < std::numeric_limits<double>::max()) {
                begins.push_back(begin);
                durations.push_back(phaseMs(record.spans, phase));
            }
        }
        if (!begins.empty()) {
            const double begin = median(begins);
            result.spans.push_back(
                {.phase = phase, .beginMs = begin, .endMs = begin + median(durations)});
        }
    }
    return result;
}

double usableMs(const std::vector<Span> &spans)
{
    double last = 0.0;
    for (const auto &span : spans) {
        if (span.phase < Phase::WarmUp) {
            last = std::max(last, span.endMs);
        }
    }
    return last;
}

} // namespace inspyre::ui
