#include "engine/weights/prepared_file.h"

#include "engine/core/guarded.h"
#include "engine/core/xxh64.h"

#include <inspyre/files.h>

#include <array>
#include <cstring>
#include <string>
#include <utility>

namespace inspyre {

namespace {

// The file, all numbers little-endian:
//   0   "inspyreP"
//   8   version of this layout
//   16  bytes of the file
//   24  bytes of the list
//   32  xxh64 of the list
//   40  PreparedKey::content
//   48  xxh64 of the bytes before this
//   56  the list: PreparedKey::maker, number of names; by name: the name, number of tensors; by
//       tensor: layout, offset, bytes, xxh64 of the bytes
//       the tensors, at multiples of 64
constexpr std::string_view kMagic = "inspyreP";
constexpr std::uint64_t kVersion = 1;
constexpr std::size_t kHeader = 56;
constexpr std::uint64_t kAlignment = 64;

std::uint64_t aligned(std::uint64_t offset)
{
    return (offset + kAlignment - 1) / kAlignment * kAlignment;
}

class Writer
{
public:
    void number(std::uint64_t value)
    {
        for (unsigned i = 0; i < 8; ++i) {
            m_bytes.push_back(static_cast<std::byte>(value >> (8 * i)));
        }
    }

    void raw(std::string_view text)
    {
        const auto bytes = std::as_bytes(std::span(text));
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    }

    void text(std::string_view text)
    {
        number(text.size());
        raw(text);
    }

    [[nodiscard]] Bytes bytes() const { return m_bytes; }

private:
    std::vector<std::byte> m_bytes;
};

/// The list of `tensors`, of which the first is at `begin`; where the last one ends.
std::uint64_t writeList(
    Writer &list, const PreparedKey &key, const PreparedTensors &tensors, std::uint64_t begin)
{
    auto end = begin;
    list.text(key.maker);
    list.number(tensors.size());
    for (const auto &[name, several] : tensors) {
        list.text(name);
        list.number(several.size());
        for (const auto &tensor : several) {
            const auto offset = aligned(end);
            list.text(tensor.layout);
            list.number(offset);
            list.number(tensor.data.size());
            list.number(xxh64(tensor.data));
            end = offset + tensor.data.size();
        }
    }
    return end;
}

Status write(
    const std::filesystem::path &file,
    const PreparedKey &key,
    const PreparedTensors &tensors,
    const JobControl &job)
{
    Writer measured;
    writeList(measured, key, {}, 0);
    std::uint64_t listBytes = measured.bytes().size();
    for (const auto &[name, several] : tensors) {
        listBytes += 2 * sizeof(std::uint64_t) + name.size();
        for (const auto &tensor : several) {
            listBytes += 4 * sizeof(std::uint64_t) + tensor.layout.size();
        }
    }
    Writer list;
    const auto end = writeList(list, key, tensors, kHeader + listBytes);

    Writer header;
    header.raw(kMagic);
    header.number(kVersion);
    header.number(end);
    header.number(list.bytes().size());
    header.number(xxh64(list.bytes()));
    header.number(key.content);
    header.number(xxh64(header.bytes()));

    static constexpr std::array<std::byte, kAlignment> kPadding = {};
    std::vector<Bytes> pieces = {header.bytes(), list.bytes()};
    auto at = kHeader + listBytes;
    for (const auto &[name, several] : tensors) {
        for (const auto &tensor : several) {
            pieces.push_back(Bytes(kPadding).first(aligned(at) - at));
            pieces.push_back(tensor.data);
            at = aligned(at) + tensor.data.size();
        }
    }
    return writeFileAtomically(file, pieces, Flush::Later, job);
}

} // namespace

/// Reads the list; every number in it may be anything.
class PreparedReader
{
public:
    PreparedReader(Bytes file, Bytes list)
        : m_file(file)
        , m_rest(list)
    {}

    /// False if the list is not what writeList() writes.
    bool read(const PreparedKey &key, PreparedFile &into)
    {
        const auto maker = text();
        const auto names = number();
        if (maker != key.maker || !names) {
            return false;
        }
        for (std::uint64_t i = 0; i < *names; ++i) {
            const auto name = text();
            const auto count = number();
            if (!name || !count) {
                return false;
            }
            auto &several = into.m_entries[std::string(*name)];
            for (std::uint64_t n = 0; n < *count; ++n) {
                const auto entry = tensor();
                if (!entry) {
                    return false;
                }
                several.push_back(*entry);
            }
        }
        return m_rest.empty();
    }

private:
    std::optional<std::uint64_t> number()
    {
        const auto bytes = take(sizeof(std::uint64_t));
        return bytes ? std::optional(numberAt<std::uint64_t>(*bytes, 0)) : std::nullopt;
    }

    std::optional<std::string_view> text()
    {
        const auto size = number();
        const auto bytes = size ? take(*size) : std::nullopt;
        return bytes ? std::optional(textOf(*bytes)) : std::nullopt;
    }

    std::optional<PreparedFile::Entry> tensor()
    {
        const auto layout = text();
        const auto offset = number();
        const auto bytes = number();
        const auto sum = number();
        if (!layout || !sum || *offset % kAlignment != 0 || !fits(*offset, *bytes, m_file.size())) {
            return std::nullopt;
        }
        return PreparedFile::Entry{{std::string(*layout), m_file.subspan(*offset, *bytes)}, *sum};
    }

    std::optional<Bytes> take(std::uint64_t count)
    {
        if (count > m_rest.size()) {
            return std::nullopt;
        }
        const auto taken = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return taken;
    }

    Bytes m_file;
    Bytes m_rest;
};

Result<std::shared_ptr<const PreparedFile>> PreparedFile::open(
    const std::filesystem::path &file, const PreparedKey &key)
{
    using Opened = Result<std::shared_ptr<const PreparedFile>>;
    return guarded("opening prepared weights", [&]() -> Opened {
        const auto mapping = Mapping::open(file);
        if (!mapping) {
            return mapping.error();
        }
        const auto bytes = (*mapping)->bytes();
        const auto number = [&](std::size_t at) { return numberAt<std::uint64_t>(bytes, at); };
        if (bytes.size() < kHeader || !textOf(bytes).starts_with(kMagic) ||
            xxh64(bytes.first(kHeader - 8)) != number(kHeader - 8)) {
            return badModel("no prepared weights, or damaged");
        }
        if (number(8) != kVersion || number(40) != key.content) {
            return badModel("prepared weights of another version or checkpoint");
        }
        const auto listBytes = number(24);
        if (number(16) != bytes.size() || !fits(kHeader, listBytes, bytes.size())) {
            return badModel(cutOff(bytes.size(), std::to_string(number(16))));
        }
        const auto list = bytes.subspan(kHeader, listBytes);
        auto opened = std::make_shared<PreparedFile>();
        opened->m_mapping = *mapping;
        if (xxh64(list) != number(32) || !PreparedReader(bytes, list).read(key, *opened)) {
            return badModel("prepared weights of another machine, or damaged");
        }
        return std::shared_ptr<const PreparedFile>(std::move(opened));
    });
}

std::optional<std::vector<PreparedTensor>> PreparedFile::find(std::string_view name) const
{
    const auto found = m_entries.find(name);
    if (found == m_entries.end()) {
        return std::nullopt;
    }
    std::vector<PreparedTensor> tensors;
    for (const auto &entry : found->second) {
        populate(entry.tensor.data);
        if (xxh64(entry.tensor.data) != entry.sum) {
            return std::nullopt;
        }
        tensors.push_back(entry.tensor);
    }
    return tensors;
}

Status writePreparedFile(
    const std::filesystem::path &file,
    const PreparedKey &key,
    const PreparedTensors &tensors,
    const JobControl &job)
{
    return guarded("writing prepared weights", [&] { return write(file, key, tensors, job); });
}

} // namespace inspyre
