#pragma once

#include "ui/state/intake.h"

#include <inspyre/error.h>
#include <inspyre/fetch.h>

#include <QObject>
#include <QQueue>

#include <functional>
#include <memory>
#include <vector>

class QThreadPool;

namespace inspyre::ui {

class Job;

/// Brings pictures here that are no files yet: what is held, what an address holds (data:), and
/// what is on the web, one after the other. Asks nobody: whoever calls fetch() has asked.
///
/// Threads: GUI thread only; the work runs on the lane given to the constructor, which outlives it.
class Fetcher final : public QObject
{
    Q_OBJECT

public:
    explicit Fetcher(QThreadPool &io, QObject *parent = nullptr);
    ~Fetcher() override;

    /// Copies what the files hold. arrived() follows with those that can be read, in this order.
    void read(const QList<HeldFile> &files);
    /// `address` begins with "data:"; `name` is for the picture.
    void decode(const QString &address, const QString &name);
    /// `address` is http or https; it waits until those before it are done.
    void fetch(const QString &address, const FetchOptions &options);
    /// Gives up all that fetch() was told. Nothing is said of them.
    void cancel();

    /// Whether something is being fetched.
    [[nodiscard]] bool fetching() const { return m_fetching != nullptr; }

    [[nodiscard]] const QString &address() const { return m_wish.address; } ///< that is fetched

    [[nodiscard]] int waiting() const { return static_cast<int>(m_toFetch.size()); } ///< after it

Q_SIGNALS:
    void arrived(const QList<inspyre::ui::PictureSource> &pictures);
    /// `error.subject` is the file's name or the whole address.
    void failed(const inspyre::Error &error);
    /// The next address, or more of the same: `fraction` in [0, 1].
    void progressed(double fraction);
    /// Nothing is left to be fetched.
    void idle();

private:
    /// What came of several files.
    struct Copies
    {
        QList<PictureSource> pictures = {};
        std::vector<Error> failed = {};
    };

    struct Wish
    {
        QString address = {};
        FetchOptions options = {};
    };

    static Copies copiesOf(const QList<HeldFile> &files, const JobControl &job);
    static Copies decoded(const QString &address, const QString &name);
    void copyNext();
    void fetchNext();
    void finish(const Result<PictureSource> &picture);

    QThreadPool &m_io;
    QQueue<std::function<Copies(const JobControl &)>> m_toCopy;
    std::unique_ptr<Job> m_copying;
    QQueue<Wish> m_toFetch;
    Wish m_wish;
    std::unique_ptr<Job> m_fetching;
};

} // namespace inspyre::ui
