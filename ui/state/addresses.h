#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace inspyre::ui {

/// The addresses of pictures in a drop or the clipboard, whatever their scheme, from the first of
/// these that has any: what a browser would save, the pictures in HTML (where the other addresses
/// may be those of a link round the picture), text/uri-list, text/x-moz-url, plain text that is one
/// address. No address twice.
[[nodiscard]] QStringList addressesIn(const QMimeData &mime);

/// The sources of all <img> in `html`; those that are relative are of `base`, or left out if that
/// is empty.
[[nodiscard]] QStringList imagesIn(const QString &html, const QString &base);

/// "example.org", lower case, as people write it; empty if there is none.
[[nodiscard]] QString hostOf(const QString &address);

/// http or https.
[[nodiscard]] bool isOnTheWeb(const QString &address);
/// data:
[[nodiscard]] bool isData(const QString &address);

} // namespace inspyre::ui
