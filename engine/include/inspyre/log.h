#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace inspyre {

enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error };

/// Takes one line, English, `key=value`, without a line break. Called from any thread, one at a
/// time.
using LogSink = std::function<void(LogLevel level, const std::string &line)>;

/// Where the engine's log goes, for the whole process; set once at start. Without one it is
/// dropped. The engine itself writes nothing to stdout or stderr.
void setLogSink(LogSink sink);

void log(LogLevel level, const std::string &line);

} // namespace inspyre
