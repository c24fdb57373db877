#pragma once

#include <inspyre/job.h>
#include <inspyre/matte_edit.h>
#include <inspyre/result.h>
#include <inspyre/strokes.h>

#include <filesystem>
#include <string>
#include <vector>

namespace inspyre {

/// What a person has done to a picture, as a side-car file (.inspyre) holds it.
struct EditFile
{
    std::string recipeJson = {}; ///< all settings; UTF-8, at most 1 MiB, not looked into here
    StrokeLayer strokes = {};    ///< of the picture's size, or without one: nothing painted
    std::vector<MapPatch> regions = {}; ///< at most 256
    std::filesystem::path source = {};  ///< the picture's file; empty if it had none
    Size picture = {};                  ///< its size, upright
    std::string sourceSum = {};         ///< sourceSum() of the file; empty if it had none
    std::string model = {};     ///< name of the model that made `prediction` and the regions
    std::string inputSize = {}; ///< the wish for its input, as parseInputSize() takes it
    Image prediction = {};      ///< GrayF32 of the network's size; may be empty
    StretchRange range = {};    ///< of the pass that made `prediction`
};

/// Writes `edits` to `file`, all or nothing.
///
/// @param job  reports Writing; cancel is seen between tiles.
/// Errors: InvalidArgument (something that readEdits() would refuse), those of
/// writeFileAtomically(), OutOfMemory.
[[nodiscard]] Status writeEdits(
    const std::filesystem::path &file, const EditFile &edits, const JobControl &job);

/// Reads what writeEdits() wrote. The file may be anybody's: all sizes are checked before memory is
/// taken for them, all content by checksums. Keys of a newer program are left out.
///
/// @param job  reports Decoding; cancel is seen between tiles.
/// Errors: FileNotFound, PermissionDenied, IsADirectory, NotAnImage (no such file at all),
/// DamagedImage, InvalidArgument (of a version that this program does not know), OutOfMemory,
/// Cancelled.
[[nodiscard]] Result<EditFile> readEdits(const std::filesystem::path &file, const JobControl &job);

/// Tells whether a file is still the one that was edited, without reading all of it: its length
/// and the XXH64 of its first and last MiB, such as "1048576-00f1e2d3c4b5a697". No protection
/// from somebody who means to deceive. Errors: FileNotFound, PermissionDenied, IsADirectory.
[[nodiscard]] Result<std::string> sourceSum(const std::filesystem::path &file);

} // namespace inspyre
