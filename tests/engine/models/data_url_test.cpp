#include <inspyre/fetch.h>

#include <QTest>

#include <string>

using namespace inspyre;

namespace {

std::string textOf(const Fetched &fetched)
{
    return {reinterpret_cast<const char *>(fetched.data.data()), fetched.data.size()};
}

} // namespace

class DataUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsBytes_data();
    void holdsBytes();
    void refusesWhatHoldsNone_data();
    void refusesWhatHoldsNone();
    void longContentIsWhole();
    void anAddressIsTold_data();
    void anAddressIsTold();
};

void DataUrlTest::holdsBytes_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("mime");
    QTest::newRow("base64") << QByteArray("data:image/png;base64,aGVsbG8=") << QByteArray("hello")
                            << QByteArray("image/png");
    QTest::newRow("two fillers") << QByteArray("data:;base64,aGVsbA==") << QByteArray("hell")
                                 << QByteArray();
    QTest::newRow("no fillers") << QByteArray("data:;base64,aGVsbA") << QByteArray("hell")
                                << QByteArray();
    QTest::newRow("whole groups") << QByteArray("data:;base64,aGVs") << QByteArray("hel")
                                  << QByteArray();
    QTest::newRow("escaped base64")
        << QByteArray("data:;base64,%2B%2F8%3D") << QByteArray("\xfb\xff") << QByteArray();
    QTest::newRow("broken into lines")
        << QByteArray("data:;base64,aGVs\r\n bG8=\n") << QByteArray("hello") << QByteArray();
    QTest::newRow("upper case and more words")
        << QByteArray("DATA:Image/JPEG;charset=utf-8;BASE64,aGVs") << QByteArray("hel")
        << QByteArray("image/jpeg");
    QTest::newRow("percent") << QByteArray("data:image/svg+xml,%3Csvg%20a='1,2'/%3E")
                             << QByteArray("<svg a='1,2'/>") << QByteArray("image/svg+xml");
    QTest::newRow("percent that escapes nothing")
        << QByteArray("data:,100%, 5%zz%4") << QByteArray("100%, 5%zz%4") << QByteArray();
    QTest::newRow("zero bytes") << QByteArray("data:,a%00b") << QByteArray("a\0b", 3)
                                << QByteArray();
}

void DataUrlTest::holdsBytes()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, mime);

    const auto fetched = decodeDataUrl(url.toStdString());

    QVERIFY2(fetched, fetched ? "" : fetched.error().message.c_str());
    QCOMPARE(QByteArray::fromStdString(textOf(*fetched)), content);
    QCOMPARE(QByteArray::fromStdString(fetched->mime), mime);
    QCOMPARE(fetched->name, std::string("picture"));
}

void DataUrlTest::refusesWhatHoldsNone_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another scheme") << QByteArray("http://127.0.0.1/a,b");
    QTest::newRow("no comma") << QByteArray("data:image/png;base64");
    QTest::newRow("no content") << QByteArray("data:image/png;base64,");
    QTest::newRow("fillers alone") << QByteArray("data:;base64,==");
    QTest::newRow("one letter too many") << QByteArray("data:;base64,aGVsb");
    QTest::newRow("fillers within") << QByteArray("data:;base64,aG=sbG8=");
    QTest::newRow("three fillers") << QByteArray("data:;base64,aGVsb===");
    QTest::newRow("another alphabet") << QByteArray("data:;base64,-_8=");
    QTest::newRow("no letters at all") << QByteArray("data:;base64,<svg>");
}

void DataUrlTest::refusesWhatHoldsNone()
{
    QFETCH(QByteArray, url);

    const auto fetched = decodeDataUrl(url.toStdString());

    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, ErrorCode::InvalidArgument);
    QVERIFY(fetched.error().subject.size() < 10); // not all of a long address
}

void DataUrlTest::longContentIsWhole()
{
    // Longer than one block of the decoder.
    QByteArray content(20'000'001, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i) {
        content[i] = static_cast<char>((i * 2654435761U) >> 13U);
    }

    const auto fetched = decodeDataUrl("data:image/png;base64," + content.toBase64().toStdString());

    QVERIFY(fetched);
    QVERIFY(QByteArray::fromStdString(textOf(*fetched)) == content);
}

void DataUrlTest::anAddressIsTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("web");
    QTest::addColumn<bool>("data");
    QTest::newRow("http") << QByteArray("http://a/b.png") << true << false;
    QTest::newRow("https") << QByteArray("HTTPS://a") << true << false;
    QTest::newRow("data") << QByteArray("Data:,x") << false << true;
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << false << false;
    QTest::newRow("a name") << QByteArray("http.png") << false << false;
    QTest::newRow("nothing") << QByteArray() << false << false;
}

void DataUrlTest::anAddressIsTold()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, web);
    QFETCH(bool, data);

    QCOMPARE(isWebAddress(text.toStdString()), web);
    QCOMPARE(isDataUrl(text.toStdString()), data);
}

QTEST_APPLESS_MAIN(DataUrlTest)
#include "data_url_test.moc"
