#include "engine/core/guarded.h"
#include "engine/weights/architecture_parts.h"

#include <inspyre/synthetic.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <new>
#include <thread>
#include <utility>

namespace inspyre {

namespace {

constexpr std::size_t kAlignment = 64;

struct Named
{
    std::string_view name;
    Architecture (*make)();
};

Architecture swin(int embed, std::array<int, 4> depths, std::array<int, 4> heads, int window)
{
    Architecture architecture;
    architecture.swin = SwinShape{embed, depths, heads, window};
    return completeArchitecture(std::move(architecture));
}

Architecture res2net(const Res2NetShape &shape, int depth)
{
    Architecture architecture;
    architecture.res2net = shape;
    architecture.depth = depth;
    return completeArchitecture(std::move(architecture));
}

constexpr Named kNamed[] = {
    {"swin-t",
     [] {
         return swin(96, {2, 2, 6, 2}, {3, 6, 12, 24}, 7);
     }},
    {"swin-s",
     [] {
         return swin(96, {2, 2, 18, 2}, {3, 6, 12, 24}, 7);
     }},
    {"swin-b",
     [] {
         return swin(128, {2, 2, 18, 2}, {4, 8, 16, 32}, 12);
     }},
    {"swin-l",
     [] {
         return swin(192, {2, 2, 18, 2}, {6, 12, 24, 48}, 12);
     }},
    {"res2net50", [] { return res2net({}, kPublishedDepth); }},
    {"starter",
     [] {
         return res2net({16, 16, {3, 4, 6, 3}, {6, 13, 26, 52}, 4}, 16);
     }},
};

/// FNV-1a, 32 bits.
std::uint32_t hashOf(std::string_view name)
{
    std::uint32_t hash = 0x811C9DC5U;
    for (const char letter : name) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x01000193U;
    }
    return hash;
}

/// In [-1, 1): the finaliser of murmur3 over a Weyl sequence.
double noise(std::uint32_t hash, std::uint32_t index)
{
    std::uint32_t x = hash + index * 0x9E3779B9U;
    x ^= x >> 16U;
    x *= 0x85EBCA6BU;
    x ^= x >> 13U;
    x *= 0xC2B2AE35U;
    x ^= x >> 16U;
    return 2.0 * (x / 4294967296.0) - 1.0;
}

/// value = offset + scale * noise
struct Rule
{
    double offset = 0.0;
    double scale = 0.0;
};

/// The first that fits by name; the order is part of the definition.
Rule ruleFor(const ExpectedTensor &tensor)
{
    const std::string_view name = tensor.name;
    if (name.ends_with("running_mean")) {
        return {0.0, 0.1};
    }
    if (name.ends_with("running_var")) {
        // Keys and values are made of sums over all positions, which are large.
        const bool ofSums = name.find(".conv_key.0.bn") != std::string_view::npos ||
                            name.find(".conv_value.0.bn") != std::string_view::npos;
        const double variance = ofSums ? 1e8 : 1.0;
        return {variance, 0.5 * variance};
    }
    if (name.ends_with(".gamma") || name.ends_with("threshold")) {
        return {0.5, 0.0};
    }
    if (name.ends_with("relative_position_bias_table")) {
        return {0.0, 0.5};
    }
    if (name.ends_with(".bias")) {
        return {0.0, 0.1};
    }
    if (tensor.shape.size() == 1) {
        return {1.0, 0.1};
    }
    double fanIn = 1.0;
    for (std::size_t axis = 1; axis < tensor.shape.size(); ++axis) {
        fanIn *= static_cast<double>(tensor.shape[axis]);
    }
    return {0.0, std::sqrt(3.0 / fanIn)};
}

void fillFloats(const ExpectedTensor &tensor, float *values, std::uint32_t count)
{
    const Rule rule = ruleFor(tensor);
    const std::uint32_t hash = hashOf(tensor.name);
    for (std::uint32_t i = 0; i < count; ++i) {
        values[i] = static_cast<float>(rule.offset + rule.scale * noise(hash, i));
    }
}

/// For query i and key j of a window, the row of the bias table: [w^2, w^2].
void fillPositionIndex(std::int64_t *values, std::int64_t tokens)
{
    const auto window =
        static_cast<std::int64_t>(std::lround(std::sqrt(static_cast<double>(tokens))));
    for (std::int64_t i = 0; i < tokens; ++i) {
        for (std::int64_t j = 0; j < tokens; ++j) {
            const std::int64_t rows = i / window - j / window + window - 1;
            const std::int64_t columns = i % window - j % window + window - 1;
            values[i * tokens + j] = rows * (2 * window - 1) + columns;
        }
    }
}

void fill(const ExpectedTensor &tensor, std::byte *data, std::uint64_t bytes)
{
    if (tensor.type == TensorType::F32) {
        fillFloats(
            tensor,
            reinterpret_cast<float *>(data),
            static_cast<std::uint32_t>(bytes / sizeof(float)));
    } else if (tensor.name.ends_with("relative_position_index")) {
        fillPositionIndex(reinterpret_cast<std::int64_t *>(data), tensor.shape[0]);
    } else {
        std::memset(data, 0, bytes);
    }
}

std::uint64_t bytesOf(const ExpectedTensor &tensor)
{
    std::uint64_t bytes = bytesPerElement(tensor.type);
    for (const std::int64_t size : tensor.shape) {
        bytes *= static_cast<std::uint64_t>(size);
    }
    return bytes;
}

std::shared_ptr<std::byte> allocate(std::uint64_t bytes)
{
    const auto alignment = std::align_val_t{kAlignment};
    return {
        static_cast<std::byte *>(::operator new(bytes, alignment)),
        [alignment](std::byte *data) { ::operator delete(data, alignment); }};
}

} // namespace

Result<Architecture> namedArchitecture(std::string_view name)
{
    return guarded("making an architecture", [&]() -> Result<Architecture> {
        std::string names;
        for (const Named &one : kNamed) {
            if (one.name == name) {
                return one.make();
            }
            names += names.empty() ? "" : ", ";
            names += one.name;
        }
        return Error{
            ErrorCode::UnknownModel,
            "no architecture of that name; there are " + names,
            std::string(name)};
    });
}

std::shared_ptr<const Checkpoint> makeSyntheticCheckpoint(const Architecture &architecture)
{
    const std::vector<ExpectedTensor> tensors = expectedTensors(architecture);
    std::vector<std::uint64_t> offsets(tensors.size());
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        offsets[i] = total;
        total += (bytesOf(tensors[i]) + kAlignment - 1) / kAlignment * kAlignment;
    }
    const std::shared_ptr<std::byte> storage = allocate(total);
    auto checkpoint = std::make_shared<Checkpoint>();
    checkpoint->container = "synthetic";
    checkpoint->fileBytes = total;
    checkpoint->storage = storage;
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        checkpoint->tensors.emplace(
            tensors[i].name,
            TensorView{
                tensors[i].type,
                tensors[i].shape,
                storage.get() + offsets[i],
                bytesOf(tensors[i])});
    }
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < tensors.size(); i = next++) {
            fill(tensors[i], storage.get() + offsets[i], bytesOf(tensors[i]));
        }
    };
    {
        std::vector<std::jthread> helpers(std::max(1U, std::thread::hardware_concurrency()) - 1);
        for (std::jthread &helper : helpers) {
            helper = std::jthread(work);
        }
        work();
    }
    return checkpoint;
}

} // namespace inspyre
