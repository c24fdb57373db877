#pragma once

#include "ui/state/exporter.h"

#include <QObject>

#include <filesystem>

class QWidget;

namespace inspyre::ui {

class Catalogue;
class NoticeBar;
class Prompter;
class Settings;

/// Asks where to, exports and copies, and tells what came of it in the notice bar.
class ExportDesk final : public QObject
{
    Q_OBJECT

public:
    ExportDesk(
        Catalogue &catalogue,
        QThreadPool &io,
        Settings &settings,
        NoticeBar &notices,
        QWidget *window);

    void setPrompter(Prompter *prompter) { m_prompter = prompter; }

    [[nodiscard]] bool busy() const { return m_exporter.busy(); }

    /// Asks for a name. The document is Done.
    void exportOne(const Document &document);
    /// Beside the picture, or in the last folder for one that has no file.
    void quickExport(const Document &document);
    /// Asks for a folder.
    void exportAll();
    void copy(const Document &document);

Q_SIGNALS:
    /// busy() is another.
    void busyChanged();

private:
    [[nodiscard]] QString folder() const;
    void begin(const QString &what);
    void tell(const ExportOutcome &outcome);
    void tellOne(const ExportReceipt &receipt);
    void answer();

    Catalogue &m_catalogue;
    Settings &m_settings;
    NoticeBar &m_notices;
    QWidget *m_window;
    Prompter *m_prompter = nullptr;
    Exporter m_exporter;
    QString m_what;
    QString m_folder; ///< of the last export, for "Show in folder"
};

} // namespace inspyre::ui
