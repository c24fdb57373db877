// Writes the seeds of the corpus: make_seeds FOLDER. They are small, one of each kind of file.
#include "tests/support/checkpoint_files.h"

#include <inspyre/files.h>
#include <inspyre/synthetic.h>

#include <cstdio>
#include <filesystem>

using namespace inspyre;
using namespace inspyre::testing;

namespace {

std::vector<PthTensor> tensors()
{
    return {
        {.name = "module.context1.branch0.conv.weight",
         .shape = {1, 2, 1, 1},
         .values = {1, 2},
         .strides = {2, 1, 2, 2}},
        {.name = "module.backbone.conv1.0.weight",
         .shape = {2, 2},
         .values = {1, 2, 3, 4},
         .strides = {1, 2}},
        {.name = "module.backbone.bn1.num_batches_tracked",
         .shape = {},
         .data = File(8),
         .storage = "LongStorage",
         .elements = 1,
         .parameter = true},
    };
}

constexpr const char *kHeader =
    R"({"__metadata__":{"base_size":"384x384"},)"
    R"("backbone.patch_embed.proj.weight":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
    R"("context1.branch0.conv.weight":{"dtype":"BF16","shape":[2,2],"data_offsets":[8,16]},)"
    R"("b":{"dtype":"I64","shape":[],"data_offsets":[16,24]}})";

/// A whole InSPyReNet, every width as small as it can be, without what may be absent.
File wholeNetwork(Architecture architecture, std::array<int, 5> channels)
{
    architecture.depth = 1;
    architecture.channels = channels;
    auto checkpoint = *makeSyntheticCheckpoint(architecture);
    for (const auto &expected : expectedTensors(architecture)) {
        if (expected.optional) {
            checkpoint.tensors.erase(expected.name);
        }
    }
    return safetensorsFile(checkpoint);
}

File wholeSwin()
{
    const SwinShape shape{.embed = 1, .depths = {1, 1, 1, 1}, .heads = {1, 1, 1, 1}, .window = 1};
    return wholeNetwork({.swin = shape}, {1, 1, 2, 4, 8});
}

File wholeRes2Net()
{
    const Res2NetShape shape{
        .stem = 1, .planes = 1, .blocks = {1, 1, 1, 1}, .widths = {1, 1, 1, 1}, .scale = 2};
    return wholeNetwork({.res2net = shape}, {1, 4, 8, 16, 32});
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: make_seeds FOLDER\n", stderr);
        return 2;
    }
    File part = pthFile(tensors()).bytes;
    part.resize(part.size() / 2);
    const std::pair<const char *, File> seeds[] = {
        {"plain.pth", pthFile(tensors()).bytes},
        {"wrapped.pth", pthFile(tensors(), {.wrapper = "state_dict", .zip64End = false}).bytes},
        {"unaligned.pth", pthFile(tensors(), {.sizesInDescriptor = false, .misalign = 1}).bytes},
        {"cut_off.pth", part},
        {"zip64.pth",
         zipFile({{.name = "a/data.pkl", .data = bytesOf("\x80\x02}."), .zip64 = true}}, true)
             .bytes},
        {"legacy.pth", bytesOf("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.")},
        {"plain.safetensors", safetensorsOf(kHeader, File(24))},
        {"unaligned.safetensors", safetensorsOf(std::string(kHeader) + " ", File(24))},
        {"whole_swin.safetensors", wholeSwin()},
        {"whole_res2net.safetensors", wholeRes2Net()},
        {"page.html", bytesOf("<!DOCTYPE html>")},
    };
    for (const auto &[name, bytes] : seeds) {
        if (const auto done = writeFileAtomically(std::filesystem::path(argv[1]) / name, bytes, {});
            !done) {
            std::fprintf(stderr, "%s: %s\n", name, done.error().message.c_str());
            return 1;
        }
    }
    return 0;
}
