#include "ui/widgets/tones.h"

#include <cmath>

namespace inspyre::ui {

namespace {

struct Tones
{
    QRgb light;
    QRgb dark;
};

Tones tonesOf(LaneTone tone)
{
    switch (tone) {
    case LaneTone::Network: return {0xFF4F6E8C, 0xFF7FA3C7};
    case LaneTone::Waiting: return {0xFFC9D0DA, 0xFF4A525D};
    case LaneTone::Platform: return {0xFFB4521E, 0xFFF09A62};
    case LaneTone::StartUp: return {0xFF4B4FB8, 0xFF9A9DF5};
    case LaneTone::Failed: return {0xFFC02B2B, 0xFFFF8077};
    case LaneTone::Pause: return {0xFFDDE2E8, 0xFF3B4149};
    case LaneTone::Own: return {0xFF5F6B78, 0xFF8A95A3};
    case LaneTone::Library: return {0xFF7A5AC8, 0xFFA88CF0};
    case LaneTone::Device: return {0xFF0B7676, 0xFF45BDBD};
    case LaneTone::Weights: return {0xFF2A5BD7, 0xFF6F9BFF};
    case LaneTone::Build: return {0xFF96590A, 0xFFE0A040};
    case LaneTone::Work: return {0xFF1E7544, 0xFF58BF85};
    }
    return {0xFF6B7785, 0xFF8A95A3};
}

/// As WCAG has it, 0 to 1.
double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

QColor toneColour(LaneTone tone, bool dark)
{
    const auto tones = tonesOf(tone);
    return QColor::fromRgb(dark ? tones.dark : tones.light);
}

QColor inkOn(const QColor &background)
{
    // Where both have the same contrast.
    constexpr double kMiddle = 0.179;
    return luminance(background) > kMiddle ? QColor(0x12, 0x14, 0x18) : QColor(Qt::white);
}

} // namespace inspyre::ui
