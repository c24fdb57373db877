#pragma once

#include <inspyre/edit_file.h>
#include <inspyre/job.h>
#include <inspyre/matte_edit.h>
#include <inspyre/picture.h>
#include <inspyre/remover.h>
#include <inspyre/result.h>

#include <filesystem>
#include <string>
#include <vector>

namespace inspyre {

/// How the matte of one picture is wanted.
struct MatteWish
{
    InputSize size = {};
    Refine refine = {};
    const EditFile *edits = nullptr; ///< strokes and regions of this picture; null: none
    /// The file that the picture came from, to tell edits of another one; empty: there is none.
    std::filesystem::path source = {};
};

/// The matte of one picture with its strokes, regions and refinement.
struct MadeMatte
{
    MatteField field = {};
    Matte made = {}; ///< how, without alpha; of edits' own prediction only what is known of it
    std::vector<std::string> notes = {}; ///< English
};

/// @param remover  null: the edits, which are needed then, have the prediction
/// @param job      reports Preparing, Inferring, Refining
/// Errors: those of Remover::matte(), runRegion() and MatteField::make(); InvalidArgument (the
/// edits are of a picture of another size).
[[nodiscard]] Result<MadeMatte> makeMatte(
    Remover *remover, const MatteWish &wish, const Picture &picture, const JobControl &job);

/// What the network has said of a picture of size `picture`, refined, without edits.
/// @param job  reports Refining. Errors: those of MatteField::make().
[[nodiscard]] Result<MatteField> matteField(
    const Matte &matte, Size picture, const Refine &refine, const JobControl &job);

} // namespace inspyre
