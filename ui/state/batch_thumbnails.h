#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>

class QThreadPool;

namespace inspyre::ui {

class Job;

/// Small pictures of the rows that are looked at. Those asked for last come first, those that were
/// scrolled past are forgotten.
///
/// Threads: GUI thread only; pictures are read on `io`, two at a time.
class BatchThumbnails final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSide = 96; ///< pixels at most

    /// @param io  outlives this
    explicit BatchThumbnails(QThreadPool &io, QObject *parent = nullptr);
    ~BatchThumbnails() override;

    /// The picture of row `number`, null as long as it is not there; ready() follows. One that
    /// cannot be read stays null.
    [[nodiscard]] QImage of(quint32 number, const std::filesystem::path &file);

    /// Pictures that are kept: for tests.
    [[nodiscard]] int kept() const { return static_cast<int>(m_images.count()); }

    void clear();

Q_SIGNALS:
    /// A few times a second.
    void ready(const QList<quint32> &numbers);

private:
    struct Wish
    {
        quint32 number = 0;
        std::filesystem::path file = {};
    };

    void readNext();
    void keep(quint32 number, const QImage &image);

    QThreadPool &m_io;
    QCache<quint32, QImage> m_images;
    QList<Wish> m_wishes; ///< the last one comes first
    QHash<quint32, std::shared_ptr<Job>> m_jobs;
    QList<quint32> m_ready;
    QTimer m_telling;
};

} // namespace inspyre::ui
