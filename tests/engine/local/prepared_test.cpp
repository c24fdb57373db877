#include "engine/weights/prepared_folder.h"

#include <inspyre/backend.h>
#include <inspyre/files.h>
#include <inspyre/folders.h>
#include <inspyre/log.h>
#include <inspyre/synthetic.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <grp.h>
#include <iostream>
#include <mutex>
#include <span>
#include <sys/resource.h>
#include <system_error>
#include <unistd.h>

using namespace inspyre;

namespace {

namespace fs = std::filesystem;

const QString kStartAsNobody = QStringLiteral("--start-as-nobody");
constexpr int kCannotTry = 77;

constexpr int kSide = 64;
constexpr int kPatienceMs = 120'000;
constexpr std::string_view kNotKept = "prepared weights are not kept";

/// What came of one start with a folder of prepared weights.
struct Start
{
    std::vector<float> prediction = {};
    std::string opened = {};           ///< note of the span "prepared earlier", "-" without it
    std::string kept = {};             ///< note of the span "keep", "-" without it
    std::vector<std::string> log = {}; ///< warnings, and that nothing can be kept
};

std::string noteOf(const std::vector<Span> &spans, std::string_view part)
{
    const auto span = std::ranges::find(spans, part, &Span::part);
    return span != spans.end() ? span->note : "-";
}

Image gradient()
{
    Pixels pixels(kSide, kSide, PixelFormat::Rgb8);
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < 3 * kSide; ++x) {
            pixels.row8(y)[x] = static_cast<std::uint8_t>(x + 2 * y);
        }
    }
    return Image(std::move(pixels));
}

/// A start of the program as far as the weights go: the network is loaded, used and optimised.
Result<Start> start(const fs::path &file, const fs::path &folder)
{
    Start result;
    std::mutex mutex;
    setLogSink([&](LogLevel level, const std::string &line) {
        const std::lock_guard lock(mutex);
        if (level >= LogLevel::Warning || line.starts_with(kNotKept)) {
            result.log.push_back(line);
        }
    });
    const auto run = [&]() -> Status {
        const auto backend = loadBackend(moduleFolder(), {});
        const auto checkpoint = openCheckpoint(file, {});
        if (!backend || !checkpoint) {
            return backend ? checkpoint.error() : backend.error();
        }
        const auto architecture = readArchitecture(**checkpoint);
        if (!architecture) {
            return architecture.error();
        }
        const auto timeline = std::make_shared<Timeline>(Timeline::Clock::now());
        const auto network = (*backend)->loadNetwork(
            *checkpoint, *architecture, {.threads = 1, .preparedFolder = folder}, timeline, {});
        if (!network) {
            return network.error();
        }
        const auto picture = gradient();
        const auto output = (*network)->run({.image = picture.view(), .base = {kSide, kSide}}, {});
        if (!output) {
            return output.error();
        }
        for (int y = 0; y < kSide; ++y) {
            const auto *row = output->prediction.view().rowF32(y);
            result.prediction.insert(result.prediction.end(), row, row + kSide);
        }
        const auto optimised = (*network)->optimise({});
        result.opened = noteOf(timeline->snapshot(), "prepared earlier");
        result.kept = noteOf(timeline->snapshot(), "keep");
        return optimised;
    }();
    setLogSink({});
    return run ? Result<Start>(result) : Result<Start>(run.error());
}

std::vector<fs::path> filesIn(const fs::path &folder, std::string_view extension)
{
    std::vector<fs::path> files;
    for (const auto &entry : fs::directory_iterator(folder)) {
        if (extension.empty() || entry.path().extension() == extension) {
            files.push_back(entry.path());
        }
    }
    return files;
}

bool write(const fs::path &file, const std::vector<std::byte> &bytes)
{
    const Bytes piece = bytes;
    return bool(writeFileAtomically(file, std::span(&piece, 1), Flush::Later, {}));
}

/// A small network with made-up weights of this depth.
bool writeModel(const fs::path &file, int depth)
{
    auto architecture = *namedArchitecture("starter");
    architecture.depth = depth;
    return write(file, safetensorsFile(*makeSyntheticCheckpoint(architecture)));
}

std::string notKeptLine(const std::string &reason)
{
    return std::string(kNotKept) + " reason=\"" + reason + "\"";
}

/// For another process.
QByteArray receiptOf(const Start &start)
{
    const auto prediction = std::as_bytes(std::span(start.prediction));
    const QByteArrayView bytes(prediction.data(), static_cast<qsizetype>(prediction.size()));
    auto text = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    text += "\nopened: " + start.opened + "\nkept: " + start.kept;
    for (const auto &line : start.log) {
        text += "\n" + line;
    }
    return text;
}

/// From now on this process may do no more than anybody; false where that is not allowed.
bool becomeNobody()
{
    constexpr uid_t kNobody = 65534;
    return ::geteuid() != 0 ||
           (::setgroups(0, nullptr) == 0 && ::setresgid(kNobody, kNobody, kNobody) == 0 &&
            ::setresuid(kNobody, kNobody, kNobody) == 0);
}

/// In a process of its own: a start without root's right to write everywhere; prints its receipt.
int startAsNobody(const fs::path &file, const fs::path &folder)
{
    // It stays in memory: libtorch may lie where only root may look.
    const auto backend = loadBackend(moduleFolder(), {});
    std::error_code hidden;
    if (!becomeNobody() || !fs::exists(moduleFolder() / "inspyre_torch.so", hidden)) {
        std::cerr << "this system has no user who may read the modules and not write";
        return kCannotTry;
    }
    const auto result = start(file, folder);
    if (!result) {
        std::cerr << result.error().message;
        return 1;
    }
    std::cout << receiptOf(*result).toStdString();
    return 0;
}

constexpr auto kAllMayRead = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
constexpr auto kAllMayEnter =
    kAllMayRead | fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;

/// Takes the right to write from a folder and what is in it, or gives it back.
void setWritable(const fs::path &folder, bool writable)
{
    const auto change = writable ? fs::perm_options::add : fs::perm_options::replace;
    fs::permissions(folder, writable ? fs::perms::owner_write : kAllMayEnter, change);
    for (const auto &file : filesIn(folder, "")) {
        fs::permissions(file, writable ? fs::perms::owner_write : kAllMayRead, change);
    }
}

/// Files of this process may become no larger while this lives; writing on fails as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        auto limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        static_cast<void>(std::signal(SIGXFSZ, m_handler));
    }

    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int);
};

} // namespace

/// The prepared weights that are kept between starts, through libtorch.
class PreparedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondStartUsesWhatTheFirstKept();
    void nothingDamagedIsUsed_data();
    void nothingDamagedIsUsed();
    void nothingOfAnotherKeyIsUsed_data();
    void nothingOfAnotherKeyIsUsed();
    void anotherCheckpointUnderTheNameIsSeen();
    void twoProcessesAtOnceAgree();
    void worksWhereNothingCanBeKept();
    void worksWhereTheUserMayOnlyRead_data();
    void worksWhereTheUserMayOnlyRead();
    void leavesNothingHalfWritten();

private:
    [[nodiscard]] Start started() const
    {
        const auto result = start(m_model, m_folder);
        if (!result) {
            qFatal("%s", result.error().message.c_str());
        }
        return *result;
    }

    [[nodiscard]] fs::path kept() const
    {
        const auto files = filesIn(m_folder, ".prepared");
        return files.size() == 1 ? files[0] : fs::path();
    }

    /// A start must give `expected`, say nothing was used and keep it again, for the next to use.
    void isMadeAgain(const Start &expected) const;

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_model;
    fs::path m_folder;
};

void PreparedTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_model = fs::path(m_temporary->path().toStdString()) / "model.safetensors";
    m_folder = fs::path(m_temporary->path().toStdString()) / "prepared";
    QVERIFY(writeModel(m_model, 16));
}

void PreparedTest::isMadeAgain(const Start &expected) const
{
    const auto again = started();
    QVERIFY(again.prediction == expected.prediction);
    QVERIFY2(QByteArray::fromStdString(again.kept).endsWith("MB"), again.kept.c_str());
    const auto after = started();
    QVERIFY(after.prediction == expected.prediction);
    QCOMPARE(after.kept, std::string("-"));
    QVERIFY(after.log.empty());
}

void PreparedTest::theSecondStartUsesWhatTheFirstKept()
{
    const auto first = started();
    QCOMPARE(first.opened, std::string("-"));
    QVERIFY2(QByteArray::fromStdString(first.kept).endsWith("MB"), first.kept.c_str());
    QVERIFY(!kept().empty());

    const auto second = started();

    QVERIFY2(QByteArray::fromStdString(second.opened).endsWith("MB"), second.opened.c_str());
    QCOMPARE(second.kept, std::string("-"));
    QVERIFY(second.prediction == first.prediction);
    QVERIFY(first.log.empty() && second.log.empty());
}

void PreparedTest::nothingDamagedIsUsed_data()
{
    QTest::addColumn<double>("where"); ///< of the file; 1 cuts it off there
    QTest::addColumn<bool>("cut");
    QTest::newRow("magic") << 0.0 << false;
    QTest::newRow("list") << 0.002 << false;
    QTest::newRow("first tensors") << 0.2 << false;
    QTest::newRow("last byte") << 1.0 << false;
    QTest::newRow("empty") << 0.0 << true;
    QTest::newRow("cut off") << 0.6 << true;
}

void PreparedTest::nothingDamagedIsUsed()
{
    QFETCH(double, where);
    QFETCH(bool, cut);
    const auto expected = started();
    QVERIFY(!kept().empty());
    auto bytes = *readFile(kept());
    const auto at = static_cast<std::size_t>(where * static_cast<double>(bytes.size() - 1));
    if (cut) {
        bytes.resize(at);
    } else {
        bytes[at] ^= std::byte{0x5a};
    }
    QVERIFY(write(kept(), bytes));

    const auto again = started();

    QVERIFY(again.prediction == expected.prediction);
    QVERIFY(!again.log.empty());
    QVERIFY2(
        QByteArray::fromStdString(again.log.front()).startsWith("prepared weights are "),
        again.log.front().c_str());
    QVERIFY2(QByteArray::fromStdString(again.kept).endsWith("MB"), again.kept.c_str());
    const auto after = started();
    QVERIFY(after.prediction == expected.prediction);
    QCOMPARE(after.kept, std::string("-"));
    QVERIFY(after.log.empty());
}

void PreparedTest::nothingOfAnotherKeyIsUsed_data()
{
    QTest::addColumn<bool>("content");
    QTest::newRow("another checkpoint") << true;
    QTest::newRow("another processor or library") << false;
}

void PreparedTest::nothingOfAnotherKeyIsUsed()
{
    QFETCH(bool, content);
    const auto expected = started();
    const auto checkpoint = openCheckpoint(m_model, {});
    QVERIFY(checkpoint);
    const auto known = rememberedContent(m_folder, **checkpoint);
    QVERIFY(known);
    const PreparedKey other{content ? *known + 1 : *known, "another maker"};
    QVERIFY(writePreparedFile(kept(), other, {}, {}));

    isMadeAgain(expected);
}

void PreparedTest::anotherCheckpointUnderTheNameIsSeen()
{
    const auto first = started();
    QVERIFY(writeModel(m_model, 24));

    const auto other = started();

    QCOMPARE(other.opened, std::string("-"));
    QVERIFY(other.prediction != first.prediction);
    const auto bare = start(m_model, {});
    QVERIFY(bare && bare->prediction == other.prediction);
}

void PreparedTest::twoProcessesAtOnceAgree()
{
    std::array<QProcess, 2> processes;
    for (auto &process : processes) {
        process.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--start"),
             QString::fromStdString(m_model.string()),
             QString::fromStdString(m_folder.string())});
    }
    for (auto &process : processes) {
        QVERIFY(process.waitForFinished(kPatienceMs));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }
    QVERIFY(!kept().empty());
    QCOMPARE(filesIn(m_folder, "").size(), 2U); // and the remembered content

    const auto after = started();

    QVERIFY2(QByteArray::fromStdString(after.opened).endsWith("MB"), after.opened.c_str());
    QCOMPARE(after.kept, std::string("-"));
    QVERIFY(after.log.empty());
}

void PreparedTest::worksWhereNothingCanBeKept()
{
    const auto expected = started();
    // Not even root may write there.
    for (const auto *folder : {"/proc/inspyre-prepared", "/dev/null/prepared"}) {
        const auto result = start(m_model, folder);

        QVERIFY2(result, result ? "" : result.error().message.c_str());
        QVERIFY(result->prediction == expected.prediction);
        QVERIFY(result->kept != "-" && !QByteArray::fromStdString(result->kept).endsWith("MB"));
        QCOMPARE(result->log, std::vector<std::string>{notKeptLine(result->kept)});
    }
}

void PreparedTest::worksWhereTheUserMayOnlyRead_data()
{
    QTest::addColumn<bool>("folder");
    QTest::addColumn<bool>("earlier");
    QTest::newRow("nothing there") << false << false;
    QTest::newRow("an empty folder") << true << false;
    QTest::newRow("what an earlier start kept") << true << true;
}

void PreparedTest::worksWhereTheUserMayOnlyRead()
{
    QFETCH(bool, folder);
    QFETCH(bool, earlier);
    fs::permissions(m_model, kAllMayRead); // before the start, which remembers when it was changed
    const auto expected = started();
    if (!earlier) {
        fs::remove_all(m_folder);
    }
    if (folder) {
        fs::create_directory(m_folder);
        setWritable(m_folder, false);
    }
    const auto root = m_folder.parent_path();
    fs::permissions(root, kAllMayEnter);
    const auto restore = qScopeGuard([&] {
        fs::permissions(root, fs::perms::owner_all);
        if (folder) {
            setWritable(m_folder, true);
        }
    });
    QProcess process;

    process.start(
        QCoreApplication::applicationFilePath(),
        {kStartAsNobody, QString::fromStdString(m_model), QString::fromStdString(m_folder)});
    QVERIFY(process.waitForFinished(kPatienceMs));

    const auto said = process.readAllStandardError();
    if (process.exitCode() == kCannotTry) {
        QSKIP(said);
    }
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said);
    const auto denied = std::generic_category().message(EACCES);
    auto received = expected;
    received.opened = earlier ? received.kept : "-"; // "… MB", as it was written
    received.kept = earlier ? "-" : denied;
    received.log = earlier ? std::vector<std::string>() : std::vector{notKeptLine(denied)};
    QCOMPARE(process.readAllStandardOutput(), receiptOf(received));
    QCOMPARE(fs::exists(m_folder), folder);
    QCOMPARE(folder ? filesIn(m_folder, "").size() : 0U, earlier ? 2U : 0U);
}

void PreparedTest::leavesNothingHalfWritten()
{
    Start full;
    {
        const FileSizeLimit limit(20'000);
        full = started();
    }
    QVERIFY2(!full.kept.empty(), full.kept.c_str());
    QVERIFY(filesIn(m_folder, ".prepared").empty());
    for (const auto &file : filesIn(m_folder, "")) {
        QCOMPARE(file.extension(), fs::path(".content"));
    }

    isMadeAgain(full);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 4 && std::string_view(argv[1]) == "--start") {
        const auto result = start(argv[2], argv[3]);
        return result && result->log.empty() ? 0 : 1;
    }
    if (argc == 4 && argv[1] == kStartAsNobody) {
        return startAsNobody(argv[2], argv[3]);
    }
    PreparedTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "prepared_test.moc"
