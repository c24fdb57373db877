#include "tests/engine/batch/journals.h"

#include <inspyre/batch_report.h>

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <limits>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;

namespace {

namespace fs = std::filesystem;

RunReport reportOf(const FileTree &tree, int shard = 0, int shards = 1)
{
    const auto plan = planOf(tree, 5);
    RunReport report{
        .program = "inspyre 1.2",
        .run = "0123456789abcde" + std::to_string(shard),
        .planSum = plan.sum,
        .output = plan.wish.output,
        .model = "fast",
        .way = wayOf(),
        .shard = {.index = shard, .count = shards, .system = "Slurm", .attempt = 1},
        .how = "finished",
        .beganMs = 1'700'000'000'000 + shard,
        .endedMs = 1'700'000'100'000 + shard,
        .seconds = 100.0 * (shard + 1),
        .perSecond = 0.5,
        .networkIdle = 0.25 * (shard + 1),
        .peakBytes = std::uint64_t{1} << (30 + shard),
        .notes = {"a note"}};
    report.recipe.output.quality = 50;
    const auto add = [&](std::uint32_t number, ItemState state) -> ReportRow & {
        report.rows.push_back(
            {.number =
                 number * static_cast<std::uint32_t>(shards) + static_cast<std::uint32_t>(shard),
             .source = plan.items[number].source,
             .target = plan.items[number].target,
             .state = state});
        return report.rows.back();
    };
    add(0, ItemState::Done).facts = factsOf(plan, 0);
    report.rows[0].kept = true;
    add(1, ItemState::Doubtful).facts = factsOf(plan, 1);
    auto &failed = add(2, ItemState::Failed);
    failed.stage = "read";
    failed.error = {ErrorCode::DamagedImage, "cut off, \"at\" the\nend", "/a\xff.jpg"};
    add(3, ItemState::Skipped).error.message = "it is there already";
    add(4, ItemState::Waiting);
    return report;
}

/// Cells of a CSV file by RFC 4180.
std::vector<std::vector<std::string>> cellsOf(const std::string &text)
{
    std::vector<std::vector<std::string>> lines(1, {""});
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto &cell = lines.back().back();
        if (quoted && text[i] == '"' && text[i + 1] == '"') {
            cell += text[i++];
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && text[i] == ',') {
            lines.back().emplace_back();
        } else if (!quoted && text.substr(i, 2) == "\r\n") {
            lines.push_back({""});
            ++i;
        } else {
            cell += text[i];
        }
    }
    lines.pop_back();
    return lines;
}

std::string cell(const std::string &csv, std::size_t line, const std::string &name)
{
    const auto cells = cellsOf(csv);
    const auto column = std::ranges::find(cells[0], name);
    return column == cells[0].end()
               ? "no such column"
               : cells[line][static_cast<std::size_t>(column - cells[0].begin())];
}

} // namespace

class BatchReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten();
    void jsonHasTotals();
    void strangeValuesDoNoHarm();
    void csvIsAsOthersReadIt();
    void csvIsNoFormula_data();
    void csvIsNoFormula();
    void theExtensionDecides();
    void whatIsNoReport_data();
    void whatIsNoReport();
    void shardsAreSummed();
    void aMissingShardIsTold();
    void aShardCountsOnce();
    void differentRunsAreNotSummed();
};

void BatchReportTest::isReadAsItWasWritten()
{
    const FileTree tree;
    auto report = reportOf(tree, 1, 2);
    report.how = "paused";
    report.why = {ErrorCode::DiskFull, "no space left", "/out"};
    report.missing = {3, 5};
    report.output = tree.path("out\xff");
    const auto file = tree.path("report.json");
    QVERIFY(writeReport(file, report, {}));
    const auto read = readReport(file);
    QVERIFY2(read, messageOf(read));
    QCOMPARE(reportJson(*read), reportJson(report)); // all of it
    QCOMPARE(read->program, report.program);
    QCOMPARE(read->output, report.output);
    QVERIFY(read->way == report.way);
    QVERIFY(read->recipe == report.recipe);
    QVERIFY(read->shard == report.shard);
    QCOMPARE(read->missing, report.missing);
    QVERIFY(read->why.code == ErrorCode::DiskFull);
    QCOMPARE(read->endedMs, report.endedMs);
    QCOMPARE(read->networkIdle, report.networkIdle);
    QCOMPARE(read->rows.size(), report.rows.size());
    QVERIFY(read->rows[0].facts == report.rows[0].facts && read->rows[0].kept);
    QVERIFY(read->rows[1].state == ItemState::Doubtful && !read->rows[1].kept);
    QCOMPARE(read->rows[2].error.subject, std::string("/a\xff.jpg"));
    QCOMPARE(read->rows[3].error.message, std::string("it is there already"));
}

void BatchReportTest::jsonHasTotals()
{
    const FileTree tree;
    const auto report = reportOf(tree);
    const auto totals = totalsOf(report);
    QCOMPARE(totals.total, 5);
    QCOMPARE(totals.done, 2);
    QCOMPARE(totals.doubtful, 1);
    QCOMPARE(totals.failed, 1);
    QCOMPARE(totals.skipped, 1);
    QCOMPARE(totals.waiting, 1);
    QCOMPARE(totals.kept, 1);
    QCOMPARE(totals.sourceBytes, std::uint64_t(201));
    QCOMPARE(totals.outputBytes, std::uint64_t(4001));
    const auto json = nlohmann::json::parse(reportJson(report));
    QCOMPARE(json["totals"]["done"].get<int>(), 2);
    QCOMPARE(json["pictures"][2]["error"]["code"].get<std::string>(), std::string("damaged-image"));
    QCOMPARE(json["pictures"][1]["state"].get<std::string>(), std::string("doubtful"));
    QVERIFY(reportJson(report).ends_with("}\n"));
}

void BatchReportTest::strangeValuesDoNoHarm()
{
    const FileTree tree;
    RunReport report;
    report.seconds = std::numeric_limits<double>::quiet_NaN();
    report.perSecond = std::numeric_limits<double>::infinity();
    report.notes = {"\xff\xfe"};
    report.way.imagesPerPass = -1;
    report.rows.push_back({.state = ItemState::Done});
    report.rows[0].facts.doubt = std::numeric_limits<double>::infinity();
    report.rows[0].facts.size = {-1, -1};
    QVERIFY(writeReport(tree.path("r.json"), report, {}));
    const auto read = readReport(tree.path("r.json"));
    QVERIFY2(read, messageOf(read));
    QCOMPARE(read->perSecond, 0.0);
    QCOMPARE(cell(reportCsv(report), 1, "doubt"), std::string("0"));
}

void BatchReportTest::csvIsAsOthersReadIt()
{
    const FileTree tree;
    const auto report = reportOf(tree);
    const auto csv = reportCsv(report);
    const auto cells = cellsOf(csv);
    QCOMPARE(cells.size(), std::size_t(6));
    for (const auto &line : cells) {
        QCOMPARE(line.size(), cells[0].size());
    }
    QVERIFY(csv.ends_with("\r\n"));
    QCOMPARE(cell(csv, 1, "number"), std::string("0"));
    QCOMPARE(cell(csv, 1, "source"), report.rows[0].source.string());
    QCOMPARE(cell(csv, 1, "state"), std::string("done"));
    QCOMPARE(cell(csv, 1, "kept"), std::string("yes"));
    QCOMPARE(cell(csv, 2, "doubt"), std::string("0.125"));
    QCOMPARE(cell(csv, 2, "width"), std::string("640"));
    QCOMPARE(cell(csv, 2, "matte_ms"), std::string("20.250"));
    QCOMPARE(cell(csv, 2, "started"), std::string("2023-11-14T22:13:20Z"));
    QCOMPARE(cell(csv, 2, "notes"), std::string("a note"));
    QCOMPARE(cell(csv, 3, "error"), std::string("damaged-image"));
    QCOMPARE(cell(csv, 3, "message"), std::string("cut off, \"at\" the\nend"));
    QCOMPARE(cell(csv, 3, "doubt"), std::string());
    QCOMPARE(cell(csv, 4, "message"), std::string("it is there already"));
    QCOMPARE(cell(csv, 5, "state"), std::string("waiting"));
}

void BatchReportTest::csvIsNoFormula_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("plain", "a=b", "a=b");
    row("formula", "=1+1", "'=1+1");
    row("call", "@SUM(A1)", "'@SUM(A1)");
    row("plus", "+1", "'+1");
    row("minus", "-1", "'-1");
    row("tab", "\t=1", "'\t=1");
    row("return", "\r=1", "'\r=1");
    row("formula with quotes", "=\"a\",1", "'=\"a\",1");
    row("umlaut", "\xc3\xa4", "\xc3\xa4");
    row("four bytes", "\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80");
    row("no UTF-8",
        "a\xff"
        "b",
        "a\xef\xbf\xbd"
        "b");
    row("cut off", "a\xe2\x82", "a\xef\xbf\xbd\xef\xbf\xbd");
    row("overlong", "\xc0\xaf", "\xef\xbf\xbd\xef\xbf\xbd");
    row("surrogate", "\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
    row("too large", "\xf4\x90\x80\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
}

void BatchReportTest::csvIsNoFormula()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    RunReport report;
    report.rows.push_back({.state = ItemState::Failed, .error = {.message = text.toStdString()}});
    QCOMPARE(cell(reportCsv(report), 1, "message"), expected.toStdString());
}

void BatchReportTest::theExtensionDecides()
{
    const FileTree tree;
    const auto report = reportOf(tree);
    for (const char *name : {"a.csv", "b.CSV", "c.json", "d"}) {
        QVERIFY(writeReport(tree.path(name), report, {}));
        const bool isCsv = std::string(name).size() > 1 && (name[0] == 'a' || name[0] == 'b');
        QCOMPARE(contentOf(tree.path(name)), isCsv ? reportCsv(report) : reportJson(report));
        QCOMPARE(bool(readReport(tree.path(name))), !isCsv);
    }
    QVERIFY(writeReport(tree.path("none/a"), report, {}).error().code == ErrorCode::FileNotFound);
    const auto cancelled = writeReport(tree.path("a.csv"), {}, JobControl([] { return true; }));
    QVERIFY(cancelled.error().code == ErrorCode::Cancelled);
    QCOMPARE(contentOf(tree.path("a.csv")), reportCsv(report));
}

void BatchReportTest::whatIsNoReport_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("another file", "\"report\"", "\"journal\"");
    row("newer", "\"version\": 1", "\"version\": 2");
    row("no version", "\"version\": 1", "\"version\": true");
    row("state", "\"doubtful\",", "\"lost\",");
    row("number", "\"number\": 1", "\"number\": -1");
    row("list", "\"pictures\": [", "\"pictures\": 5, \"other\": [");
    row("shard", "\"index\": 0", "\"index\": 1");
    row("recipe", "\"recipe\": \"{", "\"recipe\": \"[");
    row("no JSON", "\"pictures\"", "pictures");
    row("missing", "\"missing\": []", "\"missing\": [-1]");
}

void BatchReportTest::whatIsNoReport()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const FileTree tree;
    auto text = QByteArray::fromStdString(reportJson(reportOf(tree)));
    QVERIFY(text.contains(before));
    text.replace(before, after);
    const auto file = tree.add("report.json", text.toStdString());
    const auto read = readReport(file);
    QVERIFY(!read && read.error().code == ErrorCode::InvalidArgument);
    QCOMPARE(read.error().subject, file.string());
    QVERIFY(readReport(tree.path("none")).error().code == ErrorCode::FileNotFound);
    QVERIFY(readReport(tree.add("empty", "")).error().code == ErrorCode::InvalidArgument);
}

void BatchReportTest::shardsAreSummed()
{
    const FileTree tree;
    std::vector<RunReport> shards = {
        reportOf(tree, 2, 3), reportOf(tree, 0, 3), reportOf(tree, 1, 3)};
    shards[0].way.device = "cuda:0";
    const auto all = mergeReports(shards);
    QVERIFY2(all, messageOf(all));
    QCOMPARE(all->rows.size(), std::size_t(15));
    for (std::uint32_t i = 0; i < 15; ++i) {
        QCOMPARE(all->rows[i].number, i);
    }
    QCOMPARE(totalsOf(*all).done, 6);
    QVERIFY(all->missing.empty());
    QCOMPARE(all->how, std::string("finished"));
    QCOMPARE(all->shard.count, 1);
    QCOMPARE(all->seconds, 600.0);
    QCOMPARE(all->perSecond, 1.5);
    QCOMPARE(all->networkIdle, (0.25 * 100 + 0.5 * 200 + 0.75 * 300) / 600);
    QCOMPARE(all->peakBytes, std::uint64_t{1} << 32);
    QCOMPARE(all->beganMs, shards[1].beganMs);
    QCOMPARE(all->endedMs, shards[0].endedMs);
    QCOMPARE(all->way.device, std::string("cpu, cuda:0"));
    QCOMPARE(all->notes.size(), std::size_t(3));
    QCOMPARE(all->notes[1], std::string("shard 1/3: a note"));
    shards[1].how = "stopped";
    QCOMPARE(mergeReports(shards)->how, std::string("stopped"));
    const std::vector<RunReport> one = {reportOf(tree)};
    QCOMPARE(mergeReports(one)->rows.size(), std::size_t(5));
}

void BatchReportTest::aMissingShardIsTold()
{
    const FileTree tree;
    const std::vector<RunReport> shards = {reportOf(tree, 2, 4), reportOf(tree, 0, 4)};
    const auto all = mergeReports(shards);
    QVERIFY2(all, messageOf(all));
    QCOMPARE(all->missing, (std::vector{1, 3}));
    QCOMPARE(all->how, std::string("incomplete"));
    QCOMPARE(all->rows.size(), std::size_t(10));
}

void BatchReportTest::aShardCountsOnce()
{
    const FileTree tree;
    std::vector<RunReport> shards = {
        reportOf(tree, 1, 2), reportOf(tree, 0, 2), reportOf(tree, 1, 2)};
    shards[2].endedMs += 1000; // of a second attempt
    shards[2].rows.resize(2);
    for (int order = 0; order < 2; ++order) {
        const auto all = mergeReports(shards);
        QVERIFY2(all, messageOf(all));
        QCOMPARE(all->rows.size(), std::size_t(7));
        QVERIFY(all->missing.empty());
        QVERIFY(all->notes[0].find("twice") != std::string::npos);
        std::ranges::reverse(shards);
    }
}

void BatchReportTest::differentRunsAreNotSummed()
{
    const FileTree tree;
    QVERIFY(mergeReports({}).error().code == ErrorCode::InvalidArgument);
    const auto refused = [&](const std::function<void(RunReport &)> &change) {
        std::vector<RunReport> shards = {reportOf(tree, 0, 2), reportOf(tree, 1, 2)};
        change(shards[1]);
        const auto all = mergeReports(shards);
        return !all && all.error().code == ErrorCode::InvalidArgument;
    };
    QVERIFY(!refused([](auto &) {}));
    QVERIFY(refused([](auto &report) { report.planSum = "fedcba9876543210"; }));
    QVERIFY(refused([](auto &report) { report.shard.count = 3; }));
    QVERIFY(refused([](auto &report) { report.way.recipeSum = 1; }));
    QVERIFY(refused([](auto &report) { report.way.modelSum = 1; }));
    QVERIFY(refused([](auto &report) { report.way.precision = "bf16"; }));
    QVERIFY(!refused([](auto &report) { report.way.device = "cuda:0"; }));
}

QTEST_APPLESS_MAIN(BatchReportTest)
#include "batch_report_test.moc"
