#pragma once

#include "ui/state/exporter.h"
#include "ui/state/format_abilities.h"

#include <inspyre/formats.h>

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <memory>
#include <vector>

class QMimeData;
class QWidget;

namespace inspyre::ui {

class CommandCopier;
class Document;
class EngineSession;
class ExportDialog;
class NoticeBar;
class Prompter;
class RecipeStore;
class Settings;

/// Asks how and where to, exports, copies and gives results to other programs,
/// and tells what came of it: in its dialog while that is open, else in the
/// notice bar.
class ExportDesk final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        QThreadPool &io;
        EngineSession &session;
        Settings &settings;
        RecipeStore &recipes;
        NoticeBar &notices;
    };

    /// @param prompter  may be another later
    ExportDesk(
        const Surroundings &around, const std::unique_ptr<Prompter> &prompter, QWidget *window);
    ~ExportDesk() override;

    [[nodiscard]] bool busy() const { return m_exporter.busy() || m_abilities.busy(); }

    // These need documents that canExport(), and a desk that is not busy.

    /// Whether there is a result.
    [[nodiscard]] static bool canExport(const Document &document);

    /// Opens the dialog.
    void exportSome(const QList<Document *> &documents);
    /// As the last time, beside the picture, or in the last folder for one that
    /// has no file.
    void quickExport(const Document &document);
    void copy(const Document &document);
    void copyCommand(const Document &document);
    /// Lets the result be dragged away as a file, as soon as that is written.
    void dragOut(const Document &document);

Q_SIGNALS:
    /// busy() is another.
    void busyChanged();

private:
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString quickFolder(const ExportSource &source) const;
    [[nodiscard]] ExportOrder renderOrder(const Document &document) const;
    void openDialog(const std::vector<FormatAbility> &abilities);
    void runDialog();
    void begin(const QString &what, std::vector<ExportOrder> orders);
    void finished(const ExportOutcome &outcome);
    void askAgain(const std::vector<ExportOrder> &collided);
    void tell(const ExportOutcome &outcome);
    void rendered(const Rendered &result);
    void startDrag(const Rendered &result);
    void showProgress(const Progress &progress);
    void tellProblem(const Error &error);
    void answer();

    Settings &m_settings;
    RecipeStore &m_recipes;
    NoticeBar &m_notices;
    QWidget *m_window;
    const std::unique_ptr<Prompter> &m_prompter;
    Exporter m_exporter;
    CommandCopier *m_commands;
    FormatAbilities m_abilities;
    QList<QPointer<Document>> m_documents; ///< of the dialog
    QPointer<ExportDialog> m_dialog;
    ExportOutcome m_outcome; ///< of an order whose collisions are being asked about
    QString m_what;
    QString m_folder; ///< of the last export, for "Show in folder"
    bool m_drags = false;
    QTemporaryDir m_dragFolder; ///< until the end: the other program may be slow
    int m_dragNumber = 0;
};

} // namespace inspyre::ui
