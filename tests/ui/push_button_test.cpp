#include "ui/widgets/push_button.h"

#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QScopeGuard>
#include <QTest>

#include <utility>

using inspyre::ui::PushButton;

namespace {

/// The columns from the first to the last in which something is drawn.
std::pair<int, int> drawn(const QImage &image)
{
    const auto blank = image.pixel(1, image.height() / 2);
    std::pair<int, int> columns(image.width(), -1);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != blank) {
                columns = {qMin(columns.first, x), x};
            }
        }
    }
    return columns;
}

} // namespace

class PushButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void iconAndTextAreTogetherInTheMiddle_data();
    void iconAndTextAreTogetherInTheMiddle();
};

void PushButtonTest::iconAndTextAreTogetherInTheMiddle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << "starter" << Qt::LeftToRight;
    QTest::newRow("from the right") << QStringLiteral("تفاصيل") << Qt::RightToLeft;
    QTest::newRow("a name, from the right") << "starter" << Qt::RightToLeft;
}

void PushButtonTest::iconAndTextAreTogetherInTheMiddle()
{
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, direction);
    const auto before = QGuiApplication::layoutDirection();
    const auto restore = qScopeGuard([before] { QGuiApplication::setLayoutDirection(before); });
    QGuiApplication::setLayoutDirection(direction);
    QPixmap icon(16, 16);
    icon.fill(Qt::red);
    PushButton button(QIcon(icon), text);
    button.setStyleSheet(
        QStringLiteral("QPushButton { background: white; border: none; padding: 6px 14px; }"));
    const int hint = button.sizeHint().width();
    button.resize(3 * hint, 40);

    const auto image = button.grab().toImage();

    const auto [first, last] = drawn(image);
    QVERIFY2(last - first < hint - 20, qPrintable(QStringLiteral("%1 to %2").arg(first).arg(last)));
    QVERIFY2(qAbs(first + last - image.width()) < 12, qPrintable(QString::number(first)));
    const int iconAt = direction == Qt::LeftToRight ? first : last;
    QCOMPARE(image.pixelColor(iconAt, image.height() / 2), QColor(Qt::red));
}

QTEST_MAIN(PushButtonTest)
#include "push_button_test.moc"
