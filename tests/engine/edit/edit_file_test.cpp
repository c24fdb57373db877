#include "engine/core/xxh64.h"
#include "engine/edit/edit_format.h"
#include "tests/engine/edit/matte_cases.h"

#include <inspyre/edit_file.h>
#include <inspyre/files.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <limits>
#include <string>
#include <vector>

using namespace inspyre;
using namespace inspyre::testing;

namespace {

using Bytes = std::vector<std::byte>;

template<typename Thing>
void append(Bytes &bytes, const Thing &thing)
{
    const auto more = std::as_bytes(std::span(thing));
    bytes.insert(bytes.end(), more.begin(), more.end());
}

/// A file of this JSON with right sums, whatever it says.
Bytes fileOf(const std::string &json, const Bytes &blobs = {}, std::uint32_t version = 1)
{
    Bytes file;
    append(file, std::string("INSPYRE\x01"));
    append(file, std::vector{version});
    append(file, std::vector{std::uint64_t{json.size()}, xxh64(std::as_bytes(std::span(json)))});
    append(file, json);
    append(file, blobs);
    return file;
}

std::string jsonOf(
    const std::string &prediction, const std::string &regions, const std::string &tiles)
{
    return R"({"picture":[600,400],"recipe":"{}","source":"/a.png","source_sum":"","model":"",)"
           R"("input_size":"","range":[0,1],"prediction":)" +
           prediction + R"(,"regions":)" + regions + R"(,"tiles":)" + tiles + "}";
}

/// "[length, sum]" of a blob that is in the file.
std::string blobJson(const Bytes &blob)
{
    return "[" + std::to_string(blob.size()) + "," + std::to_string(xxh64(blob)) + "]";
}

std::string replaced(std::string text, const std::string &what, const std::string &by)
{
    return text.replace(text.find(what), what.size(), by);
}

EditFile someEdits()
{
    EditFile edits;
    edits.recipeJson = R"({"version":1,"name":"weiß"})";
    edits.picture = {600, 400};
    edits.strokes = strokesOn(edits.picture);
    edits.regions = {
        {.id = std::numeric_limits<std::uint64_t>::max(),
         .values = busyMap({32, 48}),
         .place = {10, 20, 300, 200}},
        {.id = 7, .values = {}, .place = {0, 0, 600, 400}}};
    edits.source = std::filesystem::path("/pictures/ä\n\"1\".jpg");
    edits.sourceSum = "17-00f1e2d3c4b5a697";
    edits.model = "fast";
    edits.inputSize = "384x384";
    edits.prediction = busyMap({37, 21});
    edits.range = {.low = 0.001953125F, .high = 0.9987654F};
    return edits;
}

bool sameImage(const Image &a, const Image &b)
{
    if (a.empty() || b.empty()) {
        return a.empty() && b.empty();
    }
    return samePart(a, b, {0, 0, b.width(), b.height()});
}

bool sameStrokes(const StrokeLayer &a, const StrokeLayer &b)
{
    bool same = a.bounds() == b.bounds();
    const auto compare = [&same](const StrokeLayer &one, const StrokeLayer &other) {
        one.eachTile([&](int column, int row, const std::shared_ptr<const StrokeTile> &tile) {
            const auto *there = other.tile(column, row);
            same = same && there != nullptr && there->stays == tile->stays &&
                   there->added == tile->added;
        });
    };
    compare(a, b);
    compare(b, a);
    return same;
}

Result<EditFile> read(const Bytes &content)
{
    return parseEdits(content, "any.inspyre", {});
}

ErrorCode codeOf(const Result<EditFile> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

class EditFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrittenIsRead();
    void aPictureWithoutAnythingIsWrittenToo();
    void aNameNeedNotBeText();
    void aFileCutOffIsRefused();
    void anyFlippedBitIsSeen();
    void whatLiesIsRefused_data();
    void whatLiesIsRefused();
    void unknownKeysAreLeftOut();
    void otherFilesAreTold();
    void whatCannotBeReadIsNotWritten_data();
    void whatCannotBeReadIsNotWritten();
    void cancelIsSeenAtEveryQuestion();
    void progressRisesToOne();

private:
    [[nodiscard]] std::filesystem::path path(const char *name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void EditFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void EditFileTest::whatIsWrittenIsRead()
{
    const EditFile edits = someEdits();
    QVERIFY(writeEdits(path("a.inspyre"), edits, {}));
    const auto read = readEdits(path("a.inspyre"), {});
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(read->recipeJson, edits.recipeJson);
    QCOMPARE(read->source, edits.source);
    QCOMPARE(read->sourceSum, edits.sourceSum);
    QCOMPARE(read->picture, edits.picture);
    QCOMPARE(read->model, edits.model);
    QCOMPARE(read->inputSize, edits.inputSize);
    QCOMPARE(read->range, edits.range);
    QVERIFY(sameImage(read->prediction, edits.prediction));
    QVERIFY(sameStrokes(read->strokes, edits.strokes));
    QCOMPARE(read->regions.size(), edits.regions.size());
    for (std::size_t i = 0; i < edits.regions.size(); ++i) {
        QCOMPARE(read->regions[i].id, edits.regions[i].id);
        QCOMPARE(read->regions[i].place, edits.regions[i].place);
        QVERIFY(sameImage(read->regions[i].values, edits.regions[i].values));
    }
    QVERIFY(writeEdits(path("b.inspyre"), *read, {}));
    QCOMPARE(*readFile(path("b.inspyre")), *readFile(path("a.inspyre")));
}

void EditFileTest::aPictureWithoutAnythingIsWrittenToo()
{
    QVERIFY(writeEdits(path("a.inspyre"), {.picture = {1, 32768}}, {}));
    const auto read = readEdits(path("a.inspyre"), {});
    QVERIFY(read);
    QCOMPARE(read->picture, (Size{1, 32768}));
    QVERIFY(read->strokes.empty() && read->regions.empty() && read->prediction.empty());
    QVERIFY(read->source.empty());
}

void EditFileTest::aNameNeedNotBeText()
{
    const std::filesystem::path source("/old/caf\xe9\xff.jpg");
    QVERIFY(writeEdits(path("a.inspyre"), {.source = source, .picture = {9, 9}}, {}));
    const auto read = readEdits(path("a.inspyre"), {});
    QVERIFY(read);
    QCOMPARE(read->source, source);
}

void EditFileTest::aFileCutOffIsRefused()
{
    QVERIFY(writeEdits(path("a.inspyre"), someEdits(), {}));
    const Bytes whole = *readFile(path("a.inspyre"));
    QVERIFY(read(whole));
    for (std::size_t length = 0; length < whole.size(); length += length < 64 ? 1 : 97) {
        const auto cut = read(Bytes(whole.begin(), whole.begin() + static_cast<long>(length)));
        QCOMPARE(codeOf(cut), length < 8 ? ErrorCode::NotAnImage : ErrorCode::DamagedImage);
        QCOMPARE(cut.error().subject, std::string("any.inspyre"));
    }
    Bytes longer = whole;
    longer.push_back({});
    QCOMPARE(codeOf(read(longer)), ErrorCode::DamagedImage);
}

void EditFileTest::anyFlippedBitIsSeen()
{
    QVERIFY(writeEdits(path("a.inspyre"), someEdits(), {}));
    const Bytes whole = *readFile(path("a.inspyre"));
    for (std::size_t i = 0; i < whole.size(); i += i < 64 ? 1 : 61) {
        Bytes flipped = whole;
        flipped[i] ^= std::byte{1} << (i % 8);
        const auto code = codeOf(read(flipped));
        const auto wanted = i < 8    ? ErrorCode::NotAnImage
                            : i < 12 ? ErrorCode::InvalidArgument
                                     : ErrorCode::DamagedImage;
        QVERIFY2(
            code == wanted || (i == 8 && code == ErrorCode::DamagedImage),
            qPrintable(QString::number(i)));
    }
}

void EditFileTest::whatLiesIsRefused_data()
{
    QTest::addColumn<Bytes>("file");
    const auto row = [](const char *name, const std::string &json, const Bytes &blobs = {}) {
        QTest::newRow(name) << fileOf(json, blobs);
    };
    const Bytes some(40, std::byte{1});
    const std::string blob = blobJson(some);
    const std::string empty = jsonOf("{}", "[]", "[]");
    row("no JSON", "picture");
    row("a list", "[]");
    row("keys missing", R"({"picture":[1,1]})");
    row("nested", std::string(1 << 20, '['));
    row("no text", replaced(empty, R"("recipe":"{}")", "\"recipe\":\"\xff\""));
    row("size 0", jsonOf(R"({"size":[0,4],"blob":[0,0]})", "[]", "[]"));
    row("negative", jsonOf(R"({"size":[-1,4],"blob":[0,0]})", "[]", "[]"));
    row("a fraction", jsonOf(R"({"size":[1.5,4],"blob":[0,0]})", "[]", "[]"));
    row("a huge number", jsonOf(R"({"size":[18446744073709551615,4],"blob":[0,0]})", "[]", "[]"));
    row("a map too large", jsonOf(R"({"size":[4097,4],"blob":)" + blob + "}", "[]", "[]"), some);
    row("large for its blob",
        jsonOf(R"({"size":[4096,4096],"blob":)" + blob + "}", "[]", "[]"),
        some);
    row("no zlib", jsonOf(R"({"size":[4,4],"blob":)" + blob + "}", "[]", "[]"), some);
    row("blob beyond the end", jsonOf(R"({"size":[4,4],"blob":)" + blob + "}", "[]", "[]"));
    row("no blob", jsonOf(R"({"size":[4,4]})", "[]", "[]"));
    row("half a blob", jsonOf(R"({"size":[4,4],"blob":[40]})", "[]", "[]"), some);
    row("region outside", jsonOf("{}", R"([{"id":1,"place":[590,0,11,5]}])", "[]"));
    row("region without a place", jsonOf("{}", R"([{"id":1}])", "[]"));
    row("tile outside", jsonOf("{}", "[]", R"([{"at":[3,0],"blob":)" + blob + "}]"), some);
    std::string many = "[";
    for (int i = 0; i < 257; ++i) {
        many += std::string(i > 0 ? "," : "") + R"({"id":1,"place":[0,0,5,5]})";
    }
    row("many regions", jsonOf("{}", many + "]", "[]"));
    row("range upside down", replaced(empty, "[0,1]", "[1,0]"));
}

void EditFileTest::whatLiesIsRefused()
{
    QFETCH(const Bytes, file);
    const auto result = read(file);
    QCOMPARE(codeOf(result), ErrorCode::DamagedImage);
    QVERIFY(!result.error().message.empty());
}

void EditFileTest::unknownKeysAreLeftOut()
{
    const std::string known = jsonOf("{}", "[]", "[]");
    QVERIFY(read(fileOf(known)));
    QVERIFY(read(fileOf(R"({"later":{"more":[1,2]},)" + known.substr(1))));
    const auto newer = read(fileOf("{}", {}, 2));
    QCOMPARE(codeOf(newer), ErrorCode::InvalidArgument);
    QVERIFY(newer.error().message.find("newer") != std::string::npos);
    QCOMPARE(codeOf(read(fileOf(known, {}, 0))), ErrorCode::DamagedImage);
}

void EditFileTest::otherFilesAreTold()
{
    QCOMPARE(codeOf(readEdits(path("none"), {})), ErrorCode::FileNotFound);
    QCOMPARE(codeOf(readEdits(path("."), {})), ErrorCode::IsADirectory);
    QVERIFY(writeFileAtomically(path("other"), Bytes(5000, std::byte{'P'}), {}));
    QCOMPARE(codeOf(readEdits(path("other"), {})), ErrorCode::NotAnImage);
    QCOMPARE(codeOf(read({})), ErrorCode::NotAnImage);
    const auto nowhere = writeEdits(path("no folder/a.inspyre"), someEdits(), {});
    QVERIFY(!nowhere && nowhere.error().code == ErrorCode::FileNotFound);
}

void EditFileTest::whatCannotBeReadIsNotWritten_data()
{
    QTest::addColumn<EditFile>("edits");
    const auto row = [](const char *name, const std::function<void(EditFile &)> &spoil) {
        EditFile edits = someEdits();
        spoil(edits);
        QTest::newRow(name) << edits;
    };
    row("no picture", [](EditFile &edits) { edits.picture = {}; });
    row("strokes of another", [](EditFile &edits) { edits.strokes = strokesOn({400, 600}); });
    row("region outside", [](EditFile &edits) { edits.regions[0].place.x = 301; });
    row("too many", [](EditFile &edits) { edits.regions.resize(257, edits.regions[1]); });
    row("a map too wide", [](EditFile &edits) { edits.prediction = busyMap({4097, 1}); });
    row("no shares", [](EditFile &edits) {
        edits.prediction = grayImage({2, 2}, [](int x, int y) {
            return x + y == 2 ? std::numeric_limits<float>::quiet_NaN() : 0.5F;
        });
    });
    row("no text", [](EditFile &edits) { edits.recipeJson = "\xff"; });
    row("long text", [](EditFile &edits) { edits.recipeJson = std::string((1 << 20) + 1, ' '); });
    row("range", [](EditFile &edits) { edits.range.low = 2.0F; });
}

void EditFileTest::whatCannotBeReadIsNotWritten()
{
    QFETCH(const EditFile, edits);
    QVERIFY(writeEdits(path("a.inspyre"), someEdits(), {}));
    const auto before = *readFile(path("a.inspyre"));
    const auto done = writeEdits(path("a.inspyre"), edits, {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(*readFile(path("a.inspyre")), before);
}

void EditFileTest::cancelIsSeenAtEveryQuestion()
{
    const EditFile edits = someEdits();
    QVERIFY(writeEdits(path("there.inspyre"), edits, {}));
    const auto isCancelled = [](const auto &result) {
        return !result && result.error().code == ErrorCode::Cancelled;
    };
    const auto writes = [&](const JobControl &job) {
        return isCancelled(writeEdits(path("new.inspyre"), edits, job));
    };
    const auto reads = [&](const JobControl &job) {
        return isCancelled(readEdits(path("there.inspyre"), job));
    };
    for (const std::function<bool(const JobControl &)> &cancelled :
         {std::function<bool(const JobControl &)>(writes),
          std::function<bool(const JobControl &)>(reads)}) {
        int questions = 0;
        const auto stoppingAt = [&questions](int n) {
            return JobControl([&questions, n] { return ++questions == n; });
        };
        QVERIFY(!cancelled(stoppingAt(0)));
        const int all = questions;
        QVERIFY(all >= 3);
        std::filesystem::remove(path("new.inspyre"));
        for (int n = 1; n <= all; ++n) {
            questions = 0;
            QVERIFY(cancelled(stoppingAt(n)));
            QVERIFY(!std::filesystem::exists(path("new.inspyre")));
        }
    }
}

void EditFileTest::progressRisesToOne()
{
    double last = 0.0;
    bool falls = false;
    const JobControl job({}, [&](const Progress &progress) {
        falls = falls || progress.fraction < last;
        last = progress.fraction;
    });
    QVERIFY(writeEdits(path("a.inspyre"), someEdits(), job));
    QVERIFY(!falls);
    QCOMPARE(last, 1.0);
    last = 0.0;
    QVERIFY(readEdits(path("a.inspyre"), job));
    QVERIFY(!falls);
    QCOMPARE(last, 1.0);
}

QTEST_APPLESS_MAIN(EditFileTest)
#include "edit_file_test.moc"
