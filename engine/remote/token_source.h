#pragma once

#include <inspyre/job.h>
#include <inspyre/remote.h>
#include <inspyre/result.h>

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace inspyre {

/// The token of a service: given, or printed by a command and kept until a minute before it
/// expires. What it says is never in an error. Threads: any.
class TokenSource
{
public:
    using Clock = std::chrono::system_clock;

    explicit TokenSource(RemoteToken token);

    /// The header's line; empty: no token is sent. Errors: Transfer (the command fails), Cancelled.
    [[nodiscard]] Result<std::string> header(const JobControl &job);

    /// The service did not accept it: the command is asked again next time.
    void forget();

private:
    const RemoteToken m_token;
    std::mutex m_mutex;
    std::string m_kept;
    Clock::time_point m_until = {};
};

/// When a JWT expires; none for any other text.
[[nodiscard]] std::optional<TokenSource::Clock::time_point> expiryOf(std::string_view token);

/// Runs a program without a shell and takes what it prints. @param words  the program and its
/// arguments. Errors: Transfer (cannot be started, fails, prints too much, takes over 30 s: with
/// the last line of its stderr), Cancelled.
[[nodiscard]] Result<std::string> outputOf(
    const std::vector<std::string> &words, const JobControl &job);

} // namespace inspyre
