#include "engine/cuda/copier.h"

#include "engine/cuda/event.h"

#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>

#include <vector>

namespace inspyre {

namespace {

/// Pinned memory. Not libtorch's: its allocator keeps what it has once pinned.
class Pinned
{
public:
    explicit Pinned(std::uint64_t bytes)
    {
        C10_CUDA_CHECK(cudaHostAlloc(&m_data, bytes, cudaHostAllocDefault));
    }

    ~Pinned() { static_cast<void>(cudaFreeHost(m_data)); }

    Pinned(const Pinned &) = delete;
    Pinned &operator=(const Pinned &) = delete;

    [[nodiscard]] std::byte *data() const { return static_cast<std::byte *>(m_data); }

private:
    void *m_data = nullptr;
};

class Copier final : public CudaCopier
{
public:
    explicit Copier(const CopierPlace &place)
        : m_place(place)
        , m_stream(c10::cuda::getStreamFromPool(
              /*isHighPriority=*/false, static_cast<c10::DeviceIndex>(place.device)))
        , m_pinned(static_cast<std::uint64_t>(place.slots) * place.slotBytes)
        , m_edge(cudaEventDisableTiming)
    {
        for (int slot = 0; slot < place.slots; ++slot) {
            m_left.push_back(std::make_unique<CudaEvent>(cudaEventDisableTiming));
        }
        // What the owner has queued may still use the block's memory for something else.
        m_edge.record(place.owner);
        m_edge.block(m_stream);
    }

    ~Copier() override { static_cast<void>(cudaStreamSynchronize(m_stream)); }

    Copier(const Copier &) = delete;
    Copier &operator=(const Copier &) = delete;

    [[nodiscard]] int slots() const override { return m_place.slots; }

    [[nodiscard]] std::uint64_t slotBytes() const override { return m_place.slotBytes; }

    [[nodiscard]] std::byte *slot(int number) override
    {
        return m_pinned.data() + static_cast<std::uint64_t>(number) * m_place.slotBytes;
    }

    void send(int number, std::uint64_t offset, std::uint64_t bytes) override
    {
        const c10::cuda::CUDAGuard guard(static_cast<c10::DeviceIndex>(m_place.device));
        auto *to = static_cast<std::byte *>(m_place.block) + offset;
        C10_CUDA_CHECK(cudaMemcpyAsync(to, slot(number), bytes, cudaMemcpyHostToDevice, m_stream));
        m_left[static_cast<std::size_t>(number)]->record(m_stream);
    }

    void wait(int number) override
    {
        const c10::cuda::CUDAGuard guard(static_cast<c10::DeviceIndex>(m_place.device));
        m_left[static_cast<std::size_t>(number)]->wait();
    }

    void finish() override
    {
        m_edge.record(m_stream);
        m_edge.block(
            c10::cuda::getCurrentCUDAStream(static_cast<c10::DeviceIndex>(m_place.device)));
    }

private:
    const CopierPlace m_place;
    const c10::cuda::CUDAStream m_stream;
    const Pinned m_pinned;
    std::vector<std::unique_ptr<CudaEvent>> m_left; ///< of each slot: its copy has been done
    CudaEvent m_edge;
};

} // namespace

std::unique_ptr<CudaCopier> makeCopier(const CopierPlace &place)
{
    const c10::cuda::CUDAGuard guard(static_cast<c10::DeviceIndex>(place.device));
    return std::make_unique<Copier>(place);
}

} // namespace inspyre
