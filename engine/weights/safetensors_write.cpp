#include <inspyre/synthetic.h>

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>
#include <utility>

namespace inspyre {

namespace {

constexpr std::size_t kAlignment = 64;
constexpr std::size_t kPrefix = 8; ///< the header's length, little-endian

const char *formatName(TensorType type)
{
    switch (type) {
    case TensorType::F32: return "F32";
    case TensorType::F16: return "F16";
    case TensorType::BF16: return "BF16";
    case TensorType::F64: return "F64";
    case TensorType::I64: return "I64";
    case TensorType::I32: return "I32";
    case TensorType::I16: return "I16";
    case TensorType::I8: return "I8";
    case TensorType::U8: return "U8";
    case TensorType::Bool: return "BOOL";
    }
    return "F32";
}

using Entry = std::pair<const std::string, TensorView>;

/// Wide elements first: the format has no padding, and so every tensor is aligned all the same.
std::vector<const Entry *> inFileOrder(const Checkpoint &checkpoint)
{
    std::vector<const Entry *> entries;
    entries.reserve(checkpoint.tensors.size());
    for (const Entry &entry : checkpoint.tensors) {
        entries.push_back(&entry);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry *a, const Entry *b) {
        return bytesPerElement(a->second.type) > bytesPerElement(b->second.type);
    });
    return entries;
}

} // namespace

std::vector<std::byte> safetensorsFile(const Checkpoint &checkpoint)
{
    const std::vector<const Entry *> entries = inFileOrder(checkpoint);
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!checkpoint.metadata.empty()) {
        header["__metadata__"] = checkpoint.metadata;
    }
    std::uint64_t end = 0;
    for (const Entry *entry : entries) {
        const TensorView &view = entry->second;
        header.push_back(
            {entry->first,
             {{"dtype", formatName(view.type)},
              {"shape", view.shape},
              {"data_offsets", {end, end + view.bytes}}}});
        end += view.bytes;
    }
    std::string text = header.dump();
    text.append((kAlignment - (kPrefix + text.size()) % kAlignment) % kAlignment, ' ');

    std::vector<std::byte> file(kPrefix + text.size() + end);
    for (std::size_t i = 0; i < kPrefix; ++i) {
        file[i] = static_cast<std::byte>(text.size() >> (8 * i) & 0xFFU);
    }
    std::memcpy(file.data() + kPrefix, text.data(), text.size());
    std::byte *data = file.data() + kPrefix + text.size();
    for (const Entry *entry : entries) {
        data = std::copy_n(entry->second.data, entry->second.bytes, data);
    }
    return file;
}

} // namespace inspyre
