// Every window and dialog by keyboard alone, and as a screen reader hears it.
#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "tests/ui/window_tour.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QImage>
#include <QMenuBar>
#include <QPixmap>
#include <QPointer>
#include <QSet>
#include <QTest>
#include <QToolButton>

using namespace inspyre;

namespace {

constexpr int kMostStops = 300;
constexpr int kFrame = 4; ///< what a focus frame may lie outside of its widget, in pixels

/// Parts of Qt's own widgets: whoever meets them is told of the widget that they are in.
bool isPart(const QWidget *widget)
{
    const auto name = widget->objectName();
    return name.startsWith(QLatin1String("qt_")) || widget->inherits("QLineEditIconButton") ||
           widget->inherits("QComboBoxPrivateScroller") ||
           (qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) != nullptr &&
            qobject_cast<const QAbstractScrollArea *>(widget->parentWidget())->viewport() ==
                widget);
}

QString describe(const QWidget *widget)
{
    auto text = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty()) {
        text += QLatin1Char('#') + widget->objectName();
    }
    if (!widget->accessibleName().isEmpty()) {
        text += QStringLiteral(" “%1”").arg(widget->accessibleName());
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button != nullptr) {
        text += QStringLiteral(" [%1]").arg(button->text());
    }
    const auto *parent = widget->parentWidget();
    return parent != nullptr && !widget->isWindow()
               ? text + QStringLiteral(" in ") +
                     QString::fromLatin1(parent->metaObject()->className())
               : text;
}

/// Where Tab should stop.
bool isStop(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy() != nullptr ||
        (widget->focusPolicy() & Qt::TabFocus) == 0 || isPart(widget)) {
        return false;
    }
    // Of several of which one is chosen, arrows lead from one to the other.
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button == nullptr || !button->isCheckable() || button->isChecked() ||
           !(button->autoExclusive() ||
             (button->group() != nullptr && button->group()->exclusive()));
}

/// What is not there any more when Tab would come to it is null by then.
QList<QPointer<const QWidget>> stopsOf(const QWidget &window)
{
    QList<QPointer<const QWidget>> stops;
    const auto all = window.findChildren<QWidget *>();
    for (const auto *widget : all) {
        if (widget->window() == &window && isStop(widget)) {
            stops << widget;
        }
    }
    return stops;
}

/// The widget and a little round it.
QImage shotOf(QWidget &window, const QWidget *widget)
{
    const QRect area(widget->mapTo(&window, QPoint(0, 0)), widget->size());
    return window.grab(area.adjusted(-kFrame, -kFrame, kFrame, kFrame)).toImage();
}

} // namespace

class AccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeMode::Light); }

    void init()
    {
        inspyre::test::failOnWarnings();
        m_faults.clear();
    }

    void everyControlHasANameAndARole();
    void tabReachesEveryControlAndShowsWhereItIs();

private:
    void check(bool well, const QString &window, const QString &what, const QString &fault);
    void checkNames(const QString &name, const QWidget &window);
    void checkButton(const QString &name, const QAbstractButton &button);
    void walk(const QString &name, QWidget &window);
    void checkStop(const QString &name, QWidget &window, QWidget *stop);

    void failIfAny() const;

    QStringList m_faults;
};

void AccessibleTest::failIfAny() const
{
    for (const auto &fault : m_faults) {
        qInfo("%s", qPrintable(fault));
    }
    QVERIFY2(m_faults.isEmpty(), "see the list above");
}

void AccessibleTest::check(
    bool well, const QString &window, const QString &what, const QString &fault)
{
    const auto line = QStringLiteral("%1: %2: %3").arg(window, what, fault);
    if (!well && !m_faults.contains(line)) {
        m_faults << line;
    }
}

void AccessibleTest::checkNames(const QString &name, const QWidget &window)
{
    const auto all = window.findChildren<QWidget *>();
    for (auto *widget : all) {
        if (widget->window() != &window || !widget->isVisible() || isPart(widget)) {
            continue;
        }
        if (const auto *button = qobject_cast<QAbstractButton *>(widget); button != nullptr) {
            checkButton(name, *button);
        }
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr ||
            interface == nullptr) {
            continue;
        }
        const auto text = interface->text(QAccessible::Name);
        const bool bar = qobject_cast<const QMenuBar *>(widget) != nullptr;
        check(bar || !text.trimmed().isEmpty(), name, describe(widget), QStringLiteral("no name"));
        const auto role = interface->role();
        check(
            role != QAccessible::Client && role != QAccessible::NoRole,
            name,
            describe(widget),
            QStringLiteral("no role"));
    }
    auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&window));
    check(
        !interface->text(QAccessible::Name).isEmpty(),
        name,
        describe(&window),
        QStringLiteral("the window has no name"));
}

void AccessibleTest::checkButton(const QString &name, const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool wordless = button.text().isEmpty() ||
                          (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
    if (wordless) {
        check(
            !button.toolTip().isEmpty(),
            name,
            describe(&button),
            QStringLiteral("no words and no tip"));
        auto *interface =
            QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(&button));
        check(
            !interface->text(QAccessible::Name).isEmpty(),
            name,
            describe(&button),
            QStringLiteral("no words and no name"));
    }
}

void AccessibleTest::checkStop(const QString &name, QWidget &window, QWidget *widget)
{
    const QPointer stop(widget);
    check(stop->isVisible() && stop->isEnabled(), name, describe(stop), QStringLiteral("hidden"));
    check(
        !stop->visibleRegion().isEmpty(),
        name,
        describe(stop),
        QStringLiteral("out of sight when Tab comes to it"));
    const auto place = stop->mapTo(&window, QPoint(0, 0));
    const auto with = shotOf(window, stop);
    QTest::keyClick(stop, Qt::Key_Tab);
    QCoreApplication::processEvents();
    if (stop == nullptr) {
        check(false, name, QStringLiteral("a widget"), QStringLiteral("Tab destroys it"));
        return;
    }
    if (stop->mapTo(&window, QPoint(0, 0)) == place && QApplication::focusWidget() != stop) {
        check(
            with != shotOf(window, stop),
            name,
            describe(stop),
            QStringLiteral("its focus is not seen"));
    }
}

void AccessibleTest::walk(const QString &name, QWidget &window)
{
    const auto wanted = stopsOf(window);
    QSet<const QWidget *> seen;
    if (window.focusWidget() == nullptr || QApplication::focusWidget() == nullptr) {
        QTest::keyClick(&window, Qt::Key_Tab);
    }
    auto *stop = QApplication::focusWidget();
    if (stop == nullptr) {
        check(wanted.isEmpty(), name, describe(&window), QStringLiteral("Tab leads nowhere"));
        return;
    }
    // It has the focus since the window came up: a mark is for who comes by keyboard.
    QTest::keyClick(stop, Qt::Key_Tab);
    if (auto *second = QApplication::focusWidget(); second != nullptr && second != stop) {
        QTest::keyClick(second, Qt::Key_Backtab);
        stop = QApplication::focusWidget();
    }
    for (int i = 0; i < kMostStops && !seen.contains(stop); ++i) {
        seen << stop;
        checkStop(name, window, stop);
        auto *next = QApplication::focusWidget();
        check(
            next != stop || wanted.size() <= 1,
            name,
            describe(stop),
            QStringLiteral("Tab does not leave it"));
        if (next == nullptr) {
            check(false, name, describe(stop), QStringLiteral("Tab leads nowhere from here"));
            return;
        }
        stop = next;
    }
    for (const auto &widget : wanted) {
        if (widget != nullptr && isStop(widget)) {
            check(
                seen.contains(widget), name, describe(widget), QStringLiteral("Tab passes it by"));
        }
    }
}

void AccessibleTest::everyControlHasANameAndARole()
{
    test::tourWindows([this](const QString &name, QWidget &window) { checkNames(name, window); });
    failIfAny();
}

void AccessibleTest::tabReachesEveryControlAndShowsWhereItIs()
{
    test::tourWindows([this](const QString &name, QWidget &window) { walk(name, window); });
    failIfAny();
}

QTEST_MAIN(AccessibleTest)
#include "accessible_test.moc"
