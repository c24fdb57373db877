#include "engine/imaging/foreground_row.h"

#include <algorithm>

namespace inspyre {

namespace {

constexpr float kRegularization = 1e-5F;

// A pixel whose matte is as good as 0 or 1, as are its neighbours', shows one of its colours as it
// is, to within a quarter of a byte's step; the other one is not seen and pulls at little.
constexpr float kSure = 1.0F / 1024.0F;

/// 1 / step of a pixel that is sure beyond doubt: a division less for nearly all of them.
constexpr float kSurelySure = 1.0009F;
static_assert(1.0F / kSurelySure > 1.0F - kSure);

/// Four pixels' pulls.
struct Pulls
{
    Pulls(const WorkRow &row, const WorkRow &above, const WorkRow &below, std::size_t x)
        : alpha(fourFrom(&row.alpha[x + 1]))
        , left(of(row.alpha[x]))
        , right(of(row.alpha[x + 2]))
        , up(of(above.alpha[x + 1]))
        , down(of(below.alpha[x + 1]))
        , sum(left + right + up + down)
    {}

    [[nodiscard]] Float4 of(const float &neighbour) const
    {
        return all(kRegularization) + distance(alpha, fourFrom(&neighbour));
    }

    /// 1 / WorkRow::step.
    [[nodiscard]] Float4 whole() const
    {
        const Float4 rest = all(1.0F) - alpha;
        return alpha * alpha + rest * rest + sum;
    }

    Float4 alpha;
    Float4 left;
    Float4 right;
    Float4 up;
    Float4 down;
    Float4 sum;
};

void padMatte(WorkRow &row)
{
    row.alpha[0] = row.alpha[1];
    row.alpha[row.width + 1] = row.alpha[row.width];
}

void weigh(WorkRow &row, const WorkRow &above, const WorkRow &below, std::size_t x)
{
    const Pulls pulls(row, above, below, x);
    const Float4 one = all(1.0F);
    const Float4 share = one / pulls.sum;
    putFour(pulls.left * share, &row.left[x]);
    putFour(pulls.right * share, &row.right[x]);
    putFour(pulls.up * share, &row.up[x]);
    putFour(pulls.down * share, &row.down[x]);
    putFour(one / pulls.whole(), &row.step[x]);
}

/// Whether all of a block are sure, by a test that fails a few that are.
bool isSureBlock(const WorkRow &row, const WorkRow &above, const WorkRow &below, std::size_t begin)
{
    Int4 sure = ~Int4{};
    for (std::size_t x = begin; x < begin + WorkRow::kBlock; x += 4) {
        const Pulls pulls(row, above, below, x);
        const Int4 matte = (pulls.alpha < all(kSure)) | (pulls.alpha > all(1.0F - kSure));
        sure &= matte & (pulls.whole() < all(kSurelySure));
    }
    return (sure[0] & sure[1] & sure[2] & sure[3]) != 0;
}

/// Whether the pixel's own colour is all that counts. `step` is 1 / (about 1 + pulls) there.
bool isSure(float alpha, float step)
{
    return (alpha < kSure || alpha > 1.0F - kSure) && step > 1.0F - kSure;
}

template<typename T>
std::unique_ptr<T[]> notInitialised(std::size_t count)
{
    return std::make_unique_for_overwrite<T[]>(count);
}

} // namespace

WorkRow::WorkRow(std::size_t pixels)
    : width(pixels)
    , unsureBlocks((pixels + kBlock - 1) / kBlock)
    , neededBlocks(unsureBlocks.size())
{
    const auto whole = unsureBlocks.size() * kBlock;
    alpha = std::make_unique<float[]>(whole + 2);
    left = notInitialised<float>(whole);
    right = notInitialised<float>(whole);
    up = notInitialised<float>(whole);
    down = notInitialised<float>(whole);
    step = notInitialised<float>(whole);
    picture = notInitialised<std::uint32_t>(whole);
    front = notInitialised<Float4>(whole + 2);
    back = notInitialised<Float4>(whole + 2);
}

void weighAll(WorkRow &row, const WorkRow &above, const WorkRow &below)
{
    padMatte(row);
    for (std::size_t x = 0; x < row.width; x += 4) {
        weigh(row, above, below, x);
    }
    row.unsure.assign(1, {0, row.width});
    std::ranges::fill(row.unsureBlocks, std::uint8_t{1});
}

void weighUnsure(WorkRow &row, const WorkRow &above, const WorkRow &below)
{
    padMatte(row);
    row.unsure.clear();
    const float *alpha = &row.alpha[1];
    for (std::size_t i = 0; i < row.unsureBlocks.size(); ++i) {
        const auto [begin, end] = row.block(i);
        row.unsureBlocks[i] = 0;
        // Where the row above was unsure, this one is most often, too.
        if (above.unsureBlocks[i] == 0 && isSureBlock(row, above, below, begin)) {
            continue;
        }
        for (std::size_t x = begin; x < end; x += 4) {
            weigh(row, above, below, x);
        }
        for (auto x = begin; x < end; ++x) {
            if (isSure(alpha[x], row.step[x])) {
                continue;
            }
            if (row.unsure.empty() || row.unsure.back().end < x) {
                row.unsure.push_back({x, x});
            }
            row.unsure.back().end = x + 1;
            row.unsureBlocks[i] = 1;
        }
    }
}

void settleSurePixels(WorkRow &row)
{
    const float *alpha = &row.alpha[1];
    auto next = row.unsure.begin();
    for (std::size_t i = 0; i < row.neededBlocks.size(); ++i) {
        if (row.neededBlocks[i] == 0) {
            continue;
        }
        const auto [begin, end] = row.block(i);
        for (auto x = begin; x < end;) {
            while (next != row.unsure.end() && next->end <= x) {
                ++next;
            }
            const bool known = next != row.unsure.end();
            if (known && next->begin <= x) {
                x = next->end;
                continue;
            }
            const auto stop = known ? std::min(end, next->begin) : end;
            for (; x < stop; ++x) {
                (alpha[x] < 0.5F ? row.back : row.front)[x + 1] = fromPacked(row.picture[x]);
            }
        }
    }
}

/// A pixel's equations
///
///   (a²  + s) F +  a b      B = a I + Σ dₙFₙ        a: alpha, b: 1 - a, s = Σ dₙ,
///    a b      F + (b² + s) B = b I + Σ dₙBₙ        dₙ: how much a neighbour pulls
///
/// have, with the neighbours' means P = Σ dₙFₙ / s and Q = Σ dₙBₙ / s, the solution
///
///   F = P + a r,  B = Q + b r,  r = (I - a P - b Q) / (a² + b² + s),
///
/// in which nothing cancels: floats do. All that does not need the pixel before is computed first.
void sweepRow(WorkRow &row, const WorkRow &above, const WorkRow &below)
{
    const auto width = row.width;
    const float *alpha = &row.alpha[1];
    auto *front = &row.front[1];
    auto *back = &row.back[1];
    const auto *frontUp = &above.front[1];
    const auto *backUp = &above.back[1];
    const auto *frontDown = &below.front[1];
    const auto *backDown = &below.back[1];
    row.front[0] = front[0];
    row.back[0] = back[0];
    front[width] = front[width - 1];
    back[width] = back[width - 1];
    for (const auto &run : row.unsure) {
        Float4 frontBefore = front[static_cast<std::ptrdiff_t>(run.begin) - 1];
        Float4 backBefore = back[static_cast<std::ptrdiff_t>(run.begin) - 1];
        for (auto x = run.begin; x < run.end; ++x) {
            const float a = alpha[x];
            const float b = 1.0F - a;
            const float step = row.step[x];
            const Float4 left = all(row.left[x]);
            const Float4 right = all(row.right[x]);
            const Float4 up = all(row.up[x]);
            const Float4 down = all(row.down[x]);
            const Float4 p = right * front[x + 1] + up * frontUp[x] + down * frontDown[x];
            const Float4 q = right * back[x + 1] + up * backUp[x] + down * backDown[x];
            const Float4 partly =
                all(step) * fromPacked(row.picture[x]) - (all(step * a) * p + all(step * b) * q);
            const Float4 r =
                (partly - all(step * a) * left * frontBefore) - all(step * b) * left * backBefore;
            frontBefore = clampedToUnit((p + left * frontBefore) + all(a) * r);
            backBefore = clampedToUnit((q + left * backBefore) + all(b) * r);
            front[x] = frontBefore;
            back[x] = backBefore;
        }
    }
}

} // namespace inspyre
