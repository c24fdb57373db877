#include "engine/imaging/opencv_error.h"

#include "engine/core/guarded.h"

#include <opencv2/core.hpp>

#include <string>

namespace inspyre {

Error openCvError(std::string_view doing)
{
    try {
        throw;
    } catch (const cv::Exception &e) {
        const auto code =
            e.code == cv::Error::StsNoMem ? ErrorCode::OutOfMemory : ErrorCode::Internal;
        return {code, std::string(doing) + ": " + e.err, {}};
    } catch (...) {
        return currentError(doing);
    }
}

} // namespace inspyre
