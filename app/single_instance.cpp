#include "app/single_instance.h"

#include <inspyre/folders.h>

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QLoggingCategory>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace inspyre::app {

namespace {

Q_LOGGING_CATEGORY(log, "inspyre.app.instance")

// The first says kReady when it has the message, the second kGo, and only now is it meant: if the
// second has given up meanwhile, it opens the files itself.
constexpr char kReady = 'r';
constexpr char kGo = 'g';

constexpr int kLimitMs = 2000; ///< for all that is said

/// A folder that all may write to could hold the socket of somebody else.
bool isOurs(const QLocalSocket &socket)
{
    ucred peer = {};
    socklen_t size = sizeof(peer);
    const auto fd = static_cast<int>(socket.socketDescriptor());
    return ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
}

int left(const QDeadlineTimer &limit)
{
    return static_cast<int>(limit.remainingTime());
}

bool sent(QLocalSocket &socket, const QByteArray &bytes, const QDeadlineTimer &limit)
{
    if (socket.write(bytes) != bytes.size()) {
        return false;
    }
    while (socket.bytesToWrite() > 0) {
        if (limit.hasExpired() || !socket.waitForBytesWritten(left(limit))) {
            return false;
        }
    }
    return true;
}

/// Whether the first has taken it.
bool handedOver(QLocalSocket &socket, const QByteArray &bytes, const QDeadlineTimer &limit)
{
    char answer = 0;
    const bool ready = !bytes.isEmpty() && sent(socket, bytes, limit) &&
                       (socket.bytesAvailable() > 0 || socket.waitForReadyRead(left(limit))) &&
                       socket.getChar(&answer) && answer == kReady;
    return ready && sent(socket, QByteArray(1, kGo), limit);
}

} // namespace

SingleInstance::SingleInstance(QString socket, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
{}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::defaultSocket()
{
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const auto folder = QFileInfo(runtime).isDir() ? runtime : QDir::tempPath();
    const auto state = QCryptographicHash::hash(
        QByteArray::fromStdString(stateFolder().string()), QCryptographicHash::Sha1);
    return QStringLiteral("%1/inspyre-%2-%3")
        .arg(folder, QString::number(::getuid()), QString::fromLatin1(state.toHex().left(12)));
}

SingleInstance::Role SingleInstance::claim(const std::optional<StartMessage> &message)
{
    // Two that start at once must not both find nobody.
    QLockFile lock(m_socket + QStringLiteral(".lock"));
    const QDeadlineTimer limit(kLimitMs);
    if (!lock.tryLock(kLimitMs)) {
        return Role::Alone;
    }
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(left(limit))) {
        const auto error = socket.error();
        const bool nobody = error == QLocalSocket::ServerNotFoundError ||
                            error == QLocalSocket::ConnectionRefusedError;
        return nobody && serve() ? Role::First : Role::Alone;
    }
    lock.unlock();
    if (!isOurs(socket) || !message) {
        return Role::Alone;
    }
    if (handedOver(socket, encodedMessage(*message), limit)) {
        return Role::HandedOver;
    }
    qCWarning(log, "the first instance does not answer");
    return Role::Unanswered;
}

bool SingleInstance::serve()
{
    QLocalServer::removeServer(m_socket);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(m_socket)) {
        qCInfo(log, "no socket error=%d", static_cast<int>(m_server->serverError()));
        m_server.reset();
        return false;
    }
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (auto *guest = m_server->nextPendingConnection()) {
            greet(guest);
        }
    });
    return true;
}

/// Listens to a second start, or to whoever else found the socket.
void SingleInstance::greet(QLocalSocket *guest)
{
    connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
    // If this one was held up after its answer, the other has said its last word and ended: what it
    // said is there, and is heard first.
    QTimer::singleShot(kLimitMs, guest, [guest] {
        guest->waitForReadyRead(0);
        guest->abort();
    });
    auto said = std::make_shared<QByteArray>();
    auto message = std::make_shared<std::optional<StartMessage>>();
    const auto hear = [this, guest, said, message] {
        *said += guest->readAll();
        if (!*message) {
            const auto decoded = decodedMessage(*said);
            if (decoded.wrong) {
                qCWarning(log, "no message on the socket");
                guest->abort();
            } else if (decoded.message) {
                *message = decoded.message;
                said->clear();
                guest->putChar(kReady);
                guest->flush();
            }
        } else if (said->front() == kGo) {
            const auto heard = **message;
            guest->disconnectFromServer();
            Q_EMIT received(heard.files, heard.activationToken);
        }
    };
    connect(guest, &QLocalSocket::readyRead, this, hear);
    if (guest->bytesAvailable() > 0) {
        hear();
    }
}

} // namespace inspyre::app
