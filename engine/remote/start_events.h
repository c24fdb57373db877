#pragma once

#include "engine/remote/server_words.h"

#include <inspyre/remote_call.h>

#include <optional>
#include <string>
#include <string_view>

namespace inspyre {

/// The lines that a service streams while it starts, put on the call's clock. They may be cut
/// anywhere, and be anything: what is not understood is passed over.
class StartEvents
{
public:
    enum class End : std::uint8_t { Open, Ready, Failed };

    /// @param bytes   what came since the last time
    /// @param zeroMs  when the service's program began, on the clock of the call
    void take(std::string_view bytes, double zeroMs, RemoteCall &call);

    [[nodiscard]] End end() const { return m_end; }

    /// Why it failed, in the service's words.
    [[nodiscard]] const std::string &words() const { return m_words; }

private:
    void takeLine(std::string_view line, double zeroMs, RemoteCall &call);
    void takeEnd(const ReplyJson &event, bool ready, RemoteCall &call);

    std::string m_rest; ///< a line that has not ended
    bool m_tooLong = false;
    End m_end = End::Open;
    std::string m_words;
};

/// The same from a state body, which has "phases" and "timings".
void takeStateBody(const ReplyJson &state, double zeroMs, RemoteCall &call);

} // namespace inspyre
