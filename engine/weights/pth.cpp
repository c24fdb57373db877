#include "engine/weights/pth.h"

#include "engine/weights/pickle.h"
#include "engine/weights/state_dict.h"
#include "engine/weights/zip.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace inspyre {

namespace {

constexpr std::string_view kIndex = "/data.pkl";

const ZipEntry *find(const ZipEntries &entries, std::string_view name)
{
    const auto found = entries.find(name);
    return found == entries.end() ? nullptr : &found->second;
}

/// Why an archive without a data.pkl is no checkpoint.
Error foreignArchive(const ZipEntries &entries)
{
    for (const auto &[name, entry] : entries) {
        if (name.ends_with(".pth") || name.ends_with(".pt") || name.ends_with(".safetensors")) {
            return badModel(
                "a zip archive with \"" + printable(name) + "\" inside; unpack it first");
        }
    }
    return badModel("a zip archive, but not one that PyTorch wrote: it has no data.pkl");
}

/// The folder inside the archive, without a slash at its end.
Result<std::string> findRoot(const ZipEntries &entries)
{
    std::string root;
    for (const auto &[name, entry] : entries) {
        if (name.ends_with(kIndex)) {
            if (!root.empty()) {
                return badModel("the archive has two data.pkl");
            }
            root = name.substr(0, name.size() - kIndex.size());
        }
    }
    if (root.empty()) {
        return foreignArchive(entries);
    }
    const std::string code = root + "/code/";
    const auto firstCode = entries.lower_bound(code);
    if (find(entries, root + "/constants.pkl") != nullptr ||
        (firstCode != entries.end() && firstCode->first.starts_with(code))) {
        return badModel(
            "a TorchScript program, not a file of weights; use the .pth or .safetensors file of "
            "the same model");
    }
    if (const ZipEntry *order = find(entries, root + "/byteorder");
        order != nullptr && textOf(order->data) != "little") {
        return badModel(
            "the numbers are in the byte order of another kind of machine (big-endian); save the "
            "file again on a little-endian one");
    }
    return root;
}

/// A cut-off archive still begins with its index, which tells how long the file should be.
Error cutOffArchive(Bytes file)
{
    Error unknown = badModel(cutOff(file.size(), "more"));
    const Bytes index = firstZipEntry(file, kIndex);
    const auto pickle = runPickle(index);
    if (!pickle) {
        return unknown;
    }
    std::optional<std::uint64_t> needed = file.size() - index.size() + pickle->bytes;
    std::set<std::string_view> counted;
    for (const PickleStorage &storage : pickle->storages) {
        const auto bytes = multiplied(storage.elements, bytesPerElement(storage.type));
        if (counted.insert(storage.key).second && needed) {
            needed = bytes ? added(*needed, *bytes) : bytes;
        }
    }
    return needed > file.size()
               ? badModel(cutOff(file.size(), "at least " + std::to_string(*needed)))
               : unknown;
}

/// The storages of a pickle as bytes of the file, in the pickle's order.
class Storages
{
public:
    Storages(const ZipEntries &entries, std::string root)
        : m_entries(entries)
        , m_prefix(std::move(root) + "/data/")
    {}

    /// Every use of a key must mean the same type and size.
    Result<Bytes> bytesOf(const PickleStorage &storage)
    {
        const std::string name = m_prefix + std::string(storage.key);
        const std::string subject = "the storage \"" + printable(storage.key) + "\" ";
        const ZipEntry *const entry = find(m_entries, name);
        if (entry == nullptr) {
            return badModel(subject + "is not in the archive");
        }
        if (!entry->stored) {
            return badModel(
                subject + "is compressed; unpack the archive and save it again with PyTorch");
        }
        const auto bytes = multiplied(storage.elements, bytesPerElement(storage.type));
        if (!bytes || *bytes != entry->data.size()) {
            return badModel(
                subject + "has " + std::to_string(entry->data.size()) + " bytes instead of " +
                std::to_string(storage.elements) + " elements of " + tensorTypeName(storage.type));
        }
        return entry->data;
    }

private:
    const ZipEntries &m_entries;
    std::string m_prefix;
};

bool isDense(const PickleTensor &tensor)
{
    std::uint64_t expected = 1;
    for (std::size_t axis = tensor.shape.size(); axis-- > 0;) {
        const auto size = static_cast<std::uint64_t>(tensor.shape[axis]);
        if (size != 1 && static_cast<std::uint64_t>(tensor.strides[axis]) != expected) {
            return false;
        }
        expected *= size; // no overflow: the shape was checked before
    }
    return true;
}

/// From the first element to the end of the last one, in elements; empty if not representable.
std::optional<std::uint64_t> reach(const PickleTensor &tensor)
{
    std::optional<std::uint64_t> last = 0;
    for (std::size_t axis = 0; axis < tensor.shape.size() && last; ++axis) {
        if (tensor.shape[axis] == 0) {
            return 0;
        }
        const auto steps = static_cast<std::uint64_t>(tensor.shape[axis] - 1);
        const auto part = multiplied(steps, static_cast<std::uint64_t>(tensor.strides[axis]));
        last = part ? added(*last, *part) : part;
    }
    return last ? added(*last, 1) : last;
}

/// The tensor as a part of its storage.
Result<FoundTensor> place(
    std::string_view name, const PickleTensor &tensor, Bytes storage, TensorType type)
{
    const std::uint64_t size = bytesPerElement(type);
    const auto dense = denseBytes(tensor.shape, type);
    const auto length = reach(tensor);
    if (!dense || !length || *dense > storage.size() ||
        !fits(tensor.offset, *length, storage.size() / size)) {
        return badModel("the tensor \"" + printable(name) + "\" does not lie inside its storage");
    }
    FoundTensor found;
    found.name = name;
    found.type = type;
    found.shape = tensor.shape;
    found.data = storage.data() + tensor.offset * size;
    found.bytes = *length * size;
    if (*dense != 0 && !isDense(tensor)) {
        found.strides = tensor.strides;
    }
    return found;
}

/// Two tensors may be one (tied weights) or apart, but not share a part.
Status checkSharing(const std::vector<FoundTensor> &found)
{
    std::vector<const FoundTensor *> sorted;
    sorted.reserve(found.size());
    for (const FoundTensor &tensor : found) {
        if (tensor.bytes != 0) {
            sorted.push_back(&tensor);
        }
    }
    std::sort(sorted.begin(), sorted.end(), [](const FoundTensor *a, const FoundTensor *b) {
        return std::pair(a->data, a->bytes) < std::pair(b->data, b->bytes);
    });
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        const FoundTensor &a = *sorted[i - 1];
        const FoundTensor &b = *sorted[i];
        const bool same = a.data == b.data && a.bytes == b.bytes && a.type == b.type;
        if (!same && b.data < a.data + a.bytes) {
            return badModel(
                "the tensors \"" + printable(a.name) + "\" and \"" + printable(b.name) +
                "\" overlap in the file");
        }
    }
    return Success{};
}

Result<std::vector<FoundTensor>> placeAll(
    const Pickle &pickle, Storages storages, const JobControl &job)
{
    const auto named = findStateDict(pickle);
    if (!named) {
        return named.error();
    }
    std::vector<FoundTensor> found;
    found.reserve(named->size());
    for (const auto &[name, index] : *named) {
        if (job.cancelled()) {
            return cancelledError();
        }
        const PickleTensor &tensor = pickle.tensors[index];
        const PickleStorage &storage = pickle.storages[tensor.storage];
        const auto bytes = storages.bytesOf(storage);
        if (!bytes) {
            return bytes.error();
        }
        auto placed = place(name, tensor, *bytes, storage.type);
        if (!placed) {
            return placed.error();
        }
        found.push_back(*std::move(placed));
    }
    if (auto apart = checkSharing(found); !apart) {
        return apart.error();
    }
    return found;
}

} // namespace

Result<std::vector<FoundTensor>> readPth(Bytes file, const JobControl &job)
{
    if (!hasZipEnd(file)) {
        return cutOffArchive(file);
    }
    const auto entries = listZip(file, job);
    if (!entries) {
        return entries.error();
    }
    const auto root = findRoot(*entries);
    if (!root) {
        return root.error();
    }
    const ZipEntry &index = *find(*entries, *root + std::string(kIndex));
    if (!index.stored) {
        return badModel(
            "data.pkl, the list of tensors, is compressed; unpack the archive and save it again "
            "with PyTorch");
    }
    const auto pickle = runPickle(index.data);
    if (!pickle) {
        return pickle.error();
    }
    if (pickle->bytes != index.data.size()) {
        return badModel("data.pkl has more bytes than its pickle");
    }
    return placeAll(*pickle, Storages(*entries, *root), job);
}

} // namespace inspyre
