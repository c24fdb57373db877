#pragma once

#include "engine/weights/mapping.h"

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inspyre {

/// A tensor in the layout in which this machine computes with it.
struct PreparedTensor
{
    std::string layout = {}; ///< for whoever made it; the file does not look inside
    Bytes data = {};         ///< borrowed
};

/// By a name of the maker's; several that are made together have one.
using PreparedTensors = std::map<std::string, std::vector<PreparedTensor>, std::less<>>;

/// What prepared tensors depend on. Those of another key are of no use.
struct PreparedKey
{
    std::uint64_t content = 0; ///< contentSum() of the checkpoint
    std::string maker = {};    ///< precision, processor, library, and the version of the code
};

/// A file of prepared tensors, mapped. Nothing in it is believed: the header and the list of
/// tensors are checked when it is opened, each tensor's bytes when it is asked for.
///
/// Threads: immutable.
class PreparedFile
{
public:
    /// Errors: those of Mapping::open(); BadModel (not such a file, of another version or key, cut
    /// off, damaged).
    [[nodiscard]] static Result<std::shared_ptr<const PreparedFile>> open(
        const std::filesystem::path &file, const PreparedKey &key);

    /// Whether the file has tensors of this name. They may be damaged.
    [[nodiscard]] bool has(std::string_view name) const { return m_entries.contains(name); }

    /// The tensors of this name, views of the file; none if it has none or their bytes are not
    /// those that were written. Reads all of these.
    [[nodiscard]] std::optional<std::vector<PreparedTensor>> find(std::string_view name) const;

    [[nodiscard]] std::uint64_t bytes() const { return m_mapping->bytes().size(); }

private:
    struct Entry
    {
        PreparedTensor tensor = {};
        std::uint64_t sum = 0;
    };

    friend class PreparedReader;

    std::shared_ptr<const Mapping> m_mapping;
    std::map<std::string, std::vector<Entry>, std::less<>> m_entries;
};

/// Writes such a file, whole or not at all.
///
/// @param job  reports Writing. Errors: those of writeFileAtomically().
[[nodiscard]] Status writePreparedFile(
    const std::filesystem::path &file,
    const PreparedKey &key,
    const PreparedTensors &tensors,
    const JobControl &job);

} // namespace inspyre
