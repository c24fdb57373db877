#include "ui/state/workbench.h"

#include <algorithm>

namespace inspyre::ui {

namespace {

/// For documents that are not shown: about five pictures of 12 million pixels.
constexpr qsizetype kPixelBudget = qsizetype{1024} * 1024 * 1024;

} // namespace

Workbench::Workbench(Catalogue &catalogue, EngineSession &session, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_session(session)
    , m_engine(session.engine())
{
    connect(&catalogue, &Catalogue::rowsInserted, this, &Workbench::schedule);
    connect(&catalogue, &Catalogue::documentChanged, this, &Workbench::schedule);
    connect(&catalogue, &Catalogue::aboutToRemove, this, &Workbench::forget);
    connect(&session, &EngineSession::stateChanged, this, &Workbench::engineChanged);
}

void Workbench::setCurrent(Document *document)
{
    if (document == m_current) {
        return;
    }
    if (m_current != nullptr) {
        m_current->hide();
    }
    m_current = document;
    if (document != nullptr) {
        m_lastShown.removeAll(document);
        m_lastShown << document;
    }
    Q_EMIT currentChanged(document);
    schedule();
}

void Workbench::setSize(const InputSize &size)
{
    if (size.kind == m_size.kind && size.size == m_size.size) {
        return;
    }
    m_size = size;
    ++m_revision;
    schedule();
}

void Workbench::setRoute(MatteRoute route)
{
    if (route.maker == m_route.maker) {
        return;
    }
    m_route = std::move(route);
    if (m_active != nullptr && m_active->busy()) {
        m_active->stop(); // it goes on by the other way
    }
    schedule();
}

void Workbench::retry(Document *document)
{
    document->retry();
    schedule();
}

int Workbench::waiting() const
{
    const auto &all = m_catalogue.documents();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const Document *document) {
        return document->state() != Document::State::Done &&
               document->state() != Document::State::Failed;
    }));
}

void Workbench::engineChanged()
{
    auto engine = m_session.engine();
    if (engine != m_engine) {
        const bool counts = m_route.maker == nullptr || (m_route.usesEngine && m_engine != nullptr);
        m_engine = std::move(engine);
        m_revision += counts ? 1 : 0;
    }
    schedule();
}

void Workbench::schedule()
{
    // Queued: many changes at once give one look, and never in the middle of a document's own step.
    if (!m_scheduled) {
        m_scheduled = true;
        QMetaObject::invokeMethod(this, &Workbench::advance, Qt::QueuedConnection);
    }
}

Document *Workbench::choose() const
{
    if (m_current != nullptr && m_current->needsWork(m_revision)) {
        return m_current;
    }
    if (m_active != nullptr && m_active->busy()) {
        return m_active;
    }
    if (m_engine == nullptr && m_route.maker == nullptr) {
        return nullptr; // the others need not be read yet
    }
    const auto &all = m_catalogue.documents();
    const auto found = std::find_if(all.begin(), all.end(), [this](const Document *document) {
        return document->needsWork(m_revision);
    });
    return found != all.end() ? *found : nullptr;
}

void Workbench::advance()
{
    m_scheduled = false;
    auto *next = choose();
    if (m_active != nullptr && m_active != next && m_active->busy()) {
        m_active->stop(); // the current one comes first
    }
    if (next != nullptr) {
        m_active = next;
        next->run({m_engine, m_size, m_revision, next == m_current, m_route});
    }
    if (m_current != nullptr && !m_current->needsWork(m_revision)) {
        m_current->show();
    }
    keepBudget();
    Q_EMIT queueChanged();
}

void Workbench::keepBudget()
{
    qsizetype sum = 0;
    for (const auto *document : m_catalogue.documents()) {
        sum += document->pixelBytes();
    }
    if (sum <= kPixelBudget) {
        return;
    }
    auto order = m_catalogue.documents();
    std::stable_sort(order.begin(), order.end(), [this](Document *a, Document *b) {
        return m_lastShown.indexOf(a) < m_lastShown.indexOf(b);
    });
    for (auto *document : order) {
        if (sum > kPixelBudget && document != m_current && document != m_active) {
            sum -= document->pixelBytes();
            document->dropPixels();
            sum += document->pixelBytes();
        }
    }
}

void Workbench::forget(Document *document)
{
    m_lastShown.removeAll(document);
    if (m_active == document) {
        m_active = nullptr;
    }
    if (m_current == document) {
        const int row = m_catalogue.rowOf(document);
        auto *other = m_catalogue.at(row + 1);
        setCurrent(other != nullptr ? other : m_catalogue.at(row - 1));
    }
    schedule();
}

} // namespace inspyre::ui
