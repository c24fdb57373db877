#include "engine/batch/journal_ends.h"

#include "engine/batch/journal_files.h"
#include "engine/core/descriptor.h"
#include "engine/core/hex64.h"

#include <inspyre/files.h>
#include <inspyre/journal.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;
using Kind = JournalEnds::Kind;

constexpr std::string_view kBeginning = "{\"n\":0,\"s\":0,\"t\":";
constexpr std::uint64_t kFirstLook = std::uint64_t{64} << 10;

struct Opened
{
    Descriptor file;
    std::uint64_t bytes = 0;
};

Result<Opened> opened(const fs::path &file)
{
    // Where it is a pipe, nobody may be at the other end.
    Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat info = {};
    if (in.get() < 0 || ::fstat(in.get(), &info) != 0) {
        return readingError(errno, file);
    }
    if (S_ISDIR(info.st_mode)) {
        return readingError(EISDIR, file);
    }
    const auto bytes = S_ISREG(info.st_mode) ? static_cast<std::uint64_t>(info.st_size) : 1;
    return Opened{std::move(in), bytes};
}

/// As much of the place as can be read.
std::string readAt(const Descriptor &file, std::uint64_t place, std::uint64_t bytes)
{
    std::string text(bytes, '\0');
    std::size_t have = 0;
    while (have < text.size()) {
        const auto count = ::pread(
            file.get(), text.data() + have, text.size() - have, static_cast<off_t>(place + have));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            break;
        }
        have += static_cast<std::size_t>(count);
    }
    text.resize(have);
    return text;
}

/// What a file is whose first line is not intact.
Kind kindOf(std::string_view beginning)
{
    if (beginning.find_first_not_of('\0') == std::string_view::npos) {
        return Kind::Torn; // room was made for it, and then the power failed
    }
    const auto common = std::min(beginning.size(), kBeginning.size());
    if (beginning.substr(0, common) != kBeginning.substr(0, common)) {
        return Kind::Other;
    }
    return beginning.find('\n') == std::string_view::npos ? Kind::Torn : Kind::Damaged;
}

JournalEnds firstOf(const std::string &beginning)
{
    const auto line = std::string_view(beginning).substr(0, beginning.find('\n'));
    const auto read = parsedLine(line);
    if (!isIntactLine(line, 0) || !read || read->kind != "run") {
        return {.kind = kindOf(beginning)};
    }
    try {
        const Fields fields(read->fields);
        if (isKnownVersion(fields)) {
            return {.kind = Kind::Whole, .run = readRun(fields), .last = read->stamp};
        }
    } catch (const WrongField &) {
        return {.kind = Kind::Other};
    }
    return {.kind = Kind::Other};
}

/// The last intact line in a text that may begin within a line.
std::optional<ReadLine> lastLine(std::string_view text, std::uint64_t run)
{
    while (!text.empty()) {
        const auto feed = text.rfind('\n');
        const auto line = feed == std::string_view::npos ? text : text.substr(feed + 1);
        if (isIntactLine(line, run)) {
            return parsedLine(line);
        }
        text = feed == std::string_view::npos ? std::string_view() : text.substr(0, feed);
    }
    return std::nullopt;
}

std::optional<ReadLine> lastLineOf(const fs::path &part, std::uint64_t run)
{
    const auto file = opened(part);
    if (!file) {
        return std::nullopt;
    }
    for (auto look = kFirstLook;; look *= 8) {
        const auto bytes = std::min(look, file->bytes);
        auto line = lastLine(readAt(file->file, file->bytes - bytes, bytes), run);
        if (line || bytes == file->bytes || look > 4 * kMostLineBytes) {
            return line;
        }
    }
}

void addLast(JournalEnds &ends, const ReadLine &line)
{
    ends.last = line.stamp;
    ends.ended = line.kind == "ended";
    if (ends.ended) {
        try {
            ends.how = readEnded(Fields(line.fields));
        } catch (const WrongField &) {
            ends.ended = false;
        }
    }
}

} // namespace

Result<JournalEnds> readJournalEnds(const fs::path &file)
{
    const auto in = opened(file);
    if (!in) {
        return in.error().code == ErrorCode::FileNotFound ? Result(JournalEnds()) : in.error();
    }
    if (in->bytes == 0) {
        return JournalEnds();
    }
    auto ends = firstOf(readAt(in->file, 0, std::min<std::uint64_t>(in->bytes, kMostLineBytes)));
    if (ends.kind != Kind::Whole) {
        return ends;
    }
    const auto run = parseHex64(ends.run.run).value_or(0);
    auto parts = journalParts(file);
    parts.insert(parts.begin(), 0);
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (const auto line = lastLineOf(journalPart(file, *part), run)) {
            addLast(ends, *line);
            break;
        }
    }
    if (ends.last.session == 0) {
        ends.kind = Kind::Torn;
    }
    return ends;
}

bool runHasBegun(const fs::path &file)
{
    const auto ends = readJournalEnds(file);
    return !ends || (ends->kind != Kind::Nothing && ends->kind != Kind::Torn);
}

} // namespace inspyre
