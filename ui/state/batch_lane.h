#pragma once

#include <inspyre/engine.h>
#include <inspyre/remover.h>

#include <memory>
#include <vector>

class QThreadPool;

namespace inspyre::ui {

/// A Remover for a batch that works on the editor's lane, so that the network is used by one at a
/// time: what the editor has put there, and will put there, goes first. One that has its turn
/// finishes it.
///
/// A cancel is answered at once while it waits for its turn.
class LaneRemover final : public Remover
{
public:
    /// @param remover  of `engine`. @param lane  outlives this
    LaneRemover(
        std::shared_ptr<Remover> remover, std::shared_ptr<const Engine> engine, QThreadPool &lane);
    ~LaneRemover() override;
    LaneRemover(const LaneRemover &) = delete;
    LaneRemover &operator=(const LaneRemover &) = delete;

    [[nodiscard]] std::string model() const override;
    [[nodiscard]] Result<Matte> matte(
        const ImageView &rgb, const MatteOptions &options, const JobControl &job) override;

private:
    std::shared_ptr<Remover> m_remover;
    std::shared_ptr<const Engine> m_engine;
    QThreadPool &m_lane;
};

/// Each of them on the lane.
[[nodiscard]] std::vector<std::shared_ptr<Remover>> onLane(
    const std::vector<std::shared_ptr<Remover>> &removers,
    const std::shared_ptr<const Engine> &engine,
    QThreadPool &lane);

} // namespace inspyre::ui
