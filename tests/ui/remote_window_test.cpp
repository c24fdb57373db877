// The window of the remote service, against a scripted one: waked, compared, asked, refused.
#include "tests/support/patience.h"
#include "tests/ui/remote_fixture.h"
#include "ui/state/intake.h"
#include "ui/state/remote_table.h"
#include "ui/state/settings.h"
#include "ui/widgets/time_lanes_view.h"
#include "ui/windows/consent_view.h"
#include "ui/windows/history_page.h"
#include "ui/windows/measure_page.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::ColdOptions;
using inspyre::test::RemoteFixture;

namespace {

QLineEdit *fieldOf(const RemoteFixture &fixture, const QString &name)
{
    for (auto *field : fixture.window->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name) {
            return field;
        }
    }
    return nullptr;
}

bool hasBar(const RemoteFixture &fixture, const QString &label)
{
    for (const auto &lane : fixture.window->measure()->lanes()->lanes()) {
        for (const auto &bar : lane.bars) {
            if (bar.label == label) {
                return true;
            }
        }
    }
    return false;
}

/// What the table says of a side.
QString cell(const RemoteFixture &fixture, int row, int column)
{
    const auto *table = fixture.window->measure()->findChild<QTableView *>();
    return table->model()->index(row, column).data().toString();
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class RemoteWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { test::failOnWarnings(); }

    void offlineModeLocksTheButtonsAndSaysWhy();
    void withoutAnAddressItAsksForOne();
    void wakeShowsWhereTheTimeWent();
    void aWarmServiceIsToldApart();
    void stopEndsTheCall();
    void consentComesBeforeTheFirstPicture();
    void closingIsNoConsent();
    void consentIsForOneAddress();
    void comparisonFillsTheTableAndTheHistory();
    void comparisonNeedsTheModel();
    void aServiceThatIsNotThereIsExplained();
    void aForeignServiceDoesNotTell();
    void examplesAreDrawnBesideWhatWasMeasured();
    void tokensAreInNoFile();
    void settingsComeBack();
    void callsAreExported();
    void everyControlHasAName();
};

void RemoteWindowTest::offlineModeLocksTheButtonsAndSaysWhy()
{
    RemoteFixture fixture;
    fixture.editor.settings->change([](Preferences &p) { p.offline = true; });
    fixture.startEngine();
    fixture.window->show();
    for (const auto &text : {QStringLiteral("Wake"), QStringLiteral("Compare")}) {
        QVERIFY(!fixture.button(text)->isEnabled());
        QVERIFY(fixture.button(text)->toolTip().contains(QStringLiteral("Offline mode")));
    }
    QVERIFY(fixture.sentence().contains(QStringLiteral("Offline mode")));
    fixture.window->askConsent([] {}); // by another way, too
    fixture.waitUntilIdle();
    QCOMPARE(fixture.service->connections(), 0);
    QVERIFY(!fixture.window->asking());
    fixture.editor.settings->change([](Preferences &p) { p.offline = false; });
    QVERIFY(fixture.button(QStringLiteral("Wake"))->isEnabled());
}

void RemoteWindowTest::withoutAnAddressItAsksForOne()
{
    RemoteFixture fixture("");
    fixture.window->show();
    QVERIFY(fixture.sentence().contains(QStringLiteral("address")));
    QVERIFY(!fixture.button(QStringLiteral("Wake"))->isEnabled());
    auto *field = fieldOf(fixture, QStringLiteral("Address of the service"));
    field->setText(QStringLiteral("ftp://example.org"));
    Q_EMIT field->editingFinished();
    QVERIFY(!fixture.button(QStringLiteral("Wake"))->isEnabled());
    field->setText(QStringLiteral("https://service.example"));
    Q_EMIT field->editingFinished();
    QVERIFY(fixture.button(QStringLiteral("Wake"))->isEnabled());
}

void RemoteWindowTest::wakeShowsWhereTheTimeWent()
{
    RemoteFixture fixture("seed-60.7s", {.timeScale = 0.02});
    fixture.window->show();
    fixture.click(QStringLiteral("Wake"));
    QVERIFY(fixture.button(QStringLiteral("Stop"))->isEnabled());
    QVERIFY(!fixture.button(QStringLiteral("Wake"))->isEnabled());
    fixture.waitUntilIdle();
    QVERIFY(fixture.session->call()->good());
    QVERIFY(isCold(fixture.session->call()->start));
    QVERIFY2(
        fixture.sentence().contains(QStringLiteral("before the service's process began")),
        qPrintable(fixture.sentence()));
    for (const char *label : {"Waiting", "Platform", "Start-up", "Weights"}) {
        QVERIFY2(hasBar(fixture, QLatin1String(label)), label);
    }
    QTRY_COMPARE(fixture.session->records().size(), std::size_t{1});
    QCOMPARE(cell(fixture, 0, RemoteTable::CountColumn), QStringLiteral("1"));
    QVERIFY(fixture.window->history()->sentence().contains(QStringLiteral("cold for 1")));
}

void RemoteWindowTest::aWarmServiceIsToldApart()
{
    RemoteFixture fixture("tuned", {.timeScale = 0.05});
    fixture.window->show();
    fixture.click(QStringLiteral("Wake"));
    fixture.waitUntilIdle();
    fixture.click(QStringLiteral("Wake"));
    fixture.waitUntilIdle();
    QVERIFY(isWarm(fixture.session->call()->start));
    QVERIFY2(
        fixture.sentence().contains(QStringLiteral("was warm")), qPrintable(fixture.sentence()));
}

void RemoteWindowTest::stopEndsTheCall()
{
    RemoteFixture fixture("seed-60.7s");
    fixture.window->show();
    fixture.click(QStringLiteral("Wake"));
    QTRY_VERIFY(fixture.session->call().has_value());
    fixture.click(QStringLiteral("Stop"));
    fixture.waitUntilIdle(5'000);
    QVERIFY2(
        fixture.sentence().contains(QStringLiteral("Stopped")), qPrintable(fixture.sentence()));
    QVERIFY(fixture.session->records().empty());
}

void RemoteWindowTest::consentComesBeforeTheFirstPicture()
{
    RemoteFixture fixture("tuned", {.timeScale = 0.05});
    fixture.startEngine();
    fixture.editor.settings->change([](Preferences &p) { p.remote.runs = 1; });
    fixture.window->show();
    fixture.click(QStringLiteral("Compare"));
    QTRY_VERIFY(fixture.window->asking());
    const auto text = fixture.window->consent()->text();
    QVERIFY2(text.contains(QStringLiteral("KiB")), qPrintable(text));
    QVERIFY2(text.contains(QString::fromStdString(fixture.service->url())), qPrintable(text));
    QVERIFY(fixture.picturesSent() == 0);
    fixture.click(QStringLiteral("Cancel, send nothing"));
    QVERIFY(!fixture.window->asking());
    QVERIFY(fixture.sentence().contains(QStringLiteral("Nothing was sent")));
    QCOMPARE(fixture.picturesSent(), 0);
    QVERIFY(!fixture.session->mayUpload());

    fixture.click(QStringLiteral("Compare"));
    QTRY_VERIFY(fixture.window->asking());
    fixture.click(QStringLiteral("Send pictures to this service"));
    fixture.waitUntilIdle();
    QCOMPARE(fixture.picturesSent(), 1);
    QVERIFY(fixture.session->mayUpload());

    fixture.click(QStringLiteral("Compare")); // without a question
    fixture.waitUntilIdle();
    QCOMPARE(fixture.picturesSent(), 2);
    fixture.click(QStringLiteral("Ask again before sending"));
    QVERIFY(!fixture.session->mayUpload());
}

void RemoteWindowTest::closingIsNoConsent()
{
    RemoteFixture fixture("tuned", {.timeScale = 0.05});
    fixture.startEngine();
    fixture.window->show();
    bool agreed = false;
    const QSignalSpy refused(fixture.window.get(), &RemoteWindow::refused);
    fixture.window->askConsent([&agreed] { agreed = true; });
    QTRY_VERIFY(fixture.window->asking());
    fixture.window->close();
    QCOMPARE(refused.count(), 1);
    QVERIFY(!agreed);
    QCOMPARE(fixture.picturesSent(), 0);
}

void RemoteWindowTest::consentIsForOneAddress()
{
    RemoteFixture fixture;
    fixture.allowUpload();
    QVERIFY(fixture.session->mayUpload());
    fixture.editor.settings->change(
        [](Preferences &p) { p.remote.url = QStringLiteral("https://other.example"); });
    QVERIFY(!fixture.session->mayUpload());
}

void RemoteWindowTest::comparisonFillsTheTableAndTheHistory()
{
    RemoteFixture fixture("tuned", {.timeScale = 0.05});
    fixture.startEngine();
    fixture.allowUpload();
    fixture.editor.settings->change([](Preferences &p) { p.remote.runs = 2; });
    fixture.window->show();
    fixture.click(QStringLiteral("Compare"));
    fixture.waitUntilIdle();
    QCOMPARE(fixture.session->runsDone(), 4);
    constexpr int kLocal = 3;
    QCOMPARE(cell(fixture, kLocal, RemoteTable::CountColumn), QStringLiteral("2"));
    QTRY_COMPARE(fixture.session->records().size(), std::size_t{2});
    constexpr int kWarm = 2;
    QCOMPARE(cell(fixture, kWarm, RemoteTable::CountColumn), QStringLiteral("1"));
    QVERIFY(cell(fixture, kWarm, RemoteTable::UpColumn) != QStringLiteral("–"));
    QVERIFY(hasBar(fixture, QStringLiteral("Picture"))); // of this computer
}

void RemoteWindowTest::comparisonNeedsTheModel()
{
    const RemoteFixture fixture;
    fixture.window->show();
    QVERIFY(!fixture.button(QStringLiteral("Compare"))->isEnabled());
    QVERIFY(fixture.button(QStringLiteral("Compare"))->toolTip().contains(QStringLiteral("model")));
    QVERIFY(fixture.button(QStringLiteral("Wake"))->isEnabled());
}

void RemoteWindowTest::aServiceThatIsNotThereIsExplained()
{
    RemoteFixture fixture("tuned");
    fixture.service.reset(); // its port is free again
    fixture.window->show();
    fixture.click(QStringLiteral("Wake"));
    fixture.waitUntilIdle(30'000);
    QVERIFY2(
        fixture.sentence().contains(QStringLiteral("Nothing answers")),
        qPrintable(fixture.sentence()));
}

void RemoteWindowTest::aForeignServiceDoesNotTell()
{
    RemoteFixture fixture("tuned", {.timeScale = 0.02, .foreign = true});
    fixture.window->show();
    fixture.click(QStringLiteral("Wake"));
    fixture.waitUntilIdle();
    QVERIFY(fixture.session->call()->good());
    QVERIFY2(
        fixture.sentence().contains(QStringLiteral("does not tell")),
        qPrintable(fixture.sentence()));
}

void RemoteWindowTest::examplesAreDrawnBesideWhatWasMeasured()
{
    RemoteFixture fixture("");
    auto *page = fixture.window->measure();
    page->openExample(AssumedTimeline::ByCause);
    QCOMPARE(page->lanes()->lanes().size(), std::size_t{1});
    QVERIFY(page->lanes()->text().contains(QStringLiteral("measured by nobody")));
    page->openExample(AssumedTimeline::ByEvent);
    QVERIFY(page->lanes()->text().contains(QStringLiteral("by event")));
    page->openExample(std::nullopt);
    QVERIFY(page->lanes()->lanes().empty());
}

void RemoteWindowTest::tokensAreInNoFile()
{
    RemoteFixture fixture("tuned", {.timeScale = 0.02, .token = "very-secret-token"});
    fixture.editor.settings->change(
        [](Preferences &p) { p.remote.token = QStringLiteral("keychain"); });
    fixture.window->show();
    auto *field = fieldOf(fixture, QStringLiteral("Pasted token"));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    field->setText(QStringLiteral("very-secret-token"));
    Q_EMIT field->editingFinished();
    fixture.click(QStringLiteral("Wake"));
    fixture.waitUntilIdle();
    QVERIFY2(fixture.session->call()->good(), qPrintable(fixture.sentence()));
    fixture.editor.settings->flush();
    const auto ini = bytesOf(fixture.editor.path(QStringLiteral("inspyre.ini")));
    QVERIFY(!ini.contains("very-secret-token"));
    const auto history = bytesOf(fixture.folder.filePath(QStringLiteral("history.ndjson")));
    QVERIFY(!history.isEmpty() && !history.contains("very-secret-token"));
    QVERIFY(!QByteArray::fromStdString(harJson(fixture.session->calls(), "1"))
                 .contains("very-secret-token"));
}

void RemoteWindowTest::settingsComeBack()
{
    QTemporaryDir folder;
    const auto ini = toPath(folder.filePath(QStringLiteral("inspyre.ini")));
    RemotePreferences wanted{
        .url = QStringLiteral("https://service.example/a"),
        .token = QStringLiteral("command"),
        .tokenCommand = QStringLiteral("print-token --for \"me too\""),
        .route = QStringLiteral("first-ready"),
        .runs = 7,
        .consents = {QStringLiteral("https://service.example/a")},
        .costs = {QStringLiteral("cold=12.5"), QStringLiteral("price:l4=0.0003")}};
    {
        Settings settings(ini);
        settings.change([&wanted](Preferences &p) { p.remote = wanted; });
    }
    QVERIFY(Settings(ini).values().remote == wanted);
    {
        Settings settings(ini);
        settings.change([](Preferences &p) {
            p.remote.token = QStringLiteral("tattoo");
            p.remote.route = QStringLiteral("by sea");
            p.remote.runs = 5'000;
        });
    }
    const auto mended = Settings(ini).values().remote;
    QCOMPARE(mended.token, RemotePreferences().token);
    QCOMPARE(mended.route, RemotePreferences().route);
    QCOMPARE(mended.runs, RemotePreferences().runs);
}

void RemoteWindowTest::callsAreExported()
{
    RemoteFixture fixture("tuned", {.timeScale = 0.05});
    fixture.window->show();
    fixture.click(QStringLiteral("Wake"));
    fixture.waitUntilIdle();
    for (const auto &[signal, words] :
         {std::pair(&MeasurePage::harRequested, "\"log\""),
          std::pair(&MeasurePage::traceRequested, "\"ph\"")}) {
        fixture.prompter->saveName = fixture.folder.filePath(QLatin1String("calls.json"));
        QSignalSpy exported(fixture.window.get(), &RemoteWindow::exported);
        Q_EMIT(fixture.window->measure()->*signal)();
        QTRY_COMPARE(exported.count(), 1);
        QVERIFY(exported.front().front().toBool());
        const auto bytes = bytesOf(fixture.folder.filePath(QLatin1String("calls.json")));
        QVERIFY2(bytes.contains(words), bytes.left(200).constData());
    }
}

void RemoteWindowTest::everyControlHasAName()
{
    RemoteFixture fixture;
    fixture.window->show();
    int controls = 0;
    for (int page = 0; page < 3; ++page) {
        fixture.window->showPage(page);
        for (const auto *widget : fixture.window->findChildren<QWidget *>()) {
            const bool control = widget->focusPolicy() != Qt::NoFocus &&
                                 widget->isVisibleTo(fixture.window.get()) &&
                                 widget->focusProxy() == nullptr;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool inner = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
                               widget->objectName().startsWith(QLatin1String("qt_"));
            if (!control || inner || (button != nullptr && !button->text().isEmpty())) {
                continue;
            }
            ++controls;
            const auto named = !widget->accessibleName().isEmpty();
            QVERIFY2(
                named,
                qPrintable(QStringLiteral("page %1: %2")
                               .arg(page)
                               .arg(QLatin1String(widget->metaObject()->className()))));
        }
    }
    QVERIFY(controls > 20);
}

QTEST_MAIN(RemoteWindowTest)
#include "remote_window_test.moc"
