// What is seen of a document: its scene, and the pixels that can be dropped.
#include "ui/jobs/job.h"
#include "ui/jobs/lanes.h"
#include "ui/state/document.h"

#include <algorithm>

namespace inspyre::ui {

namespace {

qsizetype bytesOf(const Image &image)
{
    return static_cast<qsizetype>(image.view().stride) * image.height();
}

bool sameRegions(const std::vector<MapPatch> &a, const std::vector<MapPatch> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x.id == y.id && x.place == y.place && x.values.view().data == y.values.view().data;
    });
}

} // namespace

std::uint64_t Document::freshRevision()
{
    static std::uint64_t last = 0;
    return ++last;
}

void Document::edited(const Rect &place)
{
    readBackground();
    if (m_scene != nullptr && !sameRegions(m_scene->maps.regions, edits().regions)) {
        m_mapsRevision = freshRevision();
    }
    updateScene(place);
}

void Document::updateScene(const Rect &place)
{
    if (m_pyramid.empty()) {
        return;
    }
    m_scene = std::make_shared<const ViewScene>(ViewScene{
        .picture = m_pyramid,
        .maps =
            {.picture = m_size,
             .prediction = m_prediction,
             .regions = edits().regions,
             .revision = m_mapsRevision},
        .strokes = edits().strokes,
        .look = edits().look,
        .doubt = m_doubt,
        .background = m_background});
    Q_EMIT sceneChanged(place);
}

/// The model has said something else.
void Document::mapsChanged()
{
    m_mapsRevision = freshRevision();
    updateScene({.width = m_size.width, .height = m_size.height});
}

void Document::readBackground()
{
    const auto &background = edits().look.background;
    const auto file =
        background.kind == BackgroundKind::Picture ? toQString(background.picture) : QString();
    if (file == m_backgroundFile) {
        return;
    }
    m_backgroundFile = file;
    m_background = {};
    if (file.isEmpty()) {
        m_backgroundLoader.stop();
    } else {
        m_backgroundLoader.load(file);
    }
}

void Document::show()
{
    if (m_state != State::Done || m_reread != nullptr || !m_pyramid.empty()) {
        return;
    }
    m_reread = std::make_unique<Job>(
        m_lanes.io,
        [source = m_source, size = m_size](const JobControl &job) -> Result<ReadPicture> {
            auto read = readSource(source, job);
            if (read && read->picture->pixels.size() != size) {
                return Error{
                    ErrorCode::InvalidArgument,
                    "the file has changed since it was cut out",
                    source.name.toStdString()};
            }
            return read;
        },
        [this](const Result<ReadPicture> &read) {
            m_reread.reset();
            if (read) {
                keep(*read);
                makeThumbnail();
                return;
            }
            m_failedRevision = 0;
            m_resultRevision = 0;
            settle(read.error());
        });
}

void Document::hide()
{
    m_reread.reset();
}

void Document::dropPixels()
{
    if (busy()) {
        return;
    }
    m_reread.reset();
    m_thumbnailer.reset();
    m_picture.reset();
    m_pyramid = {};
    m_scene.reset();
    if (m_state == State::WaitingForModel) {
        setState(State::Queued);
    }
}

qsizetype Document::pixelBytes() const
{
    auto sum = static_cast<qsizetype>(m_pyramid.bytes());
    if (m_picture != nullptr && m_picture->pixels.view().data != m_pyramid.level(0).view().data) {
        sum += bytesOf(m_picture->pixels);
    }
    return sum;
}

void Document::makeThumbnail()
{
    if (m_scene == nullptr || m_state != State::Done) {
        return;
    }
    m_thumbnailTimer.stop();
    m_thumbnailer = std::make_unique<Job>(
        m_lanes.io,
        [scene = m_scene](const JobControl &job) { return resultThumbnail(*scene, job); },
        [this](const Result<QImage> &image) {
            m_thumbnailer.reset();
            if (image) { // without the memory for it, the old one stays
                m_thumbnail = *image;
                Q_EMIT changed();
            }
        });
}

} // namespace inspyre::ui
