#include "engine/edit/refine.h"
#include "engine/imaging/rows.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace inspyre {

namespace {

constexpr int kStripRows = 64; ///< with their margins they stay in the processor's cache

struct Larger
{
    float operator()(float a, float b) const { return a > b ? a : b; }
};

struct Smaller
{
    float operator()(float a, float b) const { return a < b ? a : b; }
};

/// Rows of floats, one after the other.
struct Strip
{
    std::vector<float> values = {};
    int width = 0;
    int rows = 0;

    [[nodiscard]] float *row(int y) { return values.data() + offset(y); }

    [[nodiscard]] const float *row(int y) const { return values.data() + offset(y); }

private:
    [[nodiscard]] std::size_t offset(int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
    }
};

/// `middle` joined with its neighbours to the left and right.
template<typename Pick>
void joinAlong(const float *middle, int width, float *to)
{
    const Pick pick;
    const int last = width - 1;
    to[0] = pick(middle[0], middle[std::min(1, last)]);
    for (int x = 1; x < last; ++x) {
        to[x] = pick(pick(middle[x - 1], middle[x + 1]), middle[x]);
    }
    to[last] = pick(middle[std::max(last - 1, 0)], middle[last]);
}

/// One step: by the 3x3 square (all nine) or the 3x3 cross (the five).
template<typename Pick>
void step(const Strip &from, Strip &to, bool square, std::vector<float> &buffer)
{
    const Pick pick;
    for (int y = 0; y < from.rows; ++y) {
        const auto *above = from.row(std::max(y - 1, 0));
        const auto *below = from.row(std::min(y + 1, from.rows - 1));
        const auto *middle = from.row(y);
        auto *out = to.row(y);
        if (square) {
            for (int x = 0; x < from.width; ++x) {
                buffer[static_cast<std::size_t>(x)] = pick(pick(above[x], below[x]), middle[x]);
            }
            joinAlong<Pick>(buffer.data(), from.width, out);
        } else {
            joinAlong<Pick>(middle, from.width, buffer.data());
            for (int x = 0; x < from.width; ++x) {
                out[x] = pick(pick(above[x], below[x]), buffer[static_cast<std::size_t>(x)]);
            }
        }
    }
}

/// Five squares in twelve steps: an octagon whose corners are as far away as its sides.
bool isSquare(int number)
{
    return 5 * (number + 1) / 12 > 5 * number / 12;
}

template<typename Pick>
void shiftStrip(const Pixels &alpha, int begin, int end, double amount, Pixels &out)
{
    const auto view = alpha.view();
    const int whole = static_cast<int>(amount);
    const auto fraction = static_cast<float>(amount - whole);
    const int first = std::max(begin - shiftReach(amount), 0);
    const int last = std::min(end + shiftReach(amount), view.height);
    Strip current{.width = view.width, .rows = last - first};
    current.values.assign(view.rowF32(first), view.rowF32(last));
    Strip next = current;
    std::vector<float> buffer(static_cast<std::size_t>(view.width));
    for (int i = 0; i < whole; ++i) {
        step<Pick>(current, next, isSquare(i), buffer);
        std::swap(current.values, next.values);
    }
    if (fraction > 0.0F) {
        step<Pick>(current, next, isSquare(whole), buffer);
    }
    for (int y = begin; y < end; ++y) {
        const auto *a = current.row(y - first);
        const auto *b = next.row(y - first);
        auto *to = out.rowF32(y);
        if (fraction == 0.0F) {
            std::copy_n(a, view.width, to);
            continue;
        }
        for (int x = 0; x < view.width; ++x) {
            to[x] = a[x] + (b[x] - a[x]) * fraction;
        }
    }
}

} // namespace

int shiftReach(double shift)
{
    return static_cast<int>(std::ceil(std::abs(shift)));
}

Pixels shiftedEdge(const Pixels &alpha, double shift)
{
    const auto view = alpha.view();
    Pixels out(view.width, view.height, PixelFormat::GrayF32);
    const int strips = (view.height + kStripRows - 1) / kStripRows;
    forRows(strips, [&](int firstStrip, int endStrip) {
        for (int strip = firstStrip; strip < endStrip; ++strip) {
            const int begin = strip * kStripRows;
            const int end = std::min(begin + kStripRows, view.height);
            if (shift > 0.0) {
                shiftStrip<Larger>(alpha, begin, end, shift, out);
            } else {
                shiftStrip<Smaller>(alpha, begin, end, -shift, out);
            }
        }
    });
    return out;
}

} // namespace inspyre
