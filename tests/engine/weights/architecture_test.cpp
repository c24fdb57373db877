#include <inspyre/architecture.h>
#include <inspyre/synthetic.h>

#include <QTest>

#include <algorithm>

using namespace inspyre;

namespace {

/// A checkpoint of shapes alone: reading an architecture looks at no values.
Checkpoint shapesOf(const Architecture &architecture)
{
    Checkpoint checkpoint;
    for (const ExpectedTensor &tensor : expectedTensors(architecture)) {
        checkpoint.tensors[tensor.name] = TensorView{.type = tensor.type, .shape = tensor.shape};
    }
    return checkpoint;
}

Checkpoint named(const char *name)
{
    return shapesOf(*namedArchitecture(name));
}

/// Only the tensors of the backbone, named as in the file that training starts from.
Checkpoint bareBackbone(const char *name)
{
    Checkpoint bare;
    for (const auto &[key, view] : named(name).tensors) {
        if (key.starts_with("backbone.")) {
            bare.tensors[key.substr(9)] = view;
        }
    }
    return bare;
}

Checkpoint withTensors(std::initializer_list<const char *> names)
{
    Checkpoint checkpoint;
    for (const char *name : names) {
        checkpoint.tensors[name] = TensorView{.shape = {4, 4}};
    }
    return checkpoint;
}

bool sameShape(const Architecture &a, const Architecture &b)
{
    const auto first = expectedTensors(a);
    const auto second = expectedTensors(b);
    return std::equal(
        first.begin(), first.end(), second.begin(), second.end(), [](const auto &x, const auto &y) {
            return x.name == y.name && x.shape == y.shape;
        });
}

} // namespace

Q_DECLARE_METATYPE(Checkpoint)
Q_DECLARE_METATYPE(Architecture)

class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedSizesHaveTheirNamesAndCounts_data();
    void publishedSizesHaveTheirNamesAndCounts();
    void anySizeIsReadBack_data();
    void anySizeIsReadBack();
    void tensorsComeInThePublishedOrder();
    void otherNetworksAreNamed_data();
    void otherNetworksAreNamed();
    void whatDoesNotFitIsListed();
    void classifierOfTheBackboneIsIgnored();
    void buffersMayBeAbsent();
    void absurdSizesAreMismatches_data();
    void absurdSizesAreMismatches();
    void everyTensorHasItsGroup();
};

void ArchitectureTest::publishedSizesHaveTheirNamesAndCounts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint64>("parameters");
    QTest::addColumn<int>("tensors");
    // inspyrenet.md 2.1 and 4.1; the head of Swin with x1..x5 of 96..768 from 4.4
    QTest::newRow("swin-b") << "InSPyReNet SwinB" << quint64{90721443} << 1625;
    QTest::newRow("res2net50") << "InSPyReNet Res2Net50" << quint64{28104339} << 1790;
    QTest::newRow("starter") << "InSPyReNet Res2Net50 (slim 16)" << quint64{0} << 1790;
    QTest::newRow("swin-t") << "InSPyReNet SwinT" << quint64{0} << 1457;
    QTest::newRow("swin-s") << "InSPyReNet SwinS" << quint64{0} << 1625;
    QTest::newRow("swin-l") << "InSPyReNet SwinL" << quint64{0} << 1625;
}

void ArchitectureTest::publishedSizesHaveTheirNamesAndCounts()
{
    QFETCH(QString, name);
    QFETCH(quint64, parameters);
    QFETCH(int, tensors);
    const auto read = readArchitecture(named(QTest::currentDataTag()));
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(QString::fromStdString(read->name), name);
    if (parameters != 0) {
        QCOMPARE(quint64{read->parameters}, parameters);
    }
    QCOMPARE(static_cast<int>(expectedTensors(*read).size()), tensors);
}

void ArchitectureTest::anySizeIsReadBack_data()
{
    QTest::addColumn<Architecture>("architecture");
    for (const char *name : {"swin-t", "swin-s", "swin-b", "swin-l", "res2net50", "starter"}) {
        QTest::newRow(name) << *namedArchitecture(name);
    }
    Architecture swin;
    swin.swin = SwinShape{24, {1, 3, 2, 1}, {2, 3, 4, 6}, 5};
    swin.depth = 20;
    swin.channels = {24, 24, 48, 96, 192};
    QTest::newRow("small Swin") << swin;
    Architecture res2net;
    res2net.res2net = Res2NetShape{5, 12, {1, 2, 12, 1}, {7, 9, 11, 13}, 6};
    res2net.depth = 4;
    res2net.channels = {12, 48, 96, 192, 384};
    QTest::newRow("odd Res2Net") << res2net;
}

void ArchitectureTest::anySizeIsReadBack()
{
    QFETCH(Architecture, architecture);
    const auto read = readArchitecture(shapesOf(architecture));
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(read->depth, architecture.depth);
    QCOMPARE(read->channels, architecture.channels);
    QVERIFY(sameShape(*read, architecture));
    QVERIFY(compare(shapesOf(architecture), *read).empty());
}

void ArchitectureTest::tensorsComeInThePublishedOrder()
{
    const auto tensors = expectedTensors(*namedArchitecture("swin-b"));
    const auto position = [&](const char *name) {
        return std::find_if(
                   tensors.begin(), tensors.end(), [&](const auto &t) { return t.name == name; }) -
               tensors.begin();
    };
    QCOMPARE(position("backbone.patch_embed.proj.weight"), std::ptrdiff_t{0});
    const char *const order[] = {
        "backbone.layers.0.blocks.0.attn.relative_position_bias_table",
        "backbone.layers.0.blocks.0.attn.relative_position_index",
        "backbone.layers.0.blocks.0.attn.qkv.weight",
        "backbone.layers.2.blocks.17.mlp.fc2.bias",
        "backbone.layers.2.downsample.reduction.weight",
        "backbone.norm0.weight",
        "context1.branch0.conv.weight",
        "context5.conv_res.bn.weight",
        "decoder.conv1.conv.weight",
        "attention0.threshold",
        "attention0.lthreshold",
        "attention2.conv_out4.bn.num_batches_tracked"};
    for (std::size_t i = 1; i < std::size(order); ++i) {
        QVERIFY2(position(order[i - 1]) < position(order[i]), order[i]);
    }
    QCOMPARE(position(order[std::size(order) - 1]), std::ptrdiff_t{1624});
    QCOMPARE(position("attention2.lthreshold"), std::ptrdiff_t{1625}); // there is none
}

void ArchitectureTest::otherNetworksAreNamed_data()
{
    QTest::addColumn<Checkpoint>("checkpoint");
    QTest::addColumn<QString>("words");
    QTest::newRow("Swin backbone") << bareBackbone("swin-b") << "bare Swin Transformer";
    QTest::newRow("Res2Net backbone") << bareBackbone("res2net50") << "bare Res2Net";
    QTest::newRow("ResNet") << withTensors({"conv1.weight", "layer1.0.conv1.weight"})
                            << "bare ResNet";
    QTest::newRow("U2-Net") << withTensors({"stage1.rebnconvin.conv_s1.weight"}) << "U2-Net";
    QTest::newRow("IS-Net") << withTensors({"conv_in.weight", "stage1.rebnconvin.conv_s1.weight"})
                            << "IS-Net";
    QTest::newRow("BiRefNet") << withTensors({"bb.patch_embed.proj.weight"}) << "BiRefNet";
    QTest::newRow("no head") << withTensors({"backbone.conv1.0.weight"}) << "without InSPyReNet's";
    QTest::newRow("other backbone")
        << withTensors({"backbone.stem.weight", "context1.branch0.conv.weight"})
        << "neither Swin nor Res2Net";
    QTest::newRow("anything") << withTensors({"a.weight", "b.weight"}) << "2 tensors";
    QTest::newRow("nothing") << Checkpoint{} << "0 tensors";
}

void ArchitectureTest::otherNetworksAreNamed()
{
    QFETCH(Checkpoint, checkpoint);
    QFETCH(QString, words);
    const auto read = readArchitecture(checkpoint);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::UnknownModel);
    QVERIFY2(
        QString::fromStdString(read.error().message).contains(words), read.error().message.c_str());
}

void ArchitectureTest::whatDoesNotFitIsListed()
{
    Checkpoint checkpoint = named("starter");
    checkpoint.tensors.erase("decoder.conv5.conv.weight");
    checkpoint.tensors.erase("attention0.threshold");
    checkpoint.tensors["context2.conv_cat.conv.weight"].shape = {16, 63, 3, 3};
    checkpoint.tensors["context3.branch0.bn.weight"].type = TensorType::I64;
    checkpoint.tensors["pyramid.kernel"] = TensorView{.shape = {7, 7}};
    const TensorMismatch mismatch = compare(checkpoint, *namedArchitecture("starter"));
    QCOMPARE(
        mismatch.missing,
        (std::vector<std::string>{"decoder.conv5.conv.weight", "attention0.threshold"}));
    QCOMPARE(
        mismatch.misshapen,
        (std::vector<std::string>{
            "context2.conv_cat.conv.weight: [16, 63, 3, 3] instead of [16, 64, 3, 3]",
            "context3.branch0.bn.weight: int64 instead of float32"}));
    QCOMPARE(mismatch.unexpected, (std::vector<std::string>{"pyramid.kernel"}));

    const auto read = readArchitecture(checkpoint);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ModelMismatch);
    QVERIFY(
        read.error().message.find(
            "2 tensors missing (decoder.conv5.conv.weight, attention0.threshold)") !=
        std::string::npos);
}

void ArchitectureTest::classifierOfTheBackboneIsIgnored()
{
    Checkpoint checkpoint = named("res2net50");
    checkpoint.tensors["backbone.fc.weight"] = TensorView{.shape = {1000, 2048}};
    checkpoint.tensors["backbone.fc.bias"] = TensorView{.shape = {1000}};
    const auto read = readArchitecture(checkpoint);
    QVERIFY(read);
    QVERIFY(compare(checkpoint, *read).empty());
}

void ArchitectureTest::buffersMayBeAbsent()
{
    Checkpoint checkpoint = named("swin-t");
    std::erase_if(checkpoint.tensors, [](const auto &entry) {
        return entry.first.ends_with("num_batches_tracked") ||
               entry.first.ends_with("relative_position_index");
    });
    const auto read = readArchitecture(checkpoint);
    QVERIFY(read);
    QCOMPARE(read->swin->window, 7);
    QVERIFY(compare(checkpoint, *read).empty());
}

void ArchitectureTest::absurdSizesAreMismatches_data()
{
    QTest::addColumn<QString>("tensor");
    QTest::addColumn<QList<qint64>>("shape");
    constexpr qint64 kHuge = qint64{1} << 61;
    const QList<qint64> shapes[] = {{}, {0, 0, 0, 0}, {-1, 3, 4, 4}, {kHuge, kHuge, 0, 4}};
    for (const char *tensor :
         {"context1.branch0.conv.weight",
          "backbone.patch_embed.proj.weight",
          "backbone.layers.1.blocks.0.attn.relative_position_bias_table"}) {
        for (const auto &shape : shapes) {
            QTest::addRow("%s, %d axes", tensor, static_cast<int>(shape.size())) << tensor << shape;
        }
    }
}

void ArchitectureTest::absurdSizesAreMismatches()
{
    QFETCH(QString, tensor);
    QFETCH(QList<qint64>, shape);
    Checkpoint checkpoint = named("swin-t");
    checkpoint.tensors[tensor.toStdString()].shape = {shape.begin(), shape.end()};
    const auto read = readArchitecture(checkpoint);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ModelMismatch);
}

void ArchitectureTest::everyTensorHasItsGroup()
{
    std::array<int, kLayerGroups> counts = {};
    for (const ExpectedTensor &tensor : expectedTensors(*namedArchitecture("res2net50"))) {
        ++counts[static_cast<std::size_t>(layerGroup(tensor.name))];
    }
    for (const int count : counts) {
        QVERIFY(count > 0);
    }
    QCOMPARE(layerGroup("backbone.bn1.weight"), LayerGroup::Stem);
    QCOMPARE(layerGroup("backbone.layer4.0.bn1.weight"), LayerGroup::Stage4);
    QCOMPARE(layerGroup("backbone.layers.2.downsample.norm.bias"), LayerGroup::Stage3);
    QCOMPARE(layerGroup("backbone.norm0.weight"), LayerGroup::Stage1);
    QCOMPARE(layerGroup("context5.conv_cat.conv.weight"), LayerGroup::Context);
    QCOMPARE(layerGroup("decoder.conv5.conv.weight"), LayerGroup::Decoder);
    QCOMPARE(layerGroup("attention2.threshold"), LayerGroup::Attention);
    QCOMPARE(layerGroupName(LayerGroup::Stage4), "stage 4");
}

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "architecture_test.moc"
