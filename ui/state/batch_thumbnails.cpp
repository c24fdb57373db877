#include "ui/state/batch_thumbnails.h"

#include "ui/convert/images.h"
#include "ui/jobs/job.h"

#include <inspyre/picture.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace inspyre::ui {

namespace {

constexpr int kKept = 400;  ///< some screens full
constexpr int kWishes = 80; ///< two screens full
constexpr int kAtOnce = 2;
constexpr std::chrono::milliseconds kTellEvery{60};

} // namespace

BatchThumbnails::BatchThumbnails(QThreadPool &io, QObject *parent)
    : QObject(parent)
    , m_io(io)
    , m_images(kKept)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(kTellEvery);
    connect(
        &m_telling, &QTimer::timeout, this, [this] { Q_EMIT ready(std::exchange(m_ready, {})); });
}

BatchThumbnails::~BatchThumbnails() = default;

QImage BatchThumbnails::of(quint32 number, const std::filesystem::path &file)
{
    if (const auto *image = m_images.object(number); image != nullptr) {
        return *image;
    }
    if (!m_jobs.contains(number)) {
        m_wishes.removeIf([number](const Wish &wish) { return wish.number == number; });
        m_wishes.append({number, file});
        if (m_wishes.size() > kWishes) {
            m_wishes.removeFirst();
        }
        readNext();
    }
    return {};
}

void BatchThumbnails::clear()
{
    m_wishes.clear();
    m_jobs.clear();
    m_images.clear();
    m_ready.clear();
}

void BatchThumbnails::readNext()
{
    while (m_jobs.size() < kAtOnce && !m_wishes.isEmpty()) {
        const auto wish = m_wishes.takeLast();
        m_jobs[wish.number] = std::make_shared<Job>(
            m_io,
            [file = wish.file](const JobControl &job) { return readThumbnail(file, kSide, job); },
            [this, number = wish.number](const Result<Image> &image) {
                keep(
                    number,
                    image ? toQImage(*image).convertToFormat(QImage::Format_RGB32) : QImage());
            });
    }
}

void BatchThumbnails::keep(quint32 number, const QImage &image)
{
    m_jobs.remove(number);
    m_images.insert(number, new QImage(image));
    m_ready << number;
    if (!m_telling.isActive()) {
        m_telling.start();
    }
    readNext();
}

} // namespace inspyre::ui
