#include "engine/imaging/foreground_level.h"

#include "engine/imaging/foreground_row.h"
#include "engine/imaging/rows.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace inspyre {

namespace {

// Bands are solved each from some rows above its own: what reaches over more rows than that within
// one level is far below a byte's step.
constexpr int kBandRows = kForegroundBandRows;
constexpr int kBandMargin = 8;
constexpr std::int64_t kBandsPixels = 8'000'000; ///< between two questions whether to stop

/// For each pixel of a side, the nearest one of another picture's.
std::vector<std::uint32_t> nearestOf(int from, int to)
{
    std::vector<std::uint32_t> places(static_cast<std::size_t>(to));
    for (std::size_t i = 0; i < places.size(); ++i) {
        places[i] = static_cast<std::uint32_t>(i * static_cast<std::size_t>(from) / places.size());
    }
    return places;
}

/// What becomes of a row that is done.
using Store = std::function<void(const WorkRow &row, int y)>;

/// Solves bands of a level's rows. All sweeps run behind each other over a few rows that stay in
/// the cache: sweep n works on the row that sweep n - 1 has just left. That is the order of whole
/// sweeps, for a pixel sees the same neighbours. Before them, a row is weighed two rows ahead, for
/// only then is it known which colours its neighbours need.
class BandSolver
{
public:
    enum class Pixels { All, Unsure };

    BandSolver(const ForegroundLevel &level, const LevelPlaces &places, Pixels pixels, Store store)
        : m_level(level)
        , m_places(places)
        , m_pixels(pixels)
        , m_store(std::move(store))
    {
        for (int i = 0; i < level.sweeps + 4; ++i) {
            m_rows.emplace_back(static_cast<std::size_t>(level.size.width));
        }
    }

    void solve(int begin, int end)
    {
        const int height = m_level.size.height;
        const int sweeps = m_level.sweeps;
        const Span solved{std::max(0, begin - kBandMargin), std::min(height, end + sweeps - 1)};
        const Span seen{std::max(0, solved.first - 1), std::min(height, solved.last + 1)};
        for (int y = seen.first - 3; y < end + sweeps - 1; ++y) {
            if (seen.holds(y + 3)) {
                loadMatte(y + 3);
            }
            if (solved.holds(y + 2)) {
                weigh(y + 2);
            }
            if (seen.holds(y + 1)) {
                loadColours(y + 1);
            }
            if (solved.holds(y)) {
                settleSurePixels(row(y));
            }
            for (int sweep = 0; sweep < sweeps; ++sweep) {
                if (const int at = y - sweep; solved.holds(at)) {
                    sweepRow(row(at), above(at), below(at));
                }
            }
            if (const int done = y - sweeps + 1; done >= begin) {
                m_store(row(done), done);
            }
        }
    }

private:
    struct Span
    {
        [[nodiscard]] bool holds(int y) const { return y >= first && y < last; }

        int first;
        int last;
    };

    [[nodiscard]] WorkRow &row(int y)
    {
        return m_rows[static_cast<std::size_t>(y) % m_rows.size()];
    }

    [[nodiscard]] WorkRow &above(int y) { return row(std::max(0, y - 1)); }

    [[nodiscard]] WorkRow &below(int y) { return row(std::min(m_level.size.height - 1, y + 1)); }

    void loadMatte(int y)
    {
        auto &to = row(y);
        const auto *alpha = m_level.alpha.rowF32(pictureRow(y));
        for (std::size_t x = 0; x < to.width; ++x) {
            to.alpha[x + 1] = alpha[m_places.columns[x]];
        }
        to.unsure.clear();
        std::ranges::fill(to.unsureBlocks, std::uint8_t{0});
    }

    /// All pixels of the coarser levels: there the hidden colours spread, which the finest one
    /// only has to take over.
    void weigh(int y)
    {
        if (m_pixels == Pixels::All) {
            weighAll(row(y), above(y), below(y));
        } else {
            weighUnsure(row(y), above(y), below(y));
        }
    }

    /// The row's picture and first colours, where it or its neighbours are unsure.
    void loadColours(int y)
    {
        auto &to = row(y);
        chooseBlocks(y);
        const auto *rgb = m_level.rgb.row8(pictureRow(y));
        const auto coarse = coarseRow(y);
        for (std::size_t i = 0; i < to.neededBlocks.size(); ++i) {
            if (to.neededBlocks[i] == 0) {
                continue;
            }
            const auto [begin, end] = to.block(i);
            for (auto x = begin; x < end; ++x) {
                to.picture[x] = packed(rgb + std::size_t{3} * m_places.columns[x]);
                const auto &colours = coarse[m_places.coarseColumns[x]];
                to.front[x + 1] = fromColour16(colours.front);
                to.back[x + 1] = fromColour16(colours.back);
            }
        }
    }

    void chooseBlocks(int y)
    {
        auto &needed = row(y).neededBlocks;
        needed = row(y).unsureBlocks;
        const auto &own = row(y).unsureBlocks;
        for (std::size_t i = 1; i < needed.size(); ++i) {
            needed[i] |= own[i - 1];
            needed[i - 1] |= own[i];
        }
        for (const auto *other : {&above(y), &below(y)}) {
            for (std::size_t i = 0; i < needed.size(); ++i) {
                needed[i] |= other->unsureBlocks[i];
            }
        }
    }

    [[nodiscard]] int pictureRow(int y) const
    {
        return static_cast<int>(m_places.rows[static_cast<std::size_t>(y)]);
    }

    [[nodiscard]] std::span<const Colours16> coarseRow(int y) const
    {
        return m_level.coarse->row(
            static_cast<int>(m_places.coarseRows[static_cast<std::size_t>(y)]));
    }

    const ForegroundLevel &m_level;
    const LevelPlaces &m_places;
    Pixels m_pixels;
    Store m_store;
    std::vector<WorkRow> m_rows;
};

/// The rows of the finest level as Rgba8, or as Rgb8 without what comes fourth.
template<std::size_t Bytes>
class ByteRows
{
public:
    ByteRows(const ForegroundLevel &level, const LevelPlaces &places)
        : m_level(level)
        , m_places(places)
    {}

    void store(const WorkRow &row, int y, std::uint8_t *to) const
    {
        const auto *rgb = m_level.rgb.row8(y);
        const auto coarse =
            m_level.coarse->row(static_cast<int>(m_places.coarseRows[static_cast<std::size_t>(y)]));
        for (std::size_t i = 0; i < row.neededBlocks.size(); ++i) {
            const auto [begin, end] = row.block(i);
            const float *alpha = &row.alpha[1];
            if (row.neededBlocks[i] != 0) {
                for (auto x = begin; x < end; ++x) {
                    put(row.front[x + 1], alpha[x], to + Bytes * x);
                }
            } else if (alpha[begin] < 0.5F) { // and so all of the block, for they are sure
                for (auto x = begin; x < end; ++x) {
                    const auto &hidden = coarse[m_places.coarseColumns[x]].front;
                    put(fromColour16(hidden), alpha[x], to + Bytes * x);
                }
            } else {
                for (auto x = begin; x < end; ++x) {
                    put(fromPacked(packed(rgb + 3 * x)), alpha[x], to + Bytes * x);
                }
            }
        }
    }

private:
    static void put(Float4 colour, float alpha, std::uint8_t *to)
    {
        colour = colour * all(255.0F) + all(0.5F);
        colour[3] = alpha * 255.0F;
        const auto pixel = truncatedToBytes(colour);
        std::memcpy(to, &pixel, Bytes);
    }

    const ForegroundLevel &m_level;
    const LevelPlaces &m_places;
};

template<std::size_t Bytes>
void solveBand(const ForegroundLevel &level, const LevelPlaces &places, int band, std::uint8_t *to)
{
    const int begin = band * kBandRows;
    const int end = std::min(level.size.height, begin + kBandRows);
    const auto rowBytes = Bytes * static_cast<std::size_t>(level.size.width);
    const ByteRows<Bytes> rows(level, places);
    BandSolver solver(level, places, BandSolver::Pixels::Unsure, [&](const WorkRow &row, int y) {
        rows.store(row, y, to + rowBytes * static_cast<std::size_t>(y - begin));
    });
    solver.solve(begin, end);
}

} // namespace

LevelColours::LevelColours(Size size)
    : m_size(size)
    , m_memory(kFloats * size.width, size.height, PixelFormat::GrayF32)
{}

std::span<Colours16> LevelColours::row(int y)
{
    return {
        reinterpret_cast<Colours16 *>(m_memory.rowF32(y)), static_cast<std::size_t>(m_size.width)};
}

std::span<const Colours16> LevelColours::row(int y) const
{
    const auto *colours = reinterpret_cast<const Colours16 *>(m_memory.view().rowF32(y));
    return {colours, static_cast<std::size_t>(m_size.width)};
}

LevelPlaces::LevelPlaces(const ForegroundLevel &level)
    : columns(nearestOf(level.rgb.width, level.size.width))
    , rows(nearestOf(level.rgb.height, level.size.height))
    , coarseColumns(nearestOf(level.coarse->size().width, level.size.width))
    , coarseRows(nearestOf(level.coarse->size().height, level.size.height))
{}

Status solveLevel(const ForegroundLevel &level, LevelColours &colours, const JobControl &job)
{
    const LevelPlaces places(level);
    const auto store = [&](const WorkRow &row, int y) {
        auto *to = colours.row(y).data();
        for (std::size_t x = 0; x < row.width; ++x, ++to) {
            to->front = toColour16(row.front[x + 1]);
            to->back = toColour16(row.back[x + 1]);
        }
    };
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
            BandSolver solver(level, places, BandSolver::Pixels::All, store);
            for (int i = band + begin; i < band + end; ++i) {
                solver.solve(i * kBandRows, std::min(height, (i + 1) * kBandRows));
            }
        });
        job.report(Stage::Refining, static_cast<double>(last) / bands);
    }
    return Success{};
}

void solveFinestBand(
    const ForegroundLevel &level,
    const LevelPlaces &places,
    int band,
    PixelFormat format,
    std::uint8_t *to)
{
    if (format == PixelFormat::Rgba8) {
        solveBand<4>(level, places, band, to);
    } else {
        solveBand<3>(level, places, band, to);
    }
}

} // namespace inspyre
