#include "ui/windows/intake_desk.h"

#include "ui/state/addresses.h"
#include "ui/state/catalogue.h"
#include "ui/state/settings.h"
#include "ui/text/text.h"
#include "ui/widgets/notice_bar.h"
#include "ui/windows/prompter.h"
#include "ui/windows/recent_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

#include <algorithm>
#include <iterator>
#include <utility>

namespace inspyre::ui {

IntakeDesk::IntakeDesk(
    const Surroundings &around, const std::unique_ptr<Prompter> &prompter, QWidget *window)
    : QObject(window)
    , m_catalogue(around.catalogue)
    , m_settings(around.settings)
    , m_notices(around.notices)
    , m_prompter(prompter)
    , m_window(window)
    , m_fetcher(around.io)
    , m_recent(around.settings, around.io)
    , m_recentMenu(new RecentMenu(m_recent, window))
{
    connect(m_recentMenu, &RecentMenu::chosen, this, [this](const std::filesystem::path &path) {
        openFiles({path});
    });
    connect(&m_fetcher, &Fetcher::arrived, &m_catalogue, &Catalogue::addPictures);
    connect(&m_fetcher, &Fetcher::progressed, this, &IntakeDesk::showFetching);
    connect(&m_fetcher, &Fetcher::failed, this, &IntakeDesk::tell);
    connect(&m_fetcher, &Fetcher::idle, this, &IntakeDesk::showFailures);
    connect(&m_notices, &NoticeBar::buttonClicked, this, &IntakeDesk::answer);
}

QMenu *IntakeDesk::recentMenu() const
{
    return m_recentMenu;
}

void IntakeDesk::open(const QStringList &paths)
{
    QList<std::filesystem::path> files;
    QStringList addresses;
    for (const auto &path : paths) {
        if (isOnTheWeb(path)) {
            addresses << path;
        } else {
            files << toPath(path);
        }
    }
    openFiles(files);
    takeAddresses(addresses, {});
}

void IntakeDesk::openFiles(const QList<std::filesystem::path> &paths)
{
    if (!paths.isEmpty()) {
        m_catalogue.add(paths);
        m_recent.add(paths);
    }
}

void IntakeDesk::askForFiles()
{
    const auto files = m_prompter->openFiles(
        m_window, tr("Open pictures"), m_settings.values().openFolder, openFilter());
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
            tr("There is no picture in the clipboard. Copy a picture, a file or the address of a "
               "picture first."));
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
    openFiles(intake.paths);
    if (!intake.held.isEmpty()) {
        m_fetcher.read(intake.held);
    }
    if (!intake.pictures.isEmpty()) {
        m_catalogue.addPictures(intake.pictures);
    }
    takeAddresses(intake.addresses, name);
    if (intake.refused.size() == 1) {
        Q_EMIT troubled(intake.refused.front());
    } else if (!intake.refused.isEmpty()) {
        const auto others = static_cast<int>(intake.refused.size()) - 1;
        Q_EMIT troubled(
            tr("%1 %Ln others cannot be opened, either.", "sentence about the first", others)
                .arg(intake.refused.front()));
    }
    return !intake.empty() || !intake.refused.isEmpty();
}

void IntakeDesk::takeAddresses(const QStringList &addresses, const QString &name)
{
    const bool asked = !m_toAsk.isEmpty();
    for (const auto &address : addresses) {
        if (isData(address)) {
            m_fetcher.decode(address, name);
        } else {
            m_toAsk << address;
        }
    }
    if (!asked && !m_toAsk.isEmpty()) {
        // Later: whoever dropped it waits until the drop is over, and must not wait for an answer.
        QMetaObject::invokeMethod(this, &IntakeDesk::askForWeb, Qt::QueuedConnection);
    }
}

void IntakeDesk::askForWeb()
{
    const auto addresses = std::exchange(m_toAsk, {});
    if (addresses.isEmpty()) {
        return;
    }
    if (m_settings.values().offline) {
        Q_EMIT troubled(tr("Offline mode is on, so nothing is fetched from %1. Turn it off in "
                           "the preferences, or save the picture and open the file.")
                            .arg(isolated(hostOf(addresses.front()))));
        return;
    }
    QStringList hosts;
    for (const auto &address : addresses) {
        hosts << hostOf(address);
    }
    hosts.removeDuplicates();
    for (const auto &host : std::as_const(hosts)) {
        QStringList ofHost;
        std::copy_if(
            addresses.begin(),
            addresses.end(),
            std::back_inserter(ofHost),
            [&host](const QString &address) { return hostOf(address) == host; });
        if (mayFetchFrom(host, static_cast<int>(ofHost.size()))) {
            fetch(ofHost);
        }
    }
}

bool IntakeDesk::mayFetchFrom(const QString &host, int pictures)
{
    if (m_settings.values().webHosts.contains(host)) {
        return true;
    }
    const auto answer = m_prompter->askWeb(m_window, host, pictures);
    if (answer.fetch && answer.always) {
        m_settings.change([&host](Preferences &values) { values.webHosts << host; });
    }
    return answer.fetch;
}

void IntakeDesk::fetch(const QStringList &addresses)
{
    if (!m_fetcher.fetching()) {
        m_failures.clear();
    }
    for (const auto &address : addresses) {
        m_fetcher.fetch(address, {.offline = m_settings.values().offline});
    }
}

void IntakeDesk::showFetching(double fraction)
{
    const auto host = isolated(hostOf(m_fetcher.address()));
    const int waiting = m_fetcher.waiting();
    m_notices.showProgress(
        waiting == 0 ? tr("Fetching a picture from %1…").arg(host)
                     : tr("Fetching a picture from %1, %Ln more wait…", "", waiting).arg(host),
        fraction,
        tr("Cancel"));
}

/// Whole addresses are long and say little: the host is named instead.
void IntakeDesk::tell(const Error &error)
{
    const auto address = QString::fromStdString(error.subject);
    if (!isOnTheWeb(address)) {
        Q_EMIT troubled(errorText(error));
        return;
    }
    auto shown = error;
    shown.subject = hostOf(address).toStdString();
    m_failures << Failure{
        address,
        error.code == ErrorCode::NotAnImage
            ? tr("%1 sent a page instead of a picture. Open the picture by itself in the browser, "
                 "and copy it or its address from there.")
                  .arg(isolated(hostOf(address)))
            : errorText(shown)};
    if (!m_fetcher.fetching()) {
        showFailures();
    }
}

void IntakeDesk::showFailures()
{
    if (m_failures.isEmpty()) {
        m_notices.hide();
        return;
    }
    auto text = m_failures.front().text;
    if (const auto others = static_cast<int>(m_failures.size()) - 1; others > 0) {
        text = tr("%1 %Ln others could not be fetched, either.", "sentence about the first", others)
                   .arg(text);
    }
    m_notices.showNotice(NoticeBar::Kind::Problem, text, tr("Try again"));
}

/// Cancels what is being fetched, or tries again what could not be.
void IntakeDesk::answer()
{
    if (m_fetcher.fetching()) {
        m_fetcher.cancel();
    } else {
        m_notices.hide();
        QStringList addresses;
        for (const auto &failure : std::as_const(m_failures)) {
            addresses << failure.address;
        }
        fetch(addresses);
    }
}

} // namespace inspyre::ui
