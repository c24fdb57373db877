#pragma once

#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/result.h>
#include <inspyre/strokes.h>

#include <cstdint>
#include <memory>
#include <vector>

namespace inspyre {

enum class Threshold : std::uint8_t {
    Off,
    Hard, ///< 1 where the matte is above the level, else 0
    Soft, ///< a ramp round the level: 0 below it, 1 above it
};

/// What is done to a matte as a whole, in this order: holes and specks, threshold, edge shift,
/// feather, reverse. Strokes come after it: no setting takes away what a person has painted.
/// Values out of range are taken as the nearest in range.
struct Refine
{
    Threshold threshold = Threshold::Off;
    double level = 0.5;       ///< of both thresholds, 0 to 1
    double softness = 0.2;    ///< width of the ramp, 0 to 1
    double edgeShift = 0.0;   ///< picture pixels, -20 to 20; above 0 the foreground grows
    double feather = 0.0;     ///< picture pixels, 0 to 50: standard deviation of the blur
    std::uint64_t holes = 0;  ///< picture pixels: enclosed background up to this area is closed
    std::uint64_t specks = 0; ///< picture pixels: foreground up to this area is removed
    bool reverse = false;     ///< 1 - matte

    bool operator==(const Refine &) const = default;
};

/// What the model says of a part of the picture, seen by itself.
struct MapPatch
{
    std::uint64_t id = 0;
    Image values = {}; ///< GrayF32 in [0, 1] of the network's size; empty: not run yet
    Rect place = {};   ///< picture pixels, inside the picture
};

/// What the model has said of a picture.
struct ModelMaps
{
    Size picture = {};                  ///< pixels of the picture, upright
    Image prediction = {};              ///< GrayF32 in [0, 1] of the network's size; empty: none
    std::vector<MapPatch> regions = {}; ///< later ones lie upon earlier ones
    /// Another number for other content: what was computed from maps of the same is taken over.
    std::uint64_t revision = 0;
};

/// All that a matte is made of.
struct MatteSource
{
    ModelMaps maps = {};
    Refine refine = {};
    StrokeLayer strokes = {}; ///< of the picture's size, or without one: nothing painted
};

/// Size of a picture at a pyramid's level: sides halved and rounded up, `level` times.
[[nodiscard]] Size levelSize(Size picture, int level);

/// The matte of a picture as a function: any part at any level, computed where it is looked at.
/// Holds the maps and what takes long to find out about them, no pixels of the picture's size.
///
/// The maps are stretched over the picture as resizeAligned() does it, so a source without edits
/// gives the published matte to the bit. A region is blended in over 12 % of its shorter side, at
/// least 16 pixels; where it reaches the picture's border there is nothing to blend with. Where
/// there is no prediction the matte is 0 until something is painted.
///
/// A copy is a reference count. Threads: the const functions from any, at once.
class MatteField
{
public:
    static constexpr int kMaxLevel = 8;

    /// Of a picture of 0x0; only to be assigned to.
    MatteField() = default;

    /// @param previous  may be null. Where its maps' revision is the same, what it knows of their
    ///                  holes and specks is taken over; tiles that are the same in any case.
    /// @param job       reports Refining
    /// Errors: InvalidArgument (a size, a format, a place outside of the picture), OutOfMemory,
    /// Cancelled.
    [[nodiscard]] static Result<MatteField> make(
        const MatteSource &source, const MatteField *previous, const JobControl &job);

    [[nodiscard]] Size picture() const;

    /// All of it. @return GrayF32 in [0, 1] of the picture's size.
    /// @param job  reports Refining; cancel is seen between strips of rows.
    /// Errors: OutOfMemory, Cancelled.
    [[nodiscard]] Result<Image> whole(const JobControl &job) const;

    /// A part of it at a level: part(0, r) equals that part of whole() to the bit. At levels above
    /// 0 the maps are seen at the middle of the level's pixels, lengths are divided by 2^level and
    /// strokes are averaged.
    ///
    /// @param level  0 to kMaxLevel
    /// @param part   not empty, inside of levelSize(picture(), level)
    /// @param job    reports Refining
    /// @return       GrayF32 in [0, 1] of the part's size
    /// Errors: InvalidArgument, OutOfMemory, Cancelled.
    [[nodiscard]] Result<Image> part(int level, const Rect &part, const JobControl &job) const;

    /// What is left of the model's doubt: none where strokes decide, in place.
    /// @param part   as for part()
    /// @param doubt  GrayF32 in [0, 1] of the part's size
    void takeDecided(int level, const Rect &part, Pixels &doubt) const;

private:
    struct State;

    static Result<State> stateOf(
        const MatteSource &source, const State &known, const JobControl &job);

    std::shared_ptr<const State> m_state;
};

/// The range of sigmoid(logits), by which a pass over the whole picture is stretched to [0, 1].
struct StretchRange
{
    float low = 0.0F;
    float high = 1.0F;

    bool operator==(const StretchRange &) const = default;
};

/// @param logits  GrayF32, not empty
[[nodiscard]] StretchRange stretchRange(const ImageView &logits);

/// sigmoid(logits) stretched by `range`, which may be another pass's, and cut off at 0 and 1: so a
/// region without a subject stays empty. @param logits  GrayF32, not empty. @return GrayF32.
[[nodiscard]] Image stretchedAs(const ImageView &logits, const StretchRange &range);

/// The smallest rectangle that holds all values above 8/255; empty if there are none.
/// @param alpha  GrayF32
[[nodiscard]] Rect subjectBox(const ImageView &alpha);

} // namespace inspyre
