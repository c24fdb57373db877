#include "tests/engine/batch/file_tree.h"

#include <inspyre/scan.h>

#include <QByteArray>
#include <QTest>

#include <clocale>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace inspyre;
using Tree = inspyre::test::FileTree;
using namespace std::string_view_literals;

namespace {

namespace fs = std::filesystem;

using Names = std::vector<std::string>;

Names insides(const Result<Found> &found)
{
    Names names;
    for (const auto &file : found->files) {
        names.push_back(file.inside.native());
    }
    return names;
}

Result<Found> scanned(const std::vector<fs::path> &inputs, const ScanOptions &options = {})
{
    return scan(inputs, options, {});
}

} // namespace

Q_DECLARE_METATYPE(Names)

class ScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { std::setlocale(LC_CTYPE, "C.UTF-8"); }

    void findsPicturesInOrderOfTheirBytes();
    void tellsSizeAndTime();
    void keepsWhatIsNamedWhateverItIs();
    void knowsPicturesByTheirFirstBytes();
    void severalFoldersKeepTheirNames();
    void findsAFileOnce();
    void goesIntoLinkedFoldersOnce();
    void prefersWhereAFolderReallyIs();
    void leavesTheOutputOut();
    void keepsLinksThatLeadNowhere();
    void understandsPatterns_data();
    void understandsPatterns();
    void aNameThatIsThereIsNoPattern();
    void keepsNamesThatAreNoText();
    void tellsWhatCannotBeListed();
    void staysCalmWithVeryLongPaths();
    void saysWhichInputsHaveNoPictures();
    void readsLists_data();
    void readsLists();
    void stopsWhenAsked();
};

void ScanTest::findsPicturesInOrderOfTheirBytes()
{
    const Tree tree;
    for (const char *name :
         {"b.jpg", "a/2.PNG", "a/10.png", "B.jpg", ".secret.png", ".hidden/x.png", "notes.txt"}) {
        tree.add(name);
    }
    const auto found = scanned({tree.path()});
    QVERIFY(found);
    QCOMPARE(insides(found), (Names{"B.jpg", "a/10.png", "a/2.PNG", "b.jpg"}));
    QCOMPARE(found->files[1].file, tree.path("a/10.png"));
    QCOMPARE(found->passedOver, std::uint64_t{1});
}

void ScanTest::tellsSizeAndTime()
{
    const Tree tree;
    const auto file = tree.add("a.jpg", "12345");
    const timespec times[2] = {{7, 0}, {1'700'000'000, 123'456'789}};
    QCOMPARE(::utimensat(AT_FDCWD, file.c_str(), times, 0), 0);
    const auto found = scanned({tree.path()});
    QCOMPARE(found->files.front().bytes, std::uint64_t{5});
    QCOMPARE(found->files.front().modifiedNs, std::int64_t{1'700'000'000'123'456'789});
}

void ScanTest::keepsWhatIsNamedWhateverItIs()
{
    const Tree tree;
    const auto found =
        scanned({tree.add("notes.txt"), "/nowhere/at/all.png", tree.add(".hidden.png")});
    QCOMPARE(insides(found), (Names{".hidden.png", "all.png", "notes.txt"}));
    QCOMPARE(found->files[1].bytes, std::uint64_t{0});
}

void ScanTest::knowsPicturesByTheirFirstBytes()
{
    const Tree tree;
    tree.add("IMG_1", "\xff\xd8\xff\xe0");
    tree.add("a.bin", "RIFF\x10\0\0\0WEBPVP8 "sv);
    tree.add("sound.wav", "RIFF\x10\0\0\0WAVEfmt "sv);
    tree.add(
        "b.dat",
        "\0\0\0\x1c"
        "ftypavif"sv);
    tree.add(
        "video.mp4",
        "\0\0\0\x1c"
        "ftypisom"sv);
    tree.add("P1 a title.txt", "Pages");
    tree.add("empty", "");
    QCOMPARE(::mkfifo(tree.path("pipe").c_str(), 0600), 0);
    const auto found = scanned({tree.path()});
    QCOMPARE(insides(found), (Names{"IMG_1", "a.bin", "b.dat"}));
    QCOMPARE(found->passedOver, std::uint64_t{5});
    QVERIFY(scanned({tree.path()}, {.byContent = false})->files.empty());
}

void ScanTest::severalFoldersKeepTheirNames()
{
    const Tree tree;
    const auto single = tree.add("single.jpg");
    tree.add("one/a.jpg");
    tree.add("two/deep/a.jpg");
    QCOMPARE(
        insides(scanned({tree.path("one/"), tree.path("two"), single})),
        (Names{"one/a.jpg", "single.jpg", "two/deep/a.jpg"}));
    QCOMPARE(insides(scanned({tree.path("one"), single})), (Names{"a.jpg", "single.jpg"}));
}

void ScanTest::findsAFileOnce()
{
    const Tree tree;
    const auto file = tree.add("a/1.jpg");
    fs::create_symlink(file, tree.path("a/2.jpg"));
    const auto found = scanned({tree.path("a"), file, tree.path("a/../a"), tree.path("a/2.jpg")});
    QCOMPARE(insides(found), (Names{"1.jpg"}));
    QVERIFY(found->emptyFolders.empty());
}

void ScanTest::goesIntoLinkedFoldersOnce()
{
    const Tree tree;
    tree.add("a/b/1.jpg");
    tree.add("elsewhere/2.jpg");
    fs::create_directory_symlink(tree.path("a"), tree.path("a/b/back"));
    fs::create_directory_symlink(tree.path("elsewhere"), tree.path("a/there"));
    fs::create_directory_symlink(tree.path("elsewhere"), tree.path("a/there again"));
    QCOMPARE(insides(scanned({tree.path("a")})), (Names{"b/1.jpg"}));
    const auto found = scanned({tree.path("a")}, {.followLinks = true});
    QCOMPARE(found->files.size(), std::size_t{2});
    QCOMPARE(found->loops.size(), std::size_t{2});
}

void ScanTest::prefersWhereAFolderReallyIs()
{
    const Tree tree;
    tree.add("z/deep/1.jpg");
    fs::create_directory_symlink(tree.path("z/deep"), tree.path("a link"));
    QCOMPARE(insides(scanned({tree.path()}, {.followLinks = true})), (Names{"z/deep/1.jpg"}));
}

void ScanTest::leavesTheOutputOut()
{
    const Tree tree;
    tree.add("in/1.jpg");
    tree.add("in/out/1_cutout.png");
    fs::create_directory_symlink(tree.path("in"), tree.path("in/same"));
    const ScanOptions options{.followLinks = true, .leaveOut = tree.path("in/out/../out")};
    QCOMPARE(insides(scanned({tree.path("in")}, options)), (Names{"1.jpg"}));
    QCOMPARE(
        insides(scanned({tree.path("in/out")}, options)),
        (Names{"1_cutout.png"})); // it was named itself
}

void ScanTest::keepsLinksThatLeadNowhere()
{
    const Tree tree;
    fs::create_symlink("nowhere", tree.path("a.jpg"));
    fs::create_symlink("b.jpg", tree.path("b.jpg"));
    fs::create_symlink("nowhere", tree.path("c.txt"));
    QCOMPARE(insides(scanned({tree.path()})), (Names{"a.jpg", "b.jpg"}));
}

void ScanTest::understandsPatterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<Names>("names");
    const auto row = [](const char *pattern, const Names &names) {
        QTest::newRow(pattern) << QByteArray(pattern) << names;
    };
    row("*.jpg", {"1.jpg", "\xc3\xa4.jpg"});
    row("?.jpg", {"1.jpg", "\xc3\xa4.jpg"});
    row("*", {"1.jpg", "a/2.jpg", "a/b/3.png", "c/2.jpg", "\xc3\xa4.jpg"});
    row("*/2.jpg", {"a/2.jpg", "c/2.jpg"});
    row("[ab]/*", {"a/2.jpg", "a/b/3.png"});
    row("[!a]/*.jpg", {"c/2.jpg"});
    row("**/2.jpg", {"a/2.jpg", "c/2.jpg"});
    row("**/*.png", {"a/b/3.png"});
    row("**", {"1.jpg", "a/2.jpg", "a/b/3.png", "c/2.jpg", "\xc3\xa4.jpg"});
    row("a/**/3.png", {"b/3.png"}); // from where it begins to be one
    row("a/**/**/b/*", {"b/3.png"});
    row("a/?", {"b/3.png"});
    row(".*", {".hidden.jpg"});
    row("*.txt", {});        // is meant, and no picture
    row("*.gif", {"*.gif"}); // nothing is meant: as a name
    row("no/such/*", {"*"});
}

void ScanTest::understandsPatterns()
{
    QFETCH(QByteArray, pattern);
    QFETCH(Names, names);
    const Tree tree;
    for (const char *name :
         {"1.jpg",
          "\xc3\xa4.jpg",
          ".hidden.jpg",
          "notes.txt",
          "a/2.jpg",
          "a/b/3.png",
          "a/.b/4.png",
          "c/2.jpg"}) {
        tree.add(name);
    }
    const auto found = scanned({tree.path(pattern.toStdString())});
    QVERIFY(found);
    QCOMPARE(insides(found), names);
}

void ScanTest::aNameThatIsThereIsNoPattern()
{
    const Tree tree;
    const auto file = tree.add("a[1].jpg");
    tree.add("a1.jpg");
    tree.add("d[1]/x.jpg");
    tree.add("d1/y.jpg");
    QCOMPARE(insides(scanned({file})), (Names{"a[1].jpg"}));
    QCOMPARE(insides(scanned({tree.path("d[1]/*.jpg")})), (Names{"x.jpg"}));
    QCOMPARE(insides(scanned({tree.path("d[1]/gone.jpg")})), (Names{"gone.jpg"}));
}

void ScanTest::keepsNamesThatAreNoText()
{
    const Tree tree;
    const std::string name = "\xff\xfe \n\"caf\xe9.jpg";
    tree.add(name);
    QCOMPARE(insides(scanned({tree.path()})), (Names{name}));
    QCOMPARE(insides(scanned({tree.path("*.jpg")})), (Names{name}));
}

void ScanTest::tellsWhatCannotBeListed()
{
    if (::geteuid() == 0) {
        QSKIP("root may list everything");
    }
    const Tree tree;
    tree.add("locked/1.jpg");
    tree.add("2.jpg");
    fs::permissions(tree.path("locked"), fs::perms::none);
    const auto found = scanned({tree.path()});
    fs::permissions(tree.path("locked"), fs::perms::owner_all);
    QCOMPARE(insides(found), (Names{"2.jpg"}));
    QCOMPARE(found->unreadable, (std::vector<fs::path>{tree.path("locked")}));
}

void ScanTest::staysCalmWithVeryLongPaths()
{
    const Tree tree;
    tree.add("1.jpg");
    const std::string part(250, 'x');
    const int top = ::open(tree.path().c_str(), O_RDONLY | O_DIRECTORY);
    int folder = ::dup(top);
    for (int depth = 0; depth < 20; ++depth) { // 5000 bytes
        QCOMPARE(::mkdirat(folder, part.c_str(), 0700), 0);
        const int next = ::openat(folder, part.c_str(), O_RDONLY | O_DIRECTORY);
        ::close(folder);
        folder = next;
    }
    ::close(folder);
    const auto found = scanned({tree.path()});
    QVERIFY(found);
    QCOMPARE(insides(found), (Names{"1.jpg"}));
    QCOMPARE(found->unreadable.size(), std::size_t{1});
    QVERIFY(found->unreadable.front().native().size() >= 4096);
    ::close(top);
}

void ScanTest::saysWhichInputsHaveNoPictures()
{
    const Tree tree;
    tree.add("a/1.jpg");
    tree.add("b/notes.txt");
    const auto found = scanned({tree.path("a"), tree.path("b")});
    QCOMPARE(found->emptyFolders, (std::vector<fs::path>{tree.path("b")}));
}

void ScanTest::readsLists_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Names>("names");
    QTest::newRow("nothing") << QByteArray() << Names{};
    QTest::newRow("lines") << QByteArray("a b.jpg\n\nc.jpg") << Names{"a b.jpg", "c.jpg"};
    QTest::newRow("of Windows") << QByteArray("a.jpg\r\nb.jpg\r\n") << Names{"a.jpg", "b.jpg"};
    QTest::newRow("zeros") << QByteArray("a\nb.jpg\0c\r\0", 10) << Names{"a\nb.jpg", "c\r"};
    QTest::newRow("no text") << QByteArray("\xff.jpg\n") << Names{"\xff.jpg"};
}

void ScanTest::readsLists()
{
    QFETCH(QByteArray, text);
    QFETCH(Names, names);
    Names read;
    for (const auto &path : readList({text.constData(), static_cast<std::size_t>(text.size())})) {
        read.push_back(path.native());
    }
    QCOMPARE(read, names);
}

void ScanTest::stopsWhenAsked()
{
    const Tree tree;
    for (int i = 0; i < 20; ++i) {
        tree.add("a/" + std::to_string(i) + ".jpg");
    }
    const std::vector<fs::path> inputs{tree.path()};
    for (int most = 0; most < 10; ++most) {
        int asked = 0;
        const auto found = scan(inputs, {}, JobControl([&] { return asked++ >= most; }));
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }
    double last = 0.0;
    QVERIFY(scan(inputs, {}, JobControl({}, [&](const Progress &p) { last = p.fraction; })));
    QCOMPARE(last, 1.0);
}

QTEST_APPLESS_MAIN(ScanTest)
#include "scan_test.moc"
