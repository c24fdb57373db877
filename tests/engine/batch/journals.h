#pragma once

#include "engine/batch/journal_line.h"
#include "engine/batch/journal_records.h"
#include "tests/engine/batch/file_tree.h"

#include <inspyre/files.h>
#include <inspyre/journal.h>

#include <QTest>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace inspyre::test {

inline std::string contentOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream content;
    content << in.rdbuf();
    return content.str();
}

template<typename T>
const char *messageOf(const Result<T> &result)
{
    static std::string message;
    message = result ? "" : result.error().message + " (" + result.error().subject + ")";
    return message.c_str();
}

inline std::int64_t nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// Of so many pictures in/0.jpg, … to out/0.webp, …, none of which is there.
inline BatchPlan planOf(const FileTree &tree, std::uint32_t pictures)
{
    BatchPlan plan{.wish = {.inputs = {tree.path("in")}, .output = tree.path("out")}};
    plan.wish.recipe.output.format = FileFormat::WebP;
    plan.wish.model = "fast";
    plan.sum = "0123456789abcdef";
    plan.wish.scan.leaveOut = plan.wish.output;
    for (std::uint32_t i = 0; i < pictures; ++i) {
        const auto name = std::to_string(i);
        plan.items.push_back(
            {.number = i,
             .source = tree.path("in/" + name + ".jpg"),
             .inside = name + ".jpg",
             .target = tree.path("out/" + name + ".webp"),
             .bytes = 100 + i,
             .modifiedNs = 1'700'000'000'000'000'000 + i,
             .format = FileFormat::WebP});
    }
    return plan;
}

inline RunWay wayOf()
{
    return {
        .recipeSum = 7,
        .modelSum = ~std::uint64_t{0},
        .size = "384x384",
        .precision = "fp32",
        .device = "cpu"};
}

inline ItemFacts factsOf(const BatchPlan &plan, std::uint32_t item)
{
    return {
        .source =
            {.bytes = plan.items[item].bytes,
             .modifiedNs = plan.items[item].modifiedNs,
             .sum = 0xfedcba9876543210 + item},
        .outputSum = 1000 + item,
        .outputBytes = 2000 + item,
        .doubt = 0.125 * item,
        .subject = item % 2 == 0,
        .size = {640, 480},
        .readMs = 1.5,
        .matteMs = 20.25,
        .writeMs = 3.125,
        .startedMs = 1'700'000'000'000 + item,
        .way = wayOf().text(),
        .notes = {"a note"}};
}

/// The text of a journal whose clock stood still at `timeMs`: of `plan`, with a session and, unless
/// `how` is empty, its end.
inline std::string journalText(const BatchPlan &plan, std::int64_t timeMs, const std::string &how)
{
    constexpr std::uint64_t kRun = 0x123;
    LineStamp stamp{.timeMs = timeMs, .counts = {.items = plan.items.size()}};
    std::string text = journalLine(
        stamp,
        "run",
        runBody({.run = "0000000000000123", .planSum = plan.sum, .wish = plan.wish}),
        0);
    for (const auto &item : plan.items) {
        ++stamp.number;
        text += journalLine(stamp, "item", itemBody(item), kRun);
    }
    ++stamp.number;
    ++stamp.session;
    text += journalLine(stamp, "session", sessionBody({.way = wayOf()}), kRun);
    if (!how.empty()) {
        ++stamp.number;
        text += journalLine(stamp, "ended", endedBody(how), kRun);
    }
    return text;
}

} // namespace inspyre::test

/// So that QCOMPARE shows them.
template<>
inline char *QTest::toString(const std::string &text)
{
    return qstrdup(text.c_str());
}
