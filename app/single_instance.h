#pragma once

#include "app/start_message.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>

class QLocalServer;
class QLocalSocket;

namespace inspyre::app {

/// Makes the first start of the program serve the others: they hand their files over and end.
///
/// A local socket that only this user may use. A second start waits for the first at most two
/// seconds altogether; what does not get through stays with it, and the first hears nothing of it.
///
/// Threads: GUI thread only.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role : std::uint8_t {
        First,      ///< others will hand over to this one: received() may come
        HandedOver, ///< the first has taken the files: there is nothing left to do
        Unanswered, ///< there is a first that does not answer: this one goes on by itself
        Alone,      ///< nothing was to be handed over, or no socket can be made
    };

    /// @param socket  the path of the socket
    explicit SingleInstance(QString socket = defaultSocket(), QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Hands `message` over, or becomes the first. A socket that nobody serves any more is taken
    /// over. @param message  none: it is not handed over, whoever is there
    [[nodiscard]] Role claim(const std::optional<StartMessage> &message);

    /// In XDG_RUNTIME_DIR, or the folder for temporary files: one for each user and stateFolder().
    [[nodiscard]] static QString defaultSocket();

Q_SIGNALS:
    void received(const QStringList &files, const QByteArray &activationToken);

private:
    [[nodiscard]] bool serve();
    void greet(QLocalSocket *guest);

    const QString m_socket;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace inspyre::app
