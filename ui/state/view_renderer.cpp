#include "ui/state/view_renderer.h"

#include "ui/jobs/job.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <span>
#include <utility>

namespace inspyre::ui {

namespace {

Q_LOGGING_CATEGORY(log, "inspyre.ui.view")

using Clock = std::chrono::steady_clock;

Result<ViewFrame> frameOf(
    const View &view, const ViewShot &shot, const ViewColours &colours, const JobControl &job)
{
    ViewFrame made{
        .shot = shot,
        .image = QImage(shot.size.width, shot.size.height, QImage::Format_ARGB32_Premultiplied)};
    if (made.image.isNull()) {
        return Error{ErrorCode::OutOfMemory, "not enough memory for what is seen", {}};
    }
    const std::span<std::uint32_t> words(
        reinterpret_cast<std::uint32_t *>(made.image.bits()),
        static_cast<std::size_t>(shot.size.width) * static_cast<std::size_t>(shot.size.height));
    if (const auto done = view.compose(shot, colours, words, job); !done) {
        return done.error();
    }
    return made;
}

/// The frame that shows the same, however finely; null if there is none.
const ViewFrame *frameFor(const std::vector<ViewFrame> &frames, ViewShot shot)
{
    const auto found = std::find_if(frames.begin(), frames.end(), [&shot](const ViewFrame &frame) {
        shot.coarser = frame.shot.coarser;
        return frame.shot == shot;
    });
    return found == frames.end() ? nullptr : &*found;
}

bool isOriginal(const ViewFrame &frame)
{
    return frame.shot.content == ViewContent::Original;
}

double since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

bool isSamePicture(const ViewScene &a, const ViewScene &b)
{
    return !a.picture.empty() && !b.picture.empty() &&
           a.picture.level(0).view().data == b.picture.level(0).view().data;
}

} // namespace

/// What one step hands on to the next.
struct ViewRenderer::Made
{
    View view = {};
    ViewColours colours = {};
    ViewPace pace = {};
    ViewFrames frames = {}; ///< of the scene that `view` is of

    [[nodiscard]] Status look(const std::shared_ptr<const ViewScene> &at, const JobControl &job);
    [[nodiscard]] Status makeQuick(const ViewOrder &order, const JobControl &job);
    [[nodiscard]] Status makeFine(const JobControl &job);
    [[nodiscard]] Status makeFinal(const ViewOrder &order, const JobControl &job);
    [[nodiscard]] Status makeClean(ViewFrame &frame, const JobControl &job);
    [[nodiscard]] Status makeWholes(const std::vector<ViewShot> &shots, const JobControl &job);
};

/// Makes `at` the scene that is looked at. Frames of another one are forgotten, but for those of
/// the picture alone.
Status ViewRenderer::Made::look(const std::shared_ptr<const ViewScene> &at, const JobControl &job)
{
    if (frames.scene == at) {
        return Success{};
    }
    const bool same = frames.scene != nullptr && isSamePicture(*frames.scene, *at);
    auto made = View::make(*at, same ? &view : nullptr, job);
    if (!made) {
        return made.error();
    }
    view = *std::move(made);
    std::vector<ViewFrame> kept;
    if (same) {
        std::copy_if(
            frames.frames.begin(), frames.frames.end(), std::back_inserter(kept), isOriginal);
    } else {
        colours = {};
    }
    frames = {.scene = at, .frame = view.frame(), .frames = std::move(kept)};
    return Success{};
}

/// What was made of the same scene before stays as it is.
Status ViewRenderer::Made::makeQuick(const ViewOrder &order, const JobControl &job)
{
    if (auto looked = look(order.scene, job); !looked) {
        return looked;
    }
    std::vector<ViewShot> missing;
    for (const auto &shot : order.shots) {
        if (frameFor(frames.frames, shot) == nullptr) {
            missing.push_back(shot);
        }
    }
    const int coarser = pace.coarser(view, missing);
    frames.work = workOf(view, madeCoarser(missing, coarser));
    std::vector<ViewFrame> all;
    for (const auto &shot : order.shots) {
        if (const auto *known = frameFor(frames.frames, shot)) {
            all.push_back(*known);
            continue;
        }
        auto quick = shot;
        quick.coarser = coarser;
        const auto begin = Clock::now();
        auto made = frameOf(view, quick, colours, job);
        if (!made) {
            return made.error();
        }
        pace.took(view.work(quick), since(begin));
        all.push_back(*std::move(made));
    }
    frames.frames = std::move(all);
    frames.loupe = order.loupe;
    frames.stamp = order.stamp;
    frames.final = false;
    return Success{};
}

Status ViewRenderer::Made::makeFine(const JobControl &job)
{
    for (auto &frame : frames.frames) {
        if (frame.shot.coarser == 0) {
            continue;
        }
        frame.shot.coarser = 0;
        auto made = frameOf(view, frame.shot, colours, job);
        if (!made) {
            return made.error();
        }
        frame = *std::move(made);
    }
    return Success{};
}

Status ViewRenderer::Made::makeFinal(const ViewOrder &order, const JobControl &job)
{
    auto ready = view.prepared(job);
    if (!ready) {
        return ready.error();
    }
    view = *std::move(ready);
    for (auto &frame : frames.frames) {
        if (frame.final) {
            continue;
        }
        if (frame.shot.content == ViewContent::Result) {
            if (auto made = makeClean(frame, job); !made) {
                return made;
            }
        }
        frame.final = true;
    }
    frames.final = true;
    return makeWholes(order.wholes, job);
}

/// With the colours of the foreground alone, where the look wants them.
Status ViewRenderer::Made::makeClean(ViewFrame &frame, const JobControl &job)
{
    auto made = view.colours(frame.shot, job);
    if (!made) {
        return made.error();
    }
    if (made->levels.empty()) {
        return Success{};
    }
    auto clean = frameOf(view, frame.shot, *made, job);
    if (!clean) {
        return clean.error();
    }
    frame = *std::move(clean);
    if (&frame == &frames.frames.back() && frames.loupe) {
        return Success{}; // what moves next is the pane
    }
    colours = *std::move(made);
    return Success{};
}

Status ViewRenderer::Made::makeWholes(const std::vector<ViewShot> &shots, const JobControl &job)
{
    std::vector<ViewFrame> all;
    for (const auto &shot : shots) {
        if (const auto *known = frameFor(frames.wholes, shot)) {
            all.push_back(*known);
            continue;
        }
        auto made = frameOf(view, shot, {}, job);
        if (!made) {
            return made.error();
        }
        all.push_back(*std::move(made));
    }
    frames.wholes = std::move(all);
    return Success{};
}

ViewRenderer::ViewRenderer(QThreadPool &lane, QObject *parent)
    : QObject(parent)
    , m_lane(lane)
    , m_known(std::make_unique<Made>())
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { start(m_step); });
}

ViewRenderer::~ViewRenderer() = default;

bool ViewRenderer::busy() const
{
    return m_job != nullptr || m_rest.isActive() || m_waits;
}

void ViewRenderer::show(const ViewOrder &order)
{
    m_waiting = order;
    m_waits = true;
    m_rest.stop();
    if (m_job != nullptr && m_step == Step::Quick) {
        return; // will be done in time
    }
    m_job.reset();
    goOn();
}

void ViewRenderer::goOn()
{
    if (!std::exchange(m_waits, false)) {
        return;
    }
    m_order = std::move(m_waiting);
    m_waiting = {};
    if (m_order.scene == nullptr || m_order.shots.empty()) {
        m_step = Step::Done;
        *m_known = {.pace = m_known->pace}; // the picture's pixels go
        return;
    }
    start(Step::Quick);
}

void ViewRenderer::start(Step step)
{
    m_step = step;
    m_job = std::make_unique<Job>(
        m_lane,
        [known = *m_known, order = m_order, step](const JobControl &job) {
            return make(known, order, step, job);
        },
        [this](const Result<Made> &made) { finished(made); });
}

void ViewRenderer::finished(const Result<Made> &made)
{
    const auto job = std::exchange(m_job, nullptr); // lives until this returns
    if (made) {
        *m_known = *made;
        m_step = next(m_step);
        Q_EMIT rendered(m_known->frames);
    } else {
        m_step = Step::Done;
        if (made.error().code != ErrorCode::Cancelled) {
            qCWarning(log, "failed message=%s", made.error().message.c_str());
            Q_EMIT failed(made.error());
        }
    }
    if (m_job != nullptr) {
        return; // a new order came from what was told
    }
    if (m_waits) {
        goOn();
    } else if (m_step == Step::Fine) {
        m_rest.start();
    } else if (m_step != Step::Done) {
        start(m_step);
    }
}

ViewRenderer::Step ViewRenderer::next(Step step)
{
    switch (step) {
    case Step::Quick: return Step::Fine;
    case Step::Fine: return Step::Final;
    case Step::Final:
    case Step::Done: return Step::Done;
    }
    return Step::Done;
}

Result<ViewRenderer::Made> ViewRenderer::make(
    Made known, const ViewOrder &order, Step step, const JobControl &job)
{
    Status done = Success{};
    switch (step) {
    case Step::Quick: done = known.makeQuick(order, job); break;
    case Step::Fine: done = known.makeFine(job); break;
    case Step::Final: done = known.makeFinal(order, job); break;
    case Step::Done: break;
    }
    if (!done) {
        return done.error();
    }
    return known;
}

} // namespace inspyre::ui
