#include "tests/support/checkpoint_files.h"

#include <inspyre/checkpoint.h>

#include <QTest>

using namespace inspyre;
using namespace inspyre::testing;

namespace {

Result<std::shared_ptr<const Checkpoint>> parse(const File &file)
{
    return parseCheckpoint(file.data(), file.size(), "test.pth");
}

constexpr std::int64_t kHuge = INT64_MAX;

/// An archive around opcodes, which get PROTO 2 before them.
File around(const PickleWriter &pickle)
{
    return pthFile({}, {}, pickle.bytes()).bytes;
}

File around(std::string_view opcodes)
{
    return around(PickleWriter().op(opcodes));
}

/// One tensor "t" over a storage of the floats 1..6.
PthTensor tensor(
    std::vector<std::int64_t> shape,
    std::vector<std::int64_t> strides = {},
    std::int64_t offset = 0,
    std::int64_t elements = 6)
{
    if (strides.empty()) {
        strides.assign(shape.size(), 1);
    }
    return {
        .name = "t",
        .shape = std::move(shape),
        .values = {1, 2, 3, 4, 5, 6},
        .strides = std::move(strides),
        .offset = offset,
        .elements = elements};
}

std::string repeated(std::string_view text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

} // namespace

Q_DECLARE_METATYPE(File)

class HostilePickleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opcodesOutsideTheListAreNamed_data();
    void opcodesOutsideTheListAreNamed();
    void everyOpcodeAloneIsSurvived();
    void importsOutsideTheListAreNamed_data();
    void importsOutsideTheListAreNamed();
    void damagedPicklesAreErrors_data();
    void damagedPicklesAreErrors();
    void impossibleTensorsAreErrors_data();
    void impossibleTensorsAreErrors();
    void nestingOfAnyDepthIsNoRecursion_data();
    void nestingOfAnyDepthIsNoRecursion();
    void aDictInsideItselfIsNoLoop();
    void everyTruncationIsAnError();
};

void HostilePickleTest::opcodesOutsideTheListAreNamed_data()
{
    QTest::addColumn<QByteArray>("opcode");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, char opcode) {
        QTest::newRow(name) << QByteArray(1, opcode)
                            << QString("data.pkl, byte 2: opcode %1 is not").arg(name);
    };
    row("INST", 'i');
    row("OBJ", 'o');
    row("NEWOBJ", '\x81');
    row("NEWOBJ_EX", '\x92');
    row("STACK_GLOBAL", '\x93');
    row("EXT1", '\x82');
    row("PERSID", 'P');
    row("DUP", '2');
    row("LONG4", '\x8B');
    row("BYTEARRAY8", '\x96');
    row("0xff", '\xFF');
}

void HostilePickleTest::opcodesOutsideTheListAreNamed()
{
    QFETCH(QByteArray, opcode);
    QFETCH(QString, words);
    const auto checkpoint = parse(around(opcode.toStdString()));
    QVERIFY(!checkpoint);
    QCOMPARE(checkpoint.error().code, ErrorCode::BadModel);
    QVERIFY2(
        QString::fromStdString(checkpoint.error().message).startsWith(words),
        checkpoint.error().message.c_str());
}

void HostilePickleTest::everyOpcodeAloneIsSurvived()
{
    for (int opcode = 0; opcode < 256; ++opcode) {
        const std::string byte(1, static_cast<char>(opcode));
        QVERIFY(!parse(around(byte)));
        QVERIFY(!parse(around(byte + ".")));
        QVERIFY(!parse(around("(" + byte + ".")));
        QVERIFY(!parse(around("}(" + byte + std::string(9, '\0') + ".")));
        QVERIFY(!parse(around("]K\x01K\x01" + byte + std::string(9, '\xFF') + ".")));
    }
}

void HostilePickleTest::importsOutsideTheListAreNamed_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("name");
    QTest::newRow("os.system") << "os"
                               << "system";
    QTest::newRow("posix.system") << "posix"
                                  << "system";
    QTest::newRow("builtins.eval") << "builtins"
                                   << "eval";
    QTest::newRow("builtins.getattr") << "builtins"
                                      << "getattr";
    QTest::newRow("torch.load") << "torch"
                                << "load";
    QTest::newRow("another OrderedDict") << "torch"
                                         << "OrderedDict";
    QTest::newRow("a dotted name") << "torch"
                                   << "storage._load_from_bytes";
    QTest::newRow("argparse") << "argparse"
                              << "Namespace";
}

void HostilePickleTest::importsOutsideTheListAreNamed()
{
    QFETCH(QString, module);
    QFETCH(QString, name);
    // os.system("touch ...") as the classical attack writes it
    const auto checkpoint = parse(around(PickleWriter()
                                             .import(module.toStdString(), name.toStdString())
                                             .text("touch /tmp/owned")
                                             .op("\x85R.")));
    QVERIFY(!checkpoint);
    QCOMPARE(checkpoint.error().code, ErrorCode::BadModel);
    const QString words = QString("data.pkl, byte 2: import of %1.%2 is not").arg(module, name);
    QVERIFY2(
        QString::fromStdString(checkpoint.error().message).startsWith(words),
        checkpoint.error().message.c_str());
}

void HostilePickleTest::damagedPicklesAreErrors_data()
{
    QTest::addColumn<File>("file");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const File &file, const char *words) {
        QTest::newRow(name) << file << words;
    };
    const auto dict = [] { return PickleWriter().import("collections", "OrderedDict"); };
    row("empty", pthFile({}, {}, {}).bytes, "ends too early");
    row("no STOP", around("}"), "ends too early");
    row("nothing to return", around("."), "nothing to work on");
    row("more after STOP", around("}.}"), "more bytes than its pickle");
    row("a number", around("K\x01."), "no dict of weights");
    row("an empty dict", around("}."), "it is empty");
    row("an optimizer",
        around(PickleWriter().op("}(").text("optimizer").op("}").text("epoch").op("K\x01u.")),
        "\"optimizer\", \"epoch\"");
    row("no mark", around("t."), "no mark");
    row("items under the mark", around("}(K\x01\x85s."), "no dict to add to");
    row("half an item", around("}(K\x01u."), "no dict to add to");
    row("items of a list", around("](K\x01K\x02u."), "no dict to add to");
    row("appended to a dict",
        around("}K\x01"
               "a."),
        "no list to add to");
    row("pops below the mark", around("}(b."), "nothing to work on");
    row("memo never set", around("h\x07."), "memo number 7 was never set");
    row("memo far away", around("}r\xFF\xFF\xFF\xFF."), "memo number 4294967295 is out of range");
    row("memo of nothing", around(std::string_view("q\0.", 3)), "nothing to work on");
    row("text beyond the end", around("X\xFF\xFF\xFF\x7F."), "ends too early");
    row("long number",
        around("\x8A\x09"
               "123456789."),
        "more than 64 bits");
    row("import without an end", around("ctorch\nFloatStorage"), "without an end");
    row("dict with arguments", around(dict().op("K\x01\x85R.")), "another kind");
    row("a number called", around("K\x01)R."), "REDUCE of something");
    row("called with a number", around(dict().op("K\x01R.")), "REDUCE of something");
    row("a storage called",
        around(PickleWriter().import("torch", "FloatStorage").op(")R.")),
        "cannot be called");
    row("a number built", around("K\x01}b."), "BUILD of something");
    row("a parameter without a tensor",
        around(PickleWriter().import("torch._utils", "_rebuild_parameter").op("K\x01K\x01N\x87R.")),
        "parameter without a tensor");
    row("a tensor without a storage",
        around(PickleWriter().import("torch._utils", "_rebuild_tensor_v2").op("(NNNNNNtR.")),
        "impossible offset");
    row("a storage without a description", around("K\x01Q."), "unknown way");
    row("a storage with a short description", around(")Q."), "unknown way");
    row("too many values", around(repeated("N", 1'100'000) + "."), "more values");
    row("too many marks", around(repeated("(", 1'100'000) + "."), "more values");
    row("too many dicts", around(repeated("}", 1'100'000) + "."), "more values");
    row("too many memos",
        around("N" + repeated(std::string_view("q\0", 2), 1'100'000) + "."),
        "more values");
}

void HostilePickleTest::damagedPicklesAreErrors()
{
    QFETCH(File, file);
    QFETCH(QString, words);
    const auto checkpoint = parse(file);
    QVERIFY(!checkpoint);
    QCOMPARE(checkpoint.error().code, ErrorCode::BadModel);
    QVERIFY2(
        QString::fromStdString(checkpoint.error().message).contains(words),
        checkpoint.error().message.c_str());
}

void HostilePickleTest::impossibleTensorsAreErrors_data()
{
    QTest::addColumn<File>("file");
    QTest::addColumn<QString>("words");
    const auto row =
        [](const char *name, const std::vector<PthTensor> &tensors, const char *words) {
            QTest::newRow(name) << pthFile(tensors).bytes << words;
        };
    const char *const outside = "does not lie inside its storage";
    const char *const impossible = "impossible offset, shape or stride";
    row("too large", {tensor({7})}, outside);
    row("offset too large", {tensor({6}, {}, 1)}, outside);
    row("offset at 2^63", {tensor({1}, {}, kHuge)}, outside);
    row("shape at 2^63", {tensor({kHuge})}, outside);
    row("shape that overflows", {tensor({1LL << 32, 1LL << 32, 6}, {0, 0, 1})}, outside);
    row("shape of zeros and overflow", {tensor({0, kHuge, kHuge}, {1, 1, 1})}, outside);
    row("stride too large", {tensor({2, 2}, {5, 1})}, outside);
    row("stride at 2^63", {tensor({2, 2}, {kHuge, 1})}, outside);
    row("stride sum that overflows", {tensor({3, 3}, {kHuge, kHuge})}, outside);
    row("stride of zero that blows up", {tensor({1 << 20, 6}, {0, 1})}, outside);
    row("negative size", {tensor({-1})}, impossible);
    row("negative stride", {tensor({2, 3}, {-3, 1})}, impossible);
    row("negative offset", {tensor({2}, {}, -1)}, impossible);
    row("strides of other length", {tensor({2, 3}, {1})}, impossible);
    row("nine axes", {tensor({1, 1, 1, 1, 1, 1, 1, 1, 1})}, impossible);
    row("storage said to be at 2^63", {tensor({6}, {}, 0, kHuge)}, "instead of");
    row("storage that overflows to its size", {tensor({6}, {}, 0, (1LL << 62) + 6)}, "instead of");
    row("storage of negative size", {tensor({6}, {}, 0, -7)}, "unknown way");
    PthTensor first = tensor({4});
    first.key = "s";
    PthTensor second = tensor({4}, {}, 2);
    second.key = "s";
    second.name = "u";
    row("overlapping tensors", {first, second}, "\"t\" and \"u\" overlap");
    second = tensor({3}, {}, 0, 3);
    second.key = "s";
    second.name = "u";
    row("one storage, two sizes", {first, second}, "24 bytes instead of 3 elements");
    first = tensor({6});
    first.key = "s";
    second = first;
    second.name = "u";
    second.storage = "IntStorage";
    row("one storage, two types", {first, second}, "overlap");
    row("a name twice", {tensor({6}), tensor({6})}, "twice");
    PthTensor unnamed = tensor({6});
    unnamed.name.clear();
    row("no name", {unnamed}, "impossible name");
    unnamed.name = std::string(2000, 'a');
    row("a long name", {unnamed}, "impossible name");
    unnamed.name = "a\nb";
    row("a line break", {unnamed}, "impossible name \"a?b\"");
    PthTensor elsewhere = tensor({6});
    elsewhere.key = "../data.pkl";
    row("a key that leaves its folder", {elsewhere}, "two data.pkl");
}

void HostilePickleTest::impossibleTensorsAreErrors()
{
    damagedPicklesAreErrors();
}

void HostilePickleTest::nestingOfAnyDepthIsNoRecursion_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"tuples", "lists", "dicts", "wrappers"}) {
        QTest::newRow(kind) << kind;
    }
}

void HostilePickleTest::nestingOfAnyDepthIsNoRecursion()
{
    QFETCH(QString, kind);
    constexpr int kDepth = 200'000;
    std::string opcodes;
    if (kind == "tuples") {
        opcodes = ")" + repeated("\x85", kDepth);
    } else if (kind == "lists") {
        opcodes = repeated("]", kDepth) + repeated("a", kDepth - 1);
    } else if (kind == "dicts") {
        opcodes = repeated("}N", kDepth) + "N" + repeated("s", kDepth);
    } else {
        const std::string key = std::string("X\x05\0\0\0", 5) + "model";
        opcodes = repeated("}" + key, kDepth) + "N" + repeated("s", kDepth);
    }
    const auto checkpoint = parse(around(opcodes + "."));
    QVERIFY(!checkpoint);
    QCOMPARE(checkpoint.error().code, ErrorCode::BadModel);
}

void HostilePickleTest::aDictInsideItselfIsNoLoop()
{
    const auto checkpoint = parse(around(PickleWriter()
                                             .op(std::string_view("}q\0", 3))
                                             .text("model")
                                             .op(std::string_view("h\0s.", 4))));
    QVERIFY(!checkpoint);
    QVERIFY(checkpoint.error().message.find("its entries are \"model\"") != std::string::npos);
}

void HostilePickleTest::everyTruncationIsAnError()
{
    const File pickle = stateDictPickle({tensor({6})}, {.wrapper = "state_dict"});
    QVERIFY(parse(pthFile({tensor({6})}, {}, pickle).bytes));
    for (std::size_t size = 0; size < pickle.size(); ++size) {
        const File cut(pickle.begin(), pickle.begin() + qsizetype(size));
        const auto checkpoint = parse(pthFile({tensor({6})}, {}, cut).bytes);
        QVERIFY(!checkpoint);
        QCOMPARE(checkpoint.error().code, ErrorCode::BadModel);
    }
}

QTEST_APPLESS_MAIN(HostilePickleTest)
#include "hostile_pickle_test.moc"
