#pragma once

#include <inspyre/view.h>

#include <vector>

namespace inspyre::ui {

/// Chooses how fine the frames are that have to be quick: learns from those before how long one
/// takes.
///
/// Threads: as an int.
class ViewPace
{
public:
    /// What a quick frame may take; the rest of its 16 ms is for getting it on the screen.
    static constexpr double kBudgetMs = 11.0;
    static constexpr int kCoarsest = 4;

    /// The least ViewShot::coarser with which all `shots` are within the budget. They differ in
    /// nothing else from the shots that are to be made.
    [[nodiscard]] int coarser(const View &view, const std::vector<ViewShot> &shots) const;

    /// Tells how long View::compose() took for as much View::work().
    void took(double work, double ms);

private:
    double m_msPerWork = 3e-6; ///< before the first frame: of a slow machine
};

/// View::work() of all of them.
[[nodiscard]] double workOf(const View &view, const std::vector<ViewShot> &shots);

/// The same shots, so many levels coarser.
[[nodiscard]] std::vector<ViewShot> madeCoarser(std::vector<ViewShot> shots, int coarser);

} // namespace inspyre::ui
