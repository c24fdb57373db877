#include "engine/service/http_server.h"
#include "engine/service/routes.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace inspyre;

namespace {

ServiceOptions quickOptions()
{
    ServiceOptions options;
    options.version = "1";
    options.limits.bodyBytes = 64U << 10U;
    options.limits.pixels = 10'000;
    for (auto *limit :
         {&options.limits.header,
          &options.limits.body,
          &options.limits.stall,
          &options.limits.keepAlive}) {
        *limit = std::chrono::milliseconds(200); // all has come, or never will
    }
    return options;
}

/// A service whose model could not be loaded: requests are read to their end, and nothing is
/// computed for them.
struct House
{
    Hall hall = Hall(quickOptions(), std::make_shared<Timeline>(Timeline::Clock::now()));
    HttpServer server = HttpServer(hall.options.limits);

    House()
    {
        addManners(server, hall);
        addStateRoutes(server, hall);
        addWarmRoute(server, hall);
        addPictureRoute(server, hall);
        hall.life.failed({ErrorCode::Internal, "there is no model", {}}, Phase::Weights);
    }
};

/// Sends all and hangs up, then takes what comes.
std::string talk(int fd, const std::uint8_t *data, std::size_t size)
{
    static_cast<void>(::send(fd, data, size, MSG_NOSIGNAL));
    ::shutdown(fd, SHUT_WR);
    std::string replies;
    std::array<char, 65536> buffer{};
    for (ssize_t count = 0; (count = ::recv(fd, buffer.data(), buffer.size(), 0)) > 0;) {
        replies.append(buffer.data(), static_cast<std::size_t>(count));
    }
    ::close(fd);
    return replies;
}

} // namespace

/// Reads the bytes as what a connection brings: no reply, or replies of HTTP, none of which says
/// that a picture was made.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static House house;
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return 0;
    }
    std::string replies;
    std::thread caller([&] { replies = talk(ends[1], data, size); });
    house.server.serveConnection(ends[0]);
    caller.join();
    const std::string begin = "HTTP/1.1 ";
    const bool isReply = replies.starts_with(begin) && replies.size() > begin.size() + 3 &&
                         std::all_of(
                             replies.begin() + static_cast<std::ptrdiff_t>(begin.size()),
                             replies.begin() + static_cast<std::ptrdiff_t>(begin.size() + 3),
                             [](unsigned char c) { return std::isdigit(c) != 0; });
    if ((!replies.empty() && !isReply) || house.hall.metrics.served() > 0 ||
        house.hall.turns.accepted() > 0) {
        __builtin_trap();
    }
    return 0;
}
