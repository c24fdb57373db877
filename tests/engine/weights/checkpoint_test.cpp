#include "tests/support/checkpoint_files.h"

#include <inspyre/architecture.h>
#include <inspyre/checkpoint.h>
#include <inspyre/files.h>
#include <inspyre/folders.h>
#include <inspyre/synthetic.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cstring>
#include <fstream>
#include <string>

using namespace inspyre;
using namespace inspyre::testing;

namespace {

using Opened = Result<std::shared_ptr<const Checkpoint>>;

Opened parse(const File &file)
{
    return parseCheckpoint(file.data(), file.size(), "test.pth");
}

std::vector<float> floats(const Checkpoint &checkpoint, const char *name)
{
    const TensorView &view = checkpoint.tensors.find(name)->second;
    std::vector<float> values(view.bytes / sizeof(float));
    std::memcpy(values.data(), view.data, view.bytes);
    return values;
}

std::vector<PthTensor> twoTensors(const std::string &prefix = {})
{
    return {
        {.name = prefix + "a.weight", .shape = {2, 3}, .values = {1, 2, 3, 4, 5, 6}},
        {.name = prefix + "b.bias", .shape = {2}, .values = {7, 8}}};
}

std::filesystem::path starter()
{
    return resourceFolder() / "models/starter/starter.pth";
}

/// "VmRSS" or "VmData" of this process in bytes.
qint64 memory(const std::string &what)
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (qint64 kilobytes = 0; word == what + ":" && status >> kilobytes) {
            return kilobytes * 1024;
        }
    }
    return 0;
}

} // namespace

Q_DECLARE_METATYPE(PthShape)

class CheckpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void starterOpens();
    void everyShapeOfPthGivesTheSameTensors_data();
    void everyShapeOfPthGivesTheSameTensors();
    void commonPrefixesAreStripped_data();
    void commonPrefixesAreStripped();
    void aPrefixThatOneTensorLacksStays();
    void storageTypesAreKept_data();
    void storageTypesAreKept();
    void otherStridesArePutInOrder();
    void partsAndTiesOfAStorageAreViews();
    void scalarsAndEmptyTensorsAreTensors();
    void systemErrorsHaveTheirCodes();
    void progressRisesToOne();
    void cancelIsSeenAtEveryQuestion();
    void swinBOpensWithoutReadingItsData();
};

void CheckpointTest::starterOpens()
{
    const auto checkpoint = openCheckpoint(starter(), {});
    QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
    QCOMPARE((*checkpoint)->container, std::string("pth"));
    QCOMPARE((*checkpoint)->path, starter());
    QCOMPARE(qint64((*checkpoint)->fileBytes), QFile(QString::fromStdString(starter())).size());
    QCOMPARE((*checkpoint)->tensors.size(), std::size_t{1790});

    const auto architecture = readArchitecture(**checkpoint);
    QVERIFY2(architecture, architecture ? "" : architecture.error().message.c_str());
    QCOMPARE(architecture->name, std::string("InSPyReNet Res2Net50 (slim 16)"));
    QCOMPARE(architecture->depth, 16);
    QVERIFY(compare(**checkpoint, *architecture).empty());

    std::uint64_t parameters = 0;
    for (const auto &[name, view] : (*checkpoint)->tensors) {
        QCOMPARE(std::uint64_t(view.elements()) * bytesPerElement(view.type), view.bytes);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(view.data) % bytesPerElement(view.type), 0U);
        const bool buffer = name.ends_with("running_mean") || name.ends_with("running_var") ||
                            name.ends_with("num_batches_tracked");
        parameters += buffer ? 0 : std::uint64_t(view.elements());
    }
    QCOMPARE(parameters, architecture->parameters);
    // A trained network has positive variances and a threshold between 0 and 1.
    for (const float variance : floats(**checkpoint, "backbone.bn1.running_var")) {
        QVERIFY(variance > 0.0F);
    }
    const float threshold = floats(**checkpoint, "attention0.threshold")[0];
    QVERIFY(threshold > 0.0F && threshold < 1.0F);
}

void CheckpointTest::everyShapeOfPthGivesTheSameTensors_data()
{
    QTest::addColumn<PthShape>("shape");
    QTest::newRow("bare OrderedDict") << PthShape{};
    QTest::newRow("plain dict") << PthShape{.plainDict = true};
    QTest::newRow("another root") << PthShape{.root = "latest/deep"};
    QTest::newRow("no zip64 end") << PthShape{.zip64End = false};
    QTest::newRow("sizes before the data") << PthShape{.sizesInDescriptor = false};
    QTest::newRow("not aligned") << PthShape{.misalign = 1};
    QTest::newRow("aligned on two bytes") << PthShape{.misalign = 2};
    for (const char *wrapper :
         {"state_dict", "model", "params", "params_ema", "net", "module", "model_state_dict"}) {
        QTest::newRow(wrapper) << PthShape{.wrapper = wrapper};
    }
}

void CheckpointTest::everyShapeOfPthGivesTheSameTensors()
{
    QFETCH(PthShape, shape);
    const File file = pthFile(twoTensors(), shape).bytes;
    const auto checkpoint = parse(file);
    QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
    QCOMPARE((*checkpoint)->tensors.size(), std::size_t{2});
    const TensorView &a = (*checkpoint)->tensors.find("a.weight")->second;
    QCOMPARE(a.shape, (std::vector<std::int64_t>{2, 3}));
    QCOMPARE(a.type, TensorType::F32);
    QCOMPARE(floats(**checkpoint, "a.weight"), (std::vector<float>{1, 2, 3, 4, 5, 6}));
    QCOMPARE(floats(**checkpoint, "b.bias"), (std::vector<float>{7, 8}));
    QCOMPARE(reinterpret_cast<std::uintptr_t>(a.data) % 4, std::uintptr_t{0});
    const bool inFile = a.data >= file.data() && a.data < file.data() + file.size();
    QCOMPARE(inFile, shape.misalign == 0); // nothing is copied without need
}

void CheckpointTest::commonPrefixesAreStripped_data()
{
    QTest::addColumn<QString>("prefix");
    for (const char *prefix : {"module.", "model.", "_orig_mod.", "net.", "module.model."}) {
        QTest::newRow(prefix) << prefix;
    }
}

void CheckpointTest::commonPrefixesAreStripped()
{
    QFETCH(QString, prefix);
    const File file = pthFile(twoTensors(prefix.toStdString())).bytes;
    const auto checkpoint = parse(file);
    QVERIFY(checkpoint);
    QVERIFY((*checkpoint)->tensors.contains("a.weight"));
    QVERIFY((*checkpoint)->tensors.contains("b.bias"));
}

void CheckpointTest::aPrefixThatOneTensorLacksStays()
{
    auto tensors = twoTensors("module.");
    tensors[1].name = "b.bias";
    const File file = pthFile(tensors).bytes;
    const auto checkpoint = parse(file);
    QVERIFY(checkpoint);
    QVERIFY((*checkpoint)->tensors.contains("module.a.weight"));
}

void CheckpointTest::storageTypesAreKept_data()
{
    QTest::addColumn<QString>("storage");
    QTest::addColumn<int>("type");
    const std::pair<const char *, TensorType> types[] = {
        {"FloatStorage", TensorType::F32},
        {"HalfStorage", TensorType::F16},
        {"BFloat16Storage", TensorType::BF16},
        {"DoubleStorage", TensorType::F64},
        {"LongStorage", TensorType::I64},
        {"IntStorage", TensorType::I32},
        {"ShortStorage", TensorType::I16},
        {"CharStorage", TensorType::I8},
        {"ByteStorage", TensorType::U8},
        {"BoolStorage", TensorType::Bool}};
    for (const auto &[storage, type] : types) {
        QTest::newRow(storage) << storage << static_cast<int>(type);
    }
}

void CheckpointTest::storageTypesAreKept()
{
    QFETCH(QString, storage);
    QFETCH(int, type);
    const auto expected = static_cast<TensorType>(type);
    const File data(3 * bytesPerElement(expected), std::byte{0x3C});
    for (const std::size_t misalign : {0, 1}) {
        const File file = pthFile(
                              {{.name = "t",
                                .shape = {3},
                                .data = data,
                                .storage = storage.toStdString(),
                                .elements = 3,
                                .parameter = true}},
                              {.misalign = misalign})
                              .bytes;
        const auto checkpoint = parse(file);
        QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
        const TensorView &view = (*checkpoint)->tensors.at("t");
        QCOMPARE(view.type, expected);
        QCOMPARE(view.bytes, std::uint64_t{data.size()});
        QCOMPARE(std::memcmp(view.data, data.data(), data.size()), 0);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(view.data) % bytesPerElement(expected), 0U);
    }
}

void CheckpointTest::otherStridesArePutInOrder()
{
    // [1, 3, 2, 2] in channels_last: element (0, c, y, x) lies at 6 y + 3 x + c.
    std::vector<float> values;
    for (int i = 0; i < 12; ++i) {
        values.push_back(static_cast<float>(i));
    }
    const File file =
        pthFile(
            {{.name = "conv", .shape = {1, 3, 2, 2}, .values = values, .strides = {12, 1, 6, 3}}})
            .bytes;
    const auto checkpoint = parse(file);
    QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
    QCOMPARE(
        floats(**checkpoint, "conv"), (std::vector<float>{0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11}));
    QCOMPARE((*checkpoint)->tensors.at("conv").bytes, std::uint64_t{48});
}

void CheckpointTest::partsAndTiesOfAStorageAreViews()
{
    const std::vector<float> values = {1, 2, 3, 4, 5, 6};
    const File file =
        pthFile({{.name = "first", .shape = {2}, .values = values, .key = "s"},
                 {.name = "rest", .shape = {2, 2}, .values = values, .key = "s", .offset = 2},
                 {.name = "tied", .shape = {2}, .values = values, .key = "s"}})
            .bytes;
    const auto checkpoint = parse(file);
    QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
    QCOMPARE(floats(**checkpoint, "rest"), (std::vector<float>{3, 4, 5, 6}));
    QCOMPARE((*checkpoint)->tensors.at("first").data, (*checkpoint)->tensors.at("tied").data);
}

void CheckpointTest::scalarsAndEmptyTensorsAreTensors()
{
    const File file = pthFile({{.name = "scalar", .shape = {}, .values = {3}},
                               {.name = "empty", .shape = {0, 4}, .values = {}}})
                          .bytes;
    const auto checkpoint = parse(file);
    QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
    QCOMPARE((*checkpoint)->tensors.at("scalar").elements(), std::int64_t{1});
    QCOMPARE((*checkpoint)->tensors.at("empty").elements(), std::int64_t{0});
    QCOMPARE((*checkpoint)->tensors.at("empty").bytes, std::uint64_t{0});
}

void CheckpointTest::systemErrorsHaveTheirCodes()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    QCOMPARE(openCheckpoint(path, {}).error().code, ErrorCode::IsADirectory);
    const auto missing = openCheckpoint(path / "none.pth", {});
    QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
    QCOMPARE(missing.error().subject, (path / "none.pth").string());
    QCOMPARE(openCheckpoint("/dev/null", {}).error().code, ErrorCode::BadModel);
    std::ofstream(path / "empty.pth").close();
    const auto empty = openCheckpoint(path / "empty.pth", {});
    QCOMPARE(empty.error().code, ErrorCode::BadModel);
    QVERIFY(empty.error().message.find("empty") != std::string::npos);
}

void CheckpointTest::progressRisesToOne()
{
    double last = -1.0;
    bool falls = false;
    const JobControl job({}, [&](const Progress &progress) {
        falls = falls || progress.fraction < last || progress.stage != Stage::ReadingWeights;
        last = progress.fraction;
    });
    QVERIFY(openCheckpoint(starter(), job));
    QVERIFY(!falls);
    QCOMPARE(last, 1.0);
}

void CheckpointTest::cancelIsSeenAtEveryQuestion()
{
    int questions = 0;
    QVERIFY(openCheckpoint(starter(), JobControl([&] { return ++questions < 0; })));
    QVERIFY(questions > 1790);
    for (const int nth : {1, 2, questions / 2, questions - 1, questions}) {
        int asked = 0;
        const auto checkpoint =
            openCheckpoint(starter(), JobControl([&] { return ++asked >= nth; }));
        QVERIFY(!checkpoint);
        QCOMPARE(checkpoint.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, nth);
    }
}

void CheckpointTest::swinBOpensWithoutReadingItsData()
{
    // Beside the build, where there is room: a /tmp in memory may be small.
    const QTemporaryDir folder(INSPYRE_BUILD_DIR "/swin-b-XXXXXX");
    const auto path = std::filesystem::path(folder.path().toStdString()) / "swin-b.safetensors";
    const auto architecture = *namedArchitecture("swin-b");
    {
        const auto checkpoint = makeSyntheticCheckpoint(architecture);
        QVERIFY(writeFileAtomically(path, safetensorsFile(*checkpoint), {}));
    }
    const qint64 before = memory("VmRSS");
    const auto begin = std::chrono::steady_clock::now();
    const auto checkpoint = openCheckpoint(path, {});
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    const qint64 grown = memory("VmRSS") - before;
    QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
    qInfo("SwinB opened in %.1f ms, %.1f MB more", took.count(), double(grown) / 1e6);
    QVERIFY(grown < 32 * 1024 * 1024); // of 367 MB
    QCOMPARE((*checkpoint)->container, std::string("safetensors"));
    QCOMPARE((*checkpoint)->tensors.size(), std::size_t{1625});
    const auto read = readArchitecture(**checkpoint);
    QVERIFY(read);
    QCOMPARE(read->name, std::string("InSPyReNet SwinB"));
    QCOMPARE(floats(**checkpoint, "backbone.patch_embed.proj.weight")[0], 0.12107894F);
}

QTEST_APPLESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
