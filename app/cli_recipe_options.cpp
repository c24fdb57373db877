#include "app/cli_options.h"
#include "app/cli_recipe.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <cmath>
#include <string_view>

namespace inspyre::cli {

namespace {

using Pointer = Json::json_pointer;

/// An option that sets one value of the recipe; the recipe says what it may be.
struct Setting
{
    const char *option;
    const char *pointer;
    const char *type; ///< "all|safe|none"; null: a flag, which sets true
    const char *help;
    const char *group;
};

constexpr const char *kLook = "Look";
constexpr const char *kFile = "File";

constexpr Setting kSettings[] = {
    {"--reverse",
     "/look/refine/reverse",
     nullptr,
     "Keep the background, remove the subject",
     kLook},
    {"--decontaminate",
     "/look/decontaminate",
     "auto|on|off",
     "Give soft edges the subject's own colours; auto, without a recipe the default: only with "
     "transparency and without --threshold",
     kLook},
    {"--bits", "/output/depth", "source|8|16", "A channel; source: as the picture has them", kFile},
    {"--quality", "/output/quality", "1..100", "Of JPEG, WebP and AVIF; default 92", kFile},
    {"--lossless", "/output/lossless", nullptr, "WebP and AVIF without losses", kFile},
    {"--tiff-compression", "/output/tiff_compression", "deflate|lzw|none", "Of TIFF", kFile},
    {"--metadata",
     "/output/metadata",
     "all|safe|none",
     "What is kept of EXIF, XMP and IPTC; safe, the default: nothing that says where or by whom "
     "(the colour profile always stays)",
     kFile},
    {"--transparent-colours",
     "/output/below_alpha",
     "scrub|bleed|keep",
     "Under full transparency: black, the default; those of the edge; or the picture's",
     kFile},
    {"--name",
     "/output/name",
     "TEMPLATE",
     "Of files in a FOLDER: {name}, {type}, {model}, {date}, {width}, {height}, {size}, {number}",
     kFile},
    {"--collision",
     "/output/collision",
     "overwrite|skip|number|fail",
     "If the result's file exists; default: overwrite a FILE, fail in a FOLDER",
     kFile},
};

/// A number where `text` is one from end to end, else the text.
Json valueOf(const std::string &text)
{
    double number = 0.0;
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end || !std::isfinite(number)) {
        return text;
    }
    const bool whole = number == std::floor(number) && std::abs(number) < 1e15;
    return whole ? Json(static_cast<std::int64_t>(number)) : Json(number);
}

/// Notes that the recipe is to have `value` there, or refuses the option in the recipe's words.
void change(RecipeArguments &arguments, const char *option, const char *pointer, const Json &value)
{
    Json alone = {{"version", kRecipeVersion}};
    alone[Pointer(pointer)] = value;
    std::string text;
    try {
        text = alone.dump();
    } catch (const Json::exception &) {
        refuse(option, "it is no UTF-8");
    }
    if (const auto read = parseRecipe(text); !read) {
        refuse(option, read.error().message);
    }
    arguments.changes[Pointer(pointer)] = value;
}

void addSetting(CLI::App &app, RecipeArguments &arguments, const Setting &setting)
{
    const auto &[option, pointer, type, help, group] = setting;
    CLI::Option *added = nullptr;
    if (type == nullptr) {
        added = app.add_flag_callback(
            option,
            [&arguments, option, pointer] { change(arguments, option, pointer, true); },
            help);
    } else {
        // Words may look like numbers: "8" of --bits is one.
        const bool isNumber = std::string_view(pointer) == "/output/quality";
        added = app.add_option_function<std::string>(
            option,
            [&arguments, option, pointer, isNumber](const std::string &text) {
                change(arguments, option, pointer, isNumber ? valueOf(text) : Json(text));
            },
            help);
        added->type_name(type);
    }
    added->group(group);
}

void addMatteOptions(CLI::App &app, RecipeArguments &arguments)
{
    app.add_option_function<std::string>(
           "--threshold",
           [&arguments](const std::string &text) {
               change(arguments, "--threshold", "/look/refine/threshold", "hard");
               change(arguments, "--threshold", "/look/refine/level", valueOf(text));
           },
           "Alpha is 1 above it, else 0")
        ->type_name("0..1")
        ->group(kLook);
    app.add_flag_callback(
           "--no-refine",
           [&arguments] { change(arguments, "--no-refine", "/look/decontaminate", "off"); },
           "As --decontaminate off: keep the original colours at soft edges")
        ->group(kLook);
}

/// "WxH" as a recipe has it.
Json sizeOf(const std::string &text)
{
    const auto cross = text.find('x');
    if (cross == std::string::npos) {
        return text;
    }
    return Json::array({valueOf(text.substr(0, cross)), valueOf(text.substr(cross + 1))});
}

/// "X,Y,WxH" as a recipe has it.
Json rectOf(const std::string &text)
{
    auto values = Json::array();
    std::size_t begin = 0;
    for (const char separator : {',', ',', 'x', '\0'}) {
        const auto end = separator == '\0' ? text.size() : text.find(separator, begin);
        if (end == std::string::npos) {
            return text;
        }
        values.push_back(valueOf(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return values;
}

void addFrameOptions(CLI::App &app, RecipeArguments &arguments)
{
    app.add_flag(
           "--crop{0}",
           arguments.crop,
           "To the subject; --crop=0.1 leaves a tenth of its longer side round it, "
           "--crop=X,Y,WxH that part of the picture")
        ->each([&arguments](const std::string &part) {
            if (part.find('x') != std::string::npos || part.find(',') != std::string::npos) {
                change(arguments, "--crop", "/look/frame/manual", rectOf(part));
                return;
            }
            change(arguments, "--crop", "/look/frame/crop", true);
            change(arguments, "--crop", "/look/frame/margin", valueOf(part));
        })
        ->group(kLook);
    app.add_option_function<std::string>(
           "--canvas",
           [&arguments](const std::string &text) {
               change(arguments, "--canvas", "/look/frame/canvas", sizeOf(text));
           },
           "Size of the result; what is larger is reduced")
        ->type_name("WxH")
        ->group(kLook);
    std::string ids;
    for (const auto &preset : shopPresets()) {
        ids += (ids.empty() ? "" : "|") + std::string(preset.id);
    }
    app.add_option("--preset", arguments.preset, "Crop, canvas and background as shops want them")
        ->type_name(ids)
        ->group(kLook);
}

void addProfileOptions(CLI::App &app, RecipeArguments &arguments)
{
    app.add_option_function<std::string>(
           "--profile",
           [&arguments](const std::string &text) {
               const bool isWord = text == "keep" || text == "srgb";
               arguments.profile = isWord ? "" : text;
               change(arguments, "--profile", "/output/profile", isWord ? text : "other");
           },
           "Colour profile of the result: the picture's, sRGB, or that of an ICC file")
        ->type_name("keep|srgb|FILE")
        ->group(kFile);
    app.add_flag_callback(
           "--strip-metadata",
           [&arguments] { change(arguments, "--strip-metadata", "/output/metadata", "none"); },
           "As --metadata none")
        ->group(kFile);
}

} // namespace

void addRecipeOptions(CLI::App &app, RecipeArguments &arguments)
{
    app.add_option(
           "--recipe",
           arguments.recipe,
           "Settings that the program or somebody else has saved, or as JSON; options go over it")
        ->type_name("FILE|'{…}'");
    addMatteOptions(app, arguments);
    addFrameOptions(app, arguments);
    for (const auto &setting : kSettings) {
        addSetting(app, arguments, setting);
    }
    addProfileOptions(app, arguments);
}

} // namespace inspyre::cli
