#include "ui/state/view_pace.h"

#include <utility>

namespace inspyre::ui {

namespace {

constexpr double kLeastWork = 50'000.0; ///< below it a time says more of the clock than of the work
constexpr double kSlower = 0.5;         ///< how much the last frame counts, if it was slower
constexpr double kQuicker = 0.1;        ///< the same if it was quicker

} // namespace

double workOf(const View &view, const std::vector<ViewShot> &shots)
{
    double work = 0.0;
    for (const auto &shot : shots) {
        work += view.work(shot);
    }
    return work;
}

std::vector<ViewShot> madeCoarser(std::vector<ViewShot> shots, int coarser)
{
    for (auto &shot : shots) {
        shot.coarser = coarser;
    }
    return shots;
}

int ViewPace::coarser(const View &view, const std::vector<ViewShot> &shots) const
{
    for (int coarser = 0; coarser < kCoarsest; ++coarser) {
        if (workOf(view, madeCoarser(shots, coarser)) * m_msPerWork <= kBudgetMs) {
            return coarser;
        }
    }
    return kCoarsest;
}

void ViewPace::took(double work, double ms)
{
    if (work < kLeastWork) {
        return;
    }
    const double rate = ms / work;
    m_msPerWork += (rate - m_msPerWork) * (rate > m_msPerWork ? kSlower : kQuicker);
}

} // namespace inspyre::ui
