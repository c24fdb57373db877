#pragma once

#include <inspyre/backend.h>

#include <QtGlobal>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inspyre::test {

/// The value; an error ends the program with its words.
template<typename T>
[[nodiscard]] T required(Result<T> result, const char *doing)
{
    if (!result) {
        qFatal("%s: %s", doing, result.error().message.c_str());
    }
    return *std::move(result);
}

/// The backend module of the build tree; one for the whole test program. Fails the program with
/// the loader's words if there is none.
[[nodiscard]] Backend &backend();

/// Ids of all devices that can be used.
[[nodiscard]] std::vector<std::string> usableDevices();

[[nodiscard]] std::shared_ptr<Network> loadNetwork(
    const std::shared_ptr<const Checkpoint> &checkpoint,
    const Architecture &architecture,
    const NetworkOptions &options);

/// A network with made-up weights of a named architecture (inspyrenet.md 10).
[[nodiscard]] std::shared_ptr<Network> syntheticNetwork(
    std::string_view architecture, const NetworkOptions &options);

/// The network that ships with the program, with its trained weights.
[[nodiscard]] std::shared_ptr<Network> starterNetwork(const NetworkOptions &options);

/// The golden vectors' input: x[c, y, x] = sin(0.05 (c+1) y + 0.03 x) cos(0.07 x - 0.02 (c+1) y),
/// with x and y stretched so that `size` covers `field`.
[[nodiscard]] Image waves(Size size, std::optional<Size> field = {});

/// A made-up picture that looks natural: sky, ground, soft noise and a round thing in front.
[[nodiscard]] Image scene(Size size);

/// Values of one channel plane, or of all.
struct Map
{
    std::vector<std::int64_t> shape = {};
    std::vector<float> values = {};

    [[nodiscard]] double minimum() const;
    [[nodiscard]] double maximum() const;
    [[nodiscard]] double mean() const;
    [[nodiscard]] double deviation() const; ///< of the population
    [[nodiscard]] double sum() const;
    [[nodiscard]] double at(std::int64_t row, std::int64_t column) const; ///< first channel
    [[nodiscard]] double last() const;
};

[[nodiscard]] Map toMap(const Image &image);

/// One run with taps; the map "pred" is the prediction. Fails the program on an error.
struct Run
{
    NetworkOutput output = {};
    std::vector<NetworkTap> taps = {};

    [[nodiscard]] Map map(const std::string &name) const;
};

[[nodiscard]] Run runNetwork(Network &network, const NetworkInput &input);

/// Mean and largest difference of two images of one size.
struct Difference
{
    double mean = 0.0;
    double largest = 0.0;
};

[[nodiscard]] Difference difference(const Image &a, const Image &b);

} // namespace inspyre::test
