#include "engine/weights/foreign_file.h"

#include <algorithm>
#include <string_view>

namespace inspyre {

namespace {

using namespace std::string_view_literals;

struct Signature
{
    std::size_t at;
    std::string_view bytes;
    const char *description;
};

constexpr const char *kPicture = "a picture, not a model";
constexpr const char *kPacked = "a packed archive; unpack it first";
constexpr const char *kLegacy =
    "a PyTorch file of the old format, from before version 1.6; open it with a current PyTorch "
    "and save it again: torch.save(torch.load(old, weights_only=True), new)";

constexpr Signature kSignatures[] = {
    // protocol 2, LONG1 of ten bytes, the magic number 0x1950a86a20f9469cfc6c
    {0, "\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19"sv, kLegacy},
    {257, "ustar"sv, kLegacy}, // what PyTorch 0.1 wrote
    {0,
     "version https://git-lfs."sv,
     "a Git LFS pointer, not the model itself; fetch it with: git lfs pull"},
    {0, "\x89PNG"sv, kPicture},
    {0, "\xFF\xD8\xFF"sv, kPicture},
    {0, "GIF8"sv, kPicture},
    {0, "RIFF"sv, kPicture},
    {0, "II*\0"sv, kPicture},
    {0, "MM\0*"sv, kPicture},
    {4, "ftyp"sv, kPicture},
    {0, "\x1F\x8B"sv, kPacked},
    {0, "7z\xBC\xAF\x27\x1C"sv, kPacked},
    {0,
     "\xFD"
     "7zXZ"sv,
     kPacked},
    {0, "\x28\xB5\x2F\xFD"sv, kPacked},
    {0, "Rar!"sv, kPacked},
    {0, "\x89HDF"sv, "an HDF5 file (Keras), not a PyTorch or safetensors one"},
    {0, "GGUF"sv, "a GGUF file, not a PyTorch or safetensors one"},
    {4, "TFL3"sv, "a TensorFlow Lite file, not a PyTorch or safetensors one"},
    {0, "\x80"sv, "a Python pickle, but not one that PyTorch wrote"},
};

/// A protobuf that begins with ir_version and then the producer's name, or the graph.
bool looksLikeOnnx(std::string_view text)
{
    return text.size() > 3 && text[0] == '\x08' && text[1] > 0 && text[1] < 32 &&
           (text[2] == '\x12' || text[2] == '\x3A');
}

/// The beginning in lower case, without blanks and a byte order mark before it.
std::string beginning(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    std::string lower(text.substr(0, 16));
    for (char &letter : lower) {
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
    }
    return lower;
}

} // namespace

std::string describeForeignFile(Bytes file)
{
    const std::string_view text = textOf(file.first(std::min<std::size_t>(file.size(), 512)));
    if (text.empty()) {
        return "the file is empty; download or copy it again";
    }
    for (const Signature &signature : kSignatures) {
        if (text.size() > signature.at && text.substr(signature.at).starts_with(signature.bytes)) {
            return signature.description;
        }
    }
    const std::string start = beginning(text);
    if (start.starts_with("<html") || start.starts_with("<!doctype") ||
        start.starts_with("<?xml")) {
        return "a web page, not a model: the server sent a page instead of the file; check the "
               "address and download again";
    }
    if (looksLikeOnnx(text)) {
        return "an ONNX model; use the .pth or .safetensors file that it was made from";
    }
    return "neither a PyTorch (.pth) nor a safetensors file";
}

} // namespace inspyre
