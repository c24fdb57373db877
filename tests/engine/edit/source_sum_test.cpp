#include <inspyre/edit_file.h>
#include <inspyre/files.h>

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <string>
#include <vector>

using namespace inspyre;

using Bytes = std::vector<std::byte>;

class SourceSumTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSumOfASourceTellsItsEndsAndItsLength();
};

void SourceSumTest::theSumOfASourceTellsItsEndsAndItsLength()
{
    QTemporaryDir folder;
    const auto path = [&folder](const char *name) {
        return std::filesystem::path(folder.path().toStdString()) / name;
    };
    const auto sumOf = [&path](const Bytes &content) {
        const auto done = writeFileAtomically(path("source"), content, {});
        const auto sum = sourceSum(path("source"));
        return done && sum ? *sum : std::string();
    };
    constexpr std::size_t kMiB = std::size_t{1} << 20;
    for (const std::size_t size : {std::size_t{1}, kMiB, kMiB + 1, 2 * kMiB, 3 * kMiB}) {
        Bytes content(size, std::byte{5});
        const auto sum = sumOf(content);
        QVERIFY(sum.starts_with(std::to_string(size) + "-"));
        QCOMPARE(sumOf(content), sum);
        for (const std::size_t at : {std::size_t{0}, size / 2, size - 1}) {
            content[at] ^= std::byte{1};
            // Only the middle of what is larger than both ends is not looked at.
            QCOMPARE(sumOf(content) == sum, size > 2 * kMiB && at == size / 2);
            content[at] ^= std::byte{1};
        }
    }
    QVERIFY(sumOf({}).starts_with("0-"));
    QCOMPARE(sourceSum(path("none")).error().code, ErrorCode::FileNotFound);
    QCOMPARE(sourceSum(path(".")).error().code, ErrorCode::IsADirectory);
}

QTEST_APPLESS_MAIN(SourceSumTest)
#include "source_sum_test.moc"
