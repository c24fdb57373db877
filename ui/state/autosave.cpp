#include "ui/state/autosave.h"

#include "ui/jobs/job.h"

#include <numeric>
#include <utility>

namespace inspyre::ui {

namespace {

using Folders = std::vector<std::shared_ptr<AutosaveFolder>>;

} // namespace

Autosave::Autosave(
    Catalogue &catalogue, QThreadPool &io, std::filesystem::path folder, Pace pace, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_io(io)
    , m_parent(std::move(folder))
    , m_folder(std::make_shared<AutosaveFolder>(m_parent))
{
    for (auto *timer : {&m_rest, &m_most}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Autosave::save);
    }
    m_rest.setInterval(pace.rest);
    m_most.setInterval(pace.most);
    connect(&catalogue, &Catalogue::documentEdited, this, &Autosave::note);
    connect(&catalogue, &Catalogue::aboutToRemove, this, &Autosave::forget);
    m_finder = std::make_unique<Job>(
        io,
        [parent = m_parent](const JobControl &) -> Result<Folders> {
            return AutosaveFolder::abandoned(parent);
        },
        [this](const Result<Folders> &folders) {
            m_finder.reset();
            m_found = *folders;
            const auto pictures = std::accumulate(
                m_found.begin(),
                m_found.end(),
                std::size_t{0},
                [](std::size_t sum, const auto &one) { return sum + one->ids().size(); });
            if (pictures > 0) {
                Q_EMIT found(static_cast<int>(pictures));
            }
        });
}

Autosave::~Autosave()
{
    m_saver.reset();
    m_io.start([folder = m_folder] { folder->close(); });
}

void Autosave::note(Document *document)
{
    m_changed.insert(document);
    wait();
}

void Autosave::forget(Document *document)
{
    m_changed.remove(document);
    m_pastedSaved.remove(document);
    if (m_ids.contains(document)) {
        m_toErase.push_back(m_ids.take(document));
        wait();
    }
}

void Autosave::wait()
{
    m_rest.start();
    if (!m_most.isActive()) {
        m_most.start();
    }
}

/// What is to be written of the documents that have changed.
Autosave::Order Autosave::order()
{
    Order order{.erased = std::exchange(m_toErase, {})};
    const auto changed = std::exchange(m_changed, {});
    for (auto *document : changed) {
        if (document->size().isEmpty()) {
            m_changed.insert(document); // with the next one: its size is not known yet
            continue;
        }
        if (!document->editing().edited()) {
            if (m_ids.contains(document)) {
                order.erased.push_back(m_ids.take(document));
                m_pastedSaved.remove(document);
            }
            continue;
        }
        auto &id = m_ids[document];
        if (id.empty()) {
            id = freshId();
        }
        SavedEdits saved{.id = id, .edits = editFileOf(document->exportSource(), {})};
        if (document->source().file.empty() && !m_pastedSaved.contains(document)) {
            saved.pasted = document->source();
            m_pastedSaved.insert(document);
        }
        order.saved.push_back(std::move(saved));
    }
    return order;
}

void Autosave::save()
{
    m_rest.stop();
    m_most.stop();
    if (m_saver != nullptr) {
        wait();
        return;
    }
    m_saver = std::make_unique<Job>(
        m_io,
        [folder = m_folder, order = order()](const JobControl &job) -> Status {
            for (const auto &id : order.erased) {
                folder->erase(id);
            }
            for (const auto &saved : order.saved) {
                if (auto written = folder->write(saved, job); !written) {
                    return written.error();
                }
            }
            return Success{};
        },
        [this](const Status &written) {
            m_saver.reset();
            tell(written);
        });
}

void Autosave::tell(const Status &written)
{
    if (written) {
        m_failing = false;
        if (!m_rest.isActive()) {
            Q_EMIT saved();
        }
        return;
    }
    // Which of them failed does not matter: all are tried again.
    m_pastedSaved.clear();
    for (auto document = m_ids.keyBegin(); document != m_ids.keyEnd(); ++document) {
        m_changed.insert(*document);
    }
    m_most.start();
    if (!std::exchange(m_failing, true)) {
        Q_EMIT failed(written.error());
    }
}

void Autosave::restore()
{
    if (m_finder != nullptr || m_found.empty()) {
        return;
    }
    m_finder = std::make_unique<Job>(
        m_io,
        [own = m_folder,
         folders = std::exchange(m_found, {})](const JobControl &job) -> Result<Restored> {
            Restored restored;
            for (const auto &folder : folders) {
                for (const auto &id : folder->ids()) {
                    auto edits = own->take(*folder, id, job);
                    if (edits) {
                        restored.found.push_back(*std::move(edits));
                    } else {
                        restored.failed.push_back(edits.error());
                    }
                }
                if (folder->ids().empty()) {
                    folder->close();
                }
            }
            return restored;
        },
        [this](const Result<Restored> &restored) {
            m_finder.reset();
            add(*restored);
        });
}

void Autosave::add(const Restored &made)
{
    Document *first = nullptr;
    QStringList changed;
    for (const auto &found : made.found) {
        auto *document = m_catalogue.addEdited(found.source, found.edits, found.pass);
        if (m_ids.contains(document)) {
            m_toErase.push_back(found.id); // it was here already, and has been edited
            wait();
            continue;
        }
        m_ids.insert(document, found.id);
        m_pastedSaved.insert(document);
        first = first == nullptr ? document : first;
        if (found.sourceChanged) {
            changed << document->name();
        }
    }
    Q_EMIT restored(first, changed);
    if (!made.failed.empty()) {
        Q_EMIT failed(made.failed.front());
    }
}

void Autosave::discard()
{
    m_io.start([folders = std::exchange(m_found, {})] {
        for (const auto &folder : folders) {
            folder->close();
        }
    });
}

} // namespace inspyre::ui
