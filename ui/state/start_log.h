#pragma once

#include <inspyre/start_history.h>

#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

class QThreadPool;

namespace inspyre::ui {

class EngineSession;

/// The last starts of the program: reads them from and appends each finished one to a file, on
/// the lane `io`.
///
/// Threads: GUI thread only.
class StartLog final : public QObject
{
    Q_OBJECT

public:
    /// Follows `session`, which must outlive this: a start is written when it is at full speed, or
    /// at the end of the program if it came only as far as usable.
    StartLog(
        EngineSession &session,
        QThreadPool &io,
        std::filesystem::path file,
        QObject *parent = nullptr);
    ~StartLog() override;

    /// Reads the file anew; loaded() follows.
    void load();

    /// Oldest first, without the present start; empty before loaded().
    [[nodiscard]] const std::vector<StartRecord> &records() const;
    /// Why the file could not be read or written, for the user; else empty.
    [[nodiscard]] const QString &note() const;

    /// The present start as far as it is.
    [[nodiscard]] StartRecord current() const;

Q_SIGNALS:
    void loaded();
    void written();

private:
    void follow();
    void write();

    struct Private;
    std::unique_ptr<Private> m_d;
};

/// The start whose phases each take the median time of those in `records`, laid out where they
/// usually begin; without spans if there are no records.
[[nodiscard]] StartRecord medianStart(const std::vector<StartRecord> &records);

/// Milliseconds from the start of the process until the engine could be used: kUsableMark, or
/// the end of the last span before the warm-up.
[[nodiscard]] double usableMs(const std::vector<Span> &spans);

} // namespace inspyre::ui
