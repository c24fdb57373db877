#include "ui/jobs/lanes.h"

#include <QThread>

#include <algorithm>

namespace inspyre::ui {

namespace {

constexpr int kMostIoThreads = 4;

void makeSingle(QThreadPool &lane)
{
    lane.setMaxThreadCount(1);
    lane.setExpiryTimeout(-1);
}

} // namespace

Lanes::Lanes()
{
    makeSingle(gpu);
    makeSingle(view);
    io.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 2, kMostIoThreads));
}

} // namespace inspyre::ui
