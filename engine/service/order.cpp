#include "engine/service/order.h"

#include <charconv>
#include <set>
#include <system_error>

namespace inspyre {

namespace {

Error wrong(std::string message, std::string parameter)
{
    return {ErrorCode::InvalidArgument, std::move(message), std::move(parameter)};
}

Status setSize(PictureOrder &order, const std::string &text)
{
    const auto size = parseInputSize(text);
    if (!size) {
        return wrong(size.error().message, "size");
    }
    order.size = *size;
    return Success{};
}

Status setForm(PictureOrder &order, std::string_view text)
{
    if (text == "image/png" || text == "png") {
        order.form = ReplyForm::Png;
    } else if (text == "image/webp" || text == "webp") {
        order.form = ReplyForm::WebP;
    } else if (text == "application/json" || text == "json") {
        order.form = ReplyForm::Json;
    } else {
        return wrong("it is none of png, webp and json", "format");
    }
    return Success{};
}

Status setFlag(bool &flag, const std::string &text)
{
    if (text != "0" && text != "1") {
        return wrong("it is 0 or 1", "prepared");
    }
    flag = text == "1";
    return Success{};
}

Status setDepth(PictureOrder &order, const std::string &text)
{
    if (text != "8" && text != "16") {
        return wrong("it is 8 or 16", "depth");
    }
    order.depth = text == "8" ? 8 : 16;
    return Success{};
}

Status setThreshold(PictureOrder &order, const std::string &text)
{
    double value = 0.0;
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec != std::errc{} || read.ptr != end || !(value >= 0.0 && value <= 1.0)) {
        return wrong("it is a number from 0 to 1", "threshold");
    }
    order.recipe.look.refine.threshold = Threshold::Hard;
    order.recipe.look.refine.level = value;
    return Success{};
}

Status set(PictureOrder &order, const std::string &name, const std::string &value)
{
    if (name == "type") {
        return setResultType(order.recipe, value)
                   ? Status(Success{})
                   : wrong(
                         "it is none of rgba, map, mask, white, green, blur, overlay and #RRGGBB",
                         "type");
    }
    if (name == "format") {
        return setForm(order, value);
    }
    if (name == "size") {
        return setSize(order, value);
    }
    if (name == "prepared") {
        return setFlag(order.prepared, value);
    }
    if (name == "depth") {
        return setDepth(order, value);
    }
    if (name == "threshold") {
        return setThreshold(order, value);
    }
    if (name == "model") {
        order.model = value;
        return Success{};
    }
    return wrong("nothing here is called so", name);
}

/// The first form in `accept` that is had here; others and weights are passed over.
void setAccepted(PictureOrder &order, std::string_view accept)
{
    while (!accept.empty()) {
        const auto comma = accept.find(',');
        auto one = accept.substr(0, comma);
        one = one.substr(0, one.find(';'));
        const auto first = one.find_first_not_of(' ');
        one = first == std::string_view::npos ? std::string_view() : one.substr(first);
        one = one.substr(0, one.find_last_not_of(' ') + 1);
        if (one.find('/') != std::string_view::npos && setForm(order, one)) {
            return;
        }
        accept = comma == std::string_view::npos ? std::string_view() : accept.substr(comma + 1);
    }
}

} // namespace

Result<PictureOrder> parseOrder(const Parameters &parameters, std::string_view accept)
{
    PictureOrder order{.recipe = plainRecipe()};
    setAccepted(order, accept);
    std::set<std::string> seen;
    for (const auto &[name, value] : parameters) {
        if (!seen.insert(name).second) {
            return wrong("it is given twice", name);
        }
        if (const auto done = set(order, name, value); !done) {
            return done.error();
        }
    }
    order.recipe.output.format = order.form == ReplyForm::WebP ? FileFormat::WebP : FileFormat::Png;
    return order;
}

} // namespace inspyre
