#pragma once

#include "tests/ui/editor_fixture.h"
#include "ui/state/recipe_store.h"
#include "ui/windows/batch_window.h"

#include <QAbstractButton>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>

namespace inspyre::test {

/// The window of a batch with an engine (the fake one by default, not started), pictures and
/// journals of its own.
class BatchFixture
{
public:
    explicit BatchFixture(std::filesystem::path modules = INSPYRE_TEST_BACKENDS "/good");
    ~BatchFixture();
    BatchFixture(const BatchFixture &) = delete;
    BatchFixture &operator=(const BatchFixture &) = delete;

    /// Starts the engine and shows the window.
    void start();
    /// Another window, as in another run of the program.
    void makeWindow();

    /// In the folder of pictures, which need not be there: white beside black, which the fake is
    /// sure of, or any grey. @return the whole path
    QString addPicture(const QString &name, int grey = 255, QSize size = {60, 40}) const;
    QString addFile(const QString &name, const QByteArray &bytes) const;
    /// So many of them: "000.png", "001.png", …
    void addPictures(int count) const;

    [[nodiscard]] QString pictures(const QString &name = {}) const;
    [[nodiscard]] QString results(const QString &name = {}) const;
    /// The names of all results, with their folders, sorted.
    [[nodiscard]] QStringList resultNames() const;

    /// Adds the folder of pictures, with results() for the results, and waits for the plan.
    void plan();
    void planAndStart();

    [[nodiscard]] ui::BatchSession &session() const { return window->session(); }

    [[nodiscard]] ui::BatchSession::State state() const { return session().state(); }

    /// The state of a picture, by its name.
    [[nodiscard]] ItemState stateOf(const QString &name) const;
    [[nodiscard]] quint32 numberOf(const QString &name) const;
    /// By its text without "&"; null unless it is seen.
    [[nodiscard]] QAbstractButton *button(const QString &text) const;
    void click(const QString &text) const;
    /// Whether a label that is seen contains it.
    [[nodiscard]] bool says(const QString &text) const;

    QTemporaryDir folder;
    EditorFixture editor;
    ui::RecipeStore recipes;
    std::unique_ptr<ui::Prompter> answers;
    ScriptedPrompter *prompter = nullptr;
    std::unique_ptr<ui::BatchWindow> window;
};

} // namespace inspyre::test
