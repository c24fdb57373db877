#include "tests/engine/remote/cold_calls.h"

#include <QElapsedTimer>
#include <QTest>

using namespace inspyre;
using namespace inspyre::test;

namespace {

QSize sizeOf(const std::string &body)
{
    return QImage::fromData(QByteArray::fromStdString(body)).size();
}

double numberOf(const httplib::Result &reply, const char *header)
{
    return reply->has_header(header) ? std::stod(reply->get_header_value(header)) : -1.0;
}

} // namespace

class ColdServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesAreRead_data();
    void profilesAreRead();
    void bothVersionsOfTheAnalysisTakeAsLong();
    void wrongProfilesAreNamed_data();
    void wrongProfilesAreNamed();
    void startsWhenSomebodyComes();
    void tellsItsStartLineByLine();
    void picturesWaitForTheStart();
    void preparedPicturesComeBackAsMasks();
    void tellsTimesThatSumUp();
    void goesColdAgain_data();
    void goesColdAgain();
    void theOlderServiceIsAnother();
    void theOlderServiceLoadsWithItsFirstUse();
    void takesTokens();
    void remembersWhatCame();
};

void ColdServiceTest::profilesAreRead_data()
{
    QTest::addColumn<double>("seconds");
    QTest::newRow("seed-60.7s") << 60.7;
    QTest::newRow("tuned") << 6.98;
    QTest::newRow("flaky") << 0.95;
}

void ColdServiceTest::profilesAreRead()
{
    QFETCH(double, seconds);
    const auto profile = coldProfile(QTest::currentDataTag());
    const double all = (profile.platformMs + endMs(profile.spans)) / 1000.0;
    QVERIFY2(qAbs(all - seconds) < 1e-9, qPrintable(QString::number(all)));
    QCOMPARE(scaled(profile, 0.1).platformMs, 0.1 * profile.platformMs);
}

void ColdServiceTest::bothVersionsOfTheAnalysisTakeAsLong()
{
    for (const auto *version : {"A", "B"}) {
        const auto profile = coldProfile("seed-60.7s", version);
        QVERIFY(qAbs(profile.platformMs + endMs(profile.spans) - 60'700.0) < 1e-6);
    }
    QVERIFY(coldProfile("seed-60.7s", "A").platformMs != coldProfile("seed-60.7s", "B").platformMs);
}

void ColdServiceTest::wrongProfilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto with = [](const char *timelines, const char *more) {
        return QByteArray(R"({"name":"x","timelines":)") + timelines + more + "}";
    };
    const auto *good = R"({"A":[{"phase":"weights","begin_s":0,"end_s":1}]})";
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no timelines") << QByteArray(R"({"name":"x"})");
    QTest::newRow("unknown phase")
        << with(R"({"A":[{"phase":"sleep","begin_s":0,"end_s":1}]})", "");
    QTest::newRow("ends before it begins")
        << with(R"({"A":[{"phase":"weights","begin_s":2,"end_s":1}]})", "");
    QTest::newRow("platform alone")
        << with(R"({"A":[{"phase":"platform","begin_s":0,"end_s":1}]})", "");
    QTest::newRow("unknown deed") << with(good, R"(,"rules":[{"do":"dance"}])");
}

void ColdServiceTest::wrongProfilesAreNamed()
{
    QFETCH(QByteArray, text);
    QTemporaryDir folder;
    const auto name = folder.filePath("profile.json");
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto read = readColdProfile(name.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(read.error().subject, name.toStdString());
}

void ColdServiceTest::startsWhenSomebodyComes()
{
    auto profile = quickProfile();
    profile.platformMs = 200.0;
    profile.spans = {
        {.phase = Phase::Program, .beginMs = 0.0, .endMs = 50.0},
        {.phase = Phase::WarmUp, .part = "run 1 of 64x64", .beginMs = 50.0, .endMs = 300.0}};
    ColdService service(profile);
    QCOMPARE(service.starts(), 0);
    const auto client = callerOf(service);
    QElapsedTimer timer;
    timer.start();
    const auto first = client->Get("/health");
    QVERIFY(first);
    QVERIFY2(timer.elapsed() >= 250, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(numberOf(first, "X-Uptime-Ms") < static_cast<double>(timer.elapsed()));
    QVERIFY(!first->has_header("X-Ready-Ms"));
    const auto warm = client->Post("/warmup", "", "text/plain");
    QCOMPARE(warm->status, 200);
    const auto state = Json::parse(warm->body);
    QCOMPARE(state.at("state").get<std::string>(), std::string("ready"));
    QCOMPARE(state.at("ran").get<bool>(), true);
    QVERIFY(qAbs(state.at("timings").at("container_start").get<double>() - 0.05) < 1e-6);
    QVERIFY(qAbs(state.at("timings").at("total").get<double>() - 0.3) < 1e-6);
    QCOMPARE(state.at("shapes").at("64x64").at("warm").get<bool>(), true);
    QVERIFY(warm->has_header("X-Ready-Ms"));
    QCOMPARE(warm->get_header_value("X-Instance-Id"), first->get_header_value("X-Instance-Id"));
    QCOMPARE(
        Json::parse(client->Post("/warmup", "", "text/plain")->body).at("ran").get<bool>(), false);
    QCOMPARE(service.starts(), 1);
}

void ColdServiceTest::tellsItsStartLineByLine()
{
    ColdService service(coldProfile("seed-60.7s"), {.timeScale = 0.01});
    const auto client = callerOf(service);
    const auto reply = client->Post(
        "/warmup", httplib::Headers{{"Accept", "application/x-ndjson"}}, "", "text/plain");
    QVERIFY(reply);
    QCOMPARE(reply->status, 202);
    const auto lines = linesOf(reply->body);
    QCOMPARE(lines.front().at("event").get<std::string>(), std::string("start"));
    QCOMPARE(lines.back().at("event").get<std::string>(), std::string("ready"));
    const auto groups = std::ranges::count_if(
        lines, [](const Json &line) { return line.at("event") == "weights"; });
    QVERIFY2(groups >= 14, reply->body.c_str());
    QVERIFY(qAbs(lines.back().at("timings").at("total").get<double>() - 0.507) < 1e-3);
}

void ColdServiceTest::picturesWaitForTheStart()
{
    ColdService service(coldProfile("tuned"), {.timeScale = 0.02});
    const auto client = callerOf(service);
    const auto reply = client->Post("/v1/remove-background", picture({64, 32}), "image/png");
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QVERIFY(reply->get_header_value("Server-Timing").starts_with("start;dur="));
    QCOMPARE(sizeOf(reply->body), QSize(64, 32));
    QVERIFY(QImage::fromData(QByteArray::fromStdString(reply->body)).hasAlphaChannel());
    QCOMPARE(service.requests().front().cold, true);
}

void ColdServiceTest::preparedPicturesComeBackAsMasks()
{
    ColdService service(quickProfile());
    const auto client = callerOf(service);
    const auto reply =
        client->Post("/v1/remove-background?prepared=1&depth=8", picture({64, 96}), "image/png");
    QCOMPARE(reply->status, 200);
    const auto mask = QImage::fromData(QByteArray::fromStdString(reply->body));
    QCOMPARE(mask.size(), QSize(64, 96));
    QVERIFY(reply->has_header("X-Alpha-Range"));
    QVERIFY(mask.isGrayscale());
    const auto sent = quadrants({64, 96});
    for (const auto place : {QPoint(5, 5), QPoint(60, 90)}) {
        const auto colour = sent.pixelColor(place);
        const double bright = (colour.red() + colour.green() + colour.blue()) / 3.0;
        QVERIFY(qAbs(mask.pixelColor(place).red() - bright) <= 1.0);
    }
    QCOMPARE(
        client->Post("/v1/remove-background?prepared=1", picture({65, 96}), "image/png")->status,
        400);
    QCOMPARE(client->Post("/v1/remove-background", "no picture", "image/png")->status, 415);
    QCOMPARE(client->Post("/v1/remove-background?a=b", picture({9, 9}), "image/png")->status, 400);
    const httplib::MultipartFormDataItems form = {
        {"file", picture({32, 32}), "a.png", "image/png"}, {"type", "map", "", ""}};
    const auto parts = client->Post("/v1/remove-background", form);
    QCOMPARE(parts->status, 200);
    QVERIFY(QImage::fromData(QByteArray::fromStdString(parts->body)).isGrayscale());
}

void ColdServiceTest::tellsTimesThatSumUp()
{
    auto profile = quickProfile();
    profile.stages = {10.0, 5.0, 60.0, 5.0, 20.0};
    ColdService service(profile);
    QElapsedTimer timer;
    timer.start();
    const auto reply =
        callerOf(service)->Post("/v1/remove-background", picture({32, 32}), "image/png");
    const auto took = static_cast<double>(timer.elapsed());
    double sum = 0.0;
    double total = 0.0;
    for (const auto &part :
         QString::fromStdString(reply->get_header_value("Server-Timing")).split(", ")) {
        const double ms = part.section("dur=", 1).toDouble();
        (part.startsWith("total") ? total : sum) += ms;
    }
    QVERIFY2(qAbs(sum - total) < 1.0, qPrintable(QString::number(sum - total)));
    QVERIFY(total >= 100.0 - 1e-6);
    QVERIFY(total <= took + 1.0);
}

void ColdServiceTest::goesColdAgain_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<double>("idleMs");
    QTest::newRow("after two requests") << 2 << 0.0;
    QTest::newRow("when nobody comes") << 0 << 30.0;
}

void ColdServiceTest::goesColdAgain()
{
    QFETCH(int, after);
    QFETCH(double, idleMs);
    auto profile = quickProfile();
    profile.restartAfter = after;
    profile.idleWindowMs = idleMs;
    ColdService service(profile);
    const auto client = callerOf(service);
    const auto first = client->Get("/health")->get_header_value("X-Instance-Id");
    if (after > 0) {
        QCOMPARE(client->Get("/health")->get_header_value("X-Instance-Id"), first);
    } else {
        QTest::qWait(60);
    }
    const auto next = client->Get("/health");
    QVERIFY(next->get_header_value("X-Instance-Id") != first);
    QCOMPARE(service.starts(), 2);
}

void ColdServiceTest::theOlderServiceIsAnother()
{
    auto profile = quickProfile();
    for (const auto *form : {"rgba", "webp", "mask", "json"}) {
        profile.foreign.reply = form;
        ColdService service(profile, {.foreign = true});
        const auto client = callerOf(service);
        QCOMPARE(client->Get("/")->status, 404);
        QCOMPARE(client->Get("/health")->status, 200);
        const auto warm = client->Post("/warmup", "", "text/plain");
        QCOMPARE(warm->status, 200);
        QVERIFY(!warm->has_header("X-Uptime-Ms"));
        QVERIFY(!Json::parse(warm->body).contains("timings"));
        const httplib::MultipartFormDataItems upload = {
            {"file", picture({64, 32}), "a.png", "image/png"}};
        const auto reply = client->Post("/remove-background", upload);
        QCOMPARE(reply->status, 200);
        auto body = reply->body;
        if (profile.foreign.reply == "json") {
            const auto text = Json::parse(body).at("image").get<std::string>();
            body = QByteArray::fromBase64(QByteArray::fromStdString(text)).toStdString();
        }
        if (profile.foreign.reply != "webp") {
            QCOMPARE(sizeOf(body), QSize(64, 32));
        }
        QVERIFY(!reply->has_header("Server-Timing"));
        QCOMPARE(client->Post("/remove-background", "x", "text/plain")->status, 422);
    }
}

void ColdServiceTest::theOlderServiceLoadsWithItsFirstUse()
{
    auto profile = quickProfile();
    profile.loadsAtFirstUse = true;
    profile.foreign.timings = true;
    profile.spans.front().endMs = 200.0;
    ColdService service(profile, {.foreign = true});
    const auto client = callerOf(service);
    QCOMPARE(client->Get("/health")->status, 200);
    QTest::qWait(250);
    QElapsedTimer timer;
    timer.start();
    const auto warm = client->Post("/warmup", "", "text/plain");
    QVERIFY(timer.elapsed() >= 200);
    QVERIFY(Json::parse(warm->body).at("timings").at("total").get<double>() >= 0.4);
}

void ColdServiceTest::takesTokens()
{
    ColdService service(quickProfile(), {.token = "secret"});
    const auto client = callerOf(service);
    QCOMPARE(client->Get("/health")->status, 200);
    QCOMPARE(client->Post("/warmup", "", "text/plain")->status, 401);
    client->set_bearer_token_auth("secret");
    QCOMPARE(client->Post("/warmup", "", "text/plain")->status, 200);
}

void ColdServiceTest::remembersWhatCame()
{
    ColdService service(quickProfile());
    const auto client = callerOf(service);
    const auto sent = picture({32, 32});
    (void)client->Post("/v1/remove-background?prepared=1&depth=8", sent, "image/png");
    const auto all = service.requests();
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all.front().path, std::string("/v1/remove-background"));
    QCOMPARE(all.front().query.find("depth")->second, std::string("8"));
    QCOMPARE(all.front().header("content-type"), std::string("image/png"));
    QVERIFY(all.front().body == sent);
    QCOMPARE(service.connections(), 1);
}

QTEST_APPLESS_MAIN(ColdServiceTest)
#include "cold_service_test.moc"
