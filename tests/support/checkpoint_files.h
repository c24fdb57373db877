#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Small checkpoint files made on the spot, whole ones and such as nobody should have to open.
namespace inspyre::testing {

using File = std::vector<std::byte>;

[[nodiscard]] File bytesOf(std::string_view text);
[[nodiscard]] File floatsAsBytes(const std::vector<float> &values);
/// Overwrites `size` bytes with the number, little-endian.
void poke(File &file, std::size_t at, std::uint64_t number, std::size_t size);
void append(File &file, std::string_view bytes);
void appendNumber(File &file, std::uint64_t number, std::size_t size);

/// One entry of a zip archive; the fields after `data` are for odd archives.
struct ZipPart
{
    std::string name = {};
    File data = {};
    std::uint16_t method = 0;
    std::uint16_t flags = 0x0800;
    std::string localName = {};     ///< if it shall differ
    bool sizesInDescriptor = false; ///< as PyTorch writes them: zeros before the data
    bool zip64 = false;             ///< sizes and offset in the extra field
};

/// A zip archive and where its parts lie, for poking at them.
struct ZipFile
{
    File bytes = {};
    std::vector<std::size_t> local = {};   ///< local headers
    std::vector<std::size_t> central = {}; ///< records of the central directory
    std::size_t end64 = 0;                 ///< the zip64 end record; 0 if there is none
    std::size_t end = 0;                   ///< the end record
};

/// Data is aligned on 64 bytes, as PyTorch aligns it, but for `misalign` more bytes.
[[nodiscard]] ZipFile zipFile(
    const std::vector<ZipPart> &parts, bool zip64End = false, std::size_t misalign = 0);

/// Writes pickle opcodes.
class PickleWriter
{
public:
    PickleWriter();

    PickleWriter &op(std::string_view opcodes);
    PickleWriter &import(std::string_view module, std::string_view name);
    PickleWriter &text(std::string_view text);
    PickleWriter &integer(std::int64_t value); ///< the shortest of BININT1, BININT and LONG1
    PickleWriter &tuple(const std::vector<std::int64_t> &values);

    [[nodiscard]] const File &bytes() const { return m_bytes; }

private:
    File m_bytes;
};

/// A tensor of a .pth file; every field may lie.
struct PthTensor
{
    std::string name = {};
    std::vector<std::int64_t> shape = {};
    std::vector<float> values = {}; ///< of the storage, unless `data` is set
    File data = {};                 ///< the storage's bytes
    std::string storage = "FloatStorage";
    std::string key = {};                   ///< empty is the tensor's number
    std::vector<std::int64_t> strides = {}; ///< empty is row-major
    std::int64_t offset = 0;
    std::optional<std::int64_t> elements = {}; ///< of the storage; else those of `values`
    bool parameter = false;                    ///< through _rebuild_parameter
};

/// How a .pth file is wrapped.
struct PthShape
{
    std::string root = "archive";
    std::string wrapper = {}; ///< "state_dict": an outer dict with this key, and an epoch
    bool plainDict = false;   ///< {} instead of OrderedDict()
    std::string byteOrder = "little";
    bool sizesInDescriptor = true;
    bool zip64End = true;
    std::size_t misalign = 0;
};

/// data.pkl alone, as torch.save() writes it but for the memo.
[[nodiscard]] File stateDictPickle(
    const std::vector<PthTensor> &tensors, const PthShape &shape = {});
/// The archive around any data.pkl, with the storages of `tensors`.
[[nodiscard]] ZipFile pthFile(
    const std::vector<PthTensor> &tensors, const PthShape &shape, const File &pickle);
[[nodiscard]] ZipFile pthFile(const std::vector<PthTensor> &tensors, const PthShape &shape = {});

/// A .safetensors file of a header and data, with the header's true length.
[[nodiscard]] File safetensorsOf(std::string_view header, const File &data);

} // namespace inspyre::testing
