#pragma once

#include "engine/nets/prepared_store.h"
#include "engine/torch/cuda_upload.h"
#include "engine/torch/torch.h"

#include <inspyre/architecture.h>
#include <inspyre/checkpoint.h>
#include <inspyre/job.h>
#include <inspyre/timeline.h>

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inspyre {

/// The checkpoint's tensors by name, in the file's types: on the CPU views of the mapped file
/// (the Checkpoint must outlive them), on a GPU copies.
using TensorTable = std::map<std::string, at::Tensor, std::less<>>;

/// Where the parts of the network take their weights from, and in which type they compute.
struct Source
{
    const TensorTable &tensors;
    at::Device device;
    at::ScalarType type; ///< of convolutions' and linears' weights and activations
    const JobControl &job;
    PreparedStore *store = nullptr;               ///< null where nothing is kept
    const std::set<const void *> *data = nullptr; ///< of `tensors`, with a store
    const CudaKernels *kernels = nullptr;         ///< null where ATen has to do

    /// Throws Stopped if the job was cancelled.
    [[nodiscard]] const at::Tensor &get(std::string_view name) const;

    [[nodiscard]] bool has(std::string_view name) const { return tensors.contains(name); }

    /// What `make` gives, or an earlier start's `make` of this name gave. All work on a weight that
    /// takes time goes in here. The name is the network's only one; `make` depends on the
    /// checkpoint and on `type` alone.
    [[nodiscard]] PreparedStore::Made prepared(
        std::string_view name, const std::function<PreparedStore::Made()> &make) const;
};

/// All that the parts of one network are made of, kept until the last is made.
///
/// Threads: any function from any thread.
class Material
{
public:
    /// Binds every tensor that `architecture` needs. On the CPU that touches no page of the file,
    /// for a GPU it reads and uploads all, group after group. Records Phase::Weights, reports
    /// Stage::ReadingWeights by bytes and throws Stopped between two tensors. The checkpoint is
    /// known to fit.
    ///
    /// @param file  prepared by an earlier start, or null
    /// @param help  its session is entered
    Material(
        std::shared_ptr<const Checkpoint> checkpoint,
        const Architecture &architecture,
        at::Device device,
        at::ScalarType type,
        std::shared_ptr<const PreparedFile> file,
        std::shared_ptr<Timeline> timeline,
        const JobControl &job,
        CudaHelp help = {});

    Material(const Material &) = delete;
    Material &operator=(const Material &) = delete;

    /// @param job  must outlive it
    [[nodiscard]] Source source(const JobControl &job);

    [[nodiscard]] Timeline &timeline() { return *m_timeline; }

    [[nodiscard]] const Checkpoint &checkpoint() const { return *m_checkpoint; }

    [[nodiscard]] PreparedStore &store() { return m_store; }

    /// Before a part is made: brings the weights of these groups into memory, if it will need them,
    /// and records a span of Phase::Weights for each. Throws Stopped.
    void read(LayerGroup first, LayerGroup last, const JobControl &job);

    /// After that: takes those out of memory again that only the prepared tensors were made of.
    void release(LayerGroup first, LayerGroup last);

    /// Once all parts are made: gives up the GPU's copies of the file's tensors.
    void releaseUploads();

private:
    struct Group
    {
        std::vector<std::pair<std::string, const TensorView *>> tensors = {};
        std::uint64_t bytes = 0;
    };

    [[nodiscard]] bool readsViews() const { return m_type == at::kFloat; }

    void bind(const JobControl &job);
    void upload(const JobControl &job);
    void readGroup(std::size_t group, std::uint64_t before, const JobControl &job, bool upload);

    const std::shared_ptr<const Checkpoint> m_checkpoint;
    const at::Device m_device;
    const at::ScalarType m_type;
    const std::shared_ptr<Timeline> m_timeline;
    const CudaHelp m_help;
    std::array<Group, kLayerGroups> m_groups = {};
    std::uint64_t m_bytes = 0;
    TensorTable m_tensors;
    std::set<const void *> m_data;
    PreparedStore m_store;
};

} // namespace inspyre
