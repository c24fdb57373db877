#include "serving.h"

#include "tests/support/pictures.h"

#include <QFile>
#include <QTest>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace inspyre::test {

ServiceOptions Serving::quickOptions()
{
    ServiceOptions options;
    options.engine.modules = std::filesystem::path(INSPYRE_TEST_BACKENDS) / "good";
    options.port = 0;
    options.version = "1.2.3";
    options.shapes = {{64, 64}};
    return options;
}

Serving::Serving(ServiceOptions options)
{
    options.log = [log = m_log](const std::string &line) {
        const std::lock_guard lock(log->mutex);
        log->lines.push_back(line);
    };
    auto service =
        Service::listen(std::move(options), std::make_shared<Timeline>(Timeline::Clock::now()));
    if (service) {
        m_service = *std::move(service);
    } else {
        qFatal("no service: %s", service.error().message.c_str());
    }
}

std::unique_ptr<httplib::Client> Serving::client() const
{
    auto client = std::make_unique<httplib::Client>("127.0.0.1", m_service->port());
    client->set_read_timeout(60);
    return client;
}

bool Serving::waitReady() const
{
    const auto caller = client();
    return QTest::qWaitFor(
        [&] {
            const auto reply = caller->Get("/ready");
            return reply && reply->status == 200;
        },
        60'000);
}

int Serving::connection() const
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(m_service->port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        qFatal("no connection");
    }
    return fd;
}

QByteArray Serving::raw(const QByteArray &request, int patienceMs) const
{
    const int fd = connection();
    qsizetype sent = 0;
    while (sent < request.size()) {
        const auto count = ::send(
            fd,
            request.constData() + sent,
            static_cast<std::size_t>(request.size() - sent),
            MSG_NOSIGNAL);
        if (count <= 0) {
            break; // refused before all was sent
        }
        sent += count;
    }
    QByteArray reply;
    pollfd one{.fd = fd, .events = POLLIN, .revents = 0};
    while (::poll(&one, 1, patienceMs) > 0) {
        std::array<char, 65536> buffer{};
        const auto count = ::recv(fd, buffer.data(), buffer.size(), 0);
        if (count <= 0) {
            break;
        }
        reply.append(buffer.data(), count);
    }
    ::close(fd);
    return reply;
}

std::vector<Json> Serving::log(const std::string &event) const
{
    const std::lock_guard lock(m_log->mutex);
    std::vector<Json> found;
    for (const auto &line : m_log->lines) {
        auto json = Json::parse(line);
        if (json.at("event") == event) {
            found.push_back(std::move(json));
        }
    }
    return found;
}

std::string samplePng()
{
    return encoded(quadrants({96, 64}), "PNG").toStdString();
}

Held::Held(const char *setting)
    : m_setting(setting)
{
    qputenv(setting, m_folder.filePath("release").toUtf8());
}

Held::~Held()
{
    release();
    qunsetenv(m_setting);
}

void Held::release()
{
    QFile file(m_folder.filePath("release"));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot release");
    }
}

} // namespace inspyre::test
