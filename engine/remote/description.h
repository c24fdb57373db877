#pragma once

#include <inspyre/remote.h>

#include <string>

namespace inspyre {

/// What a reply to GET / says; not ours: anything that is not said to be. @param url  of the
/// service
[[nodiscard]] RemoteDescription descriptionOf(const std::string &body, const std::string &url);

/// Says in the matte who made it.
void nameMaker(const RemoteDescription &description, const std::string &host, RemoteMatte &made);

} // namespace inspyre
