#pragma once

#include "engine/nets/tensor_table.h"
#include "engine/weights/prepared_folder.h"

#include <inspyre/backend.h>

#include <filesystem>
#include <memory>
#include <string>

namespace inspyre {

/// The prepared weights that one network keeps between starts.
///
/// What stays float whatever the type is not kept: Res2Net's first convolution, the decoder's last
/// one, and SICA's layers over its few context vectors. They are small, so that making them costs
/// about what reading and checking a kept copy would.
///
/// What is trusted: that the checkpoint has the content it had, if its device, inode, size, time
/// of change and of modification are the same; nothing of the kept file, whose every byte is
/// checked before it is used. Another processor, libtorch, build of this module or precision has
/// files of its own.
class PreparedWeights
{
public:
    /// @param folder  empty: nothing is kept
    PreparedWeights(
        std::filesystem::path folder,
        std::shared_ptr<const Checkpoint> checkpoint,
        const Architecture &architecture,
        const NetworkInfo &info);

    /// Those of an earlier start, or null; says why in the log and in a span of Phase::Weights.
    [[nodiscard]] std::shared_ptr<const PreparedFile> open(Timeline &timeline) const;

    /// Keeps what was made, if it is not kept already; a failure is logged. Throws Stopped.
    void keep(PreparedStore &store, Timeline &timeline, const JobControl &job) const;

private:
    [[nodiscard]] Result<std::uint64_t> content(const JobControl &job) const;
    [[nodiscard]] Status write(
        const PreparedStore &store, ScopedSpan &span, const JobControl &job) const;

    const std::filesystem::path m_folder;
    const std::shared_ptr<const Checkpoint> m_checkpoint;
    std::string m_maker;
};

} // namespace inspyre
