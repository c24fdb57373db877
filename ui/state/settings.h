#pragma once

#include <inspyre/result.h>

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <memory>

class QThreadPool;

namespace inspyre::ui {

/// The brush as it was left; radius, hardness and opacity as in inspyre::Brush.
struct BrushPreferences
{
    double radius = 20.0;
    double hardness = 0.8;
    double opacity = 1.0;
    bool pressureSize = true;
    bool pressureOpacity = false;

    bool operator==(const BrushPreferences &) const = default;
};

/// The service on another machine. Its token is not here: see TokenStore.
struct RemotePreferences
{
    static constexpr int kMostRuns = 50;

    QString url = {};
    QString token = QStringLiteral("none"); ///< "none", "keychain", "command"
    QString tokenCommand = QStringLiteral("gcloud auth print-identity-token");
    QString route = QStringLiteral("local"); ///< "local", "remote", "first-ready"
    int runs = 3;                            ///< of a comparison, 1 to kMostRuns
    QStringList consents = {};               ///< addresses to which pictures may be sent
    QStringList costs = {};                  ///< as costSettings() makes them

    bool operator==(const RemotePreferences &) const = default;
};

/// What the program remembers between two starts. A value that is none of those named here is read
/// as the default.
struct Preferences
{
    static constexpr int kMostThreads = 1024;
    static constexpr int kMostRecent = 30;
    static constexpr quint32 kLeastUndoMb = 16;
    static constexpr quint32 kMostUndoMb = 65'536;

    QString theme = QStringLiteral("system");   ///< "system", "light", "dark"
    QString language = {};                      ///< "de", "zh_CN", …; empty is the system's
    QString model = {};                         ///< name or file; empty is the default
    QString device = QStringLiteral("auto");    ///< as EngineOptions::device
    QString precision = QStringLiteral("auto"); ///< "auto", "fp32", "bf16", "fp16"
    int threads = 0;             ///< of the CPU, 0 to kMostThreads; 0 is one per physical core
    quint32 memoryLimitMb = 0;   ///< that the program is to keep, in 10^6 bytes; 0 is none
    quint32 freeGpuMemoryMb = 0; ///< of the graphics card, for other programs, in 10^6 bytes
    QString quality = QStringLiteral("full"); ///< "full", "fast": at which size a model sees
    bool skipSplash = false;
    QString backdrop = QStringLiteral("checker"); ///< "checker" or "#rrggbb"
    QString compare = QStringLiteral("split");    ///< "split", "side-by-side", "result"
    QString openFolder = {};
    QString exportFolder = {};
    QStringList recentFiles = {}; ///< newest first
    int recentMax = 10;           ///< how many of them are kept, 0 to kMostRecent
    bool offline = false;         ///< nothing is fetched from the network
    QStringList webHosts = {};    ///< "example.org": fetched from without a question
    RemotePreferences remote = {};
    quint32 undoMb = 256; ///< for each picture, in MiB, kLeastUndoMb to kMostUndoMb
    QString tool = {};    ///< name of an ActionId; empty is the hand
    BrushPreferences brush = {};
    QStringList shortcuts = {};     ///< "Open=Ctrl+O;Ctrl+P": those that are not the default
    QByteArray windowGeometry = {}; ///< QWidget::saveGeometry()
    QByteArray windowState = {};    ///< QMainWindow::saveState()

    bool operator==(const Preferences &) const = default;
};

/// The preferences and their INI file. A change is written soon after, atomically, on the lane;
/// the last one at the latest by the destructor. A damaged file gives the defaults, is kept as
/// `<file>.damaged`, and note() says so.
///
/// Threads: GUI thread only.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// Reads `file` (a few hundred bytes) here and now. Without a lane it writes on this thread.
    explicit Settings(
        std::filesystem::path file, QThreadPool *lane = nullptr, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] const Preferences &values() const;
    /// Changes some values: `settings.change([&](Preferences &p) { p.theme = ...; })`.
    void change(const std::function<void(Preferences &)> &edit);
    /// A sentence for the user about a file that could not be read or written, else empty.
    [[nodiscard]] const QString &note() const;
    /// Writes now, if there is anything to write.
    void flush();

    /// configFolder()/inspyre.ini
    [[nodiscard]] static std::filesystem::path defaultFile();

Q_SIGNALS:
    void changed();

private:
    void writeSoon();
    void tell(const Status &written);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace inspyre::ui
