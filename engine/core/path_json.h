#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace inspyre {

/// A path as JSON: text or, for a file's name is any bytes and JSON is UTF-8, a list of its bytes.
template<typename Json>
[[nodiscard]] Json pathJson(const std::filesystem::path &path)
{
    const std::string &name = path.native();
    try {
        Json text = name;
        static_cast<void>(text.dump());
        return text;
    } catch (const typename Json::type_error &) {
        Json bytes = Json::array();
        for (const char byte : name) {
            bytes.push_back(static_cast<unsigned char>(byte));
        }
        return bytes;
    }
}

/// What pathJson() gave; nothing for anything else, or if there is a zero byte in it.
template<typename Json>
[[nodiscard]] std::optional<std::filesystem::path> pathFromJson(const Json &json)
{
    std::string name;
    if (json.is_string()) {
        name = json.template get<std::string>();
    } else if (json.is_array()) {
        for (const auto &byte : json) {
            if (!byte.is_number_unsigned() || byte.template get<std::uint64_t>() > 255) {
                return {};
            }
            name += static_cast<char>(byte.template get<unsigned char>());
        }
    } else {
        return {};
    }
    if (name.find('\0') != std::string::npos) {
        return {};
    }
    return name;
}

} // namespace inspyre
