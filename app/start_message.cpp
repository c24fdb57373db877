#include "app/start_message.h"

#include <QtEndian>

namespace inspyre::app {

namespace {

// The mark, then the bytes that follow, then each text: its bytes, and those. Numbers are 32 bits,
// big end first; the first text is the token.

constexpr QByteArrayView kMark("inspyre1");
constexpr qsizetype kNumber = 4;
constexpr qsizetype kHead = kMark.size() + kNumber;
constexpr qsizetype kMostBytes = qsizetype{1} << 20U;

QByteArray number(qsizetype value)
{
    QByteArray bytes(kNumber, '\0');
    qToBigEndian(static_cast<quint32>(value), bytes.data());
    return bytes;
}

qsizetype numberAt(const QByteArray &bytes, qsizetype place)
{
    return static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData() + place));
}

/// The texts after the head; none if their lengths do not fit.
std::optional<QByteArrayList> textsIn(const QByteArray &bytes)
{
    QByteArrayList texts;
    qsizetype place = kHead;
    while (place < bytes.size()) {
        if (bytes.size() - place < kNumber) {
            return std::nullopt;
        }
        const auto length = numberAt(bytes, place);
        place += kNumber;
        if (bytes.size() - place < length) {
            return std::nullopt;
        }
        texts << bytes.mid(place, length);
        place += length;
    }
    return texts;
}

} // namespace

QByteArray encodedMessage(const StartMessage &message)
{
    QByteArrayList texts{message.activationToken};
    for (const auto &file : message.files) {
        texts << file.toUtf8();
    }
    QByteArray body;
    for (const auto &text : texts) {
        body += number(text.size()) + text;
    }
    return body.size() > kMostBytes ? QByteArray()
                                    : kMark.toByteArray() + number(body.size()) + body;
}

DecodedMessage decodedMessage(const QByteArray &bytes)
{
    if (!bytes.startsWith(kMark.first(qMin(bytes.size(), kMark.size())))) {
        return {.wrong = true};
    }
    if (bytes.size() < kHead) {
        return {};
    }
    const auto whole = kHead + numberAt(bytes, kMark.size());
    if (whole > kHead + kMostBytes || bytes.size() > whole) {
        return {.wrong = true};
    }
    if (bytes.size() < whole) {
        return {};
    }
    const auto texts = textsIn(bytes);
    if (!texts || texts->isEmpty()) {
        return {.wrong = true};
    }
    StartMessage message{.activationToken = texts->front()};
    for (const auto &text : texts->mid(1)) {
        message.files << QString::fromUtf8(text);
    }
    return {.message = message};
}

} // namespace inspyre::app
