// What is seen of controls, measured as the guidelines for accessible content do.
#include "tests/ui/editor_fixture.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/sign_label.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QImage>
#include <QLineEdit>
#include <QPixmap>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace inspyre::ui;

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// How much the leading edge of a control, which has no words, stands out from its window.
double contrastOfEdge(QWidget &control)
{
    QWidget window;
    control.setParent(&window);
    control.resize(120, control.sizeHint().height());
    control.show();
    window.resize(control.size());
    const auto image = window.grab().toImage();
    const auto ground = window.palette().color(QPalette::Window);
    double best = 1.0;
    for (int x = 0; x < 8; ++x) {
        best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), ground));
    }
    control.setParent(nullptr);
    return best;
}

using Make = std::unique_ptr<QWidget> (*)();

template<typename Control>
std::unique_ptr<QWidget> make()
{
    return std::make_unique<Control>();
}

} // namespace

Q_DECLARE_METATYPE(Make)

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void outlinesAreSeen_data();
    void outlinesAreSeen();
    void fieldsAreAsHighAsButtons_data();
    void fieldsAreAsHighAsButtons();
    void signsFollowTheTheme();
};

void ThemeTest::outlinesAreSeen_data()
{
    QTest::addColumn<Make>("control");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        const auto row = [dark](const char *name, Make control) {
            QTest::addRow("%s, %s", name, dark ? "dark" : "light") << control << dark;
        };
        row("check box", make<QCheckBox>);
        row("radio button", make<QRadioButton>);
        row("combo box", make<QComboBox>);
        row("line", make<QLineEdit>);
        row("number", make<QSpinBox>);
    }
}

void ThemeTest::outlinesAreSeen()
{
    QFETCH(Make, control);
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    constexpr double kWanted = 3.0; // WCAG 2.2, 1.4.11
    QVERIFY(contrastOfEdge(*control()) >= kWanted);
}

void ThemeTest::fieldsAreAsHighAsButtons_data()
{
    QTest::addColumn<double>("text"); ///< points
    QTest::newRow("small") << 8.0;
    QTest::newRow("usual") << 10.0;
    QTest::newRow("large") << 20.0;
}

void ThemeTest::fieldsAreAsHighAsButtons()
{
    QFETCH(double, text);
    const auto back = qScopeGuard([usual = QApplication::font()] {
        QApplication::setFont(usual);
        applyTheme(*qApp, ThemeMode::Light);
    });
    auto font = QApplication::font();
    font.setPointSizeF(text);
    QApplication::setFont(font);
    applyTheme(*qApp, ThemeMode::Light);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *plain = new QPushButton(QStringLiteral("Words"));
    auto *box = new QComboBox;
    box->addItem(QStringLiteral("Words"));
    const QList<QWidget *> all = {
        plain,
        new PushButton(icon(QStringLiteral("open")), QStringLiteral("Words")),
        box,
        new QLineEdit,
        new QSpinBox,
        new QDoubleSpinBox};
    for (auto *control : all) {
        row->addWidget(control, 0, Qt::AlignTop);
    }
    window.show();
    for (const auto *control : all) {
        const auto heights = QStringLiteral("%1 %2 %3")
                                 .arg(
                                     QString::fromLatin1(control->metaObject()->className()),
                                     QString::number(control->height()),
                                     QString::number(plain->height()));
        QVERIFY2(control->height() == plain->height(), qPrintable(heights));
    }
}

/// Also those of a message that is there while the theme changes.
void ThemeTest::signsFollowTheTheme()
{
    applyTheme(*qApp, ThemeMode::Light);
    NoticeBar notice;
    notice.showNotice(NoticeBar::Kind::Problem, QStringLiteral("words"));
    const auto *sign = notice.findChild<SignLabel *>();
    QVERIFY(sign != nullptr && sign->isVisible());
    const auto inLight = sign->pixmap().toImage();
    applyTheme(*qApp, ThemeMode::Dark);
    const auto inDark = sign->pixmap().toImage();
    QVERIFY(!inDark.isNull() && inDark != inLight);
    applyTheme(*qApp, ThemeMode::Light);
    QCOMPARE(sign->pixmap().toImage(), inLight);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
