#include "tests/support/checkpoint_files.h"

#include <algorithm>
#include <cstring>

namespace inspyre::testing {

namespace {

constexpr std::uint32_t kIn64 = 0xFFFFFFFF;
constexpr std::uint16_t kDescriptor = 8;
constexpr std::size_t kAlignment = 64;

/// The zip64 extra field with both sizes and, in the directory, the offset.
File extra64(std::uint64_t size, std::uint64_t offset, bool withOffset)
{
    File extra;
    appendNumber(extra, 1, 2);
    appendNumber(extra, withOffset ? 24 : 16, 2);
    appendNumber(extra, size, 8);
    appendNumber(extra, size, 8);
    if (withOffset) {
        appendNumber(extra, offset, 8);
    }
    return extra;
}

void appendFile(File &file, const File &more)
{
    file.insert(file.end(), more.begin(), more.end());
}

void addLocal(File &file, const ZipPart &part, std::uint16_t flags, std::size_t misalign)
{
    const std::string &name = part.localName.empty() ? part.name : part.localName;
    const bool later = part.sizesInDescriptor;
    const std::uint64_t size = later ? 0 : (part.zip64 ? kIn64 : part.data.size());
    File extra = part.zip64 && !later ? extra64(part.data.size(), 0, false) : File{};
    const std::size_t start = file.size() + 30 + name.size() + extra.size() + 4;
    const std::size_t padding = (kAlignment - start % kAlignment) % kAlignment + misalign;
    append(extra, "FB");
    appendNumber(extra, padding, 2);
    extra.resize(extra.size() + padding, std::byte{'Z'});

    append(file, "PK\x03\x04");
    appendNumber(file, 20, 2);
    appendNumber(file, flags, 2);
    appendNumber(file, part.method, 2);
    appendNumber(file, 0, 8); // time, date, checksum
    appendNumber(file, size, 4);
    appendNumber(file, size, 4);
    appendNumber(file, name.size(), 2);
    appendNumber(file, extra.size(), 2);
    append(file, name);
    appendFile(file, extra);
    appendFile(file, part.data);
    if (later) {
        append(file, "PK\x07\x08");
        appendNumber(file, 0, 4);
        appendNumber(file, part.data.size(), 4);
        appendNumber(file, part.data.size(), 4);
    }
}

void addCentral(File &file, const ZipPart &part, std::uint16_t flags, std::size_t local)
{
    const File extra = part.zip64 ? extra64(part.data.size(), local, true) : File{};
    append(file, "PK\x01\x02");
    appendNumber(file, 20, 2);
    appendNumber(file, 20, 2);
    appendNumber(file, flags, 2);
    appendNumber(file, part.method, 2);
    appendNumber(file, 0, 8);
    appendNumber(file, part.zip64 ? kIn64 : part.data.size(), 4);
    appendNumber(file, part.zip64 ? kIn64 : part.data.size(), 4);
    appendNumber(file, part.name.size(), 2);
    appendNumber(file, extra.size(), 2);
    appendNumber(file, 0, 10); // comment, disk, attributes
    appendNumber(file, part.zip64 ? kIn64 : local, 4);
    append(file, part.name);
    appendFile(file, extra);
}

void addEnd64(ZipFile &zip, std::size_t entries, std::size_t directory)
{
    zip.end64 = zip.bytes.size();
    append(zip.bytes, "PK\x06\x06");
    appendNumber(zip.bytes, 44, 8);
    appendNumber(zip.bytes, 45, 2);
    appendNumber(zip.bytes, 45, 2);
    appendNumber(zip.bytes, 0, 8);
    appendNumber(zip.bytes, entries, 8);
    appendNumber(zip.bytes, entries, 8);
    appendNumber(zip.bytes, zip.end64 - directory, 8);
    appendNumber(zip.bytes, directory, 8);
    append(zip.bytes, "PK\x06\x07");
    appendNumber(zip.bytes, 0, 4);
    appendNumber(zip.bytes, zip.end64, 8);
    appendNumber(zip.bytes, 1, 4);
}

void addEnd(ZipFile &zip, std::size_t entries, std::size_t directory, std::size_t directorySize)
{
    zip.end = zip.bytes.size();
    append(zip.bytes, "PK\x05\x06");
    appendNumber(zip.bytes, 0, 4);
    appendNumber(zip.bytes, entries, 2);
    appendNumber(zip.bytes, entries, 2);
    appendNumber(zip.bytes, directorySize, 4);
    appendNumber(zip.bytes, directory, 4);
    appendNumber(zip.bytes, 0, 2);
}

std::vector<std::int64_t> rowMajor(const std::vector<std::int64_t> &shape)
{
    std::vector<std::int64_t> strides(shape.size(), 1);
    for (std::size_t axis = shape.size(); axis-- > 1;) {
        strides[axis - 1] = strides[axis] * shape[axis];
    }
    return strides;
}

std::string keyOf(const PthTensor &tensor, std::size_t number)
{
    return tensor.key.empty() ? std::to_string(number) : tensor.key;
}

File dataOf(const PthTensor &tensor)
{
    return tensor.data.empty() ? floatsAsBytes(tensor.values) : tensor.data;
}

void writeTensor(PickleWriter &pickle, const PthTensor &tensor, std::size_t number)
{
    if (tensor.parameter) {
        pickle.import("torch._utils", "_rebuild_parameter").op("(");
    }
    const auto elements = tensor.elements.value_or(static_cast<std::int64_t>(tensor.values.size()));
    pickle.import("torch._utils", "_rebuild_tensor_v2").op("((");
    pickle.text("storage").import("torch", tensor.storage).text(keyOf(tensor, number));
    pickle.text("cuda:0").integer(elements).op("tQ");
    pickle.integer(tensor.offset).tuple(tensor.shape);
    pickle.tuple(tensor.strides.empty() ? rowMajor(tensor.shape) : tensor.strides);
    pickle.op("\x89").import("collections", "OrderedDict").op(")RtR");
    if (tensor.parameter) {
        pickle.op("\x88").import("collections", "OrderedDict").op(")RtR");
    }
}

} // namespace

File bytesOf(std::string_view text)
{
    File file;
    append(file, text);
    return file;
}

File floatsAsBytes(const std::vector<float> &values)
{
    File bytes(values.size() * sizeof(float));
    if (!bytes.empty()) {
        std::memcpy(bytes.data(), values.data(), bytes.size());
    }
    return bytes;
}

void poke(File &file, std::size_t at, std::uint64_t number, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        file.at(at + i) = static_cast<std::byte>(number >> (8 * i) & 0xFFU);
    }
}

void append(File &file, std::string_view bytes)
{
    for (const char byte : bytes) {
        file.push_back(static_cast<std::byte>(byte));
    }
}

void appendNumber(File &file, std::uint64_t number, std::size_t size)
{
    file.resize(file.size() + size);
    poke(file, file.size() - size, number, std::min<std::size_t>(size, 8));
}

ZipFile zipFile(const std::vector<ZipPart> &parts, bool zip64End, std::size_t misalign)
{
    ZipFile zip;
    const auto flagsOf = [](const ZipPart &part) {
        return static_cast<std::uint16_t>(part.flags | (part.sizesInDescriptor ? kDescriptor : 0));
    };
    for (const ZipPart &part : parts) {
        zip.local.push_back(zip.bytes.size());
        addLocal(zip.bytes, part, flagsOf(part), misalign);
    }
    const std::size_t directory = zip.bytes.size();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        zip.central.push_back(zip.bytes.size());
        addCentral(zip.bytes, parts[i], flagsOf(parts[i]), zip.local[i]);
    }
    const std::size_t directorySize = zip.bytes.size() - directory;
    if (zip64End) {
        addEnd64(zip, parts.size(), directory);
    }
    addEnd(zip, parts.size(), directory, directorySize);
    return zip;
}

PickleWriter::PickleWriter()
{
    append(m_bytes, "\x80\x02");
}

PickleWriter &PickleWriter::op(std::string_view opcodes)
{
    append(m_bytes, opcodes);
    return *this;
}

PickleWriter &PickleWriter::import(std::string_view module, std::string_view name)
{
    return op("c").op(module).op("\n").op(name).op("\n");
}

PickleWriter &PickleWriter::text(std::string_view text)
{
    op("X");
    appendNumber(m_bytes, text.size(), 4);
    return op(text);
}

PickleWriter &PickleWriter::integer(std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value);
    if (value >= 0 && value < 256) {
        op("K");
        appendNumber(m_bytes, bits, 1);
    } else if (value >= INT32_MIN && value <= INT32_MAX) {
        op("J");
        appendNumber(m_bytes, bits, 4);
    } else {
        op("\x8A\x08");
        appendNumber(m_bytes, bits, 8);
    }
    return *this;
}

PickleWriter &PickleWriter::tuple(const std::vector<std::int64_t> &values)
{
    op("(");
    for (const std::int64_t value : values) {
        integer(value);
    }
    return op("t");
}

File stateDictPickle(const std::vector<PthTensor> &tensors, const PthShape &shape)
{
    PickleWriter pickle;
    if (!shape.wrapper.empty()) {
        pickle.op("}(").text("epoch").integer(3).text("loss").op("G?\xE0" + std::string(6, '\0'));
        pickle.text(shape.wrapper);
    }
    if (shape.plainDict) {
        pickle.op("}");
    } else {
        pickle.import("collections", "OrderedDict").op(")R");
    }
    pickle.op("(");
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        pickle.text(tensors[i].name);
        writeTensor(pickle, tensors[i], i);
    }
    pickle.op("u");
    if (!shape.plainDict) {
        pickle.op("}").text("_metadata").import("collections", "OrderedDict").op(")Rsb");
    }
    if (!shape.wrapper.empty()) {
        pickle.op("u");
    }
    pickle.op(".");
    return pickle.bytes();
}

ZipFile pthFile(const std::vector<PthTensor> &tensors, const PthShape &shape, const File &pickle)
{
    std::vector<ZipPart> parts;
    parts.push_back({shape.root + "/data.pkl", pickle});
    parts.push_back({shape.root + "/byteorder", bytesOf(shape.byteOrder)});
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const std::string name = shape.root + "/data/" + keyOf(tensors[i], i);
        bool there = false; // a shared storage is written once
        for (const ZipPart &part : parts) {
            there = there || part.name == name;
        }
        if (!there) {
            parts.push_back({name, dataOf(tensors[i])});
        }
    }
    parts.push_back({shape.root + "/version", bytesOf("3\n")});
    for (ZipPart &part : parts) {
        part.sizesInDescriptor = shape.sizesInDescriptor;
    }
    return zipFile(parts, shape.zip64End, shape.misalign);
}

ZipFile pthFile(const std::vector<PthTensor> &tensors, const PthShape &shape)
{
    return pthFile(tensors, shape, stateDictPickle(tensors, shape));
}

File safetensorsOf(std::string_view header, const File &data)
{
    File file;
    appendNumber(file, header.size(), 8);
    append(file, header);
    appendFile(file, data);
    return file;
}

} // namespace inspyre::testing
