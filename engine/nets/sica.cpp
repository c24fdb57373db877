#include "engine/nets/sica.h"

#include "engine/nets/pixels.h"
#include "engine/torch/profile.h"
#include "engine/torch/steps.h"

#include <inspyre/backend.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace inspyre {

namespace {

constexpr std::int64_t kHalo = 5;                // rows that the five 3x3 convolutions reach out
constexpr std::int64_t kPlaneValues = 2'097'152; // of x, enlarged at once to sum the context
constexpr std::int64_t kMostPhases = 4;

std::array<Linear, 2> loadPair(const Source &source, const std::string &prefix)
{
    std::array<Linear, 2> pair;
    for (std::size_t i = 0; i < pair.size(); ++i) {
        const auto path = prefix + "." + std::to_string(i);
        const auto folded = foldedConv(source, path + ".conv.weight", path + ".bn");
        pair[i].weight = folded.weight.flatten(1).to(at::kDouble);
        pair[i].bias = folded.bias.to(at::kDouble);
    }
    return pair;
}

/// Key or value vectors [n, depth] of the context vectors [n, C]. All are double, as in
/// longProduct().
at::Tensor applied(const std::array<Linear, 2> &pair, const at::Tensor &context)
{
    auto y = context;
    for (const auto &layer : pair) {
        y = at::relu(at::linear(y, layer.weight, layer.bias));
    }
    return y;
}

/// The maps of 3.5 steps 1 and 2, [1, n, height, width]: foreground, background, unsure.
at::Tensor regions(const Sica &sica, const SicaInput &input)
{
    const auto probability = [&](const at::Tensor &logits, double threshold) {
        return logistic(bilinear(logits, input.height, input.width, false)) - threshold;
    };
    const auto p = probability(input.saliency, sica.threshold);
    std::vector<at::Tensor> maps = {
        p.clamp(0.0, 1.0), p.neg().clamp_(0.0, 1.0), p.abs().neg_().add_(sica.threshold)};
    if (sica.laplacianThreshold) {
        const auto l = probability(input.laplacian, *sica.laplacianThreshold);
        maps.push_back(l.clamp(0.0, 1.0));
        maps.push_back(l.neg().clamp_(0.0, 1.0));
    }
    return at::cat(maps, 1);
}

std::int64_t channelsOf(const SicaInput &input)
{
    std::int64_t channels = 0;
    for (const auto &part : input.parts) {
        channels += part.size(1);
    }
    return channels;
}

/// Weights of the rows of a map for their weights [.., H, w] once it is enlarged to H rows: the
/// enlarging turned round.
at::Tensor rowWeightsOfHalf(const at::Tensor &weights)
{
    const auto rows = weights.size(-2) / 2;
    const auto even = weights.slice(-2, 0, std::nullopt, 2);
    const auto odd = weights.slice(-2, 1, std::nullopt, 2);
    auto sum = (even + odd).mul_(0.75);
    sum.narrow(-2, 0, rows - 1).add_(even.narrow(-2, 1, rows - 1), 0.25);
    sum.narrow(-2, 1, rows - 1).add_(odd.narrow(-2, 0, rows - 1), 0.25);
    sum.select(-2, 0).add_(even.select(-2, 0), 0.25);
    sum.select(-2, rows - 1).add_(odd.select(-2, rows - 1), 0.25);
    return sum;
}

/// Where x has its size of `base` and its rows are whole tiles of row s or of a part of it, the
/// sums need no enlarged map: enlarging and summing are linear, so that rows are weighted with
/// what the enlarged rows would weigh, and columns are enlarged after they are summed.
struct ContextTiles
{
    std::int64_t width = 0;  ///< of a tile, in x
    std::int64_t phases = 0; ///< places that a tile can have in row s

    ContextTiles(const SicaInput &input, Size base)
    {
        const auto channels = channelsOf(input);
        const bool same = base.height == input.height && base.width == input.width;
        const bool taken = std::all_of(input.parts.begin(), input.parts.end(), pixelKernelsTake);
        if (same && taken) {
            width = std::gcd(input.width, channels);
            phases = channels / width;
        }
    }

    [[nodiscard]] bool usable() const
    {
        return phases > 0 && phases <= kMostPhases && width % 2 == 0;
    }
};

/// Context vectors [n, C] float for the maps [1, n, H, W].
at::Tensor sumTiles(const ContextTiles &tiles, const SicaInput &input, const at::Tensor &maps)
{
    const auto n = maps.size(1);
    const auto channels = channelsOf(input);
    const auto vectors = n * tiles.phases;
    // A tile counts for the place that it has, and for no other.
    const auto place = at::eye(tiles.phases, maps.options()).view({1, tiles.phases, 1, -1});
    const auto weights = (maps.view({n, 1, -1, 1}) * place)
                             .view({vectors, channels, input.height, input.width / tiles.width});
    auto context = at::zeros({n, channels}, maps.options());
    std::int64_t begin = 0;
    for (const auto &part : input.parts) {
        const bool half = part.size(2) != input.height;
        const auto own = weights.narrow(1, begin, part.size(1));
        const auto rows = half ? rowWeightsOfHalf(own) : own;
        auto columns = rowSums( // [columns of a tile, vectors]
            part,
            rows.permute({2, 3, 0, 1}).contiguous(),
            half ? tiles.width / 2 : tiles.width,
            half ? 1 : 0);
        if (half) {
            const auto before = columns.slice(0, 0, -2);
            const auto middle = columns.slice(0, 1, -1);
            const auto after = columns.slice(0, 2);
            columns = at::stack({middle * 0.75 + before * 0.25, middle * 0.75 + after * 0.25}, 1);
        }
        context.add_(columns.view({tiles.width, vectors}).t().reshape({n, channels}));
        begin += part.size(1);
    }
    return context;
}

/// a b, [n, C] float, of a long inner side. The sums are double: how a library cuts up such sums
/// for several threads shows in the last bits of a float, and a matte must not depend on that.
at::Tensor longProduct(const at::Tensor &a, const at::Tensor &b)
{
    auto sum = at::zeros({a.size(0), b.size(1)}, a.options().dtype(at::kDouble));
    const auto atOnce = std::max<std::int64_t>(1, kPlaneValues / b.size(1));
    for (std::int64_t k = 0; k < b.size(0); k += atOnce) {
        const auto count = std::min(atOnce, b.size(0) - k);
        sum.addmm_(a.narrow(1, k, count).to(at::kDouble), b.narrow(0, k, count).to(at::kDouble));
    }
    return sum.to(at::kFloat);
}

/// Context vectors [n, C] float. x is reinterpreted, not permuted: row s is C consecutive values
/// of the contiguous C-H-W buffer. That is why it can be summed some planes at a time, if a plane
/// is whole rows.
at::Tensor sumContext(const Sica &sica, const SicaInput &input, Size base, const JobControl &job)
{
    const LayerScope layer("context sums");
    const auto positions = std::int64_t{base.height} * base.width;
    const auto channels = channelsOf(input);
    const auto maps = bilinear(regions(sica, input), base.height, base.width, false).contiguous();
    if (const ContextTiles tiles(input, base); tiles.usable()) {
        return sumTiles(tiles, input, maps);
    }
    const auto enlarged = [&](const at::Tensor &planes) {
        const auto up =
            bilinear(planes.to(at::kFloat).contiguous(), input.height, input.width, false);
        return bilinear(up, base.height, base.width, false).contiguous();
    };
    if (positions % channels != 0) {
        std::vector<at::Tensor> parts;
        for (const auto &part : input.parts) {
            parts.push_back(enlarged(part));
        }
        return longProduct(
            maps.view({-1, positions}), at::cat(parts, 1).view({positions, channels}));
    }

    const auto rows = maps.view({maps.size(1), channels, positions / channels});
    auto context = at::zeros({maps.size(1), channels}, maps.options());
    std::int64_t begin = 0;
    for (const auto &part : input.parts) {
        const auto atOnce =
            part.is_cpu() ? std::max<std::int64_t>(1, kPlaneValues / (input.height * input.width))
                          : part.size(1);
        for (std::int64_t c = 0; c < part.size(1); c += atOnce) {
            throwIfCancelled(job);
            const auto count = std::min(atOnce, part.size(1) - c);
            const auto features = enlarged(part.narrow(1, c, count)).view({-1, channels});
            const auto weights = rows.narrow(1, begin + c, count).reshape({rows.size(0), -1});
            context.add_(longProduct(weights, features));
        }
        begin += part.size(1);
    }
    return context;
}

/// The layers that depend on the context vectors, made for one picture.
struct PictureLayers
{
    at::Tensor keys; ///< [n, depth] float, scaled
    Conv out1;       ///< of the n attention weights instead of the mix of n value vectors
};

PictureLayers makeLayers(const Sica &sica, const at::Tensor &context)
{
    const auto key = applied(sica.key, context.to(at::kDouble));
    const auto value = applied(sica.value, context.to(at::kDouble));
    const auto scale = 1.0 / std::sqrt(static_cast<double>(sica.depth));
    const auto weight = sica.out1.weight.permute({0, 2, 3, 1}).to(at::kDouble);
    const auto mixed = at::matmul(weight, value.t()).to(at::kFloat);
    PictureLayers layers{
        .keys = (key * scale).to(at::kFloat),
        .out1 = makeConv({mixed.permute({0, 3, 1, 2}), sica.out1.bias}, {.relu = true}, sica.type),
    };
    layers.out1.kernels = sica.query[0].kernels;
    return layers;
}

/// [1, n, h, w]: how much of each context vector a pixel takes.
at::Tensor contextWeights(const at::Tensor &query, const at::Tensor &keys)
{
    if (pixelKernelsTake(query)) {
        return pixelSoftmax(query, keys);
    }
    const auto products =
        makeConv({keys.view({keys.size(0), -1, 1, 1}), {}}, {}, query.scalar_type());
    return at::softmax(conv(products, query).to(at::kFloat), 1).to(query.scalar_type());
}

/// Rows of x.
struct Rows
{
    std::int64_t begin = 0;
    std::int64_t end = 0;

    [[nodiscard]] std::int64_t count() const { return end - begin; }

    /// With so many more to either side, if x has them.
    [[nodiscard]] Rows with(std::int64_t more, std::int64_t height) const
    {
        return {std::max<std::int64_t>(0, begin - more), std::min(height, end + more)};
    }
};

/// `rows` of a map that has the rows `all`.
at::Tensor rowsOf(const at::Tensor &map, Rows all, Rows rows)
{
    return map.narrow(2, rows.begin - all.begin, rows.count());
}

/// Rows of `part`, enlarged to the size of x, into the channels from `channel` on of `to`.
void fillRows(
    const at::Tensor &part,
    const SicaInput &input,
    Rows rows,
    const at::Tensor &to,
    std::int64_t channel)
{
    auto target = to.narrow(1, channel, part.size(1));
    if (part.size(2) == input.height) {
        target.copy_(part.narrow(2, rows.begin, rows.count()));
        return;
    }
    if (pixelKernelsTake(part)) {
        doubleRows(part, rows.begin, rows.end, to, channel);
        return;
    }
    // Some more rows, so that the first and last have their neighbours.
    const auto first = std::max<std::int64_t>(0, rows.begin / 2 - 1);
    const auto last = std::min(part.size(2), (rows.end + 1) / 2 + 1);
    const auto up =
        bilinear(part.narrow(2, first, last - first), 2 * (last - first), input.width, false);
    target.copy_(up.narrow(2, rows.begin - 2 * first, rows.count()));
}

at::Tensor featuresOf(const SicaInput &input, Rows rows)
{
    const auto &first = input.parts.front();
    if (input.parts.size() == 1 && first.size(2) == input.height) {
        return first.narrow(2, rows.begin, rows.count());
    }
    auto x = at::empty(
        {1, channelsOf(input), rows.count(), input.width},
        first.options(),
        at::MemoryFormat::ChannelsLast);
    std::int64_t channel = 0;
    for (const auto &part : input.parts) {
        fillRows(part, input, rows, x, channel);
        channel += part.size(1);
    }
    return x;
}

/// Steps 5 to 7; features of these rows of x.
at::Tensor predictStrip(
    const Sica &sica,
    const PictureLayers &layers,
    const SicaInput &input,
    Rows rows,
    const JobControl &job)
{
    const auto around = [&](std::int64_t halo) { return rows.with(halo, input.height); };
    // A convolution's outermost rows lack their neighbours, but at the edges of x: each takes a
    // row off the halo that it got.
    const auto next = [&](const Conv &layer, const at::Tensor &y, std::int64_t halo) {
        throwIfCancelled(job);
        return rowsOf(conv(layer, y, job), around(halo), around(halo - 1));
    };
    const auto x = featuresOf(input, around(kHalo));
    const auto query = next(sica.query[1], next(sica.query[0], x, kHalo), kHalo - 1);
    const auto context = next(layers.out1, contextWeights(query, layers.keys), kHalo - 2);
    const auto both = at::cat({rowsOf(x, around(kHalo), around(kHalo - 3)), context}, 1);
    return next(sica.out3, next(sica.out2, both, kHalo - 3), kHalo - 4);
}

void predictLogits(const Conv &out4, const at::Tensor &features, at::Tensor to)
{
    if (pixelKernelsTake(features)) {
        const auto bias = *out4.bias.const_data_ptr<float>();
        pixelProducts(features, out4.weight.flatten(), bias, to);
    } else {
        to.copy_(conv(out4, features.to(at::kFloat)));
    }
}

} // namespace

Sica loadSica(const Source &source, const std::string &prefix)
{
    const auto relu = [&](const char *name) {
        return loadConvBn(source, prefix + name, {.relu = true});
    };
    Sica sica;
    sica.query = {relu(".conv_query.0"), relu(".conv_query.1")};
    sica.key = loadPair(source, prefix + ".conv_key");
    sica.value = loadPair(source, prefix + ".conv_value");
    const auto out1 =
        foldedConv(source, prefix + ".conv_out1.conv.weight", prefix + ".conv_out1.bn");
    sica.out1 = {out1.weight.to(at::kFloat), out1.bias.to(at::kFloat)};
    sica.out2 = relu(".conv_out2");
    sica.out3 = relu(".conv_out3");
    sica.out4 = makeConv(
        foldedConv(source, prefix + ".conv_out4.conv.weight", prefix + ".conv_out4.bn"),
        {},
        at::kFloat);
    sica.threshold = source.get(prefix + ".threshold").item<double>();
    if (source.has(prefix + ".lthreshold")) {
        sica.laplacianThreshold = source.get(prefix + ".lthreshold").item<double>();
    }
    sica.depth = out1.weight.size(0);
    sica.type = source.type;
    return sica;
}

SicaOutput predictSica(
    const Sica &sica, const SicaInput &input, Size base, bool wantFeatures, const JobControl &job)
{
    const auto layers = makeLayers(sica, sumContext(sica, input, base, job));
    stepDone(job, 0.1);

    const LayerScope layer("strips");
    const auto options = input.parts.front().options();
    SicaOutput output;
    output.logits = at::empty({1, 1, input.height, input.width}, options.dtype(at::kFloat));
    if (wantFeatures) {
        output.features = at::empty(
            {1, sica.depth, input.height, input.width}, options, at::MemoryFormat::ChannelsLast);
    }
    const auto stripPixels = input.stripPixels > 0 ? input.stripPixels : kStripPixels;
    const auto rows = options.device().is_cpu()
                          ? std::max<std::int64_t>(4 * kHalo, stripPixels / input.width)
                          : input.height;
    for (std::int64_t begin = 0; begin < input.height; begin += rows) {
        const Rows some{begin, std::min(begin + rows, input.height)};
        const auto strip = predictStrip(sica, layers, input, some, job);
        predictLogits(sica.out4, strip, output.logits.narrow(2, begin, some.count()));
        if (wantFeatures) {
            output.features.narrow(2, begin, some.count()).copy_(strip);
        }
        const auto share = static_cast<double>(some.end) / static_cast<double>(input.height);
        stepDone(job, 0.1 + 0.9 * share);
    }
    return output;
}

} // namespace inspyre
