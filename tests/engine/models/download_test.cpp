#include "engine/models/checksum.h"
#include "tests/support/http_server.h"

#include <inspyre/files.h>
#include <inspyre/models.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fcntl.h>
#include <mutex>
#include <sys/file.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace inspyre;
using namespace inspyre::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kSize = 3'000'000;
constexpr std::size_t kHalf = kSize / 2;

std::string madeUpContent()
{
    std::string content(kSize, '\0');
    for (std::size_t i = 0; i < kSize; ++i) {
        content[i] = static_cast<char>(i * 2654435761U >> 13U);
    }
    return content;
}

const std::string &content()
{
    static const auto made = madeUpContent();
    return made;
}

std::string sha256Of(const std::string &text)
{
    Hasher hasher;
    hasher.add(std::as_bytes(std::span(text)));
    return hasher.finish().sha256;
}

/// Answers as a good server does: a range if asked for one, with an ETag.
void answerWell(
    const HttpRequest &request, HttpConnection &connection, const std::string &etag = "\"v1\"")
{
    const auto condition = request.headers.find("if-range");
    const bool same = condition == request.headers.end() || condition->second == etag;
    const auto begin = same ? rangeBegin(request) : 0;
    if (begin == 0) {
        connection.send(responseHead(200, kSize, {"ETag: " + etag}) + content());
        return;
    }
    const auto range = "Content-Range: bytes " + std::to_string(begin) + "-" +
                       std::to_string(kSize - 1) + "/" + std::to_string(kSize);
    connection.send(
        responseHead(206, kSize - begin, {range, "ETag: " + etag}) + content().substr(begin));
}

void goodServer(const HttpRequest &request, HttpConnection &connection)
{
    answerWell(request, connection);
}

} // namespace

class DownloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void bringsTheWholeFile();
    void goesOnWhereTheLastTryEnded();
    void beginsAnewIfTheServerIgnoresRanges();
    void beginsAnewIfTheServersFileHasChanged();
    void beginsAnewIfTheServerRefusesTheRange();
    void refusesAnotherRangeThanItAskedFor();
    void finishesAPartThatIsAlreadyComplete();
    void aCutConnectionKeepsThePart_data();
    void aCutConnectionKeepsThePart();
    void aWrongChecksumRemovesThePart();
    void aLongerFileIsRefused();
    void withoutAChecksumItMustAtLeastBeACheckpoint();
    void followsARedirect();
    void refusesBadAnswers_data();
    void refusesBadAnswers();
    void givesUpOnAStalledServer();
    void cancelIsAnsweredAtOnceAndKeepsThePart_data();
    void cancelIsAnsweredAtOnceAndKeepsThePart();
    void offlineOpensNoSocket();
    void aFullDiskIsSaidBeforeTheFirstByte();
    void aDiskThatFillsUpKeepsThePart();
    void aSecondProcessIsToldSo();
    void whatIsThereAlreadyIsNotFetchedAgain();
    void aDamagedFileIsReplaced();
    void saysWhyAModelCannotBeDownloaded();
    void everyPublishedRowIsWhole();

private:
    Result<ModelEntry> download(const HttpServer &server, const JobControl &job = {})
    {
        return downloadModel(m_model, options(server), job);
    }

    [[nodiscard]] DownloadOptions options(const HttpServer &server) const
    {
        DownloadOptions options;
        options.url = server.url("/model.pth");
        options.folder = m_folder->path().toStdString();
        return options;
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] QStringList left() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    [[nodiscard]] std::string read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    void write(const QString &name, const std::string &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text.data(), qsizetype(text.size())), qsizetype(text.size()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_sha256;
    KnownModel m_model;
};

void DownloadTest::initTestCase()
{
    qputenv("no_proxy", "127.0.0.1");
    m_sha256 = sha256Of(content());
}

void DownloadTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_model = {};
    m_model.name = "test";
    m_model.fileName = "test.pth";
    m_model.bytes = kSize;
    m_model.sha256 = m_sha256;
}

void DownloadTest::bringsTheWholeFile()
{
    const HttpServer server([](const auto &request, auto &connection) {
        QCOMPARE(request.method, std::string("GET"));
        QVERIFY(!request.headers.contains("range"));
        answerWell(request, connection);
    });
    std::vector<Progress> seen;
    const JobControl job({}, [&](const Progress &progress) { seen.push_back(progress); });

    const auto entry = download(server, job);

    QVERIFY2(entry, entry ? "" : entry.error().message.c_str());
    QCOMPARE(entry->name, std::string("test"));
    QCOMPARE(entry->bytes, kSize);
    QVERIFY(read("test.pth") == content());
    QCOMPARE(left(), QStringList{"test.pth"});
    QVERIFY(std::is_sorted(seen.begin(), seen.end(), [](const Progress &a, const Progress &b) {
        return a.fraction < b.fraction;
    }));
    QCOMPARE(seen.front().stage, Stage::Downloading);
    QCOMPARE(seen.back().stage, Stage::Verifying);
    QCOMPARE(seen.back().fraction, 1.0);
}

void DownloadTest::goesOnWhereTheLastTryEnded()
{
    write("test.pth.part", content().substr(0, kHalf));
    write("test.pth.part.etag", "\"v1\"");
    const HttpServer server([](const auto &request, auto &connection) {
        QCOMPARE(rangeBegin(request), kHalf);
        QCOMPARE(request.headers.at("if-range"), std::string("\"v1\""));
        answerWell(request, connection);
    });

    const auto entry = download(server);

    QVERIFY2(entry, entry ? "" : entry.error().message.c_str());
    QVERIFY(read("test.pth") == content());
    QCOMPARE(left(), QStringList{"test.pth"});
}

void DownloadTest::beginsAnewIfTheServerIgnoresRanges()
{
    write("test.pth.part", std::string(kHalf, 'x'));
    const HttpServer server([](const auto &, auto &connection) {
        connection.send(responseHead(200, kSize) + content());
    });

    QVERIFY(download(server));
    QVERIFY(read("test.pth") == content());
}

void DownloadTest::beginsAnewIfTheServersFileHasChanged()
{
    write("test.pth.part", std::string(kHalf, 'x'));
    write("test.pth.part.etag", "\"old\"");
    const HttpServer server(
        [](const auto &request, auto &connection) { answerWell(request, connection, "\"new\""); });

    QVERIFY(download(server));
    QVERIFY(read("test.pth") == content());
    QCOMPARE(left(), QStringList{"test.pth"});
}

void DownloadTest::beginsAnewIfTheServerRefusesTheRange()
{
    write("test.pth.part", std::string(kHalf, 'x'));
    const HttpServer server([](const auto &request, auto &connection) {
        if (rangeBegin(request) > 0) {
            connection.send(responseHead(416, 0));
        } else {
            answerWell(request, connection);
        }
    });

    QVERIFY(download(server));
    QCOMPARE(server.connections(), 2);
    QVERIFY(read("test.pth") == content());
}

void DownloadTest::refusesAnotherRangeThanItAskedFor()
{
    const auto part = content().substr(0, kHalf);
    write("test.pth.part", part);
    const HttpServer server([](const auto &, auto &connection) {
        connection.send(
            responseHead(206, 10, {"Content-Range: bytes 5-14/" + std::to_string(kSize)}) +
            content().substr(5, 10));
    });

    const auto entry = download(server);

    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::Transfer);
    QVERIFY(read("test.pth.part") == part);
}

void DownloadTest::finishesAPartThatIsAlreadyComplete()
{
    write("test.pth.part", content());
    const HttpServer server(goodServer);

    QVERIFY(download(server));
    QCOMPARE(server.connections(), 0);
    QVERIFY(read("test.pth") == content());
}

void DownloadTest::aCutConnectionKeepsThePart_data()
{
    QTest::addColumn<bool>("reset");
    QTest::addColumn<bool>("announced");
    QTest::newRow("closed") << false << true;
    QTest::newRow("reset") << true << true;
    QTest::newRow("closed, length not announced") << false << false;
}

void DownloadTest::aCutConnectionKeepsThePart()
{
    QFETCH(bool, reset);
    QFETCH(bool, announced);
    std::atomic_bool cut = true;
    const HttpServer server([&](const auto &request, auto &connection) {
        if (!cut) {
            QCOMPARE(request.headers.at("if-range"), std::string("\"v1\""));
            QVERIFY(rangeBegin(request) > 0);
            return answerWell(request, connection);
        }
        connection.send(
            announced ? responseHead(200, kSize, {"ETag: \"v1\""})
                      : "HTTP/1.1 200 OK\r\nConnection: close\r\nETag: \"v1\"\r\n\r\n");
        connection.send(content().substr(0, kHalf));
        if (reset) {
            // What has not been taken yet would be lost with the connection.
            const QFile part(path("test.pth.part"));
            for (int tries = 0; tries < 6000 && part.size() < qint64(kHalf); ++tries) {
                connection.idle(10ms);
            }
            connection.reset();
        }
    });

    const auto first = download(server);

    QVERIFY(!first);
    QCOMPARE(first.error().code, ErrorCode::Transfer);
    QVERIFY2(
        QString::fromStdString(first.error().message).contains("cut after 1500000 of 3000000"),
        first.error().message.c_str());
    QCOMPARE(left(), (QStringList{"test.pth.part", "test.pth.part.etag"}));
    QVERIFY(read("test.pth.part") == content().substr(0, kHalf));

    cut = false;
    QVERIFY(download(server));
    QVERIFY(read("test.pth") == content());
    QCOMPARE(left(), QStringList{"test.pth"});
}

void DownloadTest::aWrongChecksumRemovesThePart()
{
    const HttpServer server([](const auto &, auto &connection) {
        auto wrong = content();
        wrong[kHalf] ^= 1;
        connection.send(responseHead(200, kSize) + wrong);
    });

    const auto entry = download(server);

    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::WrongChecksum);
    QVERIFY(left().isEmpty());
}

void DownloadTest::aLongerFileIsRefused()
{
    const HttpServer server([](const auto &, auto &connection) {
        connection.send(responseHead(200, kSize + 10) + content() + "0123456789");
    });

    const auto entry = download(server);

    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::Transfer);
    QVERIFY(left().isEmpty());
}

void DownloadTest::withoutAChecksumItMustAtLeastBeACheckpoint()
{
    m_model.sha256 = {};
    m_model.bytes = 0;
    const HttpServer server([](const auto &, auto &connection) {
        const std::string page = "<html>Please log in</html>";
        connection.send(responseHead(200, page.size()) + page);
    });

    const auto entry = download(server);

    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::BadModel);
    QVERIFY(left().isEmpty());
}

void DownloadTest::followsARedirect()
{
    write("test.pth.part", content().substr(0, kHalf));
    const HttpServer server([](const auto &request, auto &connection) {
        if (request.path == "/model.pth") {
            connection.send(
                responseHead(302, 4, {"Location: /elsewhere", "ETag: \"page\""}) + "gone");
        } else {
            answerWell(request, connection);
        }
    });

    QVERIFY(download(server));
    QVERIFY(read("test.pth") == content());
}

void DownloadTest::refusesBadAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int status, const std::string &line, const char *words) {
        const auto head = line.empty() ? responseHead(status, 0) : responseHead(status, 0, {line});
        QTest::newRow(name) << QByteArray::fromStdString(head) << words;
    };
    row("not found", 404, "", "status 404");
    row("server error", 503, "", "status 503");
    row("redirect loop", 302, "Location: /model.pth", "more than 5 times");
    row("redirect to a file", 302, "Location: file:///etc/passwd", "not http");
    row("redirect to ftp", 302, "Location: ftp://127.0.0.1/x", "not http");
    QTest::newRow("no answer") << QByteArray() << "cut after 0";
    QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << "";
}

void DownloadTest::refusesBadAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    const HttpServer server(
        [&](const auto &, auto &connection) { connection.send(answer.toStdString()); });

    const auto entry = download(server);

    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::Transfer);
    QCOMPARE(entry.error().subject, server.url("/model.pth"));
    QVERIFY2(
        QString::fromStdString(entry.error().message).contains(words),
        entry.error().message.c_str());
    QVERIFY(!QFile::exists(path("test.pth")));
}

void DownloadTest::givesUpOnAStalledServer()
{
    const HttpServer server([](const auto &, auto &connection) {
        connection.send(responseHead(200, kSize) + content().substr(0, 1000));
        connection.idle(5min);
    });
    auto impatient = options(server);
    impatient.stallTimeout = 1s;
    QElapsedTimer timer;
    timer.start();

    const auto entry = downloadModel(m_model, impatient, {});

    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::Transfer);
    QVERIFY(QString::fromStdString(entry.error().message).contains("stopped sending"));
    QVERIFY2(timer.elapsed() < 60'000, QByteArray::number(timer.elapsed()).constData());
    QCOMPARE(read("test.pth.part").size(), 1000U);
}

void DownloadTest::cancelIsAnsweredAtOnceAndKeepsThePart_data()
{
    QTest::addColumn<qsizetype>("sent");
    QTest::newRow("before the answer") << qsizetype(0);
    QTest::newRow("in the middle") << qsizetype(kHalf);
}

void DownloadTest::cancelIsAnsweredAtOnceAndKeepsThePart()
{
    QFETCH(qsizetype, sent);
    std::atomic_bool waiting = false;
    const HttpServer server([&](const auto &, auto &connection) {
        if (sent > 0) {
            connection.send(
                responseHead(200, kSize) + content().substr(0, static_cast<std::size_t>(sent)));
        }
        waiting = true;
        connection.idle(5min);
    });
    QElapsedTimer cancelled;
    const JobControl job([&] {
        if (waiting && !cancelled.isValid()) {
            cancelled.start();
        }
        return waiting.load();
    });

    const auto entry = download(server, job);

    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::Cancelled);
    QVERIFY2(cancelled.elapsed() < 20'000, QByteArray::number(cancelled.elapsed()).constData());
    QVERIFY(QFile::exists(path("test.pth.part")));
}

void DownloadTest::offlineOpensNoSocket()
{
    const HttpServer server(goodServer);
    auto locked = options(server);
    locked.offline = true;

    const auto entry = downloadModel(m_model, locked, {});

    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::Offline);
    QCOMPARE(server.connections(), 0);
    QVERIFY(left().isEmpty());
}

void DownloadTest::aFullDiskIsSaidBeforeTheFirstByte()
{
    if (::mount("tmpfs", path("").toUtf8().constData(), "tmpfs", 0, "size=1m") != 0) {
        QSKIP("a small disk cannot be mounted here");
    }
    const auto unmount = qScopeGuard([&] { ::umount2(path("").toUtf8().constData(), MNT_DETACH); });
    const HttpServer server(goodServer);

    const auto entry = download(server);

    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::DiskFull);
    QVERIFY(QString::fromStdString(entry.error().message).contains("3 MB more are needed"));
    QCOMPARE(server.connections(), 0);
}

void DownloadTest::aDiskThatFillsUpKeepsThePart()
{
    if (::mount("tmpfs", path("").toUtf8().constData(), "tmpfs", 0, "size=1m") != 0) {
        QSKIP("a small disk cannot be mounted here");
    }
    const auto unmount = qScopeGuard([&] { ::umount2(path("").toUtf8().constData(), MNT_DETACH); });
    m_model.bytes = 0; // so the room cannot be checked beforehand
    const HttpServer server(goodServer);

    const auto entry = download(server);

    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::DiskFull);
    const auto part = read("test.pth.part");
    QVERIFY(part.size() > 500'000);
    QVERIFY(content().compare(0, part.size(), part) == 0);
}

void DownloadTest::aSecondProcessIsToldSo()
{
    const auto part = path("test.pth.part").toUtf8();
    const int other = ::open(part.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QVERIFY(other >= 0 && ::flock(other, LOCK_EX) == 0);
    const HttpServer server(goodServer);

    const auto entry = download(server);

    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::Transfer);
    QVERIFY(QString::fromStdString(entry.error().message).contains("another process"));
    QCOMPARE(server.connections(), 0);
    ::close(other);
    QVERIFY(download(server));
}

void DownloadTest::whatIsThereAlreadyIsNotFetchedAgain()
{
    write("test.pth", content());
    const HttpServer server(goodServer);

    QVERIFY(download(server));
    QCOMPARE(server.connections(), 0);
}

void DownloadTest::aDamagedFileIsReplaced()
{
    write("test.pth", "damaged");
    const HttpServer server(goodServer);
    std::vector<double> seen;

    QVERIFY(
        download(server, JobControl({}, [&](const Progress &p) { seen.push_back(p.fraction); })));
    QVERIFY(read("test.pth") == content());
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
}

void DownloadTest::saysWhyAModelCannotBeDownloaded()
{
    DownloadOptions nowhere;
    nowhere.folder = m_folder->path().toStdString();

    const auto entry = downloadModel(*knownModel("plus-ultra"), nowhere, {});

    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::UnknownModel);
    QVERIFY(QString::fromStdString(entry.error().message).contains("import"));
}

void DownloadTest::everyPublishedRowIsWhole()
{
    for (const auto &row : knownModels()) {
        QVERIFY2(row.url.empty() || row.url.substr(0, 8) == "https://", row.name.data());
        QVERIFY2(row.sha256.empty() || row.sha256.size() == 64, row.name.data());
        QVERIFY2(row.md5.empty() || row.md5.size() == 32, row.name.data());
        QVERIFY2(row.base.width % 32 == 0 && row.base.width > 0, row.name.data());
        QVERIFY2(!row.licence.empty() && !row.note.empty() && !row.title.empty(), row.name.data());
        QVERIFY2(knownModel(row.name) == &row, "two rows of one name");
    }
}

QTEST_APPLESS_MAIN(DownloadTest)
#include "download_test.moc"
