#include "serving.h"
#include "tests/support/pictures.h"

#include <inspyre/export.h>
#include <inspyre/matte_work.h>

#include <QImage>
#include <QTest>

#include <atomic>
#include <thread>

using namespace inspyre;
using namespace inspyre::test;

namespace {

constexpr auto kPath = "/v1/remove-background";

double msOf(const std::string &timing, const std::string &name)
{
    const auto at = timing.find(name + ";dur=");
    return at == std::string::npos ? -1.0 : std::stod(timing.substr(at + name.size() + 5));
}

} // namespace

class PictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheBytesOfTheEngine_data();
    void givesTheBytesOfTheEngine();
    void formsAndPartsAreTaken();
    void aPreparedPictureGivesItsMask();
    void stagesAddUp();
    void picturesWaitForTheStart();
    void aFullHouseSaysSo();
    void whoIsLateIsTold();
    void whoGoesIsNotWorkedFor();
    void onlyWithTheToken();
};

void PictureTest::givesTheBytesOfTheEngine_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("plain") << QByteArray() << QByteArray("rgba");
    QTest::newRow("map") << QByteArray("?type=map") << QByteArray("map");
    QTest::newRow("white") << QByteArray("?type=white") << QByteArray("white");
    QTest::newRow("colour") << QByteArray("?type=%23204080") << QByteArray("#204080");
    QTest::newRow("overlay") << QByteArray("?type=overlay") << QByteArray("overlay");
}

void PictureTest::givesTheBytesOfTheEngine()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, type);
    Serving serving;
    QVERIFY(serving.waitReady());
    const auto upload = samplePng();
    const auto reply = serving.client()->Post(kPath + query.toStdString(), upload, "image/png");
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->get_header_value("Content-Type"), std::string("image/png"));

    auto engine = startEngine(
        Serving::quickOptions().engine, std::make_shared<Timeline>(Timeline::Clock::now()), {});
    QVERIFY(engine);
    auto recipe = plainRecipe();
    QVERIFY(setResultType(recipe, type.toStdString()));
    const auto picture = readPicture(std::as_bytes(std::span(upload)), "sample", {});
    const auto matte = makeMatte(engine->remover.get(), {}, *picture, {});
    const auto wanted = encodeResult(*picture, matte->field, recipe, {}, nullptr, {});
    QVERIFY(wanted);
    const auto *bytes = reinterpret_cast<const char *>(wanted->data.data());
    QVERIFY(reply->body == std::string(bytes, wanted->data.size()));
}

void PictureTest::formsAndPartsAreTaken()
{
    Serving serving;
    QVERIFY(serving.waitReady());
    const auto client = serving.client();
    const auto plain = client->Post(kPath, samplePng(), "application/octet-stream");
    for (const auto *name : {"file", "image"}) {
        const httplib::MultipartFormDataItems items = {
            {name, samplePng(), "../../etc/passwd", "image/png"}};
        const auto reply = client->Post(kPath, items);
        QCOMPARE(reply->status, 200);
        QVERIFY(reply->body == plain->body);
    }
    const httplib::MultipartFormDataItems both = {
        {"type", "map", "", ""}, {"file", samplePng(), "a.png", "image/png"}};
    QVERIFY(
        client->Post(kPath, both)->body ==
        client->Post("/v1/remove-background?type=map", samplePng(), "image/png")->body);
    const auto json =
        client->Post(kPath, {{"Accept", "application/json"}}, samplePng(), "image/png");
    const auto body = Json::parse(json->body);
    QCOMPARE(body["width"].get<int>(), 96);
    QCOMPARE(
        QByteArray::fromBase64(QByteArray::fromStdString(body["data"].get<std::string>())),
        QByteArray::fromStdString(plain->body));
    const auto webp = client->Post("/v1/remove-background?format=webp", samplePng(), "image/png");
    QCOMPARE(webp->get_header_value("Content-Type"), std::string("image/webp"));
}

void PictureTest::aPreparedPictureGivesItsMask()
{
    Serving serving;
    QVERIFY(serving.waitReady());
    const auto client = serving.client();
    const auto reply =
        client->Post("/v1/remove-background?prepared=1&depth=8", samplePng(), "image/png");
    QCOMPARE(reply->status, 200);
    const auto mask = QImage::fromData(QByteArray::fromStdString(reply->body));
    QCOMPARE(mask.size(), QSize(96, 64));
    QVERIFY(mask.isGrayscale());
    QVERIFY(qGray(mask.pixel(5, 5)) < qGray(mask.pixel(90, 60)));
    const auto deep = client->Post("/v1/remove-background?prepared=1", samplePng(), "image/png");
    QCOMPARE(
        QImage::fromData(QByteArray::fromStdString(deep->body)).format(),
        QImage::Format_Grayscale16);
    const auto odd = encoded(quadrants({90, 64}), "PNG").toStdString();
    QCOMPARE(client->Post("/v1/remove-background?prepared=1", odd, "image/png")->status, 400);
}

void PictureTest::stagesAddUp()
{
    Serving serving;
    QVERIFY(serving.waitReady());
    const auto reply = serving.client()->Post(kPath, samplePng(), "image/png");
    const auto timing = reply->get_header_value("Server-Timing");
    double sum = 0.0;
    for (const auto *name : {"start", "queue", "decode", "pre", "infer", "post", "encode"}) {
        const double ms = msOf(timing, name);
        QVERIFY2(ms >= 0.0, timing.c_str());
        sum += ms;
    }
    QVERIFY2(std::abs(sum - msOf(timing, "total")) < 1.0, timing.c_str());
    QCOMPARE(msOf(timing, "start"), 0.0);
    QTRY_VERIFY(!serving.log("request").empty()); // comes after the reply
    const auto line = serving.log("request").back();
    QCOMPARE(line["width"].get<int>(), 96);
    QCOMPARE(line["status"].get<int>(), 200);
}

void PictureTest::picturesWaitForTheStart()
{
    Held held("INSPYRE_FAKE_WEIGHTS_MS");
    Serving serving;
    std::string timing;
    std::thread caller([&] {
        const auto reply = serving.client()->Post(kPath, samplePng(), "image/png");
        timing = reply->get_header_value("Server-Timing");
    });
    QTest::qWait(100);
    held.release();
    caller.join();
    QVERIFY2(msOf(timing, "start") > 20.0, timing.c_str());

    Held again("INSPYRE_FAKE_WEIGHTS_MS");
    auto options = Serving::quickOptions();
    options.rejectWhileLoading = true;
    Serving other(std::move(options));
    const auto reply = other.client()->Post(kPath, samplePng(), "image/png");
    QCOMPARE(reply->status, 503);
    QCOMPARE(Json::parse(reply->body)["error"]["code"].get<std::string>(), std::string("loading"));
    again.release();
}

void PictureTest::aFullHouseSaysSo()
{
    auto options = Serving::quickOptions();
    options.limits.waiting = 2;
    Serving serving(std::move(options));
    QVERIFY(serving.waitReady());
    Held held("INSPYRE_FAKE_DELAY_MS");
    std::atomic_int good = 0;
    std::vector<std::thread> callers;
    for (int i = 0; i < 3; ++i) {
        callers.emplace_back([&] {
            const auto reply = serving.client()->Post(kPath, samplePng(), "image/png");
            good += reply && reply->status == 200 ? 1 : 0;
        });
    }
    const auto client = serving.client();
    QTRY_VERIFY(client->Get("/metrics")->body.find("inspyre_in_flight 3") != std::string::npos);
    const auto reply = client->Post(kPath, samplePng(), "image/png");
    QCOMPARE(reply->status, 429);
    QVERIFY(std::stoi(reply->get_header_value("Retry-After")) >= 1);
    QCOMPARE(client->Get("/health")->status, 200);
    held.release();
    for (auto &caller : callers) {
        caller.join();
    }
    QCOMPARE(good.load(), 3);
}

void PictureTest::whoIsLateIsTold()
{
    Serving serving;
    QVERIFY(serving.waitReady());
    Held held("INSPYRE_FAKE_DELAY_MS");
    const auto reply =
        serving.client()->Post(kPath, {{"X-Deadline-Ms", "100"}}, samplePng(), "image/png");
    QCOMPARE(reply->status, 504);
    QCOMPARE(
        serving.client()
            ->Post(kPath, {{"X-Deadline-Ms", "soon"}}, samplePng(), "image/png")
            ->status,
        400);
}

void PictureTest::whoGoesIsNotWorkedFor()
{
    Serving serving;
    QVERIFY(serving.waitReady());
    Held held("INSPYRE_FAKE_DELAY_MS");
    auto client = serving.client();
    client->set_read_timeout(0, 200'000);
    QVERIFY(!client->Post(kPath, samplePng(), "image/png"));
    client.reset();
    const auto other = serving.client();
    QTRY_VERIFY(other->Get("/metrics")->body.find("inspyre_in_flight 0") != std::string::npos);
    QTRY_VERIFY(
        other->Get("/metrics")->body.find("reason=\"client_gone\"} 1") != std::string::npos);
}

void PictureTest::onlyWithTheToken()
{
    auto options = Serving::quickOptions();
    options.token = "secret-1";
    Serving serving(std::move(options));
    QVERIFY(serving.waitReady());
    const auto client = serving.client();
    for (const auto *value : {"", "Bearer secret-2", "Bearer secret-11", "secret-1"}) {
        const auto reply =
            client->Post(kPath, {{"Authorization", value}}, samplePng(), "image/png");
        QCOMPARE(reply->status, 401);
    }
    QCOMPARE(client->Post("/warmup")->status, 401);
    QCOMPARE(client->Get("/health")->status, 200);
    const auto reply =
        client->Post(kPath, {{"Authorization", "Bearer secret-1"}}, samplePng(), "image/png");
    QCOMPARE(reply->status, 200);
    for (const auto *event : {"listening", "request", "rejected"}) {
        for (const auto &line : serving.log(event)) {
            QVERIFY(line.dump().find("secret") == std::string::npos);
        }
    }
}

QTEST_GUILESS_MAIN(PictureTest)
#include "picture_test.moc"
