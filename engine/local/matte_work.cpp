#include <inspyre/matte_work.h>
#include <inspyre/regions.h>

#include <utility>

namespace inspyre {

namespace {

/// Whether the edits were made on this very file, as far as there is one.
bool isSource(const EditFile &edits, const std::filesystem::path &file)
{
    if (edits.sourceSum.empty() || file.empty()) {
        return true;
    }
    const auto sum = sourceSum(file);
    return !sum || *sum == edits.sourceSum;
}

Status checkEdits(
    const EditFile &edits, const std::filesystem::path &source, Size picture, MadeMatte &matte)
{
    if (edits.picture != picture) {
        return Error{
            ErrorCode::InvalidArgument,
            "the edits are of a picture of " + sizeText(edits.picture) + " pixels, this one has " +
                sizeText(picture),
            source.string()};
    }
    if (!isSource(edits, source)) {
        matte.notes.emplace_back("the edits were made on another picture of the same size");
    }
    return Success{};
}

/// The regions of the edits, seen by the network anew.
Result<std::vector<MapPatch>> runRegions(
    Remover &remover,
    const std::vector<MapPatch> &wanted,
    const StretchRange &range,
    const InputSize &size,
    const ImageView &rgb,
    const JobControl &job)
{
    std::vector<MapPatch> regions;
    const auto count = static_cast<double>(wanted.size());
    for (const auto &region : wanted) {
        const auto done = static_cast<double>(regions.size());
        auto run = runRegion(
            remover, rgb, region.place, range, size, job.slice(done / count, (done + 1.0) / count));
        if (!run) {
            return run.error();
        }
        (*run).id = region.id;
        regions.push_back(*std::move(run));
    }
    return regions;
}

/// What the network says, or has said when the edits were made.
Result<ModelMaps> mapsOf(
    Remover *remover,
    const MatteWish &wish,
    const ImageView &rgb,
    Matte &made,
    const JobControl &job)
{
    ModelMaps maps{.picture = rgb.size()};
    if (remover == nullptr) {
        made.model = wish.edits->model;
        made.prediction = wish.edits->prediction;
        made.networkSize = made.prediction.size();
        maps.prediction = made.prediction;
        maps.regions = wish.edits->regions;
        return maps;
    }
    const bool hasRegions = wish.edits != nullptr && !wish.edits->regions.empty();
    const double share = hasRegions ? 0.5 : 1.0;
    auto matte = remover->matte(rgb, {.size = wish.size, .alpha = false}, job.slice(0.0, share));
    if (!matte) {
        return matte.error();
    }
    made = *std::move(matte);
    maps.prediction = made.prediction;
    if (hasRegions) {
        auto regions = runRegions(
            *remover,
            wish.edits->regions,
            stretchRange(made.logits.view()),
            wish.size,
            rgb,
            job.slice(share, 1.0));
        if (!regions) {
            return regions.error();
        }
        maps.regions = *std::move(regions);
    }
    return maps;
}

} // namespace

Result<MadeMatte> makeMatte(
    Remover *remover, const MatteWish &wish, const Picture &picture, const JobControl &job)
{
    MadeMatte matte;
    const auto rgb = picture.pixels.view();
    if (wish.edits != nullptr) {
        if (auto right = checkEdits(*wish.edits, wish.source, rgb.size(), matte); !right) {
            return right.error();
        }
    }
    auto maps = mapsOf(remover, wish, rgb, matte.made, job.slice(0.0, 0.95));
    if (!maps) {
        return maps.error();
    }
    auto field = MatteField::make(
        {.maps = *std::move(maps),
         .refine = wish.refine,
         .strokes = wish.edits != nullptr ? wish.edits->strokes : StrokeLayer()},
        nullptr,
        job.slice(0.95, 1.0));
    if (!field) {
        return field.error();
    }
    matte.field = *std::move(field);
    if (!matte.made.subject) {
        matte.notes.emplace_back("no subject was found");
    }
    return matte;
}

Result<MatteField> matteField(
    const Matte &matte, Size picture, const Refine &refine, const JobControl &job)
{
    return MatteField::make(
        {.maps = {.picture = picture, .prediction = matte.prediction}, .refine = refine},
        nullptr,
        job);
}

} // namespace inspyre
