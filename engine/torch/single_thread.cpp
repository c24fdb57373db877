#include "engine/torch/single_thread.h"

#include "engine/torch/torch.h"

// Of the OpenMP library that libtorch brings; at::set_num_threads() would change MKL's number for
// all threads. Absent where libtorch has another way of running threads.
extern "C" [[gnu::weak]] void omp_set_num_threads(int threads);

namespace inspyre {

namespace {

void setThreads(int threads)
{
    if (&omp_set_num_threads != nullptr) {
        omp_set_num_threads(threads);
    }
}

} // namespace

SingleThread::SingleThread()
    : m_before(at::get_num_threads()) // which also sets up a new thread's number
{
    setThreads(1);
}

SingleThread::~SingleThread()
{
    setThreads(m_before);
}

} // namespace inspyre
