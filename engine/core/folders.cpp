#include <inspyre/folders.h>

#include <cstdlib>
#include <system_error>

namespace inspyre {

namespace {

const char *variable(const char *name)
{
    const char *value = std::getenv(name); // NOLINT(concurrency-mt-unsafe)
    return value != nullptr && *value != '\0' ? value : nullptr;
}

std::filesystem::path programPrefix()
{
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    return program.parent_path().parent_path();
}

/// The XDG base directory rules: `own`, else `$xdg/inspyre`, else `$HOME/home/inspyre`.
std::filesystem::path userFolder(const char *own, const char *xdg, const char *home)
{
    if (const char *folder = variable(own)) {
        return folder;
    }
    if (const char *base = variable(xdg); base != nullptr && *base == '/') {
        return std::filesystem::path(base) / "inspyre";
    }
    const char *user = variable("HOME");
    return std::filesystem::path(user != nullptr ? user : "/") / home / "inspyre";
}

} // namespace

std::filesystem::path moduleFolder()
{
    if (const char *folder = variable("INSPYRE_MODULE_DIR")) {
        return folder;
    }
    return programPrefix() / "lib" / "inspyre";
}

std::filesystem::path resourceFolder()
{
    if (const char *folder = variable("INSPYRE_RESOURCE_DIR")) {
        return folder;
    }
    return programPrefix() / "share" / "inspyre";
}

std::filesystem::path dataFolder()
{
    return userFolder("INSPYRE_DATA_DIR", "XDG_DATA_HOME", ".local/share");
}

std::filesystem::path configFolder()
{
    return userFolder("INSPYRE_CONFIG_DIR", "XDG_CONFIG_HOME", ".config");
}

std::filesystem::path stateFolder()
{
    return userFolder("INSPYRE_STATE_DIR", "XDG_STATE_HOME", ".local/state");
}

std::filesystem::path cacheFolder()
{
    return userFolder("INSPYRE_CACHE_DIR", "XDG_CACHE_HOME", ".cache");
}

} // namespace inspyre
