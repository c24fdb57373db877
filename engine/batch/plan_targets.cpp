#include "engine/batch/plan_targets.h"

#include <inspyre/files.h>
#include <inspyre/models.h>
#include <inspyre/picture.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <unistd.h>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostNameBytes = 255;
constexpr std::size_t kMostPathBytes = 4095;

void blame(BatchItem &item, Flaw flaw, std::string why)
{
    item.flaw = flaw;
    item.why = std::move(why);
}

bool isTooLong(const fs::path &file)
{
    return file.native().size() > kMostPathBytes ||
           std::ranges::any_of(
               file, [](const fs::path &part) { return part.native().size() > kMostNameBytes; });
}

std::string count(int number, const std::string &one, const std::string &several)
{
    return number == 1 ? "1 " + one : std::to_string(number) + " " + several;
}

/// What is at the target that the run's recipe cannot replace.
std::optional<std::string> hindrance(const struct stat &info)
{
    if (S_ISDIR(info.st_mode)) {
        return "a folder has this name";
    }
    if (!S_ISREG(info.st_mode)) {
        return "a pipe or a device has this name";
    }
    return std::nullopt;
}

} // namespace

TargetPlanner::TargetPlanner(const BatchWish &wish, NameRules rules)
    : m_wish(wish)
    , m_rules(rules)
    , m_model(wish.model)
    , m_taken(rules)
{
    if (const auto model = findModel(wish.model)) {
        m_model = model->name;
    }
    for (const auto &file : {wish.recipe.look.background.picture, wish.recipe.output.profileFile}) {
        if (!file.empty()) {
            addInput(file);
        }
    }
}

void TargetPlanner::addInput(const fs::path &file)
{
    struct stat info = {};
    if (::stat(file.c_str(), &info) == 0) {
        m_inputs.emplace(Identity{info.st_dev, info.st_ino}, file);
    }
}

void TargetPlanner::take(const BatchItem &item)
{
    if (!item.target.empty()) {
        m_taken.insert(item.target);
        m_folded.insert(item.target);
    }
}

void TargetPlanner::name(BatchItem &item)
{
    item.format = m_wish.recipe.output.format;
    const auto file = resultName(
        m_wish.recipe,
        item.source,
        {.model = m_model, .number = static_cast<int>(item.number) + 1});
    if (!file) {
        blame(item, Flaw::BadName, file.error().message);
        return;
    }
    item.target = m_wish.output / portable(item.inside.parent_path() / *file);
    if (isTooLong(item.target)) {
        blame(item, Flaw::TooLong, "its name or its whole path is longer than systems allow");
        return;
    }
    settleTwins(item);
    if (item.flaw == Flaw::None) {
        take(item);
    }
}

fs::path TargetPlanner::portable(const fs::path &relative)
{
    if (!m_rules.windows) {
        return relative;
    }
    fs::path safe;
    for (const auto &part : relative) {
        safe /= portableName(part.native());
    }
    m_made += safe == relative ? 0 : 1;
    return safe;
}

/// Numbers it or blames it if another picture has its target.
void TargetPlanner::settleTwins(BatchItem &item)
{
    if (m_wish.recipe.output.collision == Collision::Number) {
        item.target = m_taken.numbered(item.target, m_wish.shard.count == 1);
    } else if (m_taken.contains(item.target)) {
        blame(item, Flaw::SameTarget, "another picture of this run has the same target");
    }
    m_caseTwins += !m_taken.contains(item.target) && m_folded.contains(item.target) ? 1 : 0;
}

void TargetPlanner::check(BatchItem &item) const
{
    struct stat info = {};
    if (item.flaw != Flaw::None) {
        return;
    }
    if (::stat(item.target.c_str(), &info) != 0) {
        if (errno == ENOTDIR) {
            blame(item, Flaw::Exists, "a file has the name of its folder");
        } else if (errno == ENAMETOOLONG) {
            blame(item, Flaw::TooLong, "its name is longer than the file system allows");
        }
        return; // a link that leads nowhere is replaced as any other target
    }
    const auto input = m_inputs.find({info.st_dev, info.st_ino});
    const auto collision = m_wish.recipe.output.collision;
    if (input != m_inputs.end()) {
        blame(item, Flaw::IsInput, "it is what this run reads: " + input->second.string());
    } else if (const auto what = hindrance(info)) {
        blame(item, Flaw::Exists, *what);
    } else if (collision == Collision::Skip) {
        item.skipped = true;
        item.why = "it is there already";
    } else if (collision == Collision::Number) {
        blame(
            item,
            Flaw::Exists,
            "it exists already, and one of several shards cannot choose a free number alone");
    } else if (collision != Collision::Overwrite) {
        blame(item, Flaw::Exists, "it exists already");
    }
}

std::vector<std::string> TargetPlanner::notes() const
{
    std::vector<std::string> notes;
    if (m_made > 0) {
        notes.push_back(
            count(m_made, "result has", "results have") +
            " another name, for the target's file system does not take the usual one");
    }
    if (m_caseTwins > 0) {
        notes.push_back(
            count(m_caseTwins, "result differs", "results differ") +
            " from another one in upper and lower case alone; on Windows and macOS these are one "
            "file");
    }
    return notes;
}

void checkSource(BatchItem &item, bool headers)
{
    if (item.flaw != Flaw::None) {
        return;
    }
    if (::access(item.source.c_str(), R_OK) != 0) {
        blame(item, Flaw::Unreadable, readingError(errno, item.source).message);
        return;
    }
    if (!headers) {
        return;
    }
    const auto header = readPictureHeader(item.source);
    if (!header) {
        const bool isOther = header.error().code == ErrorCode::NotAnImage;
        blame(item, isOther ? Flaw::NotAPicture : Flaw::Unreadable, header.error().message);
        return;
    }
    const bool lies = header->orientation > 4;
    const auto size = header->size;
    item.size = lies ? Size{size.height, size.width} : size;
}

} // namespace inspyre
