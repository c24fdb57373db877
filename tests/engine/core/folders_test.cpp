#include <inspyre/folders.h>
#include <inspyre/log.h>

#include <QScopeGuard>
#include <QTest>

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
    void logLinesGoToTheSinkAndNowhereElse();
};

void FoldersTest::init()
{
    for (const auto *name :
         {"INSPYRE_DATA_DIR",
          "INSPYRE_STATE_DIR",
          "INSPYRE_CONFIG_DIR",
          "INSPYRE_CACHE_DIR",
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
