#pragma once

#include "engine/web/web_request.h"

#include <inspyre/remote_call.h>

#include <string>
#include <string_view>

namespace inspyre {

/// What a reply's status and form mean, whoever answered; None for one of 2xx that may be what was
/// asked for.
struct ReplyVerdict
{
    CallProblem problem = CallProblem::None;
    std::string words = {}; ///< what the other side says, harmless; may be empty
};

/// @param body  as far as it came
[[nodiscard]] ReplyVerdict verdictOf(const WebState &reply, std::string_view body);

/// Whether it is worth another try: connection errors, 429, 502, 503 and 504; never once a reply
/// has begun that is none of these.
[[nodiscard]] bool mayRetry(CallProblem problem, const WebState &reply);

/// The reply's content type in lower case, without parameters.
[[nodiscard]] std::string mimeOf(const WebState &reply);

} // namespace inspyre
