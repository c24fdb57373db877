#pragma once

#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/matte_edit.h>
#include <inspyre/remover.h>
#include <inspyre/result.h>

namespace inspyre {

/// A matte of this Matte::doubtScore or more deserves a second look.
inline constexpr double kDoubtful = 0.35;

/// How far a map can be trusted: 0 where the model is sure, 1 where it cannot tell.
/// max(1 - |2 sigmoid(logits) - 1|, spread), which is before any stretch.
///
/// @param logits  GrayF32, not empty
/// @param spread  NetworkOutput::spread of the same size; empty: not known
/// @return        GrayF32 in [0, 1]. Throws std::bad_alloc.
[[nodiscard]] Image doubtMap(const ImageView &logits, const ImageView &spread);

/// One number for all of a matte: the mean doubt where it is neither 0 nor 1 (1/255 to 254/255) and
/// in a strip of a sixty-fourth of the shorter side, at least 2, on either side of the outline. A
/// matte with clean edges has little, one whose parts are undecided much. 0 without an outline.
///
/// @param doubt       GrayF32
/// @param prediction  GrayF32 of the same size
[[nodiscard]] double doubtScore(const ImageView &doubt, const ImageView &prediction);

/// Whether there is a subject: some value of sigmoid(logits) is at least one half, and
/// subjectBox(prediction) is not empty. The stretch makes a matte of anything, also of nothing.
[[nodiscard]] bool hasSubject(const ImageView &logits, const ImageView &prediction);

/// What was stretched by `range` into `prediction`, but for what the stretch has cut off.
/// @param prediction  GrayF32. @return GrayF32: logits
[[nodiscard]] Image logitsOf(const ImageView &prediction, const StretchRange &range);

/// The smallest side of a region, in picture pixels.
inline constexpr int kLeastRegion = 32;

/// What the model says of a part of the picture, seen by itself and so with more details, stretched
/// as the whole pass was: upon its prediction by ModelMaps it has no seam.
///
/// @param rgb    the whole picture, as Remover::matte() takes it
/// @param place  picture pixels, kLeastRegion a side or more; what is outside of the picture is cut
/// @param range  stretchRange() of the whole pass
/// @param size   at which size the network sees the part
/// @return       with `id` 0
/// Errors: InvalidArgument (what is left of `place` is too small), those of Remover::matte().
[[nodiscard]] Result<MapPatch> runRegion(
    Remover &remover,
    const ImageView &rgb,
    const Rect &place,
    const StretchRange &range,
    const InputSize &size,
    const JobControl &job);

} // namespace inspyre
