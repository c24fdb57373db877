#include "tests/support/patience.h"
#include "ui/state/settings.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <unistd.h>

using inspyre::ui::Preferences;
using inspyre::ui::Settings;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void defaultsWithoutAFile();
    void everyValueComesBack();
    void writesSoonOnTheLane();
    void lastChangeIsWrittenAtTheEnd();
    void damagedFileGivesDefaultsAndIsKept_data();
    void damagedFileGivesDefaultsAndIsKept();
    void wrongTypesGiveDefaults();
    void valuesThatCannotBeMeantGiveDefaults_data();
    void valuesThatCannotBeMeantGiveDefaults();
    void unknownKeysStay();
    void saysThatAFileMayNotBeChanged();
    void saysWhatCannotBeWritten();

private:
    [[nodiscard]] std::filesystem::path file() const;
    void write(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SettingsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
}

std::filesystem::path SettingsTest::file() const
{
    return m_folder->filePath(QStringLiteral("new folder/ünï.ini")).toStdString();
}

void SettingsTest::write(const QByteArray &content) const
{
    std::filesystem::create_directories(file().parent_path());
    QFile out(QString::fromStdString(file().string()));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
}

void SettingsTest::defaultsWithoutAFile()
{
    const Settings settings(file());
    QCOMPARE(settings.values().theme, QStringLiteral("system"));
    QVERIFY(settings.values() == Preferences());
    QVERIFY(settings.note().isEmpty());
    QVERIFY(!std::filesystem::exists(file())); // nothing was changed, so nothing is written
}

void SettingsTest::everyValueComesBack()
{
    const Preferences wanted{
        .theme = QStringLiteral("dark"),
        .language = QStringLiteral("zh_CN"),
        .model = QStringLiteral("/a b/“ünï”, 模型;=%.pth"),
        .device = QStringLiteral("cuda:1"),
        .precision = QStringLiteral("bf16"),
        .threads = 7,
        .memoryLimitMb = 2500,
        .freeGpuMemoryMb = 1000,
        .quality = QStringLiteral("fast"),
        .skipSplash = true,
        .backdrop = QStringLiteral("#123456"),
        .compare = QStringLiteral("side-by-side"),
        .openFolder = QStringLiteral("/in, and \"out\""),
        .exportFolder = QStringLiteral("\\\\server\\share"),
        .recentFiles = {QStringLiteral("/1, 2.png"), QStringLiteral("/3\n4.png")},
        .recentMax = 0,
        .offline = true,
        .webHosts = {QStringLiteral("example.org"), QStringLiteral("пример.рф")},
        .undoMb = 1024,
        .tool = QStringLiteral("ToolErase"),
        .brush =
            {.radius = 0.1 + 0.7,
             .hardness = 0.0,
             .opacity = 1.0 / 3.0,
             .pressureSize = false,
             .pressureOpacity = true},
        .shortcuts = {QStringLiteral("Open=Ctrl+P;Ctrl+,"), QStringLiteral("Copy=")},
        .windowGeometry = QByteArray("\x00\x01\xff\n", 4),
        .windowState = QByteArray(300, '\xAA')};
    {
        Settings settings(file());
        settings.change([&wanted](Preferences &values) { values = wanted; });
    }
    const Settings again(file());
    QVERIFY(again.values() == wanted);
}

void SettingsTest::writesSoonOnTheLane()
{
    QThreadPool lane;
    Settings settings(file(), &lane);
    const QSignalSpy changed(&settings, &Settings::changed);
    for (int i = 0; i < 20; ++i) {
        settings.change([i](Preferences &values) { values.openFolder = QString::number(i); });
    }
    settings.change([](Preferences &) {});
    QCOMPARE(changed.count(), 20);

    QTRY_VERIFY(std::filesystem::exists(file()));
    QCOMPARE(Settings(file()).values().openFolder, QStringLiteral("19"));
}

void SettingsTest::lastChangeIsWrittenAtTheEnd()
{
    QThreadPool lane;
    {
        Settings settings(file(), &lane);
        settings.change([](Preferences &values) { values.language = QStringLiteral("de"); });
    }
    QCOMPARE(Settings(file()).values().language, QStringLiteral("de"));
}

void SettingsTest::damagedFileGivesDefaultsAndIsKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no ini") << QByteArray("this is not an ini file\nat all");
    QTest::newRow("cut off") << QByteArray("[appearance]\ntheme=dark\n[engine");
    QTest::newRow("binary") << QByteArray(4096, '\0');
    QTest::newRow("another program's") << QByteArray("[General]\nfoo=bar\n");
    QTest::newRow("utf-16") << QByteArray("\xff\xfe[\0s\0t\0a\0r\0t\0]\0\n\0", 18);
}

void SettingsTest::damagedFileGivesDefaultsAndIsKept()
{
    QFETCH(QByteArray, content);
    write(content);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("settings damaged")));

    Settings settings(file());

    QVERIFY(settings.values() == Preferences());
    QVERIFY2(settings.note().contains(QLatin1String(".damaged")), qPrintable(settings.note()));
    auto kept = file();
    kept += ".damaged";
    QVERIFY(std::filesystem::exists(kept));
    settings.change([](Preferences &values) { values.theme = QStringLiteral("dark"); });
    settings.flush();
    QCOMPARE(Settings(file()).values().theme, QStringLiteral("dark"));
}

void SettingsTest::wrongTypesGiveDefaults()
{
    write("[start]\nskipSplash=@Invalid()\n[files]\nrecent=one\n");
    const Settings settings(file());
    QCOMPARE(settings.values().skipSplash, false);
    QCOMPARE(settings.values().recentFiles, QStringList{QStringLiteral("one")});
}

void SettingsTest::valuesThatCannotBeMeantGiveDefaults_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("theme") << QByteArray("[appearance]\ntheme=pink\n");
    QTest::newRow("precision") << QByteArray("[engine]\nprecision=fp64\n");
    QTest::newRow("quality") << QByteArray("[engine]\nquality=\n");
    QTest::newRow("threads below") << QByteArray("[engine]\nthreads=-1\n");
    QTest::newRow("threads above") << QByteArray("[engine]\nthreads=99999999999999999999\n");
    QTest::newRow("memory") << QByteArray("[engine]\nmemoryLimitMb=-5\n");
    QTest::newRow("number in words") << QByteArray("[files]\nrecentMax=many\n");
    QTest::newRow("recent above") << QByteArray("[files]\nrecentMax=31\n");
    QTest::newRow("yes or no") << QByteArray("[network]\noffline=banana\n");
    QTest::newRow("undo below") << QByteArray("[edit]\nundoMb=0\n");
    QTest::newRow("undo above") << QByteArray("[edit]\nundoMb=4000000000\n");
    QTest::newRow("no number") << QByteArray("[brush]\nradius=nan\nhardness=inf\nopacity=2\n");
    QTest::newRow("list for a number") << QByteArray("[brush]\nradius=1, 2\n");
}

void SettingsTest::valuesThatCannotBeMeantGiveDefaults()
{
    QFETCH(QByteArray, content);
    write(content);
    const Settings settings(file());
    QVERIFY(settings.values() == Preferences());
    QVERIFY(settings.note().isEmpty());
}

void SettingsTest::unknownKeysStay()
{
    write("[appearance]\ntheme=light\n[future]\nthing=42\n");
    {
        Settings settings(file());
        QCOMPARE(settings.values().theme, QStringLiteral("light"));
        settings.change([](Preferences &values) { values.theme = QStringLiteral("dark"); });
    }
    QFile in(QString::fromStdString(file().string()));
    QVERIFY(in.open(QIODevice::ReadOnly));
    const auto content = in.readAll();
    QVERIFY2(content.contains("thing=42"), content.constData());
    QVERIFY2(content.contains("theme=dark"), content.constData());
}

void SettingsTest::saysThatAFileMayNotBeChanged()
{
    if (geteuid() == 0) {
        QSKIP("nothing is read-only for the administrator");
    }
    write("[appearance]\ntheme=light\n");
    std::filesystem::permissions(file(), std::filesystem::perms::owner_read);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("settings not written")));
    Settings settings(file());
    QCOMPARE(settings.values().theme, QStringLiteral("light"));

    settings.change([](Preferences &values) { values.theme = QStringLiteral("dark"); });
    settings.flush();

    QVERIFY(!settings.note().isEmpty());
    QCOMPARE(Settings(file()).values().theme, QStringLiteral("light"));
}

void SettingsTest::saysWhatCannotBeWritten()
{
    write({});
    // A file where the folder should be: no one can write there, root neither.
    const auto impossible = file() / "settings.ini";
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("settings not written")));
    Settings settings(impossible);

    settings.change([](Preferences &values) { values.theme = QStringLiteral("dark"); });
    settings.flush();

    QVERIFY(!settings.note().isEmpty());
    QCOMPARE(settings.values().theme, QStringLiteral("dark"));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
