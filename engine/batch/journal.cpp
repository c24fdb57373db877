#include "engine/batch/journal_writer.h"
#include "engine/core/guarded.h"

#include <inspyre/journal.h>

#include <utility>

namespace inspyre {

namespace {

constexpr auto kDoing = "writing a journal";

} // namespace

Journal::Journal(std::unique_ptr<JournalWriter> writer)
    : m_writer(std::move(writer))
{}

Journal::~Journal() = default;

const std::string &Journal::run() const
{
    return m_writer->run();
}

std::string Journal::tag(std::uint32_t item) const
{
    return run() + "-" + std::to_string(item);
}

const std::vector<std::string> &Journal::notes() const
{
    return m_writer->notes();
}

Status Journal::add(std::span<const BatchItem> items)
{
    return guarded(kDoing, [&] { return m_writer->add(items); });
}

Status Journal::writing(
    std::uint32_t item, const std::filesystem::path &target, const ItemFacts &facts)
{
    return guarded(kDoing, [&]() -> Status {
        const auto folder = m_writer->newFolder();
        const auto body =
            writingBody({.item = item, .target = target, .facts = facts, .folder = folder});
        if (auto told = m_writer->tell("writing", body, item, JournalItem::Last::Writing, folder);
            !told) {
            return told;
        }
        return m_writer->flush();
    });
}

Status Journal::done(std::uint32_t item, std::int64_t targetModifiedNs)
{
    return guarded(kDoing, [&] {
        const auto folder = m_writer->newFolder();
        const auto body =
            doneBody({.item = item, .targetModifiedNs = targetModifiedNs, .folder = folder});
        return m_writer->tell("done", body, item, JournalItem::Last::Done, folder);
    });
}

Status Journal::failed(
    std::uint32_t item, std::string_view stage, const Error &error, const FileId &source)
{
    return guarded(kDoing, [&] {
        const auto body = failedBody(
            {.item = item, .stage = std::string(stage), .error = error, .source = source});
        return m_writer->tell("failed", body, item, JournalItem::Last::Failed);
    });
}

Status Journal::skipped(std::uint32_t item, std::string_view why)
{
    return guarded(kDoing, [&] {
        const auto body = skippedBody({.item = item, .why = std::string(why)});
        return m_writer->tell("skipped", body, item, JournalItem::Last::Skipped);
    });
}

Status Journal::ended(std::string_view how)
{
    return guarded(kDoing, [&] { return m_writer->end(how); });
}

} // namespace inspyre
