#include "engine/torch/flush_denormals.h"

#include "engine/torch/parallel.h"
#include "engine/torch/torch.h"

namespace inspyre {

namespace {

/// On each thread: it is a state of the thread's own.
void flush(bool on)
{
    inRanges(0, at::get_num_threads(), 1, [on](std::int64_t, std::int64_t) {
        at::globalContext().setFlushDenormal(on);
    });
}

} // namespace

FlushDenormals::FlushDenormals()
{
    flush(true);
}

FlushDenormals::~FlushDenormals()
{
    flush(false);
}

} // namespace inspyre
