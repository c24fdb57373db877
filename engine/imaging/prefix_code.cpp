#include "engine/imaging/prefix_code.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace inspyre {

namespace {

constexpr std::size_t kLengths = 64; ///< more than any tree of 32-bit counts is deep

/// How many codes there are of each length.
using LengthCounts = std::array<std::uint32_t, kLengths>;

/// The depths of the leaves of the best tree over `weights`, which rise; by the two queues of
/// leaves and of inner nodes, both of which rise.
LengthCounts bestLengths(const std::vector<std::uint32_t> &weights)
{
    LengthCounts counts = {};
    const auto leaves = weights.size();
    if (leaves == 1) {
        counts[1] = 1;
        return counts;
    }
    std::vector<std::uint64_t> nodes(leaves - 1);
    std::vector<std::size_t> nodeParent(leaves - 1);
    std::vector<std::size_t> leafParent(leaves);
    std::size_t leaf = 0;
    std::size_t node = 0;
    for (std::size_t made = 0; made < nodes.size(); ++made) {
        for (int child = 0; child < 2; ++child) {
            if (node == made || (leaf < leaves && weights[leaf] <= nodes[node])) {
                nodes[made] += weights[leaf];
                leafParent[leaf++] = made;
            } else {
                nodes[made] += nodes[node];
                nodeParent[node++] = made;
            }
        }
    }
    std::vector<std::size_t> depth(nodes.size()); // of the last one, the root, 0
    for (std::size_t i = nodes.size() - 1; i-- > 0;) {
        depth[i] = depth[nodeParent[i]] + 1;
    }
    for (const auto parent : leafParent) {
        ++counts[depth[parent] + 1];
    }
    return counts;
}

/// Shortens what is longer than `longest`, at the cost of the longest codes that are not.
void enforce(LengthCounts &counts, std::size_t longest)
{
    for (std::size_t length = longest + 1; length < counts.size(); ++length) {
        counts[longest] += counts[length];
        counts[length] = 0;
    }
    std::uint32_t taken = 0;
    for (std::size_t length = 1; length <= longest; ++length) {
        taken += counts[length] << (longest - length);
    }
    for (; taken > 1U << longest; --taken) {
        auto length = longest - 1;
        while (counts[length] == 0) {
            --length;
        }
        --counts[longest];
        --counts[length];
        counts[length + 1] += 2;
    }
}

std::uint16_t reversed(std::uint32_t bits, std::size_t length)
{
    std::uint32_t out = 0;
    for (std::size_t i = 0; i < length; ++i) {
        out = out << 1U | (bits >> i & 1U);
    }
    return static_cast<std::uint16_t>(out);
}

} // namespace

std::vector<PrefixCode> prefixCodes(std::span<const std::uint32_t> counts, int longest)
{
    std::vector<std::size_t> symbols;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0) {
            symbols.push_back(i);
        }
    }
    assert(!symbols.empty() && longest <= 15);
    std::ranges::stable_sort(symbols, {}, [&](std::size_t symbol) { return counts[symbol]; });
    std::vector<std::uint32_t> weights(symbols.size());
    std::ranges::transform(
        symbols, weights.begin(), [&](std::size_t symbol) { return counts[symbol]; });
    auto lengths = bestLengths(weights);
    enforce(lengths, static_cast<std::size_t>(longest));

    std::vector<PrefixCode> codes(counts.size());
    auto symbol = symbols.begin(); // rarest first: they get the longest codes
    std::array<std::uint32_t, 16> next = {};
    for (auto length = static_cast<std::size_t>(longest); length > 0; --length) {
        for (std::uint32_t i = 0; i < lengths[length]; ++i) {
            codes[*symbol++].length = static_cast<std::uint16_t>(length);
        }
    }
    for (std::size_t length = 1; length < next.size(); ++length) {
        next[length] = (next[length - 1] + (length > 1 ? lengths[length - 1] : 0)) << 1U;
    }
    for (auto &code : codes) {
        if (code.length > 0) {
            code.bits = reversed(next[code.length]++, code.length);
        }
    }
    return codes;
}

} // namespace inspyre
