#include "engine/core/descriptor.h"
#include "engine/remote/server_words.h"
#include "engine/remote/token_source.h"
#include "engine/web/curl_handle.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ; // NOLINT(readability-redundant-declaration): not declared everywhere

namespace inspyre {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kPatience = std::chrono::seconds(30);
constexpr int kLookMs = 20;
constexpr std::size_t kMostBytes = 32U << 10U;

struct Pipe
{
    Descriptor read;
    Descriptor write;
};

Result<Pipe> openPipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return Error{ErrorCode::Transfer, std::strerror(errno), {}};
    }
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

Result<pid_t> spawn(const std::vector<std::string> &words, int out, int err)
{
    std::vector<char *> arguments;
    for (const auto &word : words) {
        arguments.push_back(const_cast<char *>(word.c_str()));
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, err, STDERR_FILENO);
    pid_t child = 0;
    const int failed =
        ::posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) {
        return Error{
            ErrorCode::Transfer,
            words.front() + " cannot be started: " + std::strerror(failed),
            {}};
    }
    return child;
}

/// Takes what can be read at once. False at the end.
bool drain(int fd, std::string &to)
{
    std::array<char, 4096> buffer{};
    const auto count = ::read(fd, buffer.data(), buffer.size());
    if (count > 0 && to.size() < kMostBytes) {
        to.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return count > 0 || (count < 0 && errno == EINTR);
}

/// Until both ends are closed. @return why it was given up
std::optional<Error> listen(
    int out, int err, std::string &said, std::string &complaint, const JobControl &job)
{
    const auto until = Clock::now() + kPatience;
    std::array<pollfd, 2> ends = {pollfd{out, POLLIN, 0}, pollfd{err, POLLIN, 0}};
    while (ends[0].fd >= 0 || ends[1].fd >= 0) {
        if (job.cancelled()) {
            return cancelledError();
        }
        if (Clock::now() >= until) {
            return Error{ErrorCode::Transfer, "it takes more than 30 seconds", {}};
        }
        if (::poll(ends.data(), ends.size(), kLookMs) <= 0) {
            continue;
        }
        for (auto &end : ends) {
            if (end.revents != 0 && !drain(end.fd, end.fd == out ? said : complaint)) {
                end.fd = -1;
            }
        }
    }
    return {};
}

std::string lastLine(std::string_view text)
{
    text = trimmed(text);
    const auto feed = text.rfind('\n');
    return harmless(feed == std::string_view::npos ? text : text.substr(feed + 1));
}

} // namespace

Result<std::string> outputOf(const std::vector<std::string> &words, const JobControl &job)
{
    auto out = openPipe();
    auto err = openPipe();
    if (!out || !err) {
        return !out ? out.error() : err.error();
    }
    const auto child = spawn(words, out->write.get(), err->write.get());
    if (!child) {
        return child.error();
    }
    static_cast<void>((*out).write.close());
    static_cast<void>((*err).write.close());
    std::string said;
    std::string complaint;
    const auto given = listen(out->read.get(), err->read.get(), said, complaint, job);
    if (given) {
        ::kill(*child, SIGKILL);
    }
    int status = 0;
    while (::waitpid(*child, &status, 0) < 0 && errno == EINTR) {
    }
    if (given) {
        return *given;
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        const auto why = lastLine(complaint);
        return Error{ErrorCode::Transfer, why.empty() ? "it ends with an error" : why, {}};
    }
    return said;
}

} // namespace inspyre
