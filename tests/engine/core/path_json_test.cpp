#include "engine/core/hex64.h"
#include "engine/core/path_json.h"

#include <QTest>

using namespace inspyre;

class PathJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryName_data();
    void keepsEveryName();
    void refusesWhatIsNoPath_data();
    void refusesWhatIsNoPath();
    void keepsNumbersAsHexadecimalDigits();
};

void PathJsonTest::keepsEveryName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("") << QByteArray(R"("")");
    QTest::newRow("UTF-8") << QByteArray("/ä/你.jpg") << QByteArray(R"("/ä/你.jpg")");
    QTest::newRow("control") << QByteArray("a\n\"b") << QByteArray(R"("a\n\"b")");
    QTest::newRow("no UTF-8") << QByteArray("a\xff") << QByteArray("[97,255]");
    QTest::newRow("half a character") << QByteArray("\xc3") << QByteArray("[195]");
}

void PathJsonTest::keepsEveryName()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, json);
    const std::filesystem::path path = name.toStdString();
    const auto made = pathJson<nlohmann::ordered_json>(path);
    QCOMPARE(QByteArray::fromStdString(made.dump()), json);
    const auto back = pathFromJson(nlohmann::json::parse(made.dump()));
    QVERIFY(back);
    QCOMPARE(back->native(), path.native());
}

void PathJsonTest::refusesWhatIsNoPath_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"1", "null", "{}", "[256]", "[-1]", "[1.5]", "[\"a\"]", R"("a\u0000b")", "[97,0]"}) {
        QTest::newRow(json) << QByteArray(json);
    }
}

void PathJsonTest::refusesWhatIsNoPath()
{
    QFETCH(QByteArray, json);
    QVERIFY(!pathFromJson(nlohmann::json::parse(json.toStdString())));
}

void PathJsonTest::keepsNumbersAsHexadecimalDigits()
{
    for (const std::uint64_t number : {0ULL, 1ULL, 0xfedcba9876543210ULL, ~0ULL}) {
        QCOMPARE(hex64(number).size(), std::size_t{16});
        QCOMPARE(parseHex64(hex64(number)), number);
    }
    QCOMPARE(hex64(0x1f), std::string("000000000000001f"));
    for (const char *wrong :
         {"", "1f", "000000000000001F", "00000000000000001", "-00000000000001f"}) {
        QVERIFY2(!parseHex64(wrong), wrong);
    }
}

QTEST_APPLESS_MAIN(PathJsonTest)
#include "path_json_test.moc"
