#include <inspyre/log.h>

#include <mutex>
#include <utility>

namespace inspyre {

namespace {

struct Sink
{
    std::mutex mutex;
    LogSink write;
};

Sink &sink()
{
    // Never destroyed: work that was left behind may log until the process is gone.
    static auto *only = new Sink;
    return *only;
}

} // namespace

void setLogSink(LogSink write)
{
    const std::lock_guard lock(sink().mutex);
    sink().write = std::move(write);
}

void log(LogLevel level, const std::string &line)
{
    const std::lock_guard lock(sink().mutex);
    if (sink().write) {
        sink().write(level, line);
    }
}

} // namespace inspyre
