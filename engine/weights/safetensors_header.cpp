#include "engine/weights/safetensors_header.h"

#include "engine/weights/bytes.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace inspyre {

namespace {

constexpr std::size_t kMaxNumbers = 8; ///< axes of a tensor

/// Takes exactly {"name": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}, ...} and
/// {"__metadata__": {"key": "text"}}.
class HeaderEvents : public nlohmann::json_sax<nlohmann::json>
{
public:
    SafetensorsHeader header;

    bool null() override { return fail("null"); }

    bool boolean(bool) override { return fail("a truth value"); }

    bool number_float(double, const std::string &) override { return fail("a fraction"); }

    bool binary(nlohmann::json::binary_t &) override { return fail("binary data"); }

    bool number_integer(std::int64_t value) override { return addNumber(value); }

    bool number_unsigned(std::uint64_t value) override
    {
        return value <= INT64_MAX ? addNumber(static_cast<std::int64_t>(value))
                                  : fail("a number that is too large");
    }

    bool string(std::string &value) override
    {
        if (m_numbers != nullptr || m_depth != 2) {
            return fail("a text");
        }
        if (m_inMetadata) {
            return header.metadata.emplace(m_key, std::move(value)).second || fail("a key twice");
        }
        if (m_key != "dtype" || !header.entries.back().type.empty()) {
            return fail("a text");
        }
        header.entries.back().type = std::move(value);
        return true;
    }

    bool start_object(std::size_t) override
    {
        if (m_depth >= 2 || m_numbers != nullptr) {
            return fail("an object");
        }
        if (++m_depth == 2) {
            m_inMetadata = m_key == "__metadata__";
            if (!m_inMetadata) {
                header.entries.push_back({.name = m_key});
            }
        }
        return true;
    }

    bool end_object() override
    {
        --m_depth;
        return true;
    }

    bool key(std::string &value) override
    {
        m_key = std::move(value);
        return true;
    }

    bool start_array(std::size_t) override
    {
        if (m_depth != 2 || m_inMetadata || m_numbers != nullptr) {
            return fail("a list");
        }
        SafetensorsEntry &entry = header.entries.back();
        if (m_key == "shape") {
            m_numbers = &entry.shape;
        } else if (m_key == "data_offsets") {
            m_numbers = &entry.offsets;
        }
        return (m_numbers != nullptr && m_numbers->empty()) || fail("a list");
    }

    bool end_array() override
    {
        m_numbers = nullptr;
        return true;
    }

    bool parse_error(
        std::size_t position, const std::string &, const nlohmann::json::exception &) override
    {
        return fail("a mistake at byte " + std::to_string(position));
    }

private:
    bool fail(const std::string &what)
    {
        if (header.failure.empty()) {
            header.failure = "the header has " + what + " where the format has none";
            if (!m_key.empty()) {
                header.failure += " (after \"" + printable(m_key) + "\")";
            }
        }
        return false;
    }

    bool addNumber(std::int64_t value)
    {
        if (m_numbers == nullptr || m_numbers->size() >= kMaxNumbers) {
            return fail("a number");
        }
        m_numbers->push_back(value);
        return true;
    }

    int m_depth = 0;
    bool m_inMetadata = false;
    std::string m_key;
    std::vector<std::int64_t> *m_numbers = nullptr; ///< of the list that is open
};

} // namespace

SafetensorsHeader readSafetensorsHeader(std::string_view json)
{
    HeaderEvents events;
    nlohmann::json::sax_parse(json.begin(), json.end(), &events);
    return std::move(events.header);
}

} // namespace inspyre
