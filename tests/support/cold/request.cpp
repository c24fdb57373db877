#include "tests/support/cold/request.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <sstream>

namespace inspyre::test {

namespace {

std::string lower(std::string text)
{
    std::ranges::transform(
        text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t");
    const auto end = text.find_last_not_of(" \t\r");
    return begin == std::string_view::npos ? std::string()
                                           : std::string(text.substr(begin, end - begin + 1));
}

std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        const bool escape =
            text[i] == '%' && i + 2 < text.size() &&
            std::from_chars(text.data() + i + 1, text.data() + i + 3, value, 16).ec == std::errc{};
        plain += escape ? static_cast<char>(value) : text[i] == '+' ? ' ' : text[i];
        i += escape ? 2 : 0;
    }
    return plain;
}

void parseTarget(std::string_view target, ColdRequest &request)
{
    const auto mark = target.find('?');
    request.path = unescaped(target.substr(0, mark));
    auto rest = mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1);
    while (!rest.empty()) {
        const auto end = rest.find('&');
        const auto one = rest.substr(0, end);
        const auto equals = one.find('=');
        request.query.emplace(
            unescaped(one.substr(0, equals)),
            equals == std::string_view::npos ? "" : unescaped(one.substr(equals + 1)));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
}

/// What stands behind `name=` in a header, with or without quotes.
std::string attribute(const std::string &header, const std::string &name)
{
    auto begin = header.find(name + "=");
    if (begin == std::string::npos) {
        return {};
    }
    begin += name.size() + 1;
    const bool quoted = begin < header.size() && header[begin] == '"';
    begin += quoted ? 1 : 0;
    return header.substr(begin, header.find_first_of(quoted ? "\"" : ";, \r", begin) - begin);
}

} // namespace

bool parseHead(const std::string &head, ColdRequest &request)
{
    std::istringstream lines(head);
    std::string target;
    std::string line;
    lines >> request.method >> target;
    std::getline(lines, line);
    parseTarget(target, request);
    while (std::getline(lines, line)) {
        if (const auto colon = line.find(':'); colon != std::string::npos) {
            request.headers[lower(line.substr(0, colon))] =
                trimmed(std::string_view(line).substr(colon + 1));
        }
    }
    return !request.method.empty() && !request.path.empty();
}

std::string ColdRequest::header(const std::string &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

std::vector<ColdPart> partsOf(const ColdRequest &request)
{
    std::vector<ColdPart> parts;
    const auto type = request.header("content-type");
    const auto boundary = attribute(type, "boundary");
    if (!type.starts_with("multipart/form-data") || boundary.empty()) {
        return parts;
    }
    const auto mark = "--" + boundary;
    const auto &body = request.body;
    auto at = body.find(mark);
    while (at != std::string::npos) {
        const auto head = at + mark.size() + 2;
        const auto next = body.find("\r\n" + mark, head);
        const auto data = body.find("\r\n\r\n", head);
        if (next == std::string::npos || data == std::string::npos || data > next) {
            break;
        }
        const auto lines = body.substr(head, data - head);
        // "; name" is not found in "; filename".
        parts.push_back(
            {attribute(lines, "; name"),
             attribute(lines, "filename"),
             body.substr(data + 4, next > data + 4 ? next - data - 4 : 0)});
        at = next + 2;
    }
    return parts;
}

} // namespace inspyre::test
