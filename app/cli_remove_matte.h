#pragma once

#include "app/cli_remove_plan.h"

#include <inspyre/matte_edit.h>
#include <inspyre/remover.h>

#include <string>
#include <vector>

namespace inspyre::cli {

/// The matte of one picture as the plan wants it: with its strokes, regions and refinement.
struct MadeMatte
{
    MatteField field = {};
    Matte made = {}; ///< how, without alpha; of edits' own prediction only what is known of it
    std::vector<std::string> notes = {}; ///< English
};

/// @param remover  null: plan.runs is false, the edits have the prediction
/// @param job      reports Preparing, Inferring, Refining
/// Errors: those of Remover::matte(), runRegion() and MatteField::make(); InvalidArgument (the
/// edits are of a picture of another size).
[[nodiscard]] Result<MadeMatte> makeMatte(
    Remover *remover,
    const RemovePlan &plan,
    const RemoveTask &task,
    const InputSize &size,
    const Picture &picture,
    const JobControl &job);

} // namespace inspyre::cli
