#pragma once

namespace inspyre {

/// While it lives, the threads that ATen operations of this one run on take numbers so small that
/// they have no whole mantissa (below 1e-38) for 0, and make none: some processors need a hundred
/// times as long for a product of them, and a softmax is full of them.
///
/// Threads: made and destroyed on the same one, after its number of threads is set.
class FlushDenormals
{
public:
    FlushDenormals();
    ~FlushDenormals();
    FlushDenormals(const FlushDenormals &) = delete;
    FlushDenormals &operator=(const FlushDenormals &) = delete;
};

} // namespace inspyre
