#include "ui/state/autosave_folder.h"

#include <inspyre/files.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <span>
#include <system_error>
#include <utility>

namespace inspyre::ui {

namespace {

namespace fs = std::filesystem;

constexpr const char *kLockName = "lock";
constexpr const char *kEdits = ".inspyre";
constexpr const char *kPicture = ".picture";
constexpr const char *kDamaged = ".damaged";

/// Null if somebody holds it. A run that was killed holds nothing, however long ago it was.
std::unique_ptr<QLockFile> lockOf(const fs::path &folder)
{
    auto lock = std::make_unique<QLockFile>(toQString(folder / kLockName));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

Result<QByteArray> bytesOf(const PictureSource &source)
{
    if (!source.data.isEmpty()) {
        return source.data;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!source.image.save(&buffer, "PNG")) {
        return Error{
            ErrorCode::OutOfMemory,
            "not enough memory to save the picture",
            source.name.toStdString()};
    }
    return bytes;
}

std::vector<fs::path> filesIn(const fs::path &folder, const char *extension)
{
    std::vector<fs::path> files;
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator(folder, ignored)) {
        if (entry.path().extension() == extension) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

PictureSource pastedSource(const fs::path &file)
{
    PictureSource source;
    if (const auto bytes = readFile(file)) {
        source.data = QByteArray(
            reinterpret_cast<const char *>(bytes->data()), static_cast<qsizetype>(bytes->size()));
    }
    source.name = QCoreApplication::translate("inspyre::ui::Autosave", "Pasted picture");
    return source;
}

} // namespace

std::string freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

AutosaveFolder::AutosaveFolder(const fs::path &parent)
    : m_path(parent / freshId())
{}

AutosaveFolder::AutosaveFolder(fs::path path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{}

std::vector<std::shared_ptr<AutosaveFolder>> AutosaveFolder::abandoned(const fs::path &parent)
{
    std::vector<std::shared_ptr<AutosaveFolder>> found;
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator(parent, ignored)) {
        if (!entry.is_directory(ignored)) {
            continue;
        }
        auto lock = lockOf(entry.path());
        if (lock == nullptr) {
            continue;
        }
        const std::shared_ptr<AutosaveFolder> folder(
            new AutosaveFolder(entry.path(), std::move(lock)));
        if (folder->ids().empty()) {
            folder->close();
        } else {
            found.push_back(folder);
        }
    }
    return found;
}

std::vector<std::string> AutosaveFolder::ids() const
{
    std::vector<std::string> ids;
    for (const auto &file : filesIn(m_path, kEdits)) {
        ids.push_back(file.stem().string());
    }
    return ids;
}

fs::path AutosaveFolder::file(const std::string &id) const
{
    return m_path / (id + kEdits);
}

fs::path AutosaveFolder::pictureFile(const std::string &id) const
{
    return m_path / (id + kPicture);
}

Status AutosaveFolder::open()
{
    if (m_closed) {
        return Error{ErrorCode::Cancelled, "the program ends", {}};
    }
    if (m_lock != nullptr) {
        return Success{};
    }
    std::error_code code;
    fs::create_directories(m_path, code);
    if (code) {
        return fileError(code.value(), m_path);
    }
    m_lock = lockOf(m_path);
    if (m_lock == nullptr) {
        return Error{ErrorCode::CannotWrite, "the folder cannot be locked", m_path};
    }
    return Success{};
}

Status AutosaveFolder::write(const SavedEdits &saved, const JobControl &job)
{
    const std::lock_guard guard(m_mutex);
    if (auto opened = open(); !opened) {
        return opened.error();
    }
    const auto &pasted = saved.pasted;
    if (!pasted.data.isEmpty() || !pasted.image.isNull()) {
        const auto bytes = bytesOf(pasted);
        if (!bytes) {
            return bytes.error();
        }
        const std::span<const char> chars(
            bytes->constData(), static_cast<std::size_t>(bytes->size()));
        auto written = writeFileAtomically(pictureFile(saved.id), std::as_bytes(chars), {});
        if (!written) {
            return written.error();
        }
    }
    return writeEdits(file(saved.id), saved.edits, job);
}

void AutosaveFolder::erase(const std::string &id)
{
    const std::lock_guard guard(m_mutex);
    std::error_code ignored;
    fs::remove(file(id), ignored);
    fs::remove(pictureFile(id), ignored);
}

Result<FoundEdits> AutosaveFolder::take(
    AutosaveFolder &from, const std::string &id, const JobControl &job)
{
    const std::lock_guard guard(m_mutex);
    if (auto opened = open(); !opened) {
        return opened.error();
    }
    const auto edits = readEdits(from.file(id), job);
    const auto state = edits ? editStateOf(*edits) : Result<EditState>(edits.error());
    std::error_code code;
    if (!state) {
        if (state.error().code != ErrorCode::Cancelled) {
            fs::rename(from.file(id), from.file(id) += kDamaged, code);
        }
        return state.error();
    }
    FoundEdits found{.id = freshId(), .edits = *state, .pass = savedPassOf(*edits)};
    if (edits->source.empty()) {
        fs::rename(from.pictureFile(id), pictureFile(found.id), code);
        found.source = pastedSource(pictureFile(found.id));
    } else {
        const auto sum = sourceSum(edits->source);
        found.source = PictureSource::fromFile(edits->source);
        found.sourceChanged = !sum || *sum != edits->sourceSum;
    }
    fs::rename(from.file(id), file(found.id), code);
    if (code) {
        return fileError(code.value(), file(found.id));
    }
    return found;
}

void AutosaveFolder::close()
{
    const std::lock_guard guard(m_mutex);
    m_closed = true;
    std::error_code ignored;
    for (const auto *extension : {kEdits, kPicture}) {
        for (const auto &file : filesIn(m_path, extension)) {
            fs::remove(file, ignored);
        }
    }
    if (m_lock != nullptr) {
        m_lock->unlock();
    }
    fs::remove(m_path, ignored); // unless something damaged is in it
}

} // namespace inspyre::ui
