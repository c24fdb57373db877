#include "ui/state/fetcher.h"

#include "ui/jobs/job.h"

#include <QLoggingCategory>

#include <string_view>
#include <utility>

namespace inspyre::ui {

namespace {

Q_LOGGING_CATEGORY(log, "inspyre.ui.fetcher")

PictureSource pictureOf(const Fetched &fetched)
{
    PictureSource picture;
    picture.data = QByteArray(
        reinterpret_cast<const char *>(fetched.data.data()),
        static_cast<qsizetype>(fetched.data.size()));
    picture.name = QString::fromStdString(fetched.name);
    return picture;
}

Result<PictureSource> fetchedFrom(
    const std::string &address, const FetchOptions &options, const JobControl &job)
{
    const auto fetched = fetchPicture(address, options, job);
    if (!fetched) {
        return fetched.error();
    }
    if (std::string_view(fetched->mime).starts_with("text/")) {
        return Error{ErrorCode::NotAnImage, "the server sent a page, not a picture", address};
    }
    return pictureOf(*fetched);
}

} // namespace

Fetcher::Fetcher(QThreadPool &io, QObject *parent)
    : QObject(parent)
    , m_io(io)
{}

Fetcher::~Fetcher() = default;

Fetcher::Copies Fetcher::copiesOf(const QList<HeldFile> &files, const JobControl &job)
{
    Copies copies;
    for (const auto &file : files) {
        auto bytes = file.read(job);
        if (!bytes) {
            copies.failed.push_back(bytes.error());
            continue;
        }
        PictureSource picture;
        picture.data = *std::move(bytes);
        picture.name = file.name();
        copies.pictures << picture;
    }
    return copies;
}

Fetcher::Copies Fetcher::decoded(const QString &address, const QString &name)
{
    const auto fetched = decodeDataUrl(address.toStdString());
    if (!fetched) {
        return {.failed = {fetched.error()}};
    }
    auto picture = pictureOf(*fetched);
    picture.name = name;
    return {.pictures = {picture}};
}

void Fetcher::read(const QList<HeldFile> &files)
{
    m_toCopy << [files](const JobControl &job) { return copiesOf(files, job); };
    copyNext();
}

void Fetcher::decode(const QString &address, const QString &name)
{
    m_toCopy << [address, name](const JobControl &) { return decoded(address, name); };
    copyNext();
}

void Fetcher::copyNext()
{
    if (m_copying != nullptr || m_toCopy.isEmpty()) {
        return;
    }
    m_copying = std::make_unique<Job>(
        m_io,
        [copy = m_toCopy.dequeue()](const JobControl &job) -> Result<Copies> { return copy(job); },
        [this](const Result<Copies> &copies) {
            m_copying.reset();
            if (!copies->pictures.isEmpty()) {
                Q_EMIT arrived(copies->pictures);
            }
            for (const auto &error : copies->failed) {
                Q_EMIT failed(error);
            }
            copyNext();
        });
}

void Fetcher::fetch(const QString &address, const FetchOptions &options)
{
    m_toFetch << Wish{address, options};
    if (m_fetching == nullptr) {
        fetchNext();
    }
}

void Fetcher::fetchNext()
{
    m_wish = m_toFetch.dequeue();
    m_fetching = std::make_unique<Job>(
        m_io,
        [address = m_wish.address.toStdString(), options = m_wish.options](const JobControl &job) {
            return fetchedFrom(address, options, job);
        },
        [this](const Result<PictureSource> &picture) { finish(picture); });
    connect(m_fetching.get(), &Job::progressed, this, [this](const Progress &progress) {
        Q_EMIT progressed(progress.fraction);
    });
    Q_EMIT progressed(0.0);
}

void Fetcher::finish(const Result<PictureSource> &picture)
{
    m_fetching.reset();
    if (!m_toFetch.isEmpty()) {
        fetchNext();
    } else {
        Q_EMIT idle();
    }
    if (picture) {
        Q_EMIT arrived({*picture});
    } else {
        const auto &error = picture.error();
        qCInfo(
            log,
            "fetch failed code=%d message=%s",
            static_cast<int>(error.code),
            error.message.c_str());
        Q_EMIT failed(error);
    }
}

void Fetcher::cancel()
{
    m_toFetch.clear();
    if (m_fetching != nullptr) {
        m_fetching.reset();
        Q_EMIT idle();
    }
}

} // namespace inspyre::ui
