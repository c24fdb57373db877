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
/// @param job  reports Verifying: all of the model's file is read once. Errors: those of fileId().
[[nodiscard]] Result<Matting> mattingOf(
    const Engine &engine, const Recipe &recipe, const InputSize &size, const JobControl &job);

} // namespace inspyre
