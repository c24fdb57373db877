#include "engine/core/xxh64.h"

#include <QTest>

#include <string_view>
#include <vector>

using namespace inspyre;

class Xxh64Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheValuesOfItsSpecification_data();
    void hasTheValuesOfItsSpecification();
    void noticesEachFlippedBit();
    void dependsOnTheSeed();
};

void Xxh64Test::hasTheValuesOfItsSpecification_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint64>("sum");
    QTest::newRow("nothing") << QByteArray("") << quint64{0xEF46DB3751D8E999};
    QTest::newRow("one byte") << QByteArray("a") << quint64{0xD24EC4F1A98C6E5B};
    QTest::newRow("three bytes") << QByteArray("abc") << quint64{0x44BC2CF5AD770999};
    QTest::newRow("a stripe and a rest")
        << QByteArray("Nobody inspects the spammish repetition") << quint64{0xFBCEA83C8A378BF1};
}

void Xxh64Test::hasTheValuesOfItsSpecification()
{
    QFETCH(QByteArray, text);
    QFETCH(quint64, sum);
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    QCOMPARE(quint64{xxh64(std::as_bytes(std::span(view)))}, sum);
}

void Xxh64Test::noticesEachFlippedBit()
{
    std::vector<std::byte> bytes(109, std::byte{0x5A}); // stripes, words, half a word, bytes
    const auto sum = xxh64(bytes);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            bytes[i] ^= std::byte{1} << bit;
            QVERIFY(xxh64(bytes) != sum);
            bytes[i] ^= std::byte{1} << bit;
        }
    }
    QCOMPARE(xxh64(bytes), sum);
}

void Xxh64Test::dependsOnTheSeed()
{
    const std::vector<std::byte> bytes(40);
    QVERIFY(xxh64(bytes, 1) != xxh64(bytes, 2));
}

QTEST_APPLESS_MAIN(Xxh64Test)
#include "xxh64_test.moc"
