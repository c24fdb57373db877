#include "engine/core/guarded.h"
#include "engine/core/memory_available.h"
#include "engine/local/local_remover.h"
#include "engine/local/pass_memory.h"

#include <inspyre/batch_matting.h>
#include <inspyre/bench.h>

#include <algorithm>

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

/// How many passes are made at the same time.
int passesAtOnce(const Engine &engine, const InputSize &size, bool alone)
{
    constexpr int kMost = 8;
    const auto &info = engine.networkInfo;
    const auto bytes = passBytes(engine, size);
    // A limit is kept by one pass that knows of no other; "dynamic" sizes are known picture by
    // picture.
    if (!alone || info.device != "cpu" || engine.memoryLimitBytes > 0 || bytes == 0 ||
        size.kind == InputSize::Kind::Dynamic) {
        return 1;
    }
    const auto fit = memoryState().available / 2 / bytes;
    const int most = std::clamp(info.threads, 1, kMost);
    return static_cast<int>(std::clamp<std::uint64_t>(fit, 1, static_cast<std::uint64_t>(most)));
}

std::vector<std::shared_ptr<Remover>> removersOf(const Engine &engine, int count)
{
    if (count == 1) {
        return {engine.remover};
    }
    std::vector<std::shared_ptr<Remover>> removers;
    for (int i = 0; i < count; ++i) {
        removers.push_back(makeLocalRemover(
            engine.network,
            engine.model,
            engine.architecture,
            engine.memoryLimitBytes,
            std::max(1, engine.networkInfo.threads / count)));
    }
    return removers;
}

std::uint64_t workBytes(const Engine &engine, const InputSize &size, int atOnce)
{
    if (engine.networkInfo.device != "cpu") {
        return defaultWorkBytes({}); // the limit is of the GPU's memory
    }
    return defaultWorkBytes(
        {.memoryLimit = engine.memoryLimitBytes,
         .restingBytes = residentBytes(),
         .passBytes = passBytes(engine, size) * static_cast<std::uint64_t>(atOnce)});
}

Result<Matting> matting(
    const Engine &engine,
    const Recipe &recipe,
    const InputSize &size,
    bool alone,
    const JobControl &job)
{
    const auto model = fileId(engine.model.file, job.slice(0.0, 0.9));
    if (!model) {
        return model.error();
    }
    const auto look = recipeSum(recipe, job.slice(0.9, 1.0));
    if (!look) {
        return look.error();
    }
    const int atOnce = passesAtOnce(engine, size, alone);
    return Matting{
        .removers = removersOf(engine, atOnce),
        .options = {.size = size, .doubt = true},
        .way =
            {.recipeSum = *look,
             .modelSum = model->sum,
             .size = inputSizeText(size),
             .precision = precisionName(engine.networkInfo.precision),
             .device = engine.networkInfo.device},
        .memoryBytes = workBytes(engine, size, atOnce)};
}

} // namespace

Result<Matting> mattingOf(
    const Engine &engine,
    const Recipe &recipe,
    const InputSize &size,
    bool alone,
    const JobControl &job)
{
    return guarded(
        "preparing a run's mattes", [&] { return matting(engine, recipe, size, alone, job); });
}

} // namespace inspyre
