#include "engine/imaging/vips_library.h"

#include "engine/core/guarded.h"
#include "engine/imaging/call_gate.h"

#include <inspyre/log.h>
#include <inspyre/picture.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <mutex>
#include <stdexcept>

namespace inspyre {

namespace {

/// Longer than most pictures take to be read or written. All other calls wait meanwhile.
constexpr std::chrono::milliseconds kPatience{500};

thread_local int callsHere = 0; ///< one within the other

CallGate &gate()
{
    static CallGate only;
    return only;
}

void logFromVips(const char *, GLogLevelFlags level, const char *message, void *)
{
    const bool serious = (level & (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL)) != 0;
    std::string line = std::string("library=libvips message=") + message;
    std::ranges::replace(line, '\n', ' ');
    log(serious ? LogLevel::Error : LogLevel::Debug, line);
}

/// Only loaders of pictures stay. The others read documents (PDF), drawings that may name other
/// files (SVG), tables, microscope slides, libvips's own memory images, or anything at all
/// (ImageMagick): none is wanted from a stranger's file.
void allowPicturesOnly()
{
    vips_operation_block_set("VipsForeignLoad", TRUE);
    constexpr std::array kPictures{
        "VipsForeignLoadJpeg",
        "VipsForeignLoadPng",
        "VipsForeignLoadWebp",
        "VipsForeignLoadTiff",
        "VipsForeignLoadNsgif",
        "VipsForeignLoadHeif",
        "VipsForeignLoadJxl",
        "VipsForeignLoadJp2k",
        "VipsForeignLoadPpm",
        // For BMP alone, see openPicture(), which never lets these choose.
        "VipsForeignLoadMagick",
        "VipsForeignLoadMagick7",
    };
    for (const auto *name : kPictures) {
        vips_operation_block_set(name, FALSE);
    }
}

void startVips()
{
    const auto levels =
        static_cast<GLogLevelFlags>(G_LOG_LEVEL_MASK | G_LOG_FLAG_RECURSION | G_LOG_FLAG_FATAL);
    g_log_set_handler("VIPS", levels, logFromVips, nullptr);
    if (vips_init("inspyre") != 0) {
        throw std::runtime_error("libvips cannot be started: " + takeVipsError());
    }
    // Pictures are read once each: remembered operations would only hold their memory.
    vips_cache_set_max(0);
    vips_cache_set_max_mem(0);
    vips_cache_set_max_files(0);
    // Rows are pulled and encoded by the caller's thread, so more workers would gain nothing; and
    // where one of several fails or is stopped from outside, libvips (8.14 to 8.17) can meet its
    // own assertion "!pool->stop" and end the program. A single worker that fails itself cannot.
    vips_concurrency_set(1);
    allowPicturesOnly();
}

} // namespace

VipsCall::VipsCall()
{
    static std::once_flag started;
    std::call_once(started, startVips);
    if (callsHere++ > 0) {
        return;
    }
    m_number = gate().enter();
    if (!hadCompany()) {
        vips_error_clear();
    }
}

VipsCall::~VipsCall()
{
    vips_thread_shutdown();
    --callsHere;
    if (m_number > 0) {
        gate().leave();
    }
}

bool VipsCall::hadCompany() const
{
    return m_number > 0 && gate().hadCompany(m_number);
}

VipsAlone::VipsAlone(const JobControl &job)
    : m_granted(gate().enterAlone(kPatience, [&job] { return job.cancelled(); }))
{
    if (m_granted) {
        ++callsHere;
        vips_error_clear();
    }
}

VipsAlone::~VipsAlone()
{
    if (m_granted) {
        --callsHere;
        gate().leaveAlone();
    }
}

std::string takeVipsError()
{
    char *copy = vips_error_buffer_copy();
    std::string text = copy != nullptr ? copy : "";
    g_free(copy);
    while (!text.empty() && text.back() == '\n') {
        text.pop_back();
    }
    std::ranges::replace(text, '\n', ';');
    return text.empty() ? "libvips gave no reason" : text;
}

Status startImaging()
{
    return guarded("starting libvips", []() -> Status {
        const VipsCall call;
        return Success{};
    });
}

} // namespace inspyre
