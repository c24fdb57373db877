#pragma once

#include <inspyre/backend.h>
#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/names.h>
#include <inspyre/recipe.h>
#include <inspyre/remover.h>
#include <inspyre/result.h>
#include <inspyre/scan.h>
#include <inspyre/shard.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace inspyre {

/// What is asked of a run over many pictures.
struct BatchWish
{
    std::vector<std::filesystem::path> inputs = {}; ///< as scan() takes them
    std::filesystem::path output = {};              ///< the results' folder; need not exist
    Recipe recipe = {};
    std::string model = {}; ///< as findModel() takes it
    InputSize size = {};
    std::optional<Precision> precision = {}; ///< none is "auto"
    Shard shard = {};                        ///< the part of the pictures that this run does
    ScanOptions scan = {};                   ///< `leaveOut` is set by the plan
    bool headers = false;                    ///< sizes are read: of a dry run, of a list for people
};

/// Why a picture cannot be done as it is planned.
enum class Flaw : std::uint8_t {
    None,
    SameTarget,  ///< another picture of the run has this target
    Exists,      ///< the target is there, and the recipe does not say what to do
    BadName,     ///< the pattern gives no name
    IsInput,     ///< the target is one of the pictures, or another file that the recipe reads
    Unreadable,  ///< the picture is not there or may not be read, or its header is damaged
    NotAPicture, ///< only with BatchWish::headers
    TooLong,     ///< a name of more than 255 bytes, or a path of more than 4095
};

struct BatchItem
{
    std::uint32_t number = 0;          ///< within the run, the same in all shards
    std::filesystem::path source = {}; ///< absolute
    std::filesystem::path inside = {}; ///< FoundFile::inside
    std::filesystem::path target = {}; ///< absolute; empty with BadName
    std::uint64_t bytes = 0;           ///< of the source
    std::int64_t modifiedNs = 0;       ///< of the source
    Size size = {};                    ///< upright; with BatchWish::headers, else 0x0
    FileFormat format = FileFormat::Png;
    bool skipped = false; ///< its target is there, and the recipe says Skip
    /// What is at its target is an earlier result of the same picture, which may be replaced. Not
    /// kept in journals.
    bool replaces = false;
    Flaw flaw = Flaw::None;
    std::string why = {}; ///< English: to `flaw`, or to `skipped`
};

struct BatchPlan
{
    BatchWish wish = {};                 ///< `output` absolute
    std::vector<BatchItem> items = {};   ///< of the wish's shard, by number
    Found found = {};                    ///< of all shards
    std::uint64_t freeBytes = 0;         ///< where the output lies or will lie; 0: not known
    NameRules rules = {};                ///< of that file system
    std::string sum = {};                ///< of the pictures of all shards: 16 hexadecimal digits
    std::vector<std::string> notes = {}; ///< English: what a person should know before
};

/// Which pictures are done and where each result goes: the output's folder, the picture's place
/// inside its root, and its name by the recipe. Nothing is written, no folder made.
///
/// Names are given in the order of `inside` over the pictures of all shards, so that each shard
/// gives the same ones; what is on the disk is asked for the own pictures alone. With several
/// shards Collision::Number numbers twins, but a target that exists is a flaw: two shards could
/// choose the same free name. Where the output's file system does not take a name, it is given
/// portableName()s, and a note says so.
///
/// @param job  reports Waiting. Errors: those of scan(); InvalidArgument (no input, no output, the
///             output is a file, the format cannot hold what the recipe makes, a bad key in the
///             recipe's name), Cancelled.
[[nodiscard]] Result<BatchPlan> planBatch(const BatchWish &wish, const JobControl &job);

/// What is to be done of `more` beside what `plan` has: its numbers go on, its targets are taken.
/// Pictures that the plan has are left out, by their path. A file below one of the plan's folders
/// has the place that the plan would have given it. Threads: any.
///
/// Errors: those of planBatch(); InvalidArgument (the plan is one of several shards).
[[nodiscard]] Result<std::vector<BatchItem>> planMore(
    const BatchPlan &plan, std::span<const std::filesystem::path> more, const JobControl &job);

} // namespace inspyre
