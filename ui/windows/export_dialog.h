#pragma once

#include "ui/state/export_order.h"

#include <inspyre/formats.h>

#include <QDialog>
#include <QList>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace inspyre::ui {

class OutputForm;
class Prompter;
class ReceiptCard;
class RecipeRow;
class RecipeStore;

/// How and where results are written, and what came of it. Stays open until it is closed, so that
/// what went wrong can be mended and tried again.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param sources   what is to be exported, not empty; the first one's name is the example
    /// @param recipe    what is set at first
    /// @param folder    where to, at first
    /// @param prompter  may be another later; outlives the dialog, as `store` does
    ExportDialog(
        const QList<ExportSource> &sources,
        const Recipe &recipe,
        const QString &folder,
        const std::vector<FormatAbility> &abilities,
        RecipeStore &store,
        const std::unique_ptr<Prompter> &prompter,
        QWidget *parent = nullptr);

    [[nodiscard]] Recipe recipe() const;
    [[nodiscard]] QString folder() const;

    void showProgress(double fraction);
    void showOutcome(const ExportOutcome &outcome);
    void showProblem(const QString &sentence);
    /// The look that the results have by now.
    void setLook(const Look &look);

Q_SIGNALS:
    void exportRequested();
    void cancelRequested();
    void commandRequested();
    void showFolderRequested(const QString &folder);
    /// A recipe was chosen: the results are to look like this.
    void lookChosen(const inspyre::Look &look, const QString &recipe);

private:
    void layOut(RecipeStore &store);
    QWidget *makePlace();
    QWidget *makeResult();
    QWidget *makeButtons();
    void choose(const Recipe &recipe, const QString &name);
    void chooseFolder();
    void check();
    void setBusy(bool busy);
    void hideResult();

    const QList<ExportSource> m_sources;
    Look m_look;
    QString m_folder; ///< of the file that was written last
    const std::unique_ptr<Prompter> &m_prompter;
    RecipeRow *m_recipes = nullptr; ///< this and what follows is made once
    OutputForm *m_form;
    QLineEdit *m_name;
    QComboBox *m_collision;
    QLineEdit *m_place;
    QLabel *m_example;
    QLabel *m_problem = nullptr;
    QProgressBar *m_progress = nullptr;
    ReceiptCard *m_receipt = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_command = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
    bool m_busy = false;
};

} // namespace inspyre::ui
