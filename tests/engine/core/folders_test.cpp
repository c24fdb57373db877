#include <inspyre/folders.h>
#include <inspyre/log.h>

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <string>
#include <vector>

using namespace inspyre;

class FoldersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followXdgAndOwnVariables_data();
    void followXdgAndOwnVariables();
    void modulesAndResourcesLieBesideTheProgram();
    void modelsLieInTheDataFolder();
    void theModelFolderIsChosen_data();
    void theModelFolderIsChosen();
    void aModelFolderThatCannotBeUsedIsRefused();
    void oddChoicesAreLeftOut_data();
    void oddChoicesAreLeftOut();
    void logLinesGoToTheSinkAndNowhereElse();
};

void FoldersTest::init()
{
    for (const auto *name :
         {"INSPYRE_DATA_DIR",
          "INSPYRE_STATE_DIR",
          "INSPYRE_CONFIG_DIR",
          "INSPYRE_CACHE_DIR",
          "INSPYRE_MODELS_DIR",
          "XDG_DATA_HOME",
          "XDG_STATE_HOME",
          "XDG_CONFIG_HOME",
          "XDG_CACHE_HOME"}) {
        qunsetenv(name);
    }
    qputenv("HOME", "/home/x");
}

void FoldersTest::followXdgAndOwnVariables_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("xdg");
    QTest::addColumn<QString>("folder");
    QTest::newRow("neither") << QByteArray() << QByteArray() << "/home/x/.local/share/inspyre";
    QTest::newRow("XDG") << QByteArray() << QByteArray("/data") << "/data/inspyre";
    QTest::newRow("XDG, relative: to be ignored")
        << QByteArray() << QByteArray("data") << "/home/x/.local/share/inspyre";
    QTest::newRow("own") << QByteArray("/mine") << QByteArray("/data") << "/mine";
}

void FoldersTest::followXdgAndOwnVariables()
{
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, xdg);
    QFETCH(QString, folder);
    qputenv("INSPYRE_DATA_DIR", own);
    qputenv("XDG_DATA_HOME", xdg);

    QCOMPARE(dataFolder().string(), folder.toStdString());
    QCOMPARE(stateFolder().string(), std::string("/home/x/.local/state/inspyre"));
    QCOMPARE(configFolder().string(), std::string("/home/x/.config/inspyre"));
    QCOMPARE(cacheFolder().string(), std::string("/home/x/.cache/inspyre"));
}

void FoldersTest::modulesAndResourcesLieBesideTheProgram()
{
    const auto modules = qgetenv("INSPYRE_MODULE_DIR");
    const auto resources = qgetenv("INSPYRE_RESOURCE_DIR");
    const auto restore = qScopeGuard([&] {
        qputenv("INSPYRE_MODULE_DIR", modules);
        qputenv("INSPYRE_RESOURCE_DIR", resources);
    });
    qputenv("INSPYRE_MODULE_DIR", "/m");
    qputenv("INSPYRE_RESOURCE_DIR", "/r");
    QCOMPARE(moduleFolder().string(), std::string("/m"));
    QCOMPARE(resourceFolder().string(), std::string("/r"));
    qunsetenv("INSPYRE_MODULE_DIR");
    qunsetenv("INSPYRE_RESOURCE_DIR");

    const auto prefix = std::filesystem::read_symlink("/proc/self/exe").parent_path().parent_path();
    QCOMPARE(moduleFolder().string(), (prefix / "lib/inspyre").string());
    QCOMPARE(resourceFolder().string(), (prefix / "share/inspyre").string());
}

void FoldersTest::modelsLieInTheDataFolder()
{
    const QTemporaryDir config;
    qputenv("INSPYRE_CONFIG_DIR", config.path().toUtf8());
    QCOMPARE(modelFolder().string(), std::string("/home/x/.local/share/inspyre/models"));
    QCOMPARE(usualModelFolder(), modelFolder());
    QVERIFY(!modelFolderIsGiven());
    qputenv("INSPYRE_MODELS_DIR", "/m");
    QCOMPARE(modelFolder().string(), std::string("/m"));
    QCOMPARE(usualModelFolder().string(), std::string("/home/x/.local/share/inspyre/models"));
    QVERIFY(modelFolderIsGiven());
}

void FoldersTest::theModelFolderIsChosen_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("models");
    QTest::newRow("several levels") << QByteArray("a/b/models");
    QTest::newRow("odd") << QByteArray(" größer \"=\" [folders] 100% \\n;#");
    QTest::newRow("no UTF-8") << QByteArray("m\xff\xfe");
    QTest::newRow("long") << QByteArray(250, 'm');
}

void FoldersTest::theModelFolderIsChosen()
{
    QFETCH(QByteArray, name);
    const QTemporaryDir home;
    const std::filesystem::path root = home.path().toStdString();
    qputenv("INSPYRE_CONFIG_DIR", (home.path() + "/config").toUtf8());
    qputenv("INSPYRE_DATA_DIR", (home.path() + "/data").toUtf8());
    const auto folder = root / name.toStdString();

    QVERIFY(chooseModelFolder(folder));
    QVERIFY(modelFolder() == folder);
    QVERIFY(std::filesystem::is_empty(folder));

    // The environment goes first; the usual one, also by its own name, is no choice.
    qputenv("INSPYRE_MODELS_DIR", "/m");
    QCOMPARE(modelFolder().string(), std::string("/m"));
    qunsetenv("INSPYRE_MODELS_DIR");
    QVERIFY(chooseModelFolder(usualModelFolder()));
    QVERIFY(modelFolder() == usualModelFolder());
    QVERIFY(std::filesystem::is_empty(configFolder()));
    QVERIFY(chooseModelFolder(folder));
    QVERIFY(chooseModelFolder({}));
    QVERIFY(chooseModelFolder({}));
    QVERIFY(modelFolder() == usualModelFolder());
    std::filesystem::remove_all(folder); // Qt cannot name all of them
}

void FoldersTest::aModelFolderThatCannotBeUsedIsRefused()
{
    const QTemporaryDir home;
    qputenv("INSPYRE_CONFIG_DIR", (home.path() + "/config").toUtf8());
    qputenv("INSPYRE_DATA_DIR", (home.path() + "/data").toUtf8());
    const std::filesystem::path root = home.path().toStdString();
    std::ofstream(root / "file") << "a file";
    QVERIFY(chooseModelFolder(root / "good"));

    for (const auto &folder :
         {root / "file", root / "file" / "models", std::filesystem::path("/proc/1")}) {
        const auto chosen = chooseModelFolder(folder);
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().subject, folder.string());
    }
    const auto broken = chooseModelFolder(root / "a\nb");
    QVERIFY(!broken && broken.error().code == ErrorCode::InvalidArgument);
    QVERIFY(modelFolder() == root / "good");

    // The choice itself cannot be kept.
    std::ofstream(root / "noconfig") << "a file";
    qputenv("INSPYRE_CONFIG_DIR", (home.path() + "/noconfig").toUtf8());
    const auto lost = chooseModelFolder(root / "good");
    QVERIFY(!lost);
    QCOMPARE(lost.error().subject, (root / "noconfig" / "folders.ini").string());
}

void FoldersTest::oddChoicesAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("folder");
    const QString usual = "/d/models";
    QTest::newRow("empty") << QByteArray() << usual;
    QTest::newRow("no section") << QByteArray("models=/x\n") << usual;
    QTest::newRow("another section") << QByteArray("[other]\nmodels=/x\n") << usual;
    QTest::newRow("no value") << QByteArray("[folders]\nmodels=\n") << usual;
    QTest::newRow("relative") << QByteArray("[folders]\nmodels=x\n") << usual;
    QTest::newRow("cut off") << QByteArray("[folders]\nmode") << usual;
    QTest::newRow("no line end") << QByteArray("[folders]\nmodels=/x") << "/x";
    QTest::newRow("DOS line ends") << QByteArray("[folders]\r\nmodels=/x\r\n") << "/x";
    QTest::newRow("after others") << QByteArray(
                                         "; mine\n\n[other]\na=b\n[folders]\nc=d\nmodels=/x y\n")
                                  << "/x y";
}

void FoldersTest::oddChoicesAreLeftOut()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, folder);
    const QTemporaryDir config;
    qputenv("INSPYRE_CONFIG_DIR", config.path().toUtf8());
    qputenv("INSPYRE_DATA_DIR", "/d");
    QFile file(config.filePath("folders.ini"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    QCOMPARE(modelFolder().string(), folder.toStdString());
}

void FoldersTest::logLinesGoToTheSinkAndNowhereElse()
{
    std::vector<std::string> lines;
    log(LogLevel::Info, "before there is a sink");
    setLogSink([&](LogLevel level, const std::string &line) {
        QCOMPARE(level, LogLevel::Warning);
        lines.push_back(line);
    });
    log(LogLevel::Warning, "event=test");
    setLogSink({});
    log(LogLevel::Warning, "after");

    QCOMPARE(lines, std::vector<std::string>{"event=test"});
}

QTEST_APPLESS_MAIN(FoldersTest)
#include "folders_test.moc"
