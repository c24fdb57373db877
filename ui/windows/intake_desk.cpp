#include "ui/windows/intake_desk.h"

#include "ui/state/catalogue.h"
#include "ui/state/intake.h"
#include "ui/state/settings.h"
#include "ui/text/text.h"
#include "ui/windows/prompter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

namespace inspyre::ui {

IntakeDesk::IntakeDesk(
    Catalogue &catalogue,
    Settings &settings,
    const std::unique_ptr<Prompter> &prompter,
    QWidget *window)
    : QObject(window)
    , m_catalogue(catalogue)
    , m_settings(settings)
    , m_prompter(prompter)
    , m_window(window)
{}

void IntakeDesk::open(const QStringList &paths)
{
    QList<std::filesystem::path> list;
    for (const auto &path : paths) {
        list << toPath(path);
    }
    if (!list.isEmpty()) {
        m_catalogue.add(list);
    }
}

void IntakeDesk::askForFiles()
{
    const auto files = m_prompter->openFiles(
        m_window, tr("Open pictures"), m_settings.values().openFolder, pictureFilter());
    if (files.isEmpty()) {
        return;
    }
    m_settings.change([&files](Preferences &values) {
        values.openFolder = toQString(toPath(files.front()).parent_path());
    });
    open(files);
}

void IntakeDesk::askForFolder()
{
    const auto folder = m_prompter->chooseFolder(
        m_window, tr("Open a folder of pictures"), m_settings.values().openFolder);
    if (!folder.isEmpty()) {
        m_settings.change([&folder](Preferences &values) { values.openFolder = folder; });
        open({folder});
    }
}

void IntakeDesk::paste()
{
    const QMimeData nothing;
    const auto *mime = QGuiApplication::clipboard()->mimeData();
    if (!take(mime != nullptr ? *mime : nothing, tr("Pasted picture"))) {
        Q_EMIT troubled(
            tr("There is no picture in the clipboard. Copy a picture or a file first."));
    }
}

void IntakeDesk::drop(const QMimeData &mime)
{
    if (!take(mime, tr("Dropped picture"))) {
        Q_EMIT troubled(tr("What was dropped is neither a picture nor a file."));
    }
}

/// Whether there was anything to take or to tell of.
bool IntakeDesk::take(const QMimeData &mime, const QString &name)
{
    const auto intake = readMime(mime, name);
    if (!intake.paths.isEmpty()) {
        m_catalogue.add(intake.paths);
    }
    for (const auto &picture : intake.pictures) {
        m_catalogue.addPicture(picture);
    }
    if (intake.empty() && !intake.remote.isEmpty()) {
        Q_EMIT troubled(tr("“%1” is on the web. Save the picture first, then open the file.")
                            .arg(isolated(intake.remote.front())));
        return true;
    }
    return !intake.empty();
}

} // namespace inspyre::ui
