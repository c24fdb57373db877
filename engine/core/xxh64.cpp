#include "engine/core/xxh64.h"

#include <array>
#include <bit>
#include <cstring>

namespace inspyre {

// https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md

namespace {

static_assert(std::endian::native == std::endian::little);

constexpr std::uint64_t kPrime1 = 0x9E3779B185EBCA87U;
constexpr std::uint64_t kPrime2 = 0xC2B2AE3D27D4EB4FU;
constexpr std::uint64_t kPrime3 = 0x165667B19E3779F9U;
constexpr std::uint64_t kPrime4 = 0x85EBCA77C2B2AE63U;
constexpr std::uint64_t kPrime5 = 0x27D4EB2F165667C5U;
constexpr std::size_t kStripe = 32;

template<typename T>
T numberAt(const std::byte *data)
{
    T value = 0;
    std::memcpy(&value, data, sizeof(T));
    return value;
}

std::uint64_t mixed(std::uint64_t lane, std::uint64_t word)
{
    return std::rotl(lane + word * kPrime2, 31) * kPrime1;
}

std::uint64_t ofStripes(std::span<const std::byte> bytes, std::uint64_t seed)
{
    std::array<std::uint64_t, 4> lanes = {
        seed + kPrime1 + kPrime2, seed + kPrime2, seed, seed - kPrime1};
    for (std::size_t at = 0; at + kStripe <= bytes.size(); at += kStripe) {
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            lanes[i] = mixed(lanes[i], numberAt<std::uint64_t>(bytes.data() + at + 8 * i));
        }
    }
    auto sum = std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7) + std::rotl(lanes[2], 12) +
               std::rotl(lanes[3], 18);
    for (const auto lane : lanes) {
        sum = (sum ^ mixed(0, lane)) * kPrime1 + kPrime4;
    }
    return sum;
}

std::uint64_t withRest(std::uint64_t sum, std::span<const std::byte> rest)
{
    for (; rest.size() >= 8; rest = rest.subspan(8)) {
        sum ^= mixed(0, numberAt<std::uint64_t>(rest.data()));
        sum = std::rotl(sum, 27) * kPrime1 + kPrime4;
    }
    if (rest.size() >= 4) {
        sum ^= numberAt<std::uint32_t>(rest.data()) * kPrime1;
        sum = std::rotl(sum, 23) * kPrime2 + kPrime3;
        rest = rest.subspan(4);
    }
    for (const auto byte : rest) {
        sum ^= std::to_integer<std::uint64_t>(byte) * kPrime5;
        sum = std::rotl(sum, 11) * kPrime1;
    }
    return sum;
}

} // namespace

std::uint64_t xxh64(std::span<const std::byte> bytes, std::uint64_t seed)
{
    auto sum = bytes.size() >= kStripe ? ofStripes(bytes, seed) : seed + kPrime5;
    sum = withRest(sum + bytes.size(), bytes.subspan(bytes.size() / kStripe * kStripe));
    sum = (sum ^ (sum >> 33U)) * kPrime2;
    sum = (sum ^ (sum >> 29U)) * kPrime3;
    return sum ^ (sum >> 32U);
}

} // namespace inspyre
