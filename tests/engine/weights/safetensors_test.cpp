#include "tests/support/checkpoint_files.h"

#include <inspyre/checkpoint.h>
#include <inspyre/synthetic.h>

#include <QTest>

#include <cstring>

using namespace inspyre;
using namespace inspyre::testing;

namespace {

Result<std::shared_ptr<const Checkpoint>> parse(const File &file)
{
    return parseCheckpoint(file.data(), file.size(), "test.safetensors");
}

constexpr const char *kGood = R"({"__metadata__":{"base_size":"384x384"},)"
                              R"("model.a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                              R"("model.b":{"dtype":"I64","shape":[],"data_offsets":[8,16]}})";

} // namespace

class SafetensorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tensorsAndMetadataAreRead();
    void tensorsThatAreNotAlignedAreCopied();
    void whatIsWrittenIsReadBack();
    void everyTruncationIsAnError();
    void hostileHeadersAreErrors_data();
    void hostileHeadersAreErrors();
    void deepNestingIsAnError();
    void lengthsOutOfRangeAreErrors();
};

void SafetensorsTest::tensorsAndMetadataAreRead()
{
    const File file = safetensorsOf(kGood, File(16, std::byte{1}));
    const auto checkpoint = parse(file);
    QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
    QCOMPARE((*checkpoint)->container, std::string("safetensors"));
    QCOMPARE((*checkpoint)->metadata.at("base_size"), std::string("384x384"));
    QCOMPARE((*checkpoint)->tensors.at("a").shape, (std::vector<std::int64_t>{2}));
    QCOMPARE((*checkpoint)->tensors.at("b").type, TensorType::I64);
}

void SafetensorsTest::tensorsThatAreNotAlignedAreCopied()
{
    for (std::size_t blanks = 0; blanks < 8; ++blanks) {
        File data(16);
        for (std::size_t i = 0; i < data.size(); ++i) {
            data[i] = static_cast<std::byte>(i);
        }
        const File file = safetensorsOf(kGood + std::string(blanks, ' '), data);
        const auto checkpoint = parse(file);
        QVERIFY(checkpoint);
        const TensorView &view = (*checkpoint)->tensors.at("b");
        QCOMPARE(reinterpret_cast<std::uintptr_t>(view.data) % 8, std::uintptr_t{0});
        QCOMPARE(std::memcmp(view.data, data.data() + 8, 8), 0);
    }
}

void SafetensorsTest::whatIsWrittenIsReadBack()
{
    const auto made = makeSyntheticCheckpoint(*namedArchitecture("starter"));
    const File file = safetensorsFile(*made);
    const auto read = parse(file);
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE((*read)->tensors.size(), made->tensors.size());
    for (const auto &[name, view] : made->tensors) {
        const TensorView &other = (*read)->tensors.at(name);
        QCOMPARE(other.type, view.type);
        QCOMPARE(other.shape, view.shape);
        QCOMPARE(other.bytes, view.bytes);
        QCOMPARE(std::memcmp(other.data, view.data, view.bytes), 0);
        const bool inFile = other.data >= file.data() && other.data < file.data() + file.size();
        QVERIFY(inFile); // aligned by the writer, so not copied
    }
}

void SafetensorsTest::everyTruncationIsAnError()
{
    const File file = safetensorsOf(kGood, File(16));
    for (std::size_t size = 0; size < file.size(); ++size) {
        const auto checkpoint = parse(File(file.begin(), file.begin() + qsizetype(size)));
        QVERIFY(!checkpoint);
        QCOMPARE(checkpoint.error().code, ErrorCode::BadModel);
        if (size > 8) {
            const std::string words = "ends at byte " + std::to_string(size) + " of ";
            QVERIFY2(
                checkpoint.error().message.find(words) != std::string::npos,
                checkpoint.error().message.c_str());
        }
    }
}

void SafetensorsTest::hostileHeadersAreErrors_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *header, const char *words) {
        QTest::newRow(name) << header << words;
    };
    row("hole", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})", "no tensor has");
    row("overlap",
        R"({"a":{"dtype":"U8","shape":[8],"data_offsets":[0,8]},)"
        R"("b":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})",
        "overlap at byte 4");
    row("rest", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})", "4 bytes follow");
    row("outside", R"({"a":{"dtype":"U8","shape":[9],"data_offsets":[0,9]}})", "cut off");
    row("far outside",
        R"({"a":{"dtype":"U8","shape":[9223372036854775807],)"
        R"("data_offsets":[0,9223372036854775807]}})",
        "cut off");
    row("too far",
        R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,9223372036854775808]}})",
        "too large");
    row("backwards", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[8,4]}})", "data_offsets");
    row("negative", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[-4,0]}})", "data_offsets");
    row("one offset", R"({"a":{"dtype":"U8","shape":[8],"data_offsets":[8]}})", "data_offsets");
    row("no offsets", R"({"a":{"dtype":"U8","shape":[8]}})", "data_offsets");
    row("negative shape", R"({"a":{"dtype":"U8","shape":[-8],"data_offsets":[0,8]}})", "shape");
    row("wrong shape", R"({"a":{"dtype":"F32","shape":[8],"data_offsets":[0,8]}})", "shape");
    row("shape that overflows to 8",
        R"({"a":{"dtype":"U8","shape":[4294967296,4294967296,8],"data_offsets":[0,8]}})",
        "shape");
    row("huge but empty",
        R"({"a":{"dtype":"U8","shape":[9223372036854775807,2,0],"data_offsets":[0,0]},)"
        R"("b":{"dtype":"U8","shape":[8],"data_offsets":[0,8]}})",
        "shape");
    row("nine axes",
        R"({"a":{"dtype":"U8","shape":[1,1,1,1,1,1,1,1,8],"data_offsets":[0,8]}})",
        "a number");
    row("fraction", R"({"a":{"dtype":"U8","shape":[8.0],"data_offsets":[0,8]}})", "a fraction");
    row("other type", R"({"a":{"dtype":"F8_E4M3","shape":[8],"data_offsets":[0,8]}})", "F8_E4M3");
    row("no type", R"({"a":{"shape":[8],"data_offsets":[0,8]}})", "type");
    row("same name twice",
        R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},)"
        R"("a":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})",
        "twice");
    row("shape twice",
        R"({"a":{"dtype":"U8","shape":[8],"shape":[8],"data_offsets":[0,8]}})",
        "a list");
    row("type twice",
        R"({"a":{"dtype":"U8","dtype":"F32","shape":[8],"data_offsets":[0,8]}})",
        "a text");
    row("metadata of numbers", R"({"__metadata__":{"a":1}})", "a number");
    row("null", R"({"a":null})", "null");
    row("true", R"({"a":true})", "a truth value");
    row("list", R"({"a":[1]})", "a list");
    row("list in list", R"({"a":{"shape":[[8]]}})", "a list");
    row("object in list", R"({"a":{"shape":[{}]}})", "an object");
    row("object in object", R"({"a":{"shape":{}}})", "an object");
    row("text in list", R"({"a":{"shape":["8"]}})", "a text");
    row("no end", R"({"a":{"dtype":"U8")", "a mistake at byte");
    row("not UTF-8", "{\"\xFF\":{}}", "a mistake at byte");
    row("no name", R"({"":{"dtype":"U8","shape":[8],"data_offsets":[0,8]}})", "impossible name");
    row("line break in a name",
        R"({"a\nb":{"dtype":"U8","shape":[8],"data_offsets":[0,8]}})",
        "impossible name");
    row("nothing", R"({})", "8 bytes follow");
}

void SafetensorsTest::hostileHeadersAreErrors()
{
    QFETCH(QString, header);
    QFETCH(QString, words);
    const QByteArray text =
        header.contains(QChar(0xFFFD)) ? QByteArray("{\"\xFF\":{}}") : header.toUtf8();
    const auto checkpoint = parse(safetensorsOf(text.toStdString(), File(8)));
    QVERIFY(!checkpoint);
    QCOMPARE(checkpoint.error().code, ErrorCode::BadModel);
    QCOMPARE(checkpoint.error().subject, std::string("test.safetensors"));
    QVERIFY2(
        QString::fromStdString(checkpoint.error().message).contains(words),
        checkpoint.error().message.c_str());
}

void SafetensorsTest::deepNestingIsAnError()
{
    for (const char *bracket : {"{\"a\":", "["}) {
        std::string header = "{\"a\":";
        for (int i = 0; i < 1'000'000; ++i) {
            header += bracket;
        }
        const auto checkpoint = parse(safetensorsOf(header, {}));
        QVERIFY(!checkpoint);
        QCOMPARE(checkpoint.error().code, ErrorCode::BadModel);
    }
}

void SafetensorsTest::lengthsOutOfRangeAreErrors()
{
    for (const std::uint64_t length :
         {std::uint64_t{0},
          std::uint64_t{1} << 24U,
          std::uint64_t{1} << 31U,
          std::uint64_t{1} << 32U,
          std::uint64_t{1} << 63U,
          UINT64_MAX}) {
        File file = safetensorsOf(kGood, File(16));
        poke(file, 0, length, 8);
        const auto checkpoint = parse(file);
        QVERIFY(!checkpoint);
        QCOMPARE(checkpoint.error().code, ErrorCode::BadModel);
    }
}

QTEST_APPLESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
