#include "engine/nets/sica.h"

#include "engine/torch/profile.h"
#include "engine/torch/steps.h"

#include <inspyre/backend.h>

#include <algorithm>
#include <cmath>

namespace inspyre {

namespace {

constexpr std::int64_t kHalo = 5;                // rows that the five 3x3 convolutions reach out
constexpr std::int64_t kPlaneValues = 4'194'304; // of x, enlarged at once to sum the context

std::array<Linear, 2> loadPair(const Source &source, const std::string &prefix)
{
    std::array<Linear, 2> pair;
    for (std::size_t i = 0; i < pair.size(); ++i) {
        const auto path = prefix + "." + std::to_string(i);
        const auto folded = foldedConv(source, path + ".conv.weight", path + ".bn");
        pair[i].weight = folded.weight.flatten(1).to(at::kFloat);
        pair[i].bias = folded.bias.to(at::kFloat);
    }
    return pair;
}

/// Key or value vectors [n, depth] of the context vectors [n, C].
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
        return at::sigmoid(bilinear(logits, input.height, input.width, false)) - threshold;
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

/// Context vectors [n, C] float. x is reinterpreted, not permuted: row s is C consecutive values
/// of the contiguous C-H-W buffer. That is why it can be summed some planes at a time, if a plane
/// is whole rows.
at::Tensor sumContext(const Sica &sica, const SicaInput &input, Size base, const JobControl &job)
{
    const LayerScope layer("context sums");
    const auto positions = std::int64_t{base.height} * base.width;
    const auto channels = channelsOf(input);
    const auto maps = bilinear(regions(sica, input), base.height, base.width, false).contiguous();
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
        return at::mm(maps.view({-1, positions}), at::cat(parts, 1).view({positions, channels}));
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
            context.addmm_(weights, features);
        }
        begin += part.size(1);
    }
    return context;
}

/// The layers that depend on the context vectors, made for one picture.
struct PictureLayers
{
    Conv scores; ///< query · key: depth -> n
    Conv out1;   ///< of the n attention weights instead of the mix of n value vectors
};

PictureLayers makeLayers(const Sica &sica, const at::Tensor &context)
{
    const auto key = applied(sica.key, context);
    const auto value = applied(sica.value, context);
    const auto scale = 1.0 / std::sqrt(static_cast<double>(sica.depth));
    const auto scores = (key * scale).view({key.size(0), key.size(1), 1, 1});
    const auto mixed = at::matmul(sica.out1.weight.permute({0, 2, 3, 1}), value.t());
    return {
        .scores = makeConv({scores, {}}, {}, sica.type),
        .out1 = makeConv({mixed.permute({0, 3, 1, 2}), sica.out1.bias}, {.relu = true}, sica.type),
    };
}

/// Rows [begin, end) of `part`, enlarged to the width of x; the same values as of the whole.
at::Tensor rowsOf(
    const at::Tensor &part, const SicaInput &input, std::int64_t begin, std::int64_t end)
{
    if (part.size(2) == input.height) {
        return part.narrow(2, begin, end - begin);
    }
    const auto first = std::max<std::int64_t>(0, begin / 2 - 1);
    const auto last = std::min(part.size(2), (end + 1) / 2 + 1);
    const auto up =
        bilinear(part.narrow(2, first, last - first), 2 * (last - first), input.width, false);
    return up.narrow(2, begin - 2 * first, end - begin);
}

/// Steps 5 to 7 for rows [begin, end) of x; features of these rows.
at::Tensor predictStrip(
    const Sica &sica,
    const PictureLayers &layers,
    const SicaInput &input,
    std::int64_t begin,
    std::int64_t end,
    const JobControl &job)
{
    std::vector<at::Tensor> parts;
    for (const auto &part : input.parts) {
        parts.push_back(rowsOf(part, input, begin, end));
    }
    const auto x = parts.size() == 1 ? parts.front() : at::cat(parts, 1);
    const auto next = [&](const Conv &layer, const at::Tensor &y) {
        throwIfCancelled(job);
        return conv(layer, y);
    };
    const auto query = next(sica.query[1], next(sica.query[0], x));
    const auto weights = at::softmax(next(layers.scores, query).to(at::kFloat), 1);
    const auto context = next(layers.out1, weights.to(sica.type));
    return next(sica.out3, next(sica.out2, at::cat({x, context}, 1)));
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
        const auto end = std::min(begin + rows, input.height);
        const auto top = std::max<std::int64_t>(0, begin - kHalo);
        const auto bottom = std::min(input.height, end + kHalo);
        const auto strip =
            predictStrip(sica, layers, input, top, bottom, job).narrow(2, begin - top, end - begin);
        output.logits.narrow(2, begin, end - begin).copy_(conv(sica.out4, strip.to(at::kFloat)));
        if (wantFeatures) {
            output.features.narrow(2, begin, end - begin).copy_(strip);
        }
        const auto share = static_cast<double>(end) / static_cast<double>(input.height);
        stepDone(job, 0.1 + 0.9 * share);
    }
    return output;
}

} // namespace inspyre
