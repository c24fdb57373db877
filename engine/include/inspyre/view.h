#pragma once

#include <inspyre/finish.h>
#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/matte_edit.h>
#include <inspyre/picture.h>
#include <inspyre/recipe.h>
#include <inspyre/result.h>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace inspyre {

/// A picture for the screen: itself and halves of halves of it, so that any zoom is drawn from
/// about as many pixels as it shows. Rgb8 in sRGB; level n has levelSize(size(), n) pixels, each
/// the mean of four of the level before. The last level has at most 64 pixels a side, or is
/// MatteField::kMaxLevel.
///
/// Immutable and shared: a copy is a reference count. Threads: the const functions from any.
class PicturePyramid
{
public:
    /// No picture.
    PicturePyramid() = default;

    /// Level 0 is `picture.pixels` itself where its profile is sRGB, so nothing is copied.
    /// @param job  reports Preparing
    /// Errors: InvalidArgument (no Rgb8), OutOfMemory, Cancelled. A profile that cannot be used is
    /// taken for sRGB.
    [[nodiscard]] static Result<PicturePyramid> make(const Picture &picture, const JobControl &job);

    [[nodiscard]] bool empty() const { return m_levels == nullptr; }

    [[nodiscard]] Size size() const; ///< of level 0; 0x0 without a picture

    [[nodiscard]] int levels() const;

    /// Precondition: 0 <= level < levels().
    [[nodiscard]] const Image &level(int level) const;

    /// Of all levels.
    [[nodiscard]] std::uint64_t bytes() const;

private:
    std::shared_ptr<const std::vector<Image>> m_levels;
};

/// All that can be seen of a picture: values, so making one costs nothing.
struct ViewScene
{
    PicturePyramid picture = {};
    ModelMaps maps = {};      ///< `maps.picture` is the picture's size, or 0x0
    StrokeLayer strokes = {}; ///< of the picture's size, or without one
    Look look = {};
    Image doubt = {};               ///< GrayF32 in [0, 1] of the network's size; empty: none
    PicturePyramid background = {}; ///< look.background.picture; empty until it is read
};

enum class ViewContent : std::uint8_t {
    Original, ///< the picture alone
    /// As it is exported: cut out, framed, with background and shadow. Blurs are made in a coarser
    /// level, so that they may differ from the file's by some levels.
    Result,
    Matte,   ///< grey: white is foreground
    Overlay, ///< the picture, its foreground tinted and outlined
    Doubt,   ///< the picture in grey, coloured where the model is not sure
};

/// Where the point (x, y) of what is shown lies in the picture, both in pixels; the middle of the
/// first is (0.5, 0.5). Only multiples of quarter turns, mirrored or not.
struct ViewMap
{
    double xx = 1.0; ///< picture x = xx * x + xy * y + x0
    double xy = 0.0;
    double x0 = 0.0;
    double yx = 0.0; ///< picture y = yx * x + yy * y + y0
    double yy = 1.0;
    double y0 = 0.0;

    bool operator==(const ViewMap &) const = default;
};

/// Where a point of the result's canvas lies in the picture.
[[nodiscard]] ViewMap pictureFromCanvas(const FramePlan &frame);

/// One image to be made: `size` pixels of the screen.
struct ViewShot
{
    ViewContent content = ViewContent::Result;
    Size size = {}; ///< 1 to 16384 pixels a side
    ViewMap pictureFromShot = {};
    /// 0: made of the coarsest level that has at least one pixel for each pixel shown. Above: of
    /// the finest that has at most one for each 4^(coarser - 1) of them, which is quicker.
    int coarser = 0;

    bool operator==(const ViewShot &) const = default;
};

/// Colours of the foreground alone, of a part of a picture. An approximation for the screen:
/// estimated of this part at its level, so that they may differ from the file's by some levels.
struct ViewColours
{
    int level = 0;                  ///< of levels[0]
    Rect place = {};                ///< in the level's pixels
    std::vector<Image> levels = {}; ///< Rgb8 of the place's size, then halves; empty: none
};

/// A scene with all that has to be found out about it once: ready to be looked at.
///
/// A copy is a reference count. Threads: the const functions from any, at once.
class View
{
public:
    /// Of nothing; only to be assigned to.
    View() = default;

    /// @param previous  may be null. What it knows is taken over where it is still true.
    /// @param job       reports Refining
    /// Errors: those of MatteField::make(); InvalidArgument (no picture, sizes that differ).
    [[nodiscard]] static Result<View> make(
        const ViewScene &scene, const View *previous, const JobControl &job);

    [[nodiscard]] const ViewScene &scene() const;

    /// What the result shows of the picture, and on which canvas. A crop to the subject is found
    /// in a coarse level of a large picture: up to two pixels in a thousand off.
    [[nodiscard]] const FramePlan &frame() const;

    /// The same scene with what holes and specks need to be changed quickly: 0.2 s, ahead of a
    /// slider. Nothing is done where that is there already.
    /// @param job  reports Refining. Errors: OutOfMemory, Cancelled.
    [[nodiscard]] Result<View> prepared(const JobControl &job) const;

    /// Which level a shot is made of.
    [[nodiscard]] int levelOf(const ViewShot &shot) const;

    /// How much compose() has to do, in pixels touched: for choosing ViewShot::coarser.
    [[nodiscard]] double work(const ViewShot &shot) const;

    /// Makes `shot`: words 0xAARRGGBB, premultiplied (QImage::Format_ARGB32_Premultiplied), row
    /// after row. 0 outside of the picture (of frame()'s canvas for the Result) and where the
    /// Result has no background. From two pixels of the screen for one of the picture on they have
    /// hard edges. On all cores; takes memory and time for what is shown, whatever the picture's
    /// size.
    ///
    /// @param colours  used if they have the level and cover all that is shown, else the picture's;
    ///                 they may be those of another matte
    /// @param out      shot.size.width * shot.size.height words
    /// @param job      reports Refining
    /// Errors: InvalidArgument, OutOfMemory, Cancelled.
    [[nodiscard]] Status compose(
        const ViewShot &shot,
        const ViewColours &colours,
        std::span<std::uint32_t> out,
        const JobControl &job) const;

    /// For compose() of the Result with this shot; none where the look has no use for them.
    /// Takes some ten times as long as that.
    /// @param job  reports Refining
    /// Errors: InvalidArgument, OutOfMemory, Cancelled.
    [[nodiscard]] Result<ViewColours> colours(const ViewShot &shot, const JobControl &job) const;

private:
    struct State;
    std::shared_ptr<const State> m_state;
};

} // namespace inspyre
