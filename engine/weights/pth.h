#pragma once

#include "engine/weights/assemble.h"

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <vector>

namespace inspyre {

/// The tensors of a PyTorch checkpoint: a zip archive with `<root>/data.pkl` and
/// `<root>/data/<key>`. Wrappers ("state_dict", "model", ...) are opened.
///
/// Errors: BadModel, Cancelled.
[[nodiscard]] Result<std::vector<FoundTensor>> readPth(Bytes file, const JobControl &job);

} // namespace inspyre
