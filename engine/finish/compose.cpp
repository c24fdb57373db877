#include "engine/finish/compose.h"

#include "engine/finish/deep.h"
#include "engine/finish/shadow.h"

#include <utility>

namespace inspyre {

namespace {

/// By the arithmetic of the published tool. 8 bits; the foreground's colours are there already.
Result<Image> blended(const Layers &layers, const CutoutOptions &options, const JobControl &job)
{
    return makeCutout(layers.colours.view(), layers.alpha.view(), options, job);
}

/// A shadow and its colour in the picture's profile.
struct Cast
{
    cv::Mat dense;
    Image colour = {};
};

Result<Cast> castOf(const Composition &composition, const JobControl &job)
{
    const auto &[layers, source, background, shadow] = composition;
    auto colour = colourIn(shadow->colour, isDeep(layers.colours), source.icc, {});
    if (!colour) {
        return colour.error();
    }
    const auto dense = shadowOf(layers.alpha, *shadow, job);
    if (!dense) {
        return dense.error();
    }
    return Cast{*dense, *std::move(colour)};
}

Result<Image> transparent(const Layers &layers, const JobControl &job)
{
    return isDeep(layers.colours) ? deepCutOut(layers, job)
                                  : blended(layers, {.type = CutoutType::Bare}, job);
}

Result<Image> transparentWithShadow(const Composition &composition, const JobControl &job)
{
    const auto cast = castOf(composition, job.slice(0.0, 0.5));
    if (!cast) {
        return cast.error();
    }
    const auto both =
        aboveShadow(composition.layers, cast->dense, cast->colour, job.slice(0.5, 0.7));
    if (!both) {
        return both.error();
    }
    return transparent(*both, job.slice(0.7, 1.0));
}

/// As published: other rounding than on a picture.
Result<Image> onPlainColour(const Composition &composition, const JobControl &job)
{
    const auto pixel = colourIn(composition.background->colour, false, composition.source.icc, {});
    if (!pixel) {
        return pixel.error();
    }
    const auto *colour = pixel->view().row8(0);
    return blended(
        composition.layers,
        {.type = CutoutType::Colour, .colour = {colour[0], colour[1], colour[2]}},
        job);
}

Result<Image> onBackdrop(const Composition &composition, const JobControl &job)
{
    const auto &layers = composition.layers;
    auto behind = backdrop(*composition.background, composition.source, job.slice(0.0, 0.5));
    if (behind && composition.shadow != nullptr) {
        const auto cast = castOf(composition, job.slice(0.5, 0.7));
        if (!cast) {
            return cast.error();
        }
        behind = withShadow(*behind, cast->dense, cast->colour, job.slice(0.7, 0.8));
    }
    if (!behind) {
        return behind;
    }
    const auto last = job.slice(0.8, 1.0);
    return isDeep(layers.colours)
               ? deepOnBackground(layers, *behind, last)
               : blended(layers, {.type = CutoutType::Picture, .background = *behind}, last);
}

} // namespace

Result<Image> composed(const Composition &composition, const JobControl &job)
{
    const bool hasShadow = composition.shadow != nullptr;
    if (composition.background == nullptr) {
        return hasShadow ? transparentWithShadow(composition, job)
                         : transparent(composition.layers, job);
    }
    const bool isColour = composition.background->kind == BackgroundKind::Colour;
    return isColour && !hasShadow && !isDeep(composition.layers.colours)
               ? onPlainColour(composition, job)
               : onBackdrop(composition, job);
}

} // namespace inspyre
