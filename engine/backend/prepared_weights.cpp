#include "engine/backend/prepared_weights.h"

#include "engine/core/shared_library.h"
#include "engine/torch/cpu.h"
#include "engine/torch/steps.h"

#include <inspyre/log.h>

#include <string>
#include <system_error>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

/// Tells one build of this module from another, for each may prepare in its own way.
std::string buildOfModule()
{
    const auto file = SharedLibrary::folderOf(&buildOfModule) / "inspyre_torch.so";
    std::error_code failed;
    const auto bytes = fs::file_size(file, failed);
    const auto time = fs::last_write_time(file, failed).time_since_epoch().count();
    return std::to_string(bytes) + "/" + std::to_string(time);
}

std::string megabytes(std::uint64_t bytes)
{
    return std::to_string((bytes + 500'000) / 1'000'000) + " MB";
}

} // namespace

PreparedWeights::PreparedWeights(
    fs::path folder,
    std::shared_ptr<const Checkpoint> checkpoint,
    const Architecture &architecture,
    const NetworkInfo &info)
    : m_folder(std::move(folder))
    , m_checkpoint(std::move(checkpoint))
{
    const bool isFile = m_checkpoint->stamp != FileStamp{};
    if (!m_folder.empty() && isFile && info.device == "cpu") {
        m_maker = std::string("libtorch " TORCH_VERSION "; ") + buildOfModule() + "; " +
                  info.deviceName + "; " + info.cpuFeatures + "; " + precisionName(info.precision) +
                  "; " + architecture.name;
    }
}

std::shared_ptr<const PreparedFile> PreparedWeights::open(Timeline &timeline) const
{
    const auto known = m_maker.empty() ? std::nullopt : rememberedContent(m_folder, *m_checkpoint);
    if (!known) {
        return nullptr;
    }
    ScopedSpan span(timeline, Phase::Weights, "prepared earlier");
    const auto path = preparedPath(m_folder, {*known, m_maker});
    auto opened = PreparedFile::open(path, {*known, m_maker});
    if (!opened) {
        const auto &error = opened.error();
        span.note(error.message);
        if (error.code != ErrorCode::FileNotFound) {
            log(LogLevel::Warning,
                "prepared weights are made again reason=\"" + error.message + "\"");
        }
        return nullptr;
    }
    markUsed(path);
    span.note(megabytes((*opened)->bytes()));
    return *opened;
}

/// Reads the checkpoint if its content is not known yet.
Result<std::uint64_t> PreparedWeights::content(const JobControl &job) const
{
    if (const auto known = rememberedContent(m_folder, *m_checkpoint)) {
        return *known;
    }
    const auto sum = contentSum(*m_checkpoint, job);
    if (sum) {
        if (const auto kept = rememberContent(m_folder, *m_checkpoint, *sum); !kept) {
            return kept.error();
        }
    }
    return sum;
}

Status PreparedWeights::write(
    const PreparedStore &store, ScopedSpan &span, const JobControl &job) const
{
    const auto tensors = store.contents();
    std::uint64_t bytes = 0;
    for (const auto &[name, several] : tensors) {
        for (const auto &tensor : several) {
            bytes += tensor.data.size();
        }
    }
    if (auto room = makeRoomForPrepared(m_folder, bytes); !room) {
        return room;
    }
    const auto sum = content(job);
    if (!sum) {
        return sum.error();
    }
    const PreparedKey key{*sum, m_maker};
    const auto path = preparedPath(m_folder, key);
    if (!store.damaged() && PreparedFile::open(path, key)) {
        span.note("kept already"); // of the same content under another name
        return Success{};
    }
    span.note(megabytes(bytes));
    return writePreparedFile(path, key, tensors, job);
}

void PreparedWeights::keep(PreparedStore &store, Timeline &timeline, const JobControl &job) const
{
    if (!m_maker.empty() && !store.fromFile()) {
        ScopedSpan span(timeline, Phase::Optimise, "keep");
        const auto written = write(store, span, job);
        throwIfCancelled(job);
        if (!written) {
            span.note(written.error().message);
            log(LogLevel::Info,
                "prepared weights are not kept reason=\"" + written.error().message + "\"");
        }
    }
    store.clear();
}

} // namespace inspyre
