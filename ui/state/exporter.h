#pragma once

#include "ui/state/export_order.h"

#include <QByteArray>
#include <QImage>
#include <QObject>

#include <memory>
#include <vector>

class QThreadPool;

namespace inspyre::ui {

class Job;

/// A result for another program.
struct Rendered
{
    QByteArray png = {};
    QImage image = {};
    std::filesystem::path file = {}; ///< with the PNG; empty if none was wanted
};

/// Writes results into files, and makes them for the clipboard: one order at a
/// time, in the background. The bytes are those of exportResult().
///
/// Threads: GUI thread only; the work runs on `io`.
class Exporter final : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(QThreadPool &io, QObject *parent = nullptr);
    ~Exporter() override;

    [[nodiscard]] bool busy() const { return m_job != nullptr; }

    // These need an exporter that is not busy.

    void exportAll(std::vector<ExportOrder> orders);
    /// As a PNG, whatever the recipe says; into `order.target` too, unless that
    /// is empty.
    void render(const ExportOrder &order);
    void cancel();

Q_SIGNALS:
    void progressed(const inspyre::Progress &progress);
    void exported(const inspyre::ui::ExportOutcome &outcome);
    void rendered(const inspyre::ui::Rendered &result);
    void renderFailed(const inspyre::Error &error);

private:
    void watch();

    QThreadPool &m_io;
    std::unique_ptr<Job> m_job;
};

} // namespace inspyre::ui
