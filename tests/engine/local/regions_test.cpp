#include "engine/local/local_remover.h"

#include <inspyre/regions.h>
#include <inspyre/resize.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

using namespace inspyre;

Q_DECLARE_METATYPE(inspyre::Rect)

namespace {

/// Sees what is bright, as large as its input.
class BrightNetwork final : public Network
{
public:
    [[nodiscard]] NetworkInfo info() const override
    {
        return {.device = "cpu", .deviceName = "test", .precision = Precision::Fp32};
    }

    [[nodiscard]] Result<NetworkOutput> run(
        const NetworkInput &input, const JobControl &job, std::vector<NetworkTap> *) override
    {
        const auto &rgb = input.image;
        Pixels logits(rgb.width, rgb.height, PixelFormat::GrayF32);
        for (int y = 0; y < rgb.height; ++y) {
            for (int x = 0; x < rgb.width; ++x) {
                logits.rowF32(y)[x] = (static_cast<float>(rgb.row8(y)[3 * x]) - 128.0F) / 16.0F;
            }
        }
        job.report(Stage::Inferring, 1.0);
        const Image made(std::move(logits));
        return NetworkOutput{made, stretchedAs(made.view(), stretchRange(made.view()))};
    }

    [[nodiscard]] Result<NetworkProfile> profile(const NetworkInput &, const JobControl &) override
    {
        return NetworkProfile{};
    }
};

constexpr Size kPicture = {640, 480};
constexpr Rect kPlace = {160, 120, 320, 240};

/// A bright disc with fine lines, which a look at the whole is too coarse for.
Image picture()
{
    Pixels pixels(kPicture.width, kPicture.height, PixelFormat::Rgb8);
    for (int y = 0; y < kPicture.height; ++y) {
        for (int x = 0; x < kPicture.width; ++x) {
            const double inside = 200.0 - std::hypot(x - 320.0, y - 240.0);
            const double lines = 40.0 * std::sin(x * 0.9) + 40.0 * std::cos(y * 0.7);
            const double level = inside < 0.0 ? 20.0 : 170.0 + lines;
            std::memset(pixels.row8(y) + 3 * x, static_cast<int>(std::clamp(level, 0.0, 255.0)), 3);
        }
    }
    return Image(std::move(pixels));
}

/// The largest step from one column to the next within [begin, end), over the rows of `place`.
double steepest(const Image &alpha, int begin, int end)
{
    double step = 0.0;
    for (int y = kPlace.y; y < kPlace.y + kPlace.height; ++y) {
        const auto *row = alpha.view().rowF32(y);
        for (int x = begin; x < end; ++x) {
            step = std::max(step, std::abs(static_cast<double>(row[x] - row[x - 1])));
        }
    }
    return step;
}

} // namespace

class RegionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWholePictureAsARegionIsItsMatte();
    void aRegionShowsMoreDetails();
    void aRegionHasNoSeam();
    void whatIsOutsideIsCut_data();
    void whatIsOutsideIsCut();
    void refusesWhatIsTooSmall_data();
    void refusesWhatIsTooSmall();
    void reportsRisingFractions();
    void canBeCancelledAtAnyQuestion();

private:
    [[nodiscard]] Result<MapPatch> region(const Rect &place, const JobControl &job = {}) const
    {
        return runRegion(*m_remover, m_picture.view(), place, m_range, {}, job);
    }

    Image m_picture = picture();
    std::shared_ptr<Remover> m_remover;
    Matte m_matte;
    StretchRange m_range;
};

void RegionsTest::init()
{
    ModelEntry entry;
    entry.base = {96, 96};
    m_remover = makeLocalRemover(std::make_shared<BrightNetwork>(), entry, {}, 0);
    auto matte = m_remover->matte(m_picture.view(), {}, {});
    QVERIFY(matte);
    m_matte = *std::move(matte);
    m_range = stretchRange(m_matte.logits.view());
}

void RegionsTest::theWholePictureAsARegionIsItsMatte()
{
    const auto patch = region({0, 0, kPicture.width, kPicture.height});

    QVERIFY(patch);
    QCOMPARE(patch->place, (Rect{0, 0, kPicture.width, kPicture.height}));
    QCOMPARE(patch->values.size(), m_matte.prediction.size());
    for (int y = 0; y < patch->values.height(); ++y) {
        const auto *made = patch->values.view().rowF32(y);
        const auto *whole = m_matte.prediction.view().rowF32(y);
        QVERIFY(std::equal(made, made + patch->values.width(), whole));
    }
}

void RegionsTest::aRegionShowsMoreDetails()
{
    const Rect place = {280, 200, 96, 96}; // as large as the network's input: pixel by pixel
    const auto patch = region(place);

    QVERIFY(patch);
    // The lines are seen in full, not as grey.
    const auto *row = patch->values.view().rowF32(48);
    const auto [least, most] = std::minmax_element(row, row + 96);
    const auto whole = resizeAligned(m_matte.prediction.view(), kPicture);
    const auto *coarse = whole.view().rowF32(place.y + 48) + place.x;
    const auto [coarseLeast, coarseMost] = std::minmax_element(coarse, coarse + 96);
    QVERIFY(*most - *least > 2.0F * (*coarseMost - *coarseLeast));
}

void RegionsTest::aRegionHasNoSeam()
{
    const auto patch = region(kPlace);
    QVERIFY(patch);
    const auto field = MatteField::make(
        {.maps = {.picture = kPicture, .prediction = m_matte.prediction, .regions = {*patch}}},
        nullptr,
        {});
    QVERIFY(field);
    const auto blended = field->whole({});
    QVERIFY(blended);

    // What it would be without blending: the region's own values up to its border.
    const auto coarse = resizeAligned(m_matte.prediction.view(), kPicture);
    const auto fine = resizeAligned(patch->values.view(), {kPlace.width, kPlace.height});
    double pasted = 0.0;
    for (int y = 0; y < kPlace.height; ++y) {
        const float outside = coarse.view().rowF32(kPlace.y + y)[kPlace.x - 1];
        const float inside = fine.view().rowF32(y)[0];
        pasted = std::max(pasted, std::abs(static_cast<double>(inside - outside)));
    }

    for (const int border : {kPlace.x, kPlace.x + kPlace.width}) {
        const double across = steepest(*blended, border, border + 1);
        const double beside = std::max(
            steepest(*blended, border - 12, border), steepest(*blended, border + 1, border + 13));
        QVERIFY2(
            across <= 1.1 * beside, qPrintable(QString("%1 beside %2").arg(across).arg(beside)));
        QVERIFY(pasted > 2.0 * across);
    }
}

void RegionsTest::whatIsOutsideIsCut_data()
{
    QTest::addColumn<Rect>("place");
    QTest::addColumn<Rect>("inside");
    QTest::newRow("left and above") << Rect{-20, -30, 100, 100} << Rect{0, 0, 80, 70};
    QTest::newRow("right and below") << Rect{600, 440, 100, 100} << Rect{600, 440, 40, 40};
    QTest::newRow("all round") << Rect{-5, -5, 1000, 1000} << Rect{0, 0, 640, 480};
    QTest::newRow("far too large") << Rect{600, 0, 2'147'483'647, 100} << Rect{600, 0, 40, 100};
}

void RegionsTest::whatIsOutsideIsCut()
{
    QFETCH(Rect, place);
    QFETCH(Rect, inside);

    const auto patch = region(place);

    QVERIFY(patch);
    QVERIFY(patch->place == inside);
}

void RegionsTest::refusesWhatIsTooSmall_data()
{
    QTest::addColumn<QRect>("place");
    QTest::newRow("narrow") << QRect(100, 100, 31, 100);
    QTest::newRow("low") << QRect(100, 100, 100, 1);
    QTest::newRow("empty") << QRect(100, 100, 0, 0);
    QTest::newRow("outside") << QRect(700, 500, 100, 100);
    QTest::newRow("outside on the other side") << QRect(-200, -200, 100, 100);
    QTest::newRow("negative") << QRect(100, 100, -50, -50);
    QTest::newRow("little is left") << QRect(620, 100, 100, 100);
}

void RegionsTest::refusesWhatIsTooSmall()
{
    QFETCH(QRect, place);

    const auto patch = region({place.x(), place.y(), place.width(), place.height()});

    QVERIFY(!patch);
    QCOMPARE(patch.error().code, ErrorCode::InvalidArgument);
}

void RegionsTest::reportsRisingFractions()
{
    std::vector<double> seen;
    const JobControl job({}, [&](const Progress &progress) { seen.push_back(progress.fraction); });

    QVERIFY(region(kPlace, job));

    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.back(), 1.0);
}

void RegionsTest::canBeCancelledAtAnyQuestion()
{
    for (int stopAt = 1;; ++stopAt) {
        int asked = 0;
        const auto patch = region(kPlace, JobControl([&] { return ++asked >= stopAt; }));
        if (patch) {
            QVERIFY(stopAt > 2);
            return;
        }
        QCOMPARE(patch.error().code, ErrorCode::Cancelled);
    }
}

QTEST_APPLESS_MAIN(RegionsTest)
#include "regions_test.moc"
