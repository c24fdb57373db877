#include "tests/support/cold_service.h"

#include "tests/support/cold/answers.h"
#include "tests/support/cold/front.h"
#include "tests/support/cold/talk.h"
#include "tests/support/cold/wire.h"

#include <arpa/inet.h>
#include <csignal>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <stdexcept>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace inspyre::test {

namespace {

constexpr int kLookMs = 5;
constexpr int kBacklog = 512;

/// A loopback socket; 0 is any port. Throws std::runtime_error.
int listener(int &port, bool slowUpload)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
    if (slowUpload) {
        // Or the kernel would take what this service is slow to take.
        const int small = 32 << 10;
        ::setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &small, sizeof(small));
    }
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *any = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof(address);
    if (fd < 0 || ::bind(fd, any, size) != 0 || ::getsockname(fd, any, &size) != 0) {
        throw std::runtime_error("no loopback port");
    }
    port = ntohs(address.sin_port);
    return fd;
}

int connectTo(int port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    (void)::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof(address));
    return fd;
}

} // namespace

class ColdService::Impl
{
public:
    Impl(ColdProfile profile, ColdOptions options)
        : m_options(std::move(options))
        , m_profile(scaled(std::move(profile), m_options.timeScale))
        , m_maker(m_profile)
        , m_front(m_profile)
        , m_port(m_options.port)
        , m_fd(listener(m_port, m_profile.delays.uploadBlock > 0.0))
    {
        if (m_options.tls) {
            m_certificate.emplace(*m_options.tls);
        }
        const bool holds = m_profile.delays.connect > 0.0;
        if (::listen(m_fd, holds ? 0 : kBacklog) != 0) {
            throw std::runtime_error("nobody can listen there");
        }
        if (holds) {
            // A full queue: the kernel drops what comes, and callers try again after 1, 3, 7 s.
            m_holding = connectTo(m_port);
        }
        m_listener = std::thread([this] { listen(); });
    }

    ~Impl()
    {
        m_stopping = true;
        m_listener.join();
        for (auto &talk : m_talks) {
            talk.join();
        }
        ::close(m_fd);
    }

    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;

    void restart() { m_front.restart(); }

    const ColdOptions &options() const { return m_options; }

    const std::optional<Certificate> &certificate() const { return m_certificate; }

    int port() const { return m_port; }

    int starts() const { return m_front.starts(); }

    int connections() const { return m_connections; }

    std::vector<ColdRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

private:
    void listen()
    {
        if (m_holding) {
            const auto end =
                ColdClock::now() +
                std::chrono::microseconds(static_cast<long>(1000.0 * m_profile.delays.connect));
            while (!m_stopping && ColdClock::now() < end) {
                std::this_thread::sleep_for(std::chrono::milliseconds(kLookMs));
            }
            ::close(::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC));
            ::close(*m_holding);
            ::listen(m_fd, kBacklog);
        }
        while (!m_stopping) {
            pollfd one{.fd = m_fd, .events = POLLIN, .revents = 0};
            if (::poll(&one, 1, kLookMs) <= 0) {
                continue;
            }
            const int fd = ::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC);
            if (fd >= 0) {
                const int yes = 1;
                ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
                ++m_connections;
                m_talks.emplace_back([this, fd] { talk(fd); });
            }
        }
    }

    void talk(int fd)
    {
        // libssl writes without MSG_NOSIGNAL.
        sigset_t pipes;
        sigemptyset(&pipes);
        sigaddset(&pipes, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipes, nullptr);
        ColdWire wire(fd, m_stopping);
        const auto &delays = m_profile.delays;
        if (!wire.pause(delays.accept)) {
            return;
        }
        if (m_certificate && (!wire.pause(delays.tls) || !wire.secure(m_certificate->context()))) {
            return;
        }
        for (bool more = true; more;) {
            ColdRequest request;
            if (!wire.receive(request, delays.uploadBlock)) {
                return;
            }
            more = serve(wire, request);
        }
    }

    /// Before the reply, so that who has got it finds the request.
    void note(const ColdRequest &request)
    {
        const std::lock_guard lock(m_mutex);
        if (m_options.onRequest) {
            m_options.onRequest(request);
        }
        if (m_options.keep) {
            m_requests.push_back(request);
        }
    }

    /// Whether the connection goes on.
    bool serve(ColdWire &wire, ColdRequest &request)
    {
        const auto *rule = m_front.ruleFor(request);
        ColdDelivery delivery{
            .rule = rule,
            .headersMs = m_profile.delays.headers,
            .bodyMs = m_profile.delays.body,
            .head = request.method == "HEAD",
            .last = request.header("connection") == "close"};
        if (rule != nullptr && rule->front) {
            const auto answer = answerOf(*rule, m_options.foreign);
            request.status = answer.status;
            note(request);
            return !misbehave(wire, *rule) && deliver(wire, answer, {}, delivery);
        }
        const auto instance = m_front.wake(request);
        const bool goesOn = serveBy(*instance, wire, request, delivery);
        if (instance->gone) {
            wire.reset();
            return false;
        }
        m_front.leave(*instance);
        return goesOn && !delivery.last;
    }

    bool serveBy(
        ColdInstance &instance, ColdWire &wire, ColdRequest &request, const ColdDelivery &delivery)
    {
        const ColdPause pause = [&wire, &instance](double ms) {
            return !instance.gone && wire.pauseWithClient(ms);
        };
        const auto *rule = delivery.rule;
        const bool open = pauseUntilOpen(pause, instance);
        if (!open || (rule != nullptr && isMute(rule->deed))) {
            note(request);
            m_front.retire(instance, rule);
            return open && !misbehave(wire, *rule);
        }
        const auto answer = answerWith(instance, request, rule, pause);
        const bool gone = instance.gone;
        request.status = gone ? 0 : answer.status;
        note(request);
        if (gone) {
            return false;
        }
        const auto lines = m_options.foreign ? std::vector<std::string>{"Server: uvicorn"}
                                             : ourHeaders(m_maker, instance, request);
        m_front.retire(instance, rule);
        return deliver(wire, answer, lines, delivery);
    }

    static bool pauseUntilOpen(const ColdPause &pause, const ColdInstance &instance)
    {
        while (ColdClock::now() < instance.portOpen()) {
            if (!pause(1.0)) {
                return false;
            }
        }
        return true;
    }

    ColdAnswer answerWith(
        ColdInstance &instance,
        const ColdRequest &request,
        const ColdRule *rule,
        const ColdPause &pause)
    {
        if (rule != nullptr && rule->deed <= ColdDeed::Trap) {
            return answerOf(*rule, m_options.foreign);
        }
        const auto &token = m_options.token;
        if (!token.empty() && request.method == "POST" &&
            request.header("authorization") != "Bearer " + token) {
            return answerOf({.status = 401}, m_options.foreign);
        }
        return m_options.foreign ? answerForeign(m_maker, instance, request, pause)
                                 : answerOurs(m_maker, instance, request, pause);
    }

    const ColdOptions m_options;
    const ColdProfile m_profile;
    ColdMaker m_maker;
    ColdFront m_front;
    std::optional<Certificate> m_certificate;
    int m_port;
    const int m_fd;
    std::optional<int> m_holding; ///< a connection that fills the queue
    mutable std::mutex m_mutex;
    std::vector<ColdRequest> m_requests;
    std::atomic_int m_connections = 0;
    std::atomic_bool m_stopping = false;
    std::vector<std::thread> m_talks;
    std::thread m_listener;
};

ColdService::ColdService(ColdProfile profile, ColdOptions options)
    : m_impl(std::make_unique<Impl>(std::move(profile), std::move(options)))
{}

ColdService::~ColdService() = default;

int ColdService::port() const
{
    return m_impl->port();
}

std::string ColdService::url(const std::string &path) const
{
    std::string url = m_impl->options().tls ? "https" : "http";
    url += "://127.0.0.1:" + std::to_string(m_impl->port());
    return url + path;
}

bool ColdService::writeCertificate(const std::filesystem::path &file) const
{
    return m_impl->certificate() && m_impl->certificate()->write(file);
}

void ColdService::restart()
{
    m_impl->restart();
}

std::vector<ColdRequest> ColdService::requests() const
{
    return m_impl->requests();
}

int ColdService::starts() const
{
    return m_impl->starts();
}

int ColdService::connections() const
{
    return m_impl->connections();
}

ColdProfile coldProfile(const std::string &name, const std::string &timeline)
{
    const auto file = std::filesystem::path(INSPYRE_TEST_DATA) / "cold_service" / (name + ".json");
    auto profile = readColdProfile(file, timeline);
    if (!profile) {
        throw std::runtime_error(profile.error().subject + ": " + profile.error().message);
    }
    return *std::move(profile);
}

} // namespace inspyre::test
