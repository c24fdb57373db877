#pragma once

#include <QString>

#include <memory>

class QFormLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace inspyre::ui {

class Actions;
class EngineSession;
class Prompter;
class Settings;

/// What a page of the preferences shows and changes. All outlive it.
struct PreferencesParts
{
    Settings &settings;
    EngineSession &session;
    Actions &actions;
    const std::unique_ptr<Prompter> &prompter;
};

/// The column of a page, with its heading. Things in it are a little apart.
[[nodiscard]] QVBoxLayout *makePage(QWidget *page, const QString &heading);

/// As addRow(); the controls of all pages are equally wide.
void addField(QFormLayout *form, const QString &name, QWidget *control);

/// The name of a group of controls.
[[nodiscard]] QLabel *makeGroupName(const QString &name);

} // namespace inspyre::ui
