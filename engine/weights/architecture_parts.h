#pragma once

#include <inspyre/architecture.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inspyre {

inline constexpr int kMaxWidth = 1 << 16;  ///< channels, heads or units of one layer
inline constexpr int kMaxBlocks = 256;     ///< blocks of one stage
inline constexpr int kMaxScale = 16;       ///< groups of a Res2Net block
inline constexpr int kPublishedDepth = 64; ///< decoder channels of every published model

/// Collects expected tensors under names that are put together from prefixes.
class TensorList
{
public:
    void add(std::string name, std::vector<std::int64_t> shape);
    void addOptional(std::string name, std::vector<std::int64_t> shape);
    /// `.weight` and `.bias`, both [n].
    void addNorm(const std::string &prefix, std::int64_t n);
    /// BatchNorm2d: four vectors of n and the counter.
    void addBatchNorm(const std::string &prefix, std::int64_t n);
    /// `.weight` [out, in] and `.bias` [out].
    void addLinear(const std::string &prefix, std::int64_t out, std::int64_t in);

    [[nodiscard]] std::vector<ExpectedTensor> take() { return std::move(m_tensors); }

private:
    std::vector<ExpectedTensor> m_tensors;
};

void addSwin(TensorList &list, const SwinShape &shape);
void addRes2Net(TensorList &list, const Res2NetShape &shape);
/// The contexts, the decoder and the three attentions.
void addHead(TensorList &list, const std::array<int, 5> &channels, int depth);

/// Size of `axis` of the tensor `name`, 0 if there is no such tensor or axis, or if the size is
/// outside [1, kMaxWidth].
[[nodiscard]] int sizeOf(const Checkpoint &checkpoint, std::string_view name, std::size_t axis);

/// One more than the largest n for which a name begins with `prefix` + "<n>.": 0 if there is none,
/// kMaxBlocks at most.
[[nodiscard]] int countBlocks(const Checkpoint &checkpoint, const std::string &prefix);

/// Sizes that the file does not tell are those of the published model, so that the tensors that
/// are missing can be named.
[[nodiscard]] SwinShape readSwin(const Checkpoint &checkpoint);
[[nodiscard]] Res2NetShape readRes2Net(const Checkpoint &checkpoint);

/// "SwinB", "Res2Net50 (slim 16)"; what makes a network differ is in parentheses.
[[nodiscard]] std::string swinName(const SwinShape &shape);
[[nodiscard]] std::string res2netName(const Res2NetShape &shape);

/// "3-4-6-3".
[[nodiscard]] std::string joined(const std::array<int, 4> &numbers);

/// Fills channels, name and parameters from the shapes and the depth.
[[nodiscard]] Architecture completeArchitecture(Architecture architecture);

/// What a file looks like that is not an InSPyReNet: "a bare Swin Transformer backbone, ...".
[[nodiscard]] std::string describeForeignNetwork(const Checkpoint &checkpoint);

} // namespace inspyre
