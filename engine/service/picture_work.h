#pragma once

#include "engine/service/order.h"
#include "engine/service/stage_times.h"
#include "engine/service/turns.h"

#include <inspyre/engine.h>
#include <inspyre/job.h>
#include <inspyre/matte_edit.h>
#include <inspyre/picture.h>
#include <inspyre/result.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace inspyre {

struct PictureReply
{
    std::vector<std::byte> data = {};
    const char *mime = "image/png";
    Size size = {};
    double doubt = 0.0;
    Size networkSize = {};
    std::optional<StretchRange> range = {}; ///< of a prepared picture's mask
};

/// Whether `data` is a picture that the service takes, by its content and its header alone: JPEG,
/// PNG or WebP of at most `mostPixels`. Errors: NotAnImage, DamagedImage, ImageTooLarge.
[[nodiscard]] Status checkPicture(std::span<const std::byte> data, std::uint64_t mostPixels);

/// Decodes a picture for `order`. @param job  reports Decoding. Errors: those of readPicture().
[[nodiscard]] Result<Picture> decodePicture(
    std::span<const std::byte> data, const PictureOrder &order, const JobControl &job);

/// Makes what `order` wishes; `turn` is given back as soon as the network is done.
///
/// @param times  gets pre, infer, post and encode
/// @param job    reports Preparing to Encoding. Errors: those of Remover::matte(), matteField() and
/// encodeResult();
///               InvalidArgument (a prepared picture whose sides are no multiples of 32).
[[nodiscard]] Result<PictureReply> replyFor(
    Engine &engine,
    const Picture &picture,
    const PictureOrder &order,
    Turns::Turn turn,
    StageTimes &times,
    const JobControl &job);

/// Server-Timing, X-Doubt and, of a prepared picture, X-Alpha-Range, with which a client has the
/// network's own values again.
[[nodiscard]] std::vector<std::pair<const char *, std::string>> replyHeaders(
    const PictureReply &reply, const StageTimes &times);

/// The reply as JSON, with the picture in base64 and the stages in seconds.
[[nodiscard]] std::string replyJson(const PictureReply &reply, const StageTimes &times);

} // namespace inspyre
