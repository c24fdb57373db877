#pragma once

#include <inspyre/batch.h>
#include <inspyre/engine.h>
#include <inspyre/job.h>
#include <inspyre/recipe.h>
#include <inspyre/remover.h>
#include <inspyre/result.h>

namespace inspyre {

/// What makes the mattes of a run with a started engine, with doubt, and what its results will
/// depend on. Pictures in work get what the engine's memory limit leaves beside a pass.
///
/// On a CPU whose engine is nobody else's and has no memory limit, several passes are made at the
/// same time, each on its part of the cores, as many as half of the free memory allows: threads
/// that work at one pass wait for each other. The mattes are the same.
///
/// @param alone  nobody else uses the engine while the run goes on
/// @param job    reports Verifying: all of the model's file is read once. Errors: those of fileId()
///               and recipeSum().
[[nodiscard]] Result<Matting> mattingOf(
    const Engine &engine,
    const Recipe &recipe,
    const InputSize &size,
    bool alone,
    const JobControl &job);

} // namespace inspyre
