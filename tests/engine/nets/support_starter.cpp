#include "support.h"

#include <inspyre/folders.h>

namespace inspyre::test {

std::shared_ptr<Network> starterNetwork(const NetworkOptions &options)
{
    const auto file = resourceFolder() / "models" / "starter" / "starter.pth";
    const auto checkpoint = required(openCheckpoint(file, {}), "opening the starter model");
    const auto architecture = required(readArchitecture(*checkpoint), "reading its architecture");
    return loadNetwork(checkpoint, architecture, options);
}

} // namespace inspyre::test
