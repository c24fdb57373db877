#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace inspyre {

/// A field is missing or is not what belongs there: its name. Does not leave the room.
class WrongField : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Takes values out of a JSON object that may be anybody's: types and ranges are checked, and what
/// is wrong is thrown as WrongField.
class Fields
{
public:
    /// Must outlive it.
    explicit Fields(const nlohmann::json &object);

    [[nodiscard]] bool has(const char *key) const;
    [[nodiscard]] std::uint64_t whole(const char *key, std::uint64_t most = ~0ULL) const;
    [[nodiscard]] std::int64_t time(const char *key) const; ///< any that fits
    [[nodiscard]] int count(const char *key, int most = 1 << 30) const;
    [[nodiscard]] double number(const char *key) const;
    [[nodiscard]] bool flag(const char *key) const;
    [[nodiscard]] std::string text(const char *key) const;
    [[nodiscard]] std::filesystem::path path(const char *key) const; ///< as pathJson() gave it
    [[nodiscard]] std::uint64_t sum(const char *key) const;          ///< as hex64() gave it
    [[nodiscard]] std::vector<std::string> texts(const char *key) const;
    [[nodiscard]] Fields object(const char *key) const;
    [[nodiscard]] const nlohmann::json &list(const char *key) const;

private:
    [[nodiscard]] const nlohmann::json &at(const char *key) const;

    const nlohmann::json &m_object;
};

/// A number as text of few digits: thousandths of milliseconds are fine enough.
[[nodiscard]] double thousandths(double number);

} // namespace inspyre
