#include "engine/core/guarded.h"
#include "engine/weights/assemble.h"
#include "engine/weights/foreign_file.h"
#include "engine/weights/mapping.h"
#include "engine/weights/pth.h"
#include "engine/weights/safetensors.h"

#include <inspyre/checkpoint.h>

#include <string_view>
#include <utility>

namespace inspyre {

namespace {

using Opened = Result<std::shared_ptr<const Checkpoint>>;

bool looksLikeZip(Bytes file)
{
    return textOf(file).starts_with("PK\x03\x04") || textOf(file).starts_with("PK\x05\x06");
}

/// Lists the tensors, and fills the container's name and the metadata.
Result<std::vector<FoundTensor>> list(Bytes file, Checkpoint &checkpoint, const JobControl &job)
{
    if (looksLikeZip(file)) {
        checkpoint.container = "pth";
        return readPth(file, job);
    }
    if (looksLikeSafetensors(file)) {
        checkpoint.container = "safetensors";
        auto content = readSafetensors(file);
        if (!content) {
            return content.error();
        }
        auto read = *std::move(content);
        checkpoint.metadata = std::move(read.metadata);
        return std::move(read.tensors);
    }
    return badModel(describeForeignFile(file));
}

Opened parse(
    Bytes file,
    std::shared_ptr<const Mapping> mapping,
    const std::filesystem::path &path,
    const JobControl &job)
{
    constexpr double kListed = 0.5;
    auto checkpoint = std::make_shared<Checkpoint>();
    checkpoint->path = path;
    checkpoint->fileBytes = file.size();
    job.report(Stage::ReadingWeights, 0.0);
    if (job.cancelled()) {
        return cancelledError();
    }
    auto found = list(file, *checkpoint, job);
    if (!found) {
        return found.error();
    }
    job.report(Stage::ReadingWeights, kListed);
    auto backing = std::make_shared<Backing>();
    if (mapping) {
        checkpoint->mapped = mapping->bytes();
        checkpoint->stamp = mapping->stamp();
    }
    backing->mapping = std::move(mapping);
    if (auto added = addTensors(*std::move(found), *backing, *checkpoint, job.slice(kListed, 1.0));
        !added) {
        return added.error();
    }
    if (checkpoint->tensors.empty()) {
        return badModel("the file holds no tensors");
    }
    job.report(Stage::ReadingWeights, 1.0);
    checkpoint->storage = std::move(backing);
    return std::shared_ptr<const Checkpoint>(std::move(checkpoint));
}

Opened about(const std::filesystem::path &subject, Opened opened)
{
    if (opened) {
        return opened;
    }
    Error error = opened.error();
    error.subject = subject.string();
    return error;
}

} // namespace

Opened openCheckpoint(const std::filesystem::path &file, const JobControl &job)
{
    return guarded("reading a checkpoint", [&]() -> Opened {
        auto mapping = Mapping::open(file);
        if (!mapping) {
            return about(file, mapping.error());
        }
        const Bytes bytes = (*mapping)->bytes();
        return about(file, parse(bytes, *std::move(mapping), file, job));
    });
}

Opened parseCheckpoint(const std::byte *data, std::size_t bytes, const std::string &name)
{
    return guarded("reading a checkpoint", [&]() -> Opened {
        return about(name, parse(Bytes(data, bytes), nullptr, name, {}));
    });
}

} // namespace inspyre
