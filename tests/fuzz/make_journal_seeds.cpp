// Writes the seeds of the corpus of journals: make_journal_seeds FOLDER. They are small.
#include "engine/batch/journal_line.h"
#include "engine/batch/journal_records.h"

#include <inspyre/files.h>

#include <cstdio>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

using namespace inspyre;

namespace {

constexpr std::uint64_t kRun = 0x0123456789abcdef;

/// A journal, line by line.
class Text
{
public:
    void add(const char *kind, const std::string &body)
    {
        m_text += journalLine(m_stamp, kind, body, m_stamp.number == 0 ? 0 : kRun);
        ++m_stamp.number;
        ++m_stamp.timeMs;
    }

    void session(const SessionRecord &record)
    {
        ++m_stamp.session;
        add("session", sessionBody(record));
    }

    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    LineStamp m_stamp{.timeMs = 1'700'000'000'000};
    std::string m_text;
};

ItemFacts facts()
{
    return {
        .source = {.bytes = 10, .modifiedNs = 1'600'000'000'000'000'000, .sum = 1},
        .outputSum = 2,
        .outputBytes = 20,
        .doubt = 0.5,
        .size = {3, 2},
        .readMs = 1.5,
        .way = "way",
        .notes = {"a note"}};
}

Text everything()
{
    BatchWish wish{.output = "/out", .model = "fast", .shard = {.index = 1, .count = 2}};
    wish.recipe.output.collision = Collision::Number;
    const std::vector<std::filesystem::path> inputs = {"/in", "/\xff"};
    Text text;
    text.add("run", runBody({.run = "0123456789abcdef", .planSum = "a", .wish = wish}));
    text.add("input", inputBodies(inputs)[0]);
    for (std::uint32_t i = 0; i < 4; ++i) {
        const auto name = std::to_string(i);
        text.add(
            "item",
            itemBody(
                {.number = i,
                 .source = "/in/" + name + ".jpg",
                 .inside = name + ".jpg",
                 .target = "/out/" + name + ".png",
                 .bytes = 10,
                 .size = {i == 2 ? 3 : 0, 2},
                 .flaw = i == 3 ? Flaw::Exists : Flaw::None,
                 .why = i == 3 ? "it exists" : ""}));
    }
    text.session({.way = {.size = "384x384", .precision = "fp32"}, .program = "p", .host = "h"});
    text.add(
        "writing",
        writingBody(
            {.item = 0, .target = "/out/0.png", .facts = facts(), .folder = FolderId{1, 2}}));
    text.add("done", doneBody({.item = 0, .targetModifiedNs = 5}));
    text.add(
        "failed",
        failedBody(
            {.item = 1, .stage = "read", .error = {ErrorCode::DamagedImage, "cut", "/\xff"}}));
    text.add("skipped", skippedBody({.item = 3, .why = "it exists"}));
    text.add("ended", endedBody("stopped"));
    text.session({});
    text.add("writing", writingBody({.item = 0, .target = "/out/0-2.png", .facts = facts()}));
    return text;
}

bool write(const std::filesystem::path &file, const std::string &content)
{
    return bool(writeFileAtomically(file, std::as_bytes(std::span(content)), {}));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: make_journal_seeds FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    const auto text = everything().text();
    Text small;
    small.add("run", runBody({.run = "0123456789abcdef"}));
    small.session({});
    const bool written = write(folder / "everything.ndjson", text) &&
                         write(folder / "cut_off.ndjson", text.substr(0, text.size() - 20)) &&
                         write(folder / "nothing.ndjson", small.text());
    if (!written) {
        std::fputs("cannot write the seeds\n", stderr);
    }
    return written ? 0 : 1;
}
