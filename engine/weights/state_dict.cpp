#include "engine/weights/state_dict.h"

#include <string>

namespace inspyre {

namespace {

using Dict = std::vector<std::pair<PickleValue, PickleValue>>;

constexpr int kMaxWrappers = 4;

/// In the order in which they are looked for: averaged weights are the better ones.
constexpr std::string_view kWrappers[] = {
    "state_dict",
    "model_state_dict",
    "params_ema",
    "params",
    "model",
    "module",
    "net",
};

const Dict *dictOf(const Pickle &pickle, const PickleValue &value)
{
    return value.kind == PickleKind::Dict ? &pickle.dicts[static_cast<std::size_t>(value.number)]
                                          : nullptr;
}

/// The dict that a wrapper holds; null if `dict` is none.
const Dict *unwrapped(const Pickle &pickle, const Dict &dict)
{
    for (const std::string_view wrapper : kWrappers) {
        for (const auto &[key, value] : dict) {
            if (key.kind == PickleKind::Text && key.text == wrapper) {
                if (const Dict *inner = dictOf(pickle, value)) {
                    return inner;
                }
            }
        }
    }
    return nullptr;
}

/// "it has "epoch", "optimizer" and 3 more".
std::string contents(const Dict &dict)
{
    constexpr std::size_t kShown = 4;
    std::string text;
    std::size_t shown = 0;
    for (const auto &[key, value] : dict) {
        if (key.kind == PickleKind::Text && shown < kShown) {
            text += (shown++ == 0 ? "its entries are \"" : "\", \"") + printable(key.text);
        }
    }
    if (shown == 0) {
        return dict.empty() ? "it is empty" : "its entries have no names";
    }
    return text + (dict.size() > shown ? "\", ..." : "\"");
}

} // namespace

Result<NamedTensors> findStateDict(const Pickle &pickle)
{
    const Dict *dict = dictOf(pickle, pickle.top);
    if (dict == nullptr) {
        return badModel(
            pickle.top.kind == PickleKind::Tensor
                ? "the file holds a single tensor, not the weights of a network"
                : "the file holds no dict of weights");
    }
    // Bounded, for a dict may hold itself.
    for (int i = 0; i < kMaxWrappers; ++i) {
        const Dict *const inner = unwrapped(pickle, *dict);
        if (inner == nullptr) {
            break;
        }
        dict = inner;
    }
    NamedTensors found;
    for (const auto &[key, value] : *dict) {
        if (key.kind == PickleKind::Text && value.kind == PickleKind::Tensor) {
            found.emplace_back(key.text, static_cast<std::size_t>(value.number));
        }
    }
    if (found.empty()) {
        return badModel("the file holds no named tensors: " + contents(*dict));
    }
    return found;
}

} // namespace inspyre
