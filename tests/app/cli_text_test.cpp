#include "app/cli_text.h"

#include <QTest>

using namespace inspyre;
using namespace inspyre::cli;

class CliTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terminalsGetNoControlCharacters_data();
    void terminalsGetNoControlCharacters();
    void errorsNameFileCauseAndWayOut();
    void aCauseThatNamesACommandIsEnough();
    void bytesAreReadable_data();
    void bytesAreReadable();
    void columnsCountCharacters();
};

void CliTextTest::terminalsGetNoControlCharacters_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("safe");
    QTest::newRow("plain") << QByteArray("a b.png") << QByteArray("a b.png");
    QTest::newRow("Unicode") << QByteArray("Grüße 猫 🐈.png") << QByteArray("Grüße 猫 🐈.png");
    QTest::newRow("newline") << QByteArray("a\nb\tc\rd") << QByteArray("a\\nb\\tc\\rd");
    QTest::newRow("escape") << QByteArray("\x1b[31m") << QByteArray("\\x1b[31m");
    QTest::newRow("Latin-1") << QByteArray("gr\xfc\xdf") << QByteArray("gr\\xfc\\xdf");
    QTest::newRow("cut off") << QByteArray("\xe7\x8c") << QByteArray("\\xe7\\x8c");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf\xe0\x80\xaf")
                              << QByteArray("\\xc0\\xaf\\xe0\\x80\\xaf");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("\\xed\\xa0\\x80");
    QTest::newRow("C1 control") << QByteArray("\xc2\x9b") << QByteArray("\\xc2\\x9b");
}

void CliTextTest::terminalsGetNoControlCharacters()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, safe);

    QCOMPARE(QByteArray::fromStdString(shown(raw.toStdString())), safe);
}

void CliTextTest::errorsNameFileCauseAndWayOut()
{
    const auto line = errorLine({ErrorCode::NotAnImage, "it is text", "a\nb.jpg"});

    QCOMPARE(
        QString::fromStdString(line),
        QString("a\\nb.jpg: it is text. Give a picture: JPEG, PNG, WebP, TIFF, HEIF, GIF or BMP."));
}

void CliTextTest::aCauseThatNamesACommandIsEnough()
{
    const auto line =
        errorLine({ErrorCode::FileNotFound, "get it with 'inspyre-cli models download x'", "x"});

    QCOMPARE(
        QString::fromStdString(line), QString("x: get it with 'inspyre-cli models download x'."));
}

void CliTextTest::bytesAreReadable_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << quint64(0) << "0 B";
    QTest::newRow("bytes") << quint64(999) << "999 B";
    QTest::newRow("thousand") << quint64(1000) << "1.0 kB";
    QTest::newRow("just below a million") << quint64(999'999) << "1.0 MB";
    QTest::newRow("weights") << quint64(367'520'613) << "367.5 MB";
}

void CliTextTest::bytesAreReadable()
{
    QFETCH(quint64, bytes);
    QFETCH(QString, text);

    QCOMPARE(QString::fromStdString(bytesText(bytes)), text);
}

void CliTextTest::columnsCountCharacters()
{
    QCOMPARE(QString::fromStdString(padded("Grüße", 7)), QString("Grüße  "));
    QCOMPARE(QString::fromStdString(padded("too long", 3)), QString("too long"));
    QCOMPARE(QString::fromStdString(shortened("Grüße", 5)), QString("Grüße"));
    QCOMPARE(QString::fromStdString(shortened("Grüße", 4)), QString("Grü…"));
}

QTEST_APPLESS_MAIN(CliTextTest)
#include "cli_text_test.moc"
