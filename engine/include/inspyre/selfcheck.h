#pragma once

#include <inspyre/engine.h>

#include <string>
#include <vector>

namespace inspyre {

/// One bundled picture on one device against its stored matte.
struct SelfcheckRow
{
    std::string device = {};
    std::string picture = {};
    double maxDifference = 0.0; ///< of alpha in [0, 1]
    double meanDifference = 0.0;
    double ms = 0.0; ///< the whole matte() call
    bool passed = false;
    std::string problem = {}; ///< why it could not be done; English
};

struct SelfcheckReport
{
    std::string model = {};
    std::string backend = {};
    std::vector<Device> devices = {};
    std::vector<SelfcheckRow> rows = {};

    [[nodiscard]] bool passed() const; ///< every usable device, every picture
};

/// Runs the built-in model on the pictures in resourceFolder()/selfcheck on every usable device.
/// A picture passes with mean difference <= 0.003 and max <= 0.1 (fp32: 0.0005 and 0.02).
/// Errors: those of startEngine(); FileNotFound if the bundle is incomplete.
[[nodiscard]] Result<SelfcheckReport> runSelfcheck(
    const EngineOptions &options, const JobControl &job);

} // namespace inspyre
