#pragma once

class QDialog;
class QWidget;

namespace inspyre::ui {

/// Version and licences.
[[nodiscard]] QDialog *makeAboutDialog(QWidget *parent);

} // namespace inspyre::ui
