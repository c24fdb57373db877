#include "tests/support/broken_files.h"

#include "tests/support/pictures.h"

#include <QtEndian>

#include <array>
#include <fstream>
#include <sys/stat.h>
#include <zlib.h>

namespace inspyre::test {

namespace {

namespace fs = std::filesystem;

using namespace std::string_literals;

std::string asString(const QByteArray &bytes)
{
    return bytes.toStdString();
}

QImage noise(int width, int height)
{
    return QImage::fromData(noisePpm(width, height));
}

std::string bigEndian(std::uint32_t number)
{
    std::string bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

std::string littleEndian(std::uint32_t number)
{
    std::string bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

std::string half(const std::string &file)
{
    return file.substr(0, file.size() / 2);
}

/// Of a PNG file, with its checksum.
std::string chunk(const std::string &type, const std::string &content)
{
    const auto typed = type + content;
    const auto sum =
        ::crc32(0, reinterpret_cast<const Bytef *>(typed.data()), static_cast<uInt>(typed.size()));
    return bigEndian(static_cast<std::uint32_t>(content.size())) + typed +
           bigEndian(static_cast<std::uint32_t>(sum));
}

std::string pngBegin(std::uint32_t width, std::uint32_t height)
{
    return "\x89PNG\r\n\x1a\n" +
           chunk("IHDR", bigEndian(width) + bigEndian(height) + "\x08\x02\0\0\0"s);
}

std::string pngWithWrongSum(std::string png)
{
    png[29] = static_cast<char>(png[29] ^ 0x55);
    return png;
}

/// The JPEG file with 0 x 0 in its frame header.
std::string jpegWithoutPixels(std::string jpeg)
{
    const auto frame = jpeg.find("\xff\xc0"s);
    jpeg.replace(frame + 5, 4, 4, '\0');
    return jpeg;
}

/// 16 x 16 grey.
std::string tiff(std::uint32_t compression, std::uint32_t strip)
{
    const std::array<std::array<std::uint32_t, 2>, 9> entries{{
        {256, 16},
        {257, 16},
        {258, 8},
        {259, compression},
        {262, 1},
        {273, strip},
        {277, 1},
        {278, 16},
        {279, 256},
    }};
    std::string file = "II*\0"s + littleEndian(8) + "\x09\0"s;
    for (const auto &[tag, value] : entries) {
        file += littleEndian(tag).substr(0, 2) + "\x04\0"s + littleEndian(1) + littleEndian(value);
    }
    file += littleEndian(0);
    file.resize(200);
    return file + std::string(256, '\x40');
}

std::vector<BrokenFile> contents()
{
    const auto png = asString(encoded(noise(64, 48), "png"));
    const auto jpeg = asString(encoded(noise(64, 48), "jpg"));
    constexpr auto kNone = ErrorCode::NotAnImage;
    constexpr auto kDamaged = ErrorCode::DamagedImage;
    return {
        {"empty.jpg", "", kNone, "empty"},
        {"one byte.png", "\x89", kNone, "not a picture"},
        {"text.jpg", "I am no picture\n", kNone, "a text file"},
        {"web page.png", "<!DOCTYPE html><html><body>404</body></html>", kNone, "a web page"},
        {"document.jpg", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", kNone, "PDF"},
        {"archive.jpg", "PK\x03\x04" + std::string(60, '\0'), kNone, "a zip archive"},
        {"zeros.jpg", std::string(100'000, '\0'), kNone, "no picture format"},
        {"video.jpg", "\0\0\0\x18"s + "ftypisom\0\0\2\0isomiso2"s, kNone, "no picture format"},
        {"drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", kNone, "vector drawing"},
        {"cut.jpg", half(jpeg), kDamaged, "Premature end"},
        {"begin.jpg", jpeg.substr(0, 20), kDamaged, "Premature end"},
        {"no pixels.jpg", jpegWithoutPixels(jpeg), kDamaged, "Empty JPEG"},
        {"cut.png", half(png), kDamaged, "read error"},
        {"signature.png", png.substr(0, 8), kDamaged, "ends within its header"},
        {"wrong sum.png", pngWithWrongSum(png), kDamaged, "checksum"},
        {"no width.png", pngBegin(0, 48) + chunk("IEND", ""), kDamaged, "no pixels"},
        {"no data.png", pngBegin(64, 48) + chunk("IEND", ""), kDamaged, "no picture data"},
        {"vast.png",
         asString(withClaimedSize(encoded(noise(8, 8), "png"), 40'000, 40'000)),
         ErrorCode::ImageTooLarge,
         "40000"},
        {"strip beyond the end.tif", tiff(1, 100'000'000), kDamaged, "Seek error"},
        {"strange compression.tif", tiff(65'000, 200), kDamaged, "ompression"},
        {"cut.gif",
         "GIF89a\x10\0\x10\0\x80\0\0\0\0\0\xff\xff\xff\x2c\0\0\0\0\x10\0"s,
         kDamaged,
         "gif"},
        {"cut.webp",
         "RIFF\xe8\x03\0\0WEBPVP8 \xd4\x03\0\0"s + std::string(30, '\0'),
         kDamaged,
         "webp"},
        {"cut.ppm", asString(noisePpm(64, 48)).substr(0, 100), kDamaged, "too small"},
    };
}

std::vector<BrokenFile> allKinds()
{
    auto kinds = contents();
    constexpr auto kMissing = ErrorCode::FileNotFound;
    kinds.push_back({"link.jpg", "", kMissing, "No such file", BrokenFile::Made::DanglingLink});
    kinds.push_back({"loop.jpg", "", kMissing, "links", BrokenFile::Made::LinkToItself});
    kinds.push_back({"pipe.jpg", "", ErrorCode::NotAnImage, "a pipe", BrokenFile::Made::Pipe});
    return kinds;
}

void write(const fs::path &file, const std::string &content)
{
    std::ofstream out(file, std::ios::binary);
    out.write(content.data(), static_cast<std::streamsize>(content.size()));
    out.close();
    if (!out) {
        qFatal("a file of the test cannot be written");
    }
}

struct GoodFile
{
    std::string extension = {};
    std::string content = {};
};

/// A few pictures in each of several formats: what is made once is written often.
std::vector<GoodFile> goodFiles()
{
    std::vector<GoodFile> files;
    for (int i = 0; i < 5; ++i) {
        const auto picture = noise(24 + i, 20);
        files.push_back({".jpg", asString(encoded(picture, "jpg"))});
        files.push_back({".png", asString(encoded(picture, "png"))});
        files.push_back({".ppm", asString(noisePpm(20, 24 + i))});
    }
    return files;
}

} // namespace

const std::vector<BrokenFile> &brokenFiles()
{
    static const auto kinds = allKinds();
    return kinds;
}

void makeBroken(const BrokenFile &broken, const fs::path &file)
{
    switch (broken.made) {
    case BrokenFile::Made::OfContent: write(file, broken.content); return;
    case BrokenFile::Made::DanglingLink: fs::create_symlink("nowhere", file); return;
    case BrokenFile::Made::LinkToItself: fs::create_symlink(file.filename(), file); return;
    case BrokenFile::Made::Pipe:
        if (::mkfifo(file.c_str(), 0600) != 0) {
            qFatal("a pipe of the test cannot be made");
        }
        return;
    }
}

MixedFolder makeMixedFolder(const fs::path &folder, int files, int broken)
{
    const auto &kinds = brokenFiles();
    const auto good = goodFiles();
    MixedFolder made;
    for (int i = 0; i < files; ++i) {
        const auto stem = std::to_string(100'000 + i).substr(1);
        const auto before = std::int64_t{i} * broken / files;
        const auto after = (std::int64_t{i} + 1) * broken / files;
        if (before == after) {
            const auto &file = good[static_cast<std::size_t>(i) % good.size()];
            made.good.push_back(folder / (stem + file.extension));
            write(made.good.back(), file.content);
        } else {
            const auto &kind = kinds[static_cast<std::size_t>(before) % kinds.size()];
            made.broken.emplace_back(folder / (stem + " " + kind.name), &kind);
            makeBroken(kind, made.broken.back().first);
        }
    }
    return made;
}

} // namespace inspyre::test
