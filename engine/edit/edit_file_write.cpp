#include "engine/core/guarded.h"
#include "engine/core/path_json.h"
#include "engine/core/xxh64.h"
#include "engine/edit/edit_format.h"

#include <inspyre/files.h>

#include <cstring>
#include <new>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>
#include <vector>
#include <zlib.h>

namespace inspyre {

namespace {

using Json = nlohmann::ordered_json;
using Bytes = std::vector<std::byte>;

constexpr double kPacking = 0.8; ///< share of the work; the rest is writing

/// Packed quickly: it is done again and again while somebody edits.
Bytes packed(std::span<const std::byte> plain)
{
    auto length = ::compressBound(static_cast<uLong>(plain.size()));
    Bytes out(length);
    const int code = ::compress2(
        reinterpret_cast<Bytef *>(out.data()),
        &length,
        reinterpret_cast<const Bytef *>(plain.data()),
        static_cast<uLong>(plain.size()),
        Z_BEST_SPEED);
    if (code == Z_MEM_ERROR) {
        throw std::bad_alloc();
    }
    if (code != Z_OK) {
        throw std::logic_error("zlib did not compress a blob");
    }
    out.resize(length);
    return out;
}

/// The blobs, and the JSON that says where they are.
class EditWriter
{
public:
    Json json = Json::object();

    [[nodiscard]] const std::vector<Bytes> &blobs() const { return m_blobs; }

    [[nodiscard]] Json blob(std::span<const std::byte> plain)
    {
        const auto &added = m_blobs.emplace_back(packed(plain));
        return {added.size(), xxh64(added)};
    }

    void addMap(Json &entry, const Image &map)
    {
        if (map.empty()) {
            return;
        }
        Bytes plain;
        for (int y = 0; y < map.height(); ++y) {
            const auto row = std::as_bytes(
                std::span(map.view().rowF32(y), static_cast<std::size_t>(map.width())));
            plain.insert(plain.end(), row.begin(), row.end());
        }
        entry["size"] = {map.width(), map.height()};
        entry["blob"] = blob(plain);
    }

    void addTile(int column, int row, const StrokeTile &tile)
    {
        json["tiles"].push_back(
            {{"at", {column, row}}, {"blob", blob(std::as_bytes(std::span(&tile, 1)))}});
    }

private:
    std::vector<Bytes> m_blobs;
};

Status addBlobs(EditWriter &writer, const EditFile &edits, const JobControl &job)
{
    auto prediction = Json::object();
    writer.addMap(prediction, edits.prediction);
    writer.json["prediction"] = std::move(prediction);
    writer.json["regions"] = Json::array();
    for (const auto &region : edits.regions) {
        if (job.cancelled()) {
            return cancelledError();
        }
        const Rect &place = region.place;
        Json entry = {{"id", region.id}, {"place", {place.x, place.y, place.width, place.height}}};
        writer.addMap(entry, region.values);
        writer.json["regions"].push_back(std::move(entry));
    }
    writer.json["tiles"] = Json::array();
    const double all = 1.0 * edits.strokes.columns() * edits.strokes.rows();
    bool cancelled = false;
    edits.strokes.eachTile([&](int column, int row, const std::shared_ptr<const StrokeTile> &tile) {
        cancelled = cancelled || job.cancelled();
        if (!cancelled) {
            writer.addTile(column, row, *tile);
            job.report(Stage::Writing, kPacking * (row * edits.strokes.columns() + column) / all);
        }
    });
    return cancelled ? Status(cancelledError()) : Success{};
}

Result<EditWriter> packedEdits(const EditFile &edits, const JobControl &job)
{
    EditWriter writer;
    writer.json = {
        {"picture", {edits.picture.width, edits.picture.height}},
        {"recipe", edits.recipeJson},
        {"source", pathJson<Json>(edits.source)},
        {"source_sum", edits.sourceSum},
        {"model", edits.model},
        {"input_size", edits.inputSize},
        {"range", {edits.range.low, edits.range.high}}};
    if (const auto added = addBlobs(writer, edits, job); !added) {
        return added.error();
    }
    return writer;
}

Bytes prefix(const std::string &json)
{
    const std::uint32_t version = kEditVersion;
    const std::uint64_t length = json.size();
    const std::uint64_t sum = xxh64(std::as_bytes(std::span(json)));
    Bytes made(kEditPrefix);
    std::memcpy(made.data(), kEditMagic.data(), kEditMagic.size());
    std::memcpy(made.data() + 8, &version, sizeof(version));
    std::memcpy(made.data() + 12, &length, sizeof(length));
    std::memcpy(made.data() + 20, &sum, sizeof(sum));
    return made;
}

Error writeError(std::string_view doing)
{
    try {
        throw;
    } catch (const Json::type_error &) {
        return {ErrorCode::InvalidArgument, "a text is not UTF-8", {}};
    } catch (...) {
        return currentError(doing);
    }
}

} // namespace

Status writeEdits(const std::filesystem::path &file, const EditFile &edits, const JobControl &job)
{
    return guarded(
        "writing edits",
        [&]() -> Status {
            if (auto fault = faultOf(edits); !fault.empty()) {
                return Error{ErrorCode::InvalidArgument, std::move(fault), file};
            }
            const auto writer = packedEdits(edits, job);
            if (!writer) {
                return writer.error();
            }
            const std::string json = writer->json.dump();
            if (json.size() > kMaxEditJson) {
                return Error{ErrorCode::InvalidArgument, "the texts are too long together", file};
            }
            const Bytes head = prefix(json);
            std::vector<std::span<const std::byte>> pieces = {head, std::as_bytes(std::span(json))};
            pieces.insert(pieces.end(), writer->blobs().begin(), writer->blobs().end());
            return writeFileAtomically(file, pieces, Flush::ToDisk, job.slice(kPacking, 1.0));
        },
        writeError);
}

} // namespace inspyre
