#include "tests/ui/editor_fixture.h"
#include "ui/widgets/colour_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/slider_row.h"
#include "ui/windows/actions.h"
#include "ui/windows/background_panel.h"
#include "ui/windows/brush_panel.h"
#include "ui/windows/edge_panel.h"
#include "ui/windows/frame_panel.h"

#include <QAbstractSlider>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <functional>
#include <memory>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::ScriptedPrompter;

namespace {

template<typename Control>
Control *named(QWidget &in, const QString &name)
{
    const auto all = in.findChildren<Control *>();
    for (auto *control : all) {
        if (control->accessibleName() == name) {
            return control;
        }
    }
    return nullptr;
}

QCheckBox *check(QWidget &in, const QString &text)
{
    const auto all = in.findChildren<QCheckBox *>();
    for (auto *box : all) {
        if (box->text() == text) {
            return box;
        }
    }
    return nullptr;
}

void choose(QWidget &in, const QString &name, const QString &text)
{
    auto *box = named<QComboBox>(in, name);
    QVERIFY(box != nullptr);
    box->setCurrentIndex(box->findText(text));
    Q_EMIT box->activated(box->currentIndex());
}

/// A Look in which nothing is as it is at first.
Look oddLook()
{
    Look look;
    look.refine = {Threshold::Soft, 0.3, 0.4, -3.5, 12.5, 400, 90, true};
    look.decontaminate = Decontaminate::Off;
    look.background = {BackgroundKind::Blur, {1, 2, 3}, "/a/b.png", true, 33.0};
    look.shadow = {0.5, 10.0, -20.0, 40.0, {9, 8, 7}};
    look.frame = {Turn::Left, true, false, true, 0.1, {}, {800, 600}, 0.5, true};
    return look;
}

} // namespace

class PanelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void sliderAndFieldSayTheSame();
    void sliderTellsOnlyWhatAPersonDoes();
    void smallValuesHaveRoom();
    void numbersAlignAlikeInBothDirections_data();
    void numbersAlignAlikeInBothDirections();
    void doubleClickGoesBack();
    void sectionHidesItsContent();
    void edgeControlsChangeTheLook();
    void showingALookTellsNothing();
    void panelsShowALook();
    void backgroundControlsChangeTheLook();
    void pictureIsAskedForOnce();
    void presetsCropAndPlace();
    void turnsFollowWhatIsSeen_data();
    void turnsFollowWhatIsSeen();
    void brushControlsChangeTheBrush();
    void brushTipsNameTheKeysOfTheUser();
    void allControlsHaveNames();

private:
    std::unique_ptr<Prompter> m_prompter = std::make_unique<ScriptedPrompter>();

    ScriptedPrompter &answers() { return static_cast<ScriptedPrompter &>(*m_prompter); }
};

void PanelsTest::sliderAndFieldSayTheSame()
{
    SliderRow row({.label = QStringLiteral("Level"), .usual = 0.5, .scale = 100.0});
    auto *field = row.findChild<QDoubleSpinBox *>();
    auto *slider = row.findChild<QSlider *>();
    QCOMPARE(field->value(), 50.0);
    QCOMPARE(slider->value(), 500);
    field->setValue(75.0);
    QCOMPARE(row.value(), 0.75);
    QCOMPARE(slider->value(), 750);
    slider->setValue(250);
    QCOMPARE(row.value(), 0.25);
    QCOMPARE(field->value(), 25.0);
    row.setValue(7.0);
    QCOMPARE(row.value(), 1.0);
}

void PanelsTest::sliderTellsOnlyWhatAPersonDoes()
{
    SliderRow row({.label = QStringLiteral("Feather"), .to = 50.0, .decimals = 1});
    const QSignalSpy moved(&row, &SliderRow::moved);
    row.setValue(12.3);
    QCOMPARE(moved.count(), 0);
    row.findChild<QSlider *>()->setValue(500);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved.front().front().toDouble(), 25.0);
}

void PanelsTest::numbersAlignAlikeInBothDirections_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

/// Whatever their units: one of Arabic letters turns a field's own direction.
void PanelsTest::numbersAlignAlikeInBothDirections()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const QString arabic(QChar(0x628));
    QSet<int> inks;
    for (const auto &unit : {QString(), QStringLiteral(" %"), QStringLiteral(" px"), arabic}) {
        SliderRow row({.label = QStringLiteral("Level"), .usual = 0.5, .suffix = unit});
        row.resize(240, row.sizeHint().height());
        row.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        auto *line = row.findChild<QDoubleSpinBox *>()->findChild<QLineEdit *>();
        line->deselect();
        // Of where the text stands the cursor's ends tell.
        line->home(false);
        const auto home = line->inputMethodQuery(Qt::ImCursorRectangle).toRectF().center().x();
        line->end(false);
        const auto end = line->inputMethodQuery(Qt::ImCursorRectangle).toRectF().center().x();
        const auto middle = (home + end) / 2.0;
        inks.insert(middle > line->width() / 2 ? 1 : -1);
    }
    QCOMPARE(inks, (QSet<int>{direction == Qt::LeftToRight ? 1 : -1}));
}

void PanelsTest::smallValuesHaveRoom()
{
    SliderRow row({.label = QStringLiteral("Holes"), .to = 1e6, .bend = 4.0});
    auto *slider = row.findChild<QSlider *>();
    slider->setValue(500);
    QCOMPARE(row.value(), 62'500.0);
    row.setValue(0.0);
    for (int i = 0; i < 200 && row.value() < 2.0; ++i) {
        slider->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    }
    QVERIFY2(row.value() >= 2.0, "the keys get away from zero");
}

void PanelsTest::doubleClickGoesBack()
{
    SliderRow row({.label = QStringLiteral("Level"), .usual = 0.5, .scale = 100.0});
    row.resize(200, 60);
    row.setValue(0.9);
    const QSignalSpy moved(&row, &SliderRow::moved);
    QTest::mouseDClick(row.findChild<QLabel *>(), Qt::LeftButton);
    QCOMPARE(row.value(), 0.5);
    QCOMPARE(moved.count(), 1);
}

void PanelsTest::sectionHidesItsContent()
{
    auto *content = new QWidget;
    Section section(QStringLiteral("Edge"), content);
    section.show();
    QVERIFY(content->isVisible());
    section.findChild<QToolButton *>()->click();
    QVERIFY(!content->isVisible());
    QVERIFY(!section.isOpen());
}

void PanelsTest::edgeControlsChangeTheLook()
{
    EdgePanel panel;
    Look look;
    QList<int> keys;
    connect(&panel, &LookPanel::changed, this, [&](const Look &now, const QString &label, int key) {
        QVERIFY(!label.isEmpty());
        look = now;
        keys << key;
    });
    choose(panel, QStringLiteral("Threshold"), QStringLiteral("Soft"));
    QCOMPARE(look.refine.threshold, Threshold::Soft);
    named<QDoubleSpinBox>(panel, QStringLiteral("Level"))->setValue(30.0);
    QCOMPARE(look.refine.level, 0.3);
    named<QDoubleSpinBox>(panel, QStringLiteral("Softness"))->setValue(40.0);
    QCOMPARE(look.refine.softness, 0.4);
    named<QDoubleSpinBox>(panel, QStringLiteral("Edge"))->setValue(-3.5);
    QCOMPARE(look.refine.edgeShift, -3.5);
    named<QDoubleSpinBox>(panel, QStringLiteral("Feather"))->setValue(12.5);
    QCOMPARE(look.refine.feather, 12.5);
    named<QDoubleSpinBox>(panel, QStringLiteral("Close holes"))->setValue(400.0);
    QCOMPARE(look.refine.holes, std::uint64_t{400});
    named<QDoubleSpinBox>(panel, QStringLiteral("Remove specks"))->setValue(90.0);
    QCOMPARE(look.refine.specks, std::uint64_t{90});
    choose(panel, QStringLiteral("Edge colours"), QStringLiteral("As in the picture"));
    QCOMPARE(look.decontaminate, Decontaminate::Off);
    check(panel, QStringLiteral("Swap subject and background"))->click();
    QVERIFY(look.refine.reverse);
    // Each slider merges with itself alone.
    QCOMPARE(keys.size(), 9);
    keys.removeAll(0);
    QCOMPARE(QSet<int>(keys.begin(), keys.end()).size(), 6);
    const auto odd = oddLook();
    QVERIFY(look.refine == odd.refine);
}

void PanelsTest::showingALookTellsNothing()
{
    EdgePanel edge;
    BackgroundPanel background(m_prompter);
    FramePanel frame;
    for (auto *panel : std::initializer_list<LookPanel *>{&edge, &background, &frame}) {
        const QSignalSpy changed(panel, &LookPanel::changed);
        panel->setLook(oddLook());
        panel->setLook({});
        QCOMPARE(changed.count(), 0);
    }
}

void PanelsTest::panelsShowALook()
{
    EdgePanel edge;
    edge.setLook(oddLook());
    QCOMPARE(named<QDoubleSpinBox>(edge, QStringLiteral("Feather"))->value(), 12.5);
    QCOMPARE(
        named<QComboBox>(edge, QStringLiteral("Threshold"))->currentText(), QStringLiteral("Soft"));
    BackgroundPanel background(m_prompter);
    background.setLook(oddLook());
    QCOMPARE(named<QDoubleSpinBox>(background, QStringLiteral("Blur"))->value(), 33.0);
    QCOMPARE(named<QDoubleSpinBox>(background, QStringLiteral("Downwards"))->value(), -20.0);
    FramePanel frame;
    frame.setLook(oddLook());
    QCOMPARE(named<QSpinBox>(frame, QStringLiteral("Width of the canvas"))->value(), 800);
    QVERIFY(check(frame, QStringLiteral("Crop to subject"))->isChecked());
    QCOMPARE(named<QDoubleSpinBox>(frame, QStringLiteral("Filled"))->value(), 50.0);
}

void PanelsTest::backgroundControlsChangeTheLook()
{
    BackgroundPanel panel(m_prompter);
    Look look;
    connect(&panel, &LookPanel::changed, this, [&look](const Look &now) { look = now; });
    choose(panel, QStringLiteral("Background"), QStringLiteral("Colour"));
    QCOMPARE(look.background.kind, BackgroundKind::Colour);
    answers().colour = QColor(10, 20, 30);
    named<ColourButton>(panel, QStringLiteral("Colour of the background"))->click();
    QVERIFY((look.background.colour == Rgb{10, 20, 30}));
    named<ColourButton>(panel, QStringLiteral("Colour of the background"))->click(); // "no"
    QVERIFY((look.background.colour == Rgb{10, 20, 30}));
    named<QDoubleSpinBox>(panel, QStringLiteral("Shadow"))->setValue(60.0);
    QCOMPARE(look.shadow.opacity, 0.6);
    named<QDoubleSpinBox>(panel, QStringLiteral("To the right"))->setValue(-5.0);
    QCOMPARE(look.shadow.dx, -5.0);
}

void PanelsTest::pictureIsAskedForOnce()
{
    BackgroundPanel panel(m_prompter);
    Look look;
    connect(&panel, &LookPanel::changed, this, [&look](const Look &now) { look = now; });
    choose(panel, QStringLiteral("Background"), QStringLiteral("Picture")); // "no"
    QCOMPARE(look.background.kind, BackgroundKind::None);
    QCOMPARE(
        named<QComboBox>(panel, QStringLiteral("Background"))->currentText(),
        QStringLiteral("Transparent"));
    answers().files = {QStringLiteral("/pictures/sky.png")};
    choose(panel, QStringLiteral("Background"), QStringLiteral("Picture"));
    QCOMPARE(look.background.kind, BackgroundKind::Picture);
    QCOMPARE(look.background.picture, std::filesystem::path("/pictures/sky.png"));
    choose(panel, QStringLiteral("Background"), QStringLiteral("Transparent"));
    choose(panel, QStringLiteral("Background"), QStringLiteral("Picture"));
    QCOMPARE(look.background.kind, BackgroundKind::Picture);
}

void PanelsTest::presetsCropAndPlace()
{
    FramePanel panel;
    Look look;
    connect(&panel, &LookPanel::changed, this, [&look](const Look &now) { look = now; });
    auto *presets = named<QComboBox>(panel, QStringLiteral("Preset"));
    QCOMPARE(presets->count(), static_cast<int>(shopPresets().size()) + 1);
    presets->setCurrentIndex(1);
    Q_EMIT presets->activated(1);
    QVERIFY(look == withPreset({}, shopPresets().front()));
    QCOMPARE(presets->currentIndex(), 0);
    check(panel, QStringLiteral("Canvas of its own size"))->click();
    QVERIFY(look.frame.canvas == Size{});
}

void PanelsTest::turnsFollowWhatIsSeen_data()
{
    QTest::addColumn<bool>("flipX");
    QTest::addColumn<bool>("flipY");
    for (const bool x : {false, true}) {
        for (const bool y : {false, true}) {
            QTest::addRow("%d %d", x, y) << x << y;
        }
    }
}

/// Where the picture's first pixel (x, y in -1, 1) is shown.
static QPoint shown(const Frame &frame, QPoint point)
{
    for (int i = 0; i < static_cast<int>(frame.turn); ++i) {
        point = {-point.y(), point.x()}; // clockwise, y down
    }
    return {frame.flipX ? -point.x() : point.x(), frame.flipY ? -point.y() : point.y()};
}

void PanelsTest::turnsFollowWhatIsSeen()
{
    QFETCH(bool, flipX);
    QFETCH(bool, flipY);
    for (const auto turn : {Turn::None, Turn::Right, Turn::Half, Turn::Left}) {
        Frame before;
        before.turn = turn;
        before.flipX = flipX;
        before.flipY = flipY;
        for (const QPoint corner : {QPoint(-1, -1), QPoint(1, -1)}) {
            const auto at = shown(before, corner);
            auto right = before;
            turnFrame(right, true);
            QCOMPARE(shown(right, corner), QPoint(-at.y(), at.x()));
            auto left = before;
            turnFrame(left, false);
            QCOMPARE(shown(left, corner), QPoint(at.y(), -at.x()));
            auto flipped = before;
            flipFrame(flipped, true);
            QCOMPARE(shown(flipped, corner), QPoint(-at.x(), at.y()));
        }
    }
}

void PanelsTest::brushControlsChangeTheBrush()
{
    QWidget window;
    const Actions actions(&window);
    BrushPanel panel(actions);
    Brush brush;
    connect(&panel, &BrushPanel::changed, this, [&brush](const Brush &now) { brush = now; });
    named<QDoubleSpinBox>(panel, QStringLiteral("Brush size"))->setValue(80.0);
    QCOMPARE(brush.radius, 40.0F);
    named<QDoubleSpinBox>(panel, QStringLiteral("Hardness"))->setValue(25.0);
    QCOMPARE(brush.hardness, 0.25F);
    named<QDoubleSpinBox>(panel, QStringLiteral("Opacity"))->setValue(50.0);
    QCOMPARE(brush.opacity, 0.5F);
    check(panel, QStringLiteral("Pressure makes it stronger"))->click();
    QVERIFY(brush.pressureOpacity);
    brush.radius = 7.0F;
    panel.setBrush(brush);
    QCOMPARE(named<QDoubleSpinBox>(panel, QStringLiteral("Brush size"))->value(), 14.0);
}

void PanelsTest::brushTipsNameTheKeysOfTheUser()
{
    QWidget window;
    Actions actions(&window);
    const BrushPanel panel(actions);
    const auto rows = panel.findChildren<SliderRow *>();
    QVERIFY(rows.at(0)->toolTip().contains(QLatin1String("[")));
    QVERIFY(rows.at(1)->toolTip().contains(QLatin1String("{")));
    actions.setOverrides(
        {QStringLiteral("BrushSmaller=Ctrl+Alt+K"), QStringLiteral("BrushSofter=")});
    QVERIFY(rows.at(0)->toolTip().contains(QLatin1String("Ctrl+Alt+K")));
    QVERIFY(!rows.at(0)->toolTip().contains(QLatin1String("[")));
    QCOMPARE(rows.at(1)->toolTip(), QStringLiteral("How sharp the edge of the brush is"));
}

void PanelsTest::allControlsHaveNames()
{
    EdgePanel edge;
    BackgroundPanel background(m_prompter);
    FramePanel frame;
    QWidget window;
    const Actions actions(&window);
    BrushPanel brush(actions);
    for (auto *panel : std::initializer_list<QWidget *>{&edge, &background, &frame, &brush}) {
        const auto all = panel->findChildren<QWidget *>();
        for (const auto *control : all) {
            if (control->focusPolicy() == Qt::NoFocus || control->window() != panel ||
                control->objectName().startsWith(QLatin1String("qt_"))) {
                continue;
            }
            const auto *box = qobject_cast<const QCheckBox *>(control);
            QVERIFY2(
                !control->accessibleName().isEmpty() || (box != nullptr && !box->text().isEmpty()),
                control->metaObject()->className());
            QVERIFY2(
                !control->toolTip().isEmpty() || !control->parentWidget()->toolTip().isEmpty(),
                qPrintable(control->accessibleName()));
        }
    }
}

QTEST_MAIN(PanelsTest)
#include "panels_test.moc"
