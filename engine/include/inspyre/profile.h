#pragma once

#include <string>
#include <vector>

namespace inspyre {

/// One layer of a network, with all that is below it.
struct LayerTime
{
    std::string path = {}; ///< "backbone/stage 3/block 5/attention"
    int depth = 0;         ///< how many layers it is in
    int calls = 0;
    double ms = 0.0;    ///< on the clock
    double gflop = 0.0; ///< of matrix products and convolutions, 2 a multiply-add
};

/// One operator of the library or one kernel of ours.
struct OperatorTime
{
    std::string name = {}; ///< "mkldnn::_linear_pointwise"
    int calls = 0;
    /// Of the threads that called it, without the operators that it called. Where several threads
    /// call at once, this sum is more than the time on the clock.
    double ms = 0.0;
    double gflop = 0.0; ///< as in LayerTime; 0 where it is not known
};

/// Where the time of one forward pass goes.
struct NetworkProfile
{
    double ms = 0.0;                    ///< of the whole pass, on the clock, with the recording
    double gflop = 0.0;                 ///< all that is known
    std::vector<LayerTime> layers = {}; ///< in the order of the pass, a layer before its parts
    std::vector<OperatorTime> operators = {}; ///< the longest first
};

} // namespace inspyre
