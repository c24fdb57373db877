#include <inspyre/formats.h>

#include <opencv2/core/utility.hpp>
#include <vips/vips.h>

#include <lcms2.h>

namespace inspyre {

std::vector<std::string> imagingLibraries()
{
    const auto lcms = cmsGetEncodedCMMversion(); // 2140: 2.14
    return {
        std::string("libvips ") + vips_version_string(),
        "OpenCV " + cv::getVersionString(),
        "lcms2 " + std::to_string(lcms / 1000) + "." + std::to_string(lcms % 1000 / 10)};
}

} // namespace inspyre
