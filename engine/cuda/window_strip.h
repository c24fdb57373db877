#pragma once

#include "engine/cuda/window_attention.h"

namespace inspyre {

/// A warp's 16 queries of a window, in 16-bit numbers on tensor cores. A lane holds two rows,
/// lane / 4 and eight further, and of every eight columns the two from 2 (lane % 4) on.
template<typename T, int kDim>
class WindowStrip
{
public:
    INSPYRE_ANYWHERE WindowStrip(
        const WindowAttention<T> &attention,
        int window,
        int head,
        int strip,
        const WindowMemory<T, kDim> &memory)
        : m_attention(attention)
        , m_memory(memory)
        , m_head(head)
        , m_slots(attention.grid.slots())
        , m_allAlike(attention.grid.isWhole(window) && paddedSlots(m_slots) == m_slots)
    {
        eachLane([&](int lane) {
            INSPYRE_UNROLL
            for (int half = 0; half < 2; ++half) {
                const int slot = strip * kStripRows + lane / 4 + 8 * half;
                auto &row = m_rows[half][lane];
                row.slot = slot < m_slots ? slot : m_slots - 1; // beyond: its result is dropped
                row.token = memory.tokens[slot];
                row.region = memory.regions[row.slot];
            }
            INSPYRE_UNROLL
            for (int column = 0; column < kColumns; ++column) {
                m_mixed[column][lane] = {};
            }
        });
        loadQueries();
    }

    /// Reads shared memory, writes the rows of real tokens.
    INSPYRE_ANYWHERE void run()
    {
        const int end = paddedSlots(m_slots);
        for (int first = 0; first < end; first += kKeysAtOnce) {
            score(first);
            weigh(first);
            mix(first);
        }
        write();
    }

private:
    static constexpr int kSteps = kDim / 16;       // of a product over the head's numbers
    static constexpr int kTiles = kKeysAtOnce / 8; // of scores
    static constexpr int kColumns = kDim / 8;      // tiles of the result
    static constexpr int kStride = WindowMemory<T, kDim>::kStride;

    struct Row
    {
        int slot;
        int token; ///< -1: padding or beyond the window
        int region;
    };

    INSPYRE_ANYWHERE void loadQueries()
    {
        INSPYRE_UNROLL
        for (int step = 0; step < kSteps; ++step) {
            eachLane([&](int lane) {
                INSPYRE_UNROLL
                for (int i = 0; i < 4; ++i) {
                    const int column = 16 * step + 8 * (i / 2) + 2 * (lane % 4);
                    const int token = m_rows[i % 2][lane].token;
                    const bool there = token >= 0 && column < m_attention.headDim;
                    const T *row = m_attention.row(there ? token : 0, 0, m_head);
                    m_queries[step][lane].at[i] =
                        there ? *reinterpret_cast<const std::uint32_t *>(row + column) : 0U;
                }
            });
        }
    }

    /// Scores of the keys from `first` on.
    INSPYRE_ANYWHERE void score(int first)
    {
        INSPYRE_UNROLL
        for (int tile = 0; tile < kTiles; tile += 2) {
            eachLane([&](int lane) { m_scores[tile][lane] = m_scores[tile + 1][lane] = {}; });
            INSPYRE_UNROLL
            for (int step = 0; step < kSteps; ++step) {
                PerLane<const void *> rows;
                PerLane<Words> keys;
                eachLane([&](int lane) {
                    const int key = first + 8 * (tile + lane / 16) + lane % 8;
                    rows[lane] = m_memory.keys + key * kStride + 16 * step + 8 * (lane / 8 % 2);
                });
                loadMatrices<false>(rows, keys);
                multiplyAdd<T>(m_queries[step], keys, 0, m_scores[tile]);
                multiplyAdd<T>(m_queries[step], keys, 2, m_scores[tile + 1]);
            }
        }
    }

    /// The bias of a row at an even key and the next; beyond the window anything.
    INSPYRE_ANYWHERE void loadBias(const Row &row, int key, float (&bias)[2])
    {
        const auto at = (static_cast<std::int64_t>(m_head) * m_slots + row.slot) * m_slots + key;
        const T *from = m_attention.bias + at;
        if (m_slots % 2 == 0) { // so every row begins at a whole word
            const auto both = key < m_slots ? *reinterpret_cast<const std::uint32_t *>(from) : 0U;
            bias[0] = unpacked<T>(both, 0);
            bias[1] = unpacked<T>(both, 1);
        } else {
            bias[0] = key < m_slots ? toFloat(from[0]) : 0.0F;
            bias[1] = key + 1 < m_slots ? toFloat(from[1]) : 0.0F;
        }
    }

    /// What mask and bias make of a score, in powers of two.
    [[nodiscard]] INSPYRE_ANYWHERE float finished(
        float score, float bias, const Row &row, int key, float scale) const
    {
        const float whole = score * scale + bias * kLog2E;
        if (m_allAlike) {
            return whole;
        }
        const int region = m_memory.regions[key];
        return region == kNoSlot ? kLowest : whole + (region != row.region ? kMask * kLog2E : 0.0F);
    }

    /// Makes of the scores the terms of their softmax.
    INSPYRE_ANYWHERE void weigh(int first)
    {
        const float scale = kLog2E / sqrtf(static_cast<float>(m_attention.headDim));
        PerLane<float> largest[2];
        eachLane([&](int lane) {
            largest[0][lane] = largest[1][lane] = kLowest;
            INSPYRE_UNROLL
            for (int tile = 0; tile < kTiles; ++tile) {
                const int key = first + 8 * tile + 2 * (lane % 4);
                INSPYRE_UNROLL
                for (int half = 0; half < 2; ++half) {
                    const auto &row = m_rows[half][lane];
                    float bias[2];
                    loadBias(row, key, bias);
                    auto *two = m_scores[tile][lane].at + 2 * half;
                    two[0] = finished(two[0], bias[0], row, key, scale);
                    two[1] = finished(two[1], bias[1], row, key + 1, scale);
                    const float larger = largerOf(two[0], two[1]);
                    largest[half][lane] = largerOf(largest[half][lane], larger);
                }
            }
        });
        spreadLargest(largest[0]);
        spreadLargest(largest[1]);
        eachLane([&](int lane) {
            const float factors[2] = {
                m_softmax[0][lane].raise(largest[0][lane]),
                m_softmax[1][lane].raise(largest[1][lane])};
            INSPYRE_UNROLL
            for (int column = 0; column < kColumns; ++column) {
                INSPYRE_UNROLL
                for (int i = 0; i < 4; ++i) {
                    m_mixed[column][lane].at[i] *= factors[i / 2];
                }
            }
            INSPYRE_UNROLL
            for (int tile = 0; tile < kTiles; ++tile) {
                INSPYRE_UNROLL
                for (int i = 0; i < 4; ++i) {
                    float &value = m_scores[tile][lane].at[i];
                    value = m_softmax[i / 2][lane].term(value);
                }
            }
        });
    }

    /// Adds the values of these keys. The terms' fragments are, as they lie, those of a left
    /// factor.
    INSPYRE_ANYWHERE void mix(int first)
    {
        INSPYRE_UNROLL
        for (int step = 0; step < kKeysAtOnce / 16; ++step) {
            PerLane<Words> terms;
            eachLane([&](int lane) {
                const auto &low = m_scores[2 * step][lane].at;
                const auto &high = m_scores[2 * step + 1][lane].at;
                terms[lane] = {
                    {packed<T>(low[0], low[1]),
                     packed<T>(low[2], low[3]),
                     packed<T>(high[0], high[1]),
                     packed<T>(high[2], high[3])}};
            });
            INSPYRE_UNROLL
            for (int column = 0; column < kColumns; column += 2) {
                PerLane<const void *> rows;
                PerLane<Words> values;
                eachLane([&](int lane) {
                    const int key = first + 16 * step + lane % 16;
                    rows[lane] = m_memory.values + key * kStride + 8 * (column + lane / 16);
                });
                loadMatrices<true>(rows, values);
                multiplyAdd<T>(terms, values, 0, m_mixed[column]);
                multiplyAdd<T>(terms, values, 2, m_mixed[column + 1]);
            }
        }
    }

    INSPYRE_ANYWHERE void write()
    {
        PerLane<float> sums[2];
        eachLane([&](int lane) {
            sums[0][lane] = m_softmax[0][lane].sum;
            sums[1][lane] = m_softmax[1][lane].sum;
        });
        spreadSum(sums[0]);
        spreadSum(sums[1]);
        const auto channels = static_cast<std::int64_t>(m_attention.heads) * m_attention.headDim;
        eachLane([&](int lane) {
            INSPYRE_UNROLL
            for (int half = 0; half < 2; ++half) {
                const int token = m_rows[half][lane].token;
                const float share = 1.0F / sums[half][lane];
                T *row = m_attention.out + channels * (token >= 0 ? token : 0) +
                         m_head * m_attention.headDim;
                INSPYRE_UNROLL
                for (int column = 0; column < kColumns; ++column) {
                    const int at = 8 * column + 2 * (lane % 4);
                    if (token >= 0 && at < m_attention.headDim) {
                        const auto *two = m_mixed[column][lane].at + 2 * half;
                        *reinterpret_cast<std::uint32_t *>(row + at) =
                            packed<T>(two[0] * share, two[1] * share);
                    }
                }
            }
        });
    }

    const WindowAttention<T> &m_attention;
    const WindowMemory<T, kDim> &m_memory;
    const int m_head;
    const int m_slots;
    const bool m_allAlike; ///< every key counts, and none is masked
    PerLane<Row> m_rows[2];
    PerLane<Words> m_queries[kSteps];
    PerLane<Floats> m_scores[kTiles];
    PerLane<RunningSoftmax> m_softmax[2];
    PerLane<Floats> m_mixed[kColumns];
};

} // namespace inspyre
