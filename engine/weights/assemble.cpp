#include "engine/weights/assemble.h"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <utility>

namespace inspyre {

namespace {

constexpr std::size_t kMaxName = 512;
constexpr std::size_t kMaxPrefixes = 8; ///< a wrapper in a wrapper in a wrapper ...
constexpr std::string_view kPrefixes[] = {"module.", "model.", "_orig_mod.", "net."};

bool isName(std::string_view name)
{
    return !name.empty() && name.size() <= kMaxName &&
           std::all_of(name.begin(), name.end(), [](char c) { return c >= 0x20 && c <= 0x7E; });
}

bool stripOnePrefix(std::vector<FoundTensor> &found)
{
    for (const std::string_view prefix : kPrefixes) {
        const bool common = std::all_of(found.begin(), found.end(), [prefix](const auto &tensor) {
            return tensor.name.starts_with(prefix) && tensor.name.size() > prefix.size();
        });
        if (common) {
            for (FoundTensor &tensor : found) {
                tensor.name.erase(0, prefix.size());
            }
            return true;
        }
    }
    return false;
}

/// Steps an index through `shape`, the last axis fastest, and keeps the element's offset.
class Walk
{
public:
    explicit Walk(const FoundTensor &tensor)
        : m_tensor(tensor)
        , m_index(tensor.shape.size(), 0)
    {}

    [[nodiscard]] std::int64_t offset() const { return m_offset; }

    void step()
    {
        for (std::size_t axis = m_index.size(); axis-- > 0;) {
            m_offset += m_tensor.strides[axis];
            if (++m_index[axis] < m_tensor.shape[axis]) {
                return;
            }
            m_offset -= m_index[axis] * m_tensor.strides[axis];
            m_index[axis] = 0;
        }
    }

private:
    const FoundTensor &m_tensor;
    std::vector<std::int64_t> m_index;
    std::int64_t m_offset = 0;
};

/// @param bytes  of the tensor in row-major order.
void copyDense(const FoundTensor &tensor, std::byte *target, std::uint64_t bytes)
{
    if (tensor.strides.empty()) {
        std::memcpy(target, tensor.data, bytes);
        return;
    }
    const std::size_t size = bytesPerElement(tensor.type);
    Walk walk(tensor);
    for (std::uint64_t done = 0; done < bytes; done += size, walk.step()) {
        const auto offset = static_cast<std::size_t>(walk.offset()) * size;
        std::memcpy(target + done, tensor.data + offset, size);
    }
}

bool isAligned(const FoundTensor &tensor)
{
    return reinterpret_cast<std::uintptr_t>(tensor.data) % bytesPerElement(tensor.type) == 0;
}

} // namespace

std::optional<std::uint64_t> denseBytes(const std::vector<std::int64_t> &shape, TensorType type)
{
    std::optional<std::uint64_t> nonZero = bytesPerElement(type);
    bool empty = false;
    for (const std::int64_t size : shape) {
        if (size < 0) {
            return {};
        }
        if (size == 0) {
            empty = true;
            continue;
        }
        nonZero = multiplied(*nonZero, static_cast<std::uint64_t>(size));
        if (!nonZero || *nonZero > INT64_MAX) {
            return {};
        }
    }
    return empty ? 0 : nonZero;
}

Status addTensors(
    std::vector<FoundTensor> found, Backing &backing, Checkpoint &checkpoint, const JobControl &job)
{
    for (const FoundTensor &tensor : found) {
        if (!isName(tensor.name)) {
            return badModel("a tensor has the impossible name \"" + printable(tensor.name) + "\"");
        }
    }
    for (std::size_t i = 0; i < kMaxPrefixes && stripOnePrefix(found); ++i) {
    }
    std::uint64_t copied = 0;
    std::size_t done = 0;
    for (FoundTensor &tensor : found) {
        if (job.cancelled()) {
            return cancelledError();
        }
        TensorView view{tensor.type, tensor.shape, tensor.data, tensor.bytes};
        if (!tensor.strides.empty() || !isAligned(tensor)) {
            view.bytes = denseBytes(tensor.shape, tensor.type).value_or(UINT64_MAX);
            // Views of one storage could otherwise ask for any amount of memory.
            if (view.bytes > checkpoint.fileBytes - copied) {
                return badModel(
                    "the tensor \"" + tensor.name +
                    "\" lies in the file in an unusual order, and "
                    "is too large to be put in order");
            }
            copied += view.bytes;
            backing.copies.push_back(std::make_unique_for_overwrite<std::byte[]>(view.bytes));
            copyDense(tensor, backing.copies.back().get(), view.bytes);
            view.data = backing.copies.back().get();
        }
        if (!checkpoint.tensors.emplace(tensor.name, std::move(view)).second) {
            return badModel("the tensor \"" + tensor.name + "\" is there twice");
        }
        job.report(
            Stage::ReadingWeights, static_cast<double>(++done) / static_cast<double>(found.size()));
    }
    return Success{};
}

} // namespace inspyre
