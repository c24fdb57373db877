#include "golden_tables.h"

namespace inspyre::test {

namespace {

GoldenCase swinSquare()
{
    return {
        "SwinB 384x384",
        "swin-b",
        {384, 384},
        false,
        {
            {.name = "x1",
             .mean = -.00372771,
             .deviation = 1.00113,
             .first = .0799599,
             .last = .261627},
            {.name = "x2",
             .mean = .00219863,
             .deviation = .993732,
             .first = -.397614,
             .last = 1.23216},
            {.name = "x3",
             .mean = .00339068,
             .deviation = .994205,
             .first = -.134176,
             .last = -.142997},
            {.name = "x4",
             .mean = .00245938,
             .deviation = 1.01019,
             .first = .129769,
             .last = -.0104116},
            {.name = "x5",
             .mean = .00331745,
             .deviation = 1.00288,
             .first = -1.928,
             .last = .299935},
            {.name = "d3",
             .minimum = -7.17698,
             .maximum = 6.29952,
             .mean = -0.239061,
             .deviation = 1.99703,
             .samples = {{0, 0, -.314684}, {24, 16, .367237}, {47, 47, -.903201}}},
            {.name = "p2",
             .minimum = -3.57399,
             .maximum = 1.34594,
             .mean = -1.15067,
             .deviation = .759268,
             .samples = {{0, 0, -.106076}, {48, 32, -.412643}}},
            {.name = "d2",
             .minimum = -8.42734,
             .maximum = 4.95741,
             .mean = -1.38364,
             .deviation = 1.8683,
             .samples = {{0, 0, -.777643}, {48, 32, .0527982}, {95, 95, -1.56103}}},
            {.name = "p1",
             .minimum = -1.24039,
             .maximum = 5.1257,
             .mean = 1.38046,
             .deviation = .995539,
             .samples = {{0, 0, .56603}, {96, 64, 1.02517}}},
            {.name = "d1",
             .minimum = -6.41133,
             .maximum = 7.42908,
             .mean = -.00252918,
             .deviation = 2.09299,
             .samples = {{0, 0, -.281022}, {96, 64, 1.08126}, {191, 191, -1.36628}}},
            {.name = "p0",
             .minimum = -.61466,
             .maximum = .42499,
             .mean = .0175352,
             .deviation = .14387,
             .samples = {{0, 0, .0721905}, {192, 128, -.0741341}}},
            {.name = "d0",
             .minimum = -6.58467,
             .maximum = 7.28031,
             .mean = .0144821,
             .deviation = 2.04503,
             .samples = {{0, 0, -.043149}, {192, 128, 1.06765}, {383, 383, -1.21793}}},
            {.name = "pred",
             .minimum = 0.0,
             .maximum = 1.0,
             .mean = .49566,
             .deviation = .319061,
             .samples = {{0, 0, .488846}, {192, 128, .74431}, {383, 383, .227392}}},
        }};
}

GoldenCase swinWide()
{
    return {
        "SwinB 320x480",
        "swin-b",
        {480, 320},
        false,
        {
            {.name = "x5",
             .mean = .00300711,
             .deviation = 1.0031,
             .first = -2.18004,
             .last = -1.83165},
            {.name = "d3",
             .minimum = -7.47286,
             .maximum = 7.14309,
             .mean = -.370115,
             .deviation = 2.07453,
             .samples = {{0, 0, .174872}, {20, 20, -.84058}, {39, 59, -.0469441}}},
            {.name = "d2",
             .minimum = -7.65075,
             .maximum = 5.09283,
             .mean = -1.13805,
             .deviation = 1.89113,
             .samples = {{0, 0, -.155502}, {40, 40, -1.63826}}},
            {.name = "d1",
             .minimum = -7.16285,
             .maximum = 8.13874,
             .mean = .263175,
             .deviation = 2.12336,
             .samples = {{0, 0, .408824}, {80, 80, -.213648}}},
            {.name = "d0",
             .minimum = -6.98874,
             .maximum = 7.88996,
             .mean = .288718,
             .deviation = 2.07388,
             .samples = {{0, 0, .654265}, {160, 160, -.389847}, {319, 479, -.190571}}},
            {.name = "pred",
             .minimum = 0.0,
             .maximum = 1.0,
             .mean = .541294,
             .deviation = .319327,
             .samples = {{0, 0, .657902}, {160, 160, .403355}, {319, 479, .452165}}},
        }};
}

GoldenCase swinBlending()
{
    return {
        "SwinB blending 544x640",
        "swin-b",
        {640, 544},
        true,
        {
            {.name = "d3", .mean = .275868, .samples = {{34, 26, .919299}}},
            {.name = "t5", .sum = 4225},
            {.name = "d2", .mean = -.499992, .samples = {{68, 53, .187865}}},
            {.name = "t9", .sum = 16591},
            {.name = "d1", .mean = .598052, .samples = {{136, 106, 1.25987}}},
            {.name = "t17", .sum = 68357},
            {.name = "d0",
             .mean = .602875,
             .deviation = 2.36596,
             .samples = {{0, 0, .257982}, {272, 213, 1.4469}}},
            {.name = "pred", .mean = .580852, .samples = {{0, 0, .56403}, {272, 213, .809557}}},
        }};
}

} // namespace

std::vector<GoldenCase> swinCases()
{
    return {swinSquare(), swinWide(), swinBlending()};
}

} // namespace inspyre::test
