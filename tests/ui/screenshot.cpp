#include "tests/ui/screenshot.h"

#include "ui/text/language.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>

#include <array>
#include <span>

namespace inspyre::test {

namespace {

struct Variant
{
    const char *name;
    ui::ThemeMode theme;
    const char *language;
};

constexpr std::array kVariants = {
    Variant{"light", ui::ThemeMode::Light, "en"},
    Variant{"dark", ui::ThemeMode::Dark, "en"},
    Variant{"de", ui::ThemeMode::Light, "de"},
    Variant{"ar", ui::ThemeMode::Dark, "ar"},
};
/// Instead of these where the screen itself is scaled.
constexpr std::array kScaledVariants = {Variant{"2x", ui::ThemeMode::Light, "en"}};

QString folder()
{
    return QStringLiteral(INSPYRE_BUILD_DIR "/screenshots");
}

bool isOneColour(const QPixmap &pixmap)
{
    const auto image = pixmap.toImage();
    const auto first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != first) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

void shoot(const QString &name, const std::function<std::unique_ptr<QWidget>()> &make)
{
    QVERIFY(QDir().mkpath(folder()));
    const bool scaled = qApp->devicePixelRatio() > 1.0;
    const std::span<const Variant> variants =
        scaled ? std::span<const Variant>(kScaledVariants) : std::span<const Variant>(kVariants);
    for (const auto &variant : variants) {
        ui::applyTheme(*qApp, variant.theme);
        ui::applyLanguage(*qApp, QLatin1String(variant.language));
        const auto window = make();
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        QTest::qWait(50); // layouts and queued repaints
        const auto shot = window->grab();
        QVERIFY2(!isOneColour(shot), qPrintable(name));
        const auto file =
            QStringLiteral("%1/%2-%3.png").arg(folder(), name, QLatin1String(variant.name));
        QVERIFY2(shot.save(file), qPrintable(file));
    }
    ui::applyLanguage(*qApp, QStringLiteral("en"));
}

} // namespace inspyre::test
