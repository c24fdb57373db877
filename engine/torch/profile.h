#pragma once

#include "engine/torch/torch.h"

#include <inspyre/profile.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace inspyre {

/// Names the layer that the calling thread works on until the end of the scope. Costs a look at a
/// thread's own pointer while nobody records. Scopes on other threads than the recording one are
/// not seen: what those do counts for the layer that handed it out.
class LayerScope
{
public:
    explicit LayerScope(const char *name);
    /// "stage 3": `index` counts from 0, the name from 1.
    LayerScope(const char *name, std::size_t index);
    ~LayerScope();
    LayerScope(const LayerScope &) = delete;
    LayerScope &operator=(const LayerScope &) = delete;

private:
    bool m_recorded = false;
};

/// An operator that is being timed; of the thread that made it.
struct Operation : at::ObserverContext
{
    Operation();

    std::chrono::steady_clock::time_point begin = {};
    Operation *caller = nullptr;
    double calledMs = 0.0; ///< of the operators that this one called
    double flop = 0.0;     ///< as far as the inputs tell
    double flopPerOutput = 0.0;
};

/// A kernel of ours as an operator of the profile. Any thread.
class KernelScope
{
public:
    /// @param flop  of this call, 2 a multiply-add
    KernelScope(const char *name, double flop);
    ~KernelScope();
    KernelScope(const KernelScope &) = delete;
    KernelScope &operator=(const KernelScope &) = delete;

private:
    std::optional<Operation> m_operation;
    const char *m_name;
    double m_flop;
};

/// Records the layers of the calling thread and the operators of all threads while it lives. One
/// at a time in a process; a second waits. On a GPU each layer and operator is waited for.
class ProfileRecorder
{
public:
    explicit ProfileRecorder(at::Device device);
    ~ProfileRecorder();
    ProfileRecorder(const ProfileRecorder &) = delete;
    ProfileRecorder &operator=(const ProfileRecorder &) = delete;

    [[nodiscard]] NetworkProfile profile() const;

private:
    std::unique_lock<std::mutex> m_only;
    at::CallbackHandle m_callback;
};

} // namespace inspyre
