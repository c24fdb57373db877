#include "engine/remote/picture_exchange.h"

#include "engine/imaging/mask_read.h"

#include <inspyre/picture.h>
#include <inspyre/regions.h>
#include <inspyre/resize.h>

#include <charconv>
#include <cmath>

namespace inspyre {

namespace {

constexpr int kForeignQuality = 95;

const std::string *headerIn(
    const std::vector<std::pair<std::string, std::string>> &headers, std::string_view name)
{
    const auto found =
        std::ranges::find(headers, name, &std::pair<std::string, std::string>::first);
    return found == headers.end() ? nullptr : &found->second;
}

/// "0.0123 0.98"; all of [0, 1] for anything else.
StretchRange rangeIn(const std::string *text)
{
    StretchRange range;
    if (text == nullptr) {
        return range;
    }
    const auto space = text->find(' ');
    if (space == std::string::npos) {
        return range;
    }
    const auto left = text->substr(0, space);
    const auto right = text->substr(space + 1);
    const auto low = headerNumber(&left);
    const auto high = headerNumber(&right);
    if (low && high && *low <= *high && *high <= 1.0) {
        range = {.low = static_cast<float>(*low), .high = static_cast<float>(*high)};
    }
    return range;
}

Image copyOf(const ImageView &rgb)
{
    Pixels copy(rgb.width, rgb.height, rgb.format);
    const auto bytes = static_cast<std::size_t>(rgb.width) * bytesPerPixel(rgb.format);
    for (int y = 0; y < rgb.height; ++y) {
        std::copy_n(rgb.row8(y), bytes, copy.row8(y));
    }
    return Image(std::move(copy));
}

Size within(Size size, int side)
{
    const int longer = std::max(size.width, size.height);
    if (side <= 0 || longer <= side) {
        return size;
    }
    const auto scaled = [&](int length) {
        const auto exact = static_cast<double>(length) * side / longer;
        return std::max(1, static_cast<int>(std::lround(exact)));
    };
    return {scaled(size.width), scaled(size.height)};
}

} // namespace

Result<RemoteOffer> offerOurs(
    const ImageView &rgb, const InputSize &wish, Size base, const JobControl &job)
{
    if (wish.kind == InputSize::Kind::Dynamic) {
        return Error{
            ErrorCode::InvalidArgument,
            "the size 'dynamic' is for this computer alone; a service takes auto, fast, base or "
            "WxH",
            {}};
    }
    const auto size = networkSize(wish, base, rgb.size());
    if (!size) {
        return size.error();
    }
    RemoteOffer offer{.mime = "image/webp", .original = rgb.size()};
    offer.pixels = rgb.size() == *size ? copyOf(rgb) : resizeAsPillow(rgb, *size);
    // Without a profile: the network takes the numbers as they are, here as there.
    auto body =
        encodePicture(offer.pixels.view(), {}, {.format = FileFormat::WebP, .lossless = true}, job);
    if (!body) {
        return body.error();
    }
    offer.body = *std::move(body);
    return offer;
}

Result<RemoteOffer> offerForeign(
    const ImageView &rgb, const ForeignProfile &profile, const JobControl &job)
{
    const auto size = within(rgb.size(), profile.maxSide);
    RemoteOffer offer{
        .mime = profile.lossless ? "image/png" : "image/jpeg", .original = rgb.size()};
    offer.pixels = rgb.size() == size ? copyOf(rgb) : resizeAsPillow(rgb, size);
    const EncodeOptions options{
        .format = profile.lossless ? FileFormat::Png : FileFormat::Jpeg,
        .quality = kForeignQuality};
    auto body = encodePicture(offer.pixels.view(), {}, options, job);
    if (!body) {
        return body.error();
    }
    offer.body = *std::move(body);
    return offer;
}

CallOrder orderOurs(const RemoteOffer &offer)
{
    CallOrder order{
        .kind = CallKind::Picture,
        .method = "POST",
        .path = "/v1/remove-background",
        .query = "prepared=1&depth=16",
        .headers = {"Accept: image/png"},
        .mime = offer.mime,
        .body = offer.body};
    order.judge = [](RemoteCall &call, const std::string &body) -> ReplyVerdict {
        if (call.instance.empty()) {
            return {CallProblem::NotAService, "no X-Instance-Id"};
        }
        return body.empty() ? ReplyVerdict{CallProblem::BadReply, "it is empty"} : ReplyVerdict{};
    };
    return order;
}

Matte matteOfMask(
    Image mask,
    Size picture,
    const MatteOptions &options,
    const std::vector<std::pair<std::string, std::string>> &headers)
{
    Matte matte{.networkSize = mask.size()};
    matte.logits = logitsOf(mask.view(), rangeIn(headerIn(headers, "x-alpha-range")));
    matte.subject = hasSubject(matte.logits.view(), mask.view());
    if (options.doubt) {
        matte.doubt = doubtMap(matte.logits.view(), {});
        const auto told = headerNumber(headerIn(headers, "x-doubt"));
        matte.doubtScore = told ? *told : doubtScore(matte.doubt.view(), mask.view());
    }
    if (options.alpha) {
        matte.alpha = resizeAligned(mask.view(), picture);
    }
    matte.prediction = std::move(mask);
    return matte;
}

} // namespace inspyre
