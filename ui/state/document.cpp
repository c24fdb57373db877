#include "ui/state/document.h"

#include "ui/jobs/job.h"
#include "ui/jobs/lanes.h"
#include "ui/state/engine_session.h"

#include <inspyre/regions.h>

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <utility>

namespace inspyre::ui {

namespace {

Q_LOGGING_CATEGORY(log, "inspyre.ui.document")

/// After the last edit: a thumbnail must not slow down what is painted.
constexpr std::chrono::milliseconds kThumbnailRest{400};

/// In Matte::device of a matte that a service made.
constexpr auto kAtHost = " at ";

} // namespace

Document::Document(PictureSource source, EngineSession &session, Lanes &lanes, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_session(session)
    , m_lanes(lanes)
    , m_editing(lanes.view)
    , m_backgroundLoader(lanes.io)
{
    connect(&m_editing, &Editing::changed, this, &Document::edited);
    connect(&m_editing, &Editing::settled, this, [this] {
        m_thumbnailTimer.start();
        if (missingRegion() != nullptr) {
            Q_EMIT changed(); // there is work again
        }
    });
    m_thumbnailTimer.setSingleShot(true);
    m_thumbnailTimer.setInterval(kThumbnailRest);
    connect(&m_thumbnailTimer, &QTimer::timeout, this, &Document::makeThumbnail);
    connect(&m_editing, &Editing::troubled, this, &Document::troubled);
    connect(
        &m_backgroundLoader,
        &PictureLoader::loaded,
        this,
        [this](const QString &, const PicturePyramid &picture) {
            m_background = picture;
            updateScene({.width = m_size.width, .height = m_size.height});
        });
    connect(
        &m_backgroundLoader,
        &PictureLoader::failed,
        this,
        [this](const QString &, const Error &error) { Q_EMIT troubled(error); });
}

Document::~Document() = default;

bool Document::busy() const
{
    switch (m_state) {
    case State::Reading:
    case State::Previewing:
    case State::Matting:
    case State::Detailing: return true;
    case State::Queued:
    case State::WaitingForModel:
    case State::Done:
    case State::Failed: break;
    }
    return false;
}

QSize Document::size() const
{
    return {m_size.width, m_size.height};
}

bool Document::needsWork(std::uint64_t revision) const
{
    if (m_state == State::Failed) {
        return m_failedRevision != 0 && m_failedRevision != revision;
    }
    return m_state != State::Done || m_resultRevision != revision || missingRegion() != nullptr;
}

/// One that the model has still to look at.
const MapPatch *Document::missingRegion() const
{
    const auto &regions = edits().regions;
    const auto found = std::find_if(regions.begin(), regions.end(), [this](const auto &region) {
        return region.values.empty() && !m_failedRegions.contains(region.id);
    });
    return found != regions.end() ? &*found : nullptr;
}

QString Document::madeBy() const
{
    return m_service.isEmpty() ? m_model : tr("%1 by %2", "model, service").arg(m_model, m_service);
}

ExportSource Document::exportSource() const
{
    return {
        .source = m_source,
        .sourceSum = m_sum,
        .picture = m_picture,
        .matte =
            {.maps =
                 {.picture = m_size,
                  .prediction = m_prediction,
                  .regions = edits().regions,
                  .revision = m_mapsRevision},
             .refine = edits().look.refine,
             .strokes = edits().strokes},
        .look = edits().look,
        .model = m_model.toStdString(),
        .inputSize = inputSizeText(m_inputSize),
        .range = m_range};
}

void Document::run(const RunOrder &order)
{
    // A race takes another engine as it comes.
    const bool sameMaker = order.route.maker != nullptr
                               ? order.route.maker == m_order.route.maker
                               : m_order.route.maker == nullptr && order.engine == m_order.engine;
    const bool sameWish = sameMaker && order.revision == m_order.revision;
    if (busy() && sameWish) {
        return;
    }
    if (m_state == State::Reading) {
        m_order = order; // the picture is wanted either way
        return;
    }
    m_previewed = !m_prediction.empty();
    m_order = order;
    next();
}

void Document::next()
{
    if (m_picture == nullptr) {
        read();
    } else if (!canMake()) {
        if (m_state != State::WaitingForModel) {
            setState(State::WaitingForModel);
        }
    } else if (m_resultRevision != m_order.revision && savedPassWillDo()) {
        m_resultRevision = m_order.revision;
        m_restored = true;
        next();
    } else if (m_resultRevision != m_order.revision) {
        if (m_order.live && !m_previewed && m_order.engine != nullptr) {
            const auto quick = previewSize(m_order.engine->model.base);
            makeMatte({InputSize::Kind::Static, quick}, State::Previewing);
        } else {
            makeMatte(m_order.size, State::Matting);
        }
    } else if (const auto *region = missingRegion()) {
        makeRegion(*region);
    } else {
        forgetMakers(); // a finished picture must not keep a model in memory
        setState(State::Done);
        makeThumbnail();
    }
}

void Document::read()
{
    setState(State::Reading);
    m_reread.reset();
    start(std::make_unique<Job>(
        m_lanes.io,
        [source = m_source](const JobControl &job) { return readSource(source, job); },
        [this](const Result<ReadPicture> &read) {
            if (!read) {
                m_failedRevision = 0;
                settle(read.error());
                return;
            }
            keep(*read);
            next();
        }));
}

void Document::keep(const ReadPicture &read)
{
    const auto size = read.picture->pixels.size();
    if (size != m_size) { // what was said of another picture is not about this one
        m_prediction = {};
        m_doubt = {};
        m_resultRevision = 0;
        m_previewed = false;
    }
    m_picture = read.picture;
    m_pyramid = read.pyramid;
    m_size = size;
    m_sum = read.sum;
    m_times.decode = read.ms;
    if (m_thumbnail.isNull()) {
        m_thumbnail = pictureThumbnail(m_pyramid);
    }
    m_editing.setPicture(size);
    showSavedPass();
    updateScene({.width = size.width, .height = size.height});
}

void Document::adoptPass(const SavedPass &pass)
{
    if (pass.prediction.empty() || hasResult()) {
        return;
    }
    m_saved = pass;
    if (m_picture != nullptr) {
        showSavedPass();
        updateScene({.width = m_size.width, .height = m_size.height});
    }
}

/// Unless it is of another picture: then it goes.
void Document::showSavedPass()
{
    if (m_saved && (m_saved->picture != m_size || m_saved->sourceSum != m_sum)) {
        m_saved.reset();
    }
    if (!m_saved || hasResult()) {
        return;
    }
    m_prediction = m_saved->prediction;
    m_doubt = m_saved->doubt;
    m_doubtScore = m_saved->doubtScore;
    m_subject = m_saved->subject;
    m_range = m_saved->range;
    m_model = QString::fromStdString(m_saved->model);
    const auto size = parseInputSize(m_saved->inputSize);
    m_inputSize = size ? *size : InputSize{};
    m_previewed = true;
    m_mapsRevision = freshRevision();
}

bool Document::savedPassWillDo() const
{
    return m_saved && m_order.engine != nullptr && m_saved->model == m_order.engine->model.name &&
           m_saved->inputSize == inputSizeText(m_order.size);
}

bool Document::canMake() const
{
    return m_order.engine != nullptr || m_order.route.maker != nullptr;
}

std::shared_ptr<Remover> Document::maker() const
{
    return m_order.route.maker != nullptr ? m_order.route.maker : m_order.engine->remover;
}

QThreadPool &Document::makersLane() const
{
    return m_order.route.maker != nullptr ? *m_order.route.lane : m_session.lane();
}

void Document::forgetMakers()
{
    m_order.engine.reset();
    m_order.route = {};
}

void Document::makeMatte(const InputSize &size, State state)
{
    setState(state);
    m_session.yieldWarmUp();
    const bool quick = state == State::Previewing; // never worth a call of a service
    start(std::make_unique<Job>(
        quick ? m_session.lane() : makersLane(),
        [engine = m_order.engine,
         maker = quick ? m_order.engine->remover : maker(),
         picture = m_picture,
         size](const JobControl &job) {
            return maker->matte(
                picture->pixels.view(), {.size = size, .alpha = false, .doubt = true}, job);
        },
        [this, state](const Result<Matte> &made) {
            if (!made) {
                m_failedRevision = m_order.revision;
                settle(made.error());
                return;
            }
            keep(*made, state);
            next();
        }));
}

void Document::keep(const Matte &matte, State state)
{
    m_prediction = matte.prediction;
    m_doubt = matte.doubt;
    m_doubtScore = matte.doubtScore;
    m_subject = matte.subject;
    m_range = stretchRange(matte.logits.view());
    if (state == State::Previewing) {
        m_previewed = true;
    } else {
        m_times.model = matte.prepareMs + matte.inferenceMs;
        m_times.refine = matte.refineMs;
        m_model = QString::fromStdString(matte.model);
        const bool here = matte.device.find(kAtHost) == std::string::npos;
        m_service = here ? QString() : QString::fromStdString(matte.device);
        m_stepDown = matte.stepDown;
        m_inputSize = m_order.size;
        m_resultRevision = m_order.revision;
        m_saved.reset();
        m_restored = false;
        m_failedRegions.clear();
        if (here) {
            m_session.tellPass(matte);
        }
        m_editing.changeRegions([](MapPatch &region) { region.values = {}; });
    }
    mapsChanged();
}

void Document::makeRegion(const MapPatch &region)
{
    setState(State::Detailing);
    m_session.yieldWarmUp();
    start(std::make_unique<Job>(
        makersLane(),
        [engine = m_order.engine,
         maker = maker(),
         picture = m_picture,
         place = region.place,
         range = m_range,
         size = m_order.size](const JobControl &job) {
            return runRegion(*maker, picture->pixels.view(), place, range, size, job);
        },
        [this, id = region.id](const Result<MapPatch> &made) { keep(id, made); }));
}

void Document::keep(std::uint64_t region, const Result<MapPatch> &made)
{
    if (made) {
        m_editing.changeRegions([&](MapPatch &one) {
            if (one.id == region) {
                one.values = made->values;
            }
        });
        mapsChanged();
    } else if (made.error().code == ErrorCode::Cancelled) {
        settle(made.error());
        return;
    } else {
        m_failedRegions.insert(region);
        Q_EMIT troubled(made.error());
    }
    next();
}

void Document::settle(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        setState(hasResult() ? State::Done : State::Queued);
        return;
    }
    forgetMakers();
    qCInfo(log, "failed code=%d message=%s", static_cast<int>(error.code), error.message.c_str());
    m_error = error;
    setState(State::Failed);
}

void Document::stop()
{
    m_job.reset();
    m_reread.reset();
    forgetMakers();
    if (busy() || m_state == State::WaitingForModel) {
        setState(hasResult() ? State::Done : State::Queued);
    }
}

void Document::retry()
{
    if (m_state == State::Done && m_restored) {
        m_saved.reset();
        m_restored = false;
        m_resultRevision = 0;
        setState(State::Queued);
    } else if (m_state == State::Failed) {
        setState(State::Queued);
    }
}

void Document::setThumbnail(const QImage &thumbnail)
{
    if (m_thumbnail.isNull()) {
        m_thumbnail = thumbnail;
        Q_EMIT changed();
    }
}

void Document::fail(const Error &error)
{
    if (m_state == State::Queued && error.code != ErrorCode::Cancelled) {
        m_failedRevision = 0;
        settle(error);
    }
}

void Document::setState(State state)
{
    m_state = state;
    m_progress = {};
    Q_EMIT changed();
}

void Document::start(std::unique_ptr<Job> job)
{
    m_job = std::move(job);
    connect(m_job.get(), &Job::progressed, this, [this](const Progress &progress) {
        m_progress = progress;
        Q_EMIT progressed(progress);
    });
}

} // namespace inspyre::ui
