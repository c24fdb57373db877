#include "engine/core/guarded.h"
#include "engine/finish/below_alpha.h"
#include "engine/finish/compose.h"
#include "engine/finish/deep.h"
#include "engine/finish/framing.h"
#include "engine/imaging/opencv_error.h"

#include <inspyre/finish.h>
#include <inspyre/formats.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace inspyre {

namespace {

bool holdsDeep(FileFormat format)
{
    switch (format) {
    case FileFormat::Png:
    case FileFormat::Tiff:
    case FileFormat::OpenRaster: return true;
    case FileFormat::Jpeg:
    case FileFormat::WebP: return false;
    case FileFormat::Avif: break; // by its encoder
    }
    const auto &all = writableFormats();
    return std::any_of(all.begin(), all.end(), [format](const FormatAbility &ability) {
        return ability.format == format && !ability.bits.empty() && ability.bits.back() > 8;
    });
}

bool mayBeDeep(const Output &output)
{
    return output.depth != Depth::Eight && output.content != Content::Overlay &&
           holdsDeep(output.format);
}

/// One result in the making, step by step.
class Finishing
{
public:
    Finishing(
        const Picture &picture, const MatteField &matte, const Recipe &recipe, const Assets &assets)
        : m_picture(picture)
        , m_matte(matte)
        , m_look(recipe.look)
        , m_output(recipe.output)
        , m_assets(assets)
    {}

    Result<Finished> run(const JobControl &job);

private:
    [[nodiscard]] Status check() const;

    [[nodiscard]] bool isCutOut() const { return m_output.content == Content::CutOut; }

    [[nodiscard]] bool isMatte() const
    {
        return m_output.content == Content::Mask || m_output.content == Content::Map;
    }

    [[nodiscard]] bool isLayered() const { return m_output.format == FileFormat::OpenRaster; }

    /// OpenRaster has layers for the subject and its mask alone.
    [[nodiscard]] bool hasBackground() const
    {
        return m_look.background.kind != BackgroundKind::None && !isLayered();
    }

    [[nodiscard]] bool hasShadow() const { return m_look.shadow.opacity > 0.0 && !isLayered(); }

    [[nodiscard]] bool usesForeground() const;
    [[nodiscard]] bool isPlain() const;
    void chooseDepth();
    void plan();
    Status makeLayers(const JobControl &job);
    Result<Image> foreground(const JobControl &job) const;
    [[nodiscard]] Result<Image> plainPixels(const JobControl &job) const;
    Result<Image> pixels(Finished &finished, const JobControl &job);
    [[nodiscard]] Result<Image> composition(const JobControl &job) const;
    [[nodiscard]] Result<Image> inProfile(const Image &pixels, const JobControl &job) const;
    Status addLayers(Finished &finished, const JobControl &job) const;
    [[nodiscard]] Metadata metadata() const;
    void noteWhatIsLeftOut();

    const Picture &m_picture;
    const MatteField &m_matte;
    const Look &m_look;
    const Output &m_output;
    const Assets &m_assets;
    bool m_deep = false;
    Image m_source; ///< the picture, Rgb8 or Rgb16 by the depth of the result
    Layers m_layers;
    FramePlan m_plan;
    std::vector<std::string> m_notes;
};

Status Finishing::check() const
{
    const auto invalid = [](const char *why) { return Error{ErrorCode::InvalidArgument, why, {}}; };
    const auto &[pixels, deep] = std::tie(m_picture.pixels, m_picture.deep);
    if (pixels.empty() || pixels.view().format != PixelFormat::Rgb8) {
        return invalid("the picture must be Rgb8");
    }
    if (m_matte.picture() != pixels.size()) {
        return invalid("the matte belongs to a picture of another size");
    }
    if (!deep.empty() &&
        (deep.size() != pixels.size() || deep.view().format != PixelFormat::Rgb16)) {
        return invalid("the deep picture must be Rgb16 of the same size");
    }
    if (isLayered() && !isCutOut()) {
        return invalid("OpenRaster holds a cut-out with its mask; choose another format");
    }
    if (m_output.format == FileFormat::Jpeg && isCutOut() && !hasBackground()) {
        return invalid("JPEG cannot hold transparency; choose a background or another format");
    }
    if (m_output.profile == ProfilePolicy::Other && m_assets.profile.empty()) {
        return invalid("the colour profile has not been read");
    }
    return Success{};
}

bool Finishing::usesForeground() const
{
    switch (m_look.decontaminate) {
    case Decontaminate::On: return isCutOut();
    case Decontaminate::Off: return false;
    case Decontaminate::Auto: break;
    }
    return isCutOut() && !hasBackground() && m_look.refine.threshold != Threshold::Hard;
}

void Finishing::chooseDepth()
{
    const auto &[pixels, deep] = std::tie(m_picture.pixels, m_picture.deep);
    const bool isSourceDeep = isMatte() ? m_picture.bitsPerChannel > 8 : !deep.empty();
    m_deep = (m_output.depth == Depth::Sixteen || isSourceDeep) && mayBeDeep(m_output);
    if (m_output.depth == Depth::Sixteen && !m_deep) {
        m_notes.emplace_back("8 bits a channel were written: this kind of file holds no more");
    }
    if (!m_deep || isMatte()) {
        m_source = pixels;
    } else {
        m_source = deep.empty() ? deepened(pixels) : deep;
    }
}

void Finishing::plan()
{
    const auto &frame = m_look.frame;
    const bool crops = frame.crop && frame.manual.empty();
    const Rect subject = crops ? subjectBox(m_layers.alpha.view()) : Rect{};
    if (crops && subject.empty()) {
        m_notes.emplace_back("the picture was not cropped: no subject was found in it");
    }
    m_plan = planFrame(frame, m_picture.pixels.size(), subject);
}

/// Whether it is the published cut-out: colours and matte need not be apart from each other.
bool Finishing::isPlain() const
{
    const bool converts =
        m_output.profile == ProfilePolicy::Other ||
        (m_output.profile == ProfilePolicy::Srgb && !m_picture.metadata.icc.empty());
    return usesForeground() && !m_deep && !isLayered() && !hasBackground() && !hasShadow() &&
           !converts && m_plan.identity(m_picture.pixels.size());
}

/// Colours, matte and those under alpha 0 in one pass over the picture.
Result<Image> Finishing::plainPixels(const JobControl &job) const
{
    const CutoutOptions options{.scrub = m_output.below == BelowAlpha::Scrub};
    const bool bleeds = m_output.below == BelowAlpha::Bleed;
    const auto made = makeCutout(
        m_picture.pixels.view(),
        m_layers.alpha.view(),
        options,
        bleeds ? job.slice(0.0, 0.8) : job);
    return made && bleeds ? withColoursBelow(*made, m_output.below, job.slice(0.8, 1.0)) : made;
}

/// The picture's colours, or the foreground's, framed with the matte.
Status Finishing::makeLayers(const JobControl &job)
{
    m_layers.colours = m_source;
    if (usesForeground()) {
        auto colours = foreground(job.slice(0.0, 0.7));
        if (!colours) {
            return colours.error();
        }
        m_layers.colours = *std::move(colours);
    }
    if (m_plan.identity(m_picture.pixels.size())) {
        return Success{};
    }
    auto layers = framed(m_layers, m_plan, job.slice(0.7, 1.0));
    if (!layers) {
        return layers.error();
    }
    m_layers = *std::move(layers);
    return Success{};
}

Result<Image> Finishing::foreground(const JobControl &job) const
{
    const auto &[pixels, alpha] = std::tie(m_picture.pixels, m_layers.alpha);
    auto colours = estimateForeground(pixels.view(), alpha.view(), job.slice(0.0, 0.9));
    if (!colours || !(m_deep || isLayered())) {
        return colours; // as published
    }
    return foregroundAtEdges(m_source, pixels, *colours, alpha, job.slice(0.9, 1.0));
}

Result<Image> Finishing::composition(const JobControl &job) const
{
    const auto &[colours, alpha] = m_layers;
    switch (m_output.content) {
    case Content::CutOut: break;
    case Content::Mask:
        return matteAs(m_deep ? PixelFormat::Gray16 : PixelFormat::Gray8, alpha, job);
    case Content::Map: return matteAs(m_deep ? PixelFormat::Rgb16 : PixelFormat::Rgb8, alpha, job);
    case Content::Overlay:
        return makeCutout(colours.view(), alpha.view(), {.type = CutoutType::Overlay}, job);
    }
    const BackdropSource source{m_source, m_picture.metadata.icc, m_plan, m_assets};
    return composed(
        {.layers = m_layers,
         .source = source,
         .background = hasBackground() ? &m_look.background : nullptr,
         .shadow = hasShadow() ? &m_look.shadow : nullptr},
        job);
}

Result<Image> Finishing::inProfile(const Image &pixels, const JobControl &job) const
{
    const auto &icc = m_picture.metadata.icc;
    switch (m_output.profile) {
    case ProfilePolicy::Keep: break;
    case ProfilePolicy::Srgb: return icc.empty() ? pixels : toProfile(pixels.view(), icc, {}, job);
    case ProfilePolicy::Other: return toProfile(pixels.view(), icc, m_assets.profile, job);
    }
    return pixels;
}

Status Finishing::addLayers(Finished &finished, const JobControl &job) const
{
    const auto format = m_deep ? PixelFormat::Gray16 : PixelFormat::Gray8;
    auto colours = inProfile(m_layers.colours, job.slice(0.0, 0.7));
    if (!colours) {
        return colours.error();
    }
    auto mask = matteAs(format, m_layers.alpha, job.slice(0.7, 1.0));
    if (!mask) {
        return mask.error();
    }
    finished.layerColours = *std::move(colours);
    finished.layerMask = *std::move(mask);
    return Success{};
}

Metadata Finishing::metadata() const
{
    auto kept = keptMetadata(m_picture.metadata, m_output.metadata);
    switch (m_output.profile) {
    case ProfilePolicy::Keep: break;
    case ProfilePolicy::Srgb: kept.icc = {}; break;
    case ProfilePolicy::Other: kept.icc = m_assets.profile; break;
    }
    // A matte is no colour. The published map has the picture's profile all the same.
    const bool isMap = m_output.content == Content::Map && m_output.profile == ProfilePolicy::Keep;
    if (isMatte() && !isMap) {
        kept.icc = {};
    }
    return kept;
}

void Finishing::noteWhatIsLeftOut()
{
    const bool wanted =
        m_look.background.kind != BackgroundKind::None || m_look.shadow.opacity > 0.0;
    if (isLayered() && wanted) {
        m_notes.emplace_back("background and shadow were left out: OpenRaster files have the "
                             "subject and its mask alone");
    }
    if (isLayered() && m_output.below != BelowAlpha::Keep) {
        m_notes.emplace_back("beneath its mask the layer has all of the picture");
    }
}

Result<Image> Finishing::pixels(Finished &finished, const JobControl &job)
{
    if (isPlain()) {
        return plainPixels(job);
    }
    if (const auto made = makeLayers(job.slice(0.0, 0.5)); !made) {
        return made.error();
    }
    if (isLayered()) {
        if (const auto added = addLayers(finished, job.slice(0.5, 0.6)); !added) {
            return added.error();
        }
    }
    auto made = composition(job.slice(0.6, 0.8));
    if (made && !isMatte()) {
        made = inProfile(*made, job.slice(0.8, 0.9));
    }
    if (made && isCutOut() && !hasBackground()) {
        made = withColoursBelow(*made, m_output.below, job.slice(0.9, 1.0));
    }
    return made;
}

Result<Finished> Finishing::run(const JobControl &job)
{
    if (const auto valid = check(); !valid) {
        return valid.error();
    }
    chooseDepth();
    noteWhatIsLeftOut();
    auto alpha = m_matte.whole(job.slice(0.0, 0.15));
    if (!alpha) {
        return alpha.error();
    }
    m_layers.alpha = *std::move(alpha);
    plan();
    Finished finished{.metadata = metadata()};
    auto made = pixels(finished, job.slice(0.15, 1.0));
    if (!made) {
        return made.error();
    }
    finished.pixels = *std::move(made);
    finished.notes = std::move(m_notes);
    job.report(Stage::Refining, 1.0);
    return finished;
}

} // namespace

ReadOptions readOptions(const Recipe &recipe)
{
    const auto &output = recipe.output;
    const bool showsColours = output.content == Content::CutOut;
    return {.deep = showsColours && mayBeDeep(output)};
}

Result<Finished> finish(
    const Picture &picture,
    const MatteField &matte,
    const Recipe &recipe,
    const Assets &assets,
    const JobControl &job)
{
    return guarded(
        "making the result",
        [&] { return Finishing(picture, matte, recipe, assets).run(job); },
        openCvError);
}

} // namespace inspyre
