#include "ui/windows/output_form.h"

#include "ui/state/intake.h"
#include "ui/text/recipe_text.h"
#include "ui/widgets/slider_row.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/prompter.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace inspyre::ui {

namespace {

constexpr int kNameWidth = 160;

template<typename Enum>
Choice choice(const QString &text, Enum value)
{
    return {text, static_cast<int>(value)};
}

/// Lets an entry of `box` be seen, but not chosen.
void setEntryEnabled(QComboBox *box, int value, bool enabled, const QString &why)
{
    auto *model = qobject_cast<QStandardItemModel *>(box->model());
    auto *item = model->item(box->findData(value));
    item->setEnabled(enabled);
    item->setToolTip(enabled ? QString() : why);
}

} // namespace

OutputForm::OutputForm(
    const std::vector<FormatAbility> &abilities,
    const std::unique_ptr<Prompter> &prompter,
    QWidget *parent)
    : QWidget(parent)
    , m_abilities(abilities)
    , m_prompter(prompter)
    , m_form(makeForm())
{
    makeChoiceBoxes();
    fillFormats();
    m_quality = new SliderRow(
        {.label = tr("Quality"),
         .tip = tr("Higher is larger and nearer to the original"),
         .from = 1.0,
         .to = 100.0,
         .usual = static_cast<double>(Output{}.quality)});
    m_png = new SliderRow(
        {.label = tr("Compression"),
         .tip = tr("Higher takes longer; the pixels are the same"),
         .to = 9.0,
         .usual = static_cast<double>(Output{}.pngCompression)});
    m_lossless = makeCheck(tr("Lossless"), tr("Keeps every pixel as it is; the file is larger"));
    m_profileFile = new QPushButton;
    m_profileFile->setAccessibleName(tr("File of the colour profile"));
    m_profileFile->setToolTip(tr("Choose an ICC profile"));
    layOut();
    connectControls();
    setOutput({});
}

void OutputForm::makeChoiceBoxes()
{
    m_content = makeChoices(
        tr("Content"),
        tr("What the file shows"),
        {choice(tr("Cut-out"), Content::CutOut),
         choice(tr("Mask"), Content::Mask),
         choice(tr("Mask in three channels"), Content::Map),
         choice(tr("Overlay"), Content::Overlay)});
    m_format = makeChoices(tr("Format"), tr("The format of the file"), {});
    m_tiff = makeChoices(
        tr("Compression"),
        tr("Without losses in each case"),
        {choice(tr("Deflate"), TiffCompression::Deflate),
         choice(tr("LZW"), TiffCompression::Lzw),
         choice(tr("None"), TiffCompression::None)});
    m_depth = makeChoices(
        tr("Depth"),
        tr("Bits of each channel"),
        {choice(tr("As the picture"), Depth::Source),
         choice(tr("8 bits"), Depth::Eight),
         choice(tr("16 bits"), Depth::Sixteen)});
    m_profile = makeChoices(
        tr("Colour profile"),
        tr("In which colour space the file is"),
        {choice(tr("As the picture"), ProfilePolicy::Keep),
         choice(tr("Convert to sRGB"), ProfilePolicy::Srgb),
         choice(tr("Convert to another…"), ProfilePolicy::Other)});
    m_metadata = makeChoices(
        tr("Metadata"),
        tr("What of EXIF, XMP and IPTC is kept"),
        {choice(tr("Without place and owner"), MetadataPolicy::Safe),
         choice(tr("All"), MetadataPolicy::All),
         choice(tr("None"), MetadataPolicy::None)});
    m_below = makeChoices(
        tr("Below transparency"),
        tr("The colours of pixels that cannot be seen"),
        {choice(tr("Removed"), BelowAlpha::Scrub),
         choice(tr("Drawn out from the edge"), BelowAlpha::Bleed),
         choice(tr("As in the picture"), BelowAlpha::Keep)});
}

void OutputForm::fillFormats()
{
    for (const auto &ability : m_abilities) {
        const int value = static_cast<int>(ability.format);
        m_format->addItem(formatText(ability.format), value);
        setEntryEnabled(m_format, value, ability.works, QString::fromStdString(ability.why));
    }
}

void OutputForm::layOut()
{
    setLayout(m_form);
    addRow(m_form, tr("Content"), m_content);
    addRow(m_form, tr("Format"), m_format);
    m_strength = new QWidget;
    auto *column = new QVBoxLayout(m_strength);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_lossless);
    column->addWidget(m_quality);
    column->addWidget(m_png);
    m_form->addRow(m_strength);
    addRow(m_form, tr("Compression"), m_tiff);
    addRow(m_form, tr("Depth"), m_depth);
    addRow(m_form, tr("Colour profile"), m_profile);
    addRow(m_form, tr("Profile"), m_profileFile);
    addRow(m_form, tr("Metadata"), m_metadata);
    addRow(m_form, tr("Below transparency"), m_below);
}

void OutputForm::connectControls()
{
    for (auto *box : {m_content, m_format, m_tiff, m_depth, m_metadata, m_below}) {
        connect(box, &QComboBox::activated, this, &OutputForm::read);
    }
    connect(m_profile, &QComboBox::activated, this, [this] {
        if (choiceOf<ProfilePolicy>(m_profile) == ProfilePolicy::Other &&
            m_output.profileFile.empty()) {
            chooseProfile();
        }
        read();
    });
    connect(m_lossless, &QCheckBox::toggled, this, &OutputForm::read);
    connect(m_quality, &SliderRow::moved, this, &OutputForm::read);
    connect(m_png, &SliderRow::moved, this, &OutputForm::read);
    connect(m_profileFile, &QPushButton::clicked, this, [this] {
        chooseProfile();
        read();
    });
}

void OutputForm::chooseProfile()
{
    const auto files = m_prompter->openFiles(
        this, tr("Colour profile"), {}, tr("ICC profiles (*.icc *.icm);;All files (*)"));
    if (!files.isEmpty()) {
        m_output.profileFile = toPath(files.front());
    }
}

void OutputForm::setOutput(const Output &output)
{
    m_output = output;
    const QSignalBlocker quiet(m_lossless);
    setChoice(m_content, static_cast<int>(output.content));
    setChoice(m_format, static_cast<int>(output.format));
    m_lossless->setChecked(output.lossless);
    m_quality->setValue(output.quality);
    m_png->setValue(output.pngCompression);
    setChoice(m_tiff, static_cast<int>(output.tiff));
    setChoice(m_depth, static_cast<int>(output.depth));
    setChoice(m_profile, static_cast<int>(output.profile));
    setChoice(m_metadata, static_cast<int>(output.metadata));
    setChoice(m_below, static_cast<int>(output.below));
    showAbility();
}

const FormatAbility &OutputForm::ability() const
{
    const auto found =
        std::find_if(m_abilities.begin(), m_abilities.end(), [this](const FormatAbility &one) {
            return one.format == m_output.format;
        });
    static const FormatAbility none;
    return found != m_abilities.end() ? *found : none;
}

void OutputForm::read()
{
    m_output.content = choiceOf<Content>(m_content);
    m_output.format = choiceOf<FileFormat>(m_format);
    m_output.lossless = m_lossless->isChecked();
    m_output.quality = qRound(m_quality->value());
    m_output.pngCompression = qRound(m_png->value());
    m_output.tiff = choiceOf<TiffCompression>(m_tiff);
    m_output.depth = choiceOf<Depth>(m_depth);
    m_output.profile = choiceOf<ProfilePolicy>(m_profile);
    m_output.metadata = choiceOf<MetadataPolicy>(m_metadata);
    m_output.below = choiceOf<BelowAlpha>(m_below);
    showAbility();
    Q_EMIT changed();
}

/// Only what makes a difference is shown.
void OutputForm::showAbility()
{
    const auto &can = ability();
    const bool chosenLossless = can.lossy && can.lossless && m_output.lossless;
    const bool isPng = m_output.format == FileFormat::Png;
    m_lossless->setVisible(can.lossy && can.lossless);
    m_quality->setVisible(can.lossy && !chosenLossless);
    m_png->setVisible(isPng);
    m_form->setRowVisible(m_strength, can.lossy || isPng);
    m_form->setRowVisible(m_tiff, m_output.format == FileFormat::Tiff);
    m_form->setRowVisible(m_depth, can.bits.size() > 1);
    m_form->setRowVisible(m_profileFile, m_output.profile == ProfilePolicy::Other);
    const auto file = toQString(m_output.profileFile.filename());
    m_profileFile->setText(
        file.isEmpty() ? tr("Choose…")
                       : fontMetrics().elidedText(file, Qt::ElideMiddle, kNameWidth));
    m_form->setRowVisible(m_metadata, can.exif || can.xmp);
    m_form->setRowVisible(m_below, m_output.content == Content::CutOut && can.keepsBelowAlpha);
}

} // namespace inspyre::ui
