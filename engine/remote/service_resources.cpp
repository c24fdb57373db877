#include "engine/remote/yaml_parts.h"

#include <inspyre/cost.h>

#include <array>
#include <cmath>
#include <cstdio>

namespace inspyre {

namespace {

/// Binary units as in "32Gi", decimal ones as in "16G"; bytes without one. In GiB.
std::optional<double> gibOf(const std::string &text)
{
    constexpr double kGib = 1024.0 * 1024.0 * 1024.0;
    constexpr std::array units = {
        std::pair("Gi", kGib),
        std::pair("Mi", kGib / 1024.0),
        std::pair("Ki", kGib / 1024.0 / 1024.0),
        std::pair("G", 1e9),
        std::pair("M", 1e6),
        std::pair("k", 1e3),
        std::pair("", 1.0)};
    for (const auto &[unit, bytes] : units) {
        if (text.ends_with(unit)) {
            const auto number =
                numberOf(YAML::Node(text.substr(0, text.size() - std::string(unit).size())));
            return number ? std::optional(*number * bytes / kGib) : std::nullopt;
        }
    }
    return {};
}

/// "8", "4000m"
std::optional<double> vcpusOf(const std::string &text)
{
    const bool thousandths = text.ends_with('m');
    const auto number = numberOf(YAML::Node(thousandths ? text.substr(0, text.size() - 1) : text));
    return number && thousandths ? std::optional(*number / 1000.0) : number;
}

std::string usd(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "$%.2f", value);
    return text.data();
}

/// What of memory goes with so many vCPUs, in GiB; remote.md 5.3.
struct MemoryRange
{
    double vcpus = 0.0;
    double least = 0.0;
    double most = 0.0;
};

constexpr std::array kMemory = {
    MemoryRange{1.0, 0.125, 4.0},
    MemoryRange{2.0, 0.125, 8.0},
    MemoryRange{4.0, 2.0, 16.0},
    MemoryRange{6.0, 4.0, 24.0},
    MemoryRange{8.0, 4.0, 32.0}};

/// One check of a whole service, with what several of its parts ask for.
class Resources
{
public:
    Resources(const YAML::Node &service, const PriceTable &prices, ServiceFindings &found)
        : m_prices(prices)
        , m_found(found)
        , m_service(service)
        , m_spec(valueAt(service, {"spec", "template", "spec"}))
        , m_annotations(valueAt(service, {"spec", "template", "metadata", "annotations"}))
        , m_accelerator(
              entryOf(valueAt(m_spec, {"nodeSelector"}), "run.googleapis.com/accelerator"))
    {}

    void check()
    {
        const auto containers = valueAt(m_spec, {"containers"});
        if (containers.IsDefined() && containers.IsSequence()) {
            for (const auto &container : containers) {
                checkLimits(valueAt(container, {"resources", "limits"}));
                checkArguments(valueAt(container, {"args"}));
            }
        }
        checkGpu();
        checkScale();
        checkTimeout();
    }

private:
    void tell(const YAML::Node &at, std::string key, std::string message, std::string wayOut)
    {
        m_found.push_back({lineOf(at), std::move(key), std::move(message), std::move(wayOut)});
    }

    void checkLimits(const YAML::Node &limits)
    {
        const auto cpu = entryOf(limits, "cpu");
        const auto memory = entryOf(limits, "memory");
        m_gpu = m_gpu ? m_gpu : entryOf(limits, "nvidia.com/gpu");
        const bool rtx = textOf(m_accelerator.value) == "nvidia-rtx-pro-6000";
        const auto vcpus = cpu ? vcpusOf(textOf(cpu.value)) : std::optional(1.0);
        const auto gib = memory ? gibOf(textOf(memory.value)) : std::optional(0.5);
        if (!vcpus || !gib) {
            tell(
                !vcpus ? cpu.key : memory.key,
                !vcpus ? "cpu" : "memory",
                "This is no amount.",
                !vcpus ? "Write vCPUs, such as \"8\"." : "Write an amount such as 32Gi.");
            return;
        }
        m_instance = {CloudGpu::L4, false, *vcpus, *gib};
        if (m_gpu && !rtx) {
            checkL4(cpu, memory);
        }
        if (!rtx) {
            checkFit(cpu, memory);
        }
    }

    void checkL4(const YamlEntry &cpu, const YamlEntry &memory)
    {
        if (m_instance.vcpus < 4.0) {
            tell(
                cpu ? cpu.key : m_gpu.key,
                "cpu",
                "An L4 needs at least 4 vCPUs, and this is " + plainNumber(m_instance.vcpus) + ".",
                "Write cpu: \"4\" with memory: 16Gi, or \"8\" with 32Gi.");
        }
        if (m_instance.gib < 16.0) {
            tell(
                memory ? memory.key : m_gpu.key,
                "memory",
                "An L4 needs at least 16 GiB, and this is " + plainNumber(m_instance.gib) + ".",
                "Write memory: 16Gi with cpu: \"4\", or 32Gi with \"8\".");
        }
    }

    void checkFit(const YamlEntry &cpu, const YamlEntry &memory)
    {
        const auto vcpus = m_instance.vcpus;
        const auto *range = std::ranges::find(kMemory, vcpus, &MemoryRange::vcpus);
        if (range == kMemory.end()) {
            if (vcpus > 1.0) {
                tell(
                    cpu.key,
                    "cpu",
                    "There are instances of 1, 2, 4, 6 and 8 vCPUs, and none of " +
                        plainNumber(vcpus) + ".",
                    "Write one of these, in quotes.");
            }
            return;
        }
        if (m_instance.gib < range->least || m_instance.gib > range->most) {
            tell(
                memory ? memory.key : cpu.key,
                "memory",
                plainNumber(vcpus) + " vCPUs go with " + plainNumber(range->least) + " to " +
                    plainNumber(range->most) + " GiB, and this is " + plainNumber(m_instance.gib) +
                    ": the service is refused.",
                "Change one of the two: 4 vCPUs go with up to 16Gi, 6 with 24Gi, 8 with 32Gi.");
        }
    }

    void checkGpu()
    {
        if (bool(m_gpu) != bool(m_accelerator)) {
            tell(
                m_gpu ? m_gpu.key : m_accelerator.key,
                m_gpu ? "nvidia.com/gpu" : "run.googleapis.com/accelerator",
                m_gpu ? "A GPU is asked for, and not which: there will be none."
                      : "A GPU is named, and none is asked for: there will be none.",
                m_gpu ? "Write nodeSelector: {run.googleapis.com/accelerator: nvidia-l4}."
                      : "Write nvidia.com/gpu: \"1\" under the container's resources.limits.");
        }
        if (const auto name = textOf(m_accelerator.value);
            m_accelerator && name != "nvidia-l4" && name != "nvidia-rtx-pro-6000") {
            tell(
                m_accelerator.key,
                "run.googleapis.com/accelerator",
                "Cloud Run has nvidia-l4 and nvidia-rtx-pro-6000, and no " + name + ".",
                "Write nvidia-l4.");
        }
        if (!m_gpu) {
            return;
        }
        const auto throttling = entryOf(m_annotations, "run.googleapis.com/cpu-throttling");
        if (textOf(throttling.value) != "false") {
            tell(
                throttling ? throttling.key : m_gpu.key,
                "run.googleapis.com/cpu-throttling",
                "A GPU demands that the CPU is there between requests, too: the service is "
                "refused.",
                "Write run.googleapis.com/cpu-throttling: \"false\" in the revision's "
                "annotations.");
        }
        checkRedundancy();
    }

    void checkRedundancy()
    {
        const auto off = entryOf(m_annotations, "run.googleapis.com/gpu-zonal-redundancy-disabled");
        if (textOf(off.value) == "true") {
            return;
        }
        auto instance = m_instance;
        if (textOf(m_accelerator.value) == "nvidia-rtx-pro-6000") {
            instance.gpu = CloudGpu::RtxPro6000;
        }
        const double plain = instanceRate(m_prices, instance);
        instance.redundant = true;
        const double redundant = instanceRate(m_prices, instance);
        tell(
            off ? off.key : m_gpu.key,
            "run.googleapis.com/gpu-zonal-redundancy-disabled",
            "Zonal redundancy is on, which is the default: an hour costs " +
                usd(3600.0 * redundant) + " in place of " + usd(3600.0 * plain) + ", " +
                plainNumber(std::round(100.0 * (redundant / plain - 1.0))) + " % more.",
            "Write run.googleapis.com/gpu-zonal-redundancy-disabled: \"true\" in the revision's "
            "annotations, if a zone may fail.");
    }

    void checkScale()
    {
        const auto service = valueAt(m_service, {"metadata", "annotations"});
        auto least = entryOf(service, "run.googleapis.com/minScale");
        const auto ofRevision = entryOf(m_annotations, "autoscaling.knative.dev/minScale");
        least = least ? least : ofRevision;
        if (const double kept = numberOf(least.value).value_or(0.0); kept >= 1.0 && m_gpu) {
            tell(
                least.key,
                "minScale",
                plainNumber(kept) + (kept > 1.0 ? " instances are" : " instance is") +
                    " kept and paid for day and night: " +
                    usd(86'400.0 * kept * instanceRate(m_prices, m_instance)) + " a day.",
                "Write \"0\", or compare the ways with inspyre-cli cost.");
        }
        auto most = entryOf(service, "run.googleapis.com/maxScale");
        const auto mostOfRevision = entryOf(m_annotations, "autoscaling.knative.dev/maxScale");
        most = most ? most : mostOfRevision;
        if (const double many = numberOf(most.value).value_or(100.0); many > 3.0 && m_gpu) {
            tell(
                most ? most.key : m_gpu.key,
                "maxScale",
                "Up to " + plainNumber(many) +
                    " instances with a GPU are allowed, and a region gives a project 3: more fail, "
                    "or cost more than was meant.",
                "Write run.googleapis.com/maxScale: \"3\", or what your quota is.");
        }
        const auto together = entryOf(m_spec, "containerConcurrency");
        if (const double many = numberOf(together.value).value_or(80.0); many > 16.0 && m_gpu) {
            tell(
                together ? together.key : m_gpu.key,
                "containerConcurrency",
                "Up to " + plainNumber(many) +
                    " requests go to one instance, which does one picture at a time: those that "
                    "wait are refused with 429 or wait long.",
                "Write containerConcurrency: 5, for one in work, three that wait and one probe.");
        }
    }

    void checkTimeout()
    {
        const auto timeout = entryOf(m_spec, "timeoutSeconds");
        const double seconds = numberOf(timeout.value).value_or(300.0);
        if (seconds > 3600.0) {
            tell(
                timeout.key,
                "timeoutSeconds",
                "A request may take 60 minutes at most: the service is refused.",
                "Write 300.");
        } else if (seconds < 60.0) {
            tell(
                timeout.key,
                "timeoutSeconds",
                "After " + plainNumber(seconds) +
                    " s a request is cut off, and one that meets a cold start can take longer.",
                "Write 300; callers have a limit of their own.");
        }
        if (m_deadline > seconds) {
            tell(
                timeout ? timeout.key : m_spec,
                "timeoutSeconds",
                "The platform gives up after " + plainNumber(seconds) +
                    " s, before the service does (--deadline " + plainNumber(m_deadline) +
                    "): callers get no reason.",
                "Write more than the service's --deadline.");
        }
    }

    /// Those of `inspyre-cli serve`: what does not work in a container.
    void checkArguments(const YAML::Node &arguments)
    {
        if (!arguments.IsDefined() || !arguments.IsSequence() || arguments.size() == 0 ||
            textOf(arguments[0]) != "serve") {
            return;
        }
        std::string host;
        std::string drain;
        std::string deadline;
        for (std::size_t i = 1; i < arguments.size(); ++i) {
            const auto word = textOf(arguments[i]);
            const auto next = i + 1 < arguments.size() ? textOf(arguments[i + 1]) : std::string();
            for (auto &[name, value] :
                 {std::pair("--host", &host),
                  std::pair("--drain", &drain),
                  std::pair("--deadline", &deadline)}) {
                const auto prefix = std::string(name) + "=";
                if (word == name) {
                    *value = next;
                } else if (word.starts_with(prefix)) {
                    *value = word.substr(prefix.size());
                }
            }
        }
        if (host.empty() || host == "127.0.0.1" || host == "localhost") {
            tell(
                arguments,
                "args",
                "The service listens to its own container alone, so no request reaches it.",
                "Add --host=0.0.0.0.");
        }
        if (numberOf(YAML::Node(drain)).value_or(0.0) >= 10.0) {
            tell(
                arguments,
                "args",
                "The platform kills a container 10 s after it asked it to end, before --drain is "
                "over: accepted pictures are lost.",
                "Write --drain=8 or less.");
        }
        m_deadline = numberOf(YAML::Node(deadline)).value_or(0.0);
    }

    const PriceTable &m_prices;
    ServiceFindings &m_found;
    const YAML::Node m_service;
    const YAML::Node m_spec;
    const YAML::Node m_annotations;
    const YamlEntry m_accelerator;
    YamlEntry m_gpu;
    CloudInstance m_instance = {};
    double m_deadline = 0.0; ///< 0: the service's own
};

} // namespace

void checkResources(const YAML::Node &service, const PriceTable &prices, ServiceFindings &found)
{
    Resources(service, prices, found).check();
}

} // namespace inspyre
