#pragma once

#include <inspyre/engine.h>
#include <inspyre/error.h>
#include <inspyre/job.h>
#include <inspyre/timeline.h>

#include <QObject>

#include <memory>
#include <string>

class QThreadPool;

namespace inspyre::ui {

class Job;

/// The engine of this program: started in the background, started again with another model or
/// device, warmed up while nothing else is to be done.
///
/// Threads: GUI thread only; the work runs on the lane, one piece at a time.
class EngineSession final : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Idle,      ///< not started, or cancelled
        Starting,  ///< library, device, weights
        Usable,    ///< engine() works; warm-up may be running
        FullSpeed, ///< warmed up
        Failed,    ///< error() says why; start() tries again
    };
    Q_ENUM(State)

    /// `timeline` gets the phases of the first start; it already holds Phase::Program.
    EngineSession(QThreadPool &lane, std::shared_ptr<Timeline> timeline, QObject *parent = nullptr);
    ~EngineSession() override;

    /// Starts an engine; one that is starting is cancelled, one that runs is replaced when the new
    /// one is usable, so that pictures can go on until then (also if the new one fails).
    void start(const EngineOptions &options);
    void cancel();

    /// What options() calls the model that is in use: another name for it, for the next start.
    void renameModel(const std::string &model);

    /// Whoever is about to queue a picture on the lane calls this: the warm-up gives way (the
    /// picture itself warms the network) and goes on when the lane is idle.
    void yieldWarmUp();

    /// Whoever has run a whole picture through the network at its full size tells it here, for
    /// those who keep count: passed() follows.
    void tellPass(const Matte &matte);

    [[nodiscard]] State state() const;
    [[nodiscard]] const EngineOptions &options() const;             ///< of the last start()
    [[nodiscard]] const Error &error() const;                       ///< meaningful in Failed
    [[nodiscard]] std::shared_ptr<const Engine> engine() const;     ///< null until Usable
    [[nodiscard]] std::shared_ptr<const Timeline> timeline() const; ///< of the last start
    [[nodiscard]] QThreadPool &lane() const;

Q_SIGNALS:
    void stateChanged(inspyre::ui::EngineSession::State state);
    void progressed(const inspyre::Progress &progress);
    void passed(const inspyre::Matte &matte);

private:
    void settle(Result<Engine> engine);
    void stopWork();
    void warmUpIfIdle();
    void enter(State state);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace inspyre::ui
