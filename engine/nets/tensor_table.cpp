#include "engine/nets/tensor_table.h"

#include "engine/torch/steps.h"
#include "engine/weights/mapping.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace inspyre {

namespace {

constexpr std::size_t kReadBytes = std::size_t{8} << 20U; // between two questions about cancel

at::ScalarType scalarType(TensorType type)
{
    switch (type) {
    case TensorType::F32: return at::kFloat;
    case TensorType::F16: return at::kHalf;
    case TensorType::BF16: return at::kBFloat16;
    case TensorType::F64: return at::kDouble;
    case TensorType::I64: return at::kLong;
    case TensorType::I32: return at::kInt;
    case TensorType::I16: return at::kShort;
    case TensorType::I8: return at::kChar;
    case TensorType::U8: return at::kByte;
    case TensorType::Bool: return at::kBool;
    }
    return at::kFloat;
}

/// A view; nothing in this module writes to a weight.
at::Tensor viewOf(const TensorView &tensor)
{
    return at::from_blob(
        const_cast<std::byte *>(tensor.data), tensor.shape, scalarType(tensor.type));
}

} // namespace

Material::Material(
    std::shared_ptr<const Checkpoint> checkpoint,
    const Architecture &architecture,
    at::Device device,
    at::ScalarType type,
    std::shared_ptr<const PreparedFile> file,
    std::shared_ptr<Timeline> timeline,
    const JobControl &job,
    CudaHelp help)
    : m_checkpoint(std::move(checkpoint))
    , m_device(device)
    , m_type(type)
    , m_timeline(std::move(timeline))
    , m_help(std::move(help))
    , m_store(std::move(file))
{
    for (const auto &expected : expectedTensors(architecture)) {
        const auto found = m_checkpoint->tensors.find(expected.name);
        if (expected.optional || found == m_checkpoint->tensors.end()) {
            continue; // the two kinds of buffers are not used
        }
        auto &group = m_groups[static_cast<std::size_t>(layerGroup(expected.name))];
        group.tensors.emplace_back(expected.name, &found->second);
        group.bytes += found->second.bytes;
        m_bytes += found->second.bytes;
    }
    if (m_device.is_cpu()) {
        bind(job);
        return;
    }
    if (m_help.session != nullptr) {
        upload(job);
        return;
    }
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        readGroup(i, before, job, true);
        before += m_groups[i].bytes;
    }
}

void Material::bind(const JobControl &job)
{
    throwIfCancelled(job);
    ScopedSpan span(*m_timeline, Phase::Weights, "bind", m_bytes);
    for (const auto &group : m_groups) {
        for (const auto &[name, tensor] : group.tensors) {
            m_tensors.emplace(name, viewOf(*tensor));
            m_data.insert(tensor->data);
        }
    }
    span.progress(m_bytes);
    job.report(Stage::ReadingWeights, 1.0);
}

void Material::upload(const JobControl &job)
{
    std::vector<std::string> names;
    std::vector<at::Tensor> views;
    for (const auto &group : m_groups) {
        for (const auto &[name, tensor] : group.tensors) {
            names.push_back(name);
            views.push_back(viewOf(*tensor));
        }
    }
    ScopedSpan span(*m_timeline, Phase::Weights, "upload", m_bytes);
    const auto begin = m_timeline->nowMs();
    const auto progressed = [&](std::uint64_t bytes) {
        span.progress(std::min(bytes, m_bytes));
        const auto share = static_cast<double>(bytes) / static_cast<double>(m_bytes);
        job.report(Stage::ReadingWeights, std::min(share, 1.0));
    };
    const auto copies = uploaded(*m_help.session, views, m_device, job, progressed);
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_tensors.emplace(names[i], copies[i]);
    }
    progressed(m_bytes);
    const auto bytesPerMs = static_cast<double>(m_bytes) / (m_timeline->nowMs() - begin);
    span.note(std::to_string(std::lround(bytesPerMs / 1e3)) + " MB/s through pinned memory");
}

/// @param before  bytes of the groups before this one
void Material::readGroup(
    std::size_t group, std::uint64_t before, const JobControl &job, bool upload)
{
    const auto *part = layerGroupName(static_cast<LayerGroup>(group));
    ScopedSpan span(*m_timeline, Phase::Weights, part, m_groups[group].bytes);
    std::uint64_t done = 0;
    for (const auto &[name, tensor] : m_groups[group].tensors) {
        const Bytes all(tensor->data, tensor->bytes);
        for (std::size_t at = 0; at < all.size(); at += kReadBytes) {
            const auto block = all.subspan(at, std::min(kReadBytes, all.size() - at));
            throwIfCancelled(job);
            populate(block);
            done += block.size();
            span.progress(done);
            job.report(
                Stage::ReadingWeights,
                static_cast<double>(before + done) / static_cast<double>(m_bytes));
        }
        if (upload) {
            m_tensors.emplace(name, viewOf(*tensor).to(m_device));
        }
    }
}

Source Material::source(const JobControl &job)
{
    auto *store = m_device.is_cpu() ? &m_store : nullptr;
    return {m_tensors, m_device, m_type, job, store, &m_data, m_help.kernels};
}

void Material::read(LayerGroup first, LayerGroup last, const JobControl &job)
{
    if (!m_device.is_cpu() || (m_store.fromFile() && !readsViews())) {
        return;
    }
    std::uint64_t before = 0;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i) {
        if (i >= static_cast<std::size_t>(first)) {
            readGroup(i, before, job, false);
        }
        before += m_groups[i].bytes;
    }
}

void Material::release(LayerGroup first, LayerGroup last)
{
    if (m_device.is_cpu() && readsViews()) {
        return;
    }
    const auto &mapped = m_checkpoint->mapped;
    for (auto i = static_cast<std::size_t>(first); i <= static_cast<std::size_t>(last); ++i) {
        for (const auto &[name, tensor] : m_groups[i].tensors) {
            // A tensor that the reader had to copy lies elsewhere: its only memory is the copy.
            if (tensor->data >= mapped.data() &&
                tensor->data + tensor->bytes <= mapped.data() + mapped.size()) {
                inspyre::release({tensor->data, tensor->bytes});
            }
        }
    }
}

void Material::releaseUploads()
{
    if (!m_device.is_cpu()) {
        m_tensors.clear();
    }
}

const at::Tensor &Source::get(std::string_view name) const
{
    throwIfCancelled(job);
    const auto found = tensors.find(name);
    TORCH_CHECK(found != tensors.end(), "the checkpoint has no tensor ", std::string(name));
    return found->second;
}

PreparedStore::Made Source::prepared(
    std::string_view name, const std::function<PreparedStore::Made()> &make) const
{
    throwIfCancelled(job);
    return store != nullptr ? store->take(name, *data, make) : make();
}

} // namespace inspyre
