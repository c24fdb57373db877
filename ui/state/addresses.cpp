#include "ui/state/addresses.h"

#include <inspyre/fetch.h>

#include <QMimeData>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QTextDocumentFragment>
#include <QUrl>

#include <algorithm>

namespace inspyre::ui {

namespace {

constexpr qsizetype kLongestScheme = 16; ///< enough to know those that are of interest

std::string beginning(const QString &address)
{
    return address.left(kLongestScheme).toStdString();
}

/// Browsers write these types in UTF-16, some programs in UTF-8.
QString textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(bytes.contains('\0') ? QStringConverter::Utf16 : QStringConverter::Utf8);
    return decoder(bytes);
}

QString firstLine(const QString &text)
{
    auto line = text.section(QLatin1Char('\n'), 0, 0);
    line.remove(QChar(QChar::Null));
    return line.trimmed();
}

QString lineOf(const QMimeData &mime, const char *type)
{
    return firstLine(textOf(mime.data(QLatin1String(type))));
}

/// As it is sent; one that is no address is empty. What follows data: stays as it is.
QString encoded(const QString &address)
{
    return isData(address) ? address : QUrl(address).toString(QUrl::FullyEncoded);
}

QStringList listed(const QMimeData &mime)
{
    QStringList addresses;
    const auto urls = mime.urls();
    for (const auto &url : urls) {
        if (!url.isRelative()) { // a comment
            addresses << url.toString(QUrl::FullyEncoded);
        }
    }
    return addresses;
}

/// Without a mark in its first bytes, QMimeData would not know UTF-16.
QString htmlOf(const QMimeData &mime)
{
    const auto bytes = mime.data(QStringLiteral("text/html"));
    return bytes.contains('\0') ? textOf(bytes) : mime.html();
}

QString plainAddress(const QMimeData &mime)
{
    const auto text = mime.text().trimmed();
    const bool one = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    const bool address = isOnTheWeb(text) || isData(text) ||
                         text.startsWith(QLatin1String("file://"), Qt::CaseInsensitive);
    return one && address ? encoded(text) : QString();
}

QStringList withoutRepeats(QStringList addresses)
{
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    return addresses;
}

} // namespace

QStringList addressesIn(const QMimeData &mime)
{
    if (const auto saved = lineOf(mime, "application/x-moz-file-promise-url"); !saved.isEmpty()) {
        return {encoded(saved)};
    }
    const auto list = listed(mime);
    const auto linked = lineOf(mime, "text/x-moz-url");
    if (mime.hasHtml()) {
        const auto images = imagesIn(htmlOf(mime), list.isEmpty() ? linked : list.front());
        if (!images.isEmpty()) {
            return images;
        }
    }
    if (!list.isEmpty()) {
        return withoutRepeats(list);
    }
    return withoutRepeats({linked.isEmpty() ? plainAddress(mime) : encoded(linked)});
}

QStringList imagesIn(const QString &html, const QString &base)
{
    static const QRegularExpression image(
        QStringLiteral("<img\\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*?\\ssrc\\s*=\\s*"
                       "(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))"),
        QRegularExpression::CaseInsensitiveOption);
    const QUrl page(base);
    QStringList addresses;
    auto matches = image.globalMatch(html);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto source = match.captured(match.lastCapturedIndex()).trimmed();
        if (isData(source)) {
            addresses << source;
        }
        if (isData(source) || source.isEmpty()) {
            continue;
        }
        const QUrl url(QTextDocumentFragment::fromHtml(source).toPlainText()); // "&amp;"
        const auto whole = url.isRelative() && page.isValid() ? page.resolved(url) : url;
        addresses << (whole.isRelative() ? QString() : whole.toString(QUrl::FullyEncoded));
    }
    return withoutRepeats(addresses);
}

QString hostOf(const QString &address)
{
    return QUrl(address).host().toLower();
}

bool isOnTheWeb(const QString &address)
{
    return isWebAddress(beginning(address));
}

bool isData(const QString &address)
{
    return isDataUrl(beginning(address));
}

} // namespace inspyre::ui
