#include "engine/cuda/window_row.h"
#include "engine/cuda/window_strip.h"
#include "window_case.h"

#include <limits>

namespace inspyre::test {

namespace {

/// Storage of a number, and there and back.
struct Floats32
{
    using Stored = float;

    static float stored(float value) { return value; }

    static float read(float value) { return value; }
};

template<typename T>
struct Halves
{
    using Stored = T;

    static T stored(float value) { return T{rounded(value, T{})}; }

    static float read(T value) { return toFloat(value); }
};

/// As much memory as a block shares, aligned as there.
class SharedMemory
{
public:
    explicit SharedMemory(int bytes)
        : m_words(static_cast<std::size_t>(bytes) / sizeof(Words) + 1)
    {}

    unsigned char *data() { return reinterpret_cast<unsigned char *>(m_words.data()); }

private:
    std::vector<Words> m_words;
};

template<typename T, int kDim>
void attendInBlock(const WindowAttention<T> &attention, int window, int head)
{
    constexpr int kThreads = 96; // any number does
    const int slots = attention.grid.slots();
    SharedMemory shared(WindowMemory<T, kDim>::bytes(paddedSlots(slots)));
    const WindowMemory<T, kDim> memory(shared.data(), paddedSlots(slots));
    for (int thread = 0; thread < kThreads; ++thread) {
        placeTokens(attention.grid, window, thread, kThreads, memory);
    }
    for (int thread = 0; thread < kThreads; ++thread) {
        loadWindow(attention, head, thread, kThreads, memory);
    }
    if constexpr (sizeof(T) == sizeof(float)) {
        for (int slot = 0; slot < slots; ++slot) {
            WindowRow<kDim>(attention, head, slot, memory).run();
        }
    } else {
        for (int strip = 0; strip * kStripRows < slots; ++strip) {
            WindowStrip<T, kDim>(attention, window, head, strip, memory).run();
        }
    }
}

template<typename Number>
std::vector<float> attended(const WindowCase &input)
{
    using T = typename Number::Stored;
    const auto stored = [](const std::vector<float> &values) {
        std::vector<T> all;
        for (const float value : values) {
            all.push_back(Number::stored(value));
        }
        return all;
    };
    const auto qkv = stored(input.qkv);
    const auto padding = stored(input.padding);
    const auto bias = stored(input.bias);
    std::vector<T> out(
        input.qkv.size() / 3, Number::stored(std::numeric_limits<float>::quiet_NaN()));
    const WindowAttention<T> attention = {
        input.grid,
        input.heads,
        input.headDim,
        qkv.data(),
        padding.empty() ? nullptr : padding.data(),
        bias.data(),
        out.data()};
    for (int window = 0; window < input.grid.windows(); ++window) {
        for (int head = 0; head < input.heads; ++head) {
            if (input.headDim <= 32) {
                attendInBlock<T, 32>(attention, window, head);
            } else {
                attendInBlock<T, 64>(attention, window, head);
            }
        }
    }
    std::vector<float> result;
    for (const T value : out) {
        result.push_back(Number::read(value));
    }
    return result;
}

} // namespace

std::vector<float> attendedByTwin(const WindowCase &input, NumberType type)
{
    switch (type) {
    case NumberType::Fp32: return attended<Floats32>(input);
    case NumberType::Fp16: return attended<Halves<Fp16>>(input);
    case NumberType::Bf16: return attended<Halves<Bf16>>(input);
    }
    return {};
}

} // namespace inspyre::test
