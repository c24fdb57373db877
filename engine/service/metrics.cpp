#include "engine/service/metrics.h"

#include <algorithm>
#include <cstdio>

namespace inspyre {

namespace {

using Labels = std::vector<std::pair<std::string, std::string>>;

std::string numberText(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.9g", value);
    return text.data();
}

std::string escaped(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == '"') {
            out += '\\';
        }
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

/// Writes the text format, family by family.
class Page
{
public:
    void family(const char *name, const char *kind, const char *help)
    {
        m_name = std::string("inspyre_") + name;
        head(kind, help);
    }

    void plainFamily(const char *name, const char *kind, const char *help)
    {
        m_name = name;
        head(kind, help);
    }

    void sample(double value, const Labels &labels = {}, const char *suffix = "")
    {
        m_text += m_name;
        m_text += suffix;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            m_text += i == 0 ? "{" : ",";
            m_text += labels[i].first;
            m_text += "=\"";
            m_text += escaped(labels[i].second);
            m_text += '"';
        }
        m_text += labels.empty() ? " " : "} ";
        m_text += numberText(value);
        m_text += '\n';
    }

    void histogram(const Histogram &histogram, const std::pair<std::string, std::string> &label)
    {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
            sum += histogram.counts[i];
            const bool last = i == Histogram::kBounds.size();
            sample(
                static_cast<double>(sum),
                {label, {"le", last ? "+Inf" : numberText(Histogram::kBounds[i])}},
                "_bucket");
        }
        sample(histogram.sum, {label}, "_sum");
        sample(static_cast<double>(sum), {label}, "_count");
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void head(const char *kind, const char *help)
    {
        m_text += "# HELP ";
        m_text += m_name;
        m_text += ' ';
        m_text += help;
        m_text += "\n# TYPE ";
        m_text += m_name;
        m_text += ' ';
        m_text += kind;
        m_text += '\n';
    }

    std::string m_name;
    std::string m_text;
};

void writeMemory(Page &page, const char *name, const char *help, const MemoryKinds &kinds)
{
    if (kinds.empty()) {
        return;
    }
    page.family(name, "gauge", help);
    for (const auto &[kind, bytes] : kinds) {
        page.sample(static_cast<double>(bytes), {{"kind", kind}});
    }
}

void writeGauges(Page &page, const Gauges &gauges)
{
    page.family("in_flight", "gauge", "Pictures accepted and not answered.");
    page.sample(gauges.inFlight);
    page.family("queue_depth", "gauge", "Pictures that wait.");
    page.sample(gauges.queueDepth);
    page.family("queue_limit", "gauge", "Pictures that may wait.");
    page.sample(gauges.queueLimit);
    page.family("ready", "gauge", "1 at full speed.");
    page.sample(gauges.ready ? 1.0 : 0.0);
    page.family("state", "gauge", "1 for the present state.");
    page.sample(1.0, {{"state", gauges.state}});
    page.family("startup_seconds", "gauge", "Times of the start.");
    for (const auto &[name, seconds] : gauges.startupSeconds) {
        page.sample(seconds, {{"name", name}});
    }
    writeMemory(
        page,
        "weights_bytes",
        "The checkpoint's tensors, and at most what is kept of them in other layouts.",
        gauges.weights);
    writeMemory(
        page,
        "rss_bytes",
        "Resident memory, and what of it is kept for the next picture.",
        gauges.rss);
    writeMemory(
        page,
        "gpu_bytes",
        "The GPU's memory: of all programs, held by this one, most in use at once.",
        gauges.gpu);
    page.family("build_info", "gauge", "What runs here.");
    page.sample(1.0, gauges.build);
    page.plainFamily("process_start_time_seconds", "gauge", "Start of the process since 1970.");
    page.sample(gauges.processStart);
}

} // namespace

void Histogram::add(double seconds)
{
    const auto *const bucket = std::lower_bound(kBounds.begin(), kBounds.end(), seconds);
    ++counts[static_cast<std::size_t>(bucket - kBounds.begin())];
    sum += seconds;
}

void Metrics::request(const std::string &route, int code, double seconds)
{
    const std::lock_guard lock(m_mutex);
    ++m_requests[{route, code}];
    m_requestSeconds[route].add(seconds);
}

void Metrics::picture(const StageTimes &times, bool cold)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[name, ms] : times.named()) {
        m_phaseSeconds[name].add(ms / 1000.0);
    }
    m_cold += cold ? 1 : 0;
    ++m_served;
}

void Metrics::rejected(const std::string &reason)
{
    const std::lock_guard lock(m_mutex);
    ++m_rejected[reason];
}

void Metrics::bytes(std::uint64_t in, std::uint64_t out)
{
    const std::lock_guard lock(m_mutex);
    m_bytesIn += in;
    m_bytesOut += out;
}

void Metrics::warmup(const std::string &result)
{
    const std::lock_guard lock(m_mutex);
    ++m_warmups[result];
}

std::string Metrics::text(const Gauges &gauges) const
{
    Page page;
    {
        const std::lock_guard lock(m_mutex);
        page.family("requests_total", "counter", "Requests by route and status.");
        for (const auto &[key, count] : m_requests) {
            page.sample(
                static_cast<double>(count),
                {{"route", key.first}, {"code", std::to_string(key.second)}});
        }
        page.family("request_seconds", "histogram", "From a request's head to its reply.");
        for (const auto &[route, histogram] : m_requestSeconds) {
            page.histogram(histogram, {"route", route});
        }
        page.family("phase_seconds", "histogram", "Stages of a picture.");
        for (const auto &[phase, histogram] : m_phaseSeconds) {
            page.histogram(histogram, {"phase", phase});
        }
        page.family("rejected_total", "counter", "Refused requests by reason.");
        for (const auto &[reason, count] : m_rejected) {
            page.sample(static_cast<double>(count), {{"reason", reason}});
        }
        page.family("cold_requests_total", "counter", "Pictures that waited for the start.");
        page.sample(static_cast<double>(m_cold));
        page.family("bytes_total", "counter", "Bytes of bodies.");
        page.sample(static_cast<double>(m_bytesIn), {{"direction", "in"}});
        page.sample(static_cast<double>(m_bytesOut), {{"direction", "out"}});
        page.family("warmups_total", "counter", "Calls of /warmup by result.");
        for (const auto &[result, count] : m_warmups) {
            page.sample(static_cast<double>(count), {{"result", result}});
        }
    }
    writeGauges(page, gauges);
    return page.take();
}

} // namespace inspyre
