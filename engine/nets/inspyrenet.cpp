#include "engine/nets/inspyrenet.h"

#include "engine/nets/pyramid.h"
#include "engine/nets/spread.h"
#include "engine/torch/profile.h"
#include "engine/torch/steps.h"

namespace inspyre {

namespace {

/// Where the parts of a pass end, as shares of its work at 1024x1024.
struct Shares
{
    double backbone;
    double contexts;
    double attention2;
    double attention1;
};

constexpr Shares kShares{0.46, 0.58, 0.61, 0.71};

struct Maps
{
    at::Tensor d3 = {};
    at::Tensor p2 = {};
    at::Tensor d2 = {};
    at::Tensor p1 = {};
    at::Tensor d1 = {};
    at::Tensor p0 = {};
    at::Tensor d0 = {};
};

/// `job` without its reports: making a part is not what it counts.
JobControl silent(const JobControl &job)
{
    return JobControl([&job] { return job.cancelled(); }, {});
}

template<typename T>
const T &ready(const Part<T> &part, const JobControl &job)
{
    return part.get(silent(job));
}

std::array<at::Tensor, 5> predictBackbone(
    const InspyreNet &net, const at::Tensor &image, const JobControl &job)
{
    const LayerScope layer("backbone");
    const auto &backbone = ready(net.backbone, job);
    if (const auto *swin = std::get_if<Swin>(&backbone)) {
        return predictSwin(*swin, image, job);
    }
    return predictRes2Net(std::get<Res2Net>(backbone), image, job);
}

std::array<at::Tensor, 5> predictContexts(
    const InspyreNet &net, std::array<at::Tensor, 5> x, const JobControl &job)
{
    const LayerScope layer("contexts");
    const auto &contexts = ready(net.contexts, job);
    for (std::size_t i = 0; i < x.size(); ++i) {
        const LayerScope part("context", i);
        x[i] = predictContext(contexts[i], x[i], job);
        stepDone(job, static_cast<double>(i + 1) / 5.0);
    }
    return x;
}

SicaOutput predictAttention(
    const InspyreNet &net,
    std::size_t number,
    const SicaInput &input,
    Size base,
    const JobControl &job)
{
    static constexpr std::array names = {"attention0", "attention1", "attention2"};
    const LayerScope layer(names[number]);
    const bool wantFeatures = number > 0;
    const auto &attentions = ready(net.attentions, job);
    return predictSica(attentions[number], input, base, wantFeatures, job);
}

Size halved(Size size, int times)
{
    return {size.width >> times, size.height >> times};
}

void keep(Taps *taps, const Maps &maps)
{
    if (taps == nullptr) {
        return;
    }
    taps->insert(
        taps->end(),
        {{"d3", maps.d3},
         {"p2", maps.p2},
         {"d2", maps.d2},
         {"p1", maps.p1},
         {"d1", maps.d1},
         {"p0", maps.p0},
         {"d0", maps.d0}});
}

/// One pass over one picture (inspyrenet.md 3.8).
Maps predictMaps(
    const InspyreNet &net,
    const at::Tensor &image,
    const NetImage &of,
    Taps *taps,
    const JobControl &job)
{
    const auto height = image.size(2);
    const auto width = image.size(3);
    auto x = predictBackbone(net, image, job.slice(0.0, kShares.backbone));
    if (taps != nullptr) {
        taps->insert(
            taps->end(), {{"x1", x[0]}, {"x2", x[1]}, {"x3", x[2]}, {"x4", x[3]}, {"x5", x[4]}});
    }
    auto c = predictContexts(net, std::move(x), job.slice(kShares.backbone, kShares.contexts));

    Maps maps;
    auto [f3, d3] = predictDecoder(ready(net.decoder, job), c[2], c[3], c[4]);
    maps.d3 = d3;
    SicaInput input{{c[1], f3}, height / 4, width / 4, d3, {}, of.stripPixels};
    auto two = predictAttention(
        net, 2, input, halved(of.base, 2), job.slice(kShares.contexts, kShares.attention2));
    maps.p2 = two.logits;
    maps.d2 = reconstruct(d3, maps.p2);

    input = {{c[0], two.features}, height / 2, width / 2, maps.d2, maps.p2, of.stripPixels};
    c = {};
    auto one = predictAttention(
        net, 1, input, halved(of.base, 1), job.slice(kShares.attention2, kShares.attention1));
    maps.p1 = one.logits;
    maps.d1 = reconstruct(maps.d2, maps.p1);

    input = {{one.features}, height, width, maps.d1, maps.p1, of.stripPixels};
    const auto last = predictAttention(net, 0, input, of.base, job.slice(kShares.attention1, 1.0));
    maps.p0 = last.logits;
    maps.d0 = reconstruct(maps.d1, maps.p0);
    return maps;
}

/// The details of `high` upon `low` where its edges are (inspyrenet.md 3.9).
Maps blended(const at::Tensor &low, const Maps &high, Taps *taps)
{
    Maps maps;
    Taps masks;
    const auto details = [&](const at::Tensor &d, const at::Tensor &p, int k, const char *tap) {
        const auto edges = transition(d, k);
        masks.emplace_back(tap, edges);
        return bilinear(edges, p.size(2), p.size(3), false) * p;
    };
    maps.d3 = bilinear(low, high.d3.size(2), high.d3.size(3), false);
    maps.p2 = details(maps.d3, high.p2, 5, "t5");
    maps.d2 = reconstruct(maps.d3, maps.p2);
    maps.p1 = details(maps.d2, high.p1, 9, "t9");
    maps.d1 = reconstruct(maps.d2, maps.p1);
    maps.p0 = details(maps.d1, high.p0, 17, "t17");
    maps.d0 = reconstruct(maps.d1, maps.p0);
    keep(taps, maps);
    if (taps != nullptr) {
        taps->insert(taps->end(), masks.begin(), masks.end());
    }
    return maps;
}

NetMaps wantedOf(const Maps &maps, const NetImage &of)
{
    NetMaps wanted{.logits = maps.d0};
    if (of.spread) {
        wanted.spread = spreadOf(maps.d0, {maps.d1, maps.d2, maps.d3});
    }
    return wanted;
}

Contexts loadContexts(const Source &source)
{
    Contexts contexts;
    for (std::size_t i = 0; i < contexts.size(); ++i) {
        contexts[i] = loadContext(source, "context" + std::to_string(i + 1));
    }
    return contexts;
}

Attentions loadAttentions(const Source &source)
{
    Attentions attentions;
    for (std::size_t i = 0; i < attentions.size(); ++i) {
        attentions[i] = loadSica(source, "attention" + std::to_string(i));
    }
    return attentions;
}

/// The part of the groups `first` to `last` as `load` makes it, which records what it does.
template<typename T, typename Load>
Part<T> partOf(
    const std::shared_ptr<Material> &material, LayerGroup first, LayerGroup last, Load load)
{
    return Part<T>([=](const JobControl &job) -> T {
        const c10::InferenceMode inference;
        material->read(first, last, job);
        auto part = load(material->source(job), material->timeline());
        material->release(first, last);
        return part;
    });
}

/// The part of one group, as `load` makes it.
template<typename T, typename Load>
Part<T> partOf(const std::shared_ptr<Material> &material, LayerGroup group, Load load)
{
    return partOf<T>(material, group, group, [=](const Source &source, Timeline &timeline) {
        const ScopedSpan span(timeline, Phase::Optimise, layerGroupName(group));
        return load(source);
    });
}

} // namespace

InspyreNet bindInspyreNet(
    const std::shared_ptr<Material> &material, const Architecture &architecture)
{
    // One of each: a copy shares its parts with this one.
    return {
        .backbone = partOf<Backbone>(
            material,
            LayerGroup::Stem,
            LayerGroup::Stage4,
            [architecture](const Source &source, Timeline &timeline) -> Backbone {
                if (architecture.swin) {
                    return loadSwin(source, *architecture.swin, timeline);
                }
                return loadRes2Net(source, *architecture.res2net, timeline);
            }),
        .contexts = partOf<Contexts>(material, LayerGroup::Context, loadContexts),
        .decoder = partOf<Decoder>(
            material,
            LayerGroup::Decoder,
            [](const Source &source) { return loadDecoder(source, "decoder"); }),
        .attentions = partOf<Attentions>(material, LayerGroup::Attention, loadAttentions),
    };
}

void makeParts(const InspyreNet &net, const JobControl &job)
{
    const auto make = [&](const auto &part, double done) {
        static_cast<void>(ready(part, job));
        job.report(Stage::Optimising, done);
    };
    job.report(Stage::Optimising, 0.0);
    make(net.backbone, 0.7);
    make(net.contexts, 0.85);
    make(net.decoder, 0.9);
    make(net.attentions, 1.0);
}

NetMaps predictNet(const InspyreNet &net, const NetImage &image, Taps *taps, const JobControl &job)
{
    if (!image.low.defined()) {
        const auto maps = predictMaps(net, image.full, image, taps, job);
        keep(taps, maps);
        return wantedOf(maps, image);
    }
    const auto pixels = static_cast<double>(image.full.numel() + image.low.numel());
    const auto share = static_cast<double>(image.low.numel()) / pixels;
    const auto low = predictMaps(net, image.low, image, nullptr, job.slice(0.0, share)).d0;
    const auto high = predictMaps(net, image.full, image, nullptr, job.slice(share, 1.0));
    return wantedOf(blended(low, high, taps), image);
}

at::Tensor stretched(const at::Tensor &logits)
{
    const auto saliency = logistic(logits);
    const auto lowest = saliency.min();
    return (saliency - lowest) / (saliency.max() - lowest + 1e-8);
}

} // namespace inspyre
