#pragma once

#include "engine/weights/prepared_file.h"

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace inspyre {
class PreparedStore;
} // namespace inspyre

namespace inspyre::test {

/// What PreparedStore::take() gave: tensors in words, "Float [2, 2] by [2, 1]: 1 2 3 4" with sizes,
/// strides and values row by row, "none" for an undefined one.
struct Taken
{
    bool made = false; ///< `make` was called
    std::vector<std::string> tensors = {};
};

/// A PreparedStore for tests, which do not include libtorch. Threads: as PreparedStore.
class PreparedBox
{
public:
    explicit PreparedBox(std::shared_ptr<const PreparedFile> file = nullptr);
    ~PreparedBox();

    PreparedBox(const PreparedBox &) = delete;
    PreparedBox &operator=(const PreparedBox &) = delete;

    /// Takes four of this name that are made of numbers from `first` on: one row by row, none, one
    /// of half precision laid out by columns, and one with holes.
    [[nodiscard]] Taken take(std::string_view name, float first);

    /// Takes a view of the checkpoint's data.
    [[nodiscard]] Taken takeView(std::string_view name);

    [[nodiscard]] bool fromFile() const;
    [[nodiscard]] bool damaged() const;
    [[nodiscard]] PreparedTensors contents() const; ///< valid until clear()
    void clear();

private:
    std::unique_ptr<PreparedStore> m_store;
    std::vector<float> m_checkpoint = {1, 2, 3, 4};
    std::set<const void *> m_borrowed = {m_checkpoint.data()};
};

} // namespace inspyre::test
