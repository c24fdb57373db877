#include <inspyre/names.h>

#include <climits>

#include <cwchar>
#include <cwctype>
#include <locale.h>
#include <system_error>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

/// Characters are those of UTF-8 in this thread, whatever the program's locale.
class Utf8Scope
{
public:
    Utf8Scope()
        : m_before(::uselocale(utf8()))
    {}

    ~Utf8Scope() { ::uselocale(m_before); }

    Utf8Scope(const Utf8Scope &) = delete;
    Utf8Scope &operator=(const Utf8Scope &) = delete;

    /// Null where the system has none; then the thread's locale stays.
    [[nodiscard]] static locale_t utf8()
    {
        static const locale_t known = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
        return known;
    }

private:
    locale_t m_before;
};

/// Bytes that are no UTF-8 stay as they are.
std::string lowerCase(const std::string &text)
{
    const Utf8Scope scope;
    std::string lower;
    lower.reserve(text.size());
    std::mbstate_t reading = {};
    for (std::size_t at = 0; at < text.size();) {
        wchar_t character = 0;
        const auto length = std::mbrtowc(&character, text.data() + at, text.size() - at, &reading);
        if (length == 0 || length > text.size() - at) { // a zero byte, wrong or cut off
            reading = {};
            lower += text[at];
            ++at;
            continue;
        }
        char bytes[MB_LEN_MAX] = {};
        std::mbstate_t writing = {};
        const auto small = static_cast<wchar_t>(std::towlower(static_cast<std::wint_t>(character)));
        const auto written = std::wcrtomb(bytes, small, &writing);
        lower.append(bytes, written == static_cast<std::size_t>(-1) ? 0 : written);
        at += length;
    }
    return lower;
}

bool isThere(const fs::path &file)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(file, ignored));
}

} // namespace

TakenNames::TakenNames(NameRules rules)
    : m_rules(rules)
{}

bool TakenNames::contains(const fs::path &file) const
{
    return m_keys.contains(key(file));
}

void TakenNames::insert(const fs::path &file)
{
    m_keys.insert(key(file));
}

fs::path TakenNames::numbered(const fs::path &wanted, bool mindsDisk) const
{
    const auto isFree = [&](const fs::path &file) {
        return !contains(file) && !(mindsDisk && isThere(file));
    };
    if (isFree(wanted)) {
        return wanted;
    }
    int &number = m_numbers.try_emplace(key(wanted), 2).first->second;
    fs::path file = wanted;
    for (;; ++number) {
        file.replace_filename(
            wanted.stem().native() + "-" + std::to_string(number) + wanted.extension().native());
        if (isFree(file)) {
            return file;
        }
    }
}

std::string TakenNames::key(const fs::path &file) const
{
    auto normal = file.lexically_normal().native();
    return m_rules.foldsCase ? lowerCase(normal) : normal;
}

} // namespace inspyre
