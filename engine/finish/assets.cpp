#include "engine/imaging/icc.h"

#include <inspyre/files.h>
#include <inspyre/finish.h>

namespace inspyre {

namespace {

Error missing(const char *what)
{
    return {ErrorCode::InvalidArgument, what, {}};
}

Status readBackground(const Background &background, Assets &assets, const JobControl &job)
{
    if (background.picture.empty()) {
        return missing("no picture is named for the background");
    }
    auto picture = readPicture(background.picture, job);
    if (!picture) {
        return picture.error();
    }
    assets.background = picture->pixels;
    assets.backgroundIcc = picture->metadata.icc;
    return Success{};
}

Status readProfile(const std::filesystem::path &file, Assets &assets)
{
    if (file.empty()) {
        return missing("no file is named for the colour profile");
    }
    auto profile = readFile(file);
    if (!profile) {
        return profile.error();
    }
    if (profileSpace(*profile) != "RGB ") {
        return Error{ErrorCode::InvalidArgument, "it is no colour profile of RGB", file.string()};
    }
    assets.profile = *std::move(profile);
    return Success{};
}

} // namespace

Result<Assets> readAssets(const Recipe &recipe, const JobControl &job)
{
    Assets assets;
    const auto &[look, output] = recipe;
    const bool isCutOut = output.content == Content::CutOut;
    if (isCutOut && look.background.kind == BackgroundKind::Picture) {
        if (const auto read = readBackground(look.background, assets, job); !read) {
            return read.error();
        }
    }
    if (output.profile == ProfilePolicy::Other) {
        if (const auto read = readProfile(output.profileFile, assets); !read) {
            return read.error();
        }
    }
    job.report(Stage::Decoding, 1.0);
    return assets;
}

} // namespace inspyre
