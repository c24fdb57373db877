#include "engine/service/service_log.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace inspyre {

namespace {

/// RFC 3339 in UTC with milliseconds.
std::string timeText()
{
    using namespace std::chrono;
    const auto now = system_clock::now().time_since_epoch();
    const std::time_t seconds = duration_cast<std::chrono::seconds>(now).count();
    const auto ms = static_cast<int>(duration_cast<milliseconds>(now).count() % 1000);
    std::tm utc{};
    ::gmtime_r(&seconds, &utc);
    std::array<char, 40> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &utc);
    std::snprintf(text.data() + length, text.size() - length, ".%03dZ", ms);
    return text.data();
}

} // namespace

void ServiceLog::write(
    const char *severity, const char *event, const std::string &message, const ServiceJson &fields)
{
    if (!m_sink) {
        return;
    }
    ServiceJson line = {
        {"time", timeText()},
        {"severity", severity},
        {"message", message},
        {"event", event},
        {"instance", m_instance}};
    line.update(fields);
    const auto text = line.dump(-1, ' ', false, ServiceJson::error_handler_t::replace);
    const std::lock_guard lock(m_mutex);
    m_sink(text);
}

} // namespace inspyre
