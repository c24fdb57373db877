#pragma once

#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/matte_edit.h>
#include <inspyre/picture.h>
#include <inspyre/recipe.h>
#include <inspyre/result.h>

#include <cstddef>
#include <string>
#include <vector>

namespace inspyre {

/// A Frame in rectangles.
struct FramePlan
{
    Rect from = {}; ///< picture pixels, not empty
    Turn turn = Turn::None;
    bool flipX = false; ///< after the turn
    bool flipY = false;
    Size canvas = {};
    Rect place = {}; ///< of `from` after turn and flip: canvas pixels, inside of it

    /// Whether a picture of this size is shown as it is.
    [[nodiscard]] bool identity(Size picture) const;

    bool operator==(const FramePlan &) const = default;
};

/// Values out of range are taken as the nearest in range.
/// @param picture  not empty
/// @param subject  subjectBox() of the matte; empty: nothing is cropped to it
[[nodiscard]] FramePlan planFrame(const Frame &frame, Size picture, const Rect &subject);

/// What a recipe names by file.
struct Assets
{
    Image background = {};                     ///< Rgb8; for BackgroundKind::Picture
    std::vector<std::byte> backgroundIcc = {}; ///< its profile; empty is sRGB
    std::vector<std::byte> profile = {};       ///< for ProfilePolicy::Other
};

/// Reads the files that `recipe` makes use of.
/// @param job  reports Decoding. Errors: those of readPicture() and readFile(); InvalidArgument
/// (no file is named, it is no ICC profile of RGB).
[[nodiscard]] Result<Assets> readAssets(const Recipe &recipe, const JobControl &job);

/// With what a picture is to be read for `recipe`: deep only where it shows in the result.
[[nodiscard]] ReadOptions readOptions(const Recipe &recipe);

struct Finished
{
    /// In the profile of `metadata.icc`. Rgba8 or Rgb8; Gray8 for Content::Mask; Rgba16, Rgb16 or
    /// Gray16 by Output::depth.
    Image pixels = {};
    Metadata metadata = {};              ///< by the recipe's policy
    std::vector<std::string> notes = {}; ///< English: what could not be done as the recipe says
    Image layerColours = {};             ///< OpenRaster alone: Rgb8 or Rgb16, the whole colours
    Image layerMask = {};                ///< OpenRaster alone: Gray8 or Gray16
};

/// Makes a result of a picture and its matte: colours of the foreground, frame, shadow, background,
/// profile, colours under alpha 0, metadata, in this order.
///
/// With Decontaminate::Auto, an identity frame, 8 bits, BelowAlpha::Keep and no shadow the pixels
/// are the published ones, inspyrenet.md 5.7. Colours of the recipe and the background picture are
/// converted into the picture's profile. Memory: at most 24 bytes a pixel of the larger of picture
/// and canvas, beside what is passed in.
///
/// @param matte   of the picture's size, made with the recipe's Refine
/// @param assets  readAssets() of this recipe
/// @param job     reports Refining
/// Errors: InvalidArgument (sizes, a missing asset, transparency in a JPEG, OpenRaster of anything
/// but a cut-out), OutOfMemory, Cancelled.
[[nodiscard]] Result<Finished> finish(
    const Picture &picture,
    const MatteField &matte,
    const Recipe &recipe,
    const Assets &assets,
    const JobControl &job);

} // namespace inspyre
