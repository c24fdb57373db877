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
    , m_d(std::make_unique<Private>(Private{session, io, std::move(file)}))
{
    connect(&session, &EngineSession::stateChanged, this, &StartLog::follow);
}

StartLog::~StartLog()
{
    if (m_d->unwritten) {
        if (const auto saved = saveStart(m_d->file, current()); !saved) {
            qCWarning(log, "history not written error=%s", saved.error().message.c_str());
        }
    }
}

void StartLog::follow()
{
    switch (m_d->session.state()) {
    case EngineSession::State::Starting:
        m_d->when = now();
        m_d->unwritten = false;
        break;
    case EngineSession::State::Usable: m_d->unwritten = true; break;
    case EngineSession::State::FullSpeed: write(); break;
    case EngineSession::State::Idle:
    case EngineSession::State::Failed: m_d->unwritten = false; break;
    }
}

void StartLog::write()
{
    if (!std::exchange(m_d->unwritten, false)) {
        return;
    }
    m_d->writing = std::make_unique<Job>(
        m_d->io,
        [file = m_d->file, record = current()](const JobControl &) {
            return saveStart(file, record);
        },
        [this](const Status &saved) {
            if (!saved) {
                qCWarning(log, "history not written error=%s", saved.error().message.c_str());
                m_d->note = errorText(saved.error());
            }
            Q_EMIT written();
        });
}

void StartLog::load()
{
    m_d->loading = std::make_unique<Job>(
        m_d->io,
        [file = m_d->file](const JobControl &) { return loadStarts(file); },
        [this](Result<std::vector<StartRecord>> records) {
            m_d->note.clear();
            if (records) {
                m_d->records = *std::move(records);
            } else {
                qCWarning(log, "history not read error=%s", records.error().message.c_str());
                m_d->records.clear();
                m_d->note = tr("The record of earlier starts is damaged and begins anew.");
            }
            const auto &own = m_d->when;
            std::erase_if(m_d->records, [&own](const StartRecord &r) { return r.when == own; });
            Q_EMIT loaded();
        });
}

const std::vector<StartRecord> &StartLog::records() const
{
    return m_d->records;
}

const QString &StartLog::note() const
{
    return m_d->note;
}

StartRecord StartLog::current() const
{
    StartRecord record{.when = m_d->when, .spans = m_d->session.timeline()->snapshot()};
    if (const auto engine = m_d->session.engine()) {
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
    if (!records.empty()) {
        std::vector<double> usable;
        std::ranges::transform(records, std::back_inserter(usable), [](const StartRecord &record) {
            return usableMs(record.spans);
        });
        const double at = median(usable);
        result.spans.push_back(
            {.phase = Phase::Network, .part = kUsableMark, .beginMs = at, .endMs = at});
    }
    return result;
}

double usableMs(const std::vector<Span> &spans)
{
    double last = 0.0;
    for (const auto &span : spans) {
        if (span.phase == Phase::Network && span.part == kUsableMark) {
            return span.endMs;
        }
        if (span.phase < Phase::WarmUp) {
            last = std::max(last, span.endMs);
        }
    }
    return last;
}

} // namespace inspyre::ui
