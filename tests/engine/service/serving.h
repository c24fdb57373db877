#pragma once

#include <inspyre/service.h>

#include <QByteArray>
#include <QTemporaryDir>

#include <httplib.h>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace inspyre::test {

using Json = nlohmann::ordered_json;

/// A service in this process over the backend of tests, whose matte is the picture's brightness.
class Serving
{
public:
    explicit Serving(ServiceOptions options = quickOptions());

    /// Any port, the fake backend, one small shape.
    [[nodiscard]] static ServiceOptions quickOptions();

    [[nodiscard]] Service &service() { return *m_service; }

    /// A client with a connection of its own.
    [[nodiscard]] std::unique_ptr<httplib::Client> client() const;
    /// Until /ready says so. False if it does not.
    [[nodiscard]] bool waitReady() const;

    /// Sends exactly this, then reads until the other side closes, or nothing comes for so long.
    [[nodiscard]] QByteArray raw(const QByteArray &request, int patienceMs = 3000) const;
    /// Opens a connection, the caller's to close.
    [[nodiscard]] int connection() const;

    /// Events of the log, in their order.
    [[nodiscard]] std::vector<Json> log(const std::string &event) const;

private:
    struct Log
    {
        std::mutex mutex;
        std::vector<std::string> lines;
    };

    std::shared_ptr<Log> m_log = std::make_shared<Log>();
    std::unique_ptr<Service> m_service;
};

/// A PNG whose matte is not the same everywhere.
[[nodiscard]] std::string samplePng();

/// Makes a step of the fake backend last until it goes out of scope, or release().
class Held
{
public:
    explicit Held(const char *setting);
    ~Held();
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;

    void release();

private:
    const char *const m_setting;
    QTemporaryDir m_folder;
};

} // namespace inspyre::test
