#include "ui/state/picture_loader.h"

#include "ui/jobs/job.h"
#include "ui/state/intake.h"

#include <inspyre/picture.h>

#include <filesystem>
#include <utility>

namespace inspyre::ui {

namespace {

Result<PicturePyramid> readPyramid(const std::filesystem::path &file, const JobControl &job)
{
    const auto picture = readPicture(file, job.slice(0.0, 0.8));
    if (!picture) {
        return picture.error();
    }
    return PicturePyramid::make(*picture, job.slice(0.8, 1.0));
}

} // namespace

PictureLoader::PictureLoader(QThreadPool &io, QObject *parent)
    : QObject(parent)
    , m_io(io)
{}

PictureLoader::~PictureLoader() = default;

void PictureLoader::load(const QString &file)
{
    m_job = std::make_unique<Job>(
        m_io,
        [path = toPath(file)](const JobControl &job) { return readPyramid(path, job); },
        [this, file](const Result<PicturePyramid> &read) {
            const auto job = std::exchange(m_job, nullptr); // lives until this returns
            if (read) {
                Q_EMIT loaded(file, *read);
            } else {
                Q_EMIT failed(file, read.error());
            }
        });
}

void PictureLoader::stop()
{
    m_job.reset();
}

} // namespace inspyre::ui
