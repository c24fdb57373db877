#pragma once

#include "engine/weights/mapping.h"

#include <inspyre/checkpoint.h>
#include <inspyre/job.h>
#include <inspyre/result.h>

#include <memory>
#include <string>
#include <vector>

namespace inspyre {

/// A tensor as a container describes it. Its bytes lie inside the file; with strides, `bytes`
/// reaches from the first element to the end of the last one.
struct FoundTensor
{
    std::string name = {};
    TensorType type = TensorType::F32;
    std::vector<std::int64_t> shape = {};
    std::vector<std::int64_t> strides = {}; ///< in elements; empty if row-major
    const std::byte *data = nullptr;
    std::uint64_t bytes = 0;
};

/// The bytes of a row-major tensor; empty if a size is negative or the product, zeros left out, is
/// not representable as std::int64_t.
[[nodiscard]] std::optional<std::uint64_t> denseBytes(
    const std::vector<std::int64_t> &shape, TensorType type);

/// What keeps the tensors' data alive.
struct Backing
{
    std::shared_ptr<const Mapping> mapping = {}; ///< null over a caller's memory
    std::vector<std::unique_ptr<std::byte[]>> copies = {};
};

/// Adds the tensors to `checkpoint` under their names without common prefixes. Those that are not
/// aligned or not row-major are copied into `backing`: no more in all than the file has bytes.
///
/// Errors: BadModel (a name twice, empty, too long or not printable; too much to copy), Cancelled.
[[nodiscard]] Status addTensors(
    std::vector<FoundTensor> found,
    Backing &backing,
    Checkpoint &checkpoint,
    const JobControl &job);

} // namespace inspyre
