#include "engine/service/picture_work.h"

#include <inspyre/export.h>
#include <inspyre/matte_work.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <openssl/evp.h>
#include <optional>

namespace inspyre {

namespace {

constexpr auto kName = "the picture";

double msSince(Turns::Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Turns::Clock::now() - begin).count();
}

template<typename Sample>
Sample sampleOf(float alpha, float most)
{
    return static_cast<Sample>(std::lround(std::clamp(alpha, 0.0F, 1.0F) * most));
}

/// The matte as grey samples, rounded.
Pixels greyOf(const ImageView &matte, int depth)
{
    Pixels grey(matte.width, matte.height, depth == 8 ? PixelFormat::Gray8 : PixelFormat::Gray16);
    for (int y = 0; y < matte.height; ++y) {
        const float *from = matte.rowF32(y);
        if (depth == 8) {
            std::transform(from, from + matte.width, grey.row8(y), [](float alpha) {
                return sampleOf<std::uint8_t>(alpha, 255.0F);
            });
        } else {
            std::transform(from, from + matte.width, grey.row16(y), [](float alpha) {
                return sampleOf<std::uint16_t>(alpha, 65535.0F);
            });
        }
    }
    return grey;
}

/// What the network says of a picture that is its input already.
Result<PictureReply> preparedReply(
    Engine &engine,
    const Picture &picture,
    const PictureOrder &order,
    std::optional<Turns::Turn> turn,
    StageTimes &times,
    const JobControl &job)
{
    const auto size = picture.pixels.size();
    if (size.width % 32 != 0 || size.height % 32 != 0) {
        return Error{
            ErrorCode::InvalidArgument, "its sides must be multiples of 32", "prepared picture"};
    }
    const MatteOptions options{
        .size = {InputSize::Kind::Static, size}, .alpha = false, .doubt = true};
    const auto matte = engine.remover->matte(picture.pixels.view(), options, job.slice(0.0, 0.9));
    turn.reset();
    if (!matte) {
        return matte.error();
    }
    times.pre = matte->prepareMs;
    times.infer = matte->inferenceMs;
    times.post = matte->refineMs;
    const auto begin = Turns::Clock::now();
    const auto grey = greyOf(matte->prediction.view(), order.depth);
    auto data = encodePicture(grey.view(), {}, {.format = FileFormat::Png}, job.slice(0.9, 1.0));
    times.encode = msSince(begin);
    if (!data) {
        return data.error();
    }
    return PictureReply{
        .data = *std::move(data),
        .size = size,
        .doubt = matte->doubtScore,
        .networkSize = matte->networkSize,
        .range = stretchRange(matte->logits.view())};
}

std::string base64(std::span<const std::byte> data)
{
    // EVP_EncodeBlock() writes a zero after the text.
    std::string text((data.size() + 2) / 3 * 4 + 1, '\0');
    const int length = EVP_EncodeBlock(
        reinterpret_cast<unsigned char *>(text.data()),
        reinterpret_cast<const unsigned char *>(data.data()),
        static_cast<int>(data.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

} // namespace

Status checkPicture(std::span<const std::byte> data, std::uint64_t mostPixels)
{
    const auto header = readPictureHeader(data, kName);
    if (!header) {
        return header.error();
    }
    const auto &format = header->format;
    if (format != "jpeg" && format != "png" && format != "webp") {
        return Error{
            ErrorCode::NotAnImage, "JPEG, PNG and WebP are taken, and this is " + format, kName};
    }
    const auto pixels = static_cast<std::uint64_t>(header->size.width) *
                        static_cast<std::uint64_t>(header->size.height);
    if (pixels > mostPixels) {
        return Error{
            ErrorCode::ImageTooLarge,
            sizeText(header->size) + " pixels are more than the " + std::to_string(mostPixels) +
                " that are taken",
            kName};
    }
    return Success{};
}

Result<Picture> decodePicture(
    std::span<const std::byte> data, const PictureOrder &order, const JobControl &job)
{
    return readPicture(data, kName, readOptions(order.recipe), job);
}

Result<PictureReply> replyFor(
    Engine &engine,
    const Picture &picture,
    const PictureOrder &order,
    Turns::Turn turn,
    StageTimes &times,
    const JobControl &job)
{
    std::optional<Turns::Turn> mine(std::move(turn));
    if (order.prepared) {
        return preparedReply(engine, picture, order, std::move(mine), times, job);
    }
    const auto begin = Turns::Clock::now();
    const MatteOptions options{.size = order.size, .alpha = false, .doubt = true};
    const auto matte = engine.remover->matte(picture.pixels.view(), options, job.slice(0.0, 0.7));
    mine.reset();
    if (!matte) {
        return matte.error();
    }
    times.pre = matte->prepareMs;
    times.infer = matte->inferenceMs;
    const auto &refine = order.recipe.look.refine;
    const auto field = matteField(*matte, picture.pixels.size(), refine, job.slice(0.7, 0.8));
    if (!field) {
        return field.error();
    }
    Timeline timeline(begin);
    const auto encoded =
        encodeResult(picture, *field, order.recipe, {}, &timeline, job.slice(0.8, 1.0));
    if (!encoded) {
        return encoded.error();
    }
    times.encode = phaseMs(timeline.snapshot(), Phase::Encode);
    times.post = std::max(0.0, msSince(begin) - times.pre - times.infer - times.encode);
    return PictureReply{
        .data = encoded->data,
        .mime = order.form == ReplyForm::WebP ? "image/webp" : "image/png",
        .size = picture.pixels.size(),
        .doubt = matte->doubtScore,
        .networkSize = matte->networkSize};
}

std::vector<std::pair<const char *, std::string>> replyHeaders(
    const PictureReply &reply, const StageTimes &times)
{
    std::vector<std::pair<const char *, std::string>> headers = {
        {"Server-Timing", serverTiming(times)}, {"X-Doubt", std::to_string(reply.doubt)}};
    if (reply.range) {
        std::array<char, 64> text{};
        std::snprintf(
            text.data(),
            text.size(),
            "%.9g %.9g",
            static_cast<double>(reply.range->low),
            static_cast<double>(reply.range->high));
        headers.emplace_back("X-Alpha-Range", text.data());
    }
    return headers;
}

std::string replyJson(const PictureReply &reply, const StageTimes &times)
{
    nlohmann::ordered_json seconds;
    for (const auto &[name, ms] : times.named()) {
        seconds[name] = ms / 1000.0;
    }
    seconds["total"] = times.total() / 1000.0;
    const nlohmann::ordered_json json = {
        {"width", reply.size.width},
        {"height", reply.size.height},
        {"mime", reply.mime},
        {"data", base64(reply.data)},
        {"timings", seconds},
        {"doubt", reply.doubt}};
    return json.dump();
}

} // namespace inspyre
