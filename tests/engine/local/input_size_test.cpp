#include <inspyre/remover.h>

#include <QTest>

using namespace inspyre;

Q_DECLARE_METATYPE(inspyre::InputSize)

class InputSizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAUserWrites_data();
    void readsWhatAUserWrites();
    void refusesWhatIsNoSize_data();
    void refusesWhatIsNoSize();
    void followsThePublishedDynamicRule_data();
    void followsThePublishedDynamicRule();
    void guardsTheNetworkAgainstOddPictures_data();
    void guardsTheNetworkAgainstOddPictures();
    void fixedSizesDoNotDependOnThePicture();
    void previewIsFastOrTwoThirds_data();
    void previewIsFastOrTwoThirds();
};

void InputSizeTest::readsWhatAUserWrites_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<QByteArray>("written");
    const auto kind = [](InputSize::Kind k) { return static_cast<int>(k); };
    using Kind = InputSize::Kind;
    QTest::newRow("auto") << QByteArray("auto") << kind(Kind::Model) << 0 << 0
                          << QByteArray("auto");
    QTest::newRow("fast") << QByteArray("fast") << kind(Kind::Static) << 384 << 384
                          << QByteArray("384x384");
    QTest::newRow("base") << QByteArray("base") << kind(Kind::Static) << 1024 << 1024
                          << QByteArray("1024x1024");
    QTest::newRow("exact") << QByteArray("640x480") << kind(Kind::Static) << 640 << 480
                           << QByteArray("640x480");
    QTest::newRow("rounded up") << QByteArray("1x481") << kind(Kind::Static) << 32 << 512
                                << QByteArray("32x512");
    QTest::newRow("largest") << QByteArray("4096x4096") << kind(Kind::Static) << 4096 << 4096
                             << QByteArray("4096x4096");
    QTest::newRow("dynamic") << QByteArray("dynamic") << kind(Kind::Dynamic) << 0 << 0
                             << QByteArray("dynamic");
}

void InputSizeTest::readsWhatAUserWrites()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(QByteArray, written);

    const auto size = parseInputSize(text.toStdString());

    QVERIFY(size);
    QCOMPARE(static_cast<int>(size->kind), kind);
    QCOMPARE(size->size, (Size{width, height}));
    QCOMPARE(inputSizeText(*size), written.toStdString());
}

void InputSizeTest::refusesWhatIsNoSize_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"",
          "big",
          "x",
          "640",
          "640x",
          "x480",
          "0x0",
          "-32x32",
          "640x480x3",
          "640 x480",
          "4097x32",
          "99999999999x32",
          "640X480",
          "+5x5"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void InputSizeTest::refusesWhatIsNoSize()
{
    QFETCH(QByteArray, text);
    const auto size = parseInputSize(text.toStdString());
    QVERIFY(!size);
    QCOMPARE(size.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(size.error().subject, text.toStdString());
}

void InputSizeTest::followsThePublishedDynamicRule_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("inputWidth");
    QTest::addColumn<int>("inputHeight");
    QTest::newRow("as it is") << 640 << 480 << 640 << 480;
    QTest::newRow("half to even") << 1280 << 720 << 1280 << 704;
    QTest::newRow("1080p") << 1920 << 1080 << 1920 << 1088;
    QTest::newRow("square") << 1000 << 1000 << 992 << 992;
    QTest::newRow("4K") << 3840 << 2160 << 2272 << 1280;
    QTest::newRow("12 MP") << 4000 << 3000 << 1696 << 1280;
    QTest::newRow("24 MP") << 6000 << 4000 << 1920 << 1280;
    QTest::newRow("small, half to even") << 48 << 80 << 64 << 64;
    QTest::newRow("narrowest") << 17 << 17 << 32 << 32;
}

void InputSizeTest::followsThePublishedDynamicRule()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, inputWidth);
    QFETCH(int, inputHeight);
    const auto size = networkSize({InputSize::Kind::Dynamic, {}}, {384, 384}, {width, height});
    QVERIFY(size);
    QCOMPARE(*size, (Size{inputWidth, inputHeight}));
}

void InputSizeTest::guardsTheNetworkAgainstOddPictures_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("1x1") << 1 << 1;
    QTest::newRow("16 wide") << 16 << 500;
    QTest::newRow("panorama") << 8000 << 1000;
    QTest::newRow("a line") << 1 << 20000;
}

void InputSizeTest::guardsTheNetworkAgainstOddPictures()
{
    QFETCH(int, width);
    QFETCH(int, height);
    const auto size = networkSize({InputSize::Kind::Dynamic, {}}, {384, 384}, {width, height});
    QVERIFY(!size);
    QCOMPARE(size.error().code, ErrorCode::InvalidArgument);
    QVERIFY(QString::fromStdString(size.error().message).contains("size"));
}

void InputSizeTest::fixedSizesDoNotDependOnThePicture()
{
    for (const auto picture : {Size{1, 1}, Size{1, 20000}, Size{12000, 9000}}) {
        QCOMPARE(*networkSize({}, {1024, 1024}, picture), (Size{1024, 1024}));
        const InputSize fixed{InputSize::Kind::Static, {640, 480}};
        QCOMPARE(*networkSize(fixed, {1024, 1024}, picture), (Size{640, 480}));
    }
    QCOMPARE(*networkSize({}, {1000, 1000}, {5, 5}), (Size{1024, 1024}));
    QVERIFY(!networkSize({InputSize::Kind::Static, {8192, 64}}, {384, 384}, {5, 5}));
    QVERIFY(!networkSize({InputSize::Kind::Static, {0, 64}}, {384, 384}, {5, 5}));
}

void InputSizeTest::previewIsFastOrTwoThirds_data()
{
    QTest::addColumn<int>("base");
    QTest::addColumn<int>("preview");
    QTest::newRow("large model") << 1024 << 384;
    QTest::newRow("starter") << 384 << 256;
    QTest::newRow("tiny") << 32 << 32;
}

void InputSizeTest::previewIsFastOrTwoThirds()
{
    QFETCH(int, base);
    QFETCH(int, preview);
    QCOMPARE(previewSize({base, base}), (Size{preview, preview}));
}

QTEST_APPLESS_MAIN(InputSizeTest)
#include "input_size_test.moc"
