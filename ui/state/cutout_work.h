#pragma once

#include "ui/state/intake.h"

#include <inspyre/engine.h>
#include <inspyre/matte_edit.h>
#include <inspyre/picture.h>
#include <inspyre/recipe.h>
#include <inspyre/remover.h>
#include <inspyre/view.h>

#include <QImage>

#include <memory>
#include <string>

namespace inspyre::ui {

// The steps from a source to a cut-out, as blocking calls for a Job: values in, values out.

struct ReadPicture
{
    std::shared_ptr<const Picture> picture = {};
    PicturePyramid pyramid = {}; ///< for the screen
    std::string sum = {};        ///< sourceSum() of the file; empty if there is none
    double ms = 0.0;             ///< time for `picture`
};

/// Reports Decoding, Preparing. Errors: those of readPicture() and PicturePyramid::make().
[[nodiscard]] Result<ReadPicture> readSource(const PictureSource &source, const JobControl &job);

/// The picture alone. Reports Decoding. Errors: those of readPicture().
[[nodiscard]] Result<Picture> readPixels(
    const PictureSource &source, const ReadOptions &options, const JobControl &job);

/// All that is needed to make the result of a picture.
struct ExportSource
{
    PictureSource source = {};
    std::string sourceSum = {};                  ///< of the file as it was read
    std::shared_ptr<const Picture> picture = {}; ///< null if it is to be read again
    MatteSource matte = {};                      ///< `refine` is that of `look`
    Look look = {};
    std::string model = {};     ///< that made the maps
    std::string inputSize = {}; ///< the wish for its input
    StretchRange range = {};    ///< of the pass over the whole picture
};

/// What a model said of a picture in an earlier run of the program.
struct SavedPass
{
    std::string model = {};
    std::string inputSize = {}; ///< the wish, as inputSizeText() has it
    Size picture = {};
    std::string sourceSum = {}; ///< of the picture's file; empty if it had none
    Image prediction = {};      ///< GrayF32 of the network's size; may be empty
    StretchRange range = {};
    Image doubt = {}; ///< of the same size
    double doubtScore = 0.0;
    bool subject = true;
};

/// The source's picture, read again if it has none, or not as deep as `options` wants it.
/// Reports Decoding. Errors: those of readPicture(); InvalidArgument if the file has another size
/// by now.
[[nodiscard]] Result<std::shared_ptr<const Picture>> pictureOf(
    const ExportSource &source, const ReadOptions &options, const JobControl &job);

/// The longer side of a thumbnail at most.
inline constexpr int kThumbnailSide = 256;

/// How the result looks. Reports Refining. Errors: those of View::make() and View::compose().
[[nodiscard]] Result<QImage> resultThumbnail(const ViewScene &scene, const JobControl &job);

[[nodiscard]] QImage pictureThumbnail(const PicturePyramid &picture);

} // namespace inspyre::ui
