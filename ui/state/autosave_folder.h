#pragma once

#include "ui/state/edit_files.h"
#include "ui/state/intake.h"

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <QLockFile>

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace inspyre::ui {

/// What is saved of one picture.
struct SavedEdits
{
    std::string id = {}; ///< names its files
    EditFile edits = {};
    PictureSource pasted = {}; ///< a picture without a file, unless its bytes are saved already
};

/// A picture as it was left.
struct FoundEdits
{
    std::string id = {};
    PictureSource source = {};
    EditState edits = {};
    SavedPass pass = {};
    bool sourceChanged = false; ///< its file is not the one that was edited, or is gone
};

/// The edits of one run of the program, in a folder of their own with a lock that says that the run
/// goes on: `<id>.inspyre`, and `<id>.picture` for a picture that has no file.
///
/// Threads: any; calls wait for each other.
class AutosaveFolder
{
public:
    /// Nothing is on the disk until there is something to save.
    explicit AutosaveFolder(const std::filesystem::path &parent);

    /// Those in `parent` that hold edits and whose runs have ended without close(). They are
    /// locked: nobody else finds them while they are held here.
    [[nodiscard]] static std::vector<std::shared_ptr<AutosaveFolder>> abandoned(
        const std::filesystem::path &parent);

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

    /// The ids of what is in it.
    [[nodiscard]] std::vector<std::string> ids() const;

    /// All or nothing. Errors: those of writeEdits() and writeFileAtomically(); CannotWrite (the
    /// folder cannot be made or locked).
    [[nodiscard]] Status write(const SavedEdits &saved, const JobControl &job);
    void erase(const std::string &id);

    /// Moves what is called `id` in `from` here, under another id, and reads it. What cannot be
    /// understood stays there as `<id>.inspyre.damaged`.
    /// Errors: those of readEdits() and parseRecipe(), CannotWrite.
    [[nodiscard]] Result<FoundEdits> take(
        AutosaveFolder &from, const std::string &id, const JobControl &job);

    /// Removes the folder and all that is in it but what is damaged; nothing can be written any
    /// more.
    void close();

private:
    AutosaveFolder(std::filesystem::path path, std::unique_ptr<QLockFile> lock);

    [[nodiscard]] Status open();
    [[nodiscard]] std::filesystem::path file(const std::string &id) const;
    [[nodiscard]] std::filesystem::path pictureFile(const std::string &id) const;

    mutable std::mutex m_mutex;
    const std::filesystem::path m_path;
    std::unique_ptr<QLockFile> m_lock; ///< null until open()
    bool m_closed = false;
};

/// Another name at each call, also in another run of the program.
[[nodiscard]] std::string freshId();

} // namespace inspyre::ui
