#include "app/cli_remove_run.h"

#include "app/cli_phases.h"
#include "app/cli_remove_task.h"
#include "app/cli_step_down.h"
#include "app/cli_stop.h"
#include "app/cli_text.h"

#include <atomic>
#include <future>
#include <nlohmann/json.hpp>
#include <utility>

namespace inspyre::cli {

namespace {

constexpr double kStartShare = 0.2;

/// Milliseconds of each stage of one picture, in the order in which they are said.
using StageTimes = std::vector<std::pair<const char *, double>>;

/// Milliseconds that the calls of one picture took, as spans of the whole run's timeline.
std::vector<Span> matteSpans(const Matte &matte, double beginMs, const std::string &name)
{
    std::vector<Span> spans;
    const std::vector<std::pair<Phase, double>> parts = {
        {Phase::Prepare, matte.prepareMs},
        {Phase::Inference, matte.inferenceMs},
        {Phase::Refine, matte.refineMs}};
    for (const auto &[phase, ms] : parts) {
        spans.push_back({.phase = phase, .part = name, .beginMs = beginMs, .endMs = beginMs + ms});
        beginMs += ms;
    }
    return spans;
}

double decodeMs(const std::vector<Span> &spans, const std::string &name)
{
    double ms = 0.0;
    for (const auto &span : spans) {
        if (span.phase == Phase::Decode && span.part == name) {
            ms += span.endMs - span.beginMs;
        }
    }
    return ms;
}

/// What of the source's metadata is in the file: null for what the source had not.
Json keptJson(const Metadata &source, const Written &written)
{
    if (!written.receipt) {
        return nullptr;
    }
    const auto &receipt = *written.receipt;
    const auto kept = [](const auto &had, bool has) {
        return had.empty() ? Json(nullptr) : Json(has);
    };
    return {
        {"icc", kept(source.icc, receipt.icc)},
        {"exif", kept(source.exif, receipt.exif)},
        {"xmp", kept(source.xmp, receipt.xmp)},
        {"iptc", kept(source.iptc, receipt.iptc)}};
}

std::vector<std::string> notesOf(
    const Picture &picture, const MadeMatte &matte, const Written &written)
{
    // A receipt has the picture's notes already.
    auto notes = written.receipt ? written.receipt->notes : picture.notes;
    notes.insert(notes.end(), matte.notes.begin(), matte.notes.end());
    if (matte.made.stepDown) {
        notes.push_back(stepDownText(*matte.made.stepDown));
    }
    return notes;
}

class RemoveRun
{
public:
    RemoveRun(const RemovePlan &plan, const CommonOptions &common, Output &output)
        : m_plan(plan)
        , m_common(common)
        , m_output(output)
        , m_timeline(startTimeline())
    {}

    int run();

private:
    std::vector<const RemoveTask *> readableTasks();
    bool prepare();
    bool start(const std::vector<const RemoveTask *> &tasks);
    void removeAll(const std::vector<const RemoveTask *> &tasks);
    Status remove(const RemoveTask &task, Result<Picture> picture, const JobControl &job);
    void say(
        const RemoveTask &task,
        const Picture &picture,
        const MadeMatte &matte,
        const Written &written,
        const StageTimes &times);
    void fail(const Error &error);
    int finish();

    const RemovePlan &m_plan;
    const CommonOptions &m_common;
    Output &m_output;
    const std::shared_ptr<Timeline> m_timeline;
    std::vector<Span> m_runSpans;
    Assets m_assets;
    InputSize m_size;
    Engine m_engine; ///< empty where the plan does not run the network
    std::atomic_bool m_abandoned = false;
    std::future<Result<Picture>> m_first; ///< decoded while the engine starts; waits when it goes
    int m_done = 0;
    int m_skipped = 0;
    int m_failed = 0;
    bool m_stopped = false;
};

void RemoveRun::fail(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        m_stopped = true;
        return;
    }
    ++m_failed;
    m_output.error(error);
}

std::vector<const RemoveTask *> RemoveRun::readableTasks()
{
    std::vector<const RemoveTask *> tasks;
    for (const auto &task : m_plan.tasks) {
        if (task.exists) {
            ++m_skipped;
            m_output.event(
                {{"event", "result"},
                 {"file", inputName(task)},
                 {"output", outputName(task)},
                 {"skipped", true}});
            m_output.line(
                shown(inputName(task)) + ": skipped, " + shown(outputName(task)) + " exists");
        } else if (const auto readable = checkReadable(task); !readable) {
            fail(readable.error());
        } else {
            tasks.push_back(&task);
        }
    }
    return tasks;
}

/// What is read and known before the engine starts.
bool RemoveRun::prepare()
{
    for (const auto &note : m_plan.notes) {
        m_output.event({{"event", "note"}, {"message", note}});
        m_output.line("note: " + shown(note));
    }
    m_size = m_common.size;
    if (m_plan.edits && !m_plan.sizeGiven && !m_plan.edits->inputSize.empty()) {
        const auto size = parseInputSize(m_plan.edits->inputSize);
        if (!size) {
            fail(size.error());
            return false;
        }
        m_size = *size;
    }
    if (m_plan.kind != RemoveKind::Picture) {
        return true;
    }
    auto assets = readAssets(m_plan.recipe, JobControl(stopRequested));
    if (!assets) {
        fail(assets.error());
        return false;
    }
    m_assets = *std::move(assets);
    return true;
}

bool RemoveRun::start(const std::vector<const RemoveTask *> &tasks)
{
    if (m_common.service) {
        m_engine.remover = remoteRemover(m_common.service);
        m_engine.deviceReason = "by the service at " + m_common.service->access().url;
        return true;
    }
    // The first picture is decoded meanwhile: it is ready when the engine is, and if it is the
    // only one and cannot be read, there is nothing to start for.
    auto unreadable = std::make_shared<std::atomic_bool>(false);
    const bool alone = tasks.size() == 1;
    m_first = std::async(std::launch::async, [this, unreadable, alone, task = tasks.front()] {
        const JobControl silent([this] { return stopRequested() || m_abandoned; });
        auto picture = readTask(m_plan, *task, *m_timeline, silent);
        *unreadable = alone && !picture;
        return picture;
    });
    const auto shownStart = shownJob(m_output, {}).slice(0.0, kStartShare);
    const JobControl job(
        [unreadable] { return stopRequested() || *unreadable; },
        [&](const Progress &progress) {
            shownStart.report(progress.stage, progress.fraction);
            m_output.phases(*m_timeline);
        });
    auto options = m_common.engine;
    if (options.model.empty() && m_plan.edits) {
        options.model = m_plan.edits->model;
    }
    auto engine = startEngine(options, m_timeline, job);
    m_output.phases(*m_timeline);
    if (engine) {
        m_engine = *std::move(engine);
        return true;
    }
    m_abandoned = true;
    m_timeline->endAll(engine.error().message);
    fail(*unreadable ? m_first.get().error() : engine.error());
    return false;
}

void RemoveRun::removeAll(const std::vector<const RemoveTask *> &tasks)
{
    const double share = (1.0 - kStartShare) / static_cast<double>(tasks.size());
    double begin = kStartShare;
    for (const auto *task : tasks) {
        const auto job = shownJob(m_output, inputName(*task)).slice(begin, begin + share);
        begin += share;
        auto picture = m_first.valid() ? m_first.get()
                                       : readTask(m_plan, *task, *m_timeline, job.slice(0.0, 0.1));
        const auto removed = remove(*task, std::move(picture), job.slice(0.1, 1.0));
        if (removed) {
            ++m_done;
        } else {
            fail(removed.error());
        }
        if (m_stopped || stopRequested()) {
            m_stopped = true;
            return;
        }
    }
}

Status RemoveRun::remove(const RemoveTask &task, Result<Picture> picture, const JobControl &job)
{
    if (!picture) {
        return picture.error();
    }
    const auto name = inputName(task);
    const double beginMs = m_timeline->nowMs();
    const MatteWish wish{
        .size = m_size,
        .refine = m_plan.recipe.look.refine,
        .edits = m_plan.edits ? &*m_plan.edits : nullptr,
        .source = task.input == "-" ? std::filesystem::path() : task.input};
    auto matte = makeMatte(m_engine.remover.get(), wish, *picture, job.slice(0.0, 0.8));
    if (!matte) {
        auto error = matte.error();
        error.subject = name;
        return error;
    }
    const auto &made = matte->made;
    const auto spans = matteSpans(made, beginMs, name);
    m_runSpans.insert(m_runSpans.end(), spans.begin(), spans.end());

    Timeline timeline(processStart());
    const double writeMs = timeline.nowMs();
    const auto written =
        writeTask(m_plan, m_assets, task, *picture, *matte, timeline, job.slice(0.8, 1.0));
    if (!written) {
        return written.error();
    }
    const double encodeMs = phaseMs(timeline.snapshot(), Phase::Encode);
    const double refineMs = phaseMs(timeline.snapshot(), Phase::Refine);
    const double restMs = timeline.nowMs() - writeMs - encodeMs - refineMs;
    for (auto &span : timeline.snapshot()) {
        span.part = name;
        m_runSpans.push_back(span);
    }
    say(task,
        *picture,
        *matte,
        *written,
        {{"decode", decodeMs(m_timeline->snapshot(), name)},
         {"prepare", made.prepareMs},
         {"inference", made.inferenceMs},
         {"refine", made.refineMs + refineMs},
         {"encode", encodeMs},
         {"write", restMs}});
    return Success{};
}

void RemoveRun::say(
    const RemoveTask &task,
    const Picture &picture,
    const MadeMatte &matte,
    const Written &written,
    const StageTimes &times)
{
    const auto &made = matte.made;
    const auto reason = m_plan.runs ? m_engine.deviceReason : "the matte is that of the edits";
    const auto notes = notesOf(picture, matte, written);
    double totalMs = 0.0;
    Json ms = Json::object();
    std::string split;
    for (const auto &[stage, value] : times) {
        totalMs += value;
        ms[stage] = value;
        split += (split.empty() ? "" : ", ") + std::string(stage) + " " + fixed(value / 1000.0, 2);
    }
    ms["total"] = totalMs;
    m_output.event(
        {{"event", "result"},
         {"file", inputName(task)},
         {"output", outputName(task)},
         {"bytes", written.bytes},
         {"width", picture.pixels.width()},
         {"height", picture.pixels.height()},
         {"model", made.model},
         {"device", made.device},
         {"device_reason", reason},
         {"precision", made.precision},
         {"network_size", sizeText(made.networkSize)},
         {"ms", ms},
         {"subject", made.subject},
         {"step_down", stepDownJson(made.stepDown)},
         {"kept", keptJson(picture.metadata, written)},
         {"says_where_or_who", written.receipt ? Json(written.receipt->located) : Json(nullptr)},
         {"notes", notes}});
    m_output.line(
        shown(inputName(task)) + " -> " + shown(outputName(task)) + "  " +
        sizeText(picture.pixels.size()) + " in " + fixed(totalMs / 1000.0, 2) + " s (" + split +
        "); made by " + shown(made.model) + " at " + sizeText(made.networkSize) + " " +
        made.precision + "; " + reason);
    for (const auto &note : notes) {
        m_output.line("  " + shown(note));
    }
}

int RemoveRun::finish()
{
    auto spans = m_timeline->snapshot();
    spans.insert(spans.end(), m_runSpans.begin(), m_runSpans.end());
    if (const auto dumped = dumpPhases(spans, m_common.dumps); !dumped) {
        fail(dumped.error());
    }
    int exit = kAllDone;
    if (m_stopped || stopRequested()) {
        exit = stoppedExitCode();
        m_output.error({ErrorCode::Cancelled, "stopped, nothing half-written is left", {}});
    } else if (m_failed > 0) {
        exit = m_done > 0 ? kSomeFailed : kNothingDone;
    }
    m_output.event(
        {{"event", "done"},
         {"done", m_done},
         {"skipped", m_skipped},
         {"failed", m_failed},
         {"exit", exit}});
    return exit;
}

int RemoveRun::run()
{
    const auto tasks = readableTasks();
    if (!tasks.empty() && prepare() && (!m_plan.runs || start(tasks))) {
        removeAll(tasks);
    }
    return finish();
}

} // namespace

int runRemovePlan(const RemovePlan &plan, const CommonOptions &common, Output &output)
{
    return RemoveRun(plan, common, output).run();
}

} // namespace inspyre::cli
