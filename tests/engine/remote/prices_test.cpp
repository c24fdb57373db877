#include <inspyre/prices.h>

#include <QTest>

using namespace inspyre;

class PricesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsDateAndSource();
    void goesThroughJson();
    void aPartOfATableIsEnough();
    void aPersonsPriceHasNoDate();
    void refuses_data();
    void refuses();
};

void PricesTest::eachHasItsDateAndSource()
{
    const auto table = defaultPrices();
    for (std::size_t i = 0; i < table.prices.size(); ++i) {
        const auto &price = table.prices[i];
        QCOMPARE(price.id, PriceId(i));
        QCOMPARE(price.read.size(), std::size_t(10));
        QVERIFY(price.source.starts_with("https://") && !price.unit.empty() && price.usd > 0.0);
        QCOMPARE(table[price.id], price.usd);
    }
}

void PricesTest::goesThroughJson()
{
    auto table = defaultPrices();
    QVERIFY(setPrice(table, "l4", 0.125));
    table.region = "asia-southeast1";
    table.freeVcpuSeconds = 12.0;
    const auto read = parsePrices(pricesJson(table));
    QVERIFY(read);
    QVERIFY(*read == table);
}

void PricesTest::aPartOfATableIsEnough()
{
    const auto read =
        parsePrices(R"({"prices":{"vcpu":0.0000216,"gib":{"usd":0.0000024,"read":"2026-10-03"}}})");
    QVERIFY(read);
    QCOMPARE((*read)[PriceId::Vcpu], 0.0000216);
    QCOMPARE((*read)[PriceId::Gib], 0.0000024);
    QCOMPARE(read->prices[std::size_t(PriceId::Gib)].read, std::string("2026-10-03"));
    QCOMPARE((*read)[PriceId::L4], defaultPrices()[PriceId::L4]);
}

void PricesTest::aPersonsPriceHasNoDate()
{
    auto table = defaultPrices();
    QVERIFY(setPrice(table, "vcpu", 0.0));
    QVERIFY(table.prices[std::size_t(PriceId::Vcpu)].read.empty());
    QVERIFY(!setPrice(table, "vcpu", -1.0) && !setPrice(table, "vCPU", 1.0));
    QCOMPARE(table[PriceId::Vcpu], 0.0);
}

void PricesTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("subject");
    QTest::newRow("no JSON") << QByteArray("l4: 1") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]") << QByteArray();
    QTest::newRow("unknown entry") << QByteArray(R"({"cost":{}})") << QByteArray("cost");
    QTest::newRow("unknown price") << QByteArray(R"({"prices":{"t4":1}})") << QByteArray("t4");
    QTest::newRow("text") << QByteArray(R"({"prices":{"l4":"1"}})") << QByteArray("l4");
    QTest::newRow("negative") << QByteArray(R"({"prices":{"l4":{"usd":-1}}})") << QByteArray("l4");
    QTest::newRow("prices that are none") << QByteArray(R"({"prices":7})") << QByteArray("prices");
    QTest::newRow("free") << QByteArray(R"({"free_gib_seconds":null})")
                          << QByteArray("free_gib_seconds");
}

void PricesTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, subject);
    const auto read = parsePrices(json.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(read.error().subject, subject.toStdString());
}

QTEST_APPLESS_MAIN(PricesTest)
#include "prices_test.moc"
