#pragma once

#include "ui/state/cutout_work.h"

#include <inspyre/error.h>
#include <inspyre/remover.h>

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>

namespace inspyre::ui {

class EngineSession;
class Job;
struct Lanes;

/// How long the last run of a picture took, in milliseconds.
struct PictureTimes
{
    double decode = 0.0;
    double model = 0.0; ///< preparing the network's input, and its run
    double refine = 0.0;

    [[nodiscard]] double total() const { return decode + model + refine; }
};

/// What a run is to give. `revision` names the wish: a result of another revision is out of date.
struct RunOrder
{
    std::shared_ptr<const Engine> engine = {}; ///< null: read the picture and wait
    InputSize size = {};
    std::uint64_t revision = 0;
    bool live = false; ///< somebody is looking: show a quick pass first
};

/// One picture on its way from a source to a cut-out.
///
/// Threads: GUI thread only; the work runs on the lanes.
class Document final : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Queued,
        Reading,
        WaitingForModel, ///< the picture is there
        Previewing,      ///< quick pass at a small size
        Matting,         ///< full pass
        Done,
        Failed, ///< error() says why
    };
    Q_ENUM(State)

    Document(PictureSource source, EngineSession &session, Lanes &lanes, QObject *parent = nullptr);
    ~Document() override;

    [[nodiscard]] const PictureSource &source() const { return m_source; }

    [[nodiscard]] const QString &name() const { return m_source.name; }

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] bool busy() const; ///< Reading, Previewing or Matting

    [[nodiscard]] const Error &error() const { return m_error; }

    [[nodiscard]] const Progress &progress() const { return m_progress; }

    [[nodiscard]] const PictureTimes &times() const { return m_times; }

    /// Of the result; empty strings before there is one.
    [[nodiscard]] const QString &model() const { return m_model; }

    /// How the result was made to fit into the memory; none if that was not needed.
    [[nodiscard]] const std::optional<StepDown> &stepDown() const { return m_stepDown; }

    [[nodiscard]] const QImage &thumbnail() const { return m_thumbnail; }

    [[nodiscard]] QSize size() const; ///< of the picture; empty until it was read

    [[nodiscard]] const Layer &pictureLayer() const { return m_layers.picture; }

    [[nodiscard]] const Layer &resultLayer() const { return m_layers.result; }

    [[nodiscard]] bool hasResult() const { return m_resultRevision != 0; }

    [[nodiscard]] bool needsWork(std::uint64_t revision) const;
    /// For export; precondition: state() is Done.
    [[nodiscard]] Keepsake keepsake() const;

    /// Begins or goes on until Done, Failed or WaitingForModel.
    void run(const RunOrder &order);
    /// Gives up what runs; a result that is there stays.
    void stop();
    /// Makes a Failed document Queued again.
    void retry();
    void setThumbnail(const QImage &thumbnail);
    /// Refuses a picture that nobody has begun to read.
    void fail(const Error &error);

    /// Brings back the layers of a Done document after dropPixels(), and refines the colours of
    /// its edges.
    void show();
    /// Gives up what show() began.
    void hide();
    /// Forgets all that can be had again.
    void dropPixels();
    [[nodiscard]] qsizetype pixelBytes() const;

Q_SIGNALS:
    void changed(); ///< state, thumbnail, error, times
    void layersChanged();
    void progressed(const inspyre::Progress &progress);

private:
    void setState(State state);
    void read();
    void next();
    void makeMatte(const InputSize &size, State state);
    void take(const CutOut &cutOut, bool full);
    void settle(const Error &error);
    void refineColours();
    void start(std::unique_ptr<Job> job);

    const PictureSource m_source;
    EngineSession &m_session;
    Lanes &m_lanes;
    State m_state = State::Queued;
    Error m_error;
    Progress m_progress;
    PictureTimes m_times;
    QString m_model;
    std::optional<StepDown> m_stepDown;
    QImage m_thumbnail;
    RunOrder m_order;
    std::uint64_t m_resultRevision = 0;
    std::uint64_t m_failedRevision = 0; ///< 0: the picture itself is at fault
    bool m_previewed = false;
    bool m_refined = false;
    std::shared_ptr<const Picture> m_picture;
    Size m_size;
    Image m_alpha;
    Image m_prediction;
    ScreenLayers m_layers;
    std::unique_ptr<Job> m_job;    ///< reading, matting
    std::unique_ptr<Job> m_polish; ///< restoring and refining a finished result
};

} // namespace inspyre::ui
