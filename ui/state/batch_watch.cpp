#include "ui/state/batch_watch.h"

#include "ui/state/batch_session.h"

#include <algorithm>
#include <chrono>
#include <system_error>
#include <utility>

namespace inspyre::ui {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds kGather{250};

std::vector<fs::path> foldersOf(const std::vector<fs::path> &inputs)
{
    std::vector<fs::path> folders;
    std::ranges::copy_if(inputs, std::back_inserter(folders), [](const auto &input) {
        std::error_code ignored;
        return fs::is_directory(input, ignored);
    });
    return folders;
}

} // namespace

BatchWatch::BatchWatch(BatchSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(kGather);
    connect(&m_gather, &QTimer::timeout, this, &BatchWatch::addWanted);
    connect(&m_session, &BatchSession::stateChanged, this, &BatchWatch::follow);
}

BatchWatch::~BatchWatch() = default;

bool BatchWatch::possible() const
{
    return !foldersOf(m_session.wish().inputs).empty();
}

void BatchWatch::setOn(bool on)
{
    if (on != m_on) {
        m_on = on;
        follow();
        Q_EMIT changed();
    }
}

/// Whoever stops it or makes another batch of it does not want it to go on by itself.
void BatchWatch::follow()
{
    using State = BatchSession::State;
    const auto state = m_session.state();
    const bool over =
        state == State::Stopping || state == State::Empty ||
        (state == State::Ended && m_session.report() && m_session.report()->how != "finished");
    if (m_on && over) {
        setOn(false);
        return;
    }
    const bool begun = m_session.active() || state == State::Ended ||
                       (m_watch != nullptr && state == State::Starting);
    if (m_on && begun && m_watch == nullptr) {
        begin();
    } else if (m_watch != nullptr && !(m_on && begun)) {
        m_watch.reset();
        m_wanted.clear();
        Q_EMIT changed();
    }
    if (m_watch != nullptr && m_session.canGoOn()) {
        m_session.start();
    }
}

void BatchWatch::begin()
{
    auto watch = FolderWatch::make(
        foldersOf(m_session.wish().inputs),
        {.scan = m_session.plan()->wish.scan},
        [this](std::vector<WatchEvent> events) {
            QMetaObject::invokeMethod(
                this, [this, events = std::move(events)] { take(events); }, Qt::QueuedConnection);
        });
    if (!watch) {
        setOn(false);
        Q_EMIT troubled(watch.error());
        return;
    }
    m_watch = *std::move(watch);
    Q_EMIT changed();
}

void BatchWatch::take(const std::vector<WatchEvent> &events)
{
    if (m_watch == nullptr) {
        return; // told before it was turned off
    }
    for (const auto &event : events) {
        switch (event.kind) {
        case WatchEvent::Kind::Complete: m_wanted.insert(event.file); break;
        case WatchEvent::Kind::Renamed:
            takeOff(event.before);
            m_wanted.insert(event.file);
            break;
        case WatchEvent::Kind::Gone: takeOff(event.file); break;
        case WatchEvent::Kind::Lost: Q_EMIT lost(event.file); break;
        case WatchEvent::Kind::Back: break;
        }
    }
    if (!m_wanted.empty() && !m_gather.isActive()) {
        m_gather.start();
    }
}

/// What has not begun need not fail.
void BatchWatch::takeOff(const fs::path &file)
{
    m_wanted.erase(file);
    const auto &rows = m_session.table().rows();
    const auto row = std::ranges::find_if(rows, [&file](const auto &each) {
        return each.item.source == file && each.state == ItemState::Waiting;
    });
    if (row != rows.end() && m_session.canRemove()) {
        m_session.remove({row->item.number});
    }
}

void BatchWatch::addWanted()
{
    for (const auto &row : m_session.table().rows()) {
        m_wanted.erase(row.item.source);
    }
    const auto fresh = std::exchange(m_wanted, {});
    m_session.add(QList<fs::path>(fresh.begin(), fresh.end()));
}

} // namespace inspyre::ui
