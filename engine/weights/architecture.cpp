#include "engine/core/guarded.h"
#include "engine/weights/architecture_parts.h"

#include <inspyre/architecture.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace inspyre {

namespace {

constexpr std::string_view kHeadKey = "context1.branch0.conv.weight";

bool isBackboneClassifier(std::string_view name)
{
    return name.starts_with("backbone.fc.");
}

bool isFloating(TensorType type)
{
    switch (type) {
    case TensorType::F32:
    case TensorType::F16:
    case TensorType::BF16:
    case TensorType::F64: return true;
    case TensorType::I64:
    case TensorType::I32:
    case TensorType::I16:
    case TensorType::I8:
    case TensorType::U8:
    case TensorType::Bool: return false;
    }
    return false;
}

std::int64_t product(const std::vector<std::int64_t> &shape)
{
    std::int64_t count = 1;
    for (const std::int64_t size : shape) {
        count *= size;
    }
    return count;
}

std::string shapeText(const std::vector<std::int64_t> &shape)
{
    std::string text = "[";
    for (const std::int64_t size : shape) {
        text += (text.size() == 1 ? "" : ", ") + std::to_string(size);
    }
    return text + "]";
}

/// What is wrong with a tensor that is there; empty if it fits.
std::string misfit(const TensorView &found, const ExpectedTensor &expected)
{
    // A counter of batches may be a scalar or a vector of one: it is never read.
    const bool counter = expected.optional && expected.shape.empty() && found.elements() == 1;
    if (!counter && found.shape != expected.shape) {
        return expected.name + ": " + shapeText(found.shape) + " instead of " +
               shapeText(expected.shape);
    }
    if (!expected.optional && !isFloating(found.type)) {
        return expected.name + ": " + tensorTypeName(found.type) + " instead of float32";
    }
    return {};
}

/// "3 tensors missing (a, b, c)"; empty if there are none.
std::string part(const std::vector<std::string> &names, const char *what)
{
    constexpr std::size_t kShown = 3;
    if (names.empty()) {
        return {};
    }
    std::string text =
        std::to_string(names.size()) + (names.size() == 1 ? " tensor " : " tensors ") + what + " (";
    for (std::size_t i = 0; i < std::min(kShown, names.size()); ++i) {
        text += (i == 0 ? "" : ", ") + names[i];
    }
    return text + (names.size() > kShown ? ", ...)" : ")");
}

bool headsDivideChannels(const SwinShape &swin)
{
    for (std::size_t s = 0; s < 4; ++s) {
        if ((swin.embed << s) % swin.heads[s] != 0) {
            return false;
        }
    }
    return true;
}

Result<Architecture> read(const Checkpoint &checkpoint)
{
    const auto subject = checkpoint.path.string();
    const bool swin = checkpoint.tensors.contains("backbone.patch_embed.proj.weight");
    const bool res2net = checkpoint.tensors.contains("backbone.conv1.0.weight");
    if (!checkpoint.tensors.contains(kHeadKey) || swin == res2net) {
        return Error{
            ErrorCode::UnknownModel,
            "not an InSPyReNet: this looks like " + describeForeignNetwork(checkpoint),
            subject};
    }
    Architecture architecture;
    if (const int depth = sizeOf(checkpoint, kHeadKey, 0); depth != 0) {
        architecture.depth = depth;
    }
    if (swin) {
        architecture.swin = readSwin(checkpoint);
    } else {
        architecture.res2net = readRes2Net(checkpoint);
    }
    architecture = completeArchitecture(std::move(architecture));
    TensorMismatch mismatch = compare(checkpoint, architecture);
    mismatch.unexpected.clear(); // more than is needed does no harm
    if (!mismatch.empty()) {
        return Error{ErrorCode::ModelMismatch, mismatch.summary(), subject};
    }
    if (swin && !headsDivideChannels(*architecture.swin)) {
        return Error{
            ErrorCode::ModelMismatch, "the attention heads do not divide the channels", subject};
    }
    return architecture;
}

} // namespace

void TensorList::add(std::string name, std::vector<std::int64_t> shape)
{
    m_tensors.push_back({.name = std::move(name), .shape = std::move(shape)});
}

void TensorList::addOptional(std::string name, std::vector<std::int64_t> shape)
{
    m_tensors.push_back(
        {.name = std::move(name),
         .shape = std::move(shape),
         .type = TensorType::I64,
         .optional = true});
}

void TensorList::addNorm(const std::string &prefix, std::int64_t n)
{
    add(prefix + ".weight", {n});
    add(prefix + ".bias", {n});
}

void TensorList::addBatchNorm(const std::string &prefix, std::int64_t n)
{
    addNorm(prefix, n);
    add(prefix + ".running_mean", {n});
    add(prefix + ".running_var", {n});
    addOptional(prefix + ".num_batches_tracked", {});
}

void TensorList::addLinear(const std::string &prefix, std::int64_t out, std::int64_t in)
{
    add(prefix + ".weight", {out, in});
    add(prefix + ".bias", {out});
}

int sizeOf(const Checkpoint &checkpoint, std::string_view name, std::size_t axis)
{
    const auto found = checkpoint.tensors.find(name);
    if (found == checkpoint.tensors.end() || axis >= found->second.shape.size()) {
        return 0;
    }
    const std::int64_t size = found->second.shape[axis];
    return size >= 1 && size <= kMaxWidth ? static_cast<int>(size) : 0;
}

int countBlocks(const Checkpoint &checkpoint, const std::string &prefix)
{
    int count = 0;
    for (auto entry = checkpoint.tensors.lower_bound(prefix);
         entry != checkpoint.tensors.end() && entry->first.starts_with(prefix);
         ++entry) {
        const char *const begin = entry->first.data() + prefix.size();
        const char *const end = entry->first.data() + entry->first.size();
        int index = 0;
        const auto [rest, failure] = std::from_chars(begin, end, index);
        if (failure == std::errc() && rest != end && *rest == '.' && index >= 0 &&
            index < kMaxBlocks) {
            count = std::max(count, index + 1);
        }
    }
    return count;
}

std::string joined(const std::array<int, 4> &numbers)
{
    std::string text;
    for (const int number : numbers) {
        text += text.empty() ? "" : "-";
        text += std::to_string(number);
    }
    return text;
}

Architecture completeArchitecture(Architecture architecture)
{
    std::string backbone;
    if (architecture.swin) {
        const int embed = architecture.swin->embed;
        architecture.channels = {embed, embed, embed * 2, embed * 4, embed * 8};
        backbone = swinName(*architecture.swin);
    } else if (architecture.res2net) {
        const int planes = architecture.res2net->planes;
        architecture.channels = {planes, planes * 4, planes * 8, planes * 16, planes * 32};
        backbone = res2netName(*architecture.res2net);
    }
    architecture.name = "InSPyReNet " + backbone;
    if (architecture.depth != kPublishedDepth && backbone.find('(') == std::string::npos) {
        architecture.name += " (depth " + std::to_string(architecture.depth) + ")";
    }
    architecture.parameters = 0;
    for (const ExpectedTensor &tensor : expectedTensors(architecture)) {
        const bool buffer = tensor.optional || tensor.name.ends_with(".running_mean") ||
                            tensor.name.ends_with(".running_var");
        architecture.parameters += buffer ? 0 : static_cast<std::uint64_t>(product(tensor.shape));
    }
    return architecture;
}

bool TensorMismatch::empty() const
{
    return missing.empty() && unexpected.empty() && misshapen.empty();
}

std::string TensorMismatch::summary() const
{
    std::string text;
    for (const std::string &one :
         {part(missing, "missing"),
          part(misshapen, "of another shape or type"),
          part(unexpected, "unexpected")}) {
        if (!one.empty()) {
            text += (text.empty() ? "" : "; ") + one;
        }
    }
    return text.empty() ? "all tensors fit" : text;
}

LayerGroup layerGroup(std::string_view tensorName)
{
    constexpr std::pair<std::string_view, LayerGroup> kPrefixes[] = {
        {"backbone.layers.0.", LayerGroup::Stage1},
        {"backbone.layers.1.", LayerGroup::Stage2},
        {"backbone.layers.2.", LayerGroup::Stage3},
        {"backbone.layers.3.", LayerGroup::Stage4},
        {"backbone.norm0.", LayerGroup::Stage1},
        {"backbone.norm1.", LayerGroup::Stage2},
        {"backbone.norm2.", LayerGroup::Stage3},
        {"backbone.norm3.", LayerGroup::Stage4},
        {"backbone.layer1.", LayerGroup::Stage1},
        {"backbone.layer2.", LayerGroup::Stage2},
        {"backbone.layer3.", LayerGroup::Stage3},
        {"backbone.layer4.", LayerGroup::Stage4},
        {"context", LayerGroup::Context},
        {"decoder.", LayerGroup::Decoder},
        {"attention", LayerGroup::Attention},
    };
    for (const auto &[prefix, group] : kPrefixes) {
        if (tensorName.starts_with(prefix)) {
            return group;
        }
    }
    return LayerGroup::Stem;
}

const char *layerGroupName(LayerGroup group)
{
    switch (group) {
    case LayerGroup::Stem: return "stem";
    case LayerGroup::Stage1: return "stage 1";
    case LayerGroup::Stage2: return "stage 2";
    case LayerGroup::Stage3: return "stage 3";
    case LayerGroup::Stage4: return "stage 4";
    case LayerGroup::Context: return "context";
    case LayerGroup::Decoder: return "decoder";
    case LayerGroup::Attention: return "attention";
    }
    return "stem";
}

Result<Architecture> readArchitecture(const Checkpoint &checkpoint)
{
    return guarded("reading the architecture", [&] { return read(checkpoint); });
}

std::vector<ExpectedTensor> expectedTensors(const Architecture &architecture)
{
    TensorList list;
    if (architecture.swin) {
        addSwin(list, *architecture.swin);
    }
    if (architecture.res2net) {
        addRes2Net(list, *architecture.res2net);
    }
    addHead(list, architecture.channels, architecture.depth);
    return list.take();
}

TensorMismatch compare(const Checkpoint &checkpoint, const Architecture &architecture)
{
    TensorMismatch mismatch;
    std::vector<ExpectedTensor> expected = expectedTensors(architecture);
    for (const ExpectedTensor &tensor : expected) {
        const auto found = checkpoint.tensors.find(tensor.name);
        if (found == checkpoint.tensors.end()) {
            if (!tensor.optional) {
                mismatch.missing.push_back(tensor.name);
            }
        } else if (std::string text = misfit(found->second, tensor); !text.empty()) {
            mismatch.misshapen.push_back(std::move(text));
        }
    }
    std::sort(expected.begin(), expected.end(), [](const auto &a, const auto &b) {
        return a.name < b.name;
    });
    auto next = expected.cbegin(); // both are sorted by name
    for (const auto &[name, view] : checkpoint.tensors) {
        while (next != expected.cend() && next->name < name) {
            ++next;
        }
        const bool known = next != expected.cend() && next->name == name;
        if (!known && !isBackboneClassifier(name)) {
            mismatch.unexpected.push_back(name);
        }
    }
    return mismatch;
}

} // namespace inspyre
