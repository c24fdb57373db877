#pragma once

#include <inspyre/cutout.h>
#include <inspyre/job.h>
#include <inspyre/matte_edit.h>
#include <inspyre/picture.h>
#include <inspyre/result.h>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inspyre {

/// Whether the picture's colours are replaced by those of the foreground alone (inspyrenet.md 5.8).
enum class Decontaminate : std::uint8_t {
    Auto, ///< as published: only with transparency, and without a hard threshold
    On,
    Off,
};

enum class BackgroundKind : std::uint8_t {
    None, ///< transparent
    Colour,
    Picture,
    Blur, ///< the picture itself, blurred
};

/// What lies behind the subject.
struct Background
{
    BackgroundKind kind = BackgroundKind::None;
    Rgb colour = {255, 255, 255};       ///< sRGB
    std::filesystem::path picture = {}; ///< its profile is minded
    bool cover = false;                 ///< false: stretched, as published; true: keeps its aspect
    double blur = 15.0;                 ///< standard deviation in picture pixels, 1 to 200

    bool operator==(const Background &) const = default;
};

/// A shadow of the subject on what lies behind it. Lengths are pixels of the result.
struct Shadow
{
    double opacity = 0.0; ///< 0 to 1; 0: no shadow
    double dx = 0.0;      ///< to the right, -1000 to 1000
    double dy = 12.0;     ///< down, -1000 to 1000
    double blur = 18.0;   ///< standard deviation, 0 to 200
    Rgb colour = {0, 0, 0};

    bool operator==(const Shadow &) const = default;
};

/// Clockwise.
enum class Turn : std::uint8_t { None, Right, Half, Left };

/// Which part of the picture is shown, and where on which canvas. planFrame() makes rectangles of
/// it.
struct Frame
{
    Turn turn = Turn::None;
    bool flipX = false; ///< left and right change places, after the turn
    bool flipY = false;
    bool crop = false;    ///< to the subject
    double margin = 0.0;  ///< round the subject, as far as the picture goes: share of its longer
                          ///< side, 0 to 1
    Rect manual = {};     ///< picture pixels, before the turn; wins over `crop` unless empty
    Size canvas = {};     ///< 0x0: as large as what is shown
    double fill = 1.0;    ///< share of `canvas` that is filled, 0.05 to 1
    bool enlarge = false; ///< what is smaller than that is enlarged; else it is only reduced

    bool operator==(const Frame &) const = default;
};

/// What a result looks like. Undo covers it.
struct Look
{
    Refine refine = {};
    Decontaminate decontaminate = Decontaminate::On;
    Background background = {};
    Shadow shadow = {};
    Frame frame = {};

    bool operator==(const Look &) const = default;
};

enum class Content : std::uint8_t {
    CutOut,  ///< the subject on its background
    Mask,    ///< the matte, 1 channel
    Map,     ///< the matte, 3 equal channels (inspyrenet.md 5.7)
    Overlay, ///< tinted subject with an outline (inspyrenet.md 5.7); 8 bits
};

/// The colours where the result is wholly transparent.
enum class BelowAlpha : std::uint8_t {
    Scrub, ///< black: nothing of the picture is left
    Bleed, ///< those of the nearest pixel that is not
    Keep,
};

enum class Depth : std::uint8_t {
    Source, ///< 16 bits if the picture has more than 8 and the format can hold them, else 8
    Eight,
    Sixteen,
};

enum class ProfilePolicy : std::uint8_t {
    Keep,
    Srgb,
    Other, ///< Output::profileFile
};

/// If the result's file is there already.
enum class Collision : std::uint8_t { Ask, Number, Skip, Overwrite, Fail };

/// What kind of file a result becomes. Undo does not cover it.
struct Output
{
    Content content = Content::CutOut;
    FileFormat format = FileFormat::Png;
    Depth depth = Depth::Source;
    int quality = 92;      ///< 1 to 100
    bool lossless = false; ///< WebP, AVIF
    TiffCompression tiff = TiffCompression::Deflate;
    int pngCompression = 3; ///< 0 to 9
    ProfilePolicy profile = ProfilePolicy::Keep;
    std::filesystem::path profileFile = {}; ///< an ICC profile of RGB
    MetadataPolicy metadata = MetadataPolicy::Safe;
    BelowAlpha below = BelowAlpha::Scrub;
    std::string name = "{name}_{type}"; ///< as expandName() takes it; without the extension
    Collision collision = Collision::Ask;

    bool operator==(const Output &) const = default;
};

/// All settings that make a result of a picture and its matte. Neither the model nor the size of
/// its input: those belong to the run that made the matte.
struct Recipe
{
    Look look = {};
    Output output = {};

    bool operator==(const Recipe &) const = default;
};

inline constexpr int kRecipeVersion = 1;

struct ReadRecipe
{
    Recipe recipe = {};
    std::vector<std::string> notes = {}; ///< English: keys that were not understood
};

/// What is asked for where nobody gives a recipe: the published rule for colours, names as their
/// pictures'.
[[nodiscard]] Recipe plainRecipe();

/// `recipe` for a type of result: "rgba", "map", "mask", "overlay", "white", "green", "blur" or
/// "#RRGGBB" (inspyrenet.md 5.7). False for any other text; the recipe is then as it was.
[[nodiscard]] bool setResultType(Recipe &recipe, std::string_view type);

/// All of `recipe` as JSON, for files: keys in a fixed order, two spaces a level, a newline at the
/// end. A path that is not UTF-8 is written as a list of its bytes.
[[nodiscard]] std::string recipeJson(const Recipe &recipe);

/// The same on one line with nothing but the version and what is not as in Recipe{}.
[[nodiscard]] std::string recipeDifference(const Recipe &recipe);

/// Reads what the two above wrote; what is not there is as in Recipe{}.
///
/// Errors: InvalidArgument (no JSON, more than 1 MiB, a newer version, a value of the wrong type or
/// out of range: the message names its key).
[[nodiscard]] Result<ReadRecipe> parseRecipe(std::string_view json);

/// parseRecipe() of a file. Relative paths in it are meant from the file's folder and come back
/// with it in front. Errors: those of readFile() and parseRecipe().
[[nodiscard]] Result<ReadRecipe> readRecipe(const std::filesystem::path &file);

/// Writes recipeJson() to `file`, all or nothing. Paths that lie in the file's folder or below are
/// written relative to it, so that they can move together.
/// @param job  reports Writing. Errors: those of writeFileAtomically().
[[nodiscard]] Status writeRecipe(
    const std::filesystem::path &file, const Recipe &recipe, const JobControl &job);

/// How shops want their pictures.
struct ShopPreset
{
    std::string_view id = {}; ///< "square-2000-white": for settings and translations
    Size canvas = {};
    double fill = 1.0;
    BackgroundKind background = BackgroundKind::Colour; ///< Colour or None
    Rgb colour = {255, 255, 255};
};

[[nodiscard]] std::span<const ShopPreset> shopPresets();

/// `look` cropped to the subject, on the preset's canvas and background. Turns, flips, edge and
/// shadow stay.
[[nodiscard]] Look withPreset(Look look, const ShopPreset &preset);

} // namespace inspyre
