#pragma once

namespace inspyre {

/// While it lives, ATen operations of this thread run on it alone: for work behind, which shares
/// the processor with a pass and is made of many small operations.
///
/// Threads: made and destroyed on the same one.
class SingleThread
{
public:
    SingleThread();
    ~SingleThread();
    SingleThread(const SingleThread &) = delete;
    SingleThread &operator=(const SingleThread &) = delete;

private:
    int m_before;
};

} // namespace inspyre
