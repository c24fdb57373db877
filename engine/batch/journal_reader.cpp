#include "engine/batch/journal_reader.h"

#include "engine/core/hex64.h"

#include <algorithm>
#include <utility>

namespace inspyre {

namespace {

constexpr std::size_t kMostDamage = 100;
constexpr std::int64_t kRecentMs = 600'000;

Error unreadable(std::string why)
{
    return {ErrorCode::InvalidArgument, std::move(why), {}};
}

/// What the item's target may have from now on is something else; what it has had stays known.
void forgetResult(JournalItem &item)
{
    const bool had =
        item.last == JournalItem::Last::Writing || item.last == JournalItem::Last::Done;
    const auto sum = item.facts.outputSum;
    if (had && std::ranges::find(item.before, sum) == item.before.end()) {
        item.before.push_back(sum);
    }
    item.facts = {};
    item.targetModifiedNs = 0;
    item.stage.clear();
    item.error = {};
}

} // namespace

void JournalReader::begin(std::string name)
{
    m_name = std::move(name);
    m_line = 0;
}

bool JournalReader::take(std::string_view line, bool whole)
{
    ++m_line;
    if (!m_run) {
        takeFirst(line, whole);
        return !m_error;
    }
    if (!isIntactLine(line, *m_run)) {
        if (!line.empty()) {
            blame(whole ? "is damaged" : "is cut off");
        }
        return true;
    }
    const auto read = parsedLine(line);
    auto &last = m_content.last;
    if (!read || read->stamp.number <= last.number || read->stamp.session < last.session) {
        blame("is not where it belongs");
        return true;
    }
    const auto missing = read->stamp.number - last.number - 1;
    if (missing > m_blamed) {
        blame("comes after " + std::to_string(missing) + " lines that are missing");
    }
    m_blamed = 0;
    last = read->stamp;
    m_stamp = read->stamp;
    m_lastTimes[last.session] = last.timeMs;
    try {
        takeRecord(*read);
    } catch (const WrongField &wrong) {
        blame(std::string("has a wrong field: ") + wrong.what());
    }
    return !m_error;
}

void JournalReader::takeFirst(std::string_view line, bool whole)
{
    const auto read = parsedLine(line);
    if (!isIntactLine(line, 0) || !read || read->kind != "run") {
        m_error = unreadable(
            whole || line.empty() ? "it is no journal of this program"
                                  : "it is no journal, or only its beginning");
        return;
    }
    try {
        const Fields fields(read->fields);
        if (!isKnownVersion(fields)) {
            m_error = unreadable("a newer version of the program has written it");
            return;
        }
        auto record = readRun(fields);
        auto &state = m_content.state;
        m_run = parseHex64(record.run);
        state.run = std::move(record.run);
        state.planSum = std::move(record.planSum);
        state.wish = std::move(record.wish);
        state.beganMs = read->stamp.timeMs;
        m_content.last = read->stamp;
    } catch (const WrongField &wrong) {
        m_error = unreadable(std::string("it is no journal: its beginning lacks ") + wrong.what());
    }
}

void JournalReader::takeRecord(const ReadLine &line)
{
    const Fields fields(line.fields);
    auto &state = m_content.state;
    if (line.kind == "item") {
        addItem(fields);
    } else if (line.kind == "writing") {
        write(fields);
    } else if (line.kind == "done") {
        finishItem(fields);
    } else if (line.kind == "failed") {
        fail(fields);
    } else if (line.kind == "skipped") {
        skip(fields);
    } else if (line.kind == "input") {
        auto inputs = readInputs(fields);
        std::ranges::move(inputs, std::back_inserter(state.wish.inputs));
    } else if (line.kind == "session") {
        m_content.session = readSession(fields);
    } else if (line.kind == "ended") {
        m_ends[line.stamp.session] = readEnded(fields);
    } else {
        blame("is of an unknown kind");
    }
}

void JournalReader::addItem(const Fields &fields)
{
    auto &state = m_content.state;
    if (state.items.size() >= m_mostItems) {
        m_error = unreadable("it has more than a million pictures");
        return;
    }
    auto item = readItem(fields, state.wish.recipe.output.format);
    if (!m_places.emplace(item.number, state.items.size()).second) {
        throw WrongField("i");
    }
    state.items.push_back({.item = std::move(item)});
    m_stamps.push_back(m_stamp);
}

JournalItem &JournalReader::itemOf(std::uint32_t number, const LineStamp &stamp)
{
    const auto place = m_places.find(number);
    if (place == m_places.end()) {
        throw WrongField("i");
    }
    m_stamps[place->second] = stamp;
    return m_content.state.items[place->second];
}

void JournalReader::write(const Fields &fields)
{
    auto record = readWriting(fields);
    auto &item = itemOf(record.item, m_stamp);
    forgetResult(item);
    if (item.item.target != record.target) {
        item.before.clear();
    }
    item.last = JournalItem::Last::Writing;
    item.item.target = std::move(record.target);
    item.facts = std::move(record.facts);
    m_content.state.folder = record.folder.value_or(m_content.state.folder);
}

void JournalReader::finishItem(const Fields &fields)
{
    const auto record = readDone(fields);
    auto &item = itemOf(record.item, m_stamp);
    m_content.state.folder = record.folder.value_or(m_content.state.folder);
    if (item.last != JournalItem::Last::Writing && item.last != JournalItem::Last::Done) {
        throw WrongField("i"); // what was written was in a line that is lost
    }
    item.last = JournalItem::Last::Done;
    item.targetModifiedNs = record.targetModifiedNs;
}

void JournalReader::fail(const Fields &fields)
{
    auto record = readFailed(fields);
    auto &item = itemOf(record.item, m_stamp);
    forgetResult(item);
    item.last = JournalItem::Last::Failed;
    item.facts.source = record.source;
    item.stage = std::move(record.stage);
    item.error = std::move(record.error);
}

void JournalReader::skip(const Fields &fields)
{
    auto record = readSkipped(fields);
    auto &item = itemOf(record.item, m_stamp);
    forgetResult(item);
    item.last = JournalItem::Last::Skipped;
    item.error.message = std::move(record.why);
}

void JournalReader::blame(const std::string &what)
{
    ++m_blamed;
    auto &damage = m_content.state.damage;
    if (damage.size() < kMostDamage) {
        damage.push_back("line " + std::to_string(m_line) + " of " + m_name + " " + what);
    }
}

/// A crash of the machine can take from the disk what was there in the last minutes.
void JournalReader::markRecent()
{
    auto &items = m_content.state.items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto &stamp = m_stamps[i];
        items[i].atMs = stamp.timeMs;
        items[i].recent = items[i].last != JournalItem::Last::None &&
                          !m_ends.contains(stamp.session) &&
                          stamp.timeMs >= m_lastTimes[stamp.session] - kRecentMs;
    }
}

Result<JournalContent> JournalReader::finish()
{
    if (m_error) {
        return *m_error;
    }
    if (!m_run) {
        return unreadable("it is empty");
    }
    auto &state = m_content.state;
    state.sessions = m_content.last.session;
    if (state.sessions == 0) {
        return unreadable("it was cut off before its run began");
    }
    markRecent();
    state.program = m_content.session.program;
    state.way = m_content.session.way;
    state.lastMs = m_content.last.timeMs;
    const auto end = m_ends.find(state.sessions);
    state.ended = end != m_ends.end();
    state.how = state.ended ? end->second : std::string();
    return std::move(m_content);
}

} // namespace inspyre
