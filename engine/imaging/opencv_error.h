#pragma once

#include <inspyre/error.h>

#include <string_view>

namespace inspyre {

/// For guarded() around calls of OpenCV: what is thrown now, its exceptions among them, as an
/// Error.
[[nodiscard]] Error openCvError(std::string_view doing);

} // namespace inspyre
