#pragma once

#include "engine/remote/caller.h"

#include <inspyre/remote.h>

namespace inspyre {

/// The network-size copy of `rgb` as a file for our service. Errors: InvalidArgument (a size that
/// only the local engine can do), those of networkSize() and encodePicture().
[[nodiscard]] Result<RemoteOffer> offerOurs(
    const ImageView &rgb, const InputSize &wish, Size base, const JobControl &job);

/// The picture as a foreign service gets it. Errors: those of encodePicture().
[[nodiscard]] Result<RemoteOffer> offerForeign(
    const ImageView &rgb, const ForeignProfile &profile, const JobControl &job);

/// The call that sends an offer to our service.
[[nodiscard]] CallOrder orderOurs(const RemoteOffer &offer);

/// The same for a foreign one: a form with a made-up file name.
[[nodiscard]] CallOrder orderForeign(const RemoteOffer &offer, const ForeignProfile &profile);

/// What a foreign reply of 2xx is: Failed if it says so; takes its timings.
[[nodiscard]] ReplyVerdict judgeForeign(RemoteCall &call, const std::string &body);

/// The mask in a foreign service's reply: a picture with alpha, a grey one, or JSON with one in
/// base64. Errors: Transfer (neither: names the first 200 bytes), OutOfMemory, Cancelled.
[[nodiscard]] Result<Image> maskInReply(
    const std::string &body,
    const std::string &mime,
    const std::string &field,
    const JobControl &job);

/// A matte of a mask that was made of a picture of size `picture`.
/// @param headers  of our service's reply: range and doubt
[[nodiscard]] Matte matteOfMask(
    Image mask,
    Size picture,
    const MatteOptions &options,
    const std::vector<std::pair<std::string, std::string>> &headers);

} // namespace inspyre
