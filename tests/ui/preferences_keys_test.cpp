// Changes keys in the preferences as a person does.
#include "tests/support/patience.h"
#include "tests/ui/preferences_editor.h"
#include "ui/windows/shortcuts_window.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::EditorFixture;
using inspyre::test::labelled;
using inspyre::test::named;
using inspyre::test::PreferencesEditor;

class PreferencesKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aKeyIsChanged();
    void aKeyOfAnotherActionIsRefused();
    void keysOfThePictureAreRefused();
    void keysAreClearedAndReset();
    void allKeysAreReset();
    void oddOverridesAreLeftOut_data();
    void oddOverridesAreLeftOut();
    void overridesMayChangePlaces();

private:
    std::unique_ptr<EditorFixture> m_fixture;
};

void PreferencesKeysTest::init()
{
    inspyre::test::failOnWarnings();
    m_fixture = std::make_unique<EditorFixture>();
}

void PreferencesKeysTest::cleanup()
{
    m_fixture.reset();
}

void PreferencesKeysTest::aKeyIsChanged()
{
    PreferencesEditor editor(*m_fixture);
    editor.chooseAction(ActionId::OpenFolder);
    const QKeySequence key(Qt::CTRL | Qt::ALT | Qt::Key_J);

    QTest::keyClick(editor.keyField(), Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);

    QTRY_COMPARE(editor.action(ActionId::OpenFolder)->shortcuts(), QList<QKeySequence>{key});
    QCOMPARE(editor.values().shortcuts, QStringList{QStringLiteral("OpenFolder=Ctrl+Alt+J")});
    QVERIFY(editor.action(ActionId::OpenFolder)
                ->toolTip()
                .contains(key.toString(QKeySequence::NativeText)));
    QCOMPARE(editor.refusal(), QString());

    const ShortcutsWindow list(editor.main->actionTable());
    const auto rows = list.findChild<ShortcutTree *>()->findItems(
        QStringLiteral("Ctrl+Alt+J"), Qt::MatchContains | Qt::MatchRecursive, 1);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front()->text(0), editor.action(ActionId::OpenFolder)->statusTip());
}

void PreferencesKeysTest::aKeyOfAnotherActionIsRefused()
{
    PreferencesEditor editor(*m_fixture);
    editor.chooseAction(ActionId::Copy);
    const auto before = editor.action(ActionId::Copy)->shortcuts();

    QTest::keyClick(editor.keyField(), Qt::Key_O, Qt::ControlModifier);

    QTRY_VERIFY(!editor.refusal().isEmpty());
    QVERIFY2(editor.refusal().contains(QLatin1String("Open")), qPrintable(editor.refusal()));
    QCOMPARE(editor.action(ActionId::Copy)->shortcuts(), before);
    QCOMPARE(editor.keyField()->keySequence(), before.front());
    QVERIFY(editor.values().shortcuts.isEmpty());
    // Its own is no conflict, and another choice ends the complaint.
    editor.chooseAction(ActionId::Paste);
    QCOMPARE(editor.refusal(), QString());
    QTest::keyClick(editor.keyField(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(
        editor.keyField()->keySequence(), editor.action(ActionId::Paste)->shortcuts().front());
    QCOMPARE(editor.refusal(), QString());
    QVERIFY(editor.values().shortcuts.isEmpty());
}

void PreferencesKeysTest::keysOfThePictureAreRefused()
{
    PreferencesEditor editor(*m_fixture);
    editor.chooseAction(ActionId::Copy);
    QTest::keyClick(editor.keyField(), Qt::Key_Left);
    QTRY_VERIFY(editor.refusal().contains(QLatin1String("Left")));
    QVERIFY(editor.values().shortcuts.isEmpty());
}

void PreferencesKeysTest::keysAreClearedAndReset()
{
    PreferencesEditor editor(*m_fixture);
    editor.chooseAction(ActionId::Export);
    auto *window = editor.open();
    const auto usual = editor.action(ActionId::Export)->shortcuts();
    QCOMPARE(usual.size(), 2);

    labelled<QPushButton>(window, QStringLiteral("No key"))->click();
    QVERIFY(editor.action(ActionId::Export)->shortcuts().isEmpty());
    QCOMPARE(editor.values().shortcuts, QStringList{QStringLiteral("Export=")});

    // Another action may have it now, and then it cannot go back.
    editor.chooseAction(ActionId::Copy);
    QTest::keyClick(editor.keyField(), Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(editor.action(ActionId::Copy)->shortcuts(), QList<QKeySequence>{usual.front()});
    editor.chooseAction(ActionId::Export);
    auto *reset = labelled<QPushButton>(window, QStringLiteral("Reset"));
    reset->click();
    QVERIFY(!editor.refusal().isEmpty());
    QVERIFY(editor.action(ActionId::Export)->shortcuts().isEmpty());

    editor.chooseAction(ActionId::Copy);
    reset->click();
    editor.chooseAction(ActionId::Export);
    reset->click();
    QCOMPARE(editor.action(ActionId::Export)->shortcuts(), usual);
    QVERIFY(editor.values().shortcuts.isEmpty());
    QVERIFY(!reset->isEnabled());
}

void PreferencesKeysTest::allKeysAreReset()
{
    m_fixture->settings->change([](Preferences &p) {
        p.shortcuts = {QStringLiteral("Open=Ctrl+Alt+O"), QStringLiteral("Copy=")};
    });
    PreferencesEditor editor(*m_fixture);
    QVERIFY(editor.action(ActionId::Copy)->shortcuts().isEmpty());
    auto *all = labelled<QPushButton>(
        editor.open(QStringLiteral("Shortcuts")), QStringLiteral("Reset all…"));
    all->click();
    QCOMPARE(editor.values().shortcuts.size(), 2); // it asks first
    editor.prompter->agrees = true;
    all->click();
    QVERIFY(editor.values().shortcuts.isEmpty());
    QCOMPARE(
        editor.action(ActionId::Open)->shortcuts(),
        editor.main->actionTable().usualKeys(ActionId::Open));
    QVERIFY(!all->isEnabled());
}

void PreferencesKeysTest::oddOverridesAreLeftOut_data()
{
    QTest::addColumn<QStringList>("overrides");
    QTest::addColumn<QString>("taken");
    const auto row = [](const char *name, const QStringList &overrides, const QString &taken = {}) {
        QTest::newRow(name) << overrides << taken;
    };
    row("no such action", {QStringLiteral("Fly=Ctrl+Alt+J")});
    row("no action", {QStringLiteral("=Ctrl+Alt+J"), QString()});
    row("no equals sign", {QStringLiteral("Open")});
    row("no key", {QStringLiteral("Open=Ctrl+Banana")});
    row("of another action", {QStringLiteral("Open=Ctrl+C")});
    row("of the picture", {QStringLiteral("Open=Left")});
    row("the same for two",
        {QStringLiteral("Open=Ctrl+Alt+J"), QStringLiteral("Copy=Ctrl+Alt+J")},
        QStringLiteral("Copy"));
}

void PreferencesKeysTest::oddOverridesAreLeftOut()
{
    QFETCH(QStringList, overrides);
    QFETCH(QString, taken);
    QWidget window;
    Actions actions(&window);
    actions.setOverrides(overrides);
    for (std::size_t i = 0; i < kActions; ++i) {
        const auto id = static_cast<ActionId>(i);
        const auto keys = actions[id]->shortcuts();
        QCOMPARE(keys != actions.usualKeys(id), actionName(id) == taken);
        for (const auto &key : keys) {
            QCOMPARE(actions.holderOf(key), std::optional(id)); // nobody else has it
        }
    }
}

void PreferencesKeysTest::overridesMayChangePlaces()
{
    QWidget window;
    Actions actions(&window);
    const QSignalSpy changed(&actions, &Actions::keysChanged);
    const QStringList swapped = {
        Actions::overrideOf(ActionId::Copy, actions.usualKeys(ActionId::Paste)),
        Actions::overrideOf(ActionId::Paste, actions.usualKeys(ActionId::Copy)),
        Actions::overrideOf(
            ActionId::Open,
            {QKeySequence(Qt::CTRL | Qt::Key_Semicolon), QKeySequence(Qt::Key_F7)})};
    actions.setOverrides(swapped);
    QCOMPARE(actions[ActionId::Copy]->shortcuts(), actions.usualKeys(ActionId::Paste));
    QCOMPARE(actions[ActionId::Paste]->shortcuts(), actions.usualKeys(ActionId::Copy));
    QCOMPARE(actions[ActionId::Open]->shortcuts().size(), 2);
    QCOMPARE(actions[ActionId::Open]->shortcuts().back(), QKeySequence(Qt::Key_F7));
    actions.setOverrides(swapped);
    QCOMPARE(changed.count(), 1);
    actions.setOverrides({});
    QCOMPARE(actions[ActionId::Copy]->shortcuts(), actions.usualKeys(ActionId::Copy));
}

QTEST_MAIN(PreferencesKeysTest)
#include "preferences_keys_test.moc"
