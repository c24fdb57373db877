#pragma once

#include <inspyre/cutout.h>
#include <inspyre/export.h>
#include <inspyre/result.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace inspyre::cli {

/// What the command line of `remove` says.
struct RemoveArguments
{
    std::vector<std::string> inputs = {};
    std::string output = {};
    std::string type = "rgba";
    std::string format = {};    ///< "png", "jpg", …; empty: by the name of the output, else PNG
    std::string collision = {}; ///< empty: overwrite for a file, fail for a folder
    std::optional<double> threshold = {};
    bool reverse = false;
    bool originalColours = false;
    int quality = 92;
    bool stripMetadata = false;
};

enum class RemoveKind : std::uint8_t {
    Picture,   ///< an encoded cutout
    AlphaNpy,  ///< float32 at the picture's size
    LogitsNpy, ///< float32 at the network's size
};

/// One picture of the plan.
struct RemoveTask
{
    std::filesystem::path input = {};  ///< "-" is stdin
    std::filesystem::path target = {}; ///< "-" is stdout
    FileFormat format = FileFormat::Png;
    bool exists = false; ///< the target is there and is to be kept
};

/// What will be done, known to be free of contradictions before any work.
struct RemovePlan
{
    RemoveKind kind = RemoveKind::Picture;
    ExportOptions options = {};            ///< `format` is each task's
    std::filesystem::path background = {}; ///< of CutoutType::Picture
    std::filesystem::path folder = {};     ///< of the targets, to be made; empty if there is none
    std::vector<RemoveTask> tasks = {};
};

/// Nothing is written and no picture is read.
///
/// Errors: InvalidArgument (a wrong command line: unknown type, two inputs for one target, output
/// that is an input, transparency in a JPEG…), CannotWrite (a target exists and may not be
/// replaced), FileNotFound (the folder of the target).
[[nodiscard]] Result<RemovePlan> planRemove(const RemoveArguments &arguments);

} // namespace inspyre::cli
