#include "engine/batch/journal_files.h"

#include "engine/batch/journal_line.h"
#include "engine/core/descriptor.h"

#include <inspyre/files.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

constexpr int kMostParts = 1'000'000;

/// The number behind `name` and its dot; 0: it is none of its parts.
int partNumber(const std::string &name, std::string_view part)
{
    if (!part.starts_with(name) || part.size() < name.size() + 2 || part[name.size()] != '.') {
        return 0;
    }
    const auto digits = part.substr(name.size() + 1);
    int number = 0;
    const auto *end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    const bool isNumber = read.ec == std::errc{} && read.ptr == end && digits[0] != '0';
    return isNumber && number > 0 && number <= kMostParts ? number : 0;
}

/// Cuts what comes block by block into lines.
class LineCutter
{
public:
    explicit LineCutter(const std::function<bool(std::string_view, bool)> &line)
        : m_line(line)
    {}

    /// Whether more is wanted.
    bool take(std::string_view block)
    {
        while (!block.empty()) {
            const auto end = block.find('\n');
            const auto piece = block.substr(0, end);
            const auto room = kMostLineBytes - std::min(kMostLineBytes, m_begun.size());
            m_begun += piece.substr(0, room);
            if (end == std::string_view::npos) {
                return true;
            }
            const bool goesOn = m_line(m_begun, true);
            m_begun.clear();
            if (!goesOn) {
                return false;
            }
            block.remove_prefix(end + 1);
        }
        return true;
    }

    void finish() const
    {
        if (!m_begun.empty()) {
            static_cast<void>(m_line(m_begun, false));
        }
    }

private:
    const std::function<bool(std::string_view, bool)> &m_line;
    std::string m_begun;
};

} // namespace

fs::path journalPart(const fs::path &file, int part)
{
    auto path = file;
    if (part > 0) {
        path += "." + std::to_string(part);
    }
    return path;
}

std::vector<int> journalParts(const fs::path &file)
{
    std::vector<int> parts;
    std::error_code ended;
    const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const auto name = file.filename().native();
    for (auto entry = fs::directory_iterator(folder, ended);
         !ended && entry != fs::directory_iterator();
         entry.increment(ended)) {
        if (const int part = partNumber(name, entry->path().filename().native()); part > 0) {
            parts.push_back(part);
        }
    }
    std::ranges::sort(parts);
    return parts;
}

Status eachLine(
    const fs::path &part,
    std::uint64_t &mostBytes,
    const std::function<bool(std::string_view, bool)> &line)
{
    // Where it is a pipe, nobody may be at the other end.
    const Descriptor in(::open(part.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat info = {};
    if (in.get() < 0 || ::fstat(in.get(), &info) != 0) {
        return readingError(errno, part);
    }
    if (S_ISDIR(info.st_mode)) {
        return readingError(EISDIR, part);
    }
    if (!S_ISREG(info.st_mode)) {
        return Error{ErrorCode::InvalidArgument, "it is a pipe or a device", part};
    }
    LineCutter cutter(line);
    std::string block(std::size_t{1} << 18, '\0');
    while (true) {
        const auto count = ::read(in.get(), block.data(), block.size());
        if (count < 0 && errno != EINTR) {
            return readingError(errno, part);
        }
        if (count == 0) {
            cutter.finish();
            return Success{};
        }
        const auto bytes = static_cast<std::uint64_t>(std::max<ssize_t>(0, count));
        if (bytes > mostBytes) {
            return Error{ErrorCode::InvalidArgument, "it is larger than journals may be", part};
        }
        mostBytes -= bytes;
        if (!cutter.take(std::string_view(block).substr(0, bytes))) {
            return Success{};
        }
    }
}

} // namespace inspyre
