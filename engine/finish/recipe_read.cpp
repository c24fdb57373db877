#include "engine/core/guarded.h"
#include "engine/core/path_json.h"
#include "engine/finish/recipe_items.h"

#include <inspyre/files.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::size_t kMostBytes = std::size_t{1} << 20;
constexpr int kMostDepth = 8; ///< ours has 4

/// What is not as a recipe has it.
class Wrong : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// "/look/frame/fill" as people write it: "look.frame.fill".
std::string keyOf(std::string_view pointer)
{
    std::string key(pointer.substr(1));
    std::replace(key.begin(), key.end(), '/', '.');
    return key;
}

std::string numberText(double number)
{
    const auto text = std::to_string(number);
    return number == std::floor(number) ? std::to_string(static_cast<long long>(number))
                                        : text.substr(0, text.find_last_not_of('0') + 1);
}

/// Takes one value out of the JSON. What is wrong is thrown with what belongs there.
class Reader
{
public:
    Reader(const Json &json, const NumberRange &range)
        : m_json(json)
        , m_range(range)
    {}

    template<typename E>
    requires std::is_enum_v<E>

    void read(E &value) const
    {
        const auto word = m_json.is_string() ? m_json.get<std::string>() : std::string();
        const auto &words = kWords<E>;
        const auto found = std::find(words.begin(), words.end(), word);
        if (found == words.end()) {
            std::string all;
            for (const auto known : words) {
                all += (all.empty() ? "\"" : ", \"") + std::string(known) + "\"";
            }
            throw Wrong("must be one of " + all);
        }
        value = static_cast<E>(found - words.begin());
    }

    void read(bool &value) const
    {
        if (!m_json.is_boolean()) {
            throw Wrong("must be true or false");
        }
        value = m_json.get<bool>();
    }

    void read(double &value) const
    {
        if (!m_json.is_number() || !isInRange(m_json.get<double>())) {
            throw Wrong("must be a number" + rangeText());
        }
        value = m_json.get<double>();
    }

    template<typename T>
    requires std::is_integral_v<T>

    void read(T &value) const { value = static_cast<T>(wholeNumber(m_json)); }

    void read(std::string &value) const
    {
        if (!m_json.is_string()) {
            throw Wrong("must be text");
        }
        value = m_json.get<std::string>();
    }

    void read(Rgb &colour) const
    {
        const auto text = m_json.is_string() ? m_json.get<std::string>() : std::string();
        unsigned value = 0;
        const char *end = text.data() + text.size();
        const bool isLong = text.size() == 7 && text.front() == '#';
        const auto taken = std::from_chars(text.data() + (isLong ? 1 : 0), end, value, 16);
        if (!isLong || taken.ec != std::errc{} || taken.ptr != end) {
            throw Wrong("must be a colour such as \"#20a0ff\"");
        }
        colour = {
            static_cast<std::uint8_t>(value >> 16U),
            static_cast<std::uint8_t>(value >> 8U & 0xFFU),
            static_cast<std::uint8_t>(value & 0xFFU)};
    }

    void read(Size &size) const
    {
        const auto sides = wholeNumbers<2>();
        size = {sides[0], sides[1]};
    }

    void read(Rect &rect) const
    {
        const auto sides = wholeNumbers<4>();
        rect = {sides[0], sides[1], sides[2], sides[3]};
    }

    void read(fs::path &path) const
    {
        auto name = pathFromJson(m_json);
        if (!name) {
            throw Wrong("must be a path, without a zero byte");
        }
        path = std::move(*name);
    }

private:
    [[nodiscard]] bool isInRange(double number) const
    {
        return number >= m_range.low && number <= m_range.high;
    }

    [[nodiscard]] std::string rangeText() const
    {
        return " from " + numberText(m_range.low) + " to " + numberText(m_range.high);
    }

    [[nodiscard]] std::int64_t wholeNumber(const Json &json) const
    {
        if (!json.is_number_integer() || !isInRange(json.get<double>())) {
            throw Wrong("must be a whole number" + rangeText());
        }
        return json.get<std::int64_t>();
    }

    template<std::size_t kCount>
    [[nodiscard]] std::array<int, kCount> wholeNumbers() const
    {
        std::array<int, kCount> numbers = {};
        if (!m_json.is_array() || m_json.size() != kCount) {
            throw Wrong("must be a list of " + std::to_string(kCount) + " whole numbers");
        }
        for (std::size_t i = 0; i < kCount; ++i) {
            numbers[i] = static_cast<int>(wholeNumber(m_json[i]));
        }
        return numbers;
    }

    const Json &m_json;
    const NumberRange &m_range;
};

Json parsed(std::string_view text)
{
    if (text.size() > kMostBytes) {
        throw Wrong("it is longer than 1 MiB");
    }
    try {
        return Json::parse(text, [](int depth, Json::parse_event_t, Json &) {
            if (depth > kMostDepth) {
                throw Wrong("it is nested too deeply");
            }
            return true;
        });
    } catch (const Json::exception &error) {
        throw Wrong(std::string("it is not JSON: ") + error.what());
    }
}

void checkVersion(const Json &json)
{
    const auto version = json.find("version");
    if (version == json.end()) {
        return; // somebody has written it by hand
    }
    if (!version->is_number_integer() || version->get<double>() < 1) {
        throw Wrong("version: must be a whole number from 1 on");
    }
    if (version->get<double>() > kRecipeVersion) {
        throw Wrong("it was written by a newer version of the program");
    }
}

/// Notes what is in `json` below `prefix` and not in `settings`.
void noteUnknown(
    const Json &json,
    const std::string &prefix,
    const std::set<std::string> &settings,
    std::vector<std::string> &notes)
{
    for (const auto &[key, value] : json.items()) {
        auto pointer = prefix;
        pointer.append("/").append(key);
        if (settings.contains(pointer) || pointer == "/version") {
            continue;
        }
        const auto next = settings.lower_bound(pointer + "/");
        if (next == settings.end() || !next->starts_with(pointer + "/")) {
            notes.push_back(keyOf(pointer) + " is not known here and was left out");
        } else if (value.is_object()) {
            noteUnknown(value, pointer, settings, notes);
        } else {
            throw Wrong(keyOf(pointer) + ": must be an object");
        }
    }
}

ReadRecipe recipeOf(const Json &json)
{
    if (!json.is_object()) {
        throw Wrong("it is no object");
    }
    checkVersion(json);
    ReadRecipe read;
    std::set<std::string> settings;
    eachSetting(read.recipe, [&](const char *name, auto &member, const NumberRange &range) {
        settings.insert(name);
        const Json::json_pointer pointer(name);
        if (!json.contains(pointer)) {
            return;
        }
        try {
            Reader(json.at(pointer), range).read(member);
        } catch (const Wrong &wrong) {
            throw Wrong(keyOf(name) + ": " + wrong.what());
        }
    });
    noteUnknown(json, {}, settings, read.notes);
    return read;
}

} // namespace

Result<ReadRecipe> parseRecipe(std::string_view json)
{
    return guarded("reading a recipe", [&]() -> Result<ReadRecipe> {
        try {
            return recipeOf(parsed(json));
        } catch (const Wrong &wrong) {
            return Error{ErrorCode::InvalidArgument, wrong.what(), {}};
        }
    });
}

Result<ReadRecipe> readRecipe(const fs::path &file)
{
    const auto data = readFile(file);
    if (!data) {
        return data.error();
    }
    auto read = parseRecipe({reinterpret_cast<const char *>(data->data()), data->size()});
    if (!read) {
        auto error = read.error();
        error.subject = file.string();
        return error;
    }
    const auto found = [&](fs::path &path) {
        path = path.empty() ? path : file.parent_path() / path;
    };
    found((*read).recipe.look.background.picture);
    found((*read).recipe.output.profileFile);
    return read;
}

} // namespace inspyre
