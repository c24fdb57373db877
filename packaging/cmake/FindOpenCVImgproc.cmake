# Finds OpenCV's core and imgproc alone. Not by OpenCVConfig.cmake: Debian has that in
# libopencv-dev, which brings every module of OpenCV, Qt 5 and a Java runtime with it.
#
# Out: OpenCVImgproc_FOUND, OpenCVImgproc_VERSION
#      OpenCV::imgproc   imgproc and core

include(FindPackageHandleStandardArgs)
block(PROPAGATE OpenCVImgproc_FOUND OpenCVImgproc_VERSION)
    find_path(OpenCVImgproc_INCLUDE_DIR opencv2/imgproc.hpp PATH_SUFFIXES opencv4)
    foreach(name core imgproc)
        find_library(OpenCVImgproc_${name}_LIBRARY opencv_${name})
        mark_as_advanced(OpenCVImgproc_${name}_LIBRARY)
    endforeach()
    set(numbers "")
    if(EXISTS "${OpenCVImgproc_INCLUDE_DIR}/opencv2/core/version.hpp")
        file(STRINGS "${OpenCVImgproc_INCLUDE_DIR}/opencv2/core/version.hpp" numbers
            REGEX "define CV_VERSION_(MAJOR|MINOR|REVISION) +[0-9]+")
        list(TRANSFORM numbers REPLACE ".* " "")
    endif()
    list(JOIN numbers "." OpenCVImgproc_VERSION)
    find_package_handle_standard_args(OpenCVImgproc
        REQUIRED_VARS OpenCVImgproc_core_LIBRARY OpenCVImgproc_imgproc_LIBRARY OpenCVImgproc_INCLUDE_DIR
        VERSION_VAR OpenCVImgproc_VERSION
    )
    if(OpenCVImgproc_FOUND AND NOT TARGET OpenCV::imgproc)
        add_library(OpenCV::imgproc UNKNOWN IMPORTED)
        set_target_properties(OpenCV::imgproc PROPERTIES
            IMPORTED_LOCATION "${OpenCVImgproc_imgproc_LIBRARY}"
            INTERFACE_LINK_LIBRARIES "${OpenCVImgproc_core_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${OpenCVImgproc_INCLUDE_DIR}"
            INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${OpenCVImgproc_INCLUDE_DIR}"
        )
    endif()
endblock()
