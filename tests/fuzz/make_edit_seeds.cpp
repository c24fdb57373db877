// Writes the seeds of the corpus of edit files: make_edit_seeds FOLDER. They are small.
#include "engine/edit/edit_format.h"

#include <inspyre/files.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <utility>
#include <vector>

using namespace inspyre;

namespace {

Image smallMap(int width, int height)
{
    Pixels map(width, height, PixelFormat::GrayF32);
    std::fill_n(map.rowF32(0), width * height, 0.25F);
    return Image(std::move(map));
}

StrokeLayer dots(Size picture)
{
    StrokePainter painter(StrokeLayer(picture), {.radius = 2, .hardness = 1});
    const std::vector<StrokePoint> corners = {
        {1, 1}, {static_cast<float>(picture.width), static_cast<float>(picture.height)}};
    static_cast<void>(painter.extend(corners));
    return painter.layer();
}

EditFile everything()
{
    EditFile edits;
    edits.recipeJson = R"({"version":1})";
    edits.picture = {300, 20};
    edits.strokes = dots(edits.picture);
    edits.regions = {
        {.id = 3, .values = smallMap(2, 2), .place = {0, 0, 20, 20}},
        {.id = 4, .values = {}, .place = {9, 9, 9, 9}}};
    edits.source = "/a\xff.jpg"; // bytes, not text
    edits.sourceSum = "17-00f1e2d3c4b5a697";
    edits.model = "fast";
    edits.inputSize = "384x384";
    edits.prediction = smallMap(4, 3);
    return edits;
}

bool write(const std::filesystem::path &file, std::vector<std::byte> content)
{
    return bool(writeFileAtomically(file, content, {}));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: make_edit_seeds FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    const bool written =
        writeEdits(folder / "everything.inspyre", everything(), {}) &&
        writeEdits(folder / "nothing.inspyre", {.source = "/a.png", .picture = {1, 1}}, {}) &&
        writeEdits(folder / "strokes.inspyre", {.strokes = dots({9, 9}), .picture = {9, 9}}, {});
    const auto whole = readFile(folder / "everything.inspyre");
    if (!written || !whole) {
        std::fputs("cannot write the seeds\n", stderr);
        return 1;
    }
    const std::vector<std::byte> half(
        whole->begin(), whole->begin() + static_cast<std::ptrdiff_t>(whole->size() / 2));
    std::vector<std::byte> newer = *whole;
    newer[kEditMagic.size()] = std::byte{kEditVersion + 1};
    return write(folder / "cut_off.inspyre", half) && write(folder / "newer.inspyre", newer) ? 0
                                                                                             : 1;
}
