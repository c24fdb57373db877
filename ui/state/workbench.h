#pragma once

#include "ui/state/catalogue.h"
#include "ui/state/engine_session.h"

#include <QObject>

#include <cstdint>
#include <memory>

namespace inspyre::ui {

/// Decides which document works: the current one first, then the others in order, one at a time.
/// A new current document, another model or another size ends what is out of date.
///
/// Threads: GUI thread only.
class Workbench final : public QObject
{
    Q_OBJECT

public:
    Workbench(Catalogue &catalogue, EngineSession &session, QObject *parent = nullptr);

    [[nodiscard]] Document *current() const { return m_current; }

    /// The current document's colours are refined and its pixels are kept; null is allowed.
    void setCurrent(Document *document);

    /// At which size the network sees the pictures; finished ones are done again.
    void setSize(const InputSize &size);

    [[nodiscard]] const InputSize &size() const { return m_size; }

    /// Who makes the mattes from now on. What is made already stays; only what still runs, or
    /// failed, is made anew.
    void setRoute(MatteRoute route);

    /// Tries a Failed document again.
    void retry(Document *document);

    /// How many are neither Done nor Failed.
    [[nodiscard]] int waiting() const;

Q_SIGNALS:
    void currentChanged(inspyre::ui::Document *document);
    /// waiting() may be another number now.
    void queueChanged();

private:
    void engineChanged();
    void schedule();
    void advance();
    [[nodiscard]] Document *choose() const;
    void keepBudget();
    void forget(Document *document);

    Catalogue &m_catalogue;
    EngineSession &m_session;
    Document *m_current = nullptr;
    Document *m_active = nullptr;  ///< the one that works, or worked last
    QList<Document *> m_lastShown; ///< newest last
    std::shared_ptr<const Engine> m_engine;
    InputSize m_size;
    MatteRoute m_route;
    std::uint64_t m_revision = 1; ///< of engine and size together
    bool m_scheduled = false;
};

} // namespace inspyre::ui
