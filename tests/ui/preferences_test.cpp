// Drives the window of the preferences as a person does, in front of the real main window.
#include "tests/support/patience.h"
#include "tests/ui/preferences_editor.h"
#include "ui/state/intake.h"
#include "ui/text/language.h"
#include "ui/widgets/theme.h"
#include "ui/windows/brush_panel.h"
#include "ui/windows/model_panel.h"
#include "ui/windows/side_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

#include <memory>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::choose;
using inspyre::test::EditorFixture;
using inspyre::test::labelled;
using inspyre::test::named;
using inspyre::test::PreferencesEditor;
using State = inspyre::ui::EngineSession::State;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();
    void cleanup();

    void opensOnce();
    void enterIsForTheButtonThatHasTheFocus();
    void tabGoesThroughThePageToTheButtons();
    void lookAndLanguageAreChosen();
    void startAndRecentFiles();
    void theEngineStartsAgainAsChosen();
    void severalChangesAreOneStart();
    void whatDoesNotStartIsToldAndNotRemembered();
    void qualityIsThatOfTheModelPanel();
    void offlineIsSeen();
    void hostsAreRemoved();
    void undoMemoryIsThatOfThePictures();
    void brushIsKeptAndReset();
    void brushOutlivesTheProgram();
    void toolIsKept();
    void defaultsAreRestored();
    void wishesOutliveTheProgram();
    void allControlsHaveNames();

private:
    std::unique_ptr<EditorFixture> m_fixture;
};

void PreferencesTest::init()
{
    inspyre::test::failOnWarnings();
    m_fixture = std::make_unique<EditorFixture>();
}

void PreferencesTest::cleanup()
{
    m_fixture.reset();
    applyTheme(*qApp, ThemeMode::Light);
}

void PreferencesTest::opensOnce()
{
    PreferencesEditor editor(*m_fixture);
    auto *window = editor.open();
    QVERIFY(window != nullptr && window->isVisible());
    QCOMPARE(editor.open(), window);
    QCOMPARE(editor.main->findChildren<PreferencesWindow *>().size(), 1);
    auto *pages = window->findChild<QStackedWidget *>();
    auto *names = named<QListWidget>(window, QStringLiteral("Pages"));
    QCOMPARE(names->count(), pages->count());
    for (int row = 0; row < names->count(); ++row) {
        QTest::keyClick(names, row == 0 ? Qt::Key_Home : Qt::Key_Down);
        QCOMPARE(pages->currentIndex(), row);
    }
    const QPointer<PreferencesWindow> closed = window;
    window->close();
    QTRY_VERIFY(closed.isNull());
    QVERIFY(editor.open()->isVisible());
}

/// In a field it ends the typing, and nothing else.
void PreferencesTest::enterIsForTheButtonThatHasTheFocus()
{
    PreferencesEditor editor(*m_fixture);
    const QPointer<PreferencesWindow> window = editor.open(QStringLiteral("Editing"));
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto *undo = window->findChild<QSpinBox *>(QString());
    const auto pages = window->findChildren<QSpinBox *>();
    for (auto *box : pages) {
        undo = box->isVisible() ? box : undo;
    }
    undo->setFocus();
    undo->selectAll();
    QTest::keyClicks(undo, QStringLiteral("321"));
    QTest::keyClick(undo, Qt::Key_Return);
    QCOMPARE(editor.values().undoMb, quint32{321});
    auto *names = named<QListWidget>(window, QStringLiteral("Pages"));
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Enter);
    QVERIFY(window != nullptr && window->isVisible());
    QVERIFY(editor.prompter->asked.isEmpty());

    auto *restore = labelled<QPushButton>(window, QStringLiteral("Restore the defaults…"));
    restore->setFocus();
    QTest::keyClick(restore, Qt::Key_Return);
    QVERIFY(!editor.prompter->asked.isEmpty());
    auto *close = labelled<QPushButton>(window, QStringLiteral("Close"));
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Return);
    QTRY_VERIFY(window.isNull());
}

void PreferencesTest::tabGoesThroughThePageToTheButtons()
{
    PreferencesEditor editor(*m_fixture);
    auto *window = editor.open(QStringLiteral("General"));
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto *names = named<QListWidget>(window, QStringLiteral("Pages"));
    const auto *page = window->findChild<QStackedWidget *>()->currentWidget();
    names->setFocus();
    QStringList stops;
    constexpr int kMost = 50;
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto *focus = QApplication::focusWidget();
        const auto *button = qobject_cast<const QPushButton *>(focus);
        stops
            << (focus == names              ? QStringLiteral("pages")
                : page->isAncestorOf(focus) ? QStringLiteral("page")
                : button != nullptr         ? button->text()
                                            : QStringLiteral("elsewhere"));
    } while (QApplication::focusWidget() != names && stops.size() < kMost);
    QVERIFY2(stops.size() > 4, qPrintable(stops.join(QLatin1Char(' '))));
    stops.removeDuplicates();
    QCOMPARE(
        stops,
        (QStringList{
            QStringLiteral("page"),
            QStringLiteral("Restore the defaults…"),
            QStringLiteral("Close"),
            QStringLiteral("pages")}));
}

void PreferencesTest::lookAndLanguageAreChosen()
{
    applyTheme(*qApp, ThemeMode::Light);
    PreferencesEditor editor(*m_fixture);
    auto *window = editor.open();
    choose(window, QStringLiteral("Look"), QStringLiteral("Dark"));
    QCOMPARE(editor.values().theme, QStringLiteral("dark"));
    QVERIFY(isDark(QGuiApplication::palette()));
    choose(window, QStringLiteral("Look"), QStringLiteral("Light"));
    QVERIFY(!isDark(QGuiApplication::palette()));

    auto *language = named<QComboBox>(window, QStringLiteral("Language"));
    QCOMPARE(language->count(), languages().size() + 1);
    choose(window, QStringLiteral("Language"), QStringLiteral("Deutsch"));
    QCOMPARE(editor.values().language, QStringLiteral("de"));
    choose(window, QStringLiteral("Language"), QStringLiteral("As the desktop"));
    QCOMPARE(editor.values().language, QString());
}

void PreferencesTest::startAndRecentFiles()
{
    m_fixture->settings->change([](Preferences &p) {
        p.recentFiles = {QStringLiteral("/a.png"), QStringLiteral("/b.png")};
    });
    PreferencesEditor editor(*m_fixture);
    auto *window = editor.open();
    auto *splash = labelled<QCheckBox>(window, QStringLiteral("Show the start-up window"));
    QVERIFY(splash->isChecked());
    splash->click();
    QVERIFY(editor.values().skipSplash);

    auto *clear = labelled<QPushButton>(window, QStringLiteral("Clear the list"));
    QVERIFY(clear->isEnabled());
    clear->click();
    QVERIFY(editor.values().recentFiles.isEmpty());
    QVERIFY(!clear->isEnabled());
    named<QSpinBox>(window, QStringLiteral("Files to remember"))->setValue(3);
    QCOMPARE(editor.values().recentMax, 3);
}

void PreferencesTest::theEngineStartsAgainAsChosen()
{
    qputenv("INSPYRE_FAKE_BF16", "1");
    const auto back = qScopeGuard([] { qunsetenv("INSPYRE_FAKE_BF16"); });
    m_fixture->startEngine();
    PreferencesEditor editor(*m_fixture);
    QTRY_COMPARE(m_fixture->session->state(), State::FullSpeed);
    auto *window = editor.open(QStringLiteral("Engine"));
    const auto *state = named<QLabel>(window, QStringLiteral("State of the model"));
    QVERIFY2(state->text().contains(QLatin1String("Fake CPU")), qPrintable(state->text()));

    choose(window, QStringLiteral("Device"), QStringLiteral("Fake CPU"));
    choose(
        window,
        QStringLiteral("Precision"),
        QStringLiteral("bf16 – fast where the processor has it"));
    named<QSpinBox>(window, QStringLiteral("Memory limit"))->setValue(3000);
    named<QSpinBox>(window, QStringLiteral("Leave free on the graphics card"))->setValue(500);

    QTRY_COMPARE(editor.values().memoryLimitMb, 3000U);
    QCOMPARE(editor.values().precision, QStringLiteral("bf16"));
    QCOMPARE(editor.values().device, QStringLiteral("cpu"));
    QCOMPARE(editor.values().freeGpuMemoryMb, 500U);
    QCOMPARE(m_fixture->session->engine()->networkInfo.precision, Precision::Bf16);
    QCOMPARE(m_fixture->session->engine()->memoryLimitBytes, std::uint64_t{3'000'000'000});
    QVERIFY(state->text().contains(QLatin1String("bf16")));
    auto *threads = named<QSpinBox>(window, QStringLiteral("Threads"));
    threads->setValue(1);
    QTRY_COMPARE(editor.values().threads, 1);
    QCOMPARE(m_fixture->session->options().threads, 1);
}

void PreferencesTest::severalChangesAreOneStart()
{
    m_fixture->startEngine();
    PreferencesEditor editor(*m_fixture);
    QTRY_COMPARE(m_fixture->session->state(), State::FullSpeed);
    auto *window = editor.open(QStringLiteral("Engine"));
    int starts = 0;
    connect(m_fixture->session.get(), &EngineSession::stateChanged, window, [&](State state) {
        starts += state == State::Starting ? 1 : 0;
    });
    auto *memory = named<QSpinBox>(window, QStringLiteral("Memory limit"));
    for (int i = 0; i < 8; ++i) {
        memory->stepUp();
    }
    QTRY_COMPARE(editor.values().memoryLimitMb, 2000U);
    QCOMPARE(starts, 1);
    // One that waits is not forgotten when the window goes.
    memory->stepUp();
    window->close();
    QTRY_COMPARE(editor.values().memoryLimitMb, 2250U);
}

void PreferencesTest::whatDoesNotStartIsToldAndNotRemembered()
{
    m_fixture->startEngine();
    PreferencesEditor editor(*m_fixture);
    QTRY_COMPARE(m_fixture->session->state(), State::FullSpeed);
    auto *window = editor.open(QStringLiteral("Engine"));

    choose(window, QStringLiteral("Precision"), QStringLiteral("fp16 – fast on graphics cards"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("start error=")));
    QTRY_COMPARE(m_fixture->session->state(), State::Failed);

    const auto *state = named<QLabel>(window, QStringLiteral("State of the model"));
    QVERIFY2(
        state->text().startsWith(QLatin1String("The model did not start")),
        qPrintable(state->text()));
    QCOMPARE(editor.values().precision, QStringLiteral("auto"));
    choose(window, QStringLiteral("Precision"), QStringLiteral("Automatic"));
    QTRY_COMPARE(m_fixture->session->state(), State::FullSpeed);
}

void PreferencesTest::qualityIsThatOfTheModelPanel()
{
    EngineOptions options;
    options.modules = INSPYRE_TEST_BACKENDS "/good";
    options.model = "synthetic:swin-t"; // full is 1024 pixels
    PreferencesEditor editor(*m_fixture);
    m_fixture->session->start(options);
    QTRY_COMPARE(m_fixture->session->state(), State::FullSpeed);
    auto *window = editor.open(QStringLiteral("Engine"));
    auto *fast = labelled<QRadioButton>(editor.main->side(), QStringLiteral("Fast (384 pixels)"));

    choose(window, QStringLiteral("Quality"), QStringLiteral("Fast (384 pixels)"));
    QCOMPARE(editor.values().quality, QStringLiteral("fast"));
    QVERIFY(fast->isChecked());
    QCOMPARE(editor.main->workbench().size().kind, InputSize::Kind::Static);

    labelled<QRadioButton>(editor.main->side(), QStringLiteral("Full (1,024 pixels)"))->click();
    QCOMPARE(editor.values().quality, QStringLiteral("full"));
    QCOMPARE(
        named<QComboBox>(window, QStringLiteral("Quality"))->currentText(), QStringLiteral("Full"));
    QCOMPARE(editor.main->workbench().size().kind, InputSize{}.kind);

    fast->click();
    const PreferencesEditor another(*m_fixture);
    QVERIFY(labelled<QRadioButton>(another.main->side(), QStringLiteral("Fast (384 pixels)"))
                ->isChecked());
    QCOMPARE(another.main->workbench().size().kind, InputSize::Kind::Static);
}

void PreferencesTest::offlineIsSeen()
{
    PreferencesEditor editor(*m_fixture);
    auto *window = editor.open(QStringLiteral("Network"));
    const auto *mark = labelled<QLabel>(editor.main.get(), QStringLiteral("Offline mode"));
    QVERIFY(!mark->isVisible());
    labelled<QCheckBox>(window, QStringLiteral("Offline mode"))->click();
    QVERIFY(editor.values().offline);
    QVERIFY(mark->isVisible());
}

void PreferencesTest::hostsAreRemoved()
{
    m_fixture->settings->change([](Preferences &p) {
        p.webHosts = {
            QStringLiteral("a.example"), QStringLiteral("b.example"), QStringLiteral("c.example")};
    });
    PreferencesEditor editor(*m_fixture);
    auto *window = editor.open(QStringLiteral("Network"));
    auto *hosts = named<QListWidget>(
        window, QStringLiteral("Servers that pictures are fetched from without a question"));
    auto *remove = labelled<QPushButton>(window, QStringLiteral("Remove"));
    QCOMPARE(hosts->count(), 3);
    QVERIFY(!remove->isEnabled());

    hosts->setCurrentRow(1);
    remove->click();
    QCOMPARE(
        editor.values().webHosts,
        QStringList({QStringLiteral("a.example"), QStringLiteral("c.example")}));
    QCOMPARE(hosts->count(), 2);

    // One that is allowed meanwhile comes in, and what is chosen stays so.
    hosts->setCurrentRow(0);
    m_fixture->settings->change([](Preferences &p) { p.openFolder = QStringLiteral("/x"); });
    QCOMPARE(hosts->selectedItems().size(), 1);
    QVERIFY(QTest::qWaitForWindowActive(window));
    hosts->setFocus();
    QTest::keyClick(hosts, Qt::Key_Delete);
    QCOMPARE(editor.values().webHosts, QStringList{QStringLiteral("c.example")});
}

void PreferencesTest::undoMemoryIsThatOfThePictures()
{
    PreferencesEditor editor(*m_fixture);
    auto &catalogue = editor.main->catalogue();
    catalogue.addPicture({.image = test::halfPicture({8, 8}), .name = QStringLiteral("first")});
    QCOMPARE(catalogue.at(0)->editing().undoStack().budget(), UndoStack::kBudget);

    auto *window = editor.open(QStringLiteral("Editing"));
    named<QSpinBox>(window, QStringLiteral("Memory for undo"))->setValue(64);

    QCOMPARE(editor.values().undoMb, 64U);
    QCOMPARE(catalogue.at(0)->editing().undoStack().budget(), std::uint64_t{64} << 20U);
    catalogue.addPicture({.image = test::halfPicture({8, 8}), .name = QStringLiteral("second")});
    QCOMPARE(catalogue.at(1)->editing().undoStack().budget(), std::uint64_t{64} << 20U);
}

void PreferencesTest::brushIsKeptAndReset()
{
    const auto size = [](const PreferencesEditor &editor) {
        return named<QDoubleSpinBox>(editor.main->side()->brush(), QStringLiteral("Brush size"));
    };
    {
        PreferencesEditor editor(*m_fixture);
        size(editor)->setValue(120.0);
        named<QDoubleSpinBox>(editor.main->side()->brush(), QStringLiteral("Hardness"))
            ->setValue(30.0);
        labelled<QCheckBox>(
            editor.main->side()->brush(), QStringLiteral("Pressure makes it stronger"))
            ->click();
        QCOMPARE(editor.values().brush.radius, 60.0);
        QCOMPARE(editor.values().brush.hardness, 0.3);
        QVERIFY(editor.values().brush.pressureOpacity);
    }
    PreferencesEditor editor(*m_fixture);
    QCOMPARE(size(editor)->value(), 120.0);

    auto *reset = labelled<QPushButton>(
        editor.open(QStringLiteral("Editing")), QStringLiteral("Reset the brush"));
    QVERIFY(reset->isEnabled());
    reset->click();

    QCOMPARE(size(editor)->value(), 40.0);
    QVERIFY(editor.values().brush == BrushPreferences());
    QVERIFY(!reset->isEnabled());
}

void PreferencesTest::brushOutlivesTheProgram()
{
    const auto field = [](const MainWindow &window, const char *name) {
        return named<QDoubleSpinBox>(window.side()->brush(), QString::fromLatin1(name));
    };
    {
        const PreferencesEditor editor(*m_fixture);
        field(*editor.main, "Brush size")->setValue(96.0);
        field(*editor.main, "Hardness")->setValue(35.0);
        field(*editor.main, "Opacity")->setValue(45.0);
    }
    m_fixture->settings->flush();

    Settings again(toPath(m_fixture->path(QStringLiteral("inspyre.ini"))));
    const MainWindow window(
        *m_fixture->session,
        m_fixture->lanes,
        again,
        toPath(m_fixture->path(QStringLiteral("recipes"))));

    QCOMPARE(field(window, "Brush size")->value(), 96.0);
    QCOMPARE(field(window, "Hardness")->value(), 35.0);
    QCOMPARE(field(window, "Opacity")->value(), 45.0);
    QCOMPARE(again.values().brush.radius, 48.0);
    QCOMPARE(again.values().brush.hardness, 0.35);
    QCOMPARE(again.values().brush.opacity, 0.45);
}

void PreferencesTest::toolIsKept()
{
    m_fixture->startEngine();
    {
        PreferencesEditor editor(*m_fixture);
        QVERIFY(editor.action(ActionId::ToolHand)->isChecked());
        editor.main->catalogue().addPicture(
            {.image = test::halfPicture({64, 64}), .name = QStringLiteral("one")});
        QTRY_VERIFY(editor.action(ActionId::ToolErase)->isEnabled());
        editor.action(ActionId::ToolErase)->trigger();
    }
    const PreferencesEditor editor(*m_fixture);
    QVERIFY(editor.action(ActionId::ToolErase)->isChecked());
    QVERIFY(!editor.action(ActionId::ToolHand)->isChecked());
}

void PreferencesTest::defaultsAreRestored()
{
    m_fixture->settings->change([](Preferences &p) {
        p.theme = QStringLiteral("dark");
        p.shortcuts = {QStringLiteral("Copy=")};
        p.webHosts = {QStringLiteral("a.example")};
        p.offline = true;
        p.undoMb = 64;
        p.brush.radius = 77.0;
        p.openFolder = QStringLiteral("/pictures");
        p.recentFiles = {QStringLiteral("/a.png")};
    });
    m_fixture->startEngine();
    PreferencesEditor editor(*m_fixture);
    QTRY_COMPARE(m_fixture->session->state(), State::FullSpeed);
    auto options = m_fixture->session->options();
    options.device = "cpu";
    m_fixture->session->start(options);
    QTRY_COMPARE(editor.values().device, QStringLiteral("cpu"));
    auto *restore = labelled<QPushButton>(editor.open(), QStringLiteral("Restore the defaults…"));
    restore->click();
    QVERIFY(editor.values().offline); // it asks first
    QVERIFY(!editor.prompter->asked.isEmpty());
    editor.prompter->agrees = true;
    restore->click();

    auto expected = Preferences();
    expected.model = editor.values().model;
    expected.backdrop = editor.values().backdrop;
    expected.openFolder = QStringLiteral("/pictures");
    expected.recentFiles = {QStringLiteral("/a.png")};
    QVERIFY(editor.values() == expected);
    QVERIFY(!editor.action(ActionId::Copy)->shortcuts().isEmpty());
    QCOMPARE(m_fixture->session->options().device, std::string("auto"));
    QTRY_COMPARE(m_fixture->session->state(), State::FullSpeed);
    QVERIFY(editor.values() == expected);
}

void PreferencesTest::wishesOutliveTheProgram()
{
    {
        PreferencesEditor editor(*m_fixture);
        auto *window = editor.open();
        choose(window, QStringLiteral("Language"), QStringLiteral("日本語"));
        labelled<QCheckBox>(window, QStringLiteral("Offline mode"))->click();
        named<QSpinBox>(window, QStringLiteral("Memory for undo"))->setValue(128);
        editor.chooseAction(ActionId::Copy);
        labelled<QPushButton>(window, QStringLiteral("No key"))->click();
    }
    m_fixture->settings->flush();
    const Settings again(toPath(m_fixture->path(QStringLiteral("inspyre.ini"))));
    QCOMPARE(again.values().language, QStringLiteral("ja"));
    QVERIFY(again.values().offline);
    QCOMPARE(again.values().undoMb, 128U);
    QCOMPARE(again.values().shortcuts, QStringList{QStringLiteral("Copy=")});
}

/// Each can be reached by Tab, and says what it is.
void PreferencesTest::allControlsHaveNames()
{
    PreferencesEditor editor(*m_fixture);
    auto *window = editor.open();
    const auto all = window->findChildren<QWidget *>();
    int controls = 0;
    for (auto *control : all) {
        const bool part = control->objectName().startsWith(QLatin1String("qt_")) ||
                          qobject_cast<QAbstractSpinBox *>(control->parentWidget()) != nullptr ||
                          qobject_cast<QKeySequenceEdit *>(control->parentWidget()) != nullptr;
        if (control->focusPolicy() == Qt::NoFocus || part || control->window() != window) {
            continue;
        }
        const auto *button = qobject_cast<QAbstractButton *>(control);
        const bool told = !control->accessibleName().isEmpty() ||
                          (button != nullptr && !button->text().isEmpty());
        QVERIFY2(told, control->metaObject()->className());
        QVERIFY((control->focusPolicy() & Qt::TabFocus) != 0);
        ++controls;
    }
    QVERIFY(controls > 25);
}

QTEST_MAIN(PreferencesTest)
#include "preferences_test.moc"
