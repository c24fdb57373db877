#include "engine/batch/append_file.h"

#include <inspyre/files.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

/// The file's name is on the disk, too. Not all systems can, and then nothing more can be done.
void flushFolder(const fs::path &folder)
{
    const Descriptor opened(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.get() >= 0) {
        static_cast<void>(::fsync(opened.get()));
    }
}

int flushed(int fd)
{
    int result = ::fdatasync(fd);
    while (result != 0 && errno == EINTR) {
        result = ::fdatasync(fd);
    }
    return result;
}

} // namespace

Result<std::unique_ptr<AppendFile>> AppendFile::open(const fs::path &file, AppendCalls calls)
{
    Descriptor opened(::open(file.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0666));
    if (opened.get() < 0) {
        return fileError(errno, file);
    }
    flushFolder(file.parent_path());
    if (!calls.write) {
        calls.write = ::write;
    }
    if (!calls.flush) {
        calls.flush = flushed;
    }
    return std::make_unique<AppendFile>(std::move(opened), file, std::move(calls));
}

AppendFile::AppendFile(Descriptor file, fs::path path, AppendCalls calls)
    : m_path(std::move(path))
    , m_calls(std::move(calls))
    , m_file(std::move(file))
{
    struct stat info = {};
    m_bytes = ::fstat(m_file.get(), &info) == 0 ? info.st_size : 0;
    char last = '\n';
    m_torn = m_bytes > 0 && ::pread(m_file.get(), &last, 1, m_bytes - 1) == 1 && last != '\n';
}

Status AppendFile::append(std::string_view lines)
{
    const std::lock_guard lock(m_mutex);
    if (m_poison) {
        return failure(*m_poison);
    }
    if (m_torn) {
        if (const auto failed = writeAll("\n")) {
            return failure(*failed);
        }
        m_torn = false;
    }
    if (const auto failed = writeAll(lines)) {
        return failure(*failed);
    }
    ++m_appends;
    return Success{};
}

/// errno, if not all was written: then none is.
std::optional<int> AppendFile::writeAll(std::string_view bytes)
{
    auto rest = bytes;
    while (!rest.empty()) {
        const auto count = m_calls.write(m_file.get(), rest.data(), rest.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            const int failed = errno;
            const bool begun = rest.size() < bytes.size();
            m_torn = m_torn || (begun && ::ftruncate(m_file.get(), m_bytes) != 0);
            return failed;
        }
        rest.remove_prefix(static_cast<std::size_t>(count));
    }
    m_bytes += static_cast<off_t>(bytes.size());
    return std::nullopt;
}

Status AppendFile::flush()
{
    std::unique_lock lock(m_mutex);
    const auto wanted = m_appends;
    while (m_onDisk < wanted && !m_poison) {
        if (m_flushing) {
            m_flushed.wait(lock);
            continue;
        }
        m_flushing = true;
        const auto upTo = m_appends;
        lock.unlock();
        const bool failed = m_calls.flush(m_file.get()) != 0;
        const int why = errno;
        lock.lock();
        m_flushing = false;
        if (failed) {
            m_poison = why;
        } else {
            m_onDisk = upTo;
        }
        m_flushed.notify_all();
    }
    return m_poison ? Status(failure(*m_poison)) : Success{};
}

Status AppendFile::close()
{
    if (auto done = flush(); !done) {
        return done;
    }
    const std::lock_guard lock(m_mutex);
    if (!m_file.close()) {
        m_poison = errno;
        return failure(*m_poison);
    }
    return Success{};
}

Error AppendFile::failure(int systemError) const
{
    auto error = fileError(systemError, m_path);
    if (m_poison) {
        error.message += "; what the disk has of it is not known";
    }
    return error;
}

} // namespace inspyre
