#include "engine/remote/yaml_parts.h"

#include <algorithm>

namespace inspyre {

namespace {

constexpr auto kApi = "serving.knative.dev/v1";

void checkContainers(const YAML::Node &spec, ServiceFindings &found)
{
    const auto containers = valueAt(spec, {"containers"});
    if (!containers.IsDefined() || !containers.IsSequence() || containers.size() == 0) {
        found.push_back(
            {lineOf(containers),
             "containers",
             "No container is named, so there is nothing to run.",
             "Name one under spec.template.spec.containers, with its image."});
        return;
    }
    for (const auto &container : containers) {
        const auto limits = valueAt(container, {"resources", "limits"});
        checkProbes(container, bool(entryOf(limits, "nvidia.com/gpu")), found);
    }
}

void checkService(const YAML::Node &service, const PriceTable &prices, ServiceFindings &found)
{
    if (const auto api = entryOf(service, "apiVersion"); textOf(api.value) != kApi) {
        found.push_back(
            {lineOf(api.key),
             "apiVersion",
             "Cloud Run knows services of serving.knative.dev/v1 alone.",
             "Write apiVersion: serving.knative.dev/v1."});
    }
    checkKeys(service, found);
    checkResources(service, prices, found);
    checkContainers(valueAt(service, {"spec", "template", "spec"}), found);
}

ServiceFindings checkAll(const std::string &yaml, const PriceTable &prices)
{
    ServiceFindings found;
    bool service = false;
    for (const auto &document : YAML::LoadAll(yaml)) {
        if (textOf(valueAt(document, {"kind"})) == "Service") {
            service = true;
            checkService(document, prices, found);
        }
    }
    if (!service) {
        found.push_back(
            {0,
             "kind",
             "There is no service in this file.",
             "Name a file with kind: Service; jobs have other rules."});
    }
    return found;
}

} // namespace

std::vector<ServiceFinding> checkCloudService(std::string_view yaml, const PriceTable &prices)
{
    ServiceFindings found;
    try {
        found = checkAll(std::string(yaml), prices);
    } catch (const YAML::Exception &error) {
        return {
            {error.mark.line + 1,
             "",
             "This is no YAML: " + error.msg + ".",
             "Mend this line and what it belongs to."}};
    }
    std::ranges::stable_sort(found, {}, &ServiceFinding::line);
    return found;
}

} // namespace inspyre
