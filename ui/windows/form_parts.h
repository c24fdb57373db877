#pragma once

#include <QComboBox>
#include <QString>

#include <initializer_list>

class QAbstractButton;
class QCheckBox;
class QDialog;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMessageBox;
class QSpinBox;

namespace inspyre::ui {

// What panels and dialogs are made of, each with its tool tip and accessible name.

struct Choice
{
    QString text = {};
    int value = 0; ///< of an enum
};

[[nodiscard]] QComboBox *makeChoices(
    const QString &name, const QString &tip, std::initializer_list<Choice> choices);
void setChoice(QComboBox *box, int value);

template<typename Enum>
[[nodiscard]] Enum choiceOf(const QComboBox *box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

[[nodiscard]] QCheckBox *makeCheck(const QString &text, const QString &tip);

/// Names at one side, controls at the other; below each other where there is no room.
[[nodiscard]] QFormLayout *makeForm();

/// The name of a row, which leads to its control.
void addRow(QFormLayout *form, const QString &name, QWidget *control);

/// Gives all forms in `window` one column of names.
void alignLabels(const QWidget &window);

/// Secondary text over several lines.
[[nodiscard]] QLabel *makeNote();

/// A field for a length in pixels.
[[nodiscard]] QSpinBox *makePixels(const QString &name, const QString &tip);

/// A line for the path of a folder and, beside it, a button that asks for one. Has the focus and
/// the name of `line`, of which `name` is made.
struct FolderField
{
    QWidget *whole = nullptr;
    QAbstractButton *browse = nullptr;
};

[[nodiscard]] FolderField makeFolderField(QLineEdit *line, const QString &name, const QString &tip);

/// What is done where the file of a result is there already.
[[nodiscard]] QComboBox *makeCollisions(std::initializer_list<Choice> choices);

// Words of ours on buttons, since Qt's are English where its translations are not installed.

/// The last row of a dialog, with the button that closes it. More buttons go before it.
[[nodiscard]] QHBoxLayout *makeCloseRow(QDialog *dialog);

/// Also for Esc.
void addCancel(QMessageBox &question);

} // namespace inspyre::ui
