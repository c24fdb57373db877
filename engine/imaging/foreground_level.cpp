#include "engine/imaging/foreground_level.h"

#include "engine/imaging/rows.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <utility>
#include <vector>

namespace inspyre {

namespace {

constexpr float kRegularization = 1e-5F;

// A pixel whose matte is as good as 0 or 1, as are its neighbours', shows one of its colours as it
// is, to within a quarter of a byte's step; the other one is not seen and pulls at little.
constexpr float kSure = 1.0F / 1024.0F;

// Bands of rows are solved by themselves, each from some rows above its own: what reaches over
// more rows than that within one level is far below a byte's step.
constexpr int kBandRows = 128;
constexpr int kBandMargin = 8;
constexpr std::int64_t kBandsPixels = 8'000'000; ///< between two questions whether to stop

struct Run
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// For each pixel of a side, the nearest one of another picture's.
std::vector<std::size_t> nearestOf(int from, int to)
{
    std::vector<std::size_t> places(static_cast<std::size_t>(to));
    for (std::size_t i = 0; i < places.size(); ++i) {
        places[i] = i * static_cast<std::size_t>(from) / places.size();
    }
    return places;
}

/// One row in work. Mattes and colours have a pixel to spare at both ends; numbers also some at the
/// end, so that they can be computed four at a time.
struct WorkRow
{
    explicit WorkRow(std::size_t pixels)
        : width(pixels)
        , alpha(pixels + 2 + kSpare)
        , left(pixels + kSpare)
        , right(pixels + kSpare)
        , up(pixels + kSpare)
        , down(pixels + kSpare)
        , step(pixels + kSpare)
        , picture(pixels)
        , front(pixels + 2)
        , back(pixels + 2)
    {}

    static constexpr std::size_t kSpare = 3;

    std::size_t width;
    std::vector<float> alpha;
    /// How much each neighbour pulls; the four of a pixel sum up to 1.
    std::vector<float> left;
    std::vector<float> right;
    std::vector<float> up;
    std::vector<float> down;
    std::vector<float> step; ///< how far what is not explained moves the colours
    std::vector<Float4> picture;
    std::vector<Float4> front;
    std::vector<Float4> back;
    std::vector<Run> unsure; ///< pixels that have to be solved
};

/// What pulls at the pixels of `row`, from the mattes of the rows above and below.
void weighNeighbours(WorkRow &row, const WorkRow &above, const WorkRow &below)
{
    row.alpha.front() = row.alpha[1];
    row.alpha[row.width + 1] = row.alpha[row.width];
    const Float4 one = all(1.0F);
    for (std::size_t x = 0; x < row.width; x += 4) {
        const Float4 a = fourFrom(&row.alpha[x + 1]);
        const auto pullOf = [&](const float &neighbour) {
            return all(kRegularization) + distance(a, fourFrom(&neighbour));
        };
        const Float4 left = pullOf(row.alpha[x]);
        const Float4 right = pullOf(row.alpha[x + 2]);
        const Float4 up = pullOf(above.alpha[x + 1]);
        const Float4 down = pullOf(below.alpha[x + 1]);
        const Float4 sum = left + right + up + down;
        const Float4 share = one / sum;
        putFour(left * share, &row.left[x]);
        putFour(right * share, &row.right[x]);
        putFour(up * share, &row.up[x]);
        putFour(down * share, &row.down[x]);
        putFour(one / (a * a + (one - a) * (one - a) + sum), &row.step[x]);
    }
}

/// Whether the pixel's own colour is all that counts. `step` is 1 / (about 1 + pulls) there.
bool isSure(float alpha, float step)
{
    return (alpha < kSure || alpha > 1.0F - kSure) && step > 1.0F - kSure;
}

/// Splits a row into what has to be solved and what is known beforehand, which is filled in.
void settleSurePixels(WorkRow &row)
{
    const auto width = row.width;
    const float *alpha = row.alpha.data() + 1;
    row.unsure.clear();
    for (std::size_t x = 0; x < width;) {
        const auto begin = x;
        while (x < width && !isSure(alpha[x], row.step[x])) {
            ++x;
        }
        if (x > begin) {
            row.unsure.push_back({begin, x});
        }
        for (; x < width && isSure(alpha[x], row.step[x]); ++x) {
            (alpha[x] < 0.5F ? row.back : row.front)[x + 1] = row.picture[x];
        }
    }
}

/// One Gauss-Seidel step for each unsure pixel of a row. A pixel's equations
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
    const float *alpha = row.alpha.data() + 1;
    auto *front = row.front.data() + 1;
    auto *back = row.back.data() + 1;
    const auto *frontUp = above.front.data() + 1;
    const auto *backUp = above.back.data() + 1;
    const auto *frontDown = below.front.data() + 1;
    const auto *backDown = below.back.data() + 1;
    row.front.front() = front[0];
    row.back.front() = back[0];
    row.front.back() = front[width - 1];
    row.back.back() = back[width - 1];
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
                all(step) * row.picture[x] - (all(step * a) * p + all(step * b) * q);
            const Float4 r =
                (partly - all(step * a) * left * frontBefore) - all(step * b) * left * backBefore;
            frontBefore = clampedToUnit((p + left * frontBefore) + all(a) * r);
            backBefore = clampedToUnit((q + left * backBefore) + all(b) * r);
            front[x] = frontBefore;
            back[x] = backBefore;
        }
    }
}

/// The nearest pixels of the picture and of the coarser level for every pixel of a level.
struct Places
{
    explicit Places(const ForegroundLevel &level)
        : columns(nearestOf(level.rgb.width, level.size.width))
        , rows(nearestOf(level.rgb.height, level.size.height))
        , coarseColumns(nearestOf(level.coarse->size().width, level.size.width))
        , coarseRows(nearestOf(level.coarse->size().height, level.size.height))
    {}

    std::vector<std::size_t> columns;
    std::vector<std::size_t> rows;
    std::vector<std::size_t> coarseColumns;
    std::vector<std::size_t> coarseRows;
};

/// Solves bands of a level's rows. All sweeps run behind each other over a few rows that stay in
/// the cache: sweep n works on the row that sweep n - 1 has just left. That is the order of whole
/// sweeps, for a pixel sees the same neighbours.
class BandSolver
{
public:
    BandSolver(
        const ForegroundLevel &level, const Places &places, LevelColours *colours, Pixels *out)
        : m_level(level)
        , m_places(places)
        , m_colours(colours)
        , m_out(out)
    {
        for (int i = 0; i < level.sweeps + 2; ++i) {
            m_rows.emplace_back(static_cast<std::size_t>(level.size.width));
        }
    }

    void solve(int begin, int end)
    {
        const int height = m_level.size.height;
        const int sweeps = m_level.sweeps;
        const int first = std::max(0, begin - kBandMargin);
        load(std::max(0, first - 1));
        load(first);
        for (int y = first; y < end + sweeps - 1; ++y) {
            if (y + 1 < height) {
                load(y + 1);
            }
            if (y < height) {
                weighNeighbours(row(y), above(y), below(y));
                choosePixels(row(y));
            }
            for (int sweep = 0; sweep < sweeps; ++sweep) {
                const int at = y - sweep;
                if (at >= first && at < height) {
                    sweepRow(row(at), above(at), below(at));
                }
            }
            if (const int done = y - sweeps + 1; done >= begin) {
                store(done);
            }
        }
    }

private:
    [[nodiscard]] WorkRow &row(int y)
    {
        return m_rows[static_cast<std::size_t>(y) % m_rows.size()];
    }

    [[nodiscard]] WorkRow &above(int y) { return row(std::max(0, y - 1)); }

    [[nodiscard]] WorkRow &below(int y) { return row(std::min(m_level.size.height - 1, y + 1)); }

    /// All pixels of the coarser levels: there the hidden colours spread, which the finest one
    /// only has to take over.
    void choosePixels(WorkRow &row)
    {
        if (m_out != nullptr) {
            settleSurePixels(row);
        } else {
            row.unsure.assign(1, {0, row.width});
        }
    }

    /// The row's picture, matte and first colours.
    void load(int y)
    {
        auto &to = row(y);
        const auto at = static_cast<std::size_t>(y);
        const auto *rgb = m_level.rgb.row8(static_cast<int>(m_places.rows[at]));
        const auto *alpha = m_level.alpha.rowF32(static_cast<int>(m_places.rows[at]));
        const auto coarse = m_level.coarse->row(static_cast<int>(m_places.coarseRows[at]));
        for (std::size_t x = 0; x < to.width; ++x) {
            const auto from = m_places.columns[x];
            to.alpha[x + 1] = alpha[from];
            to.picture[x] = fromBytes(rgb + 3 * from);
        }
        for (std::size_t x = 0; x < to.width; ++x) {
            const auto &colours = coarse[m_places.coarseColumns[x]];
            to.front[x + 1] = fromColour16(colours.front);
            to.back[x + 1] = fromColour16(colours.back);
        }
    }

    void store(int y)
    {
        if (m_out != nullptr) {
            if (m_out->view().format == PixelFormat::Rgba8) {
                storeBytes<4>(row(y), m_out->row8(y));
            } else {
                storeBytes<3>(row(y), m_out->row8(y));
            }
            return;
        }
        const auto &from = row(y);
        auto *to = m_colours->row(y).data();
        for (std::size_t x = 0; x < from.width; ++x, ++to) {
            to->front = toColour16(from.front[x + 1]);
            to->back = toColour16(from.back[x + 1]);
        }
    }

    /// As Rgba8, or as Rgb8 without what comes fourth.
    template<std::size_t Bytes>
    static void storeBytes(const WorkRow &from, std::uint8_t *to)
    {
        for (std::size_t x = 0; x < from.width; ++x, to += Bytes) {
            Float4 colour = from.front[x + 1] * all(255.0F) + all(0.5F);
            colour[3] = from.alpha[x + 1] * 255.0F;
            const auto pixel = truncatedToBytes(colour);
            std::memcpy(to, &pixel, Bytes);
        }
    }

    const ForegroundLevel &m_level;
    const Places &m_places;
    LevelColours *m_colours;
    Pixels *m_out;
    std::vector<WorkRow> m_rows;
};

} // namespace

LevelColours::LevelColours(Size size)
    : m_size(size)
    , m_colours(std::make_unique_for_overwrite<Colours16[]>(
          static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height)))
{}

std::span<Colours16> LevelColours::row(int y) const
{
    const auto width = static_cast<std::size_t>(m_size.width);
    return {m_colours.get() + static_cast<std::size_t>(y) * width, width};
}

Status solveLevel(
    const ForegroundLevel &level, LevelColours *colours, Pixels *out, const JobControl &job)
{
    const Places places(level);
    const int height = level.size.height;
    const int bands = (height + kBandRows - 1) / kBandRows;
    const auto bandPixels = std::int64_t{kBandRows} * level.size.width;
    const int atOnce = static_cast<int>(std::max<std::int64_t>(4, kBandsPixels / bandPixels));
    for (int band = 0; band < bands; band += atOnce) {
        if (job.cancelled()) {
            return cancelledError();
        }
        const int last = std::min(bands, band + atOnce);
        forRows(last - band, [&](int begin, int end) {
            BandSolver solver(level, places, colours, out);
            for (int i = band + begin; i < band + end; ++i) {
                solver.solve(i * kBandRows, std::min(height, (i + 1) * kBandRows));
            }
        });
        job.report(Stage::Refining, static_cast<double>(last) / bands);
    }
    return Success{};
}

} // namespace inspyre
