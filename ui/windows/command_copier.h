#pragma once

#include <inspyre/recipe.h>
#include <inspyre/result.h>

#include <QObject>
#include <QString>

#include <memory>

class QThreadPool;

namespace inspyre::ui {

class EngineSession;
class Job;
struct ExportSource;

/// Puts the command line that makes a result into the clipboard. Strokes and regions cannot be said
/// in words: they go into a file that the command names.
class CommandCopier final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    CommandCopier(QThreadPool &io, EngineSession &session, QObject *parent = nullptr);
    ~CommandCopier() override;

    /// @param folder  where the command writes to
    void copy(const ExportSource &source, const Recipe &recipe, const QString &folder);

Q_SIGNALS:
    void copied();
    void failed(const inspyre::Error &error);

private:
    QThreadPool &m_io;
    EngineSession &m_session;
    std::unique_ptr<Job> m_job;
};

} // namespace inspyre::ui
