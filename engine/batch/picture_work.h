#pragma once

#include <inspyre/batch.h>
#include <inspyre/export.h>
#include <inspyre/finish.h>
#include <inspyre/picture.h>
#include <inspyre/remover.h>

#include <cstdint>
#include <filesystem>
#include <string>

namespace inspyre {

/// What all pictures of a run have in common.
struct WorkSettings
{
    Recipe recipe = {};
    Assets assets = {};
    MatteOptions options = {};
    std::string way = {}; ///< RunWay::text()
};

/// A picture on its way through the stages, with all that it has in memory.
///
/// The stages make of it what `inspyre-cli remove` makes: the same calls, in the same order.
struct PictureWork
{
    BatchItem item = {};
    Picture picture = {};
    Matte matte = {};
    EncodedResult encoded = {};
    ItemFacts facts = {};
};

/// The memory that the picture will take: its header is read.
/// Errors: those of readPictureHeader().
[[nodiscard]] Result<std::uint64_t> peekWork(const BatchItem &item, const WorkSettings &settings);

/// @param job  reports Verifying, Decoding. Errors: those of fileId() and readPicture();
///             InvalidArgument (the file has changed meanwhile).
[[nodiscard]] Status readWork(
    PictureWork &work, const WorkSettings &settings, const JobControl &job);

/// Errors: those of Remover::matte().
[[nodiscard]] Status matteWork(
    PictureWork &work, Remover &remover, const WorkSettings &settings, const JobControl &job);

/// The result's bytes. After it, of the picture only what is said of it is in memory.
/// @param job  reports Refining, Encoding. Errors: those of matteField() and encodeResult().
[[nodiscard]] Status makeWork(
    PictureWork &work, const WorkSettings &settings, const JobControl &job);

/// @param target  its folder is there
/// @return        when the target was last modified, in nanoseconds since 1970
/// Errors: those of writeResult().
[[nodiscard]] Result<std::int64_t> writeWork(
    PictureWork &work, const std::filesystem::path &target, const WriteOptions &options);

} // namespace inspyre
