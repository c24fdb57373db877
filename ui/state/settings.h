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

/// What the program remembers between two starts.
struct Preferences
{
    QString theme = QStringLiteral("system"); ///< "system", "light", "dark"
    QString language = {};                    ///< "de", "zh_CN", …; empty is the system's
    QString model = {};                       ///< name or file; empty is the default
    QString device = QStringLiteral("auto");  ///< as EngineOptions::device
    QString precision = QStringLiteral("auto");
    quint32 memoryLimitMb = 0; ///< that the program is to keep, in 10^6 bytes; 0 is none
    bool skipSplash = false;
    QString backdrop = QStringLiteral("checker"); ///< "checker" or "#rrggbb"
    QString compare = QStringLiteral("split");    ///< "split", "side-by-side", "result"
    QString openFolder = {};
    QString exportFolder = {};
    QStringList recentFiles = {};   ///< newest first
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
