#pragma once

#include "engine/weights/bytes.h"

#include <inspyre/checkpoint.h>
#include <inspyre/result.h>

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace inspyre {

/// What a pickled value is; what `PickleValue::number` then means.
enum class PickleKind : std::uint8_t {
    None,
    Bool,   ///< 0 or 1
    Int,    ///< itself
    Float,  ///< not kept
    Text,   ///< in `text`
    Import, ///< PickleImport
    Tuple,  ///< index into Pickle::tuples
    List,   ///< index into Pickle::lists
    Dict,   ///< index into Pickle::dicts
    Storage,
    Tensor,
};

struct PickleValue
{
    PickleKind kind = PickleKind::None;
    std::int64_t number = 0;
    std::string_view text = {}; ///< points into the pickle
};

/// A persistent id: ('storage', torch.FloatStorage, '12', 'cpu', 4096).
struct PickleStorage
{
    TensorType type = TensorType::F32;
    std::string_view key = {};
    std::uint64_t elements = 0;
};

/// torch._utils._rebuild_tensor_v2(storage, offset, size, stride, ...), all in elements. Nothing
/// is checked but that sizes, strides and offset are not negative.
struct PickleTensor
{
    std::size_t storage = 0; ///< index into Pickle::storages
    std::uint64_t offset = 0;
    std::vector<std::int64_t> shape = {};
    std::vector<std::int64_t> strides = {};
};

/// The values of a pickle. Containers are referred to by index, so nothing here is recursive
/// however deep the file nests them, and a container may contain itself.
struct Pickle
{
    using Values = std::vector<PickleValue>;

    PickleValue top = {};
    std::vector<std::pair<std::size_t, std::size_t>> tuples = {}; ///< begin and size in tupleItems
    Values tupleItems = {};
    std::vector<Values> lists = {};
    std::vector<std::vector<std::pair<PickleValue, PickleValue>>> dicts = {};
    std::vector<PickleStorage> storages = {};
    std::vector<PickleTensor> tensors = {};
    std::size_t bytes = 0; ///< up to and with STOP
};

/// Runs a pickle on a machine that can make containers, numbers, text and the descriptions above,
/// and nothing else: it has no way to call or import anything of the file's choice.
///
/// Errors: BadModel (opcode or import outside the allow-list, by name and byte; damaged; more than
/// a million values).
[[nodiscard]] Result<Pickle> runPickle(Bytes data);

} // namespace inspyre
