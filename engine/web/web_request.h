#pragma once

#include "engine/web/curl_handle.h"

#include <inspyre/remote_call.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace inspyre {

using WebClock = std::chrono::steady_clock;

/// One request. Redirects are not followed.
struct WebRequest
{
    using Ms = std::chrono::milliseconds;

    std::string method = "GET";
    std::string url = {};
    std::vector<std::string> headers = {}; ///< "Name: value"; may be secret
    std::vector<std::byte> body = {};      ///< of a POST
    bool offline = false;
    std::filesystem::path certificates = {};
    std::string proxy = {}; ///< empty: the environment's; "none": none. Never for this machine.
    std::vector<std::string> resolve = {};
    bool fresh = false; ///< with a connection of its own
    Ms connect{5'000};  ///< for name and connection
    Ms tls{5'000};      ///< for the handshake
    Ms stall{10'000};   ///< without a byte while sending or receiving
    WebClock::time_point until = WebClock::time_point::max();
    std::size_t maxReply = 64U << 20U; ///< bytes; more is BadReply
};

/// How far a request is, and what came of it.
struct WebState
{
    bool ended = false;
    CallPart now = CallPart::Dns; ///< while it runs
    CallPhases phases = {};       ///< so far
    bool reused = false;          ///< over a connection that was there
    int status = 0;               ///< 0 before the reply
    bool headersDone = false;
    std::string version = {};                                      ///< "1.1", "2"
    std::vector<std::pair<std::string, std::string>> headers = {}; ///< names in lower case
    std::uint64_t bytesUp = 0;
    std::uint64_t bytesDown = 0;
    CallProblem problem = CallProblem::None; ///< of the transfer; a status is none
    std::string words = {};                  ///< details for people; no secrets

    /// The last header of that lower-case name; null if there is none.
    [[nodiscard]] const std::string *header(std::string_view name) const;
};

/// Puts all of it but the callbacks, headers and body on the handle. Returned lists must outlive
/// the transfer.
using CurlList = std::unique_ptr<curl_slist, void (*)(curl_slist *)>;
[[nodiscard]] CurlList makeList(const std::vector<std::string> &lines);
void configure(CURL *easy, const WebRequest &request, curl_slist *resolve);

/// The stamps that libcurl has not, or does not have right: its own of the first byte is that of
/// the upload where there is one. Milliseconds since the start.
struct WebStamps
{
    double elapsed = 0.0;
    double uploaded = -1.0; ///< the body had been handed over; negative: it has not
    double first = -1.0;    ///< the reply's head began; negative: it has not
    bool hasBody = false;
};

void readPhases(CURL *easy, const WebStamps &stamps, WebState &state);

/// What a failed transfer means. @param details  libcurl's words
[[nodiscard]] CallProblem problemOf(
    CURL *easy, CURLcode code, const WebRequest &request, const std::string &details);

} // namespace inspyre
