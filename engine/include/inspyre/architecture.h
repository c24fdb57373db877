#pragma once

#include <inspyre/checkpoint.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inspyre {

/// Swin Transformer v1 as a dense backbone; head_dim = channels / heads.
struct SwinShape
{
    int embed = 128; ///< channels of stage 0; stage s has embed << s
    std::array<int, 4> depths = {2, 2, 18, 2};
    std::array<int, 4> heads = {4, 8, 16, 32};
    int window = 12;
};

/// Res2Net v1b; expansion 4.
struct Res2NetShape
{
    int stem = 32;   ///< channels of the first two stem convolutions
    int planes = 64; ///< channels of x1; layer L has planes << (L-1), out 4x
    std::array<int, 4> blocks = {3, 4, 6, 3};
    std::array<int, 4> widths = {26, 52, 104, 208}; ///< channels of one group
    int scale = 4;                                  ///< groups
};

/// All that the forward pass needs to know besides the weights, read off the tensors' shapes.
struct Architecture
{
    std::optional<SwinShape> swin = {}; ///< exactly one of the two
    std::optional<Res2NetShape> res2net = {};
    int depth = 64;                   ///< channels of the decoder
    std::array<int, 5> channels = {}; ///< of x1..x5
    std::string name = {};            ///< "InSPyReNet SwinB", "InSPyReNet Res2Net50 (slim 16)"
    std::uint64_t parameters = 0;     ///< without buffers
};

/// A tensor that the architecture needs.
struct ExpectedTensor
{
    std::string name = {};
    std::vector<std::int64_t> shape = {};
    TensorType type = TensorType::F32; ///< I64 for the two kinds of buffers that may be absent
    bool optional = false;             ///< num_batches_tracked, relative_position_index
};

/// What does not fit, by name. Empty lists mean that the file fits.
struct TensorMismatch
{
    std::vector<std::string> missing = {};
    std::vector<std::string> unexpected = {}; ///< `backbone.fc.*` is ignored, not listed
    std::vector<std::string> misshapen = {};  ///< "name: [3, 4] instead of [4, 4]"

    [[nodiscard]] bool empty() const;
    /// One sentence with counts and the first few names.
    [[nodiscard]] std::string summary() const;
};

/// The parts in which weights are loaded and shown, in forward order.
enum class LayerGroup : std::uint8_t {
    Stem,
    Stage1,
    Stage2,
    Stage3,
    Stage4,
    Context,
    Decoder,
    Attention
};
inline constexpr int kLayerGroups = 8;

[[nodiscard]] LayerGroup layerGroup(std::string_view tensorName);
[[nodiscard]] const char *layerGroupName(LayerGroup group); ///< "stem", "stage 1", … "attention"

/// Reads the architecture off names and shapes, at any width, depth, head count and window.
///
/// Errors: UnknownModel (not an InSPyReNet; says what it looks like instead, for example a bare
/// backbone), ModelMismatch (an InSPyReNet with tensors missing or misshapen; message is
/// TensorMismatch::summary()).
[[nodiscard]] Result<Architecture> readArchitecture(const Checkpoint &checkpoint);

/// Every tensor of that architecture in the published order (backbone, context1..5, decoder,
/// attention0..2).
[[nodiscard]] std::vector<ExpectedTensor> expectedTensors(const Architecture &architecture);

[[nodiscard]] TensorMismatch compare(
    const Checkpoint &checkpoint, const Architecture &architecture);

} // namespace inspyre
