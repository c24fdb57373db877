#include <inspyre/formats.h>
#include <inspyre/names.h>

#include <algorithm>
#include <ctime>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

Error wrong(std::string message)
{
    return {ErrorCode::InvalidArgument, std::move(message)};
}

std::string today()
{
    const auto now = std::time(nullptr);
    std::tm local = {};
    localtime_r(&now, &local);
    char text[16] = {};
    return {text, std::strftime(text, sizeof(text), "%Y-%m-%d", &local)};
}

/// As the picture is shown.
Size uprightSize(const fs::path &file)
{
    const auto header = readPictureHeader(file);
    if (!header) {
        return {};
    }
    const auto size = header->size;
    const bool lies = header->orientation > 4;
    return lies ? Size{size.height, size.width} : size;
}

} // namespace

Result<std::string> resultName(
    const Recipe &recipe, const fs::path &source, NameValues values, std::string_view extension)
{
    const auto &pattern = recipe.output.name;
    const auto asks = [&](const char *key) { return pattern.find(key) != std::string::npos; };
    if (values.name.empty()) {
        values.name = source.stem().string();
    }
    if (values.type.empty()) {
        values.type = typeWord(recipe);
    }
    if (values.date.empty()) {
        values.date = today();
    }
    if (values.size == Size{} && (asks("{size}") || asks("{width}") || asks("{height}"))) {
        values.size = uprightSize(source);
    }
    auto name = expandName(pattern, values);
    if (!name) {
        return name.error();
    }
    return *name +
           std::string(extension.empty() ? extensionsOf(recipe.output.format).front() : extension);
}

Status checkContent(const Recipe &recipe, FileFormat format)
{
    const bool cutout = recipe.output.content == Content::CutOut;
    const bool transparent = cutout && recipe.look.background.kind == BackgroundKind::None;
    if (format == FileFormat::Jpeg && transparent) {
        return wrong("JPEG cannot hold transparency: write .png, .webp or .tif, or put the subject "
                     "on a colour with --type white");
    }
    if (format == FileFormat::OpenRaster && !cutout) {
        return wrong("an .ora file holds a cut-out with its mask, nothing else");
    }
    if (format == FileFormat::Avif) {
        const auto &known = writableFormats();
        const auto avif = std::ranges::find(known, format, &FormatAbility::format);
        if (avif != known.end() && !avif->works) {
            return wrong("AVIF cannot be written here: " + avif->why);
        }
    }
    return Success{};
}

} // namespace inspyre
