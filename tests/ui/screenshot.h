#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace inspyre::test {

/// Saves pictures of a window as <build>/screenshots/NAME-VARIANT.png for a person to look at:
/// light and dark, in German and in Arabic (right to left); only 2x where the screen is scaled
/// (QT_SCALE_FACTOR). `make` is called anew for each, after theme and language are set. Fails the
/// running test if a picture is empty or cannot be written.
void shoot(const QString &name, const std::function<std::unique_ptr<QWidget>()> &make);

} // namespace inspyre::test
