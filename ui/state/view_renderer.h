#pragma once

#include "ui/state/view_pace.h"

#include <inspyre/error.h>
#include <inspyre/view.h>

#include <QImage>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QThreadPool;

namespace inspyre::ui {

class Job;

/// What is to be seen.
struct ViewOrder
{
    std::shared_ptr<const ViewScene> scene = {}; ///< null: nothing
    std::vector<ViewShot> shots = {};            ///< `coarser` is chosen for them
    bool loupe = false;                          ///< the last of them is for the loupe
    /// Made once when all is at rest: to be shown where a part comes into sight.
    std::vector<ViewShot> wholes = {};
    quint64 stamp = 0; ///< names the order
};

struct ViewFrame
{
    ViewShot shot = {}; ///< as it was made
    QImage image = {};  ///< ARGB32_Premultiplied, of the shot's size
    bool final = false; ///< nothing finer follows
};

struct ViewFrames
{
    std::shared_ptr<const ViewScene> scene = {};
    FramePlan frame = {};
    std::vector<ViewFrame> frames = {}; ///< one for each of the order's shots
    std::vector<ViewFrame> wholes = {}; ///< empty unless final
    bool loupe = false;                 ///< as in the order
    quint64 stamp = 0;
    double work = 0.0;  ///< View::work() of its quick frames
    bool final = false; ///< nothing finer follows
};

/// Makes what is seen, on a lane of its own: a quick frame for each order, and when no other has
/// come for a while the same as fine as it helps.
///
/// One order is in work, the newest waits, and those between are left out. A quick frame that was
/// begun is finished, so that what moves goes on moving however quickly orders come.
///
/// Threads: GUI thread only.
class ViewRenderer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kRestMs = 120;

    /// @param lane  one thread; outlives this
    explicit ViewRenderer(QThreadPool &lane, QObject *parent = nullptr);
    ~ViewRenderer() override;

    void show(const ViewOrder &order);

    /// Whether frames will follow without another order.
    [[nodiscard]] bool busy() const;

Q_SIGNALS:
    void rendered(const inspyre::ui::ViewFrames &frames);
    /// The order's frames could not be made; what is seen stays.
    void failed(const inspyre::Error &error);

private:
    enum class Step : std::uint8_t { Quick, Fine, Final, Done };

    struct Made;
    static Step next(Step step);
    static Result<Made> make(Made known, const ViewOrder &order, Step step, const JobControl &job);

    void start(Step step);
    void finished(const Result<Made> &made);
    void goOn();

    QThreadPool &m_lane;
    std::unique_ptr<Made> m_known; ///< of the frames that were made last
    ViewOrder m_order;             ///< in work, or done
    ViewOrder m_waiting;
    bool m_waits = false;
    Step m_step = Step::Done; ///< of m_order: in work, or waiting for the timer
    QTimer m_rest;
    std::unique_ptr<Job> m_job;
};

} // namespace inspyre::ui
