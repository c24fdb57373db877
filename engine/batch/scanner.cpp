#include "engine/batch/scanner.h"

#include "engine/core/descriptor.h"
#include "engine/imaging/content_guess.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fcntl.h>
#include <span>
#include <string>
#include <system_error>
#include <tuple>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kHeadBytes = 64;

} // namespace

bool hasPictureExtension(const fs::path &file)
{
    auto extension = file.extension().native();
    std::ranges::transform(extension, extension.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    const auto known = pictureExtensions();
    return extension.size() > 1 &&
           std::ranges::find(known, std::string_view(extension).substr(1)) != known.end();
}

bool isPictureByContent(const fs::path &file)
{
    const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    std::array<std::byte, kHeadBytes> head = {};
    const auto got = in.get() < 0 ? -1 : ::pread(in.get(), head.data(), head.size(), 0);
    return got > 0 && looksLikePicture(std::span(head).first(static_cast<std::size_t>(got)));
}

std::int64_t modifiedNs(const struct stat &info)
{
    return std::int64_t{info.st_mtim.tv_sec} * 1'000'000'000 + info.st_mtim.tv_nsec;
}

bool isHiddenName(const fs::path &path)
{
    return path.filename().native().starts_with('.');
}

fs::path absolutePath(const fs::path &path)
{
    std::error_code error;
    auto absolute = fs::absolute(path, error).lexically_normal();
    if (error) {
        return path;
    }
    return absolute.has_filename() || !absolute.has_relative_path() ? absolute
                                                                    : absolute.parent_path();
}

Scanner::Scanner(const ScanOptions &options, const JobControl &job)
    : m_options(options)
    , m_job(job)
{
    struct stat info = {};
    if (!options.leaveOut.empty() && ::stat(options.leaveOut.c_str(), &info) == 0) {
        m_leftOut = {info.st_dev, info.st_ino};
    }
}

void Scanner::addFile(const fs::path &file, const fs::path &inside)
{
    struct stat info = {};
    const bool isThere = ::stat(file.c_str(), &info) == 0;
    put(rootPlace(file, inside), isThere ? &info : nullptr);
}

bool Scanner::addFolder(const fs::path &folder, const fs::path &inside)
{
    m_matches = 0;
    m_entered.clear();
    walk(rootPlace(folder, inside));
    return m_matches > 0;
}

bool Scanner::addPattern(const ScanPattern &pattern)
{
    m_matches = 0;
    m_entered.clear();
    if (pattern.parts.empty()) {
        return false;
    }
    match(rootPlace(pattern.base, {}), pattern.parts, 0);
    return m_matches > 0;
}

Found Scanner::take()
{
    std::ranges::sort(m_found.files, [](const FoundFile &a, const FoundFile &b) {
        return std::tie(a.inside.native(), a.file.native()) <
               std::tie(b.inside.native(), b.file.native());
    });
    return std::move(m_found);
}

Scanner::Place Scanner::rootPlace(const fs::path &path, const fs::path &inside)
{
    std::error_code error;
    auto canonical = fs::canonical(path, error);
    return {path, inside, error ? path : std::move(canonical)};
}

std::vector<Scanner::Entry> Scanner::entriesOf(const Place &folder)
{
    std::vector<Entry> entries;
    std::error_code error;
    for (fs::directory_iterator at(folder.path, error), end; !error && at != end;
         at.increment(error)) {
        if (m_job.cancelled()) {
            return {};
        }
        std::error_code ignored;
        const auto name = at->path().filename();
        Entry entry{.isLink = at->is_symlink(ignored)};
        entry.isThere = ::stat(at->path().c_str(), &entry.info) == 0;
        entry.isFolder =
            entry.isThere ? S_ISDIR(entry.info.st_mode) : at->is_directory(ignored); // too long
        entry.place = {at->path(), folder.inside / name, folder.canonical / name};
        if (entry.isLink && entry.isThere) {
            entry.place.canonical = fs::canonical(at->path(), ignored);
        }
        entries.push_back(std::move(entry));
    }
    if (error) {
        m_found.unreadable.push_back(folder.path);
    }
    std::ranges::sort(entries, {}, [](const Entry &entry) {
        return std::tuple(entry.isLink, entry.place.inside.native());
    });
    return entries;
}

/// Not by a link that is not to be followed, not into what is left out, not where it has been.
bool Scanner::mayEnter(const Entry &folder)
{
    if (!folder.isThere) {
        m_found.unreadable.push_back(folder.place.path);
        return false;
    }
    const Identity identity{folder.info.st_dev, folder.info.st_ino};
    if ((folder.isLink && !m_options.followLinks) || identity == m_leftOut) {
        return false;
    }
    if (!m_options.followLinks || m_entered.insert(identity).second) {
        return true;
    }
    if (folder.isLink) {
        m_found.loops.push_back(folder.place.path);
    }
    return false;
}

void Scanner::walk(const Place &root)
{
    struct stat info = {};
    if (::stat(root.path.c_str(), &info) == 0) {
        m_entered.insert({info.st_dev, info.st_ino});
    }
    std::vector<Place> waiting{root};
    std::vector<Entry> links; // after all that lies there itself
    while (!waiting.empty() && !m_job.cancelled()) {
        const auto folder = std::move(waiting.back());
        waiting.pop_back();
        for (auto &entry : entriesOf(folder)) {
            if (isHiddenName(entry.place.path)) {
                continue;
            }
            if (!entry.isFolder) {
                takeEntry(entry);
            } else if (entry.isLink) {
                links.push_back(std::move(entry));
            } else if (mayEnter(entry)) {
                waiting.push_back(std::move(entry.place));
            }
        }
        for (; waiting.empty() && !links.empty(); links.pop_back()) {
            if (mayEnter(links.back())) {
                waiting.push_back(std::move(links.back().place));
            }
        }
    }
}

void Scanner::takeEntry(const Entry &entry)
{
    const auto &file = entry.place.path;
    const bool byContent = m_options.byContent && entry.isThere && S_ISREG(entry.info.st_mode);
    if (hasPictureExtension(file) || (byContent && isPictureByContent(file))) {
        put(entry.place, entry.isThere ? &entry.info : nullptr);
    } else {
        ++m_found.passedOver;
    }
}

/// @param at  the part that is meant for what lies in `folder`
void Scanner::match(const Place &folder, const std::vector<std::string> &parts, std::size_t at)
{
    const auto &part = parts[at];
    if (part == "**") {
        matchBelow(folder, parts, at);
        return;
    }
    const bool isLast = at + 1 == parts.size();
    for (const auto &entry : entriesOf(folder)) {
        if (!matchesPart(part, entry.place.path.filename().native())) {
            continue;
        }
        if (isLast) {
            matched(entry);
        } else if (entry.isFolder) {
            match(entry.place, parts, at + 1);
        }
    }
}

/// The rest of the pattern in `folder` and in all folders below it.
void Scanner::matchBelow(const Place &folder, const std::vector<std::string> &parts, std::size_t at)
{
    const bool isLast = at + 1 == parts.size();
    std::vector<Place> waiting{folder};
    while (!waiting.empty() && !m_job.cancelled()) {
        const auto next = std::move(waiting.back());
        waiting.pop_back();
        if (!isLast) {
            match(next, parts, at + 1);
        }
        for (const auto &entry : entriesOf(next)) {
            if (isHiddenName(entry.place.path)) {
                continue;
            }
            if (entry.isFolder && mayEnter(entry)) {
                waiting.push_back(entry.place);
            } else if (!entry.isFolder && isLast) {
                matched(entry);
            }
        }
    }
}

void Scanner::matched(const Entry &entry)
{
    ++m_matches; // also what is no picture
    if (!entry.isFolder) {
        takeEntry(entry);
    } else if (mayEnter(entry)) {
        walk(entry.place);
    }
}

void Scanner::put(const Place &place, const struct stat *info)
{
    ++m_matches;
    if (!m_known.insert(place.canonical.native()).second) {
        return;
    }
    FoundFile file{.file = place.path, .inside = place.inside};
    if (info != nullptr) {
        file.bytes = static_cast<std::uint64_t>(std::max<off_t>(info->st_size, 0));
        file.modifiedNs = modifiedNs(*info);
    }
    m_found.files.push_back(std::move(file));
}

} // namespace inspyre
