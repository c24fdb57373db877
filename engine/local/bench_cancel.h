#pragma once

#include <inspyre/bench.h>

namespace inspyre {

/// Cancels `count` (at least 1) passes, each at a random moment of one that takes `passMs`. A pass
/// that ends before its moment does not count and is repeated.
///
/// Errors: those of Network::run(); InvalidArgument if passes keep ending too soon.
[[nodiscard]] Result<BenchCancels> timeCancels(
    Network &network, const NetworkInput &input, int count, double passMs, const JobControl &job);

} // namespace inspyre
