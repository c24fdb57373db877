// Pictures of the editor for a person to look at: screenshots/editor-*.png in the build folder.
#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "tests/ui/screenshot.h"
#include "ui/state/intake.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/receipt_card.h"
#include "ui/windows/export_dialog.h"
#include "ui/windows/help_dialogs.h"
#include "ui/windows/main_window.h"
#include "ui/windows/preferences_window.h"
#include "ui/windows/shortcuts_window.h"
#include "ui/windows/stage_view.h"

#include <inspyre/folders.h>

#include <QDialog>
#include <QListWidget>
#include <QPainter>
#include <QPainterPath>
#include <QTest>

#include <memory>
#include <vector>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::EditorFixture;
using State = inspyre::ui::Document::State;

namespace {

/// With the real model where there is one; else with the fake, whose matte is the brightness.
std::filesystem::path modules()
{
    const auto real = moduleFolder();
    return std::filesystem::exists(real / "inspyre_torch.so") ? real
                                                              : INSPYRE_TEST_BACKENDS "/good";
}

QString sample()
{
    return toQString(resourceFolder() / "samples" / "sample.jpg");
}

/// A bright thing on a dark ground, which the fake can cut out.
QImage stillLife(QSize size, int hue)
{
    QImage image(size, QImage::Format_RGB888);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient ground(0, 0, 0, size.height());
    ground.setColorAt(0, QColor(10, 12, 18));
    ground.setColorAt(1, QColor(44, 36, 30));
    painter.fillRect(image.rect(), ground);
    const double unit = qMin(size.width(), size.height()) / 10.0;
    const QPointF middle(size.width() / 2.0, size.height() / 2.0);
    QRadialGradient light(middle - QPointF(unit, 1.5 * unit), 5 * unit);
    light.setColorAt(0, QColor::fromHsv(hue, 30, 255));
    light.setColorAt(1, QColor::fromHsv(hue, 120, 235));
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawEllipse(middle, 3 * unit, 3.4 * unit);
    painter.drawRoundedRect(
        QRectF(middle.x() - 0.4 * unit, middle.y() - 4.4 * unit, 0.8 * unit, 1.6 * unit),
        unit / 3,
        unit / 3);
    return image;
}

} // namespace

class EditorScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void empty();
    void split();
    void sideBySide();
    void failedFile();
    void severalPictures();
    void waitingForTheModel();
    void brush();
    void crop();
    void panels();
    void noSubject();
    void exportDialog();
    void shortcuts();
    void preferences_data();
    void preferences();
    void about();

private:
    /// A new window; what it needs lives until the test is over.
    std::unique_ptr<MainWindow> makeWindow(bool start);
    /// With the sample, cut out.
    std::unique_ptr<MainWindow> makeWithSample(ActionId mode);

    std::vector<std::unique_ptr<EditorFixture>> m_fixtures;
};

std::unique_ptr<MainWindow> EditorScreenshotsTest::makeWindow(bool start)
{
    auto &fixture = *m_fixtures.emplace_back(std::make_unique<EditorFixture>(modules()));
    auto window = std::make_unique<MainWindow>(
        *fixture.session,
        fixture.lanes,
        *fixture.settings,
        toPath(fixture.path(QStringLiteral("recipes"))));
    window->resize(1280, 800);
    if (start) {
        fixture.startEngine();
        [&] { QTRY_COMPARE(fixture.session->state(), EngineSession::State::FullSpeed); }();
    }
    return window;
}

std::unique_ptr<MainWindow> EditorScreenshotsTest::makeWithSample(ActionId mode)
{
    auto window = makeWindow(true);
    window->actionTable()[mode]->trigger();
    window->show();
    window->openFiles({sample()});
    [&] { QTRY_COMPARE(window->catalogue().count(), 1); }();
    [&] { QTRY_COMPARE(window->workbench().waiting(), 0); }();
    QTest::qWait(400); // the colours of the edges
    return window;
}

void EditorScreenshotsTest::empty()
{
    test::shoot(QStringLiteral("editor-empty"), [this] { return makeWindow(true); });
}

void EditorScreenshotsTest::split()
{
    test::shoot(
        QStringLiteral("editor-split"), [this] { return makeWithSample(ActionId::CompareSplit); });
}

void EditorScreenshotsTest::sideBySide()
{
    test::shoot(QStringLiteral("editor-side-by-side"), [this] {
        return makeWithSample(ActionId::CompareSideBySide);
    });
}

void EditorScreenshotsTest::failedFile()
{
    test::shoot(QStringLiteral("editor-failed"), [this] {
        auto window = makeWindow(false);
        m_fixtures.back()->startEngine();
        window->openFiles({m_fixtures.back()->addFile(QStringLiteral("notes.jpg"), "no picture")});
        [&] { QTRY_COMPARE(window->catalogue().count(), 1); }();
        [&] { QTRY_COMPARE(window->workbench().waiting(), 0); }();
        return window;
    });
}

void EditorScreenshotsTest::severalPictures()
{
    test::shoot(QStringLiteral("editor-several"), [this] {
        auto window = makeWithSample(ActionId::CompareSplit);
        auto &fixture = *m_fixtures.back();
        QStringList files;
        for (int i = 0; i < 4; ++i) {
            const auto name = QStringLiteral("still life with a long name %1.png").arg(i + 1);
            const QSize size = i % 2 == 0 ? QSize(640, 480) : QSize(420, 640);
            stillLife(size, 40 + 70 * i).save(fixture.path(name));
            files << fixture.path(name);
        }
        files.insert(2, fixture.addFile(QStringLiteral("broken.png"), "no picture"));
        window->openFiles(files);
        [&] { QTRY_COMPARE(window->catalogue().count(), 6); }();
        [&] { QTRY_COMPARE(window->workbench().waiting(), 0); }();
        window->actionTable()[ActionId::BackdropWhite]->trigger();
        QTest::qWait(300);
        return window;
    });
}

void EditorScreenshotsTest::waitingForTheModel()
{
    std::vector<std::unique_ptr<test::BusyLane>> busy;
    test::shoot(QStringLiteral("editor-waiting"), [&] {
        auto window = makeWindow(false);
        busy.push_back(std::make_unique<test::BusyLane>(m_fixtures.back()->lanes.gpu));
        m_fixtures.back()->startEngine();
        window->show();
        window->openFiles({sample()});
        [&] {
            QTRY_VERIFY(
                window->workbench().current() != nullptr &&
                window->workbench().current()->state() == State::WaitingForModel);
        }();
        return window;
    });
}

void EditorScreenshotsTest::brush()
{
    test::shoot(QStringLiteral("editor-brush"), [this] {
        auto window = makeWithSample(ActionId::CompareOverlay);
        window->actionTable()[ActionId::ToolErase]->trigger();
        QTest::qWait(300);
        return window;
    });
}

/// A corner is held, so that the lines that divide it in three are seen, too.
void EditorScreenshotsTest::crop()
{
    test::shoot(QStringLiteral("editor-crop"), [this] {
        auto window = makeWithSample(ActionId::CompareResult);
        window->resize(1280, 1000);
        QTest::qWait(100);
        window->actionTable()[ActionId::ToolCrop]->trigger();
        auto *canvas = window->stage()->canvas();
        const auto area = canvas->pictureArea();
        QTest::mousePress(canvas, Qt::LeftButton, {}, area.center().toPoint() - QPoint(150, 180));
        QTest::mouseMove(canvas, area.center().toPoint() + QPoint(140, 120));
        QTest::qWait(300);
        return window;
    });
}

/// All sections of the side panel, with all of their controls.
void EditorScreenshotsTest::panels()
{
    test::shoot(QStringLiteral("editor-panels"), [this] {
        auto window = makeWithSample(ActionId::CompareResult);
        window->resize(1280, 1720);
        Look look;
        look.refine.threshold = Threshold::Soft;
        look.background.kind = BackgroundKind::Blur;
        look.shadow.opacity = 0.5;
        look.frame.crop = true;
        look.frame.margin = 0.1;
        look.frame.canvas = {1600, 1200};
        look.frame.fill = 0.9;
        window->workbench().current()->editing().setLook(look, {});
        QTest::qWait(600);
        return window;
    });
}

void EditorScreenshotsTest::noSubject()
{
    test::shoot(QStringLiteral("editor-no-subject"), [this] {
        auto window = makeWindow(false);
        m_fixtures.back()->startEngine();
        window->openFiles(
            {m_fixtures.back()->addPicture(QStringLiteral("night.png"), {640, 480}, 0)});
        [&] { QTRY_COMPARE(window->catalogue().count(), 1); }();
        [&] { QTRY_COMPARE(window->workbench().waiting(), 0); }();
        QTest::qWait(300);
        return window;
    });
}

void EditorScreenshotsTest::exportDialog()
{
    for (const bool receipt : {false, true}) {
        const auto name =
            receipt ? QStringLiteral("export-receipt") : QStringLiteral("export-dialog");
        std::vector<std::unique_ptr<MainWindow>> windows;
        test::shoot(name, [&] {
            windows.push_back(makeWithSample(ActionId::CompareSplit));
            auto &fixture = *m_fixtures.back();
            fixture.settings->change(
                [&fixture](Preferences &values) { values.exportFolder = fixture.path({}); });
            windows.back()->actionTable()[ActionId::Export]->trigger();
            ExportDialog *dialog = nullptr;
            [&] {
                QTRY_VERIFY((dialog = windows.back()->findChild<ExportDialog *>()) != nullptr);
            }();
            if (receipt) {
                Q_EMIT dialog->exportRequested();
                [&] { QTRY_VERIFY(dialog->findChild<ReceiptCard *>()->isVisibleTo(dialog)); }();
            }
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->setParent(nullptr, dialog->windowFlags());
            return std::unique_ptr<QWidget>(dialog);
        });
    }
}

void EditorScreenshotsTest::shortcuts()
{
    test::shoot(QStringLiteral("editor-shortcuts"), [this] {
        auto window = makeWindow(false);
        auto dialog = std::make_unique<ShortcutsWindow>(window->actionTable());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        return dialog;
    });
}

void EditorScreenshotsTest::preferences_data()
{
    QTest::addColumn<int>("page");
    int page = 0;
    for (const char *name : {"general", "engine", "folders", "network", "editing", "shortcuts"}) {
        QTest::newRow(name) << page++;
    }
}

void EditorScreenshotsTest::preferences()
{
    QFETCH(int, page);
    const auto name = QStringLiteral("preferences-") + QLatin1String(QTest::currentDataTag());
    std::vector<std::unique_ptr<MainWindow>> windows;
    test::shoot(name, [&] {
        windows.push_back(makeWindow(name.endsWith(QLatin1String("engine"))));
        m_fixtures.back()->settings->change([](Preferences &values) {
            values.webHosts = {QStringLiteral("pictures.example"), QStringLiteral("shop.example")};
            values.shortcuts = {QStringLiteral("OpenFolder=Ctrl+Alt+J")};
        });
        windows.back()->actionTable()[ActionId::Preferences]->trigger();
        auto *window = windows.back()->findChild<PreferencesWindow *>();
        window->findChild<QListWidget *>()->setCurrentRow(page);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->setParent(nullptr, window->windowFlags());
        return std::unique_ptr<QWidget>(window);
    });
}

void EditorScreenshotsTest::about()
{
    test::shoot(QStringLiteral("editor-about"), [] {
        std::unique_ptr<QDialog> dialog(makeAboutDialog(nullptr));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        return dialog;
    });
}

QTEST_MAIN(EditorScreenshotsTest)
#include "editor_screenshots_test.moc"
