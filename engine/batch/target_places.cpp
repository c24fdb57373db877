#include "engine/batch/target_places.h"

#include "engine/core/descriptor.h"
#include "engine/core/guarded.h"

#include <inspyre/files.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

bool isBelow(const fs::path &folder, const fs::path &root)
{
    const auto relative = folder.lexically_relative(root);
    return !relative.empty() && *relative.begin() != "..";
}

} // namespace

TargetPlaces::TargetPlaces(const BatchWish &wish, NameRules rules, Targets targets)
    : m_root(wish.output)
    , m_collision(wish.recipe.output.collision)
    , m_targets(std::move(targets))
    , m_taken(rules)
{}

Status TargetPlaces::makeRoot()
{
    struct stat info = {};
    if (!m_identity) {
        std::error_code failed;
        fs::create_directories(m_root, failed);
        if (failed) {
            return fileError(failed.value(), m_root);
        }
    }
    if (::stat(m_root.c_str(), &info) != 0) {
        return fileError(errno, m_root);
    }
    const Identity identity(info.st_dev, info.st_ino);
    if (m_identity && *m_identity != identity) {
        return Error{
            ErrorCode::FileNotFound,
            "another folder is in its place; is the disk still there?",
            m_root.string()};
    }
    m_identity = identity;
    return Success{};
}

Status TargetPlaces::makeFolder(const fs::path &target)
{
    return guarded("making a folder", [&]() -> Status {
        const std::lock_guard lock(m_mutex);
        const auto folder = target.parent_path();
        if (isBelow(folder, m_root)) {
            if (auto root = makeRoot(); !root) {
                return root;
            }
        }
        std::error_code failed;
        if (m_made.contains(folder) && fs::is_directory(folder, failed)) {
            return Success{};
        }
        fs::create_directories(folder, failed);
        if (failed) {
            return fileError(failed.value(), folder);
        }
        m_made.insert(folder);
        return Success{};
    });
}

Result<std::optional<fs::path>> TargetPlaces::settled(const fs::path &target)
{
    return guarded("naming a result", [&]() -> Result<std::optional<fs::path>> {
        std::error_code ignored;
        const bool there = fs::exists(fs::symlink_status(target, ignored));
        if (!there || m_collision == Collision::Overwrite) {
            return std::optional(target);
        }
        if (m_collision != Collision::Number) {
            return freeTarget(target, m_collision, TakenNames());
        }
        const std::lock_guard lock(m_mutex);
        if (!m_takenKnown) {
            for (const auto &taken : m_targets()) {
                m_taken.insert(taken);
            }
            m_takenKnown = true;
        }
        // `target` itself is taken, by this very picture.
        auto free = m_taken.numbered(target, true);
        m_taken.insert(free);
        return std::optional(std::move(free));
    });
}

void TargetPlaces::flush() const
{
    const Descriptor folder(::open(m_root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() >= 0) {
        ::syncfs(folder.get());
    }
}

} // namespace inspyre
