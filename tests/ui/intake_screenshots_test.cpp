// What is seen when pictures come in: screenshots/intake-*.png in the build folder.
#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "tests/ui/screenshot.h"
#include "ui/state/intake.h"
#include "ui/state/recent.h"
#include "ui/widgets/notice_bar.h"
#include "ui/windows/intake_desk.h"
#include "ui/windows/main_window.h"
#include "ui/windows/recent_menu.h"
#include "ui/windows/stage_view.h"
#include "ui/windows/web_question.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::EditorFixture;

class IntakeScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void recentFiles();
    void questionAboutTheWeb();
    void fetching();
};

void IntakeScreenshotsTest::recentFiles()
{
    EditorFixture fixture;
    Recent recent(*fixture.settings, fixture.lanes.io);
    QList<std::filesystem::path> paths;
    for (const auto *name : {"Cat & dog.jpg", "portrait.png", "مقعد.png", "猫の写真.png"}) {
        paths << toPath(fixture.addPicture(QString::fromUtf8(name)));
    }
    QVERIFY(QDir(fixture.path({})).mkdir(QStringLiteral("Holiday")));
    recent.add(paths << toPath(fixture.path(QStringLiteral("Holiday"))));
    QTRY_COMPARE(recent.files().size(), 5);
    QVERIFY(QFile::remove(toQString(paths.at(1))));
    recent.refresh();
    QTRY_VERIFY(!recent.files().at(1).exists);
    test::shoot(QStringLiteral("intake-recent"), [&recent] {
        return std::make_unique<RecentMenu>(recent);
    });
}

void IntakeScreenshotsTest::questionAboutTheWeb()
{
    test::shoot(QStringLiteral("intake-web"), [] {
        return std::make_unique<WebQuestion>(QStringLiteral("images.example.org"), 1, nullptr);
    });
    test::shoot(QStringLiteral("intake-web-several"), [] {
        return std::make_unique<WebQuestion>(QStringLiteral("images.example.org"), 12, nullptr);
    });
}

void IntakeScreenshotsTest::fetching()
{
    EditorFixture fixture;
    test::shoot(QStringLiteral("intake-fetching"), [&fixture] {
        auto window = std::make_unique<MainWindow>(
            *fixture.session,
            fixture.lanes,
            *fixture.settings,
            toPath(fixture.path(QStringLiteral("recipes"))));
        window->resize(1280, 800);
        window->stage()->incoming()->showProgress(
            IntakeDesk::tr("Fetching a picture from %1…").arg(QStringLiteral("images.example.org")),
            0.4,
            IntakeDesk::tr("Cancel"));
        return window;
    });
}

QTEST_MAIN(IntakeScreenshotsTest)
#include "intake_screenshots_test.moc"
