#pragma once

class QDialog;
class QWidget;

namespace inspyre::ui {

class Actions;

/// All actions that have keys, by group, and what the canvas itself answers to.
[[nodiscard]] QDialog *makeShortcutsDialog(const Actions &actions, QWidget *parent);

/// Version and licences.
[[nodiscard]] QDialog *makeAboutDialog(QWidget *parent);

} // namespace inspyre::ui
