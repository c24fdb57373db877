#include "tests/engine/batch/file_tree.h"

#include <inspyre/batch_plan.h>

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace inspyre;
using inspyre::test::FileTree;

namespace {

namespace fs = std::filesystem;

using Names = std::vector<std::string>;

BatchWish wishOf(const FileTree &tree, Collision collision = Collision::Ask)
{
    BatchWish wish{.inputs = {tree.path("in")}, .output = tree.path("out")};
    wish.recipe.output.collision = collision;
    return wish;
}

BatchPlan planOf(const BatchWish &wish)
{
    auto plan = planBatch(wish, {});
    if (!plan) {
        qFatal("no plan: %s", plan.error().message.c_str());
    }
    return *std::move(plan);
}

/// One word an item: its target below the output, and what is the matter with it.
Names targetsOf(const BatchPlan &plan, const std::vector<BatchItem> &items)
{
    static const std::map<Flaw, std::string> kWords = {
        {Flaw::None, ""},
        {Flaw::SameTarget, " same"},
        {Flaw::Exists, " exists"},
        {Flaw::BadName, " bad"},
        {Flaw::IsInput, " input"},
        {Flaw::Unreadable, " unreadable"},
        {Flaw::NotAPicture, " no picture"},
        {Flaw::TooLong, " long"}};
    Names names;
    for (const auto &item : items) {
        names.push_back(
            item.target.lexically_relative(plan.wish.output).native() + kWords.at(item.flaw) +
            (item.skipped ? " skipped" : ""));
    }
    return names;
}

Names targetsOf(const BatchPlan &plan)
{
    return targetsOf(plan, plan.items);
}

bool says(const std::vector<std::string> &notes, const std::string &word)
{
    return std::ranges::any_of(
        notes, [&](const auto &note) { return note.find(word) != std::string::npos; });
}

std::string ppm()
{
    return "P6\n3 2\n255\n" + std::string(18, 'x');
}

} // namespace

Q_DECLARE_METATYPE(Names)
Q_DECLARE_METATYPE(BatchWish)

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mirrorsFolders();
    void writesNothing();
    void twoOfOneName_data();
    void twoOfOneName();
    void whatIsThere_data();
    void whatIsThere();
    void foldersInTheWay();
    void neverReplacesWhatItReads();
    void theOutputMayLieInsideAnInput();
    void saysWhichNamesAreOneElsewhere();
    void namesBySizeAndNumber();
    void refusesNamesThatAreTooLong();
    void tellsWhatCannotBeRead();
    void readsHeadersIfAsked();
    void refusesWishes_data();
    void refusesWishes();
    void shardsAgree();
    void aShardDoesNotChooseFreeNames();
    void theSumIsOfPicturesAndTargets();
    void addsMore();
    void addsNothingToAShard();
    void stopsWhenAsked();
};

void PlanTest::mirrorsFolders()
{
    const FileTree tree;
    tree.add("in/b.jpg", "123");
    tree.add("in/a/deep/1.png");
    const auto plan = planOf(wishOf(tree));
    QCOMPARE(targetsOf(plan), (Names{"a/deep/1_cutout.png", "b_cutout.png"}));
    QCOMPARE(plan.items[1].number, 1U);
    QCOMPARE(plan.items[1].source, tree.path("in/b.jpg"));
    QCOMPARE(plan.items[1].inside, fs::path("b.jpg"));
    QCOMPARE(plan.items[1].bytes, std::uint64_t{3});
    QVERIFY(plan.items[1].modifiedNs > 0);
    QVERIFY(plan.freeBytes > 0);
    QCOMPARE(plan.sum.size(), std::size_t{16});
}

void PlanTest::writesNothing()
{
    const FileTree tree;
    tree.add("in/b.jpg");
    planOf(wishOf(tree));
    const std::vector<fs::path> all(
        fs::recursive_directory_iterator(tree.path()), fs::recursive_directory_iterator{});
    QCOMPARE(all.size(), std::size_t{2});
}

void PlanTest::twoOfOneName_data()
{
    QTest::addColumn<int>("collision");
    QTest::addColumn<Names>("targets");
    const Names refused = {"a_cutout.png", "a_cutout.png same", "b/a_cutout.png"};
    QTest::newRow("ask") << static_cast<int>(Collision::Ask) << refused;
    QTest::newRow("fail") << static_cast<int>(Collision::Fail) << refused;
    QTest::newRow("overwrite") << static_cast<int>(Collision::Overwrite) << refused;
    QTest::newRow("skip") << static_cast<int>(Collision::Skip) << refused;
    QTest::newRow("number") << static_cast<int>(Collision::Number)
                            << Names{"a_cutout.png", "a_cutout-2.png", "b/a_cutout.png"};
}

void PlanTest::twoOfOneName()
{
    QFETCH(int, collision);
    QFETCH(Names, targets);
    const FileTree tree;
    for (const char *name : {"in/a.jpg", "in/a.png", "in/b/a.jpg"}) {
        tree.add(name);
    }
    QCOMPARE(targetsOf(planOf(wishOf(tree, static_cast<Collision>(collision)))), targets);
}

void PlanTest::whatIsThere_data()
{
    QTest::addColumn<int>("collision");
    QTest::addColumn<Names>("targets");
    QTest::newRow("ask") << static_cast<int>(Collision::Ask)
                         << Names{"a_cutout.png exists", "b_cutout.png"};
    QTest::newRow("fail") << static_cast<int>(Collision::Fail)
                          << Names{"a_cutout.png exists", "b_cutout.png"};
    QTest::newRow("overwrite") << static_cast<int>(Collision::Overwrite)
                               << Names{"a_cutout.png", "b_cutout.png"};
    QTest::newRow("skip") << static_cast<int>(Collision::Skip)
                          << Names{"a_cutout.png skipped", "b_cutout.png"};
    QTest::newRow("number") << static_cast<int>(Collision::Number)
                            << Names{"a_cutout-3.png", "b_cutout.png"};
}

void PlanTest::whatIsThere()
{
    QFETCH(int, collision);
    QFETCH(Names, targets);
    const FileTree tree;
    for (const char *name :
         {"in/a.jpg", "in/b.jpg", "out/a_cutout.png", "out/a_cutout-2.png", "out/c.png"}) {
        tree.add(name);
    }
    QCOMPARE(targetsOf(planOf(wishOf(tree, static_cast<Collision>(collision)))), targets);
}

void PlanTest::foldersInTheWay()
{
    const FileTree tree;
    for (const char *name :
         {"in/a.jpg", "in/sub/b.jpg", "in/c.jpg", "out/a_cutout.png/x", "out/sub"}) {
        tree.add(name);
    }
    QCOMPARE(::mkfifo(tree.path("out/c_cutout.png").c_str(), 0600), 0);
    const auto plan = planOf(wishOf(tree, Collision::Overwrite));
    QCOMPARE(
        targetsOf(plan),
        (Names{"a_cutout.png exists", "c_cutout.png exists", "sub/b_cutout.png exists"}));
    QCOMPARE(plan.items[0].why, std::string("a folder has this name"));
    QCOMPARE(plan.items[1].why, std::string("a pipe or a device has this name"));
    QCOMPARE(plan.items[2].why, std::string("a file has the name of its folder"));
}

void PlanTest::neverReplacesWhatItReads()
{
    const FileTree tree;
    tree.add("in/a.png");
    tree.add("in/b.png");
    auto wish = wishOf(tree, Collision::Overwrite);
    wish.output = tree.path("in/../in");
    wish.recipe.output.name = "{name}";
    QCOMPARE(targetsOf(planOf(wish)), (Names{"a.png input", "b.png input"}));

    wish.recipe.output.collision = Collision::Number;
    QCOMPARE(targetsOf(planOf(wish)), (Names{"a-2.png", "b-2.png"}));

    wish = wishOf(tree, Collision::Overwrite);
    wish.recipe.output.name = "{name}";
    wish.recipe.look.background = {
        .kind = BackgroundKind::Picture, .picture = tree.add("out/a.png")};
    QCOMPARE(targetsOf(planOf(wish)), (Names{"a.png input", "b.png"}));
}

void PlanTest::theOutputMayLieInsideAnInput()
{
    const FileTree tree;
    tree.add("in/a.jpg");
    tree.add("in/out/old_cutout.png");
    auto wish = wishOf(tree);
    wish.output = tree.path("in/out");
    QCOMPARE(targetsOf(planOf(wish)), (Names{"a_cutout.png"}));
}

void PlanTest::saysWhichNamesAreOneElsewhere()
{
    const FileTree tree;
    for (const char *name : {"in/a.jpg", "in/A.jpg", "in/\xc3\x84.jpg", "in/\xc3\xa4.jpg"}) {
        tree.add(name);
    }
    const auto plan = planOf(wishOf(tree));
    if (plan.rules.foldsCase) {
        QSKIP("this file system folds case itself");
    }
    QCOMPARE(plan.items.size(), std::size_t{4});
    QVERIFY(says(plan.notes, "2 results differ"));
    QVERIFY(!says(planOf(wishOf(FileTree())).notes, "differ"));
}

void PlanTest::namesBySizeAndNumber()
{
    const FileTree tree;
    tree.add("in/a.ppm", ppm());
    tree.add("in/b.ppm", ppm());
    auto wish = wishOf(tree);
    wish.recipe.output.name = "{number} {size} {model} {type}";
    wish.recipe.output.format = FileFormat::WebP;
    wish.model = "mine";
    const auto plan = planOf(wish);
    QCOMPARE(targetsOf(plan), (Names{"1 3x2 mine cutout.webp", "2 3x2 mine cutout.webp"}));
    QCOMPARE(plan.items[0].format, FileFormat::WebP);
}

void PlanTest::refusesNamesThatAreTooLong()
{
    const FileTree tree;
    auto wish = wishOf(tree);
    tree.add("in/a.jpg");
    for (int i = 0; i < 21; ++i) {
        wish.output /= std::string(200, 'o');
    }
    QCOMPARE(planOf(wish).items[0].flaw, Flaw::TooLong);
    wish.output = tree.path(std::string(256, 'o'));
    QCOMPARE(planOf(wish).items[0].flaw, Flaw::TooLong);
}

void PlanTest::tellsWhatCannotBeRead()
{
    const FileTree tree;
    auto wish = wishOf(tree);
    wish.inputs = {tree.path("gone.jpg"), tree.add("there.jpg")};
    const auto plan = planOf(wish);
    QCOMPARE(targetsOf(plan), (Names{"gone_cutout.png unreadable", "there_cutout.png"}));
    QVERIFY(!plan.items[0].why.empty());
}

void PlanTest::readsHeadersIfAsked()
{
    const FileTree tree;
    tree.add("in/a.ppm", ppm());
    tree.add("in/b.jpg", "some text");
    tree.add("in/c.png", "\x89PNG\r\n\x1a\n");
    auto wish = wishOf(tree);
    QCOMPARE(targetsOf(planOf(wish)), (Names{"a_cutout.png", "b_cutout.png", "c_cutout.png"}));
    wish.headers = true;
    const auto plan = planOf(wish);
    QCOMPARE(
        targetsOf(plan),
        (Names{"a_cutout.png", "b_cutout.png no picture", "c_cutout.png unreadable"}));
    QVERIFY((plan.items[0].size == Size{3, 2}));
    QVERIFY(plan.items[1].why.find("a text file") != std::string::npos);
}

void PlanTest::refusesWishes_data()
{
    QTest::addColumn<BatchWish>("wish");
    QTest::addColumn<QByteArray>("word");
    const BatchWish good{.inputs = {"/nowhere"}, .output = "/nowhere/else"};
    const auto row = [&](const char *name, auto change, const char *word) {
        auto wish = good;
        change(wish);
        QTest::newRow(name) << wish << QByteArray(word);
    };
    row(
        "no input", [](auto &wish) { wish.inputs.clear(); }, "no input");
    row(
        "no output", [](auto &wish) { wish.output.clear(); }, "no folder");
    row(
        "output is a file", [](auto &wish) { wish.output = "/dev/null"; }, "a file");
    row(
        "a key that is none", [](auto &wish) { wish.recipe.output.name = "{nmae}"; }, "keys");
    row(
        "a slash", [](auto &wish) { wish.recipe.output.name = "a/b"; }, "slash");
    row(
        "a format without transparency",
        [](auto &wish) { wish.recipe.output.format = FileFormat::Jpeg; },
        "JPEG");
}

void PlanTest::refusesWishes()
{
    QFETCH(BatchWish, wish);
    QFETCH(QByteArray, word);
    const auto plan = planBatch(wish, {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(
        QByteArray::fromStdString(plan.error().message).contains(word),
        plan.error().message.c_str());
}

void PlanTest::shardsAgree()
{
    const FileTree tree;
    for (int i = 0; i < 40; ++i) {
        tree.add("in/" + std::to_string(i) + ".jpg");
        tree.add("in/" + std::to_string(i) + ".png");
    }
    auto wish = wishOf(tree, Collision::Number);
    const auto whole = planOf(wish);
    std::map<std::uint32_t, fs::path> targets;
    for (int index = 0; index < 3; ++index) {
        wish.shard = {.index = index, .count = 3};
        const auto part = planOf(wish);
        QCOMPARE(part.sum, whole.sum);
        QVERIFY(part.items.size() < whole.items.size());
        for (const auto &item : part.items) {
            QVERIFY(targets.emplace(item.number, item.target).second);
        }
    }
    QCOMPARE(targets.size(), whole.items.size());
    for (const auto &item : whole.items) {
        QCOMPARE(targets.at(item.number), item.target);
    }
}

void PlanTest::aShardDoesNotChooseFreeNames()
{
    const FileTree tree;
    tree.add("in/a.jpg");
    tree.add("out/a_cutout.png");
    auto wish = wishOf(tree, Collision::Number);
    Names all;
    for (int index = 0; index < 2; ++index) {
        wish.shard = {.index = index, .count = 2};
        for (auto &name : targetsOf(planOf(wish))) {
            all.push_back(std::move(name));
        }
    }
    QCOMPARE(all, (Names{"a_cutout.png exists"}));
}

void PlanTest::theSumIsOfPicturesAndTargets()
{
    const FileTree one;
    const FileTree other;
    one.add("in/a.jpg", "123");
    other.add("in/a.jpg", "456");
    const auto sum = planOf(wishOf(one)).sum;
    QCOMPARE(planOf(wishOf(other)).sum, sum);
    auto wish = wishOf(one);
    wish.recipe.output.name = "other";
    QVERIFY(planOf(wish).sum != sum);
    other.add("in/a.jpg", "4567");
    QVERIFY(planOf(wishOf(other)).sum != sum);
    one.add("in/b.jpg");
    QVERIFY(planOf(wishOf(one)).sum != sum);
}

void PlanTest::addsMore()
{
    const FileTree tree;
    tree.add("in/a.jpg");
    auto wish = wishOf(tree, Collision::Number);
    wish.recipe.output.name = "{name}";
    const auto plan = planOf(wish);
    const std::vector<fs::path> more = {
        tree.path("in/a.jpg"), // it has it
        tree.add("in/deep/b.jpg"),
        tree.add("elsewhere/a.gif"),
        tree.path("in/deep")};
    const auto items = planMore(plan, more, {});
    QVERIFY(items);
    QCOMPARE(targetsOf(plan, *items), (Names{"a-2.png", "deep/b.png"}));
    QCOMPARE((*items)[0].number, 1U);
    QCOMPARE((*items)[1].inside, fs::path("deep/b.jpg"));
}

void PlanTest::addsNothingToAShard()
{
    const FileTree tree;
    auto wish = wishOf(tree);
    wish.shard = {.index = 0, .count = 2};
    const std::vector<fs::path> more = {tree.add("in/a.jpg")};
    const auto items = planMore(planOf(wish), more, {});
    QVERIFY(!items);
    QCOMPARE(items.error().code, ErrorCode::InvalidArgument);
}

void PlanTest::stopsWhenAsked()
{
    const FileTree tree;
    for (int i = 0; i < 20; ++i) {
        tree.add("in/" + std::to_string(i) + ".jpg");
    }
    for (const int most : {0, 1, 15, 30}) {
        int asked = 0;
        const auto plan = planBatch(wishOf(tree), JobControl([&] { return asked++ >= most; }));
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Cancelled);
    }
    double last = 0.0;
    const JobControl job({}, [&](const Progress &progress) {
        QVERIFY(progress.fraction >= last);
        last = progress.fraction;
    });
    QVERIFY(planBatch(wishOf(tree), job));
    QCOMPARE(last, 1.0);
}

QTEST_APPLESS_MAIN(PlanTest)
#include "plan_test.moc"
