#pragma once

#include <QByteArray>
#include <QString>

namespace inspyre::test {

/// A grey picture in the simplest format that there is.
inline QByteArray ppm(int width, int height, char grey = '\x80')
{
    const auto header = QString("P6 %1 %2 255\n").arg(width).arg(height).toLatin1();
    return header + QByteArray(3 * width * height, grey);
}

/// A picture that does not compress.
inline QByteArray noisePpm(int width, int height)
{
    auto picture = ppm(width, height);
    unsigned state = 1;
    for (qsizetype i = picture.indexOf('\n') + 1; i < picture.size(); ++i) {
        state = state * 1664525U + 1013904223U;
        picture[i] = static_cast<char>(state >> 24U);
    }
    return picture;
}

} // namespace inspyre::test
