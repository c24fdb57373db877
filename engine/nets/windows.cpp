#include "engine/nets/windows.h"

#include <algorithm>
#include <vector>

namespace inspyre {

namespace {

struct Grid
{
    std::int64_t height;
    std::int64_t width;
    std::int64_t window;
    std::int64_t shift;

    [[nodiscard]] std::int64_t rows() const { return (height + window - 1) / window; }

    [[nodiscard]] std::int64_t columns() const { return (width + window - 1) / window; }
};

/// The windows (y, x) of one kind.
std::vector<std::array<std::int64_t, 2>> windowsOfKind(const Grid &grid, std::size_t kind)
{
    const bool lastRow = kind >= 2;
    const bool lastColumn = kind % 2 == 1;
    const auto range = [](bool last, std::int64_t count) {
        return last ? std::array{count - 1, count} : std::array{std::int64_t{0}, count - 1};
    };
    const auto rows = range(lastRow, grid.rows());
    const auto columns = range(lastColumn, grid.columns());
    std::vector<std::array<std::int64_t, 2>> found;
    for (auto y = rows[0]; y < rows[1]; ++y) {
        for (auto x = columns[0]; x < columns[1]; ++x) {
            found.push_back({y, x});
        }
    }
    return found;
}

/// The tokens of one window in its order; -1 is padding.
void appendTokens(
    std::vector<std::int64_t> &tokens, const Grid &grid, std::array<std::int64_t, 2> at)
{
    const auto paddedHeight = grid.rows() * grid.window;
    const auto paddedWidth = grid.columns() * grid.window;
    for (std::int64_t i = 0; i < grid.window; ++i) {
        const auto y = (at[0] * grid.window + i + grid.shift) % paddedHeight;
        for (std::int64_t j = 0; j < grid.window; ++j) {
            const auto x = (at[1] * grid.window + j + grid.shift) % paddedWidth;
            const bool inside = y < grid.height && x < grid.width;
            tokens.push_back(inside ? y * grid.width + x : -1);
        }
    }
}

} // namespace

WindowPlan planWindows(
    std::int64_t height,
    std::int64_t width,
    std::int64_t window,
    std::int64_t shift,
    at::Device device,
    at::ScalarType type)
{
    const Grid grid{height, width, window, shift};
    WindowPlan plan;
    plan.tokens = height * width;
    std::vector<std::int64_t> tokens;
    tokens.reserve(static_cast<std::size_t>(grid.rows() * grid.columns() * window * window));
    for (std::size_t kind = 0; kind < WindowPlan::kKinds; ++kind) {
        for (const auto &at : windowsOfKind(grid, kind)) {
            appendTokens(tokens, grid, at);
            ++plan.windows;
        }
        plan.kindBegin[kind + 1] = plan.windows;
    }

    const auto slots = static_cast<std::int64_t>(tokens.size());
    auto gather = at::empty({slots}, at::kLong);
    auto inverse = at::empty({plan.tokens}, at::kLong);
    auto *token = gather.mutable_data_ptr<std::int64_t>();
    auto *slot = inverse.mutable_data_ptr<std::int64_t>();
    for (std::int64_t i = 0; i < slots; ++i) {
        const auto t = tokens[static_cast<std::size_t>(i)];
        token[i] = std::max<std::int64_t>(t, 0);
        if (t >= 0) {
            slot[t] = i;
        }
    }
    if (slots != plan.tokens) {
        auto kept = at::zeros({slots, 1}, at::kFloat);
        kept.index_fill_(0, inverse, 1.0);
        plan.kept = kept.to(type).to(device);
    }
    plan.gather = gather.to(device);
    plan.inverse = inverse.to(device);
    return plan;
}

WindowTokens windowTokens(
    std::int64_t height, std::int64_t width, std::int64_t window, std::int64_t shift)
{
    const Grid grid{height, width, window, shift};
    std::vector<std::int64_t> tokens;
    WindowTokens found;
    for (std::int64_t y = 0; y < grid.rows(); ++y) {
        for (std::int64_t x = 0; x < grid.columns(); ++x) {
            appendTokens(tokens, grid, {y, x});
            const int kind = (x == grid.columns() - 1 ? 1 : 0) + (y == grid.rows() - 1 ? 2 : 0);
            found.kinds.push_back(static_cast<std::uint8_t>(shift == 0 ? 0 : kind));
        }
    }
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i % static_cast<std::size_t>(window * window) == 0) {
            found.firstRows.push_back(std::ssize(found.rows));
        }
        found.tokens.push_back(static_cast<std::int32_t>(tokens[i]));
        if (tokens[i] >= 0) {
            found.rows.push_back(static_cast<std::int32_t>(tokens[i]));
        }
    }
    found.firstRows.push_back(std::ssize(found.rows));
    return found;
}

std::vector<std::int32_t> mergedTokens(std::int64_t height, std::int64_t width)
{
    std::vector<std::int32_t> tokens;
    for (std::int64_t y = 0; y < height; y += 2) {
        for (std::int64_t x = 0; x < width; x += 2) {
            for (const auto &[down, right] : {std::array{0, 0}, {1, 0}, {0, 1}, {1, 1}}) {
                const bool inside = y + down < height && x + right < width;
                const auto token = (y + down) * width + x + right;
                tokens.push_back(inside ? static_cast<std::int32_t>(token) : -1);
            }
        }
    }
    return tokens;
}

at::Tensor shiftMasks(std::int64_t window, at::TensorOptions options)
{
    // In the last window of a row or column, what the roll brought round is another region.
    const auto moved = at::arange(window, at::kLong).ge(window - window / 2).to(at::kLong);
    const auto none = at::zeros_like(moved);
    std::vector<at::Tensor> masks;
    for (std::size_t kind = 0; kind < WindowPlan::kKinds; ++kind) {
        const auto rows = kind >= 2 ? moved : none;
        const auto columns = kind % 2 == 1 ? moved : none;
        const auto region = (rows.view({-1, 1}) * 2 + columns.view({1, -1})).reshape({-1});
        const auto differs = region.view({-1, 1}).ne(region.view({1, -1}));
        masks.push_back(differs.to(at::kFloat) * -100.0);
    }
    return at::stack(masks).to(options);
}

at::Tensor relativePositionBias(const at::Tensor &table, std::int64_t window)
{
    const auto tokens = window * window;
    const auto positions = at::arange(tokens, at::kLong);
    const auto y = at::floor_divide(positions, window);
    const auto x = positions - y * window;
    const auto dy = y.view({-1, 1}) - y.view({1, -1}) + (window - 1);
    const auto dx = x.view({-1, 1}) - x.view({1, -1}) + (window - 1);
    const auto index = (dy * (2 * window - 1) + dx).reshape({-1}).to(table.device());
    return table.index_select(0, index).t().reshape({-1, tokens, tokens}).contiguous();
}

} // namespace inspyre
