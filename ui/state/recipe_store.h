#pragma once

#include <inspyre/recipe.h>

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <memory>

class QThreadPool;

namespace inspyre::ui {

class Job;

/// The recipes that a person has named, one file each in a folder, and the one used last.
///
/// Reading and writing such a file takes less than a millisecond: nothing is flushed to the disk.
/// Threads: GUI thread only; the last recipe is written on `io`.
class RecipeStore final : public QObject
{
    Q_OBJECT

public:
    /// @param folder  made when something is written. @param io  must outlive this
    RecipeStore(std::filesystem::path folder, QThreadPool &io, QObject *parent = nullptr);
    ~RecipeStore() override; ///< writes what is not written yet

    /// In alphabetical order.
    [[nodiscard]] QStringList names() const;

    /// Errors: those of readRecipe().
    [[nodiscard]] Result<ReadRecipe> load(const QString &name) const;
    /// Replaces a recipe of this name. Errors: InvalidArgument (no name), those of
    /// writeFileAtomically().
    [[nodiscard]] Status save(const QString &name, const Recipe &recipe);
    /// Errors: FileNotFound, PermissionDenied, CannotWrite.
    [[nodiscard]] Status remove(const QString &name);

    /// What was set last, also by an earlier run of the program; else Recipe{}.
    [[nodiscard]] const Recipe &last() const { return m_last; }

    void setLast(const Recipe &recipe);

    /// Where a user's recipes are.
    [[nodiscard]] static std::filesystem::path defaultFolder();

Q_SIGNALS:
    void changed(); ///< names()

private:
    [[nodiscard]] std::filesystem::path fileOf(const QString &name) const;
    void writeLast();

    const std::filesystem::path m_folder;
    QThreadPool &m_io;
    Recipe m_last;
    bool m_dirty = false; ///< m_last is not written, and nobody is at it
    std::unique_ptr<Job> m_writing;
};

} // namespace inspyre::ui
