#pragma once

#include <inspyre/image.h>
#include <inspyre/remover.h>

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <vector>

class QThreadPool;

namespace inspyre::ui {

class EngineSession;

/// What passes of one model at one size took on one device of this computer.
struct ModelSpeed
{
    QString model = {};     ///< ModelEntry::name
    QString device = {};    ///< for people
    QString precision = {}; ///< "fp32", …
    Size size = {};         ///< of the network's input
    double medianMs = 0.0;  ///< preparing the input and the pass itself
    int passes = 0;         ///< counted, at most the last kCountedPasses
};

inline constexpr int kCountedPasses = 15;

/// Remembers what the last full passes took, in a file: each is appended on the lane `io`.
///
/// Threads: GUI thread only.
class SpeedLog final : public QObject
{
    Q_OBJECT

public:
    /// Follows `session`, which must outlive this, as must the lane.
    SpeedLog(
        EngineSession &session,
        QThreadPool &io,
        std::filesystem::path file,
        QObject *parent = nullptr);
    ~SpeedLog() override;

    [[nodiscard]] const std::filesystem::path &file() const;

    /// stateFolder()/speeds.json
    [[nodiscard]] static std::filesystem::path defaultFile();

Q_SIGNALS:
    void written();

private:
    void count(const Matte &matte);
    void write();

    struct Private;
    std::unique_ptr<Private> m_d;
};

/// The medians in `file`, the combination that was used last first; none if there is no file or a
/// damaged one, which the next pass replaces. Threads: any.
[[nodiscard]] std::vector<ModelSpeed> loadSpeeds(const std::filesystem::path &file);

} // namespace inspyre::ui
