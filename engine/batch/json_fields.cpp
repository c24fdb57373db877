#include "engine/batch/json_fields.h"

#include "engine/core/hex64.h"
#include "engine/core/path_json.h"

#include <cmath>
#include <limits>

namespace inspyre {

namespace {

using Json = nlohmann::json;

/// A target may be longer than systems allow: it is told as such.
constexpr std::size_t kMostPathBytes = 65536;

} // namespace

Fields::Fields(const Json &object)
    : m_object(object)
{
    if (!object.is_object()) {
        throw WrongField("an object");
    }
}

bool Fields::has(const char *key) const
{
    return m_object.contains(key);
}

const Json &Fields::at(const char *key) const
{
    const auto found = m_object.find(key);
    if (found == m_object.end()) {
        throw WrongField(key);
    }
    return *found;
}

std::uint64_t Fields::whole(const char *key, std::uint64_t most) const
{
    const auto &value = at(key);
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() > most) {
        throw WrongField(key);
    }
    return value.get<std::uint64_t>();
}

std::int64_t Fields::time(const char *key) const
{
    const auto &value = at(key);
    const bool fits = value.is_number_unsigned()
                          ? value.get<std::uint64_t>() <=
                                static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())
                          : value.is_number_integer();
    if (!fits) {
        throw WrongField(key);
    }
    return value.get<std::int64_t>();
}

int Fields::count(const char *key, int most) const
{
    return static_cast<int>(whole(key, static_cast<std::uint64_t>(most)));
}

double Fields::number(const char *key) const
{
    const auto &value = at(key);
    if (!value.is_number()) {
        throw WrongField(key);
    }
    return value.get<double>();
}

bool Fields::flag(const char *key) const
{
    const auto &value = at(key);
    if (!value.is_boolean()) {
        throw WrongField(key);
    }
    return value.get<bool>();
}

std::string Fields::text(const char *key) const
{
    const auto &value = at(key);
    if (!value.is_string()) {
        throw WrongField(key);
    }
    return value.get<std::string>();
}

std::filesystem::path Fields::path(const char *key) const
{
    auto path = pathFromJson(at(key));
    if (!path || path->native().size() > kMostPathBytes) {
        throw WrongField(key);
    }
    return *std::move(path);
}

std::uint64_t Fields::sum(const char *key) const
{
    const auto sum = parseHex64(text(key));
    if (!sum) {
        throw WrongField(key);
    }
    return *sum;
}

std::vector<std::string> Fields::texts(const char *key) const
{
    std::vector<std::string> texts;
    for (const auto &value : list(key)) {
        if (!value.is_string()) {
            throw WrongField(key);
        }
        texts.push_back(value.get<std::string>());
    }
    return texts;
}

Fields Fields::object(const char *key) const
{
    const auto &value = at(key);
    if (!value.is_object()) {
        throw WrongField(key);
    }
    return Fields(value);
}

const Json &Fields::list(const char *key) const
{
    const auto &value = at(key);
    if (!value.is_array()) {
        throw WrongField(key);
    }
    return value;
}

double thousandths(double number)
{
    return std::isfinite(number) ? std::round(number * 1000.0) / 1000.0 : 0.0;
}

} // namespace inspyre
