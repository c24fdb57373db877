#include "engine/local/pass_memory.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace inspyre {

namespace {

constexpr double kFloat = sizeof(float);
constexpr int kHalo = 10; // rows that a strip is higher than what it gives, both sides together
constexpr int kLeastRows = 20; // of a strip
constexpr double kExport = 24; // bytes a pixel, as finish() says

/// What a part of the network holds at its worst, counted in maps: the coefficients were fitted to
/// NetworkOutput::peakBytes of SwinB, Swin-T, Res2Net50 and the starter, 64 to 1024 pixels a side,
/// whole and in strips, fp32 and bf16.
struct Attention
{
    double wholeMaps = 0.0;  ///< of `depth` channels, of the attention's whole size
    double stripMaps = 0.0;  ///< of `depth` channels, of a strip
    double wholeBytes = 0.0; ///< a pixel of the whole size, whatever the depth and the precision
};

constexpr Attention kAttention1{1.6, 11.0, 50.0};
constexpr Attention kAttention0{0.25, 7.05, 38.0};
constexpr Attention kContextSum0{0.3, 0.0, 96.0};
/// Bytes of a value in a strip's maps where the precision has two and the channels are few, as it
/// was measured with the starter's 16.
constexpr double kHalfOfFew = 3.1;
constexpr int kFewChannels = 32;       // below
constexpr double kContextMaps = 10.5;  // of `depth` channels, a quarter of the size a side
constexpr double kContextBytes = 8.0;  // a pixel of the input
constexpr double kSwinMaps = 5.6;      // of `embed` channels, a quarter of the size a side
constexpr double kSwinScratch = 0.1e6; // bytes, for each of the `embed` channels
constexpr double kRes2NetMaps = 4.0;   // of `planes` channels, half the size a side
constexpr std::array kShrinks = {4.0, 4.0, 8.0, 16.0, 32.0}; // of x1..x5, a side

double area(Size size)
{
    return static_cast<double>(size.width) * size.height;
}

/// Pixels of the highest strip of a map.
double stripArea(Size map, int stripPixels)
{
    const int rows = std::max(kLeastRows, stripPixels / map.width);
    return area({map.width, std::min(map.height, rows + kHalo)});
}

/// @param mapBytes, stripBytes  a pixel of `depth` channels, in a whole map and in a strip's
double attentionBytes(
    const Attention &part, Size map, int stripPixels, double mapBytes, double stripBytes)
{
    return area(map) * (part.wholeMaps * mapBytes + part.wholeBytes) +
           stripArea(map, stripPixels) * part.stripMaps * stripBytes;
}

/// x1..x5, which the contexts take.
double backboneMaps(const Architecture &architecture, double pixels, double valueBytes)
{
    double bytes = 0.0;
    for (std::size_t i = 0; i < kShrinks.size(); ++i) {
        bytes += architecture.channels[i] * valueBytes * pixels / (kShrinks[i] * kShrinks[i]);
    }
    return bytes;
}

double backboneBytes(const Architecture &architecture, double pixels, double valueBytes)
{
    if (architecture.swin) {
        const double embed = architecture.swin->embed;
        return embed * (kSwinMaps * valueBytes * pixels / 16.0 + kSwinScratch);
    }
    const double planes = architecture.res2net ? architecture.res2net->planes : 0;
    return kRes2NetMaps * planes * valueBytes * pixels / 4.0;
}

} // namespace

std::uint64_t predictedPassBytes(
    const Architecture &architecture, Precision precision, Size size, int stripPixels)
{
    const bool half = precision != Precision::Fp32;
    const double valueBytes = half ? kFloat / 2.0 : kFloat;
    const double mapBytes = architecture.depth * valueBytes;
    const bool few = half && architecture.depth < kFewChannels;
    const double stripBytes = few ? architecture.depth * kHalfOfFew : mapBytes;
    const double pixels = area(size);
    const Size small{size.width / 2, size.height / 2};
    const auto bytes = std::max(
        {backboneBytes(architecture, pixels, valueBytes),
         backboneMaps(architecture, pixels, valueBytes) +
             pixels * (kContextMaps * mapBytes / 16.0 + kContextBytes),
         attentionBytes(kAttention1, small, stripPixels, mapBytes, stripBytes),
         attentionBytes(kAttention0, size, stripPixels, mapBytes, stripBytes),
         attentionBytes(kContextSum0, size, stripPixels, mapBytes, stripBytes)});
    return static_cast<std::uint64_t>(bytes);
}

std::uint64_t residentPassBytes(std::uint64_t passBytes)
{
    constexpr std::uint64_t kMostSpare = std::uint64_t{64}
                                         << 20U; // as the pool of libtorch's memory
    return passBytes + std::min(passBytes / 4, kMostSpare);
}

std::uint64_t predictedExportBytes(Size size)
{
    return static_cast<std::uint64_t>(kExport * area(size));
}

} // namespace inspyre
