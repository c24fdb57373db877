#pragma once

#include <QMenu>

#include <functional>

namespace inspyre {
struct EngineOptions;
struct ModelEntry;
} // namespace inspyre

namespace inspyre::ui {

class EngineSession;

/// The models on this machine; choosing one starts the engine again with it. The list is made anew
/// each time the menu opens.
class ModelMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `chooseFile` and `manage` are the last entries; the owner connects them.
    ModelMenu(
        EngineSession &session, QAction *chooseFile, QAction *manage, QWidget *parent = nullptr);

    /// A name or a file.
    void use(const QString &model);

private:
    void fill();

    EngineSession &m_session;
    QAction *m_chooseFile;
    QAction *m_manage;
};

/// Devices and precisions of the running engine, as ModelMenu.
class DeviceMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit DeviceMenu(EngineSession &session, QWidget *parent = nullptr);

private:
    void fill();
    void addDevices();
    void addPrecisions();
    void addChoice(
        const QString &text, bool checked, const std::function<void(EngineOptions &)> &edit);

    EngineSession &m_session;
};

/// What a model is, in the user's language: where it comes from, what it is good for and, where it
/// cannot be downloaded, how to get it.
[[nodiscard]] QString modelNote(const ModelEntry &model);
/// Of the running one; empty if none runs.
[[nodiscard]] QString modelNote(const EngineSession &session);

} // namespace inspyre::ui
