#pragma once

#include <inspyre/backend.h>

#include <memory>
#include <thread>

namespace inspyre {

/// Network::optimise() on a thread of its own with low priority, until it has ended or this is
/// destroyed. That waits for the tensor or block of a file that is being worked at, for no thread
/// may be inside libtorch when the program ends.
class Optimising
{
public:
    explicit Optimising(std::shared_ptr<Network> network);

private:
    std::jthread m_thread;
};

} // namespace inspyre
