#include "tests/support/checkpoint_files.h"

#include <inspyre/checkpoint.h>

#include <QTest>

using namespace inspyre;
using namespace inspyre::testing;

class ForeignFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAFileIsInsteadIsNamed_data();
    void whatAFileIsInsteadIsNamed();
    void everyShortFileIsAnError();
};

void ForeignFileTest::whatAFileIsInsteadIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &bytes, const char *words) {
        QTest::newRow(name) << bytes << words;
    };
    const QByteArray rest(600, '\0');
    row("nothing", {}, "empty");
    row("legacy .pth",
        QByteArray("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.\x80\x02M\xe9\x03."),
        "old format");
    row("legacy .tar", QByteArray(257, 'x') + "ustar" + rest, "save it again");
    row("web page", "<!DOCTYPE html><html>", "web page");
    row("web page after blanks", "\xEF\xBB\xBF \r\n<HTML><head>", "web page");
    row("xml", "<?xml version=\"1.0\"?><Error>AccessDenied", "web page");
    row("Git LFS pointer",
        "version https://git-lfs.github.com/spec/v1\noid sha256:0a6f\nsize 367520613\n",
        "git lfs pull");
    row("PNG", "\x89PNG\r\n\x1a\n" + rest, "picture");
    row("JPEG", "\xFF\xD8\xFF\xE0" + rest, "picture");
    row("WebP", "RIFF\x10\x20\x30\x40WEBP" + rest, "picture");
    row("HEIC", QByteArray("\0\0\0\x18", 4) + "ftypheic" + rest, "picture");
    row("ONNX", QByteArray("\x08\x07\x12\x07pytorch\x1a\x05") + rest, "ONNX");
    row("gzip", "\x1F\x8B\x08" + rest, "unpack it first");
    row("HDF5", "\x89HDF\r\n\x1a\n" + rest, "HDF5");
    row("other pickle", QByteArray("\x80\x04\x95") + rest, "Python pickle");
    row("text", "hello, this is a readme", "neither");
    row("JSON", "{\"a\": 1}        ", "neither");
    row("zeros", rest, "neither");
}

void ForeignFileTest::whatAFileIsInsteadIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const File file = bytesOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    const auto checkpoint = parseCheckpoint(file.data(), file.size(), "photo.pth");
    QVERIFY(!checkpoint);
    QCOMPARE(checkpoint.error().code, ErrorCode::BadModel);
    QCOMPARE(checkpoint.error().subject, std::string("photo.pth"));
    QVERIFY2(
        QString::fromStdString(checkpoint.error().message).contains(words),
        checkpoint.error().message.c_str());
}

void ForeignFileTest::everyShortFileIsAnError()
{
    for (const std::string_view start :
         {std::string_view("PK\x03\x04PK\x05\x06PK"),
          std::string_view("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9"),
          std::string_view("\x10\0\0\0\0\0\0\0{}", 10)}) {
        for (std::size_t size = 0; size <= start.size(); ++size) {
            const File file = bytesOf(start.substr(0, size));
            QVERIFY(!parseCheckpoint(file.data(), file.size(), "short"));
        }
    }
}

QTEST_APPLESS_MAIN(ForeignFileTest)
#include "foreign_file_test.moc"
