#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace inspyre {

/// What went wrong, as far as a caller can act on it. The ui words each one in errorText(), the
/// command line in wayOut().
enum class ErrorCode : std::uint8_t {
    Cancelled,
    InvalidArgument,
    FileNotFound,
    PermissionDenied,
    IsADirectory,
    NotAnImage,    ///< the content is of no known picture format
    DamagedImage,  ///< a known format, but cut off or broken
    ImageTooLarge, ///< more than 32768 pixels a side, or more pixels than memory allows
    DiskFull,
    CannotWrite,   ///< any other failure of writing
    BadModel,      ///< not a checkpoint, or a damaged or hostile one
    UnknownModel,  ///< no model of that name, or a network that is not InSPyReNet
    ModelMismatch, ///< tensors missing, unexpected or of another shape
    WrongChecksum,
    Offline,        ///< the offline lock is set
    Transfer,       ///< a download or call failed: name, connection, status, cut off
    BackendMissing, ///< libtorch or the module that uses it cannot be loaded
    BackendVersion, ///< the module belongs to another version of the program
    NoDevice,       ///< the asked-for device does not exist or cannot be used
    OutOfMemory,
    Device,   ///< the device failed during work
    Internal, ///< a bug
};

/// What scripts, reports and journals see: "file-not-found", "damaged-image", … One word a code,
/// never changed.
[[nodiscard]] const char *errorCodeName(ErrorCode code);

/// The code of that name; none if there is none.
[[nodiscard]] std::optional<ErrorCode> errorCodeNamed(std::string_view name);

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string message =
        {}; ///< the cause, in English, without the subject; for people and the log
    std::string subject = {}; ///< the file, device or address concerned; may be empty
};

/// What work returns that was asked to stop.
[[nodiscard]] inline Error cancelledError(std::string subject = {})
{
    return {ErrorCode::Cancelled, "cancelled", std::move(subject)};
}

} // namespace inspyre
