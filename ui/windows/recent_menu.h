#pragma once

#include <QMenu>

#include <filesystem>

namespace inspyre::ui {

class Recent;

/// What was opened lately. Those that are not there any more are shown, but cannot be chosen.
class RecentMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(Recent &recent, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const std::filesystem::path &path);

private:
    void fill();

    Recent &m_recent;
};

} // namespace inspyre::ui
