#include "ui/windows/crop_panel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace inspyre::ui {

namespace {

struct Shape
{
    const char *name; ///< numbers are the same in all languages
    double aspect;
};

constexpr std::array<Shape, 5> kShapes = {
    {{"1:1", 1.0}, {"4:5", 4.0 / 5}, {"5:4", 5.0 / 4}, {"16:9", 16.0 / 9}, {"9:16", 9.0 / 16}}};

constexpr int kFree = -1;
constexpr int kOriginal = -2;

QSpinBox *makeNumber(const QString &name)
{
    return makePixels(name, CropPanel::tr("Pixels of the picture"));
}

QPushButton *makeButton(const QString &text, const QString &tip)
{
    auto *button = new PushButton(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setAccessibleDescription(tip);
    return button;
}

} // namespace

CropPanel::CropPanel(QWidget *parent)
    : QWidget(parent)
    , m_start(
          makeButton(tr("Crop by hand"), tr("Drag the edges of what is to be left of the picture")))
    , m_kept(makeNote())
    , m_remove(makeButton(tr("Whole picture"), tr("Crop nothing")))
    , m_aspect(makeChoices(
          tr("Shape"),
          tr("Which width and height of the crop belong together"),
          {{tr("Free"), kFree}, {tr("As the picture"), kOriginal}}))
    , m_left(makeNumber(tr("Left edge of the crop")))
    , m_top(makeNumber(tr("Upper edge of the crop")))
    , m_width(makeNumber(tr("Width of the crop")))
    , m_height(makeNumber(tr("Height of the crop")))
    , m_draft(new QWidget)
{
    m_start->setIcon(icon(QStringLiteral("crop-free")));
    for (std::size_t i = 0; i < kShapes.size(); ++i) {
        m_aspect->addItem(QLatin1String(kShapes[i].name), static_cast<int>(i));
    }
    auto *form = makeForm();
    addRow(form, tr("Shape"), m_aspect);
    auto *draft = new QVBoxLayout(m_draft);
    draft->setContentsMargins(0, 0, 0, 0);
    draft->setSpacing(kSpace);
    draft->addLayout(form);
    draft->addWidget(makeNumbers());
    draft->addWidget(makeButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_start);
    column->addWidget(m_kept);
    column->addWidget(m_remove);
    column->addWidget(m_draft);
    connect(m_start, &QPushButton::clicked, this, &CropPanel::startRequested);
    connect(m_remove, &QPushButton::clicked, this, &CropPanel::wholeRequested);
    connect(m_aspect, &QComboBox::activated, this, [this] { Q_EMIT aspectChosen(aspect()); });
    showKept({});
}

QWidget *CropPanel::makeNumbers()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpace);
    grid->setVerticalSpacing(kSpaceSmall);
    const auto add = [grid](int row, int column, const QString &name, QSpinBox *number) {
        auto *label = new QLabel(name);
        label->setBuddy(number);
        grid->addWidget(label, 2 * row, column);
        grid->addWidget(number, 2 * row + 1, column);
    };
    add(0, 0, tr("Left"), m_left);
    add(0, 1, tr("Top"), m_top);
    add(1, 0, tr("Width"), m_width);
    add(1, 1, tr("Height"), m_height);
    for (auto *number : {m_left, m_top, m_width, m_height}) {
        connect(number, &QSpinBox::valueChanged, this, &CropPanel::takeNumbers);
    }
    return box;
}

QWidget *CropPanel::makeButtons()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kSpaceSmall);
    auto *apply = makeButton(tr("Apply"), tr("Crop the result like this (Enter)"));
    auto *cancel = makeButton(tr("Cancel"), tr("Leave the result as it is (Esc)"));
    auto *whole = makeButton(tr("Whole picture"), tr("Crop nothing"));
    grid->addWidget(apply, 0, 0);
    grid->addWidget(cancel, 0, 1);
    grid->addWidget(whole, 1, 0, 1, 2);
    connect(apply, &QPushButton::clicked, this, &CropPanel::accepted);
    connect(cancel, &QPushButton::clicked, this, &CropPanel::rejected);
    connect(whole, &QPushButton::clicked, this, &CropPanel::wholeRequested);
    return box;
}

double CropPanel::aspect() const
{
    const int choice = m_aspect->currentData().toInt();
    if (choice == kFree || m_picture.isEmpty()) {
        return 0.0;
    }
    return choice == kOriginal ? 1.0 * m_picture.width() / m_picture.height()
                               : kShapes[static_cast<std::size_t>(choice)].aspect;
}

void CropPanel::takeNumbers()
{
    Q_EMIT changed({m_left->value(), m_top->value(), m_width->value(), m_height->value()});
}

void CropPanel::setDrawing(bool drawing)
{
    m_draft->setVisible(drawing);
    m_start->setVisible(!drawing);
}

void CropPanel::showDraft(const QRect &crop, QSize picture)
{
    m_picture = picture;
    const auto show = [](QSpinBox *box, int least, int most, int value) {
        const QSignalBlocker quiet(box);
        box->setRange(least, most);
        box->setValue(value);
    };
    show(m_left, 0, picture.width() - 1, crop.x());
    show(m_top, 0, picture.height() - 1, crop.y());
    show(m_width, 1, picture.width(), crop.width());
    show(m_height, 1, picture.height(), crop.height());
    m_kept->hide();
    m_remove->hide();
    setDrawing(true);
}

void CropPanel::showKept(QSize kept)
{
    const QLocale locale;
    m_kept->setText(tr("Cropped by hand to %1 × %2 pixels.")
                        .arg(locale.toString(kept.width()), locale.toString(kept.height())));
    m_kept->setVisible(!kept.isEmpty());
    m_remove->setVisible(!kept.isEmpty());
    setDrawing(false);
}

} // namespace inspyre::ui
