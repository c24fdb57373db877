// Alt with a letter means one thing: no two controls of a window and no two entries of a menu have
// the same.
#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "tests/ui/window_tour.h"
#include "ui/state/intake.h"
#include "ui/text/language.h"
#include "ui/windows/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QGroupBox>
#include <QHash>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>

using namespace inspyre;

namespace {

/// Collects the keys of one window or menu and says which are there twice.
class Keys
{
public:
    explicit Keys(QString where)
        : m_where(std::move(where))
    {}

    void add(const QString &text)
    {
        const auto key = QKeySequence::mnemonic(text);
        if (key.isEmpty()) {
            return;
        }
        ++m_count;
        if (m_texts.contains(key)) {
            m_clashes << QStringLiteral("%1: “%2” and “%3”").arg(m_where, m_texts.value(key), text);
        }
        m_texts.insert(key, text);
    }

    [[nodiscard]] const QStringList &clashes() const { return m_clashes; }

    [[nodiscard]] int count() const { return m_count; }

private:
    QString m_where;
    QHash<QKeySequence, QString> m_texts;
    QStringList m_clashes;
    int m_count = 0;
};

/// Of the menu and those that open from it; returns how many keys there are.
int checkMenu(const QMenu &menu, const QString &where, QStringList &clashes)
{
    Keys keys(where + QStringLiteral(" ▸ ") + menu.title());
    int count = 0;
    const auto actions = menu.actions();
    for (const auto *action : actions) {
        keys.add(action->text());
        if (action->menu() != nullptr) {
            count +=
                checkMenu(*action->menu(), where + QStringLiteral(" ▸ ") + menu.title(), clashes);
        }
    }
    clashes += keys.clashes();
    return count + keys.count();
}

int checkBar(const QMenuBar &bar, const QString &where, QStringList &clashes)
{
    int count = 0;
    const auto actions = bar.actions();
    for (const auto *action : actions) {
        count += checkMenu(*action->menu(), where, clashes);
    }
    return count;
}

/// Of what is seen in the window, its menu bar included.
QStringList clashesIn(const QString &name, const QWidget &window)
{
    Keys keys(name);
    QStringList clashes;
    const auto all = window.findChildren<QWidget *>();
    for (const auto *widget : all) {
        if (const auto *menu = qobject_cast<const QMenu *>(widget);
            menu != nullptr && qobject_cast<const QMenu *>(menu->parentWidget()) == nullptr) {
            checkMenu(*menu, name, clashes);
        }
        if (!widget->isVisible() || widget->window() != &window) {
            continue;
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            keys.add(button->text());
        } else if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
            keys.add(group->title());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget);
                   label != nullptr && label->buddy() != nullptr) {
            keys.add(label->text());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                keys.add(tabs->tabText(tab));
            }
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            const auto actions = bar->actions();
            for (const auto *action : actions) {
                keys.add(action->text());
            }
        }
    }
    return clashes + keys.clashes();
}

void failIfAny(const QStringList &clashes)
{
    for (const auto &clash : clashes) {
        qInfo("%s", qPrintable(clash));
    }
    QVERIFY2(clashes.isEmpty(), "see the list above");
}

} // namespace

class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void cleanup() { ui::applyLanguage(*qApp, QStringLiteral("en")); }

    void aClashIsFound();
    void menusHaveEachKeyOnce_data();
    void menusHaveEachKeyOnce();
    void windowsHaveEachKeyOnce();
};

/// The test itself.
void MnemonicsTest::aClashIsFound()
{
    QMenuBar bar;
    auto *menu = bar.addMenu(QStringLiteral("&Menu"));
    auto *inner = menu->addMenu(QStringLiteral("&Inner"));
    menu->addAction(QStringLiteral("&One"));
    inner->addAction(QStringLiteral("&One"));
    QStringList clashes;
    QCOMPARE(checkBar(bar, QStringLiteral("bar"), clashes), 3);
    QVERIFY(clashes.isEmpty());
    inner->addAction(QStringLiteral("Tw&o && more"));
    checkBar(bar, QStringLiteral("bar"), clashes);
    QCOMPARE(clashes.size(), 1);
}

void MnemonicsTest::menusHaveEachKeyOnce_data()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : ui::languages()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void MnemonicsTest::menusHaveEachKeyOnce()
{
    QFETCH(QString, language);
    ui::applyLanguage(*qApp, language);
    inspyre::test::EditorFixture fixture;
    fixture.settings->change([](ui::Preferences &values) {
        values.recentFiles = {QStringLiteral("/pictures/R&R.png")};
    });
    ui::MainWindow window(
        *fixture.session,
        fixture.lanes,
        *fixture.settings,
        ui::toPath(fixture.path(QStringLiteral("recipes"))));
    QStringList clashes;
    const auto menus = window.findChildren<QMenu *>();
    for (auto *menu : menus) {
        Q_EMIT menu->aboutToShow(); // some are filled when somebody looks
    }

    const int keys = checkBar(*window.menuBar(), language, clashes);

    QVERIFY2(keys > 30, qPrintable(QString::number(keys)));
    failIfAny(clashes);
}

void MnemonicsTest::windowsHaveEachKeyOnce()
{
    QStringList clashes;
    int windows = 0;
    inspyre::test::tourWindows([&](const QString &name, const QWidget &window) {
        clashes += clashesIn(name, window);
        ++windows;
    });
    QVERIFY(windows > 20);
    failIfAny(clashes);
}

QTEST_MAIN(MnemonicsTest)
#include "mnemonics_test.moc"
