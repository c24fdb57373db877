#include "engine/models/transfer.h"
#include "tests/engine/models/secure_server.h"
#include "tests/support/http_server.h"

#include <inspyre/files.h>

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <string>

using namespace inspyre;
using namespace inspyre::test;

namespace {

const std::string kContent = "weights, perhaps";

std::string answerWith(const std::string &content)
{
    return responseHead(200, content.size(), {"Connection: close"}) + content;
}

std::string redirectTo(const std::string &url)
{
    return responseHead(302, 0, {"Location: " + url, "Connection: close"});
}

} // namespace

class SecureTransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void fetchesByHttps();
    void followsARedirectToHttps();
    void refusesARedirectFromHttpsToHttp();
    void refusesAServerThatNobodyVouchesFor();

private:
    [[nodiscard]] std::filesystem::path path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }

    /// Into the part of "model.pth".
    [[nodiscard]] Status fetch(const std::string &url, const std::filesystem::path &trusted) const
    {
        auto part = PartFile::open(path("model.pth"));
        if (!part) {
            return part.error();
        }
        return transfer(**part, {.url = url, .certificates = trusted}, {});
    }

    [[nodiscard]] std::string fetched() const
    {
        const auto data = readFile(path("model.pth.part"));
        return data ? std::string(reinterpret_cast<const char *>(data->data()), data->size()) : "";
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SecureTransferTest::initTestCase()
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes to connections that the client has closed
}

void SecureTransferTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void SecureTransferTest::fetchesByHttps()
{
    const SecureServer server([](const auto &) { return answerWith(kContent); });
    QVERIFY(server.writeCertificate(path("own.pem")));

    const auto done = fetch(server.url("/model.pth"), path("own.pem"));

    QVERIFY2(done, done ? "" : done.error().message.c_str());
    QCOMPARE(fetched(), kContent);
}

void SecureTransferTest::followsARedirectToHttps()
{
    const SecureServer server([](const std::string &asked) {
        return asked == "/model.pth" ? redirectTo("/elsewhere") : answerWith(kContent);
    });
    QVERIFY(server.writeCertificate(path("own.pem")));

    const auto done = fetch(server.url("/model.pth"), path("own.pem"));

    QVERIFY2(done, done ? "" : done.error().message.c_str());
    QCOMPARE(fetched(), kContent);
}

void SecureTransferTest::refusesARedirectFromHttpsToHttp()
{
    const HttpServer plain([](const auto &, auto &connection) {
        connection.send(answerWith("anybody on the way may have written this"));
    });
    const auto target = plain.url("/model.pth");
    const SecureServer server([&](const auto &) { return redirectTo(target); });
    QVERIFY(server.writeCertificate(path("own.pem")));

    const auto done = fetch(server.url("/model.pth"), path("own.pem"));

    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Transfer);
    QVERIFY2(
        done.error().message.find("leaves https") != std::string::npos,
        done.error().message.c_str());
    QCOMPARE(plain.connections(), 0);
    QVERIFY(fetched().empty());
}

void SecureTransferTest::refusesAServerThatNobodyVouchesFor()
{
    const SecureServer server([](const auto &) { return answerWith(kContent); });

    const auto done = fetch(server.url("/model.pth"), {});

    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Transfer);
    QVERIFY(fetched().empty());
}

QTEST_APPLESS_MAIN(SecureTransferTest)
#include "secure_transfer_test.moc"
