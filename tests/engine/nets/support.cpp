#include "support.h"

#include <inspyre/folders.h>
#include <inspyre/synthetic.h>

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace inspyre::test {

std::shared_ptr<Network> loadNetwork(
    const std::shared_ptr<const Checkpoint> &checkpoint,
    const Architecture &architecture,
    const NetworkOptions &options)
{
    const auto timeline = std::make_shared<Timeline>(processStart());
    return required(
        backend().loadNetwork(checkpoint, architecture, options, timeline, {}),
        "loading the network");
}

namespace {

/// A repeatable value in [0, 1).
double noise(int x, int y)
{
    auto h = static_cast<std::uint32_t>(x) * 0x9E3779B9U + static_cast<std::uint32_t>(y);
    h = (h ^ (h >> 16U)) * 0x85EBCA6BU;
    h = (h ^ (h >> 13U)) * 0xC2B2AE35U;
    return (h ^ (h >> 16U)) / 4294967296.0;
}

} // namespace

Backend &backend()
{
    static const auto one = [] {
        // As the engine does: threads that wait do not spin, which on a busy machine takes the
        // cores from those that work.
        qputenv("OMP_WAIT_POLICY", "PASSIVE");
        return required(loadBackend(moduleFolder(), {}), "loading the backend");
    }();
    return *one;
}

std::vector<std::string> usableDevices()
{
    std::vector<std::string> ids;
    for (const auto &device : required(backend().devices({}), "finding devices").list) {
        if (device.problem.empty()) {
            ids.push_back(device.id);
        }
    }
    return ids;
}

std::shared_ptr<Network> syntheticNetwork(
    std::string_view architecture, const NetworkOptions &options)
{
    const auto named = required(namedArchitecture(architecture), "naming the architecture");
    return loadNetwork(makeSyntheticCheckpoint(named), named, options);
}

Image waves(Size size, std::optional<Size> field)
{
    const auto whole = field.value_or(size);
    Pixels pixels(size.width, size.height, PixelFormat::PlanarRgbF32);
    auto *value = pixels.rowF32(0);
    for (int c = 1; c <= 3; ++c) {
        for (int row = 0; row < size.height; ++row) {
            const double y = row * (static_cast<double>(whole.height) / size.height);
            for (int column = 0; column < size.width; ++column) {
                const double x = column * (static_cast<double>(whole.width) / size.width);
                const double wave =
                    std::sin(0.05 * c * y + 0.03 * x) * std::cos(0.07 * x - 0.02 * c * y);
                *value++ = static_cast<float>(wave);
            }
        }
    }
    return Image(std::move(pixels));
}

Image scene(Size size)
{
    Pixels pixels(size.width, size.height, PixelFormat::Rgb8);
    for (int y = 0; y < size.height; ++y) {
        auto *pixel = pixels.row8(y);
        for (int x = 0; x < size.width; ++x) {
            const double u = (x + 0.5) / size.width - 0.5;
            const double v = (y + 0.5) / size.height - 0.5;
            const double inside = 1.0 / (1.0 + std::exp(80.0 * (std::hypot(u, 1.2 * v) - 0.27)));
            const double grain = 24.0 * (noise(x / 3, y / 3) - 0.5);
            const std::array sky = {150.0 - 60.0 * v, 180.0 - 30.0 * v, 225.0 - 120.0 * v};
            const std::array thing = {200.0 - 150.0 * u, 70.0 + 90.0 * v, 50.0 + 40.0 * u};
            for (std::size_t c = 0; c < 3; ++c) {
                const double value = inside * thing[c] + (1.0 - inside) * sky[c] + grain;
                *pixel++ = static_cast<std::uint8_t>(std::clamp(value, 0.0, 255.0));
            }
        }
    }
    return Image(std::move(pixels));
}

double Map::minimum() const
{
    return *std::min_element(values.begin(), values.end());
}

double Map::maximum() const
{
    return *std::max_element(values.begin(), values.end());
}

double Map::sum() const
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

double Map::mean() const
{
    return sum() / static_cast<double>(values.size());
}

double Map::deviation() const
{
    const double centre = mean();
    double squares = 0.0;
    for (const double value : values) {
        squares += (value - centre) * (value - centre);
    }
    return std::sqrt(squares / static_cast<double>(values.size()));
}

double Map::at(std::int64_t row, std::int64_t column) const
{
    return values.at(static_cast<std::size_t>(row * shape.back() + column));
}

double Map::last() const
{
    return values.back();
}

Map toMap(const Image &image)
{
    const auto *first = image.view().rowF32(0);
    const auto count =
        static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.height());
    return {{1, 1, image.height(), image.width()}, std::vector<float>(first, first + count)};
}

Map Run::map(const std::string &name) const
{
    if (name == "pred") {
        return toMap(output.prediction);
    }
    for (const auto &tap : taps) {
        if (tap.name == name) {
            return {tap.shape, tap.values};
        }
    }
    qFatal("no tap of the name %s", name.c_str());
}

Run runNetwork(Network &network, const NetworkInput &input)
{
    Run run;
    run.output = required(network.run(input, {}, &run.taps), "running the network");
    return run;
}

Difference difference(const Image &a, const Image &b)
{
    const auto one = toMap(a);
    const auto other = toMap(b);
    Difference found;
    for (std::size_t i = 0; i < one.values.size(); ++i) {
        const auto apart = std::abs(double{one.values[i]} - double{other.values.at(i)});
        found.largest = std::max(found.largest, apart);
        found.mean += apart / static_cast<double>(one.values.size());
    }
    return found;
}

} // namespace inspyre::test
