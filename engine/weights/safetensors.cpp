#include "engine/weights/safetensors.h"

#include "engine/weights/safetensors_header.h"

#include <algorithm>
#include <string_view>
#include <utility>

// The format: https://github.com/huggingface/safetensors#format
namespace inspyre {

namespace {

constexpr std::size_t kPrefix = 8;                                ///< the header's length
constexpr std::uint64_t kPossibleHeader = std::uint64_t{1} << 32; ///< longer is another format
constexpr std::uint64_t kMaxHeader = std::uint64_t{16} << 20;     ///< 60 times what SwinB needs

std::optional<TensorType> typeOf(std::string_view name)
{
    constexpr std::pair<std::string_view, TensorType> kTypes[] = {
        {"F32", TensorType::F32},
        {"F16", TensorType::F16},
        {"BF16", TensorType::BF16},
        {"F64", TensorType::F64},
        {"I64", TensorType::I64},
        {"I32", TensorType::I32},
        {"I16", TensorType::I16},
        {"I8", TensorType::I8},
        {"U8", TensorType::U8},
        {"BOOL", TensorType::Bool},
    };
    for (const auto &[known, type] : kTypes) {
        if (known == name) {
            return type;
        }
    }
    return {};
}

/// @param data  everything after the header.
Result<FoundTensor> place(const SafetensorsEntry &entry, Bytes data)
{
    const std::string subject = "the tensor \"" + printable(entry.name) + "\" ";
    const auto type = typeOf(entry.type);
    if (!type) {
        return badModel(
            subject + "has elements of the type \"" + printable(entry.type) +
            "\", which no InSPyReNet has");
    }
    if (entry.offsets.size() != 2 || entry.offsets[0] < 0 || entry.offsets[1] < entry.offsets[0]) {
        return badModel(subject + "has no possible data_offsets");
    }
    const auto begin = static_cast<std::uint64_t>(entry.offsets[0]);
    const auto size = static_cast<std::uint64_t>(entry.offsets[1]) - begin;
    if (denseBytes(entry.shape, *type) != size) {
        return badModel(subject + "has a shape that does not fit its data_offsets");
    }
    if (!fits(begin, size, data.size())) {
        return badModel(subject + "lies outside the file");
    }
    return FoundTensor{
        .name = entry.name,
        .type = *type,
        .shape = entry.shape,
        .data = data.data() + begin,
        .bytes = size};
}

/// Whether the tensors, in the order of their offsets, leave nothing out and share nothing.
Status checkCover(std::vector<std::pair<std::int64_t, std::int64_t>> ranges, std::uint64_t size)
{
    std::sort(ranges.begin(), ranges.end());
    std::int64_t end = 0;
    for (const auto &[from, to] : ranges) {
        if (from != end) {
            return badModel(
                from < end ? "two tensors overlap at byte " + std::to_string(from) + " of the data"
                           : "no tensor has the bytes from " + std::to_string(end) + " to " +
                                 std::to_string(from) + " of the data");
        }
        end = to;
    }
    if (static_cast<std::uint64_t>(end) != size) {
        return badModel(
            std::to_string(size - static_cast<std::uint64_t>(end)) +
            " bytes follow the last tensor");
    }
    return Success{};
}

} // namespace

bool looksLikeSafetensors(Bytes file)
{
    return file.size() > kPrefix && numberAt<std::uint64_t>(file, 0) < kPossibleHeader &&
           file[kPrefix] == std::byte{'{'};
}

Result<SafetensorsContent> readSafetensors(Bytes file)
{
    const auto length = numberAt<std::uint64_t>(file, 0);
    if (length > kMaxHeader) {
        return badModel("the header is longer than any list of weights");
    }
    if (!fits(kPrefix, length, file.size())) {
        return badModel(cutOff(file.size(), "at least " + std::to_string(kPrefix + length)));
    }
    SafetensorsHeader header = readSafetensorsHeader(textOf(file.subspan(kPrefix, length)));
    if (!header.failure.empty()) {
        return badModel(header.failure);
    }
    const Bytes data = file.subspan(kPrefix + length);
    std::uint64_t end = 0;
    std::vector<std::pair<std::int64_t, std::int64_t>> ranges;
    for (const SafetensorsEntry &entry : header.entries) {
        if (entry.offsets.size() == 2 && entry.offsets[1] >= 0) {
            ranges.emplace_back(entry.offsets[0], entry.offsets[1]);
            end = std::max(end, static_cast<std::uint64_t>(entry.offsets[1]));
        }
    }
    if (end > data.size()) {
        return badModel(cutOff(file.size(), std::to_string(kPrefix + length + end)));
    }
    SafetensorsContent content;
    for (const SafetensorsEntry &entry : header.entries) {
        auto placed = place(entry, data);
        if (!placed) {
            return placed.error();
        }
        content.tensors.push_back(*std::move(placed));
    }
    if (auto covered = checkCover(std::move(ranges), data.size()); !covered) {
        return covered.error();
    }
    content.metadata = std::move(header.metadata);
    return content;
}

} // namespace inspyre
