#include "engine/remote/yaml_parts.h"

namespace inspyre {

namespace {

void checkDelay(const YAML::Node &probe, const char *name, ServiceFindings &found)
{
    const auto delay = entryOf(probe, "initialDelaySeconds");
    const auto seconds = numberOf(delay.value).value_or(0.0);
    if (seconds <= 0.0 || name != std::string("startupProbe")) {
        return;
    }
    found.push_back(
        {lineOf(delay.key),
         "startupProbe.initialDelaySeconds",
         "For " + plainNumber(seconds) +
             " s after each start nobody asks whether the container is ready, so every cold start "
             "takes at least so long.",
         "Write initialDelaySeconds: 0 and ask often, with periodSeconds: 1 and failureThreshold: "
         "120."});
}

void checkTimes(const YAML::Node &probe, const char *name, bool gpu, ServiceFindings &found)
{
    const auto period = numberOf(entryOf(probe, "periodSeconds").value).value_or(10.0);
    const auto timeout = entryOf(probe, "timeoutSeconds");
    if (const auto seconds = numberOf(timeout.value); seconds && *seconds > period) {
        found.push_back(
            {lineOf(timeout.key),
             std::string(name) + ".timeoutSeconds",
             "A probe may not wait longer (" + plainNumber(*seconds) +
                 " s) than until the next one (" + plainNumber(period) +
                 " s): the service is refused.",
             "Write at most periodSeconds."});
    }
    if (name != std::string("startupProbe")) {
        return;
    }
    const auto threshold = entryOf(probe, "failureThreshold");
    const double patience = period * numberOf(threshold.value).value_or(3.0);
    const double most = gpu ? 1800.0 : 600.0;
    if (patience > most) {
        found.push_back(
            {lineOf(threshold.key),
             "startupProbe.failureThreshold",
             "failureThreshold times periodSeconds is " + plainNumber(patience) + " s, and " +
                 plainNumber(most) + " s is the most that is taken.",
             "Write less of one of them; 120 tries, one a second, are enough for this service."});
    } else if (patience < 30.0) {
        found.push_back(
            {lineOf(threshold ? threshold.key : probe),
             "startupProbe.failureThreshold",
             "After " + plainNumber(patience) +
                 " s without a reply the container is ended, while it may still be starting.",
             "Write failureThreshold: 120 with periodSeconds: 1."});
    }
    if (period > 5.0) {
        const auto key = entryOf(probe, "periodSeconds").key;
        found.push_back(
            {lineOf(key.IsDefined() ? key : probe),
             "startupProbe.periodSeconds",
             "Up to " + plainNumber(period) +
                 " s go by between the moment the container is ready and the moment that is "
                 "noticed, in every cold start.",
             "Write periodSeconds: 1."});
    }
}

} // namespace

void checkProbes(const YAML::Node &container, bool gpu, ServiceFindings &found)
{
    for (const auto *name : {"startupProbe", "livenessProbe", "readinessProbe"}) {
        const auto probe = entryOf(container, name).value;
        if (!probe.IsDefined() || !probe.IsMap()) {
            continue;
        }
        checkDelay(probe, name, found);
        checkTimes(probe, name, gpu, found);
        const auto path = valueAt(probe, {"httpGet", "path"});
        if (textOf(path).ends_with('z')) {
            found.push_back(
                {lineOf(path),
                 std::string(name) + ".httpGet.path",
                 "Some paths that end in z never reach the container from outside: what is "
                 "looked at here, a person could not look at.",
                 "Write /health or /ready."});
        }
    }
}

} // namespace inspyre
