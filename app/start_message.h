#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace inspyre::app {

/// What a second start has to say to the first.
struct StartMessage
{
    QStringList files = {};          ///< absolute paths, and addresses
    QByteArray activationToken = {}; ///< of the desktop: allows the first to come to the front

    bool operator==(const StartMessage &) const = default;
};

/// The message as it goes through the socket; empty if it is longer than 1 MiB.
[[nodiscard]] QByteArray encodedMessage(const StartMessage &message);

/// What became of the bytes that have come so far.
struct DecodedMessage
{
    std::optional<StartMessage> message = {}; ///< it is whole
    bool wrong = false;                       ///< it will never be one
};

[[nodiscard]] DecodedMessage decodedMessage(const QByteArray &bytes);

} // namespace inspyre::app
