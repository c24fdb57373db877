#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace inspyre {

/// The parts of an http or https address.
struct WebAddress
{
    bool secure = false;
    std::string host = {};  ///< without the brackets of IPv6
    std::string shown = {}; ///< the whole, without user, password, query and fragment
    std::string path = {};  ///< "/", "/some/where"
    bool hasUser = false;
    bool loopback = false; ///< this machine: localhost, 127.0.0.0/8, ::1
};

/// None if it is not one.
[[nodiscard]] std::optional<WebAddress> parseWebAddress(const std::string &url);

} // namespace inspyre
