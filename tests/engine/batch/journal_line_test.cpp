#include "engine/batch/journal_line.h"

#include <QTest>

#include <cstdint>
#include <limits>
#include <string>

using namespace inspyre;

namespace {

constexpr LineStamp kStamp{
    .number = 12,
    .session = 3,
    .timeMs = 1'700'000'000'000,
    .counts = {.items = 5, .done = 3, .failed = 1, .skipped = 0}};

std::string lineOf(const std::string &body, std::uint64_t run = 77)
{
    auto line = journalLine(kStamp, "done", body, run);
    if (line.back() != '\n') {
        qFatal("a line has no line feed");
    }
    line.pop_back();
    return line;
}

} // namespace

class JournalLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten();
    void anyOtherByteIsFound();
    void anyCutIsFound();
    void anotherJournalsLineIsNone();
    void stampsAreChecked_data();
    void stampsAreChecked();
};

void JournalLineTest::isReadAsItWasWritten()
{
    for (const std::string body : {"{}", R"({"i":4,"text":"a\"}\n"})"}) {
        const auto line = lineOf(body);
        QCOMPARE(line.find('\n'), std::string::npos);
        QVERIFY(isIntactLine(line, 77));
        const auto read = parsedLine(line);
        QVERIFY(read);
        QVERIFY(read->stamp == kStamp);
        QCOMPARE(read->kind, std::string("done"));
        QCOMPARE(read->fields.contains("i"), body != "{}");
    }
}

void JournalLineTest::anyOtherByteIsFound()
{
    const auto line = lineOf(R"({"i":4})");
    for (std::size_t i = 0; i < line.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            auto other = line;
            other[i] = static_cast<char>(other[i] ^ (1 << bit));
            QVERIFY(!isIntactLine(other, 77));
        }
    }
    QVERIFY(!isIntactLine(line + " ", 77) && !isIntactLine(" " + line, 77));
}

void JournalLineTest::anyCutIsFound()
{
    const auto line = lineOf(R"({"i":4})");
    for (std::size_t bytes = 0; bytes < line.size(); ++bytes) {
        QVERIFY(!isIntactLine(line.substr(0, bytes), 77));
        QVERIFY(!isIntactLine(line.substr(line.size() - bytes), 77));
    }
}

void JournalLineTest::anotherJournalsLineIsNone()
{
    QVERIFY(!isIntactLine(lineOf("{}", 78), 77));
    QVERIFY(!isIntactLine(lineOf("{}", 0), 77));
}

void JournalLineTest::stampsAreChecked_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char *name, const char *line, bool isRight) {
        QTest::newRow(name) << QByteArray(line) << isRight;
    };
    row("right", R"({"n":1,"s":1,"t":5,"c":[1,2,3,4],"kind":"x"})", true);
    row("no object", "[1]", false);
    row("no JSON", "{\"n\":1", false);
    row("nothing", "", false);
    row("negative", R"({"n":-1,"s":1,"t":5,"c":[1,2,3,4],"kind":"x"})", false);
    row("fraction", R"({"n":1.5,"s":1,"t":5,"c":[1,2,3,4],"kind":"x"})", false);
    row("text", R"({"n":"1","s":1,"t":5,"c":[1,2,3,4],"kind":"x"})", false);
    row("session", R"({"n":1,"s":4294967296,"t":5,"c":[1,2,3,4],"kind":"x"})", false);
    row("time", R"({"n":1,"s":1,"t":-5,"c":[1,2,3,4],"kind":"x"})", false);
    row("three counts", R"({"n":1,"s":1,"t":5,"c":[1,2,3],"kind":"x"})", false);
    row("large count", R"({"n":1,"s":1,"t":5,"c":[1,2,3,1000001],"kind":"x"})", false);
    row("count of text", R"({"n":1,"s":1,"t":5,"c":[1,2,3,"4"],"kind":"x"})", false);
    row("no kind", R"({"n":1,"s":1,"t":5,"c":[1,2,3,4]})", false);
    row("kind", R"({"n":1,"s":1,"t":5,"c":[1,2,3,4],"kind":null})", false);
}

void JournalLineTest::stampsAreChecked()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isRight);
    QCOMPARE(parsedLine(line.toStdString()).has_value(), isRight);
    // However deep, it is neither read nor thrown away by recursion.
    const std::string deep(1 << 20, '[');
    QVERIFY(!parsedLine("{\"n\":" + deep));
}

QTEST_APPLESS_MAIN(JournalLineTest)
#include "journal_line_test.moc"
