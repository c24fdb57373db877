#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>

namespace inspyre {

/// Work on a GPU that was recorded as one CUDA graph: the same kernels on the same memory.
class CudaRecording
{
public:
    virtual ~CudaRecording() = default;

    /// Queues the work on libtorch's current stream.
    virtual void replay() = 0;
};

/// Copies to one block of GPU memory through a ring of pinned slots, on a stream of its own.
///
/// Threads: different slots may be used at once.
class CudaCopier
{
public:
    /// Waits for the copies that are under way.
    virtual ~CudaCopier() = default;

    [[nodiscard]] virtual int slots() const = 0;
    [[nodiscard]] virtual std::uint64_t slotBytes() const = 0;
    /// Memory to be filled and sent.
    [[nodiscard]] virtual std::byte *slot(int number) = 0;
    /// Starts to copy the slot's first `bytes` to the block at `offset`.
    virtual void send(int number, std::uint64_t offset, std::uint64_t bytes) = 0;
    /// Returns when what was last sent from the slot has left it.
    virtual void wait(int number) = 0;
    /// Work that is queued from now on, on the stream that is current here, sees all that was sent.
    virtual void finish() = 0;
};

/// The device's own clock, on the stream that is current where it is asked.
class CudaTimer
{
public:
    virtual ~CudaTimer() = default;

    virtual void start() = 0;
    virtual void stop() = 0;
    /// Between the last start() and stop(), once the stream has done what was queued before stop().
    [[nodiscard]] virtual double ms() = 0;
};

/// Bytes of a GPU's memory. What libtorch takes from the device it keeps and deals out itself.
struct CudaMemory
{
    std::uint64_t total = 0;
    std::uint64_t free = 0;     ///< for any program
    std::uint64_t reserved = 0; ///< taken by this process's libtorch
    std::uint64_t used = 0;     ///< of it, dealt out
    std::uint64_t peak = 0;     ///< the most of it dealt out at once since resetPeak()
    std::uint64_t takings = 0;  ///< how often libtorch asked the device for memory
};

/// The streams of one network on one GPU. All functions throw c10::Error.
///
/// Threads: one at a time; memory() from any.
class CudaSession
{
public:
    virtual ~CudaSession() = default;

    /// As long as the result lives, libtorch queues this thread's work on the session's stream.
    [[nodiscard]] virtual std::shared_ptr<void> enter() = 0;

    /// As long as the result lives, what is queued on the session's stream takes its memory from
    /// where recordings take theirs: work that runs before it is recorded leaves it there, and the
    /// recording needs no more. Not around record().
    [[nodiscard]] virtual std::shared_ptr<void> useRecordings() = 0;

    /// Takes so much memory from the device at once and keeps it for recordings. Where there is
    /// not so much, nothing is taken.
    virtual void reserve(std::uint64_t bytes) = 0;

    /// Records what `work` queues, which is not done yet; between enter() and its end. `work` must
    /// have run before in the same thread, for libtorch keeps the handles and plans of its
    /// libraries by thread; it must not wait for the GPU, and uses memory that stays. Of the
    /// sessions' recordings, those of one share memory: they never run at once. What `work` throws
    /// is thrown on; the session stays usable.
    [[nodiscard]] virtual std::unique_ptr<CudaRecording> record(
        const std::function<void()> &work) = 0;

    /// @param block  GPU memory that libtorch gave out on the session's stream
    [[nodiscard]] virtual std::unique_ptr<CudaCopier> makeCopier(
        void *block, int slots, std::uint64_t slotBytes) = 0;

    [[nodiscard]] virtual std::unique_ptr<CudaTimer> makeTimer() = 0;

    /// Waits until the session's stream has done all that was queued.
    virtual void wait() = 0;

    /// Asks the driver too, which takes longer than a kernel's start: not once a pass.
    [[nodiscard]] virtual CudaMemory memory() = 0;
    /// CudaMemory::peak alone.
    [[nodiscard]] virtual std::uint64_t peak() = 0;
    virtual void resetPeak() = 0;
    /// Gives memory that libtorch keeps unused back to the device; that of recordings too, once
    /// there are none.
    virtual void releaseUnused() = 0;
};

} // namespace inspyre
