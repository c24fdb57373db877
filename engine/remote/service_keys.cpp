#include "engine/remote/yaml_parts.h"

#include <algorithm>
#include <map>
#include <set>

namespace inspyre {

namespace {

using Names = std::set<std::string>;

// Names of https://cloud.google.com/run/docs/reference/yaml/v1 and of the API's reference, read in
// November 2026.

const Names &serviceAnnotations()
{
    static const Names names = {
        "run.googleapis.com/base-images",
        "run.googleapis.com/binary-authorization",
        "run.googleapis.com/binary-authorization-breakglass",
        "run.googleapis.com/client-name",
        "run.googleapis.com/client-version",
        "run.googleapis.com/custom-audiences",
        "run.googleapis.com/default-url-disabled",
        "run.googleapis.com/description",
        "run.googleapis.com/function-target",
        "run.googleapis.com/gc-traffic-tags",
        "run.googleapis.com/iap-enabled",
        "run.googleapis.com/ingress",
        "run.googleapis.com/ingress-status",
        "run.googleapis.com/invoker-iam-disabled",
        "run.googleapis.com/launch-stage",
        "run.googleapis.com/manualInstanceCount",
        "run.googleapis.com/maxScale",
        "run.googleapis.com/minScale",
        "run.googleapis.com/operation-id",
        "run.googleapis.com/scalingMode",
        "run.googleapis.com/ssh-enabled",
        "run.googleapis.com/urls"};
    return names;
}

const Names &revisionAnnotations()
{
    static const Names names = {
        "autoscaling.knative.dev/maxScale",
        "autoscaling.knative.dev/minScale",
        "run.googleapis.com/base-images",
        "run.googleapis.com/client-name",
        "run.googleapis.com/client-version",
        "run.googleapis.com/cloudsql-instances",
        "run.googleapis.com/container-dependencies",
        "run.googleapis.com/cpu-throttling",
        "run.googleapis.com/encryption-key",
        "run.googleapis.com/encryption-key-shutdown-hours",
        "run.googleapis.com/execution-environment",
        "run.googleapis.com/gpu-zonal-redundancy-disabled",
        "run.googleapis.com/health-check-disabled",
        "run.googleapis.com/network-interfaces",
        "run.googleapis.com/post-key-revocation-action-type",
        "run.googleapis.com/scaling-concurrency-target",
        "run.googleapis.com/scaling-cpu-target",
        "run.googleapis.com/secrets",
        "run.googleapis.com/secure-session-agent",
        "run.googleapis.com/sessionAffinity",
        "run.googleapis.com/startup-cpu-boost",
        "run.googleapis.com/vpc-access-connector",
        "run.googleapis.com/vpc-access-egress"};
    return names;
}

/// Keys that a part may have, by where it is.
const std::map<std::string, Names> &knownKeys()
{
    static const Names metadata = {"name", "namespace", "labels", "annotations"};
    static const Names probe = {
        "httpGet",
        "tcpSocket",
        "grpc",
        "initialDelaySeconds",
        "periodSeconds",
        "timeoutSeconds",
        "failureThreshold"};
    static const std::map<std::string, Names> known = {
        {"", {"apiVersion", "kind", "metadata", "spec", "status"}},
        {"metadata", metadata},
        {"spec", {"template", "traffic"}},
        {"spec.template", {"metadata", "spec"}},
        {"spec.template.metadata", metadata},
        {"spec.template.spec",
         {"serviceAccountName",
          "containerConcurrency",
          "timeoutSeconds",
          "nodeSelector",
          "containers",
          "volumes",
          "runtimeClassName",
          "enableServiceLinks"}},
        {"spec.template.spec.containers",
         {"name",
          "image",
          "command",
          "args",
          "env",
          "ports",
          "resources",
          "startupProbe",
          "livenessProbe",
          "readinessProbe",
          "volumeMounts",
          "workingDir"}},
        {"spec.template.spec.containers.resources", {"limits"}},
        {"spec.template.spec.containers.resources.limits", {"cpu", "memory", "nvidia.com/gpu"}},
        {"spec.template.spec.containers.startupProbe", probe},
        {"spec.template.spec.containers.livenessProbe", probe},
        {"spec.template.spec.containers.readinessProbe", probe},
        {"spec.template.spec.nodeSelector", {"run.googleapis.com/accelerator"}}};
    return known;
}

bool has(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

std::string lower(std::string text)
{
    std::ranges::transform(
        text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// What is to be written in place of an annotation that nobody knows.
ServiceFinding unknownAnnotation(const YAML::Node &key, const std::string &name)
{
    const auto small = lower(name);
    ServiceFinding finding{lineOf(key), name, {}, {}};
    if (has(small, "probe")) {
        finding.message =
            "A probe is no annotation: Cloud Run documents none and passes over this one.";
        finding.wayOut = "Write it as startupProbe or livenessProbe of the container.";
    } else if (has(small, "min") && (has(small, "instance") || has(small, "scale"))) {
        finding.message = "No document knows this annotation, so no instance is kept by it, in one "
                          "region or in all of them.";
        finding.wayOut = "Write run.googleapis.com/minScale in the service's own metadata, and one "
                         "service a region.";
    } else {
        finding.message = "No document knows this annotation, so it does nothing or is refused.";
        finding.wayOut = "Take it out, or look for its name in Cloud Run's YAML reference.";
    }
    return finding;
}

void checkAnnotations(const YAML::Node &annotations, bool ofRevision, ServiceFindings &found)
{
    if (!annotations.IsDefined() || !annotations.IsMap()) {
        return;
    }
    const auto &here = ofRevision ? revisionAnnotations() : serviceAnnotations();
    const auto &there = ofRevision ? serviceAnnotations() : revisionAnnotations();
    for (const auto &one : annotations) {
        const auto name = textOf(one.first);
        // A plain scalar's tag; quoted ones have "!".
        if (const auto value = textOf(one.second);
            one.second.Tag() == "?" &&
            (numberOf(one.second) || value == "true" || value == "false")) {
            found.push_back(
                {lineOf(one.first),
                 name,
                 "An annotation's value is a text, and this is none: the service is refused.",
                 "Write \"" + value + "\", with its quotes."});
        }
        const bool ours = name.starts_with("run.googleapis.com/") ||
                          name.starts_with("autoscaling.knative.dev/") ||
                          lower(name).find("probe") != std::string::npos;
        if (!ours || here.contains(name) || name.starts_with("run.googleapis.com/build-")) {
            continue;
        }
        if (there.contains(name)) {
            found.push_back(
                {lineOf(one.first),
                 name,
                 "This annotation belongs to the other metadata and does nothing here.",
                 ofRevision ? "Move it to metadata.annotations of the service."
                            : "Move it to spec.template.metadata.annotations."});
            continue;
        }
        found.push_back(unknownAnnotation(one.first, name));
    }
}

/// Looks at the keys of all maps.
class NameCheck
{
public:
    explicit NameCheck(ServiceFindings &found)
        : m_found(found)
    {}

    /// All maps below `node`, which is at `path`; items of a list are at the list's.
    void look(const YAML::Node &node, const std::string &path)
    {
        // An anchor may contain itself.
        if (++m_seen > kMostNodes || m_depth > kMostDepth) {
            return;
        }
        ++m_depth;
        if (node.IsSequence()) {
            for (const auto &item : node) {
                look(item, path);
            }
        } else if (node.IsMap()) {
            lookAtMap(node, path);
        }
        --m_depth;
    }

private:
    void lookAtMap(const YAML::Node &map, const std::string &path)
    {
        const auto known = knownKeys().find(path);
        Names seen;
        for (const auto &one : map) {
            const auto name = textOf(one.first);
            if (!seen.insert(name).second) {
                m_found.push_back(
                    {lineOf(one.first),
                     name,
                     "This key is there twice; only one of them counts.",
                     "Take one of them out."});
            }
            if (known != knownKeys().end() && !known->second.contains(name)) {
                m_found.push_back(
                    {lineOf(one.first),
                     name,
                     "No document knows this key under " + (path.empty() ? "the service" : path) +
                         ", so the service is refused or it does nothing.",
                     "Look for the right name in Cloud Run's YAML reference."});
            }
            look(one.second, path.empty() ? name : path + "." + name);
        }
    }

    static constexpr int kMostNodes = 10'000;
    static constexpr int kMostDepth = 20;
    ServiceFindings &m_found;
    int m_seen = 0;
    int m_depth = 0;
};

} // namespace

void checkKeys(const YAML::Node &service, ServiceFindings &found)
{
    NameCheck(found).look(service, "");
    checkAnnotations(valueAt(service, {"metadata", "annotations"}), false, found);
    checkAnnotations(
        valueAt(service, {"spec", "template", "metadata", "annotations"}), true, found);
}

} // namespace inspyre
