#include <inspyre/error.h>

namespace inspyre {

const char *errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::InvalidArgument: return "invalid-argument";
    case ErrorCode::FileNotFound: return "file-not-found";
    case ErrorCode::PermissionDenied: return "permission-denied";
    case ErrorCode::IsADirectory: return "is-a-directory";
    case ErrorCode::NotAnImage: return "not-an-image";
    case ErrorCode::DamagedImage: return "damaged-image";
    case ErrorCode::ImageTooLarge: return "image-too-large";
    case ErrorCode::DiskFull: return "disk-full";
    case ErrorCode::CannotWrite: return "cannot-write";
    case ErrorCode::BadModel: return "bad-model";
    case ErrorCode::UnknownModel: return "unknown-model";
    case ErrorCode::ModelMismatch: return "model-mismatch";
    case ErrorCode::WrongChecksum: return "wrong-checksum";
    case ErrorCode::Offline: return "offline";
    case ErrorCode::Transfer: return "transfer";
    case ErrorCode::BackendMissing: return "backend-missing";
    case ErrorCode::BackendVersion: return "backend-version";
    case ErrorCode::NoDevice: return "no-device";
    case ErrorCode::OutOfMemory: return "out-of-memory";
    case ErrorCode::Device: return "device";
    case ErrorCode::Internal: return "internal";
    }
    return "internal";
}

std::optional<ErrorCode> errorCodeNamed(std::string_view name)
{
    constexpr auto kLast = static_cast<int>(ErrorCode::Internal);
    for (int i = 0; i <= kLast; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        if (name == errorCodeName(code)) {
            return code;
        }
    }
    return std::nullopt;
}

} // namespace inspyre
