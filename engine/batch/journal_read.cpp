#include "engine/batch/journal_files.h"
#include "engine/batch/journal_reader.h"
#include "engine/core/guarded.h"

namespace inspyre {

namespace {

namespace fs = std::filesystem;

Result<JournalContent> readParts(const fs::path &file)
{
    JournalReader reader;
    auto mostBytes = kMostJournalBytes;
    auto parts = journalParts(file);
    parts.insert(parts.begin(), 0);
    for (const int part : parts) {
        const auto path = journalPart(file, part);
        reader.begin(path.filename());
        const auto read = eachLine(path, mostBytes, [&](std::string_view line, bool whole) {
            return reader.take(line, whole);
        });
        if (!read) {
            return read.error();
        }
    }
    auto content = reader.finish();
    if (!content) {
        auto error = content.error();
        error.subject = file;
        return error;
    }
    auto whole = *std::move(content);
    whole.part = parts.back();
    whole.state.file = file;
    return whole;
}

} // namespace

Result<JournalContent> readJournalContent(const fs::path &file)
{
    return guarded("reading a journal", [&] { return readParts(file); });
}

Result<JournalState> readJournal(const fs::path &file)
{
    auto content = readJournalContent(file);
    if (!content) {
        return content.error();
    }
    return (*std::move(content)).state;
}

} // namespace inspyre
