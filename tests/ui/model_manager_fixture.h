#pragma once

#include "tests/support/http_server.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/speed_log.h"
#include "ui/windows/model_manager.h"

#include <QPushButton>
#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <string>

namespace inspyre::test {

/// The bytes of the model that ships with the program.
[[nodiscard]] const std::string &starterBytes();

/// Serves the starter's bytes as a good server does, in two halves: the second follows when
/// `open` is set.
class ModelServer
{
public:
    ModelServer();

    /// What a model is fetched with: from here, with the starter's checksum.
    [[nodiscard]] ui::ModelLibrary::DownloadSource source() const;

    std::atomic_bool open = true;
    std::atomic_size_t lastBegin = 0; ///< of the range that was asked for last
    HttpServer server;

private:
    void answer(const HttpRequest &request, HttpConnection &connection);
};

/// A model manager with a data folder, an engine and settings of its own.
class ManagerFixture
{
public:
    explicit ManagerFixture(ui::ModelLibrary::DownloadSource source = {});
    ~ManagerFixture();
    ManagerFixture(const ManagerFixture &) = delete;
    ManagerFixture &operator=(const ManagerFixture &) = delete;

    /// Shows the window and waits for the list; chooses `model`.
    void show(const QString &model = QStringLiteral("starter"));

    [[nodiscard]] ui::ModelLibrary &library() const { return window->library(); }

    [[nodiscard]] int row(const QString &model) const;
    [[nodiscard]] ui::ModelState state(const QString &model) const;
    /// What the table says of its state.
    [[nodiscard]] QString stateText(const QString &model) const;
    /// By its text without "&".
    [[nodiscard]] QPushButton *button(const QString &text) const;
    /// Whether a label that is seen contains it.
    [[nodiscard]] bool says(const QString &text) const;
    /// In the model folder.
    [[nodiscard]] QString modelPath(const QString &name) const;
    void addModel(const QString &name, const std::string &bytes) const;

    QTemporaryDir data;
    EditorFixture editor;
    std::unique_ptr<ui::SpeedLog> speeds;
    std::unique_ptr<ui::ModelManager> window;
    ScriptedPrompter *prompter = nullptr; ///< the window's
};

} // namespace inspyre::test
