#include "engine/batch/file_lock.h"

#include <inspyre/files.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

struct flock wholeFile()
{
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    return range;
}

/// Whether the descriptor's file is still the one of that name.
bool isStill(int fd, const fs::path &file)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(fd, &opened) == 0 && ::stat(file.c_str(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

bool isHeldByOther(int systemError)
{
    return systemError == EAGAIN || systemError == EACCES;
}

} // namespace

FileLock::FileLock(Descriptor file, bool works)
    : m_file(std::move(file))
    , m_works(works)
{}

Result<FileLock> FileLock::take(const fs::path &file)
{
    constexpr int kTries = 10;
    for (int i = 0; i < kTries; ++i) {
        Descriptor opened(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
        if (opened.get() < 0) {
            return fileError(errno, file);
        }
        // Of the descriptor, not of the process: closing another one of the file does not end it.
        auto range = wholeFile();
        const bool locked = ::fcntl(opened.get(), F_OFD_SETLK, &range) == 0;
        if (!locked && isHeldByOther(errno)) {
            return Error{ErrorCode::InvalidArgument, "another process works with it", file};
        }
        if (isStill(opened.get(), file)) { // else it was removed or replaced in between
            return FileLock(std::move(opened), locked);
        }
    }
    return Error{ErrorCode::CannotWrite, "it is replaced again and again", file};
}

bool FileLock::isHeld(const fs::path &file)
{
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    auto range = wholeFile();
    return opened.get() >= 0 && ::fcntl(opened.get(), F_OFD_GETLK, &range) == 0 &&
           range.l_type != F_UNLCK;
}

} // namespace inspyre
