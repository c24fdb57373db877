#pragma once

#include "ui/convert/layer.h"
#include "ui/state/intake.h"

#include <inspyre/engine.h>
#include <inspyre/picture.h>
#include <inspyre/remover.h>

#include <memory>

namespace inspyre::ui {

// The steps from a source to a cut-out, as blocking calls for a Job: values in, values out.

struct ReadPicture
{
    std::shared_ptr<const Picture> picture = {};
    Layer layer = {}; ///< for the screen
    double ms = 0.0;
};

/// Reports Decoding. Errors: those of readPicture().
[[nodiscard]] Result<ReadPicture> readSource(const PictureSource &source, const JobControl &job);

struct CutOut
{
    Matte matte = {};
    Layer layer = {};     ///< the cut-out for the screen, with the picture's own colours
    double layerMs = 0.0; ///< time for `layer`
};

/// Runs the engine's model. Errors: those of Remover::matte() and makeCutout().
[[nodiscard]] Result<CutOut> cutOut(
    const std::shared_ptr<const Engine> &engine,
    const Picture &picture,
    const InputSize &size,
    const JobControl &job);

/// The cut-out for the screen with the colours of the foreground alone, as it is exported.
/// Reports Refining. Errors: those of makeCutout().
[[nodiscard]] Result<Layer> refinedLayer(
    const Picture &picture, const ImageView &alpha, const JobControl &job);

/// All that is needed to have a finished cut-out again after its pixels were dropped.
struct Keepsake
{
    PictureSource source = {};
    std::shared_ptr<const Picture> picture = {}; ///< null if it is to be read again
    Image alpha = {};                            ///< empty if it is to be made of `prediction`
    Image prediction = {};
    Size size = {}; ///< of the picture
};

struct Restored
{
    std::shared_ptr<const Picture> picture = {};
    Image alpha = {};
};

/// Reports Decoding. Errors: those of readPicture(); InvalidArgument if the file has another size
/// by now.
[[nodiscard]] Result<Restored> restore(const Keepsake &keepsake, const JobControl &job);

/// `picture` and, unless `alpha` is empty, its cut-out for the screen.
struct ScreenLayers
{
    Layer picture = {};
    Layer result = {};
};

[[nodiscard]] Result<ScreenLayers> screenLayers(const Restored &restored, const JobControl &job);

} // namespace inspyre::ui
