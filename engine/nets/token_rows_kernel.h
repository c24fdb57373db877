#pragma once

#include "engine/nets/simd.h"
#include "engine/nets/swin_kernels.h"

namespace inspyre {

/// The tokens are float, to which all layers add; what goes into layers and comes from them is T.
template<typename Isa, typename T>
struct TokenRowsKernel
{
    using S = Simd<Isa>;
    using Floats = typename S::Floats;

    static std::int64_t token(const TokenRows &rows, std::int64_t i)
    {
        return rows.tokens != nullptr ? rows.tokens[i] : i;
    }

    /// Calls body(values, count) for each piece of a row of x, if it is no padding.
    template<typename Body>
    static void each(const TokenRows &rows, const float *x, std::int64_t i, const Body &body)
    {
        const auto at = token(rows, i);
        if (at < 0) {
            return;
        }
        const float *values = x + at * rows.channels;
        for (std::int64_t c = 0; c < rows.channels; c += S::kWidth) {
            body(values + c, rows.channels - c);
        }
    }

    static float inverseRoot(float x) { return 1.0F / __builtin_sqrtf(x); }

    struct Moments
    {
        float mean;
        float factor; ///< one over the deviation
    };

    static Moments moments(const TokenRows &rows, const float *x, std::int64_t row)
    {
        const auto first = row * rows.parts;
        const auto end = first + rows.parts;
        const auto count = static_cast<float>(rows.parts * rows.channels);
        Floats sum = {};
        for (auto i = first; i < end; ++i) {
            each(rows, x, i, [&](const float *v, std::int64_t n) { sum += S::loadSome(v, n); });
        }
        const float mean = S::sum(sum) / count;
        Floats squares = {};
        float padding = 0.0F;
        for (auto i = first; i < end; ++i) {
            // Beyond the end the mean itself, which is no deviation.
            each(rows, x, i, [&](const float *v, std::int64_t n) {
                const Floats apart = S::loadSome(v, n, mean) - mean;
                squares += apart * apart;
            });
            padding += token(rows, i) < 0 ? mean * mean * static_cast<float>(rows.channels) : 0.0F;
        }
        return {mean, inverseRoot((S::sum(squares) + padding) / count + 1e-5F)};
    }

    static bool isPadding(const TokenRows &rows, std::int64_t row)
    {
        for (auto i = row * rows.parts; i < (row + 1) * rows.parts; ++i) {
            if (token(rows, i) >= 0) {
                return false;
            }
        }
        return true;
    }

    static void normalizeRow(
        const TokenRows &rows, const RowNorm &norm, const float *x, std::int64_t row, T *out)
    {
        if (isPadding(rows, row)) {
            for (std::int64_t c = 0; c < rows.parts * rows.channels; ++c) {
                out[c] = T{0};
            }
            return;
        }
        const auto [mean, factor] = moments(rows, x, row);
        for (std::int64_t part = 0; part < rows.parts; ++part, out += rows.channels) {
            const auto at = token(rows, row * rows.parts + part);
            const float *values = at < 0 ? nullptr : x + at * rows.channels;
            const float *weight = norm.weight + part * rows.channels;
            const float *bias = norm.bias + part * rows.channels;
            for (std::int64_t c = 0; c < rows.channels; c += S::kWidth) {
                const auto n = rows.channels - c;
                const Floats v = values != nullptr ? S::loadSome(values + c, n) : Floats{};
                const Floats scaled = (v - mean) * factor;
                S::storeSome(
                    out + c, scaled * S::loadSome(weight + c, n) + S::loadSome(bias + c, n), n);
            }
        }
    }

    static void normalize(const TokenRows &rows, const RowNorm &norm, const float *x, void *out)
    {
        const auto width = rows.parts * rows.channels;
        for (std::int64_t row = 0; row < rows.rows; ++row) {
            normalizeRow(rows, norm, x, row, static_cast<T *>(out) + row * width);
        }
    }

    static void add(const TokenRows &rows, float *x, const void *y)
    {
        const T *from = static_cast<const T *>(y);
        for (std::int64_t row = 0; row < rows.rows; ++row, from += rows.channels) {
            const auto at = token(rows, row);
            if (at < 0) {
                continue;
            }
            float *to = x + at * rows.channels;
            for (std::int64_t c = 0; c < rows.channels; c += S::kWidth) {
                const auto n = rows.channels - c;
                S::storeSome(to + c, S::loadSome(to + c, n) + S::loadSome(from + c, n), n);
            }
        }
    }
};

} // namespace inspyre
