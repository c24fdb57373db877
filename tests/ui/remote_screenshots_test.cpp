// Pictures of the window of the remote service for a person to look at: screenshots/remote-* in the
// build folder.
#include "tests/ui/editor_fixture.h"
#include "tests/ui/screenshot.h"
#include "ui/windows/advisor_page.h"

using namespace inspyre;
using namespace inspyre::ui;

class RemoteScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void advisor();
};

void RemoteScreenshotsTest::advisor()
{
    test::shoot(QStringLiteral("remote-advisor"), [] {
        auto page = std::make_unique<AdvisorPage>();
        page->offer({.cold = 60.7});
        page->resize(1100, 720);
        return page;
    });
}

QTEST_MAIN(RemoteScreenshotsTest)
#include "remote_screenshots_test.moc"
