#include <inspyre/remote_call.h>

namespace inspyre {

const char *callPartName(CallPart part)
{
    switch (part) {
    case CallPart::Dns: return "dns";
    case CallPart::Tcp: return "tcp";
    case CallPart::Tls: return "tls";
    case CallPart::Setup: return "setup";
    case CallPart::Upload: return "upload";
    case CallPart::Wait: return "wait";
    case CallPart::Download: return "download";
    }
    return "";
}

double &CallPhases::of(CallPart part)
{
    switch (part) {
    case CallPart::Dns: return dns;
    case CallPart::Tcp: return tcp;
    case CallPart::Tls: return tls;
    case CallPart::Setup: return setup;
    case CallPart::Upload: return upload;
    case CallPart::Wait: return wait;
    case CallPart::Download: break;
    }
    return download;
}

double CallPhases::of(CallPart part) const
{
    auto copy = *this;
    return copy.of(part);
}

double CallPhases::total() const
{
    return dns + tcp + tls + setup + upload + wait + download;
}

} // namespace inspyre
