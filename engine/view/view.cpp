#include "engine/core/guarded.h"
#include "engine/edit/rects.h"
#include "engine/edit/refine.h"
#include "engine/imaging/opencv_error.h"
#include "engine/view/halve.h"
#include "engine/view/shot_plan.h"
#include "engine/view/shot_words.h"
#include "engine/view/stretch.h"

#include <inspyre/cutout.h>
#include <inspyre/view.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace inspyre {

namespace {

constexpr int kSubjectSide = 512; ///< of the level in which the subject is looked for
constexpr int kMostShotSide = 16384;
constexpr int kColourMargin = 64; ///< pixels round a part whose colours are estimated
constexpr int kColourLevels = 3;
constexpr double kWorkPlain = 3.0; ///< of a level's pixel: stretching the map, composing
constexpr double kWorkShift = 0.3; ///< of a step of an edge's shift
constexpr double kWorkFeather = 2.5;
constexpr double kWorkBackground = 3.0;
constexpr double kWorkShadow = 3.0;

Error invalid(const char *why)
{
    return {ErrorCode::InvalidArgument, why, {}};
}

Status checkScene(const ViewScene &scene)
{
    if (scene.picture.empty()) {
        return invalid("there is no picture");
    }
    if (scene.maps.picture != Size{} && scene.maps.picture != scene.picture.size()) {
        return invalid("the maps belong to a picture of another size");
    }
    if (!scene.doubt.empty() && scene.doubt.view().format != PixelFormat::GrayF32) {
        return invalid("the doubt must be GrayF32");
    }
    return Success{};
}

MatteSource matteSource(const ViewScene &scene)
{
    MatteSource source{.maps = scene.maps, .refine = scene.look.refine, .strokes = scene.strokes};
    source.maps.picture = scene.picture.size();
    return source;
}

/// subjectBox() of a coarse level, in picture pixels.
Result<Rect> subjectOf(const MatteField &matte, const JobControl &job)
{
    const Size picture = matte.picture();
    int level = 0;
    Size size = picture;
    while (std::max(size.width, size.height) > kSubjectSide && level < MatteField::kMaxLevel) {
        size = levelSize(picture, ++level);
    }
    const auto alpha = matte.part(level, {.width = size.width, .height = size.height}, job);
    if (!alpha) {
        return alpha.error();
    }
    const Rect box = subjectBox(alpha->view());
    const Rect large{
        .x = box.x << level,
        .y = box.y << level,
        .width = box.width << level,
        .height = box.height << level};
    return intersected(large, {.width = picture.width, .height = picture.height});
}

Result<FramePlan> frameOf(const Frame &frame, const MatteField &matte, const JobControl &job)
{
    Rect subject;
    if (frame.crop && frame.manual.empty()) {
        const auto found = subjectOf(matte, job);
        if (!found) {
            return found.error();
        }
        subject = *found;
    }
    return planFrame(frame, matte.picture(), subject);
}

Status checkShot(bool there, const ViewShot &shot, std::size_t words)
{
    const auto isSide = [](int side) { return side >= 1 && side <= kMostShotSide; };
    if (!there) {
        return invalid("there is nothing to be seen");
    }
    if (!isSide(shot.size.width) || !isSide(shot.size.height)) {
        return invalid("a shot must have 1 to 16384 pixels a side");
    }
    const auto pixels =
        static_cast<std::size_t>(shot.size.width) * static_cast<std::size_t>(shot.size.height);
    if (words != pixels) {
        return invalid("there must be a word for each pixel of the shot");
    }
    const double scale = scaleOf(shot.pictureFromShot);
    if (!std::isfinite(scale) || scale <= 0.0) {
        return invalid("the shot's map is none");
    }
    return Success{};
}

/// Where a point of what is shown lies in the plan's part.
ViewMap partFromShown(const ShotPlan &plan)
{
    const ViewMap shift{.x0 = -1.0 * plan.part.x, .y0 = -1.0 * plan.part.y};
    const ViewMap shotFromShown{.x0 = 1.0 * plan.shown.x, .y0 = 1.0 * plan.shown.y};
    return joined(shift, joined(plan.levelFromShot, shotFromShown));
}

/// `seen` with something round it, which begins at a pixel of each of the coarser levels too.
Rect colourPlace(const Rect &seen, Size level)
{
    constexpr int kStep = 1 << (kColourLevels - 1);
    const int left = std::max(seen.x - kColourMargin, 0) / kStep * kStep;
    const int top = std::max(seen.y - kColourMargin, 0) / kStep * kStep;
    return {
        .x = left,
        .y = top,
        .width = std::min(seen.x + seen.width + kColourMargin, level.width) - left,
        .height = std::min(seen.y + seen.height + kColourMargin, level.height) - top};
}

} // namespace

struct View::State
{
    ViewScene scene = {};
    MatteField matte = {};
    FramePlan frame = {};
    bool prepared = false;

    [[nodiscard]] ShotPlan plan(const ViewShot &shot) const
    {
        return planShot(shot, frame, scene.picture.size(), scene.picture.levels());
    }
};

Result<View> View::make(const ViewScene &scene, const View *previous, const JobControl &job)
{
    return guarded(
        "preparing what is seen",
        [&]() -> Result<View> {
            if (const auto valid = checkScene(scene); !valid) {
                return valid.error();
            }
            const State *known = previous != nullptr ? previous->m_state.get() : nullptr;
            auto matte = MatteField::make(
                matteSource(scene), known != nullptr ? &known->matte : nullptr, job);
            if (!matte) {
                return matte.error();
            }
            const auto frame = frameOf(scene.look.frame, *matte, {});
            if (!frame) {
                return frame.error();
            }
            const auto &refine = scene.look.refine;
            const bool same = known != nullptr && known->prepared &&
                              known->scene.maps.revision == scene.maps.revision;
            View view;
            view.m_state = std::make_shared<const State>(
                State{scene, *matte, *frame, same || refine.holes > 0 || refine.specks > 0});
            return view;
        },
        openCvError);
}

Result<View> View::prepared(const JobControl &job) const
{
    return guarded(
        "preparing the matte's parts",
        [&]() -> Result<View> {
            if (m_state == nullptr || m_state->prepared) {
                return *this;
            }
            auto source = matteSource(m_state->scene);
            const auto wanted = source.refine;
            source.refine.specks = 1; // makes it look for the parts
            const auto parts = MatteField::make(source, &m_state->matte, job);
            if (!parts) {
                return parts.error();
            }
            source.refine = wanted;
            const auto matte = MatteField::make(source, &*parts, {});
            if (!matte) {
                return matte.error();
            }
            View view;
            view.m_state =
                std::make_shared<const State>(State{m_state->scene, *matte, m_state->frame, true});
            return view;
        },
        openCvError);
}

const ViewScene &View::scene() const
{
    static const ViewScene nothing;
    return m_state == nullptr ? nothing : m_state->scene;
}

const FramePlan &View::frame() const
{
    static const FramePlan nothing;
    return m_state == nullptr ? nothing : m_state->frame;
}

int View::levelOf(const ViewShot &shot) const
{
    return m_state == nullptr ? 0 : levelFor(shot, m_state->scene.picture.levels());
}

double View::work(const ViewShot &shot) const
{
    if (m_state == nullptr) {
        return 0.0;
    }
    const auto plan = m_state->plan(shot);
    double work = 1.0 * plan.shown.width * plan.shown.height;
    if (shot.content == ViewContent::Original || shot.content == ViewContent::Doubt) {
        return work + 1.0 * plan.part.width * plan.part.height;
    }
    const auto &look = m_state->scene.look;
    const LevelRefine refine(look.refine, plan.level);
    const int reach = 2 * (shiftReach(refine.shift) + featherReach(refine.feather));
    const double part = 1.0 * plan.part.width * plan.part.height;
    const double pixels = 1.0 * (plan.part.width + reach) * (plan.part.height + reach);
    if (shot.content == ViewContent::Result) {
        const auto kind = look.background.kind;
        const bool made = kind == BackgroundKind::Blur || kind == BackgroundKind::Picture;
        work += part *
                ((made ? kWorkBackground : 0.0) + (look.shadow.opacity > 0.0 ? kWorkShadow : 0.0));
    }
    const double each = kWorkPlain + kWorkShift * std::abs(refine.shift) +
                        (refine.feather > 0.0 ? kWorkFeather : 0.0);
    return work + pixels * each;
}

Status View::compose(
    const ViewShot &shot,
    const ViewColours &colours,
    std::span<std::uint32_t> out,
    const JobControl &job) const
{
    return guarded(
        "composing what is seen",
        [&]() -> Status {
            if (const auto valid = checkShot(m_state != nullptr, shot, out.size()); !valid) {
                return valid.error();
            }
            const auto plan = m_state->plan(shot);
            cv::Mat all(shot.size.height, shot.size.width, CV_8UC4, out.data());
            const auto &shown = plan.shown;
            if (shown.width < shot.size.width || shown.height < shot.size.height) {
                all.setTo(cv::Scalar::all(0));
            }
            if (shown.empty() || plan.part.empty()) {
                return Success{};
            }
            const ShotSource source{m_state->scene, m_state->matte, m_state->frame};
            const auto words = shotWords(source, shot.content, plan, colours, job);
            if (!words) {
                return words.error();
            }
            if (job.cancelled()) {
                return cancelledError();
            }
            cv::Mat visible = all(cv::Rect(shown.x, shown.y, shown.width, shown.height));
            stretchWords(*words, partFromShown(plan), plan.hard, visible);
            job.report(Stage::Refining, 1.0);
            return Success{};
        },
        openCvError);
}

Result<ViewColours> View::colours(const ViewShot &shot, const JobControl &job) const
{
    return guarded(
        "estimating the colours that are seen",
        [&]() -> Result<ViewColours> {
            if (m_state == nullptr) {
                return invalid("there is nothing to be seen");
            }
            const auto &scene = m_state->scene;
            const auto plan = m_state->plan(shot);
            if (!wantsColours(scene.look) || plan.shown.empty() || plan.seen.empty()) {
                return ViewColours{};
            }
            const auto &level = scene.picture.level(plan.level).view();
            ViewColours made{.level = plan.level, .place = colourPlace(plan.seen, level.size())};
            const auto alpha = m_state->matte.part(plan.level, made.place, job.slice(0.0, 0.1));
            if (!alpha) {
                return alpha.error();
            }
            auto part = level;
            part.data += static_cast<std::size_t>(made.place.y) * level.stride +
                         3 * static_cast<std::size_t>(made.place.x);
            part.width = made.place.width;
            part.height = made.place.height;
            auto rgb = estimateForeground(part, alpha->view(), job.slice(0.1, 1.0));
            if (!rgb) {
                return rgb.error();
            }
            made.levels.push_back(*std::move(rgb));
            while (made.levels.size() < kColourLevels) {
                made.levels.emplace_back(halved(made.levels.back().view()));
            }
            return made;
        },
        openCvError);
}

} // namespace inspyre
