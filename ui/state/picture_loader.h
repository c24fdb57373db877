#pragma once

#include <inspyre/error.h>
#include <inspyre/view.h>

#include <QObject>
#include <QString>

#include <memory>

class QThreadPool;

namespace inspyre::ui {

class Job;

/// Reads a picture file for the screen. The newest wish wins.
///
/// Threads: GUI thread only; the work runs on the lane given to the constructor, which outlives it.
class PictureLoader final : public QObject
{
    Q_OBJECT

public:
    explicit PictureLoader(QThreadPool &io, QObject *parent = nullptr);
    ~PictureLoader() override;

    void load(const QString &file);
    /// Gives up what load() began.
    void stop();

Q_SIGNALS:
    void loaded(const QString &file, const inspyre::PicturePyramid &picture);
    void failed(const QString &file, const inspyre::Error &error);

private:
    QThreadPool &m_io;
    std::unique_ptr<Job> m_job;
};

} // namespace inspyre::ui
