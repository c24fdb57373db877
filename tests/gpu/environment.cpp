#include <cstdlib>

namespace {

/// What the engine sets for libraries that are yet to be opened.
[[maybe_unused]] const bool kEnvironmentIsSet = [] {
    constexpr int kKeep = 0;
    ::setenv("OMP_WAIT_POLICY", "PASSIVE", kKeep);
    ::setenv("CUDA_MODULE_LOADING", "LAZY", kKeep);
    ::setenv("PYTORCH_CUDA_ALLOC_CONF", "expandable_segments:True", kKeep);
    return true;
}();

} // namespace
