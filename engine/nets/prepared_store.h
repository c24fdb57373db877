#pragma once

#include "engine/torch/torch.h"
#include "engine/weights/prepared_file.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace inspyre {

/// Tensors that are made of a checkpoint's (folded, cast, laid out), of this start and of an
/// earlier one.
///
/// Threads: any function from any thread.
class PreparedStore
{
public:
    using Made = std::vector<at::Tensor>; ///< some may be undefined

    /// @param file  of an earlier start, or null
    explicit PreparedStore(std::shared_ptr<const PreparedFile> file);

    /// The tensors of this name: views of the file if it has them and their bytes are intact, else
    /// what `make` gives. A damaged file is not asked again.
    ///
    /// @param borrowed  data of the checkpoint: tensors that are nothing but views of it are made
    ///                  in no time and need not be kept
    [[nodiscard]] Made take(
        std::string_view name,
        const std::set<const void *> &borrowed,
        const std::function<Made()> &make);

    /// Whether there is a file and, so far, all came from it.
    [[nodiscard]] bool fromFile() const;

    /// Whether there was a file that turned out not to have all, or not intact.
    [[nodiscard]] bool damaged() const;

    /// What is worth keeping; the data are those of tensors that take() gave.
    [[nodiscard]] PreparedTensors contents() const;

    /// Lets go of the tensors.
    void clear();

private:
    [[nodiscard]] std::shared_ptr<const PreparedFile> file() const;
    void keep(std::string_view name, const Made &made, bool isNew);

    mutable std::mutex m_mutex;
    std::shared_ptr<const PreparedFile> m_file;
    bool m_damaged = false;
    std::map<std::string, Made, std::less<>> m_kept;
};

} // namespace inspyre
