#include <inspyre/recipe.h>

#include <array>

namespace inspyre {

namespace {

constexpr Rgb kWhite = {255, 255, 255};

constexpr std::array<ShopPreset, 6> kPresets = {{
    {"square-2000-white", {2000, 2000}, 0.85, BackgroundKind::Colour, kWhite},
    {"square-1600-white", {1600, 1600}, 0.8, BackgroundKind::Colour, kWhite},
    {"square-1200-transparent", {1200, 1200}, 0.9, BackgroundKind::None, kWhite},
    {"portrait-1080-white", {1080, 1350}, 0.85, BackgroundKind::Colour, kWhite},
    {"landscape-1920-white", {1920, 1080}, 0.85, BackgroundKind::Colour, kWhite},
    {"portrait-1600-grey", {1600, 2000}, 0.9, BackgroundKind::Colour, {240, 240, 240}},
}};

} // namespace

std::span<const ShopPreset> shopPresets()
{
    return kPresets;
}

Look withPreset(Look look, const ShopPreset &preset)
{
    auto &frame = look.frame;
    frame.crop = true;
    frame.margin = 0.0;
    frame.manual = {};
    frame.canvas = preset.canvas;
    frame.fill = preset.fill;
    frame.enlarge = true;
    look.background.kind = preset.background;
    look.background.colour = preset.colour;
    return look;
}

} // namespace inspyre
