#pragma once

#include <inspyre/architecture.h>
#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/result.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inspyre {

/// One row of the table of known models (inspyrenet.md 6). Everything is data.
struct KnownModel
{
    std::string_view name =
        {}; ///< what --model takes: "starter", "base", "fast", "base-nightly", …
    std::string_view title = {};    ///< for people: "InSPyReNet SwinB base (1024)"
    std::string_view fileName = {}; ///< "ckpt_base.pth"; a file of this name is this model
    std::string_view url = {};      ///< empty if it cannot be downloaded directly
    std::uint64_t bytes = 0;        ///< 0 if not known
    std::string_view sha256 = {};   ///< lower-case hex; empty if not known
    std::string_view md5 = {};      ///< the same
    Size base = {384, 384};         ///< input and SICA size of training
    int blendThreshold = 0;         ///< pyramid blending above this side length; 0 is never
    std::string_view licence = {};
    std::string_view note = {}; ///< trained on what, good for what
};

[[nodiscard]] std::span<const KnownModel> knownModels();
/// By name; null if there is none.
[[nodiscard]] const KnownModel *knownModel(std::string_view name);

/// A model on this machine, or a known one that is not here yet.
struct ModelEntry
{
    std::string name = {}; ///< the table's name, or the file's stem
    std::string title = {};
    std::filesystem::path file = {}; ///< empty if not present
    std::uint64_t bytes = 0;         ///< of the file, or expected
    bool builtIn = false;            ///< ships with the program
    Size base = {384, 384};
    int blendThreshold = 0;
    const KnownModel *known = nullptr; ///< its row, or null for a user's own
};

/// Known models and the files in the model folders (resourceFolder()/models, modelFolder()).
[[nodiscard]] std::vector<ModelEntry> listModels();

/// The model for `nameOrFile`: a name of the table that is present, the stem of a file in the
/// model folder, or a path. Empty means the default: "starter". Base size: the row's; else the
/// file's metadata "base_size" ("WxH"); else 1024 for Swin and 384 for Res2Net.
///
/// Errors: UnknownModel (lists the names), FileNotFound (known but not downloaded: says how).
[[nodiscard]] Result<ModelEntry> findModel(std::string_view nameOrFile);

/// Deletes the file of a downloaded or imported model and what earlier starts prepared of it.
/// Whoever uses it goes on: its memory is mapped. Errors: InvalidArgument (it ships with the
/// program, or is not in modelFolder()), those of fileError().
[[nodiscard]] Status removeModel(const ModelEntry &entry);

/// Removes from cacheFolder() what earlier starts prepared of the model's file.
void forgetPrepared(const ModelEntry &entry);

struct VerifyReport
{
    ModelEntry entry = {};
    Architecture architecture = {};
    TensorMismatch mismatch = {};
    std::string container = {};
    std::uint64_t tensors = 0;
    std::string sha256 = {};
    std::string md5 = {};
    bool checksumKnown = false;
    bool checksumRight = false; ///< meaningful if checksumKnown
};

/// Parses the whole file, compares tensors and hashes it.
///
/// @param job  reports Verifying by bytes.
/// Errors: those of openCheckpoint() and readArchitecture(), WrongChecksum, Cancelled.
[[nodiscard]] Result<VerifyReport> verifyModel(const ModelEntry &entry, const JobControl &job);

/// Copies a checkpoint into modelFolder() after verifying it; atomic; the source is
/// untouched. An existing file of that name is replaced only if `replace`.
/// Errors: those of verifyModel(), CannotWrite, DiskFull.
[[nodiscard]] Result<ModelEntry> importModel(
    const std::filesystem::path &file, bool replace, const JobControl &job);

struct DownloadOptions
{
    std::string url = {};              ///< instead of the row's; for mirrors and tests
    std::string sha256 = {};           ///< instead of the row's
    bool offline = false;              ///< the lock: fails with Offline before any socket is opened
    std::filesystem::path folder = {}; ///< empty is modelFolder()
    std::chrono::seconds stallTimeout{30}; ///< give up after so long without a byte
};

/// Downloads a known model: resumes `<file>.part`, follows redirects, checks length and checksum,
/// then renames. A failed download keeps the part for the next try, a wrong checksum removes it.
///
/// @param job  reports Downloading then Verifying, by bytes.
/// Errors: UnknownModel, Offline, Transfer, WrongChecksum, DiskFull, CannotWrite, Cancelled.
[[nodiscard]] Result<ModelEntry> downloadModel(
    const KnownModel &model, const DownloadOptions &options, const JobControl &job);

} // namespace inspyre
