#include "engine/remote/description.h"

#include "engine/core/xxh64.h"
#include "engine/remote/server_words.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

namespace inspyre {

RemoteDescription descriptionOf(const std::string &body, const std::string &url)
{
    const auto json = replyObject(body);
    const auto api = json.is_null() ? std::nullopt : numberIn(json, "api");
    if (!api || *api < 1.0 || textIn(json, "service") != "inspyre") {
        return {.modelSum = xxh64(std::as_bytes(std::span(url)))};
    }
    RemoteDescription description{
        .ours = true,
        .api = static_cast<int>(std::min(*api, 1e6)),
        .version = textIn(json, "version"),
        .torch = textIn(json, "torch"),
        .device = textIn(json, "device"),
        .precision = textIn(json, "precision"),
        .state = textIn(json, "state")};
    if (const auto model = json.find("model"); model != json.end() && model->is_object()) {
        description.model = textIn(*model, "name");
        const auto name = description.model + "\n" + textIn(*model, "sha256");
        description.modelSum = xxh64(std::as_bytes(std::span(name)));
        const auto base = model->find("base");
        if (base != model->end() && base->is_array() && base->size() == 2 &&
            (*base)[0].is_number_integer() && (*base)[1].is_number_integer()) {
            const auto side = [&](std::size_t i) {
                return static_cast<int>(std::clamp((*base)[i].get<double>(), 0.0, 1e6));
            };
            description.base = {side(0), side(1)};
        }
    }
    if (const auto limits = json.find("limits"); limits != json.end() && limits->is_object()) {
        const auto bytes = std::max(0.0, numberIn(*limits, "body_bytes").value_or(0.0));
        description.bodyBytes = static_cast<std::uint64_t>(bytes);
    }
    return description;
}

void nameMaker(const RemoteDescription &description, const std::string &host, RemoteMatte &made)
{
    // "inspyre/1.0 libtorch/2.11.0 cuda:0 bf16"
    std::vector<std::string> words;
    std::string_view rest = made.call.engine;
    while (!rest.empty()) {
        const auto space = rest.find(' ');
        words.emplace_back(rest.substr(0, space));
        rest = space == std::string_view::npos ? std::string_view() : rest.substr(space + 1);
    }
    const bool told = words.size() == 4;
    auto &matte = made.matte;
    matte.model = description.model.empty() ? "remote" : description.model;
    matte.device = told ? words[2] : "service";
    matte.device += " at " + host;
    matte.precision = told ? words[3] : std::string();
}

} // namespace inspyre
