#pragma once

#include "tests/app/cli_runner.h"

#include <QByteArray>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace inspyre::test {

/// a.ppm, sub/b.ppm and sub/deep/c.ppm in photos/, each of another size and brightness.
void makePhotos(const CliRunner &cli);

/// `count` small pictures in photos/ and its sub-folders, no two alike.
void makeManyPhotos(const CliRunner &cli, int count);

/// The files in `folder` at any depth, hidden ones too, by their places in it.
[[nodiscard]] QMap<QString, QByteArray> contentOf(const CliRunner &cli, const QString &folder);

/// Their names alone, with the folder's.
[[nodiscard]] QStringList filesIn(const CliRunner &cli, const QString &folder);

/// Reads stdout until `words` are in it. @return all that was read; ends the test if they never
/// come
QByteArray readUntil(QProcess &process, const QByteArray &words);

} // namespace inspyre::test
