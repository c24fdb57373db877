#include "engine/weights/mapping.h"

#include "engine/core/descriptor.h"

#include <inspyre/files.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inspyre {

namespace {

Error readError(int systemError, const std::filesystem::path &file)
{
    Error error = fileError(systemError, file);
    if (error.code == ErrorCode::CannotWrite) { // its word for all other failures
        error.code = ErrorCode::BadModel;
        error.message = "cannot be read: " + error.message;
    }
    return error;
}

} // namespace

Result<std::shared_ptr<const Mapping>> Mapping::open(const std::filesystem::path &file)
{
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat info = {};
    if (in.get() < 0 || ::fstat(in.get(), &info) != 0) {
        return readError(errno, file);
    }
    if (S_ISDIR(info.st_mode)) {
        return fileError(EISDIR, file);
    }
    if (!S_ISREG(info.st_mode)) {
        return badModel("not a regular file");
    }
    const auto size = static_cast<std::size_t>(info.st_size);
    if (size == 0) { // which cannot be mapped
        return std::make_shared<const Mapping>(nullptr, 0);
    }
    void *const data = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, in.get(), 0);
    if (data == MAP_FAILED) {
        return readError(errno, file);
    }
    return std::make_shared<const Mapping>(static_cast<const std::byte *>(data), size);
}

Mapping::~Mapping()
{
    if (!m_bytes.empty()) {
        ::munmap(const_cast<std::byte *>(m_bytes.data()), m_bytes.size());
    }
}

} // namespace inspyre
