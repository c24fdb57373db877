#include "tests/support/http_server.h"
#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/catalogue.h"
#include "ui/state/intake.h"
#include "ui/widgets/notice_bar.h"
#include "ui/windows/intake_desk.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QWidget>

#include <atomic>

using namespace inspyre;
using namespace inspyre::ui;
using namespace std::chrono_literals;
using inspyre::test::EditorFixture;
using inspyre::test::HttpConnection;
using inspyre::test::HttpRequest;
using inspyre::test::HttpServer;
using inspyre::test::responseHead;
using inspyre::test::ScriptedPrompter;

namespace {

const QString kHost = QStringLiteral("127.0.0.1");

std::string pngBytes()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    test::halfPicture({8, 6}).save(&buffer, "PNG");
    return bytes.toStdString();
}

/// A picture, a page, nothing, or half a picture and then nothing.
void answer(const HttpRequest &request, HttpConnection &connection)
{
    const auto picture = pngBytes();
    if (request.path.starts_with("/page")) {
        connection.send(responseHead(200, 4, {"Content-Type: text/html"}) + "<p/>");
    } else if (request.path.starts_with("/none")) {
        connection.send(responseHead(404, 0));
    } else if (request.path.starts_with("/slow")) {
        connection.send(responseHead(200, picture.size()) + picture.substr(0, picture.size() / 2));
        connection.idle(60s);
    } else {
        connection.send(responseHead(200, picture.size()) + picture);
    }
}

/// The desk with what is round it.
struct Desk
{
    Desk()
        : catalogue(*fixture.session, fixture.lanes)
        , notices(&window)
        , desk({fixture.lanes.io, catalogue, *fixture.settings, notices}, prompter, &window)
    {
        auto scripted = std::make_unique<ScriptedPrompter>();
        answers = scripted.get();
        prompter = std::move(scripted);
        QObject::connect(&desk, &IntakeDesk::troubled, &desk, [this](const QString &problem) {
            told << problem;
        });
    }

    void dropAddress(const QString &address)
    {
        QMimeData mime;
        mime.setUrls({QUrl(address)});
        desk.drop(mime);
    }

    [[nodiscard]] QString url(const HttpServer &server, const std::string &path) const
    {
        return QString::fromStdString(server.url(path));
    }

    /// Clicks the button of the notices that can be seen.
    void click()
    {
        for (auto *button : notices.findChildren<QAbstractButton *>()) {
            if (!button->isHidden() && !button->text().isEmpty()) {
                button->click();
                return;
            }
        }
        QFAIL("no button");
    }

    EditorFixture fixture;
    Catalogue catalogue;
    QWidget window;
    NoticeBar notices;
    ScriptedPrompter *answers = nullptr;
    std::unique_ptr<Prompter> prompter;
    IntakeDesk desk;
    QStringList told;
};

} // namespace

class IntakeDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void temporaryFileIsGoneAfterTheDrop();
    void manyTemporaryFilesAtOnce();
    void openedFilesAreRecentOnesOnly();
    void dataAddressNeedsNoQuestion();
    void brokenDataAddressIsTold();
    void webIsAskedFirst_data();
    void webIsAskedFirst();
    void questionComesAfterTheDrop();
    void allowedHostIsRemembered();
    void offlineOpensNoSocket();
    void pastedAddressIsFetched();
    void addressOnTheCommandLineIsFetched();
    void severalAreFetchedOneAfterTheOther();
    void fetchingIsShownAndCanBeCancelled();
    void failureNamesTheHostAndIsTriedAgain_data();
    void failureNamesTheHostAndIsTriedAgain();
    void goesWhileFetching();
    void refusalsAreSummedUp();
};

void IntakeDeskTest::temporaryFileIsGoneAfterTheDrop()
{
    Desk desk;
    const auto file = desk.fixture.addPicture(QStringLiteral("cat.png"));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file)});
    desk.desk.drop(mime);
    QVERIFY(QFile::remove(file));

    QTRY_COMPARE(desk.catalogue.count(), 1);
    const auto &source = desk.catalogue.at(0)->source();
    QCOMPARE(source.name, QStringLiteral("cat.png"));
    QVERIFY(source.file.empty());
    QCOMPARE(QImage::fromData(source.data).size(), QSize(60, 40));
    QVERIFY(desk.told.isEmpty());
}

void IntakeDeskTest::manyTemporaryFilesAtOnce()
{
    Desk desk;
    QList<QUrl> urls;
    for (int i = 0; i < 200; ++i) {
        urls << QUrl::fromLocalFile(
            desk.fixture.addPicture(QStringLiteral("%1.png").arg(i), {3, 3}));
    }
    QMimeData mime;
    mime.setUrls(urls + urls);
    const QSignalSpy added(&desk.catalogue, &Catalogue::added);
    desk.desk.drop(mime);
    QTRY_COMPARE(desk.catalogue.count(), 200);
    QCOMPARE(added.count(), 1);
    QCOMPARE(desk.catalogue.at(0)->name(), QStringLiteral("0.png"));
    QCOMPARE(desk.catalogue.at(199)->name(), QStringLiteral("199.png"));
}

void IntakeDeskTest::openedFilesAreRecentOnesOnly()
{
    Desk desk;
    const auto file = desk.fixture.addPicture(QStringLiteral("cat.png"));
    desk.desk.open({file, desk.fixture.path({})});
    QTRY_COMPARE(desk.fixture.settings->values().recentFiles.size(), 2);
    QCOMPARE(desk.fixture.settings->values().recentFiles.front(), file);

    QGuiApplication::clipboard()->setImage(test::halfPicture({5, 5}));
    desk.desk.paste();
    desk.desk.recent().refresh();
    QTRY_COMPARE(desk.catalogue.count(), 2);
    QCOMPARE(desk.fixture.settings->values().recentFiles.size(), 2);
}

void IntakeDeskTest::dataAddressNeedsNoQuestion()
{
    Desk desk;
    const auto bytes = QByteArray::fromStdString(pngBytes());
    QMimeData mime;
    mime.setText(QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes.toBase64()));
    desk.desk.drop(mime);
    QTRY_COMPARE(desk.catalogue.count(), 1);
    QCOMPARE(desk.catalogue.at(0)->source().data, bytes);
    QVERIFY(!desk.catalogue.at(0)->name().isEmpty());
    QVERIFY(desk.answers->asked.isEmpty());
}

void IntakeDeskTest::brokenDataAddressIsTold()
{
    Desk desk;
    QMimeData mime;
    mime.setText(QStringLiteral("data:image/png;base64,***"));
    desk.desk.drop(mime);
    QTRY_COMPARE(desk.told.size(), 1);
    QCOMPARE(desk.catalogue.count(), 0);
}

void IntakeDeskTest::webIsAskedFirst_data()
{
    QTest::addColumn<bool>("fetch");
    QTest::newRow("allowed") << true;
    QTest::newRow("refused") << false;
}

void IntakeDeskTest::webIsAskedFirst()
{
    QFETCH(bool, fetch);
    const HttpServer server(answer);
    Desk desk;
    desk.answers->web = {.fetch = fetch};
    desk.dropAddress(desk.url(server, "/a/cat%20one.png"));
    QTRY_COMPARE(desk.answers->asked, kHost);
    if (fetch) {
        QTRY_COMPARE(desk.catalogue.count(), 1);
        QCOMPARE(desk.catalogue.at(0)->name(), QStringLiteral("cat one.png"));
        QCOMPARE(desk.catalogue.at(0)->source().data.toStdString(), pngBytes());
        QVERIFY(desk.notices.text().isEmpty());
    }
    QCOMPARE(server.connections(), fetch ? 1 : 0);
    QVERIFY(desk.fixture.settings->values().webHosts.isEmpty());
    QVERIFY(desk.told.isEmpty());
}

void IntakeDeskTest::questionComesAfterTheDrop()
{
    Desk desk;
    desk.dropAddress(QStringLiteral("https://example.org/cat.png"));
    QVERIFY(desk.answers->asked.isEmpty());
    QTRY_COMPARE(desk.answers->asked, QStringLiteral("example.org"));
}

void IntakeDeskTest::allowedHostIsRemembered()
{
    const HttpServer server(answer);
    Desk desk;
    desk.answers->web = {.fetch = true, .always = true};
    desk.dropAddress(desk.url(server, "/1.png"));
    QTRY_COMPARE(desk.catalogue.count(), 1);
    QCOMPARE(desk.fixture.settings->values().webHosts, QStringList{kHost});

    desk.answers->asked.clear();
    desk.answers->web = {};
    desk.dropAddress(desk.url(server, "/2.png"));
    QTRY_COMPARE(desk.catalogue.count(), 2);
    QVERIFY(desk.answers->asked.isEmpty());
}

void IntakeDeskTest::offlineOpensNoSocket()
{
    const HttpServer server(answer);
    Desk desk;
    desk.fixture.settings->change([](Preferences &values) {
        values.offline = true;
        values.webHosts = QStringList{kHost};
    });
    desk.answers->web = {.fetch = true};
    desk.dropAddress(desk.url(server, "/cat.png"));
    QTRY_COMPARE(desk.told.size(), 1);
    QVERIFY2(desk.told.front().contains(QStringLiteral("Offline")), qPrintable(desk.told.front()));
    QVERIFY(desk.told.front().contains(kHost));
    QVERIFY(desk.answers->asked.isEmpty());
    QCOMPARE(server.connections(), 0);
}

void IntakeDeskTest::pastedAddressIsFetched()
{
    const HttpServer server(answer);
    Desk desk;
    desk.answers->web = {.fetch = true};
    QGuiApplication::clipboard()->setText(desk.url(server, "/cat.png"));
    desk.desk.paste();
    QTRY_COMPARE(desk.catalogue.count(), 1);
}

void IntakeDeskTest::addressOnTheCommandLineIsFetched()
{
    const HttpServer server(answer);
    Desk desk;
    desk.answers->web = {.fetch = true};
    desk.desk.open({desk.url(server, "/cat.png")});
    QTRY_COMPARE(desk.catalogue.count(), 1);
    QCOMPARE(desk.answers->asked, kHost);
}

void IntakeDeskTest::severalAreFetchedOneAfterTheOther()
{
    const HttpServer server(answer);
    Desk desk;
    desk.answers->web = {.fetch = true};
    QMimeData mime;
    QString html;
    for (const auto *path : {"/1.png", "/none", "/2.png", "/page"}) {
        html += QStringLiteral("<img src=\"%1\">").arg(desk.url(server, path));
    }
    mime.setHtml(html);
    desk.desk.drop(mime);
    QTRY_COMPARE(desk.catalogue.count(), 2);
    QCOMPARE(desk.catalogue.at(1)->name(), QStringLiteral("2.png"));
    // Both failures are told once all is over.
    QTRY_VERIFY(desk.notices.text().contains(QStringLiteral("404")));
    QTRY_VERIFY(desk.notices.text().contains(QStringLiteral("either")));
    QCOMPARE(server.connections(), 4);
}

void IntakeDeskTest::fetchingIsShownAndCanBeCancelled()
{
    const HttpServer server(answer);
    Desk desk;
    desk.answers->web = {.fetch = true};
    desk.dropAddress(desk.url(server, "/slow"));
    QTRY_VERIFY(desk.notices.text().contains(kHost));
    desk.click();
    QVERIFY(desk.notices.text().isEmpty());
    QTRY_COMPARE(desk.fixture.lanes.io.activeThreadCount(), 0);
    QCOMPARE(desk.catalogue.count(), 0);
}

void IntakeDeskTest::failureNamesTheHostAndIsTriedAgain_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("why");
    QTest::newRow("not there") << "/none"
                               << "404";
    QTest::newRow("a page") << "/page"
                            << "page";
}

void IntakeDeskTest::failureNamesTheHostAndIsTriedAgain()
{
    QFETCH(QString, path);
    QFETCH(QString, why);
    const HttpServer server(answer);
    Desk desk;
    desk.answers->web = {.fetch = true};
    desk.dropAddress(desk.url(server, path.toStdString()));
    QTRY_VERIFY2(desk.notices.text().contains(why), qPrintable(desk.notices.text()));
    QVERIFY(desk.notices.text().contains(kHost));
    QCOMPARE(desk.catalogue.count(), 0);
    QCOMPARE(server.connections(), 1);
    desk.click();
    QTRY_COMPARE(server.connections(), 2);
    QTRY_VERIFY(desk.notices.text().contains(why));
}

void IntakeDeskTest::goesWhileFetching()
{
    const HttpServer server(answer);
    {
        Desk desk;
        desk.answers->web = {.fetch = true};
        desk.dropAddress(desk.url(server, "/slow"));
        QTRY_COMPARE(server.connections(), 1);
    }
    QCOMPARE(server.connections(), 1);
}

void IntakeDeskTest::refusalsAreSummedUp()
{
    Desk desk;
    QMimeData mime;
    mime.setUrls(
        {QUrl(QStringLiteral("ftp://example.org/1.png")),
         QUrl(QStringLiteral("smb://server/2.png")),
         QUrl(QStringLiteral("trash:///3.png"))});
    desk.desk.drop(mime);
    QCOMPARE(desk.told.size(), 1);
    QVERIFY(desk.told.front().contains(QStringLiteral("1.png")));
    QVERIFY(desk.told.front().endsWith(QStringLiteral(". 2 others cannot be opened, either.")));
    QCOMPARE(desk.catalogue.count(), 0);
}

QTEST_MAIN(IntakeDeskTest)
#include "intake_desk_test.moc"
