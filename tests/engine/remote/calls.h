#pragma once

#include "tests/support/cold_service.h"

#include <inspyre/remote.h>

#include <QImage>

#include <memory>
#include <random>

namespace inspyre::test {

/// Patience for tests: what must fail fails soon, what must work has time.
inline RemoteTimes quickTimes()
{
    RemoteTimes times;
    times.retryStep = std::chrono::milliseconds(20);
    times.retryMost = std::chrono::milliseconds(50);
    return times;
}

inline std::shared_ptr<RemoteService> opened(RemoteAccess access)
{
    auto service = RemoteService::open(std::move(access));
    if (!service) {
        qFatal("not opened: %s", service.error().message.c_str());
    }
    return *std::move(service);
}

inline std::shared_ptr<RemoteService> serviceAt(const std::string &url)
{
    return opened({.url = url, .times = quickTimes()});
}

/// A picture that does not compress well, so that its upload takes some time.
inline Image noise(int width, int height)
{
    Pixels pixels(width, height, PixelFormat::Rgb8);
    std::mt19937 numbers(7);
    for (auto &byte : pixels.bytes()) {
        byte = static_cast<std::byte>(numbers() & 0xffU);
    }
    return Image(std::move(pixels));
}

/// A ramp of grey from left to right, whose matte is a ramp too.
inline Image ramp(int width, int height)
{
    Pixels pixels(width, height, PixelFormat::Rgb8);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < 3 * width; ++x) {
            pixels.row8(y)[x] = static_cast<std::uint8_t>(255 * (x / 3) / (width - 1));
        }
    }
    return Image(std::move(pixels));
}

/// A service that starts at once.
inline ColdProfile quickProfile()
{
    auto profile = scaled(coldProfile("tuned"), 0.01);
    profile.delays = {};
    profile.rules.clear();
    return profile;
}

} // namespace inspyre::test
