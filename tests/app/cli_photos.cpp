#include "tests/app/cli_photos.h"

#include "tests/support/pictures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

namespace inspyre::test {

namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

void makePhotos(const CliRunner &cli)
{
    QVERIFY(QDir(cli.folder()).mkpath("photos/sub/deep"));
    cli.write("photos/a.ppm", ppm(48, 32, '\x20'));
    cli.write("photos/sub/b.ppm", ppm(40, 30, '\x70'));
    cli.write("photos/sub/deep/c.ppm", ppm(33, 20, '\xe0'));
}

void makeManyPhotos(const CliRunner &cli, int count)
{
    constexpr int kFolders = 4;
    for (int i = 0; i < count; ++i) {
        const auto folder = "photos/" + QString::number(i % kFolders);
        QVERIFY(QDir(cli.folder()).mkpath(folder));
        const auto name = folder + "/" + QString::number(i).rightJustified(4, '0') + ".ppm";
        cli.write(name, ppm(16 + i % 37, 12 + i % 23, static_cast<char>(i % 251)));
    }
}

QMap<QString, QByteArray> contentOf(const CliRunner &cli, const QString &folder)
{
    QMap<QString, QByteArray> files;
    const QDir dir(cli.path(folder));
    for (const auto &name : filesIn(cli, folder)) {
        files[dir.relativeFilePath(cli.path(name))] = cli.read(name);
    }
    return files;
}

QStringList filesIn(const CliRunner &cli, const QString &folder)
{
    QStringList files;
    for (const auto &name : cli.listing()) {
        if (name.startsWith(folder + "/") && QFileInfo(cli.path(name)).isFile()) {
            files.push_back(name);
        }
    }
    return files;
}

QByteArray readUntil(QProcess &process, const QByteArray &words)
{
    QByteArray seen;
    QElapsedTimer timer;
    timer.start();
    while (!seen.contains(words) && timer.elapsed() < kPatienceMs) {
        if (!process.waitForReadyRead(100) && process.state() == QProcess::NotRunning) {
            break;
        }
        seen += process.readAllStandardOutput();
    }
    if (!seen.contains(words)) {
        QTest::qFail("never said: " + words + "\n" + seen.right(2000), __FILE__, __LINE__);
    }
    return seen;
}

} // namespace inspyre::test
