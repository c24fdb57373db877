#include "engine/imaging/deflate_runs.h"
#include "engine/imaging/prefix_code.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <span>
#include <string>
#include <vector>
#include <zlib.h>

using namespace inspyre;

namespace {

using Samples = std::vector<std::uint8_t>;

/// Bytes whose spread says how well they compress: 0 all the same, 255 noise.
Samples random(std::size_t size, unsigned spread)
{
    Samples data(size);
    unsigned state = 7;
    for (auto &byte : data) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<std::uint8_t>((state >> 24U) * spread / 255);
    }
    return data;
}

/// Runs of each length from 1 to `longest`, one byte apart.
Samples runs(std::size_t longest)
{
    Samples data;
    for (std::size_t length = 1; length <= longest; ++length) {
        data.insert(data.end(), length, static_cast<std::uint8_t>(length));
    }
    return data;
}

/// As zlib reads a raw stream; empty if it does not like it or if bytes are left.
Samples inflated(const std::vector<std::byte> &packed, std::size_t size)
{
    Samples data(size + 1);
    z_stream stream = {};
    if (inflateInit2(&stream, -15) != Z_OK) {
        return {};
    }
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = data.data();
    stream.avail_out = static_cast<uInt>(data.size());
    const int result = inflate(&stream, Z_SYNC_FLUSH);
    const bool whole = result == Z_STREAM_END && stream.avail_in == 0;
    data.resize(stream.total_out);
    inflateEnd(&stream);
    return whole ? data : Samples{};
}

} // namespace

class DeflateRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zlibReadsTheSameBytes_data();
    void zlibReadsTheSameBytes();
    void streamsFollowEachOther();
    void noiseStaysNearlyAsItIs();
    void frequentBytesCostTheirShare();
    void codesFillTheTree_data();
    void codesFillTheTree();
};

void DeflateRunsTest::zlibReadsTheSameBytes_data()
{
    QTest::addColumn<Samples>("data");
    for (const std::size_t size : {1, 2, 8, 9, 257, 65534, 65535, 65536, 200000}) {
        for (const unsigned spread : {0U, 1U, 3U, 40U, 255U}) {
            const auto text = std::to_string(size) + " bytes, spread " + std::to_string(spread);
            QTest::newRow(text.c_str()) << random(size, spread);
        }
    }
    QTest::newRow("runs of all lengths") << runs(600);
    auto rare = Samples(60000, 9);
    for (std::size_t i = 0; i < 256; ++i) {
        rare[i * 50] = static_cast<std::uint8_t>(i);
    }
    QTest::newRow("one frequent byte and all others") << rare;
    Samples steep; // each byte twice as often as the one before: codes get too long
    for (std::size_t i = 0; i < 17; ++i) {
        for (std::size_t k = 0; k < std::size_t{1} << i; ++k) {
            steep.push_back(static_cast<std::uint8_t>(i));
        }
    }
    for (std::size_t i = 0; i < steep.size(); ++i) {
        std::swap(steep[i], steep[i * 7919 % steep.size()]);
    }
    QTest::newRow("steep") << steep;
}

void DeflateRunsTest::zlibReadsTheSameBytes()
{
    QFETCH(Samples, data);
    QVERIFY(inflated(deflateRuns(data, true), data.size()) == data);
}

void DeflateRunsTest::streamsFollowEachOther()
{
    Samples all;
    std::vector<std::byte> packed;
    for (const unsigned spread : {3U, 255U, 0U, 90U}) {
        const auto part = random(70001, spread);
        all.insert(all.end(), part.begin(), part.end());
        const auto more = deflateRuns(part, spread == 90U);
        packed.insert(packed.end(), more.begin(), more.end());
    }
    QVERIFY(inflated(packed, all.size()) == all);
}

void DeflateRunsTest::noiseStaysNearlyAsItIs()
{
    const auto data = random(300000, 255);
    QVERIFY(deflateRuns(data, true).size() < data.size() + 100);
}

void DeflateRunsTest::frequentBytesCostTheirShare()
{
    const auto data = random(60000, 20);
    std::array<double, 256> counts = {};
    for (const auto byte : data) {
        ++counts[byte];
    }
    double bits = 0.0;
    for (const auto count : counts) {
        bits += count > 0 ? count * std::log2(static_cast<double>(data.size()) / count) : 0.0;
    }
    const auto size = static_cast<double>(deflateRuns(data, true).size());
    QVERIFY(size >= bits / 8);
    QVERIFY(size < bits / 8 * 1.03);
    QVERIFY(deflateRuns(Samples(60000, 5), true).size() < 200);
}

void DeflateRunsTest::codesFillTheTree_data()
{
    QTest::addColumn<std::vector<std::uint32_t>>("counts");
    QTest::addColumn<int>("longest");
    std::vector<std::uint32_t> fibonacci = {1, 1};
    while (fibonacci.size() < 40) {
        fibonacci.push_back(fibonacci.back() + fibonacci[fibonacci.size() - 2]);
    }
    QTest::newRow("two") << std::vector<std::uint32_t>{0, 3, 0, 1} << 7;
    QTest::newRow("equal") << std::vector<std::uint32_t>(19, 5) << 7;
    QTest::newRow("too deep for 7") << std::vector(fibonacci.begin(), fibonacci.begin() + 19) << 7;
    QTest::newRow("too deep for 14") << fibonacci << 14;
    QTest::newRow("too deep for 15") << fibonacci << 15;
}

void DeflateRunsTest::codesFillTheTree()
{
    QFETCH(std::vector<std::uint32_t>, counts);
    QFETCH(int, longest);
    double room = 0.0;
    const auto codes = prefixCodes(counts, longest);
    QCOMPARE(codes.size(), counts.size());
    for (std::size_t i = 0; i < codes.size(); ++i) {
        QCOMPARE(codes[i].length > 0, counts[i] > 0);
        QVERIFY(codes[i].length <= longest);
        room += counts[i] > 0 ? std::pow(0.5, codes[i].length) : 0.0;
        for (std::size_t k = 0; k < i; ++k) {
            if (counts[i] > counts[k] && counts[k] > 0) {
                QVERIFY(codes[i].length <= codes[k].length);
            }
        }
    }
    QCOMPARE(room, 1.0);
}

QTEST_APPLESS_MAIN(DeflateRunsTest)
#include "deflate_runs_test.moc"
