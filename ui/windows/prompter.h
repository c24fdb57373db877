#pragma once

#include "ui/windows/web_question.h"

#include <inspyre/recipe.h>

#include <QColor>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace inspyre::ui {

struct CollisionAnswer
{
    Collision how = Collision::Number;
    bool forAll = false;
};

/// The names of picture files, for a dialog that opens some.
[[nodiscard]] QString pictureFilter();
/// The same with files of edits.
[[nodiscard]] QString openFilter();

/// Asks the user, or in a test answers for one. An empty answer is "no".
class Prompter
{
public:
    virtual ~Prompter() = default;

    [[nodiscard]] virtual QStringList openFiles(
        QWidget *parent, const QString &title, const QString &folder, const QString &filter) = 0;
    [[nodiscard]] virtual QString chooseFolder(
        QWidget *parent, const QString &title, const QString &folder) = 0;
    /// Has asked before it gives the name of a file that exists.
    [[nodiscard]] virtual QString saveFile(
        QWidget *parent, const QString &title, const QString &file, const QString &filter) = 0;
    [[nodiscard]] virtual QColor chooseColour(
        QWidget *parent, const QString &title, const QColor &colour) = 0;
    [[nodiscard]] virtual QString askName(
        QWidget *parent, const QString &title, const QString &label, const QString &name) = 0;
    /// `yes` is the button that agrees.
    [[nodiscard]] virtual bool confirm(
        QWidget *parent, const QString &title, const QString &text, const QString &yes) = 0;
    /// The file is there already: Number, Skip or Overwrite; none is "stop".
    /// @param more  others of the same order may be there too
    [[nodiscard]] virtual std::optional<CollisionAnswer> askCollision(
        QWidget *parent, const QString &file, bool more) = 0;
    /// Whether so many pictures may be fetched from `host`.
    [[nodiscard]] virtual WebAnswer askWeb(QWidget *parent, const QString &host, int pictures) = 0;
    /// Opens the desktop's file manager at a folder.
    virtual void showFolder(const QString &folder) = 0;
};

/// By the desktop's dialogs.
class DialogPrompter final : public Prompter
{
public:
    [[nodiscard]] QStringList openFiles(
        QWidget *parent,
        const QString &title,
        const QString &folder,
        const QString &filter) override;
    [[nodiscard]] QString chooseFolder(
        QWidget *parent, const QString &title, const QString &folder) override;
    [[nodiscard]] QString saveFile(
        QWidget *parent, const QString &title, const QString &file, const QString &filter) override;
    [[nodiscard]] QColor chooseColour(
        QWidget *parent, const QString &title, const QColor &colour) override;
    [[nodiscard]] QString askName(
        QWidget *parent, const QString &title, const QString &label, const QString &name) override;
    [[nodiscard]] bool confirm(
        QWidget *parent, const QString &title, const QString &text, const QString &yes) override;
    [[nodiscard]] std::optional<CollisionAnswer> askCollision(
        QWidget *parent, const QString &file, bool more) override;
    [[nodiscard]] WebAnswer askWeb(QWidget *parent, const QString &host, int pictures) override;
    void showFolder(const QString &folder) override;
};

} // namespace inspyre::ui
