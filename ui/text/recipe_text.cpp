#include "ui/text/recipe_text.h"

#include "ui/text/text.h"

#include <QColor>
#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace inspyre::ui {

namespace {

struct RecipeText
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::RecipeText)
};

QString contentText(Content content)
{
    switch (content) {
    case Content::CutOut: return RecipeText::tr("cut-out");
    case Content::Mask: return RecipeText::tr("mask");
    case Content::Map: return RecipeText::tr("mask in three channels");
    case Content::Overlay: return RecipeText::tr("overlay");
    }
    return {};
}

QString depthText(Depth depth)
{
    switch (depth) {
    case Depth::Source: return RecipeText::tr("depth of the picture");
    case Depth::Eight: return RecipeText::tr("8 bits");
    case Depth::Sixteen: return RecipeText::tr("16 bits");
    }
    return {};
}

QString metadataText(MetadataPolicy policy)
{
    switch (policy) {
    case MetadataPolicy::All: return RecipeText::tr("all metadata");
    case MetadataPolicy::Safe: return RecipeText::tr("metadata without place and owner");
    case MetadataPolicy::None: return RecipeText::tr("no metadata");
    }
    return {};
}

/// How the format is written, where there is something to say.
QString codingText(const Output &output)
{
    switch (output.format) {
    case FileFormat::Jpeg: break;
    case FileFormat::WebP:
    case FileFormat::Avif:
        if (output.lossless) {
            return RecipeText::tr("lossless");
        }
        break;
    case FileFormat::Png:
    case FileFormat::Tiff:
    case FileFormat::OpenRaster: return {};
    }
    return RecipeText::tr("quality %1").arg(QLocale().toString(output.quality));
}

} // namespace

QString formatText(FileFormat format)
{
    switch (format) {
    case FileFormat::Png: return QStringLiteral("PNG");
    case FileFormat::Jpeg: return QStringLiteral("JPEG");
    case FileFormat::WebP: return QStringLiteral("WebP");
    case FileFormat::Tiff: return QStringLiteral("TIFF");
    case FileFormat::Avif: return QStringLiteral("AVIF");
    case FileFormat::OpenRaster: return RecipeText::tr("OpenRaster with a mask");
    }
    return {};
}

QString outputText(const Output &output)
{
    QStringList parts{isolated(formatText(output.format))};
    if (output.content != Content::CutOut) {
        parts << contentText(output.content);
    }
    const auto coding = codingText(output);
    if (!coding.isEmpty()) {
        parts << coding;
    }
    parts << depthText(output.depth) << metadataText(output.metadata);
    return parts.join(RecipeText::tr(", ", "between parts of a list"));
}

QString presetText(const ShopPreset &preset)
{
    const QLocale locale;
    auto background = RecipeText::tr("transparent");
    if (preset.background == BackgroundKind::Colour) {
        const QColor colour(preset.colour[0], preset.colour[1], preset.colour[2]);
        background = colour == QColor(Qt::white) ? RecipeText::tr("white") : colour.name();
    }
    return RecipeText::tr("%1 × %2, %3 % filled, %4", "width, height, per cent, colour")
        .arg(
            locale.toString(preset.canvas.width),
            locale.toString(preset.canvas.height),
            locale.toString(qRound(preset.fill * 100.0)),
            background);
}

QString recipeProblem(const Recipe &recipe, const FormatAbility &ability)
{
    const auto format = formatText(recipe.output.format);
    const bool cutOut = recipe.output.content == Content::CutOut;
    if (!ability.works) {
        return RecipeText::tr("%1 cannot be written on this computer. Choose another format.")
            .arg(format);
    }
    if (recipe.output.format == FileFormat::OpenRaster && !cutOut) {
        return RecipeText::tr("%1 is for cut-outs. Choose another format for this.").arg(format);
    }
    if (cutOut && !ability.alpha && recipe.look.background.kind == BackgroundKind::None) {
        return RecipeText::tr("%1 has no transparency. Choose a background or another format.")
            .arg(format);
    }
    if (recipe.output.profile == ProfilePolicy::Other && recipe.output.profileFile.empty()) {
        return RecipeText::tr("No file of a colour profile has been chosen yet.");
    }
    return {};
}

} // namespace inspyre::ui
