#pragma once

#include <inspyre/recipe.h>

#include <array>
#include <cstdint>
#include <limits>
#include <string_view>

namespace inspyre {

/// Limits of a number in a recipe, both included.
struct NumberRange
{
    double low = 0.0;
    double high = 1.0;
};

inline constexpr double kMostSide = 32768;
inline constexpr double kMostArea = kMostSide * kMostSide;

/// The words of an enum in a recipe, in the order of its enumerators.
template<typename E>
inline constexpr std::array<std::string_view, 0> kWords = {};
template<>
inline constexpr std::array<std::string_view, 3> kWords<Threshold> = {"off", "hard", "soft"};
template<>
inline constexpr std::array<std::string_view, 3> kWords<Decontaminate> = {"auto", "on", "off"};
template<>
inline constexpr std::array<std::string_view, 4> kWords<BackgroundKind> = {
    "none", "colour", "picture", "blur"};
template<>
inline constexpr std::array<std::string_view, 4> kWords<Turn> = {"none", "right", "half", "left"};
template<>
inline constexpr std::array<std::string_view, 4> kWords<Content> = {
    "cutout", "mask", "map", "overlay"};
template<>
inline constexpr std::array<std::string_view, 6> kWords<FileFormat> = {
    "png", "jpeg", "webp", "tiff", "avif", "ora"};
template<>
inline constexpr std::array<std::string_view, 3> kWords<Depth> = {"source", "8", "16"};
template<>
inline constexpr std::array<std::string_view, 3> kWords<TiffCompression> = {
    "deflate", "lzw", "none"};
template<>
inline constexpr std::array<std::string_view, 3> kWords<ProfilePolicy> = {"keep", "srgb", "other"};
template<>
inline constexpr std::array<std::string_view, 3> kWords<MetadataPolicy> = {"all", "safe", "none"};
template<>
inline constexpr std::array<std::string_view, 3> kWords<BelowAlpha> = {"scrub", "bleed", "keep"};
template<>
inline constexpr std::array<std::string_view, 5> kWords<Collision> = {
    "ask", "number", "skip", "overwrite", "fail"};

/// Calls `item(pointer, member, range)` for each setting: the one list for reading and writing, in
/// the order in which they are written. `pointer` is a JSON pointer; the range is minded for
/// numbers alone.
template<typename R, typename Item>
void eachSetting(R &recipe, const Item &item)
{
    auto &look = recipe.look;
    auto &refine = look.refine;
    item("/look/refine/threshold", refine.threshold, NumberRange{});
    item("/look/refine/level", refine.level, NumberRange{});
    item("/look/refine/softness", refine.softness, NumberRange{});
    item("/look/refine/edge_shift", refine.edgeShift, NumberRange{-20, 20});
    item("/look/refine/feather", refine.feather, NumberRange{0, 50});
    item("/look/refine/holes", refine.holes, NumberRange{0, kMostArea});
    item("/look/refine/specks", refine.specks, NumberRange{0, kMostArea});
    item("/look/refine/reverse", refine.reverse, NumberRange{});
    item("/look/decontaminate", look.decontaminate, NumberRange{});
    auto &background = look.background;
    item("/look/background/kind", background.kind, NumberRange{});
    item("/look/background/colour", background.colour, NumberRange{});
    item("/look/background/picture", background.picture, NumberRange{});
    item("/look/background/cover", background.cover, NumberRange{});
    item("/look/background/blur", background.blur, NumberRange{1, 200});
    auto &shadow = look.shadow;
    item("/look/shadow/opacity", shadow.opacity, NumberRange{});
    item("/look/shadow/dx", shadow.dx, NumberRange{-1000, 1000});
    item("/look/shadow/dy", shadow.dy, NumberRange{-1000, 1000});
    item("/look/shadow/blur", shadow.blur, NumberRange{0, 200});
    item("/look/shadow/colour", shadow.colour, NumberRange{});
    auto &frame = look.frame;
    item("/look/frame/turn", frame.turn, NumberRange{});
    item("/look/frame/flip_x", frame.flipX, NumberRange{});
    item("/look/frame/flip_y", frame.flipY, NumberRange{});
    item("/look/frame/crop", frame.crop, NumberRange{});
    item("/look/frame/margin", frame.margin, NumberRange{});
    item("/look/frame/manual", frame.manual, NumberRange{0, kMostSide});
    item("/look/frame/canvas", frame.canvas, NumberRange{0, kMostSide});
    item("/look/frame/fill", frame.fill, NumberRange{0.05, 1});
    item("/look/frame/enlarge", frame.enlarge, NumberRange{});
    auto &output = recipe.output;
    item("/output/content", output.content, NumberRange{});
    item("/output/format", output.format, NumberRange{});
    item("/output/depth", output.depth, NumberRange{});
    item("/output/quality", output.quality, NumberRange{1, 100});
    item("/output/lossless", output.lossless, NumberRange{});
    item("/output/tiff_compression", output.tiff, NumberRange{});
    item("/output/png_compression", output.pngCompression, NumberRange{0, 9});
    item("/output/profile", output.profile, NumberRange{});
    item("/output/profile_file", output.profileFile, NumberRange{});
    item("/output/metadata", output.metadata, NumberRange{});
    item("/output/below_alpha", output.below, NumberRange{});
    item("/output/name", output.name, NumberRange{});
    item("/output/collision", output.collision, NumberRange{});
}

} // namespace inspyre
