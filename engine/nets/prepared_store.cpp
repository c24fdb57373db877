#include "engine/nets/prepared_store.h"

#include <inspyre/log.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace inspyre {

namespace {

// A layout is a row of numbers: type, sizes, strides; none for an undefined tensor.
using Numbers = std::vector<std::int64_t>;

std::string layoutOf(const at::Tensor &tensor)
{
    if (!tensor.defined()) {
        return "";
    }
    Numbers numbers = {static_cast<std::int64_t>(tensor.scalar_type())};
    numbers.insert(numbers.end(), tensor.sizes().begin(), tensor.sizes().end());
    numbers.insert(numbers.end(), tensor.strides().begin(), tensor.strides().end());
    return {reinterpret_cast<const char *>(numbers.data()), numbers.size() * sizeof(numbers[0])};
}

/// A view of `stored`; none if its layout does not fit its bytes.
std::optional<at::Tensor> viewOf(
    const PreparedTensor &stored, const std::shared_ptr<const PreparedFile> &file)
{
    if (stored.layout.empty()) {
        return at::Tensor();
    }
    Numbers numbers(stored.layout.size() / sizeof(std::int64_t));
    std::memcpy(numbers.data(), stored.layout.data(), numbers.size() * sizeof(numbers[0]));
    const auto type = numbers[0];
    if (numbers.size() % 2 == 0 || type < 0 ||
        type >= static_cast<std::int64_t>(at::ScalarType::NumOptions)) {
        return std::nullopt;
    }
    const auto axes = numbers.size() / 2;
    const at::IntArrayRef sizes(numbers.data() + 1, axes);
    const at::IntArrayRef strides(numbers.data() + 1 + axes, axes);
    const auto options = at::TensorOptions(static_cast<at::ScalarType>(type));
    try {
        const auto itemBytes = options.dtype().itemsize();
        if (at::detail::computeStorageNbytes(sizes, strides, itemBytes) != stored.data.size()) {
            return std::nullopt;
        }
        auto *data = const_cast<std::byte *>(stored.data.data()); // nothing writes to a weight
        return at::from_blob(
            data, sizes, strides, [file](void *) {}, options);
    } catch (const c10::Error &) { // no tensor has such sizes and strides
        return std::nullopt;
    }
}

/// Those that the file has of this name; none if it has none, or not intact.
std::optional<PreparedStore::Made> readFrom(
    const std::shared_ptr<const PreparedFile> &file, std::string_view name)
{
    const auto stored = file->find(name);
    PreparedStore::Made made;
    for (const auto &tensor : stored.value_or(std::vector<PreparedTensor>())) {
        const auto view = viewOf(tensor, file);
        if (!view) {
            return std::nullopt;
        }
        made.push_back(*view);
    }
    return stored ? std::optional(made) : std::nullopt;
}

/// One block of memory without holes, as it is written.
at::Tensor dense(const at::Tensor &tensor)
{
    return !tensor.defined() || tensor.is_non_overlapping_and_dense() ? tensor
                                                                      : tensor.contiguous();
}

} // namespace

PreparedStore::PreparedStore(std::shared_ptr<const PreparedFile> file)
    : m_file(std::move(file))
{}

std::shared_ptr<const PreparedFile> PreparedStore::file() const
{
    const std::lock_guard lock(m_mutex);
    return m_file;
}

PreparedStore::Made PreparedStore::take(
    std::string_view name,
    const std::set<const void *> &borrowed,
    const std::function<Made()> &make)
{
    const auto from = file();
    if (from && from->has(name)) {
        if (auto found = readFrom(from, name)) {
            keep(name, *found, false);
            return *found;
        }
        log(LogLevel::Warning,
            "prepared weights are damaged, made again name=" + std::string(name));
    }
    auto made = make();
    const bool views = std::all_of(made.begin(), made.end(), [&](const at::Tensor &tensor) {
        return !tensor.defined() || borrowed.contains(tensor.storage().data());
    });
    if (!views) {
        std::transform(made.begin(), made.end(), made.begin(), dense);
        keep(name, made, true);
    }
    return made;
}

void PreparedStore::keep(std::string_view name, const Made &made, bool isNew)
{
    const std::lock_guard lock(m_mutex);
    m_kept.insert_or_assign(std::string(name), made);
    if (isNew) {
        m_damaged = m_damaged || m_file != nullptr;
        m_file = nullptr;
    }
}

bool PreparedStore::fromFile() const
{
    return file() != nullptr;
}

bool PreparedStore::damaged() const
{
    const std::lock_guard lock(m_mutex);
    return m_damaged;
}

PreparedTensors PreparedStore::contents() const
{
    const std::lock_guard lock(m_mutex);
    PreparedTensors contents;
    for (const auto &[name, made] : m_kept) {
        auto &several = contents[name];
        for (const auto &tensor : made) {
            const auto *data = tensor.defined()
                                   ? static_cast<const std::byte *>(tensor.const_data_ptr())
                                   : nullptr;
            const auto bytes = tensor.defined() ? tensor.nbytes() : 0;
            several.push_back({layoutOf(tensor), Bytes(data, bytes)});
        }
    }
    return contents;
}

void PreparedStore::clear()
{
    const std::lock_guard lock(m_mutex);
    m_kept.clear();
}

} // namespace inspyre
