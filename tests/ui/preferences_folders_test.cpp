// Looks at the folders in the preferences and chooses that of the models.
#include "tests/support/patience.h"
#include "tests/ui/preferences_editor.h"
#include "ui/state/intake.h"

#include <inspyre/folders.h>
#include <inspyre/models.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <utility>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::EditorFixture;
using inspyre::test::labelled;
using inspyre::test::named;
using inspyre::test::PreferencesEditor;
using State = inspyre::ui::EngineSession::State;

namespace {

/// A configuration and a data folder of its own.
class OwnFolders
{
public:
    explicit OwnFolders(const EditorFixture &fixture)
    {
        for (auto &[variable, value] : m_before) {
            value = qgetenv(variable);
        }
        qputenv("INSPYRE_CONFIG_DIR", fixture.path(QStringLiteral("config")).toUtf8());
        qputenv("INSPYRE_DATA_DIR", fixture.path(QStringLiteral("data")).toUtf8());
    }

    ~OwnFolders()
    {
        for (const auto &[variable, value] : m_before) {
            qputenv(variable, value);
        }
    }

    OwnFolders(const OwnFolders &) = delete;
    OwnFolders &operator=(const OwnFolders &) = delete;

private:
    std::array<std::pair<const char *, QByteArray>, 2> m_before = {
        {{"INSPYRE_CONFIG_DIR", {}}, {"INSPYRE_DATA_DIR", {}}}};
};

bool isListed(const std::string &name)
{
    const auto models = listModels();
    return std::any_of(models.begin(), models.end(), [&](const ModelEntry &model) {
        return model.name == name && !model.file.empty();
    });
}

/// The starter under another name, which makes it the user's own.
void addModel(const std::filesystem::path &folder, const char *name)
{
    std::filesystem::create_directories(folder);
    std::filesystem::copy_file(
        resourceFolder() / "models" / "starter" / "starter.pth", folder / name);
}

} // namespace

class PreferencesFoldersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void foldersAreOpened();
    void aFolderThatCannotBeMadeIsTold();
    void theModelFolderIsChosen();
    void aModelInUseIsFoundAtTheNextStart();
    void aModelFolderThatIsNoneIsRefused();
    void aGivenModelFolderCannotBeChosen();

private:
    std::unique_ptr<EditorFixture> m_fixture;
};

void PreferencesFoldersTest::init()
{
    inspyre::test::failOnWarnings();
    m_fixture = std::make_unique<EditorFixture>();
}

void PreferencesFoldersTest::cleanup()
{
    m_fixture.reset();
}

void PreferencesFoldersTest::foldersAreOpened()
{
    const QList<std::pair<QByteArray, QString>> rows = {
        {"INSPYRE_MODELS_DIR", QStringLiteral("Models")},
        {"INSPYRE_CONFIG_DIR", QStringLiteral("Settings")},
        {"INSPYRE_STATE_DIR", QStringLiteral("State")},
        {"INSPYRE_CACHE_DIR", QStringLiteral("Cache")}};
    QHash<QByteArray, QByteArray> before;
    for (const auto &[variable, name] : rows) {
        before.insert(variable, qgetenv(variable.constData()));
        qputenv(variable.constData(), m_fixture->path(name + QStringLiteral(" ö")).toUtf8());
    }
    const auto back = qScopeGuard([&before] {
        for (auto one = before.cbegin(); one != before.cend(); ++one) {
            qputenv(one.key().constData(), one.value());
        }
    });
    PreferencesEditor editor(*m_fixture);
    auto *window = editor.open(QStringLiteral("Folders"));
    for (const auto &[variable, name] : rows) {
        const auto *path = named<QLineEdit>(window, name);
        QVERIFY(path->isReadOnly());
        QVERIFY2(path->toolTip().contains(QLatin1String(variable)), qPrintable(path->toolTip()));
        named<QPushButton>(window, QStringLiteral("Open the folder “%1”").arg(name))->click();
        QCOMPARE(editor.prompter->shown, path->text());
        QVERIFY(path->text().startsWith(m_fixture->path(name + QStringLiteral(" ö"))));
        QVERIFY(std::filesystem::is_directory(toPath(path->text())));
    }
}

void PreferencesFoldersTest::aFolderThatCannotBeMadeIsTold()
{
    const auto before = qgetenv("INSPYRE_CACHE_DIR");
    const auto back = qScopeGuard([&before] { qputenv("INSPYRE_CACHE_DIR", before); });
    const auto file = m_fixture->addFile(QStringLiteral("file"), "no folder");
    qputenv("INSPYRE_CACHE_DIR", (file + QStringLiteral("/cache")).toUtf8());
    PreferencesEditor editor(*m_fixture);
    auto *window = editor.open(QStringLiteral("Folders"));

    named<QPushButton>(window, QStringLiteral("Open the folder “Cache”"))->click();

    QVERIFY(editor.refusal().contains(file));
    QVERIFY(editor.prompter->shown.isEmpty());
}

void PreferencesFoldersTest::theModelFolderIsChosen()
{
    const OwnFolders own(*m_fixture);
    addModel(usualModelFolder(), "old.pth");
    const auto chosen = m_fixture->path(QStringLiteral("größer =; [100%]\\"));
    addModel(toPath(chosen), "new.pth");
    PreferencesEditor editor(*m_fixture);
    auto *window = editor.open(QStringLiteral("Folders"));
    const auto *path = named<QLineEdit>(window, QStringLiteral("Models"));
    auto *choose = labelled<QPushButton>(window, QStringLiteral("Choose another folder…"));
    auto *reset = labelled<QPushButton>(window, QStringLiteral("Reset to default"));
    const auto leftIsTold = [window](const QString &folder) {
        const auto labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(folder);
        });
    };
    const auto usual = toQString(usualModelFolder());
    QCOMPARE(path->text(), usual);
    QVERIFY(!reset->isEnabled());
    choose->click(); // and thinks better of it
    QCOMPARE(path->text(), usual);
    QVERIFY(isListed("old"));

    editor.prompter->folder = chosen;
    choose->click();

    QCOMPARE(path->text(), chosen);
    QCOMPARE(toQString(modelFolder()), chosen);
    QVERIFY(isListed("new"));
    QVERIFY(!isListed("old"));
    QVERIFY(leftIsTold(usual));
    QVERIFY(std::filesystem::exists(usualModelFolder() / "old.pth"));
    named<QPushButton>(window, QStringLiteral("Open the folder “Models”"))->click();
    QCOMPARE(editor.prompter->shown, chosen);

    reset->click();
    QCOMPARE(path->text(), usual);
    QVERIFY(isListed("old"));
    QVERIFY(leftIsTold(chosen));
    QVERIFY(!reset->isEnabled());

    // Restored defaults include it.
    editor.prompter->folder = chosen;
    choose->click();
    editor.prompter->agrees = true;
    labelled<QPushButton>(window, QStringLiteral("Restore the defaults…"))->click();
    QCOMPARE(path->text(), usual);
    QCOMPARE(modelFolder(), usualModelFolder());
}

void PreferencesFoldersTest::aModelInUseIsFoundAtTheNextStart()
{
    const OwnFolders own(*m_fixture);
    addModel(usualModelFolder(), "mine.pth");
    const auto file = usualModelFolder() / "mine.pth";
    PreferencesEditor editor(*m_fixture);
    m_fixture->session->start({.model = "mine", .modules = INSPYRE_TEST_BACKENDS "/good"});
    QTRY_COMPARE(m_fixture->session->state(), State::FullSpeed);
    QCOMPARE(editor.values().model, QStringLiteral("mine"));

    auto *window = editor.open(QStringLiteral("Folders"));
    editor.prompter->folder = m_fixture->path(QStringLiteral("elsewhere"));
    labelled<QPushButton>(window, QStringLiteral("Choose another folder…"))->click();

    QCOMPARE(editor.values().model, toQString(file));
    auto options = m_fixture->session->options();
    options.threads = 1;
    m_fixture->session->start(options);
    QTRY_COMPARE(m_fixture->session->state(), State::FullSpeed);
    QCOMPARE(m_fixture->session->engine()->model.file, file);
}

void PreferencesFoldersTest::aModelFolderThatIsNoneIsRefused()
{
    const OwnFolders own(*m_fixture);
    const auto file = m_fixture->addFile(QStringLiteral("file"), "no folder");
    PreferencesEditor editor(*m_fixture);
    auto *window = editor.open(QStringLiteral("Folders"));
    auto *choose = labelled<QPushButton>(window, QStringLiteral("Choose another folder…"));
    const QStringList refused = {file, file + QStringLiteral("/models"), QStringLiteral("/proc/1")};
    for (const auto &folder : refused) {
        editor.prompter->folder = folder;
        choose->click();
        QVERIFY2(editor.refusal().contains(folder), qPrintable(editor.refusal()));
        QCOMPARE(modelFolder(), usualModelFolder());
    }
    editor.prompter->folder = m_fixture->path(QStringLiteral("good"));
    choose->click();
    QVERIFY(editor.refusal().isEmpty());
}

void PreferencesFoldersTest::aGivenModelFolderCannotBeChosen()
{
    const OwnFolders own(*m_fixture);
    qputenv("INSPYRE_MODELS_DIR", m_fixture->path(QStringLiteral("given")).toUtf8());
    const auto back = qScopeGuard([] { qunsetenv("INSPYRE_MODELS_DIR"); });
    PreferencesEditor editor(*m_fixture);
    auto *window = editor.open(QStringLiteral("Folders"));
    QCOMPARE(
        named<QLineEdit>(window, QStringLiteral("Models"))->text(),
        m_fixture->path(QStringLiteral("given")));
    QVERIFY(!labelled<QPushButton>(window, QStringLiteral("Choose another folder…"))->isEnabled());
    QVERIFY(!labelled<QPushButton>(window, QStringLiteral("Reset to default"))->isEnabled());
}

QTEST_MAIN(PreferencesFoldersTest)
#include "preferences_folders_test.moc"
