#include "ui/jobs/lanes.h"

#include <QThread>

#include <algorithm>
#include <sys/resource.h>

namespace inspyre::ui {

namespace {

constexpr int kMostIoThreads = 4;
constexpr int kModelNiceness = 5; ///< enough that whoever draws or clicks comes first

void makeSingle(QThreadPool &lane)
{
    lane.setMaxThreadCount(1);
    lane.setExpiryTimeout(-1);
}

/// Linux counts it by thread, and threads that this one makes, such as a model's, begin with it;
/// QThread's priorities do nothing there. If it is refused, all is as before.
void giveWayToOthers()
{
    constexpr id_t kThisThread = 0;
    const int niceness = ::getpriority(PRIO_PROCESS, kThisThread) + kModelNiceness;
    static_cast<void>(::setpriority(PRIO_PROCESS, kThisThread, niceness));
}

} // namespace

Lanes::Lanes()
{
    makeSingle(gpu);
    makeSingle(view);
    gpu.start(giveWayToOthers);
    remote.setMaxThreadCount(1);
    calls.setMaxThreadCount(1);
    io.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 2, kMostIoThreads));
}

} // namespace inspyre::ui
