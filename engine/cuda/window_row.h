#pragma once

#include "engine/cuda/window_attention.h"

namespace inspyre {

/// One query of a window in float, by one thread: there are no tensor cores for all of a float's
/// digits. Reads shared memory, writes the row of a real token.
template<int kDim>
class WindowRow
{
public:
    INSPYRE_ANYWHERE WindowRow(
        const WindowAttention<float> &attention,
        int head,
        int slot,
        const WindowMemory<float, kDim> &memory)
        : m_attention(attention)
        , m_memory(memory)
        , m_head(head)
        , m_slot(slot)
    {}

    INSPYRE_ANYWHERE void run()
    {
        const int token = m_memory.tokens[m_slot];
        if (token < 0) {
            return;
        }
        const float *row = m_attention.row(token, 0, m_head);
        INSPYRE_UNROLL
        for (int i = 0; i < kDim; ++i) {
            m_query[i] = i < m_attention.headDim ? row[i] : 0.0F;
            m_mixed[i] = 0.0F;
        }
        const int end = paddedSlots(m_attention.grid.slots());
        for (int first = 0; first < end; first += kAtOnce) {
            add(first);
        }
        const auto channels = static_cast<std::int64_t>(m_attention.heads) * m_attention.headDim;
        float *out = m_attention.out + channels * token + m_head * m_attention.headDim;
        INSPYRE_UNROLL
        for (int i = 0; i < kDim; ++i) {
            if (i < m_attention.headDim) {
                out[i] = m_mixed[i] / m_softmax.sum;
            }
        }
    }

private:
    static constexpr int kAtOnce = 8; // keys; a divisor of kKeysAtOnce

    [[nodiscard]] INSPYRE_ANYWHERE float score(int key) const
    {
        const int region = m_memory.regions[key];
        if (region == kNoSlot) {
            return kLowest;
        }
        const float *numbers = m_memory.keys + key * m_memory.kStride;
        float sums[4] = {};
        INSPYRE_UNROLL
        for (int i = 0; i < kDim; i += 4) {
            const auto four = *reinterpret_cast<const Floats *>(numbers + i);
            INSPYRE_UNROLL
            for (int j = 0; j < 4; ++j) {
                sums[j] += m_query[i + j] * four.at[j];
            }
        }
        const float product = (sums[0] + sums[1]) + (sums[2] + sums[3]);
        const auto slots = static_cast<std::int64_t>(m_attention.grid.slots());
        const float bias = m_attention.bias[(m_head * slots + m_slot) * slots + key];
        const float mask = region != m_memory.regions[m_slot] ? kMask : 0.0F;
        return (product / sqrtf(static_cast<float>(m_attention.headDim)) + bias + mask) * kLog2E;
    }

    INSPYRE_ANYWHERE void add(int first)
    {
        float scores[kAtOnce];
        float largest = kLowest;
        INSPYRE_UNROLL
        for (int i = 0; i < kAtOnce; ++i) {
            scores[i] = score(first + i);
            largest = largerOf(largest, scores[i]);
        }
        const float factor = m_softmax.raise(largest);
        INSPYRE_UNROLL
        for (int i = 0; i < kDim; ++i) {
            m_mixed[i] *= factor;
        }
        INSPYRE_UNROLL
        for (int k = 0; k < kAtOnce; ++k) {
            const float term = m_softmax.term(scores[k]);
            const float *numbers = m_memory.values + (first + k) * m_memory.kStride;
            INSPYRE_UNROLL
            for (int i = 0; i < kDim; i += 4) {
                const auto four = *reinterpret_cast<const Floats *>(numbers + i);
                INSPYRE_UNROLL
                for (int j = 0; j < 4; ++j) {
                    m_mixed[i + j] += term * four.at[j];
                }
            }
        }
    }

    const WindowAttention<float> &m_attention;
    const WindowMemory<float, kDim> &m_memory;
    const int m_head;
    const int m_slot;
    RunningSoftmax m_softmax;
    float m_query[kDim];
    float m_mixed[kDim];
};

} // namespace inspyre
