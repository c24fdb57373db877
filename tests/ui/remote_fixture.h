#pragma once

#include "tests/support/cold_service.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/remote_session.h"
#include "ui/state/token_store.h"
#include "ui/windows/remote_window.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

class QAbstractButton;

namespace inspyre::test {

/// The window of a remote service with an engine (the fake, not started), settings and a history of
/// its own, and a scripted service on this machine.
class RemoteFixture
{
public:
    /// @param profile  of the service; none is there if it is empty
    explicit RemoteFixture(const std::string &profile = "tuned", ColdOptions options = {});
    ~RemoteFixture();
    RemoteFixture(const RemoteFixture &) = delete;
    RemoteFixture &operator=(const RemoteFixture &) = delete;

    /// Starts the engine and waits for it.
    void startEngine();
    /// As if somebody had allowed that pictures are sent.
    void allowUpload();
    /// Until nothing is being called.
    void waitUntilIdle(int ms = 20'000);

    /// By its English text without "&", if it is seen; null else. Those of the first page are found
    /// in all languages.
    [[nodiscard]] QAbstractButton *button(const QString &text) const;
    void click(const QString &text) const;
    /// Of the page “Measure”.
    [[nodiscard]] QString sentence() const;
    /// How many pictures the service was sent.
    [[nodiscard]] int picturesSent() const;
    /// Adds a day of calls to the history: cold in the morning, warm after.
    void remember(int days) const;

    QTemporaryDir folder;
    EditorFixture editor;
    std::unique_ptr<ColdService> service;
    std::unique_ptr<ui::TokenStore> tokens;
    std::unique_ptr<ui::RemoteSession> session;
    std::unique_ptr<ui::Prompter> answers;
    ScriptedPrompter *prompter = nullptr;
    std::unique_ptr<ui::RemoteWindow> window;
    QString picture; ///< that is compared
};

} // namespace inspyre::test
