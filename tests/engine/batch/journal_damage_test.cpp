#include "engine/batch/journal_files.h"
#include "engine/batch/journal_reader.h"
#include "engine/core/hex64.h"
#include "tests/engine/batch/journals.h"

#include <QTest>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;

namespace {

namespace fs = std::filesystem;
using Last = JournalItem::Last;

constexpr std::uint32_t kPictures = 4;

/// A journal with some of all records, whose last three are of picture 3.
std::string sample(const FileTree &tree)
{
    const auto file = tree.path("sample.ndjson");
    const auto plan = planOf(tree, kPictures);
    {
        const auto journal = Journal::create(file, plan, wayOf(), {.program = "p"});
        bool told = bool(journal);
        for (const std::uint32_t i : {0U, 1U}) {
            told = told && (*journal)->writing(i, plan.items[i].target, factsOf(plan, i)) &&
                   (*journal)->done(i, 5);
        }
        told = told && (*journal)->failed(2, "read", {.code = ErrorCode::NotAnImage}, {}) &&
               (*journal)->skipped(3, "x") &&
               (*journal)->writing(3, plan.items[3].target, factsOf(plan, 3)) &&
               (*journal)->done(3, 6);
        if (!told) {
            qFatal("no journal");
        }
    }
    return contentOf(file);
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::string textOf(const std::vector<std::string> &lines)
{
    std::string text;
    for (const auto &line : lines) {
        text += line + "\n";
    }
    return text;
}

/// The text as a journal's, without a file.
Result<JournalState> stateOf(const std::string &text, std::size_t mostItems = kMostJournalItems)
{
    JournalReader reader(mostItems);
    reader.begin("text");
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = text.find('\n', begin);
        if (!reader.take(text.substr(begin, end - begin), end != std::string::npos)) {
            break;
        }
        begin = end == std::string::npos ? text.size() : end + 1;
    }
    const auto content = reader.finish();
    return content ? Result(content->state) : content.error();
}

/// Where the last `count` lines begin.
std::size_t lastLines(const std::string &text, int count)
{
    auto place = text.size();
    for (int i = 0; i < count; ++i) {
        place = text.rfind('\n', place - 2) + 1;
    }
    return place;
}

std::vector<Last> lastsOf(const JournalState &state)
{
    std::vector<Last> lasts;
    for (const auto &item : state.items) {
        lasts.push_back(item.last);
    }
    return lasts;
}

/// What is said to be written is just what was written.
bool isTrue(const FileTree &tree, const JournalState &state)
{
    const auto plan = planOf(tree, kPictures);
    return std::ranges::all_of(state.items, [&](const JournalItem &item) {
        const auto number = item.item.number;
        const bool written = item.last == Last::Writing || item.last == Last::Done;
        const auto *planned = number < kPictures ? &plan.items[number] : nullptr;
        return planned != nullptr && item.item.source == planned->source &&
               item.item.target == planned->target &&
               (!written || item.facts == factsOf(plan, number)) &&
               (item.last != Last::Done || item.targetModifiedNs == (number == 3 ? 6 : 5));
    });
}

/// A line like the one of this kind with other fields, its sum in order.
std::string sealed(const std::string &kind, const std::string &body, std::uint64_t run)
{
    auto line = journalLine({.number = 1000, .session = 1, .timeMs = 5}, kind, body, run);
    line.pop_back();
    return line;
}

std::uint64_t runOf(const std::string &text)
{
    const auto read = parsedLine(text.substr(0, text.find('\n')));
    return parseHex64(read->fields["run"].get<std::string>()).value();
}

} // namespace

class JournalDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutOffAnywhere();
    void goesOnAfterAnyCut();
    void anyOtherByte();
    void blocksOfZeros();
    void linesOutOfPlace();
    void linesOfAnother();
    void hostileFields_data();
    void hostileFields();
    void hostileBeginnings_data();
    void hostileBeginnings();
    void sizesAreLimited();
    void noise();
};

void JournalDamageTest::cutOffAnywhere()
{
    const FileTree tree;
    const auto text = sample(tree);
    for (auto bytes = lastLines(text, 3); bytes <= text.size(); ++bytes) {
        const auto cut = text.substr(0, bytes);
        const auto state = readJournal(tree.add("cut.ndjson", cut));
        QVERIFY2(state, messageOf(state));
        // A line lacks nothing but its line feed: it is whole.
        const bool endsWhole = text[bytes - 1] == '\n' || text[bytes] == '\n';
        const auto whole = cut.substr(0, endsWhole ? bytes : cut.rfind('\n') + 1);
        const auto expected = readJournal(tree.add("whole.ndjson", whole));
        QVERIFY(lastsOf(*state) == lastsOf(*expected));
        QVERIFY(isTrue(tree, *state));
        QCOMPARE(state->damage.size(), std::size_t(endsWhole ? 0 : 1));
        QVERIFY(expected->damage.empty());
    }
}

void JournalDamageTest::goesOnAfterAnyCut()
{
    const FileTree tree;
    const auto text = sample(tree);
    const auto plan = planOf(tree, kPictures);
    for (auto bytes = lastLines(text, 1); bytes < text.size(); ++bytes) {
        const auto file = tree.add("cut.ndjson", text.substr(0, bytes));
        {
            const auto journal = Journal::reopen(file, wayOf(), {});
            QVERIFY2(journal, messageOf(journal));
            QVERIFY((*journal)->skipped(2, "y"));
            QVERIFY((*journal)->done(3, 6));
            QVERIFY((*journal)->ended("finished"));
        }
        const auto state = readJournal(file);
        QVERIFY2(state, messageOf(state));
        const std::vector<Last> expected = {Last::Done, Last::Done, Last::Skipped, Last::Done};
        QVERIFY(lastsOf(*state) == expected);
        QVERIFY(isTrue(tree, *state));
        QVERIFY(state->ended);
        QCOMPARE(state->sessions, 2);
        QVERIFY(state->damage.size() <= 1);
        QVERIFY(contentOf(file).starts_with(text.substr(0, bytes))); // nothing is taken away
        const auto found = findJournals(tree.path());
        const auto cut = std::ranges::find(found, file, &FoundJournal::file);
        QVERIFY(cut != found.end() && cut->ended && cut->done == 3 && cut->skipped == 1);
    }
}

void JournalDamageTest::anyOtherByte()
{
    const FileTree tree;
    const auto text = sample(tree);
    const auto first = text.find('\n');
    std::mt19937 random(1);
    int readable = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto other = text;
        other[i] = static_cast<char>(other[i] ^ (1 << (random() % 8)));
        const auto state = stateOf(other);
        if (!state) {
            QVERIFY2(i <= first || state->sessions == 0, std::to_string(i).c_str());
            QVERIFY(state.error().code == ErrorCode::InvalidArgument);
            continue;
        }
        ++readable;
        QVERIFY(!state->damage.empty());
        QVERIFY(isTrue(tree, *state));
    }
    QVERIFY(readable > static_cast<int>(text.size() / 2));
}

void JournalDamageTest::blocksOfZeros()
{
    const FileTree tree;
    const auto text = sample(tree);
    for (std::size_t place = 0; place < text.size(); place += 64) {
        auto other = text;
        const auto bytes = std::min<std::size_t>(512, text.size() - place);
        std::fill_n(other.begin() + static_cast<std::ptrdiff_t>(place), bytes, '\0');
        const auto state = readJournal(tree.add("other.ndjson", other));
        QVERIFY(!state || (isTrue(tree, *state) && !state->damage.empty()));
    }
}

void JournalDamageTest::linesOutOfPlace()
{
    const FileTree tree;
    const auto lines = linesOf(sample(tree));
    const auto whole = lastsOf(*readJournal(tree.path("sample.ndjson")));
    for (std::size_t i = 1; i < lines.size(); ++i) {
        auto twice = lines;
        twice.insert(twice.begin() + static_cast<std::ptrdiff_t>(i), lines[i]);
        const auto doubled = readJournal(tree.add("other.ndjson", textOf(twice)));
        QVERIFY2(doubled, messageOf(doubled));
        QVERIFY(lastsOf(*doubled) == whole);
        QCOMPARE(doubled->damage.size(), std::size_t(1));
        auto late = lines; // an old line behind all others does not count
        late.push_back(lines[i]);
        const auto again = readJournal(tree.add("other.ndjson", textOf(late)));
        QVERIFY(lastsOf(*again) == whole);
    }
    auto gap = lines;
    gap.erase(gap.end() - 2); // that picture 3 is being written
    const auto state = readJournal(tree.add("other.ndjson", textOf(gap)));
    QVERIFY(state->items[3].last == Last::Skipped); // "done" alone proves nothing
    QCOMPARE(state->damage.size(), std::size_t(2));
}

void JournalDamageTest::linesOfAnother()
{
    const FileTree tree;
    const FileTree otherTree;
    const auto lines = linesOf(sample(tree));
    const auto others = linesOf(sample(otherTree));
    auto mixed = lines;
    mixed.insert(mixed.end(), others.begin() + 1, others.end());
    const auto state = readJournal(tree.add("other.ndjson", textOf(mixed)));
    QVERIFY(lastsOf(*state) == lastsOf(*readJournal(tree.path("sample.ndjson"))));
    QVERIFY(isTrue(tree, *state));
    QCOMPARE(state->damage.size(), others.size() - 1);
}

void JournalDamageTest::hostileFields_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *kind, const char *body) {
        QTest::newRow(name) << QByteArray(kind) << QByteArray(body);
    };
    row("unknown kind", "dream", "{}");
    row("no fields", "item", "{}");
    row("number twice",
        "item",
        R"({"i":1,"source":"/a","inside":"a","target":"/b","bytes":1,"mtime":1})");
    row("number too large",
        "item",
        R"({"i":4294967296,"source":"/a","inside":"a","target":"/b","bytes":1,"mtime":1})");
    row("path with a zero",
        "item",
        R"({"i":9,"source":"/a\u0000","inside":"a","target":"/b","bytes":1,"mtime":1})");
    row("path of numbers",
        "item",
        R"({"i":9,"source":[256],"inside":"a","target":"/b","bytes":1,"mtime":1})");
    row("flaw",
        "item",
        R"({"i":9,"source":"/a","inside":"a","target":"/b","bytes":1,"mtime":1,"flaw":"x"})");
    row("writing what is not there", "done", R"({"i":99,"mtime":1})");
    row("done before it was written", "done", R"({"i":2,"mtime":1})");
    row("time", "done", R"({"i":0,"mtime":1e300})");
    row("folder", "done", R"({"i":0,"mtime":1,"folder":[1,2]})");
    row("no facts", "writing", R"({"i":0,"target":"/a","facts":[]})");
    row("sum",
        "failed",
        R"({"i":0,"stage":"read","error":{"code":"x","message":"","subject":""},"bytes":0,"mtime":0,"source":"xyz"})");
    row("error", "failed", R"({"i":0,"stage":"read","error":5})");
    row("why", "skipped", R"({"i":0,"why":{}})");
    row("way", "session", R"({"way":{"recipe":1}})");
    row("how", "ended", R"({"how":[]})");
    row("inputs", "input", R"({"paths":[1]})");
    row("inputs that are none", "input", R"({"paths":"/a"})");
}

void JournalDamageTest::hostileFields()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, body);
    const FileTree tree;
    const auto text = sample(tree);
    const auto before = readJournal(tree.path("sample.ndjson"));
    const auto line = sealed(kind.toStdString(), body.toStdString(), runOf(text));
    const auto state = readJournal(tree.add("other.ndjson", text + line + "\n"));
    QVERIFY2(state, messageOf(state));
    QVERIFY(lastsOf(*state) == lastsOf(*before));
    QVERIFY(isTrue(tree, *state));
    QVERIFY(!state->ended);
    QVERIFY(state->wish.inputs == before->wish.inputs);
    QVERIFY(!state->damage.empty());
}

void JournalDamageTest::hostileBeginnings_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("version") << QByteArray("\"version\":1") << QByteArray("\"version\":2");
    QTest::newRow("what") << QByteArray("\"inspyre\":\"journal\"")
                          << QByteArray("\"inspyre\":\"report\"");
    QTest::newRow("kind") << QByteArray("\"kind\":\"run\"") << QByteArray("\"kind\":\"item\"");
    QTest::newRow("size") << QByteArray("\"size\":\"auto\"") << QByteArray("\"size\":\"0x0\"");
    QTest::newRow("shard") << QByteArray("\"index\":0") << QByteArray("\"index\":1");
    QTest::newRow("run") << QByteArray("\"run\":\"") << QByteArray("\"run\":\"x");
    QTest::newRow("recipe") << QByteArray("\"recipe\":\"{") << QByteArray("\"recipe\":\"[");
}

void JournalDamageTest::hostileBeginnings()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const FileTree tree;
    const auto lines = linesOf(sample(tree));
    auto body = lines[0].substr(0, lines[0].rfind(",\"sum\"")) + "}";
    const auto place = body.find(before.toStdString());
    QVERIFY(place != std::string::npos);
    body.replace(place, static_cast<std::size_t>(before.size()), after.toStdString());
    // The line again, by the same hand.
    const auto kind = body.find(",\"kind\":\"");
    const auto kindEnd = body.find('"', kind + 9);
    const auto stamp = parsedLine(lines[0])->stamp;
    auto first = journalLine(
        stamp, body.substr(kind + 9, kindEnd - kind - 9), "{" + body.substr(kindEnd + 2), 0);
    auto text = first + textOf({lines.begin() + 1, lines.end()});
    const auto file = tree.add("other.ndjson", text);
    const auto state = readJournal(file);
    QVERIFY(!state);
    QVERIFY(state.error().code == ErrorCode::InvalidArgument);
    QCOMPARE(state.error().subject, file.string());
    const auto created = Journal::create(file, planOf(tree, 1), wayOf(), {});
    QVERIFY(!created);
    QCOMPARE(contentOf(file), text);
}

void JournalDamageTest::sizesAreLimited()
{
    const FileTree tree;
    const auto text = sample(tree);
    const auto file = tree.path("sample.ndjson");
    // Bytes.
    for (const int tooFew : {0, 1}) {
        auto mostBytes = text.size() - static_cast<std::size_t>(tooFew);
        int lines = 0;
        const auto read =
            eachLine(file, mostBytes, [&](std::string_view, bool) { return ++lines > 0; });
        QCOMPARE(bool(read), tooFew == 0);
        QVERIFY(tooFew == 1 || static_cast<std::size_t>(lines) == linesOf(text).size());
        QVERIFY(read || read.error().code == ErrorCode::InvalidArgument);
    }
    // A line without an end does not need memory without one.
    fs::resize_file(file, std::uint64_t{64} << 20);
    std::size_t longest = 0;
    std::uint64_t mostBytes = kMostJournalBytes;
    QVERIFY(eachLine(file, mostBytes, [&](std::string_view line, bool) {
        longest = std::max(longest, line.size());
        return true;
    }));
    QCOMPARE(longest, kMostLineBytes);
    const auto padded = readJournal(file);
    QVERIFY2(padded, messageOf(padded));
    QCOMPARE(padded->damage.size(), std::size_t(1));
    fs::resize_file(file, kMostJournalBytes + 1);
    const auto large = readJournal(file);
    QVERIFY(!large && large.error().code == ErrorCode::InvalidArgument);
    // Pictures.
    QVERIFY(stateOf(text, kPictures));
    QVERIFY(stateOf(text, kPictures - 1).error().code == ErrorCode::InvalidArgument);
    // Damage is told up to a hundred times.
    std::string damaged = text;
    for (int i = 0; i < 1000; ++i) {
        damaged += "x\n";
    }
    QCOMPARE(readJournal(tree.add("damaged.ndjson", damaged))->damage.size(), std::size_t(100));
}

void JournalDamageTest::noise()
{
    const FileTree tree;
    const auto text = sample(tree);
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        auto other = text;
        for (int i = 0; i < 20; ++i) {
            const auto place = text.find('\n') + 1 + random() % (text.size() / 2);
            switch (random() % 3) {
            case 0: other.erase(std::min(place, other.size() - 1), random() % 50); break;
            case 1: other.insert(std::min(place, other.size()), random() % 9, '\n'); break;
            default: other[std::min(place, other.size() - 1)] = static_cast<char>(random()); break;
            }
        }
        const auto state = readJournal(tree.add("other.ndjson", other));
        QVERIFY(!state || isTrue(tree, *state));
    }
}

QTEST_APPLESS_MAIN(JournalDamageTest)
#include "journal_damage_test.moc"
