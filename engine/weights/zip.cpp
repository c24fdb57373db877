#include "engine/weights/zip.h"

#include "engine/core/zip_format.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace inspyre {

namespace {

using namespace zip;

constexpr std::uint32_t kEnd64Signature = 0x06064B50;
constexpr std::uint32_t kLocator64Signature = 0x07064B50;
constexpr std::size_t kEnd64Size = 56;
constexpr std::size_t kLocator64Size = 20;
constexpr std::uint32_t kIn64 = 0xFFFFFFFF; ///< "see the zip64 field"
constexpr std::uint16_t kEncrypted = 1U << 0U | 1U << 6U | 1U << 13U;
constexpr std::uint16_t kDescriptor = 1U << 3U; ///< sizes follow the data
constexpr std::uint16_t kPatch = 1U << 5U;

/// Where the central directory lies.
struct Directory
{
    std::uint64_t entries = 0;
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
};

/// One record of the central directory.
struct Record
{
    std::string_view name = {};
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::uint64_t packed = 0;
    std::uint64_t unpacked = 0;
    std::uint64_t local = 0;
};

/// The end record whose comment reaches exactly to the end of the file.
std::optional<std::size_t> findEnd(Bytes file)
{
    if (file.size() < kEndSize) {
        return {};
    }
    const std::size_t last = file.size() - kEndSize;
    const std::size_t first = last - std::min(last, kMaxComment);
    for (std::size_t at = last + 1; at-- > first;) {
        if (numberAt<std::uint32_t>(file, at) == kEndSignature &&
            numberAt<std::uint16_t>(file, at + 20) == last - at) {
            return at;
        }
    }
    return {};
}

Result<Directory> readEnd64(Bytes file, std::size_t locator, const Directory &end)
{
    const auto at = numberAt<std::uint64_t>(file, locator + 8);
    if (numberAt<std::uint32_t>(file, locator + 4) != 0 ||
        numberAt<std::uint32_t>(file, locator + 16) > 1) {
        return badModel("the zip archive is spread over several disks");
    }
    if (!fits(at, kEnd64Size, locator) || numberAt<std::uint32_t>(file, at) != kEnd64Signature ||
        numberAt<std::uint64_t>(file, at + 4) != locator - at - 12) {
        return badModel("the zip64 end record is damaged");
    }
    Directory found;
    found.entries = numberAt<std::uint64_t>(file, at + 32);
    found.size = numberAt<std::uint64_t>(file, at + 40);
    found.offset = numberAt<std::uint64_t>(file, at + 48);
    // A value that is written twice must be the same: readers differ in which one they take.
    const bool agree = (end.entries == 0xFFFF || end.entries == found.entries) &&
                       (end.size == kIn64 || end.size == found.size) &&
                       (end.offset == kIn64 || end.offset == found.offset);
    if (!agree || !fits(found.offset, found.size, at) || found.offset + found.size != at) {
        return badModel("the zip archive's two end records disagree");
    }
    return found;
}

Result<Directory> findDirectory(Bytes file)
{
    const auto end = findEnd(file);
    if (!end) {
        return badModel("the zip archive has no end record");
    }
    const auto entriesHere = numberAt<std::uint16_t>(file, *end + 8);
    Directory directory;
    directory.entries = numberAt<std::uint16_t>(file, *end + 10);
    directory.size = numberAt<std::uint32_t>(file, *end + 12);
    directory.offset = numberAt<std::uint32_t>(file, *end + 16);
    if (numberAt<std::uint32_t>(file, *end + 4) != 0 || entriesHere != directory.entries) {
        return badModel("the zip archive is spread over several disks");
    }
    if (*end >= kLocator64Size &&
        numberAt<std::uint32_t>(file, *end - kLocator64Size) == kLocator64Signature) {
        return readEnd64(file, *end - kLocator64Size, directory);
    }
    if (directory.offset + directory.size != *end) {
        return badModel("the zip archive's table of contents is not where its end record says");
    }
    return directory;
}

/// Fills the fields that the zip64 extra field holds, in its order. False if one is missing.
bool readExtra64(Bytes extra, Record &record, std::uint16_t disk)
{
    std::vector<std::uint64_t *> wanted;
    for (std::uint64_t *field : {&record.unpacked, &record.packed, &record.local}) {
        if (*field == kIn64) {
            wanted.push_back(field);
        }
    }
    if (wanted.empty() && disk == 0) {
        return true;
    }
    while (extra.size() >= 4) {
        const auto id = numberAt<std::uint16_t>(extra, 0);
        const auto size = numberAt<std::uint16_t>(extra, 2);
        if (size > extra.size() - 4) {
            return false;
        }
        if (id == 1 && disk == 0) {
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                if (size < 8 * (i + 1)) {
                    return false;
                }
                *wanted[i] = numberAt<std::uint64_t>(extra, 4 + 8 * i);
            }
            return true;
        }
        extra = extra.subspan(4U + size);
    }
    return false;
}

/// Reads the record at the front of `directory` and takes it off.
Result<Record> takeRecord(Bytes &directory)
{
    if (directory.size() < kCentralSize ||
        numberAt<std::uint32_t>(directory, 0) != kCentralSignature) {
        return badModel("the zip archive's table of contents is damaged");
    }
    const std::size_t nameSize = numberAt<std::uint16_t>(directory, 28);
    const std::size_t extraSize = numberAt<std::uint16_t>(directory, 30);
    const std::size_t commentSize = numberAt<std::uint16_t>(directory, 32);
    const std::size_t size = kCentralSize + nameSize + extraSize + commentSize;
    if (size > directory.size()) {
        return badModel("the zip archive's table of contents is damaged");
    }
    Record record;
    record.name = textOf(directory.subspan(kCentralSize, nameSize));
    record.flags = numberAt<std::uint16_t>(directory, 8);
    record.method = numberAt<std::uint16_t>(directory, 10);
    record.packed = numberAt<std::uint32_t>(directory, 20);
    record.unpacked = numberAt<std::uint32_t>(directory, 24);
    record.local = numberAt<std::uint32_t>(directory, 42);
    const Bytes extra = directory.subspan(kCentralSize + nameSize, extraSize);
    if (!readExtra64(extra, record, numberAt<std::uint16_t>(directory, 34))) {
        return badModel("the zip entry \"" + printable(record.name) + "\" lacks its zip64 sizes");
    }
    directory = directory.subspan(size);
    return record;
}

/// Whether a size in the local header is that of the directory; with a descriptor it may be 0.
bool sizeAgrees(std::uint32_t local, std::uint64_t central, bool descriptor)
{
    return local == central || local == kIn64 || (descriptor && local == 0);
}

/// The entry of a record, its data inside [0, limit).
Result<ZipEntry> readEntry(Bytes file, const Record &record, std::uint64_t limit)
{
    const std::string subject = "the zip entry \"" + printable(record.name) + "\" ";
    if ((record.flags & (kEncrypted | kPatch)) != 0) {
        return badModel(subject + "is encrypted or patched");
    }
    if (!fits(record.local, kLocalSize, limit) ||
        numberAt<std::uint32_t>(file, record.local) != kLocalSignature) {
        return badModel(subject + "has no header at byte " + std::to_string(record.local));
    }
    const Bytes local = file.subspan(record.local, limit - record.local);
    const std::size_t nameSize = numberAt<std::uint16_t>(local, 26);
    const std::size_t start = kLocalSize + nameSize + numberAt<std::uint16_t>(local, 28);
    if (!fits(start, record.packed, local.size())) {
        return badModel(subject + "runs over the end of the file");
    }
    const auto flags = numberAt<std::uint16_t>(local, 6);
    const bool descriptor = (flags & kDescriptor) != 0;
    if (textOf(local.subspan(kLocalSize, nameSize)) != record.name || flags != record.flags ||
        numberAt<std::uint16_t>(local, 8) != record.method ||
        !sizeAgrees(numberAt<std::uint32_t>(local, 18), record.packed, descriptor) ||
        !sizeAgrees(numberAt<std::uint32_t>(local, 22), record.unpacked, descriptor)) {
        return badModel(subject + "disagrees with the archive's table of contents");
    }
    const bool stored = record.method == 0;
    if (stored && record.packed != record.unpacked) {
        return badModel(subject + "has two sizes");
    }
    return ZipEntry{local.subspan(start, record.packed), stored, record.local};
}

Status checkOverlaps(Bytes file, const ZipEntries &entries)
{
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
    ranges.reserve(entries.size());
    for (const auto &[name, entry] : entries) {
        const auto end = static_cast<std::uint64_t>(
            entry.data.data() - file.data() + static_cast<std::ptrdiff_t>(entry.data.size()));
        ranges.emplace_back(entry.at, end);
    }
    std::sort(ranges.begin(), ranges.end());
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        if (ranges[i].first < ranges[i - 1].second) {
            return badModel("two zip entries overlap at byte " + std::to_string(ranges[i].first));
        }
    }
    return Success{};
}

} // namespace

bool hasZipEnd(Bytes file)
{
    return findEnd(file).has_value();
}

Result<ZipEntries> listZip(Bytes file, const JobControl &job)
{
    const auto directory = findDirectory(file);
    if (!directory) {
        return directory.error();
    }
    if (directory->entries > directory->size / kCentralSize) {
        return badModel("the zip archive claims more entries than its table of contents can hold");
    }
    Bytes records = file.subspan(directory->offset, directory->size);
    ZipEntries entries;
    for (std::uint64_t i = 0; i < directory->entries; ++i) {
        if (job.cancelled()) {
            return cancelledError();
        }
        const auto record = takeRecord(records);
        if (!record) {
            return record.error();
        }
        const auto entry = readEntry(file, *record, directory->offset);
        if (!entry) {
            return entry.error();
        }
        if (!entries.emplace(record->name, *entry).second) {
            return badModel("the zip entry \"" + printable(record->name) + "\" is there twice");
        }
    }
    if (!records.empty()) {
        return badModel("the zip archive's table of contents is longer than its entries");
    }
    if (auto apart = checkOverlaps(file, entries); !apart) {
        return apart.error();
    }
    return entries;
}

Bytes firstZipEntry(Bytes file, std::string_view suffix)
{
    if (file.size() < kLocalSize || numberAt<std::uint32_t>(file, 0) != kLocalSignature ||
        numberAt<std::uint16_t>(file, 8) != 0) {
        return {};
    }
    const std::size_t nameSize = numberAt<std::uint16_t>(file, 26);
    const std::size_t start = kLocalSize + nameSize + numberAt<std::uint16_t>(file, 28);
    if (start > file.size() || !textOf(file.subspan(kLocalSize, nameSize)).ends_with(suffix)) {
        return {};
    }
    return file.subspan(start);
}

} // namespace inspyre
