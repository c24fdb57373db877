#include "ui/state/document.h"

#include "ui/jobs/job.h"
#include "ui/jobs/lanes.h"
#include "ui/state/engine_session.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace inspyre::ui {

namespace {

Q_LOGGING_CATEGORY(log, "inspyre.ui.document")

constexpr int kThumbnailSide = 256;

QImage thumbnailOf(const Layer &layer)
{
    const auto &image = layer.level(kThumbnailSide);
    const auto wanted = image.size().scaled(kThumbnailSide, kThumbnailSide, Qt::KeepAspectRatio);
    return wanted.width() < image.width()
               ? image.scaled(
                     wanted.expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
               : image;
}

qsizetype bytesOf(const Image &image)
{
    return static_cast<qsizetype>(image.view().stride) * image.height();
}

} // namespace

Document::Document(PictureSource source, EngineSession &session, Lanes &lanes, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_session(session)
    , m_lanes(lanes)
{}

Document::~Document() = default;

bool Document::busy() const
{
    return m_state == State::Reading || m_state == State::Previewing || m_state == State::Matting;
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
    return m_state != State::Done || m_resultRevision != revision;
}

Keepsake Document::keepsake() const
{
    return {m_source, m_picture, m_alpha, m_prediction, m_size};
}

void Document::run(const RunOrder &order)
{
    const bool sameWish = order.engine == m_order.engine && order.revision == m_order.revision;
    if (busy() && sameWish) {
        return;
    }
    if (m_state == State::Reading) {
        m_order = order; // the picture is wanted either way
        return;
    }
    m_polish.reset();
    m_previewed = !m_layers.result.isNull();
    m_order = order;
    next();
}

void Document::next()
{
    if (m_picture == nullptr) {
        read();
    } else if (m_order.engine == nullptr) {
        if (m_state != State::WaitingForModel) {
            setState(State::WaitingForModel);
        }
    } else if (m_order.live && !m_previewed) {
        const auto quick = previewSize(m_order.engine->model.base);
        makeMatte({InputSize::Kind::Static, quick}, State::Previewing);
    } else {
        makeMatte(m_order.size, State::Matting);
    }
}

void Document::read()
{
    setState(State::Reading);
    start(std::make_unique<Job>(
        m_lanes.io,
        [source = m_source](const JobControl &job) { return readSource(source, job); },
        [this](const Result<ReadPicture> &read) {
            if (!read) {
                m_failedRevision = 0;
                settle(read.error());
                return;
            }
            m_picture = read->picture;
            m_size = m_picture->pixels.size();
            m_times.decode = read->ms;
            m_layers.picture = read->layer;
            if (m_thumbnail.isNull()) {
                m_thumbnail = thumbnailOf(m_layers.picture);
            }
            Q_EMIT layersChanged();
            next();
        }));
}

void Document::makeMatte(const InputSize &size, State state)
{
    setState(state);
    m_session.yieldWarmUp();
    start(std::make_unique<Job>(
        m_session.lane(),
        [engine = m_order.engine, picture = m_picture, size](const JobControl &job) {
            return cutOut(engine, *picture, size, job);
        },
        [this, full = state == State::Matting](const Result<CutOut> &made) {
            if (made) {
                take(*made, full);
            } else {
                m_failedRevision = m_order.revision;
                settle(made.error());
            }
        }));
}

void Document::take(const CutOut &made, bool full)
{
    m_layers.result = made.layer;
    if (!full) {
        m_previewed = true;
        Q_EMIT layersChanged();
        next();
        return;
    }
    const auto &matte = made.matte;
    m_times.model = matte.prepareMs + matte.inferenceMs;
    m_times.refine = matte.refineMs + made.layerMs;
    m_model = QString::fromStdString(matte.model);
    m_stepDown = matte.stepDown;
    m_alpha = matte.alpha;
    m_prediction = matte.prediction;
    m_resultRevision = m_order.revision;
    m_order.engine.reset(); // a finished picture must not keep a model in memory
    m_refined = false;
    m_thumbnail = thumbnailOf(m_layers.result);
    Q_EMIT layersChanged();
    setState(State::Done);
}

void Document::settle(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        setState(hasResult() ? State::Done : State::Queued);
        return;
    }
    m_order.engine.reset();
    qCInfo(log, "failed code=%d message=%s", static_cast<int>(error.code), error.message.c_str());
    m_error = error;
    setState(State::Failed);
}

void Document::stop()
{
    m_job.reset();
    m_polish.reset();
    m_order.engine.reset();
    if (busy() || m_state == State::WaitingForModel) {
        setState(hasResult() ? State::Done : State::Queued);
    }
}

void Document::retry()
{
    if (m_state == State::Failed) {
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

void Document::show()
{
    if (m_state != State::Done || m_polish != nullptr) {
        return;
    }
    if (!m_layers.result.isNull()) {
        if (!m_refined) {
            refineColours();
        }
        return;
    }

    struct Again
    {
        Restored restored;
        ScreenLayers layers;
    };

    m_polish = std::make_unique<Job>(
        m_lanes.io,
        [keepsake = keepsake()](const JobControl &job) -> Result<Again> {
            const auto restored = restore(keepsake, job);
            if (!restored) {
                return restored.error();
            }
            auto layers = screenLayers(*restored, job);
            if (!layers) {
                return layers.error();
            }
            return Again{*restored, *std::move(layers)};
        },
        [this](const Result<Again> &again) {
            m_polish.reset();
            if (!again) {
                m_failedRevision = 0;
                m_resultRevision = 0;
                settle(again.error());
                return;
            }
            m_picture = again->restored.picture;
            m_alpha = again->restored.alpha;
            m_layers = again->layers;
            Q_EMIT layersChanged();
            refineColours();
        });
}

void Document::hide()
{
    m_polish.reset();
}

void Document::refineColours()
{
    m_polish = std::make_unique<Job>(
        m_lanes.io,
        [picture = m_picture, alpha = m_alpha](const JobControl &job) {
            return refinedLayer(*picture, alpha.view(), job);
        },
        [this](const Result<Layer> &layer) {
            m_polish.reset();
            m_refined = true; // without memory for it, the plain colours stay
            if (layer) {
                m_layers.result = *layer;
                m_thumbnail = thumbnailOf(m_layers.result);
                Q_EMIT layersChanged();
                Q_EMIT changed();
            }
        });
}

void Document::dropPixels()
{
    if (busy()) {
        return;
    }
    m_polish.reset();
    m_picture.reset();
    m_layers = {};
    m_refined = false;
    if (!m_prediction.empty()) {
        m_alpha = {};
    }
    if (m_state == State::WaitingForModel) {
        setState(State::Queued);
    }
}

qsizetype Document::pixelBytes() const
{
    qsizetype sum = m_layers.picture.bytes() + m_layers.result.bytes() + bytesOf(m_alpha);
    if (m_picture != nullptr) {
        sum += bytesOf(m_picture->pixels);
    }
    return sum;
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
