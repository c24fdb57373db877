#pragma once

#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/result.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace inspyre {

/// At which size the network sees a picture.
struct InputSize
{
    enum class Kind : std::uint8_t {
        Model,   ///< the model's own base size ("auto")
        Static,  ///< `size`; SICA's base size alike
        Dynamic, ///< inspyrenet.md 5.1: shorter side at most 1280, rounded to 32; SICA at model
                 ///< base
    };

    Kind kind = Kind::Model;
    Size size = {};
};

/// "auto", "fast" (384x384), "base" (1024x1024), "WxH" (rounded up to multiples of 32, 32 to 4096)
/// or "dynamic". Errors: InvalidArgument.
[[nodiscard]] Result<InputSize> parseInputSize(std::string_view text);
[[nodiscard]] std::string inputSizeText(const InputSize &size);

/// The size of the quick first pass of a live preview: 384x384, or two thirds of `modelBase`
/// (rounded to 32) where the model is no larger than that.
[[nodiscard]] Size previewSize(Size modelBase);

/// The network's input for a picture of size `image`: multiples of 32, 32 to 4096 a side.
/// Errors: InvalidArgument (a side would be 0 or larger than 4096).
[[nodiscard]] Result<Size> networkSize(const InputSize &wish, Size modelBase, Size image);

/// How a pass was made to fit into the memory.
struct StepDown
{
    enum class Cause : std::uint8_t {
        MemoryLimit, ///< it would have gone beyond `limitBytes`
        OutOfMemory, ///< it was tried, and there was not enough memory
    };

    Cause cause = Cause::MemoryLimit;
    Size from = {};               ///< of the network's input, as asked for
    Size to = {};                 ///< as it was; the same where smaller strips were enough
    bool smallerStrips = false;   ///< they take longer; the matte is the same
    std::uint64_t limitBytes = 0; ///< 0 if there is none

    bool operator==(const StepDown &) const = default;
};

/// A matte and how it was made.
struct Matte
{
    Image alpha = {};  ///< GrayF32 in [0, 1], of the picture's size; empty if not asked for
    Image logits = {}; ///< GrayF32 of the network's size
    /// GrayF32 in [0, 1] of the network's size: alpha is resizeAligned(prediction, image size), so
    /// this is enough to keep. Empty if alpha was made another way.
    Image prediction = {};
    std::string model = {};     ///< name of the model that made it
    std::string device = {};    ///< "cpu", "cuda:0"
    std::string precision = {}; ///< "fp32", …
    Size networkSize = {};
    double prepareMs = 0.0;
    double inferenceMs = 0.0;
    double refineMs = 0.0;
    std::optional<StepDown> stepDown = {}; ///< none if it was made as asked for
    Image doubt = {};        ///< doubtMap(), of the network's size; empty if not asked for
    double doubtScore = 0.0; ///< doubtScore(); 0 if not asked for. From kDoubtful on look at it
    bool subject = true;     ///< hasSubject()
};

struct MatteOptions
{
    InputSize size = {};
    bool alpha = true;  ///< Matte::alpha is wanted; false: the prediction is enough
    bool doubt = false; ///< Matte::doubt and doubtScore are wanted
};

/// Finds the foreground of pictures with one loaded model. Local and remote models are both
/// Removers. Threads: one call at a time.
class Remover
{
public:
    virtual ~Remover() = default;

    /// Name of the model, for the words "made by".
    [[nodiscard]] virtual std::string model() const = 0;

    /// @param rgb  Rgb8, 1 to 32768 pixels a side
    /// @param job  reports Preparing, Inferring, Refining
    /// Errors: InvalidArgument, OutOfMemory, Device, Cancelled. On error the Remover stays usable.
    [[nodiscard]] virtual Result<Matte> matte(
        const ImageView &rgb, const MatteOptions &options, const JobControl &job) = 0;
};

} // namespace inspyre
