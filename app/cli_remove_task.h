#pragma once

#include "app/cli_remove_plan.h"

#include <inspyre/export.h>
#include <inspyre/finish.h>
#include <inspyre/matte_work.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace inspyre::cli {

[[nodiscard]] std::string inputName(const RemoveTask &task);  ///< for people; "stdin"
[[nodiscard]] std::string outputName(const RemoveTask &task); ///< for people; "stdout"

/// What is wrong with an input that can be told without opening it, so before the engine starts.
/// Errors: FileNotFound, PermissionDenied, IsADirectory.
[[nodiscard]] Status checkReadable(const RemoveTask &task);

/// The picture of the task, in a span Decode with the input's name. Errors: as readPicture().
[[nodiscard]] Result<Picture> readTask(
    const RemovePlan &plan, const RemoveTask &task, Timeline &timeline, const JobControl &job);

/// What was written for one picture.
struct Written
{
    std::uint64_t bytes = 0;
    std::optional<ExportReceipt> receipt = {}; ///< of a picture in a file
};

/// Puts together, encodes and writes what the plan wants of one matte.
///
/// @param assets    readAssets() of the plan's recipe
/// @param timeline  gets spans Refine and Encode
/// Errors: those of exportResult() and writeStdout().
[[nodiscard]] Result<Written> writeTask(
    const RemovePlan &plan,
    const Assets &assets,
    const RemoveTask &task,
    const Picture &picture,
    const MadeMatte &matte,
    Timeline &timeline,
    const JobControl &job);

} // namespace inspyre::cli
