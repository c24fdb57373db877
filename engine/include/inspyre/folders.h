#pragma once

#include <filesystem>

namespace inspyre {

/// Where an installed program, and one in the build tree, has its modules: ../lib/inspyre.
/// INSPYRE_MODULE_DIR moves it.
[[nodiscard]] std::filesystem::path moduleFolder();

/// Read-only files that ship with the program: ../share/inspyre, with models/, samples/ and
/// selfcheck/. INSPYRE_RESOURCE_DIR moves it.
[[nodiscard]] std::filesystem::path resourceFolder();

/// The user's folders by the XDG base directory rules, each with "inspyre" appended; not created.
/// INSPYRE_DATA_DIR, INSPYRE_CONFIG_DIR, INSPYRE_STATE_DIR and INSPYRE_CACHE_DIR replace them.
[[nodiscard]] std::filesystem::path dataFolder();   ///< downloaded and imported weights: models/
[[nodiscard]] std::filesystem::path configFolder(); ///< settings
[[nodiscard]] std::filesystem::path stateFolder();  ///< start-up history, journals, logs
[[nodiscard]] std::filesystem::path cacheFolder();  ///< thumbnails

} // namespace inspyre
