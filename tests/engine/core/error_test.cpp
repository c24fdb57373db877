#include <inspyre/error.h>

#include <QTest>

#include <set>
#include <string>

using namespace inspyre;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCodeHasANameOfItsOwn();
    void otherWordsAreNoCode();
};

void ErrorTest::eachCodeHasANameOfItsOwn()
{
    std::set<std::string> names;
    const int codes = static_cast<int>(ErrorCode::Internal) + 1;
    for (int i = 0; i < codes; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        names.insert(errorCodeName(code));
        QVERIFY(errorCodeNamed(errorCodeName(code)) == code);
    }
    QCOMPARE(names.size(), static_cast<std::size_t>(codes));
}

void ErrorTest::otherWordsAreNoCode()
{
    QVERIFY(!errorCodeNamed(""));
    QVERIFY(!errorCodeNamed("damaged"));
    QVERIFY(!errorCodeNamed("Internal"));
}

QTEST_APPLESS_MAIN(ErrorTest)
#include "error_test.moc"
