#include "engine/core/guarded.h"
#include "engine/core/little_endian.h"
#include "engine/core/path_json.h"
#include "engine/core/xxh64.h"
#include "engine/edit/edit_format.h"

#include <inspyre/files.h>
#include <inspyre/picture.h>

#include <array>
#include <bit>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>
#include <vector>
#include <zlib.h>

namespace inspyre {

namespace {

static_assert(std::endian::native == std::endian::little);

using Json = nlohmann::json;
using Bytes = std::span<const std::byte>;

constexpr int kMaxDepth = 8; ///< of the JSON; ours has 4
/// No zlib stream is shorter than its content by more: 258 bytes from two bits, and its frame.
constexpr std::uint64_t kMostPacked = 1032;

/// What is not as the format has it.
class Damaged : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// The whole number from 0 to `most`.
std::uint64_t wholeNumber(const Json &json, std::uint64_t most)
{
    if (!json.is_number_unsigned() || json.get<std::uint64_t>() > most) {
        throw Damaged(
            "it has " + json.dump().substr(0, 40) + " where a whole number up to " +
            std::to_string(most) + " belongs");
    }
    return json.get<std::uint64_t>();
}

template<std::size_t kCount>
std::array<int, kCount> wholeNumbers(const Json &json, int most)
{
    std::array<int, kCount> numbers = {};
    if (!json.is_array() || json.size() != kCount) {
        throw Damaged("a list of numbers has another length");
    }
    for (std::size_t i = 0; i < kCount; ++i) {
        numbers[i] = static_cast<int>(wholeNumber(json[i], static_cast<std::uint64_t>(most)));
    }
    return numbers;
}

Size sizeFrom(const Json &json, int most)
{
    const auto sides = wholeNumbers<2>(json, most);
    if (sides[0] == 0 || sides[1] == 0) {
        throw Damaged("a size is 0");
    }
    return {sides[0], sides[1]};
}

std::filesystem::path pathFrom(const Json &json)
{
    const auto path = pathFromJson(json);
    if (!path) {
        throw Damaged("its source is no name");
    }
    return *path;
}

/// Takes the blobs out of the file, one after the other.
class Blobs
{
public:
    explicit Blobs(Bytes bytes)
        : m_rest(bytes)
    {}

    /// Makes sure that the next one can hold `plain` bytes, before memory is taken for them.
    /// @return  what unpack() then takes
    Bytes next(const Json &blob, std::uint64_t plain)
    {
        if (!blob.is_array() || blob.size() != 2) {
            throw Damaged("a blob has no length and sum");
        }
        const auto length = wholeNumber(blob[0], m_rest.size());
        const auto sum = wholeNumber(blob[1], UINT64_MAX);
        m_plain += plain;
        if (plain / kMostPacked > length || m_plain > kMaxEditBytes) {
            throw Damaged("a blob cannot be as long as it says");
        }
        const Bytes packed = m_rest.first(static_cast<std::size_t>(length));
        m_rest = m_rest.subspan(packed.size());
        if (xxh64(packed) != sum) {
            throw Damaged("a blob has another checksum");
        }
        return packed;
    }

    static void unpack(Bytes packed, std::span<std::byte> to)
    {
        auto length = static_cast<uLongf>(to.size());
        auto taken = static_cast<uLong>(packed.size());
        const int code = ::uncompress2(
            reinterpret_cast<Bytef *>(to.data()),
            &length,
            reinterpret_cast<const Bytef *>(packed.data()),
            &taken);
        if (code == Z_MEM_ERROR) {
            throw std::bad_alloc();
        }
        if (code != Z_OK || length != to.size() || taken != packed.size()) {
            throw Damaged("a blob cannot be unpacked");
        }
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    Bytes m_rest;
    std::uint64_t m_plain = 0; ///< bytes, of all so far
};

Image mapFrom(const Json &entry, Blobs &blobs)
{
    if (!entry.contains("size")) {
        return {};
    }
    const Size size = sizeFrom(entry.at("size"), kMaxMapSide);
    const auto values = static_cast<std::uint64_t>(size.width) * static_cast<unsigned>(size.height);
    const Bytes packed = blobs.next(entry.at("blob"), values * sizeof(float));
    Pixels map(size.width, size.height, PixelFormat::GrayF32);
    Blobs::unpack(packed, map.bytes());
    return Image(std::move(map));
}

MapPatch regionFrom(const Json &entry, Blobs &blobs)
{
    const auto place = wholeNumbers<4>(entry.at("place"), kMaxImageSide);
    return {
        .id = wholeNumber(entry.at("id"), UINT64_MAX),
        .values = mapFrom(entry, blobs),
        .place = {place[0], place[1], place[2], place[3]}};
}

/// `last` is the number of the tile before, row after row; -1 before the first.
int addTile(const Json &entry, Blobs &blobs, StrokeLayer &strokes, int last)
{
    const auto [column, row] = wholeNumbers<2>(entry.at("at"), kMaxImageSide);
    const int number = row * strokes.columns() + column;
    if (column >= strokes.columns() || row >= strokes.rows() || number <= last) {
        throw Damaged("a tile is not in its place");
    }
    const Bytes packed = blobs.next(entry.at("blob"), kTileBytes);
    auto tile = std::make_shared<StrokeTile>();
    Blobs::unpack(packed, std::as_writable_bytes(std::span(tile.get(), 1)));
    strokes.set(column, row, std::move(tile));
    return number;
}

Json parsedJson(Bytes text)
{
    const auto *begin = reinterpret_cast<const char *>(text.data());
    return Json::parse(begin, begin + text.size(), [](int depth, Json::parse_event_t, Json &) {
        if (depth > kMaxDepth) {
            throw Damaged("its JSON is nested too deeply");
        }
        return true;
    });
}

EditFile editsFrom(const Json &json)
{
    const auto &range = json.at("range");
    return {
        .recipeJson = json.at("recipe").get<std::string>(),
        .source = pathFrom(json.at("source")),
        .picture = sizeFrom(json.at("picture"), kMaxImageSide),
        .sourceSum = json.at("source_sum").get<std::string>(),
        .model = json.at("model").get<std::string>(),
        .inputSize = json.at("input_size").get<std::string>(),
        .range = {.low = range.at(0).get<float>(), .high = range.at(1).get<float>()}};
}

Result<EditFile> editsFrom(const Json &json, Bytes afterJson, const JobControl &job)
{
    EditFile edits = editsFrom(json);
    Blobs blobs(afterJson);
    edits.prediction = mapFrom(json.at("prediction"), blobs);
    const auto &regions = json.at("regions");
    if (regions.size() > kMaxEditRegions) {
        throw Damaged("there are more than 256 regions");
    }
    for (const auto &entry : regions) {
        if (job.cancelled()) {
            return cancelledError();
        }
        edits.regions.push_back(regionFrom(entry, blobs));
    }
    edits.strokes = StrokeLayer(edits.picture);
    const auto &tiles = json.at("tiles");
    int last = -1;
    double done = 0.0;
    for (const auto &entry : tiles) {
        if (job.cancelled()) {
            return cancelledError();
        }
        last = addTile(entry, blobs, edits.strokes, last);
        job.report(Stage::Decoding, ++done / static_cast<double>(tiles.size()));
    }
    if (!blobs.atEnd()) {
        throw Damaged("it is longer than it says");
    }
    if (const auto fault = faultOf(edits); !fault.empty()) {
        throw Damaged(fault);
    }
    job.report(Stage::Decoding, 1.0);
    return edits;
}

/// The JSON's bytes. Errors: NotAnImage, InvalidArgument.
Result<Bytes> jsonIn(Bytes file)
{
    const std::string_view start(
        reinterpret_cast<const char *>(file.data()), std::min(file.size(), kEditMagic.size()));
    if (start != kEditMagic) {
        return Error{ErrorCode::NotAnImage, "this is no file of edits", {}};
    }
    if (file.size() < kEditPrefix) {
        throw Damaged("it is cut off");
    }
    const auto version = numberAt<std::uint32_t>(file, 8);
    if (version > kEditVersion) {
        return Error{
            ErrorCode::InvalidArgument,
            "a newer inspyre has saved these edits (format " + std::to_string(version) +
                ", this one reads " + std::to_string(kEditVersion) + "): open them with that one",
            {}};
    }
    const auto length = numberAt<std::uint64_t>(file, 12);
    const Bytes rest = file.subspan(kEditPrefix);
    if (version == 0 || length > kMaxEditJson || length > rest.size()) {
        throw Damaged("it is cut off, or its first bytes are wrong");
    }
    const Bytes json = rest.first(static_cast<std::size_t>(length));
    if (xxh64(json) != numberAt<std::uint64_t>(file, 20)) {
        throw Damaged("its texts have another checksum");
    }
    return json;
}

Error readError(std::string_view doing)
{
    const auto damaged = [](const std::string &why) {
        return Error{ErrorCode::DamagedImage, "the file of edits is damaged: " + why, {}};
    };
    try {
        throw;
    } catch (const Damaged &e) {
        return damaged(e.what());
    } catch (const Json::exception &e) {
        return damaged(e.what());
    } catch (...) {
        return currentError(doing);
    }
}

/// Whether it starts as a file of edits, without reading the rest: it may be anything.
bool startsRight(const std::filesystem::path &file)
{
    std::array<char, kEditMagic.size()> start = {};
    std::ifstream in(file, std::ios::binary);
    in.read(start.data(), static_cast<std::streamsize>(start.size()));
    return std::string_view(start.data(), start.size()) == kEditMagic;
}

} // namespace

Result<EditFile> parseEdits(Bytes file, const std::string &name, const JobControl &job)
{
    auto edits = guarded(
        "reading edits",
        [&]() -> Result<EditFile> {
            const auto json = jsonIn(file);
            if (!json) {
                return json.error();
            }
            return editsFrom(parsedJson(*json), file.subspan(kEditPrefix + json->size()), job);
        },
        readError);
    if (edits) {
        return edits;
    }
    Error error = edits.error();
    error.subject = name;
    return error;
}

Result<EditFile> readEdits(const std::filesystem::path &file, const JobControl &job)
{
    std::error_code ignored;
    if (std::filesystem::is_regular_file(file, ignored)) {
        const auto size = std::filesystem::file_size(file, ignored);
        if (ignored || size > kMaxEditBytes || !startsRight(file)) {
            return Error{ErrorCode::NotAnImage, "this is no file of edits", file};
        }
    }
    const auto data = readFile(file);
    if (!data) {
        return data.error();
    }
    return parseEdits(*data, file, job);
}

} // namespace inspyre
