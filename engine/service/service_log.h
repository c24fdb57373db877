#pragma once

#include "engine/service/state_body.h"

#include <functional>
#include <mutex>
#include <string>
#include <utility>

namespace inspyre {

/// The service's log: JSON objects, one a line, as Cloud Logging reads them. Threads: any.
class ServiceLog
{
public:
    using Sink = std::function<void(const std::string &line)>;

    /// @param sink  may be empty: then nothing is logged
    ServiceLog(Sink sink, std::string instance)
        : m_sink(std::move(sink))
        , m_instance(std::move(instance))
    {}

    /// @param severity  "INFO", "WARNING" or "ERROR"
    void write(
        const char *severity,
        const char *event,
        const std::string &message,
        const ServiceJson &fields = ServiceJson::object());

private:
    const Sink m_sink;
    const std::string m_instance;
    std::mutex m_mutex;
};

} // namespace inspyre
