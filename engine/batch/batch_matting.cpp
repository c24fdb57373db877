#include "engine/core/guarded.h"
#include "engine/local/pass_memory.h"

#include <inspyre/batch_matting.h>
#include <inspyre/bench.h>

namespace inspyre {

namespace {

/// Of one pass at the size that a picture of the model's own shape has.
std::uint64_t passBytes(const Engine &engine, const InputSize &size)
{
    const auto base = engine.model.base;
    const auto network = networkSize(size, base, base);
    if (!network) {
        return 0;
    }
    return residentPassBytes(predictedPassBytes(
        engine.architecture, engine.networkInfo.precision, *network, kStripPixels));
}

std::uint64_t workBytes(const Engine &engine, const InputSize &size)
{
    if (engine.networkInfo.device != "cpu") {
        return defaultWorkBytes({}); // the limit is of the GPU's memory
    }
    return defaultWorkBytes(
        {.memoryLimit = engine.memoryLimitBytes,
         .restingBytes = residentBytes(),
         .passBytes = passBytes(engine, size)});
}

Result<Matting> matting(
    const Engine &engine, const Recipe &recipe, const InputSize &size, const JobControl &job)
{
    const auto model = fileId(engine.model.file, job);
    if (!model) {
        return model.error();
    }
    return Matting{
        .removers = {engine.remover},
        .options = {.size = size, .doubt = true},
        .way =
            {.recipeSum = recipeSum(recipe),
             .modelSum = model->sum,
             .size = inputSizeText(size),
             .precision = precisionName(engine.networkInfo.precision),
             .device = engine.networkInfo.device},
        .memoryBytes = workBytes(engine, size)};
}

} // namespace

Result<Matting> mattingOf(
    const Engine &engine, const Recipe &recipe, const InputSize &size, const JobControl &job)
{
    return guarded("preparing a run's mattes", [&] { return matting(engine, recipe, size, job); });
}

} // namespace inspyre
