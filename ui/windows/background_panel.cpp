#include "ui/windows/background_panel.h"

#include "ui/state/intake.h"
#include "ui/widgets/colour_button.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/prompter.h"
#include "ui/windows/slider_specs.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr double kFarthest = 200.0; ///< of the shadow; the recipe itself allows more
constexpr int kNameWidth = 120;

QColor toColour(const Rgb &rgb)
{
    return {rgb[0], rgb[1], rgb[2]};
}

Rgb toRgb(const QColor &colour)
{
    return {
        static_cast<std::uint8_t>(colour.red()),
        static_cast<std::uint8_t>(colour.green()),
        static_cast<std::uint8_t>(colour.blue())};
}

} // namespace

BackgroundPanel::BackgroundPanel(const std::unique_ptr<Prompter> &prompter, QWidget *parent)
    : LookPanel(parent)
    , m_prompter(prompter)
    , m_kind(makeChoices(
          tr("Background"),
          tr("What lies behind the subject in the file"),
          {{tr("Transparent"), static_cast<int>(BackgroundKind::None)},
           {tr("Colour"), static_cast<int>(BackgroundKind::Colour)},
           {tr("Picture"), static_cast<int>(BackgroundKind::Picture)},
           {tr("Blurred"), static_cast<int>(BackgroundKind::Blur)}}))
    , m_colour(new ColourButton(tr("Colour of the background"), tr("Choose another colour")))
    , m_picture(new QPushButton)
    , m_fit(makeChoices(
          tr("Fit of the picture"),
          tr("How a picture of another shape fills the background"),
          {{tr("Stretched"), 0}, {tr("Filled, cut off"), 1}}))
    , m_blur(new SliderRow(inPixels(
          {.label = tr("Blur"),
           .tip = tr("How much the picture behind the subject is blurred"),
           .from = 1.0,
           .to = 200.0,
           .usual = 15.0})))
    , m_form(makeForm())
    , m_opacity(new SliderRow(inPercent(
          {.label = tr("Shadow"),
           .tip = tr("How dark the subject's shadow is; at 0 there is none")})))
    , m_right(new SliderRow(inPixels(
          {.label = tr("To the right"),
           .tip = tr("How far the shadow lies to the right"),
           .from = -kFarthest,
           .to = kFarthest})))
    , m_down(new SliderRow(inPixels(
          {.label = tr("Downwards"),
           .tip = tr("How far the shadow lies below"),
           .from = -kFarthest,
           .to = kFarthest,
           .usual = 12.0})))
    , m_softness(new SliderRow(inPixels(
          {.label = tr("Softness"),
           .tip = tr("How blurred the shadow is"),
           .to = kFarthest,
           .usual = 18.0})))
    , m_shadowColour(new ColourButton(tr("Colour of the shadow"), tr("Choose another colour")))
    , m_shadowForm(makeForm())
{
    m_picture->setToolTip(tr("Choose another picture"));
    m_picture->setAccessibleName(tr("Picture of the background"));
    layOut();
    connectControls();
    setLook({});
}

void BackgroundPanel::layOut()
{
    addRow(m_form, tr("Behind it"), m_kind);
    addRow(m_form, tr("Colour"), m_colour);
    addRow(m_form, tr("Picture"), m_picture);
    addRow(m_form, tr("Fit"), m_fit);
    addRow(m_shadowForm, tr("Colour"), m_shadowColour);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addLayout(m_form);
    column->addWidget(m_blur);
    column->addSpacing(kSpaceSmall);
    column->addWidget(m_opacity);
    column->addWidget(m_right);
    column->addWidget(m_down);
    column->addWidget(m_softness);
    column->addLayout(m_shadowForm);
}

void BackgroundPanel::connectControls()
{
    const auto number = [this](SliderRow *row, const QString &label, int key, auto place) {
        connect(row, &SliderRow::moved, this, [this, label, key, place](double value) {
            change(label, key, [&](Look &look) { place(look) = value; });
        });
    };
    const auto shadow = tr("Shadow");
    number(m_blur, tr("Blur"), Blur, [](Look &look) -> double & { return look.background.blur; });
    number(m_opacity, shadow, ShadowOpacity, [](Look &look) -> double & {
        return look.shadow.opacity;
    });
    number(m_right, shadow, ShadowRight, [](Look &look) -> double & { return look.shadow.dx; });
    number(m_down, shadow, ShadowDown, [](Look &look) -> double & { return look.shadow.dy; });
    number(m_softness, shadow, ShadowBlur, [](Look &look) -> double & { return look.shadow.blur; });
    const auto colour = [this](ColourButton *button, const QString &label, auto place) {
        connect(button, &QToolButton::clicked, this, [this, button, label, place] {
            const auto chosen =
                m_prompter->chooseColour(this, button->accessibleName(), button->colour());
            if (chosen.isValid()) {
                change(label, None, [&](Look &look) { place(look) = toRgb(chosen); });
            }
        });
    };
    colour(m_colour, tr("Background"), [](Look &look) -> Rgb & { return look.background.colour; });
    colour(m_shadowColour, shadow, [](Look &look) -> Rgb & { return look.shadow.colour; });
    connect(m_kind, &QComboBox::activated, this, &BackgroundPanel::chooseKind);
    connect(m_picture, &QPushButton::clicked, this, &BackgroundPanel::askForPicture);
    connect(m_fit, &QComboBox::activated, this, [this] {
        change(tr("Background"), None, [this](Look &look) {
            look.background.cover = m_fit->currentData().toInt() == 1;
        });
    });
}

void BackgroundPanel::chooseKind()
{
    const auto kind = choiceOf<BackgroundKind>(m_kind);
    if (kind == BackgroundKind::Picture && look().background.picture.empty()) {
        askForPicture();
        setChoice(m_kind, static_cast<int>(look().background.kind));
        return;
    }
    change(tr("Background"), None, [kind](Look &look) { look.background.kind = kind; });
}

void BackgroundPanel::askForPicture()
{
    const auto files =
        m_prompter->openFiles(this, tr("Picture of the background"), {}, pictureFilter());
    if (!files.isEmpty()) {
        change(tr("Background"), None, [&files](Look &look) {
            look.background.kind = BackgroundKind::Picture;
            look.background.picture = toPath(files.front());
        });
    }
}

void BackgroundPanel::showLook(const Look &look)
{
    const auto &background = look.background;
    const auto kind = background.kind;
    setChoice(m_kind, static_cast<int>(kind));
    m_form->setRowVisible(m_colour, kind == BackgroundKind::Colour);
    m_form->setRowVisible(m_picture, kind == BackgroundKind::Picture);
    m_form->setRowVisible(m_fit, kind == BackgroundKind::Picture);
    m_blur->setVisible(kind == BackgroundKind::Blur);
    m_colour->setColour(toColour(background.colour));
    m_picture->setText(fontMetrics().elidedText(
        toQString(background.picture.filename()), Qt::ElideMiddle, kNameWidth));
    setChoice(m_fit, background.cover ? 1 : 0);
    m_blur->setValue(background.blur);
    const auto &shadow = look.shadow;
    const bool shown = shadow.opacity > 0.0;
    for (auto *row : {m_right, m_down, m_softness}) {
        row->setVisible(shown);
    }
    m_shadowForm->setRowVisible(m_shadowColour, shown);
    m_opacity->setValue(shadow.opacity);
    m_right->setValue(shadow.dx);
    m_down->setValue(shadow.dy);
    m_softness->setValue(shadow.blur);
    m_shadowColour->setColour(toColour(shadow.colour));
}

} // namespace inspyre::ui
