#include "tests/ui/editor_fixture.h"
#include "ui/state/addresses.h"
#include "ui/state/intake.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace inspyre;
using namespace inspyre::ui;

namespace {

/// What a program offers: type and bytes.
using Offer = QMap<QString, QByteArray>;

QByteArray utf16(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::Default);
    return encoder(text);
}

QByteArray png()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    test::halfPicture({4, 4}).save(&buffer, "PNG");
    return bytes;
}

const QString kCat = QStringLiteral("https://example.org/a/cat.jpg?w=2&h=1");
const QByteArray kDot =
    "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

/// An image of a page that is a link as well, dragged out of Firefox.
Offer firefoxImage()
{
    return {
        {QStringLiteral("text/x-moz-url"), utf16(QStringLiteral("https://example.org/page\nCat"))},
        {QStringLiteral("text/uri-list"), "https://example.org/page\r\n"},
        {QStringLiteral("text/html"),
         utf16(QStringLiteral(
             "<a href=\"https://example.org/page\"><img alt=\"a > b\" "
             "data-src='x' src=\"https://example.org/a/cat.jpg?w=2&amp;h=1\"></a>"))},
        {QStringLiteral("application/x-moz-file-promise-url"), utf16(kCat)},
        {QStringLiteral("application/x-moz-file-promise-dest-filename"),
         utf16(QStringLiteral("cat.jpg"))},
        {QStringLiteral("text/plain"), "https://example.org/page"}};
}

/// The same out of Chromium.
Offer chromiumImage()
{
    return {
        {QStringLiteral("text/uri-list"), kCat.toUtf8() + "\r\n"},
        {QStringLiteral("text/x-moz-url"), utf16(kCat + QStringLiteral("\nCat"))},
        {QStringLiteral("text/html"),
         "<meta http-equiv='content-type' content='text/html; charset=utf-8'>"
         "<img src=\"https://example.org/a/cat.jpg?w=2&amp;h=1\" alt=\"Cat\"/>"},
        {QStringLiteral("text/plain"), kCat.toUtf8()},
        {QStringLiteral("chromium/x-renderer-taint"), "1"}};
}

/// Files out of Nautilus; the trash and shares have schemes of their own.
Offer nautilus(const QByteArray &list)
{
    return {
        {QStringLiteral("x-special/gnome-icon-list"), list},
        {QStringLiteral("text/uri-list"), list},
        {QStringLiteral("text/plain"), list}};
}

Offer with(Offer offer, const QString &type, const QByteArray &bytes)
{
    offer.insert(type, bytes);
    return offer;
}

void fill(QMimeData &mime, const Offer &offer)
{
    for (auto item = offer.begin(); item != offer.end(); ++item) {
        mime.setData(item.key(), item.value());
    }
}

} // namespace

class IntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void readsWhatProgramsOffer_data();
    void readsWhatProgramsOffer();
    void barePixelsAreTaken();
    void hoveringWordsAreNoPicture();
    void fileThatTheServerSentHasItsName();
    void findsImagesInHtml_data();
    void findsImagesInHtml();
    void refusalsNameWhatTheyRefuse();
    void knowsPlacesOfPassage_data();
    void knowsPlacesOfPassage();
    void heldFileIsReadAfterItWasDeleted();
    void temporaryFilesAreHeldWithinBounds();
    void sameFileTwiceIsOne();
};

void IntakeTest::readsWhatProgramsOffer_data()
{
    QTest::addColumn<Offer>("offer");
    QTest::addColumn<int>("paths");
    QTest::addColumn<int>("pictures");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<int>("refused");
    const QStringList none;
    const QStringList cat{kCat};
    const auto pngType = QStringLiteral("image/png");
    const auto octets = QStringLiteral("application/octet-stream");
    const auto plain = QStringLiteral("text/plain");

    QTest::newRow("Firefox, an image") << firefoxImage() << 0 << 0 << cat << 0;
    QTest::newRow("Firefox, with pixels")
        << with(firefoxImage(), pngType, png()) << 0 << 1 << none << 0;
    auto noPromise = firefoxImage();
    noPromise.remove(QStringLiteral("application/x-moz-file-promise-url"));
    QTest::newRow("an image within a link") << noPromise << 0 << 0 << cat << 0;
    QTest::newRow("Firefox, a link")
        << Offer{{QStringLiteral("text/x-moz-url"), utf16(kCat + QStringLiteral("\nCat"))}} << 0
        << 0 << cat << 0;
    QTest::newRow("Chromium, an image") << chromiumImage() << 0 << 0 << cat << 0;
    QTest::newRow("Chromium on X11, the file itself")
        << with(chromiumImage(), octets, png()) << 0 << 1 << none << 0;
    QTest::newRow("bytes that are no picture")
        << with(chromiumImage(), octets, "no picture") << 0 << 0 << cat << 0;
    QTest::newRow("Chromium, an image in the page")
        << Offer{{QStringLiteral("text/html"), "<img src=\"" + kDot + "\">"}} << 0 << 0
        << QStringList{QString::fromLatin1(kDot)} << 0;
    QTest::newRow("Nautilus, files and a folder")
        << nautilus("file:///home/me/a%20b.png\r\nfile:///home/me/%C3%A4%23.jpg\r\n"
                    "file:///home/me/in\r\n")
        << 3 << 0 << none << 0;
    QTest::newRow("Nautilus, a file and something in the trash")
        << nautilus("file:///home/me/a.png\r\ntrash:///b.png\r\n") << 1 << 0 << none << 1;
    QTest::newRow("Nautilus, shares")
        << nautilus("smb://server/share/a.png\r\nsftp://server/b.png\r\n") << 0 << 0 << none << 2;
    QTest::newRow("a file on another computer")
        << nautilus("file://server/share/a.png\r\n") << 0 << 0 << none << 1;
    QTest::newRow("a file and its pixels")
        << with(nautilus("file:///home/me/a.png\r\n"), pngType, png()) << 1 << 0 << none << 0;
    QTest::newRow("a comment in the list")
        << nautilus("# two\r\nfile:///home/me/a.png\r\n") << 1 << 0 << none << 0;
    QTest::newRow("an address as text")
        << Offer{{plain, "  " + kCat.toUtf8() + "\n"}} << 0 << 0 << cat << 0;
    QTest::newRow("a file's address as text")
        << Offer{{plain, "file:///home/me/a.png"}} << 1 << 0 << none << 0;
    QTest::newRow("data as text") << Offer{{plain, kDot}} << 0 << 0
                                  << QStringList{QString::fromLatin1(kDot)} << 0;
    QTest::newRow("a blob of a page")
        << Offer{{QStringLiteral("text/uri-list"), "blob:https://example.org/0f\r\n"}} << 0 << 0
        << none << 1;
    QTest::newRow("an address without a host")
        << Offer{{QStringLiteral("text/uri-list"), "https:///cat.jpg\r\n"}} << 0 << 0 << none << 1;
    QTest::newRow("words with an address")
        << Offer{{plain, "see " + kCat.toUtf8()}} << 0 << 0 << none << 0;
    QTest::newRow("a page without images")
        << Offer{{QStringLiteral("text/html"), "<p>words</p>"}} << 0 << 0 << none << 0;
    QTest::newRow("nothing") << Offer() << 0 << 0 << none << 0;
}

void IntakeTest::readsWhatProgramsOffer()
{
    QFETCH(Offer, offer);
    QFETCH(int, paths);
    QFETCH(int, pictures);
    QFETCH(QStringList, addresses);
    QFETCH(int, refused);
    QMimeData mime;
    fill(mime, offer);

    const auto intake = readMime(mime, QStringLiteral("x"));

    QCOMPARE(intake.paths.size(), paths);
    QCOMPARE(intake.held.size(), 0);
    QCOMPARE(intake.pictures.size(), pictures);
    QCOMPARE(intake.addresses, addresses);
    QCOMPARE(intake.refused.size(), refused);
    if (!intake.empty() || refused > 0) {
        QVERIFY(canTake(mime));
    }
}

void IntakeTest::barePixelsAreTaken()
{
    QMimeData mime;
    mime.setImageData(test::halfPicture({4, 4}));
    QVERIFY(canTake(mime));
    const auto intake = readMime(mime, QStringLiteral("Pasted picture"));
    QCOMPARE(intake.pictures.size(), 1);
    QCOMPARE(intake.pictures.front().image.size(), QSize(4, 4));
    QCOMPARE(intake.pictures.front().name, QStringLiteral("Pasted picture"));
}

void IntakeTest::hoveringWordsAreNoPicture()
{
    QMimeData mime;
    QVERIFY(!canTake(mime));
    mime.setText(QStringLiteral("just words"));
    QVERIFY(!canTake(mime));
    mime.setText(kCat);
    QVERIFY(canTake(mime));
}

void IntakeTest::fileThatTheServerSentHasItsName()
{
    QMimeData mime;
    fill(
        mime,
        with(
            chromiumImage(),
            QStringLiteral("application/octet-stream;name=\"my \\\"cat\\\".png\""),
            png()));
    const auto intake = readMime(mime, QStringLiteral("Dropped picture"));
    QCOMPARE(intake.pictures.size(), 1);
    QCOMPARE(intake.pictures.front().name, QStringLiteral("my \"cat\".png"));
    QCOMPARE(intake.pictures.front().data, png());
}

void IntakeTest::findsImagesInHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const char *html, const QStringList &found) {
        QTest::newRow(name) << QString::fromUtf8(html) << found;
    };
    const QString a = QStringLiteral("http://a.org/a.png");
    const QString b = QStringLiteral("http://b.org/b.png");
    row("two, one of them twice",
        "<IMG SRC='http://a.org/a.png'><img src=http://b.org/b.png><img src='http://a.org/a.png'>",
        {a, b});
    row("relative", "<img src=\"../c.png\">", {QStringLiteral("http://base.org/c.png")});
    row("another attribute",
        "<img data-src=\"http://b.org/b.png\" src=\"http://a.org/a.png\">",
        {a});
    row("in a text", "<img alt=\" src='http://b.org/b.png'\" src='http://a.org/a.png'>", {a});
    row("not an image", "<image src='http://a.org/a.png'><p src='http://a.org/a.png'>", {});
    row("without end", "<img src=\"http://a.org/a.png", {});
    row("empty", "<img src=\"\">", {});
}

void IntakeTest::findsImagesInHtml()
{
    QFETCH(QString, html);
    QFETCH(QStringList, found);
    QCOMPARE(imagesIn(html, QStringLiteral("http://base.org/d/page")), found);
}

void IntakeTest::refusalsNameWhatTheyRefuse()
{
    QMimeData mime;
    mime.setUrls({QUrl(QStringLiteral("ftp://example.org/cat.png"))});
    const auto intake = readMime(mime, QStringLiteral("x"));
    QCOMPARE(intake.refused.size(), 1);
    QVERIFY(intake.refused.front().contains(QStringLiteral("ftp://example.org/cat.png")));
    QVERIFY(intake.refused.front().endsWith(QLatin1Char('.')));
}

void IntakeTest::knowsPlacesOfPassage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("passing");
    QTest::newRow("temporary") << QDir::tempPath() + QStringLiteral("/dnd_file/cat.png") << true;
    QTest::newRow("by a detour") << QStringLiteral("/home/../tmp/cat.png") << true;
    QTest::newRow("session") << QStringLiteral("/run/user/1000/doc/1f/cat.png") << true;
    QTest::newRow("process") << QStringLiteral("/proc/4/fd/5") << true;
    QTest::newRow("cache") << QDir::homePath() + QStringLiteral("/.cache/mozilla/cat.png") << true;
    QTest::newRow("cache of a sandbox")
        << QDir::homePath() + QStringLiteral("/.var/app/org.x.Browser/cache/tmp/cat.png") << true;
    QTest::newRow("a share") << QStringLiteral("/run/user/1000/gvfs/smb-share:server=s/cat.png")
                             << false;
    QTest::newRow("home") << QDir::homePath() + QStringLiteral("/Pictures/tmp/cat.png") << false;
    QTest::newRow("a like name") << QStringLiteral("/tmpfiles/cat.png") << false;
}

void IntakeTest::knowsPlacesOfPassage()
{
    QFETCH(QString, path);
    QFETCH(bool, passing);
    QCOMPARE(isPassing(toPath(path)), passing);
}

void IntakeTest::heldFileIsReadAfterItWasDeleted()
{
    const QTemporaryDir folder; // a place of passage
    const auto file = folder.filePath(QStringLiteral("cat.png"));
    QVERIFY(test::halfPicture({4, 4}).save(file));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file)});
    const auto intake = readMime(mime, QStringLiteral("x"));
    QVERIFY(QFile::remove(file));

    QVERIFY(intake.paths.isEmpty());
    QCOMPARE(intake.held.size(), 1);
    QCOMPARE(intake.held.front().name(), QStringLiteral("cat.png"));
    for (int twice = 0; twice < 2; ++twice) {
        const auto bytes = intake.held.front().read({});
        QVERIFY(bytes);
        QCOMPARE(QImage::fromData(*bytes).size(), QSize(4, 4));
    }
    const JobControl cancelled([] { return true; }, {});
    const auto stopped = intake.held.front().read(cancelled);
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
}

/// What cannot be held is opened by its name, as any other.
void IntakeTest::temporaryFilesAreHeldWithinBounds()
{
    const QTemporaryDir folder;
    QList<QUrl> urls{QUrl::fromLocalFile(folder.filePath(QStringLiteral("gone.png")))};
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("in")));
    urls << QUrl::fromLocalFile(folder.filePath(QStringLiteral("in")));
    for (int i = 0; i < 3; ++i) { // as long as they are said to be, without a byte on the disk
        QFile large(folder.filePath(QStringLiteral("large%1.png").arg(i)));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(i == 2 ? HeldFile::kMostBytes + 1 : HeldFile::kMostBytes / 2 + 1));
        urls << QUrl::fromLocalFile(large.fileName());
    }
    QMimeData mime;
    mime.setUrls(urls);
    const auto intake = readMime(mime, QStringLiteral("x"));
    QCOMPARE(intake.held.size(), 1);
    QCOMPARE(intake.paths.size(), 4);
}

void IntakeTest::sameFileTwiceIsOne()
{
    const QTemporaryDir folder;
    QList<QUrl> urls;
    for (int i = 0; i < 200; ++i) {
        const auto file = folder.filePath(QStringLiteral("%1.png").arg(i));
        QVERIFY(test::halfPicture({2, 2}).save(file));
        urls << QUrl::fromLocalFile(file) << QUrl(QStringLiteral("file:///home/me/%1.png").arg(i));
    }
    urls << QUrl::fromLocalFile(folder.filePath(QStringLiteral("./1.png")))
         << QUrl(QStringLiteral("file:///home/you/../me/1.png"));
    QMimeData mime;
    mime.setUrls(urls + urls);
    const auto intake = readMime(mime, QStringLiteral("x"));
    QCOMPARE(intake.held.size(), 200);
    QCOMPARE(intake.paths.size(), 200);
}

QTEST_MAIN(IntakeTest)
#include "intake_test.moc"
