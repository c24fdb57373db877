#pragma once

#include "ui/state/cutout_work.h"

#include <inspyre/export.h>

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

class QThreadPool;

namespace inspyre::ui {

class Document;
class Job;

/// What came of an export of one or several pictures.
struct ExportOutcome
{
    std::vector<ExportReceipt> written = {};
    std::vector<Error> failed = {};
    bool cancelled = false; ///< what was written before stays
};

/// "cat.jpg" gives "cat_cutout.png".
[[nodiscard]] QString exportName(const QString &sourceName);

/// `folder`/`name`, with a number before the extension if such a file is there already.
[[nodiscard]] std::filesystem::path freeName(
    const std::filesystem::path &folder, const QString &name);

/// Writes cut-outs as PNG with alpha, and makes them for the clipboard: one order at a time, in the
/// background. The bytes are those of encodeCutout().
///
/// Threads: GUI thread only; the work runs on `io`.
class Exporter final : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(QThreadPool &io, QObject *parent = nullptr);
    ~Exporter() override;

    [[nodiscard]] bool busy() const { return m_job != nullptr; }

    /// These need Done documents and an exporter that is not busy.
    void exportTo(const Document &document, const std::filesystem::path &target);
    /// Into `folder` by exportName(); nothing there is replaced.
    void exportAll(const QList<Document *> &documents, const std::filesystem::path &folder);
    void copy(const Document &document);
    void cancel();

Q_SIGNALS:
    void progressed(const inspyre::Progress &progress);
    void exported(const inspyre::ui::ExportOutcome &outcome);
    void copied(const QByteArray &png, const QImage &image);
    void copyFailed(const inspyre::Error &error);

private:
    void watch();

    QThreadPool &m_io;
    std::unique_ptr<Job> m_job;
};

} // namespace inspyre::ui
