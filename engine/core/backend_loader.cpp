#include "engine/core/backend_entry.h"
#include "engine/core/guarded.h"
#include "engine/core/shared_library.h"

#include <string>

namespace inspyre {

Result<std::shared_ptr<Backend>> loadBackend(
    const std::filesystem::path &folder, const JobControl &job)
{
    return guarded("loading the backend", [&]() -> Result<std::shared_ptr<Backend>> {
        if (job.cancelled()) {
            return cancelledError();
        }
        job.report(Stage::StartingBackend, 0.0);

        const auto file = folder / kBackendModule;
        const auto library = SharedLibrary::open(file);
        if (!library) {
            return library.error();
        }
        auto *entry = library->function<BackendEntry>(kBackendEntryName);
        if (entry == nullptr) {
            return Error{ErrorCode::BackendVersion, "not a backend module", file};
        }
        std::uint32_t moduleAbi = 0;
        std::shared_ptr<Backend> backend(entry(kBackendAbi, &moduleAbi, &log));
        if (!backend) {
            return Error{
                ErrorCode::BackendVersion,
                "module abi=" + std::to_string(moduleAbi) +
                    " program abi=" + std::to_string(kBackendAbi),
                file,
            };
        }
        job.report(Stage::StartingBackend, 1.0);
        return backend;
    });
}

} // namespace inspyre
