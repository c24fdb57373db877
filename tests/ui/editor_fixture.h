#pragma once

#include "ui/jobs/lanes.h"
#include "ui/state/engine_session.h"
#include "ui/state/settings.h"
#include "ui/windows/prompter.h"

#include <QImage>
#include <QSemaphore>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>

namespace inspyre::test {

/// What the editor needs around it: lanes, an engine of `modules` (the fake one by default) that
/// has not been started, settings in a folder of its own, and a place for files.
class EditorFixture
{
public:
    explicit EditorFixture(std::filesystem::path modules = INSPYRE_TEST_BACKENDS "/good");

    /// Begins to start the engine.
    void startEngine();

    /// Saves a picture as `name` in the folder: as bright as `grey` on the left half and black on
    /// the right, so that the fake's matte is known.
    QString addPicture(const QString &name, QSize size = {60, 40}, int grey = 255) const;
    /// Any bytes.
    QString addFile(const QString &name, const QByteArray &bytes) const;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    // In the order in which they must be built: what works on a lane goes before it.
    ui::Lanes lanes;
    std::unique_ptr<ui::Settings> settings;
    std::unique_ptr<ui::EngineSession> session;

private:
    std::filesystem::path m_modules;
    QTemporaryDir m_folder;
};

/// Half `grey`, half black.
[[nodiscard]] QImage halfPicture(QSize size, int grey = 255);

/// Answers with what the test has set, once each.
class ScriptedPrompter final : public ui::Prompter
{
public:
    QStringList files;
    QString folder;
    QString saveName;
    QColor colour;
    QString typed; ///< a name
    bool agrees = false;
    std::optional<ui::CollisionAnswer> collision = ui::CollisionAnswer{};
    ui::WebAnswer web = {};
    QString asked; ///< text of the last question, or the suggested file
    QString shown; ///< the folder that was to be shown

    QStringList openFiles(QWidget *, const QString &, const QString &, const QString &) override;
    QString chooseFolder(QWidget *, const QString &, const QString &) override;
    QString saveFile(QWidget *, const QString &, const QString &file, const QString &) override;
    QColor chooseColour(QWidget *, const QString &, const QColor &) override;
    QString askName(QWidget *, const QString &, const QString &, const QString &) override;
    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override;
    std::optional<ui::CollisionAnswer> askCollision(QWidget *, const QString &file, bool) override;
    ui::WebAnswer askWeb(QWidget *, const QString &host, int) override;
    void showFolder(const QString &name) override;
};

/// Keeps a lane of one thread busy for as long as it lives.
class BusyLane
{
public:
    explicit BusyLane(QThreadPool &lane);
    ~BusyLane();
    BusyLane(const BusyLane &) = delete;
    BusyLane &operator=(const BusyLane &) = delete;

private:
    std::shared_ptr<QSemaphore> m_end = std::make_shared<QSemaphore>();
};

/// INSPYRE_FAKE_DELAY_MS for as long as it lives: longer than the lanes whose work reads it.
class FakeDelay
{
public:
    explicit FakeDelay(int ms);
    ~FakeDelay();
    FakeDelay(const FakeDelay &) = delete;
    FakeDelay &operator=(const FakeDelay &) = delete;
};

/// QTest::failOnWarning() for all but what the offscreen platform says of itself.
void failOnWarnings();

} // namespace inspyre::test
