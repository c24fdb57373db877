#include "ui/state/recipe_store.h"

#include "ui/jobs/job.h"

#include <inspyre/files.h>
#include <inspyre/folders.h>

#include <QByteArray>
#include <QDir>
#include <QLoggingCategory>
#include <QThreadPool>

#include <algorithm>
#include <cerrno>
#include <span>
#include <system_error>
#include <utility>

namespace inspyre::ui {

namespace {

Q_LOGGING_CATEGORY(log, "inspyre.ui.recipes")

namespace fs = std::filesystem;

constexpr const char *kSuffix = ".json";
constexpr const char *kLast = ".last.json"; // no name that a person gives becomes this one

/// Any text as the name of a file that is not hidden; decodable by QByteArray.
QByteArray encoded(const QString &name)
{
    QByteArray file;
    for (const char byte : name.toUtf8()) {
        const bool isControl = static_cast<unsigned char>(byte) < 0x20;
        const bool hides = file.isEmpty() && byte == '.';
        if (isControl || hides || byte == '/' || byte == '%') {
            file += '%' + QByteArray(1, byte).toHex();
        } else {
            file += byte;
        }
    }
    return file;
}

Status write(const fs::path &file, const Recipe &recipe, const JobControl &job)
{
    std::error_code ignored; // the write below says what is wrong
    fs::create_directories(file.parent_path(), ignored);
    const auto json = recipeJson(recipe);
    const std::span<const std::byte> bytes = std::as_bytes(std::span(json));
    return writeFileAtomically(file, std::span(&bytes, 1), Flush::Later, job);
}

} // namespace

RecipeStore::RecipeStore(fs::path folder, QThreadPool &io, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_io(io)
{
    auto last = readRecipe(m_folder / kLast);
    if (last) {
        m_last = std::move((*last).recipe);
    } else if (last.error().code != ErrorCode::FileNotFound) {
        qCWarning(log, "last recipe not read code=%d", static_cast<int>(last.error().code));
    }
}

RecipeStore::~RecipeStore()
{
    if (m_writing != nullptr) {
        m_io.waitForDone(); // what it writes may be older than what follows here
        m_writing.reset();
    }
    if (m_dirty && !write(m_folder / kLast, m_last, {})) {
        qCWarning(log, "last recipe not written");
    }
}

fs::path RecipeStore::defaultFolder()
{
    return configFolder() / "recipes";
}

fs::path RecipeStore::fileOf(const QString &name) const
{
    return m_folder / (encoded(name) + kSuffix).toStdString();
}

QStringList RecipeStore::names() const
{
    QStringList names;
    std::error_code ignored; // no folder: no recipes
    for (const auto &entry : fs::directory_iterator(m_folder, ignored)) {
        const auto file = entry.path().filename();
        if (file.extension() == kSuffix && !file.native().starts_with('.')) {
            const auto stem = QByteArray::fromStdString(file.stem().native());
            names << QString::fromUtf8(QByteArray::fromPercentEncoding(stem));
        }
    }
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    return names;
}

Result<ReadRecipe> RecipeStore::load(const QString &name) const
{
    return readRecipe(fileOf(name));
}

Status RecipeStore::save(const QString &name, const Recipe &recipe)
{
    if (name.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, "the recipe has no name", {}};
    }
    auto written = write(fileOf(name), recipe, {});
    if (written) {
        Q_EMIT changed();
    }
    return written;
}

Status RecipeStore::remove(const QString &name)
{
    const auto file = fileOf(name);
    std::error_code error;
    const bool wasThere = fs::remove(file, error);
    if (!wasThere) {
        return fileError(error ? error.value() : ENOENT, file);
    }
    Q_EMIT changed();
    return Success{};
}

void RecipeStore::setLast(const Recipe &recipe)
{
    if (recipe == m_last) {
        return;
    }
    m_last = recipe;
    m_dirty = true;
    if (m_writing == nullptr) {
        writeLast();
    }
}

/// One at a time, so that the newest is the last.
void RecipeStore::writeLast()
{
    m_dirty = false;
    m_writing = std::make_unique<Job>(
        m_io,
        [file = m_folder / kLast, recipe = m_last](const JobControl &job) {
            return write(file, recipe, job);
        },
        [this](const Status &written) {
            m_writing.reset();
            if (!written) {
                qCWarning(log, "last recipe not written");
            }
            if (m_dirty) {
                writeLast();
            }
        });
}

} // namespace inspyre::ui
