#include "ui/windows/frame_panel.h"

#include "ui/text/recipe_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/windows/crop_panel.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/slider_specs.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace inspyre::ui {

namespace {

constexpr Size kFirstCanvas{2000, 2000};

QSpinBox *makeSide(const QString &name)
{
    auto *box = makePixels(name, FramePanel::tr("Pixels of the result"));
    box->setRange(1, kMaxImageSide);
    return box;
}

} // namespace

FramePanel::FramePanel(QWidget *parent)
    : LookPanel(parent)
    , m_preset(makeChoices(
          tr("Preset"), tr("How shops want their pictures: crop, canvas and background"), {}))
    , m_crop(makeCheck(tr("Crop to subject"), tr("Cuts off what is round the subject")))
    , m_margin(new SliderRow(inPercent(
          {.label = tr("Margin"), .tip = tr("Room round the subject, of its longer side")})))
    , m_byHand(new CropPanel)
    , m_ownCanvas(makeCheck(
          tr("Canvas of its own size"), tr("The result gets this size, whatever the picture's")))
    , m_width(makeSide(tr("Width of the canvas")))
    , m_height(makeSide(tr("Height of the canvas")))
    , m_canvas(makeCanvas())
    , m_fill(new SliderRow(inPercent(
          {.label = tr("Filled"),
           .tip = tr("How much of the canvas is filled"),
           .from = 0.05,
           .usual = 1.0})))
    , m_enlarge(
          makeCheck(tr("Enlarge small ones"), tr("Enlarges what is smaller than the canvas, too")))
{
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->addItem(tr("Choose…"), -1);
    const auto presets = shopPresets();
    for (std::size_t i = 0; i < presets.size(); ++i) {
        m_preset->addItem(presetText(presets[i]), static_cast<int>(i));
    }
    auto *form = makeForm();
    addRow(form, tr("Preset"), m_preset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addLayout(form);
    column->addWidget(makeTurns());
    column->addWidget(m_crop);
    column->addWidget(m_margin);
    column->addWidget(m_byHand);
    column->addWidget(m_ownCanvas);
    column->addWidget(m_canvas);
    column->addWidget(m_fill);
    column->addWidget(m_enlarge);
    connectControls();
    setLook({});
}

QWidget *FramePanel::makeTurns()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceSmall);
    const auto add = [this, row](const QString &name, const QString &sign, auto slot) {
        auto *button = new QToolButton;
        button->setIcon(icon(sign));
        button->setIconSize(QSize(kIconSize, kIconSize));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("framed", true);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, slot);
    };
    add(tr("Turn left"), QStringLiteral("rotate-left"), [this] { turn(false); });
    add(tr("Turn right"), QStringLiteral("rotate-right"), [this] { turn(true); });
    add(tr("Flip horizontally"), QStringLiteral("flip-horizontal"), [this] { flip(true); });
    add(tr("Flip vertically"), QStringLiteral("flip-vertical"), [this] { flip(false); });
    row->addStretch();
    return box;
}

QWidget *FramePanel::makeCanvas()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceSmall);
    row->addWidget(m_width, 1);
    row->addWidget(new QLabel(QStringLiteral("×")));
    row->addWidget(m_height, 1);
    return box;
}

void FramePanel::connectControls()
{
    connect(m_preset, &QComboBox::activated, this, &FramePanel::applyPreset);
    connect(m_crop, &QCheckBox::toggled, this, &FramePanel::setCrop);
    connect(m_margin, &SliderRow::moved, this, [this](double value) {
        change(tr("Margin"), Margin, [value](Look &look) { look.frame.margin = value; });
    });
    connect(m_ownCanvas, &QCheckBox::toggled, this, [this](bool own) {
        change(tr("Canvas"), None, [own](Look &look) {
            look.frame.canvas = own ? kFirstCanvas : Size{};
        });
    });
    connect(m_width, &QSpinBox::valueChanged, this, &FramePanel::changeCanvas);
    connect(m_height, &QSpinBox::valueChanged, this, &FramePanel::changeCanvas);
    connect(m_fill, &SliderRow::moved, this, [this](double value) {
        change(tr("Canvas"), Fill, [value](Look &look) { look.frame.fill = value; });
    });
    connect(m_enlarge, &QCheckBox::toggled, this, [this](bool on) {
        change(tr("Canvas"), None, [on](Look &look) { look.frame.enlarge = on; });
    });
}

void FramePanel::applyPreset(int row)
{
    const int index = m_preset->itemData(row).toInt();
    m_preset->setCurrentIndex(0);
    if (index >= 0) {
        const auto &preset = shopPresets()[static_cast<std::size_t>(index)];
        change(tr("Preset"), None, [&preset](Look &look) { look = withPreset(look, preset); });
    }
}

void FramePanel::changeCanvas()
{
    change(tr("Canvas"), Canvas, [this](Look &look) {
        look.frame.canvas = {m_width->value(), m_height->value()};
    });
}

void FramePanel::turn(bool right)
{
    change(tr("Turn"), None, [right](Look &look) { turnFrame(look.frame, right); });
}

void FramePanel::flip(bool horizontally)
{
    change(tr("Flip"), None, [horizontally](Look &look) { flipFrame(look.frame, horizontally); });
}

void FramePanel::setCrop(bool crop)
{
    change(tr("Crop"), None, [crop](Look &look) {
        look.frame.crop = crop;
        look.frame.manual = {};
    });
}

void FramePanel::showLook(const Look &look)
{
    const auto &frame = look.frame;
    const bool cropped = frame.crop && frame.manual.empty();
    const bool own = frame.canvas != Size{};
    const QSignalBlocker quietCrop(m_crop);
    const QSignalBlocker quietOwn(m_ownCanvas);
    const QSignalBlocker quietWidth(m_width);
    const QSignalBlocker quietHeight(m_height);
    const QSignalBlocker quietEnlarge(m_enlarge);
    m_crop->setChecked(cropped);
    m_margin->setVisible(cropped);
    m_margin->setValue(frame.margin);
    m_ownCanvas->setChecked(own);
    for (auto *part : std::initializer_list<QWidget *>{m_canvas, m_fill, m_enlarge}) {
        part->setVisible(own);
    }
    m_width->setValue(frame.canvas.width);
    m_height->setValue(frame.canvas.height);
    m_fill->setValue(frame.fill);
    m_enlarge->setChecked(frame.enlarge);
}

void turnFrame(Frame &frame, bool right)
{
    // After one flip the turn before it goes the other way round.
    const bool forward = right != (frame.flipX != frame.flipY);
    const int quarters = static_cast<int>(frame.turn) + (forward ? 1 : 3);
    frame.turn = static_cast<Turn>(quarters % 4);
}

void flipFrame(Frame &frame, bool horizontally)
{
    auto &flipped = horizontally ? frame.flipX : frame.flipY;
    flipped = !flipped;
}

} // namespace inspyre::ui
