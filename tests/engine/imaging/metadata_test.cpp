#include "tests/engine/imaging/encoder_inputs.h"
#include "tests/support/exif_blocks.h"

#include <inspyre/formats.h>
#include <inspyre/picture.h>

#include <QColorSpace>
#include <QTest>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;

namespace {

constexpr std::array kSecrets = {"4711", "0815", "Jane", "WGS-84", "NOTE", "PREVIEW"};

std::vector<std::byte> bytesOf(std::string_view text)
{
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

std::string textOf(const std::vector<std::byte> &data)
{
    return {reinterpret_cast<const char *>(data.data()), data.size()};
}

std::string packet(std::string_view content)
{
    return "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta "
           "xmlns:x=\"adobe:ns:meta/\"><rdf:RDF>" +
           std::string(content) + "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

/// `text` with every character of the parts in braces a space, and without the braces.
std::string blanked(std::string_view text)
{
    std::string out;
    bool inside = false;
    for (const char c : text) {
        if (c == '{' || c == '}') {
            inside = c == '{';
        } else {
            out += inside ? ' ' : c;
        }
    }
    return out;
}

std::string withoutBraces(std::string_view text)
{
    std::string out(text);
    std::erase_if(out, [](char c) { return c == '{' || c == '}'; });
    return out;
}

} // namespace

class MetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTellsIsTakenOut_data();
    void onlyWhatTellsIsTakenOut();
    void nothingElseMoves();
    void whatHarmsNobodyStaysAsItIs();
    void aBlockThatEndsTooSoonTellsNothing_data();
    void aBlockThatEndsTooSoonTellsNothing();
    void propertiesAreBlanked_data();
    void propertiesAreBlanked();
    void packetsThatStillTellGo_data();
    void packetsThatStillTellGo();
    void allAndNoneAreWhatTheySay();
    void filesTellNothing_data();
    void filesTellNothing();
};

void MetadataTest::onlyWhatTellsIsTakenOut_data()
{
    QTest::addColumn<bool>("bigEndian");
    QTest::addColumn<bool>("prefixed");
    QTest::newRow("little-endian") << false << false;
    QTest::newRow("big-endian") << true << false;
    QTest::newRow("of JPEG") << false << true;
    QTest::newRow("of JPEG, big-endian") << true << true;
}

void MetadataTest::onlyWhatTellsIsTakenOut()
{
    QFETCH(bool, bigEndian);
    QFETCH(bool, prefixed);
    const auto content = cameraContent();
    auto block = exifBlock(content, bigEndian);
    const auto prefix = bytesOf(std::string_view("Exif\0\0", prefixed ? 6 : 0));
    block.insert(block.begin(), prefix.begin(), prefix.end());
    QVERIFY(saysWhereOrWho({.exif = block}));

    const auto kept = keptMetadata({.exif = block}, MetadataPolicy::Safe);

    QCOMPARE(kept.exif.size(), block.size());
    QVERIFY(std::equal(prefix.begin(), prefix.end(), kept.exif.begin()));
    QVERIFY(!saysWhereOrWho(kept));
    for (const auto *secret : kSecrets) {
        QVERIFY2(contains(block, secret) && !contains(kept.exif, secret), secret);
    }
    const auto begin = kept.exif.begin() + static_cast<std::ptrdiff_t>(prefix.size());
    const auto after = exifContent({begin, kept.exif.end()});
    auto inner = content.inner;
    for (const std::uint32_t tag : {0x927C, 0xA430, 0xA431, 0xA435}) {
        inner.erase(tag);
    }
    QVERIFY(after.main == content.main);
    QVERIFY(after.inner == inner);
    QVERIFY(after.gps.empty() && after.preview.empty());
}

void MetadataTest::nothingElseMoves()
{
    auto content = cameraContent();
    content.gps.clear();
    content.preview.clear();
    const auto block = exifBlock(content, false);
    const auto kept = keptMetadata({.exif = block}, MetadataPolicy::Safe).exif;
    QCOMPARE(kept.size(), block.size());
    for (const auto *value :
         {"Maker of cameras", "2024:01:02 03:04:05", "a comment", "A lens of"}) {
        QCOMPARE(textOf(kept).find(value), textOf(block).find(value));
    }
}

void MetadataTest::whatHarmsNobodyStaysAsItIs()
{
    auto content = cameraContent();
    content.gps.clear();
    content.preview.clear();
    for (const std::uint32_t tag : {0x927C, 0xA430, 0xA431, 0xA435}) {
        content.inner.erase(tag);
    }
    const Metadata metadata{
        .icc = bytesOf("profile"),
        .exif = exifBlock(content, true),
        .xmp = bytesOf(packet("<rdf:Description dc:title='a GPS: how it works'/>")),
        .iptc = bytesOf("press")};
    QVERIFY(!saysWhereOrWho(metadata));
    const auto kept = keptMetadata(metadata, MetadataPolicy::Safe);
    QVERIFY(kept.exif == metadata.exif && kept.xmp == metadata.xmp);
    QVERIFY(kept.icc == metadata.icc && kept.iptc == metadata.iptc);
    QVERIFY(!saysWhereOrWho({}));
}

void MetadataTest::aBlockThatEndsTooSoonTellsNothing_data()
{
    QTest::addColumn<bool>("bigEndian");
    QTest::newRow("little-endian") << false;
    QTest::newRow("big-endian") << true;
}

void MetadataTest::aBlockThatEndsTooSoonTellsNothing()
{
    QFETCH(bool, bigEndian);
    const auto whole = exifBlock(cameraContent(), bigEndian);
    int dropped = 0;
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const std::vector<std::byte> cut(
            whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        const auto kept = keptMetadata({.exif = cut}, MetadataPolicy::Safe);
        QVERIFY(kept.exif.empty() || kept.exif.size() == size);
        QVERIFY(!saysWhereOrWho(kept));
        for (const auto *secret : kSecrets) {
            QVERIFY(!contains(kept.exif, secret));
        }
        dropped += kept.exif.empty() ? 1 : 0;
    }
    QVERIFY(dropped > 100 && dropped < static_cast<int>(whole.size()));
}

void MetadataTest::propertiesAreBlanked_data()
{
    QTest::addColumn<std::string>("marked");
    const auto row = [](const char *name, std::string_view content) {
        QTest::newRow(name) << packet(content);
    };
    row("attributes",
        "<rdf:Description dc:title=\"x\" {exif:GPSLatitude=\"48,8N\"} tiff:Make='M' "
        "{aux:SerialNumber='4711'}/>");
    row("elements",
        "<rdf:Description>{<exif:GPSLatitude>48,8N</exif:GPSLatitude>}<tiff:Make>M</tiff:Make>"
        "{<aux:OwnerName  a='b'>Jane</aux:OwnerName >}</rdf:Description>");
    row("empty element", "<a>{<exifEX:LensSerialNumber rdf:resource='0815'/>}</a>");
    row("another prefix", "<a {ns1:GpsAltitude=\"3\"} {drone-dji:Latitude = \"4\"}></a>");
    row("preview",
        "<a>{<xmp:Thumbnails><rdf:Alt><rdf:li><b>PREVIEW</b></rdf:li></rdf:Alt></xmp:Thumbnails>}"
        "</a>");
    row("brackets in a value", "<a dc:title='1 > 2' {exif:GPSAltitude='<3>'}/>");
    row("comments", "<!-- <b> --><a {exif:GPSStatus='A'}/><![CDATA[ <c ]]>");
}

void MetadataTest::propertiesAreBlanked()
{
    QFETCH(std::string, marked);
    const auto xmp = bytesOf(withoutBraces(marked));
    QVERIFY(saysWhereOrWho({.xmp = xmp}) || marked.find("Thumbnails") != std::string::npos);
    const auto kept = keptMetadata({.xmp = xmp}, MetadataPolicy::Safe);
    QCOMPARE(textOf(kept.xmp), blanked(marked));
    QVERIFY(!saysWhereOrWho(kept));
}

void MetadataTest::packetsThatStillTellGo_data()
{
    QTest::addColumn<std::string>("xmp");
    QTest::newRow("in a comment") << packet("<!-- exif:GPSLatitude=48 -->");
    QTest::newRow("as a text") << packet("<a>the BodySerialNumber is 4711</a>");
    QTest::newRow("two bytes a character") << std::string("<\0a\0/\0>\0", 8);
    QTest::newRow("a tag without an end") << packet("<a b='c'") + "<";
    QTest::newRow("a value without an end") << std::string("<a b='c>");
    QTest::newRow("a value without quotes") << std::string("<a b=c>");
    QTest::newRow("an element without an end") << packet("<exif:GPSLatitude>48");
    QTest::newRow("a comment without an end") << std::string("<a/><!-- ");
}

void MetadataTest::packetsThatStillTellGo()
{
    QFETCH(std::string, xmp);
    const auto kept =
        keptMetadata({.icc = bytesOf("p"), .xmp = bytesOf(xmp)}, MetadataPolicy::Safe);
    QVERIFY(kept.xmp.empty() && !kept.icc.empty());
}

void MetadataTest::allAndNoneAreWhatTheySay()
{
    const Metadata metadata{
        .icc = bytesOf("profile"),
        .exif = exifBlock(cameraContent(), false),
        .xmp = bytesOf(packet("<a exif:GPSStatus='A'/>")),
        .iptc = bytesOf("press")};
    const auto all = keptMetadata(metadata, MetadataPolicy::All);
    QVERIFY(all.exif == metadata.exif && all.xmp == metadata.xmp && all.iptc == metadata.iptc);
    QVERIFY(all.icc == metadata.icc && saysWhereOrWho(all));
    const auto none = keptMetadata(metadata, MetadataPolicy::None);
    QVERIFY(none.exif.empty() && none.xmp.empty() && none.iptc.empty());
    QVERIFY(none.icc == metadata.icc && !saysWhereOrWho(none));
}

void MetadataTest::filesTellNothing_data()
{
    addFormats();
    QTest::newRow("avif") << FileFormat::Avif;
}

void MetadataTest::filesTellNothing()
{
    QFETCH(FileFormat, format);
    const auto &ability = writableFormats()[static_cast<std::size_t>(format)];
    if (!ability.works) {
        QSKIP(ability.why.c_str());
    }
    auto exif = bytesOf(std::string_view("Exif\0\0", 6));
    const auto block = exifBlock(cameraContent(), false);
    exif.insert(exif.end(), block.begin(), block.end());
    const Metadata metadata{
        .exif = exif,
        .xmp = bytesOf(packet("<rdf:Description tiff:Make='M' aux:SerialNumber='4711'/>"))};
    const auto image = pattern(PixelFormat::Rgb8);

    const auto all = encodePicture(
        image.view(), keptMetadata(metadata, MetadataPolicy::All), {.format = format}, {});
    const auto safe = encodePicture(
        image.view(), keptMetadata(metadata, MetadataPolicy::Safe), {.format = format}, {});

    QVERIFY(all && safe);
    QVERIFY(contains(*all, "4711"));
    for (const auto *secret : kSecrets) {
        QVERIFY2(!contains(*safe, secret), secret);
    }
    const auto again = readPicture(*safe, "again", {});
    const auto before = readPicture(*all, "again", {});
    QVERIFY(again && before);
    QVERIFY(saysWhereOrWho(before->metadata));
    QVERIFY(!saysWhereOrWho(again->metadata));
    QVERIFY(!ability.exif || contains(again->metadata.exif, "Ann"));
}

QTEST_APPLESS_MAIN(MetadataTest)
#include "metadata_test.moc"
