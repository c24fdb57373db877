#pragma once

#include <QComboBox>
#include <QString>

#include <initializer_list>

class QCheckBox;
class QFormLayout;
class QLabel;

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

/// To the side where lines begin in the program's language, whatever the text's own direction.
[[nodiscard]] Qt::Alignment leading();

/// Secondary text over several lines.
[[nodiscard]] QLabel *makeNote();

} // namespace inspyre::ui
