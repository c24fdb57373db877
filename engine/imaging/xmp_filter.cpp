#include "engine/imaging/xmp_filter.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace inspyre {

namespace {

constexpr auto kNowhere = std::string::npos;
constexpr std::string_view kSpace = " \t\r\n";

/// In small letters, of the rest of the packet.
std::string lowered(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(
        out, out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

/// "exif:GPSLatitude" says where, "aux:SerialNumber" by which device.
bool isPrivate(std::string_view qualified)
{
    const auto name = lowered(qualified.substr(qualified.find(':') + 1));
    return name.starts_with("gps") || name.find("serialnumber") != kNowhere ||
           name.ends_with("ownername") || name == "latitude" || name == "longitude" ||
           name == "makernote" || name == "thumbnails";
}

class Packet
{
public:
    explicit Packet(std::string &text)
        : m_text(text)
    {}

    /// False where it is no well-formed XML.
    [[nodiscard]] bool blankPrivate()
    {
        for (auto at = m_text.find('<'); at != kNowhere; at = m_text.find('<', at)) {
            at = afterTag(at);
            if (at == kNowhere) {
                return false;
            }
        }
        return true;
    }

private:
    /// The position behind what begins at `at` with '<', or kNowhere.
    std::size_t afterTag(std::size_t at)
    {
        const auto rest = std::string_view(m_text).substr(at);
        if (rest.starts_with("<!--")) {
            return after("-->", at);
        }
        if (rest.starts_with("<![CDATA[")) {
            return after("]]>", at);
        }
        if (rest.starts_with("<?") || rest.starts_with("<!") || rest.starts_with("</")) {
            return after(">", at);
        }
        return afterElement(at);
    }

    [[nodiscard]] std::size_t after(std::string_view end, std::size_t from) const
    {
        const auto at = m_text.find(end, from);
        return at == kNowhere ? kNowhere : at + end.size();
    }

    /// Reads a start tag and blanks what must go: it with all its content, or attributes of it.
    std::size_t afterElement(std::size_t begin)
    {
        const auto nameEnd = m_text.find_first_of(" \t\r\n/>", begin);
        if (nameEnd == kNowhere) {
            return kNowhere;
        }
        const std::string name = m_text.substr(begin + 1, nameEnd - begin - 1);
        auto at = m_text.find_first_not_of(kSpace, nameEnd);
        while (at != kNowhere && m_text[at] != '>' && m_text[at] != '/') {
            at = afterAttribute(at);
        }
        const auto end = at != kNowhere ? after(">", at) : kNowhere;
        if (end == kNowhere || !isPrivate(name)) {
            return end;
        }
        const auto whole = m_text[at] == '/' ? end : afterClosing(name, end);
        if (whole != kNowhere) {
            blank(begin, whole);
        }
        return whole;
    }

    /// The position behind </name>.
    [[nodiscard]] std::size_t afterClosing(const std::string &name, std::size_t from) const
    {
        const auto tag = "</" + name;
        for (auto at = m_text.find(tag, from); at != kNowhere; at = m_text.find(tag, at + 1)) {
            const auto end = m_text.find_first_not_of(kSpace, at + tag.size());
            if (end != kNowhere && m_text[end] == '>') {
                return end + 1;
            }
        }
        return kNowhere;
    }

    /// The position of what follows name="value", which is blanked if it must go.
    std::size_t afterAttribute(std::size_t begin)
    {
        const auto equals = m_text.find('=', begin);
        const auto open =
            equals != kNowhere ? m_text.find_first_not_of(kSpace, equals + 1) : equals;
        if (open == kNowhere || (m_text[open] != '"' && m_text[open] != '\'')) {
            return kNowhere;
        }
        const auto close = m_text.find(m_text[open], open + 1);
        if (close == kNowhere) {
            return kNowhere;
        }
        const auto nameEnd = m_text.find_first_of(" \t\r\n=", begin);
        if (isPrivate(std::string_view(m_text).substr(begin, nameEnd - begin))) {
            blank(begin, close + 1);
        }
        return m_text.find_first_not_of(kSpace, close + 1);
    }

    void blank(std::size_t begin, std::size_t end)
    {
        std::fill(
            m_text.begin() + static_cast<std::ptrdiff_t>(begin),
            m_text.begin() + static_cast<std::ptrdiff_t>(end),
            ' ');
    }

    std::string &m_text;
};

std::string textOf(const std::vector<std::byte> &xmp)
{
    return {reinterpret_cast<const char *>(xmp.data()), xmp.size()};
}

} // namespace

bool xmpTells(const std::vector<std::byte> &xmp)
{
    auto text = lowered(textOf(xmp));
    while (!text.empty() && text.back() == '\0') { // some writers end it so
        text.pop_back();
    }
    const auto says = [&](std::string_view what) { return text.find(what) != kNowhere; };
    return says(std::string_view("\0", 1)) || says(":gps") || says("serialnumber") ||
           says("ownername") || says(":latitude") || says(":longitude") || says("makernote");
}

bool makeXmpSafe(std::vector<std::byte> &xmp)
{
    auto text = textOf(xmp);
    if (!Packet(text).blankPrivate()) {
        return false;
    }
    const auto bytes = std::as_bytes(std::span(text));
    xmp.assign(bytes.begin(), bytes.end());
    return !xmpTells(xmp);
}

} // namespace inspyre
