#pragma once

#include <inspyre/result.h>

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
[[nodiscard]] std::filesystem::path dataFolder();   ///< what must not be lost
[[nodiscard]] std::filesystem::path configFolder(); ///< settings
[[nodiscard]] std::filesystem::path stateFolder();  ///< start-up history, journals, logs
[[nodiscard]] std::filesystem::path cacheFolder();  ///< thumbnails

/// Downloaded and imported weights: INSPYRE_MODELS_DIR, else the folder that was chosen, else
/// usualModelFolder(); not created. Reads a small file at each call.
[[nodiscard]] std::filesystem::path modelFolder();
[[nodiscard]] std::filesystem::path usualModelFolder(); ///< dataFolder()/models
/// By INSPYRE_MODELS_DIR: a choice has no effect then.
[[nodiscard]] bool modelFolderIsGiven();

/// Makes `folder` the model folder of all the user's programs from now on, and makes it if it is
/// not there; empty goes back to the usual one. No file moves. The choice is kept in
/// configFolder()/folders.ini, which is replaced whole.
///
/// Errors: those of fileError(), about `folder` if it cannot be made or written to, else about
/// folders.ini; InvalidArgument (a line break in the name).
[[nodiscard]] Status chooseModelFolder(const std::filesystem::path &folder);

} // namespace inspyre
