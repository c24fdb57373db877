#pragma once

#include "ui/state/cutout_work.h"
#include "ui/state/editing.h"
#include "ui/state/matte_route.h"
#include "ui/state/picture_loader.h"

#include <inspyre/error.h>
#include <inspyre/remover.h>
#include <inspyre/view.h>

#include <QObject>
#include <QSet>
#include <QTimer>

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
    std::shared_ptr<const Engine> engine = {}; ///< null, and no maker: read the picture and wait
    InputSize size = {};
    std::uint64_t revision = 0;
    bool live = false; ///< somebody is looking: show a quick pass first
    MatteRoute route = {};
};

/// One picture on its way from a source to a cut-out, and what a person makes of that.
///
/// What the model says, the settings and the strokes are kept apart: the strokes and regions stay
/// when another model or size says something else. The pixels of the picture are all that is large,
/// and can be dropped and had again.
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
        Detailing,       ///< a region by itself
        Done,
        Failed, ///< error() says why
    };
    Q_ENUM(State)

    Document(PictureSource source, EngineSession &session, Lanes &lanes, QObject *parent = nullptr);
    ~Document() override;

    [[nodiscard]] const PictureSource &source() const { return m_source; }

    [[nodiscard]] const QString &name() const { return m_source.name; }

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] bool busy() const; ///< Reading, Previewing, Matting or Detailing

    [[nodiscard]] const Error &error() const { return m_error; }

    [[nodiscard]] const Progress &progress() const { return m_progress; }

    [[nodiscard]] const PictureTimes &times() const { return m_times; }

    /// Of the result; empty strings before there is one.
    [[nodiscard]] const QString &model() const { return m_model; }

    /// The model, and which service made the result unless it was this computer.
    [[nodiscard]] QString madeBy() const;

    /// Whether the result is not of this run of the program, but was saved with the edits.
    [[nodiscard]] bool restored() const { return m_restored; }

    /// How the result was made to fit into the memory; none if that was not needed.
    [[nodiscard]] const std::optional<StepDown> &stepDown() const { return m_stepDown; }

    [[nodiscard]] const QImage &thumbnail() const { return m_thumbnail; }

    [[nodiscard]] QSize size() const; ///< of the picture; empty until it was read

    /// What there is to see; null while the picture's pixels are not there. Another object after
    /// each change.
    [[nodiscard]] const std::shared_ptr<const ViewScene> &scene() const { return m_scene; }

    [[nodiscard]] bool hasResult() const { return m_resultRevision != 0; }

    /// Whether the model found anything; true before there is a result.
    [[nodiscard]] bool subject() const { return m_subject; }

    /// Matte::doubtScore of the result.
    [[nodiscard]] double doubtScore() const { return m_doubtScore; }

    [[nodiscard]] bool needsWork(std::uint64_t revision) const;
    /// Precondition: state() is Done or Detailing.
    [[nodiscard]] ExportSource exportSource() const;

    /// Begins or goes on until Done, Failed or WaitingForModel.
    void run(const RunOrder &order);
    /// Gives up what runs; a result that is there stays.
    void stop();
    /// Makes a Failed document Queued again, or a restored() one, which the model then sees anew.
    void retry();
    /// What a model has said of this picture before. It is shown, and taken for the result without
    /// a run, if the picture, the model and the size of its input are the same; without an effect
    /// if there is a result.
    void adoptPass(const SavedPass &pass);
    void setThumbnail(const QImage &thumbnail);
    /// Refuses a picture that nobody has begun to read.
    void fail(const Error &error);

    /// Brings back the scene of a Done document after dropPixels().
    void show();
    /// Gives up what show() began.
    void hide();
    /// Forgets all that can be had again.
    void dropPixels();
    [[nodiscard]] qsizetype pixelBytes() const;

    /// What a person does to it.
    [[nodiscard]] Editing &editing() { return m_editing; }

    [[nodiscard]] const EditState &edits() const { return m_editing.state(); }

Q_SIGNALS:
    void changed(); ///< state, thumbnail, error, times
    /// scene() is another. @param place  picture pixels that may look different
    void sceneChanged(const inspyre::Rect &place);
    void progressed(const inspyre::Progress &progress);
    /// Something on the side did not work; all else goes on.
    void troubled(const inspyre::Error &error);

private:
    void setState(State state);
    void start(std::unique_ptr<Job> job);
    void settle(const Error &error);
    void next();
    void read();
    void keep(const ReadPicture &read);
    void makeMatte(const InputSize &size, State state);
    [[nodiscard]] bool canMake() const;
    [[nodiscard]] std::shared_ptr<Remover> maker() const;
    [[nodiscard]] QThreadPool &makersLane() const;
    void forgetMakers();
    void keep(const Matte &matte, State state);
    void showSavedPass();
    [[nodiscard]] bool savedPassWillDo() const;
    void makeRegion(const MapPatch &region);
    void keep(std::uint64_t region, const Result<MapPatch> &made);
    [[nodiscard]] const MapPatch *missingRegion() const;

    // document_view.cpp
    /// Another number at each call: no two documents ever have the same maps' revision.
    static std::uint64_t freshRevision();
    void edited(const Rect &place);
    void updateScene(const Rect &place);
    void mapsChanged();
    void readBackground();
    void makeThumbnail();

    const PictureSource m_source;
    EngineSession &m_session;
    Lanes &m_lanes;
    State m_state = State::Queued;
    Error m_error;
    Progress m_progress;
    PictureTimes m_times;
    QImage m_thumbnail;
    RunOrder m_order;
    std::uint64_t m_resultRevision = 0;
    std::uint64_t m_failedRevision = 0; ///< 0: the picture itself is at fault
    bool m_previewed = false;

    // Of the picture.
    std::shared_ptr<const Picture> m_picture;
    PicturePyramid m_pyramid;
    Size m_size;
    std::string m_sum;

    // Of the model.
    QString m_model;
    QString m_service;     ///< that made it, as "cuda:L4 at HOST"; empty: this computer
    InputSize m_inputSize; ///< that `m_prediction` was made with
    std::optional<StepDown> m_stepDown;
    Image m_prediction;
    Image m_doubt;
    StretchRange m_range;
    bool m_subject = true;
    double m_doubtScore = 0.0;
    std::optional<SavedPass> m_saved; ///< until the model says something itself
    bool m_restored = false;
    std::uint64_t m_mapsRevision = 0;
    QSet<quint64> m_failedRegions; ///< until the next full pass

    Editing m_editing;
    QString m_backgroundFile;
    PicturePyramid m_background; ///< of that file, as soon as it is read

    std::shared_ptr<const ViewScene> m_scene;
    std::unique_ptr<Job> m_job;    ///< reading, matting
    std::unique_ptr<Job> m_reread; ///< of a finished picture
    std::unique_ptr<Job> m_thumbnailer;
    QTimer m_thumbnailTimer;
    PictureLoader m_backgroundLoader;
};

} // namespace inspyre::ui
