#include "golden_tables.h"

namespace inspyre::test {

namespace {

GoldenCase res2netSquare()
{
    return {
        "Res2Net50 384x384",
        "res2net50",
        {384, 384},
        false,
        {
            {.name = "x1", .mean = .131034, .deviation = .187573, .first = .016889},
            {.name = "x2", .mean = .284293, .deviation = .306349, .first = 0.0},
            {.name = "x3", .mean = .474846, .deviation = .505856, .first = .224407},
            {.name = "x4", .mean = 1.06358, .deviation = 1.14832, .first = 1.92845},
            {.name = "x5", .mean = .991872, .deviation = 1.16427, .first = .0473616},
            {.name = "d3",
             .minimum = -3.30323,
             .maximum = 5.24977,
             .mean = 1.54857,
             .deviation = 1.55492,
             .samples = {{0, 0, -.558143}, {24, 16, 2.75342}, {47, 47, .480281}}},
            {.name = "d2",
             .minimum = -2.03783,
             .maximum = 7.14286,
             .mean = 2.72749,
             .deviation = 1.89985,
             .samples = {{0, 0, -.544289}, {48, 32, 4.04387}}},
            {.name = "d1",
             .minimum = -1.92957,
             .maximum = 8.99299,
             .mean = 3.96086,
             .deviation = 2.33113,
             .samples = {{0, 0, -.500162}, {96, 64, 5.66869}}},
            {.name = "d0",
             .minimum = -1.75479,
             .maximum = 9.04364,
             .mean = 3.99218,
             .deviation = 2.28518,
             .samples = {{0, 0, -.400737}, {192, 128, 5.81619}, {383, 383, .33177}}},
            {.name = "pred",
             .minimum = 0.0,
             .maximum = 1.0,
             .mean = .891716,
             .deviation = .187228,
             .samples = {{0, 0, .297607}, {192, 128, .996654}, {383, 383, .510003}}},
        }};
}

GoldenCase res2netWide()
{
    return {
        "Res2Net50 320x480",
        "res2net50",
        {480, 320},
        false,
        {
            {.name = "d3", .mean = 1.57126, .samples = {{20, 20, 2.79056}}},
            {.name = "d2", .mean = 2.72092, .samples = {{40, 40, 4.17063}}},
            {.name = "d1", .mean = 4.00674, .samples = {{80, 80, 5.5674}}},
            {.name = "d0",
             .mean = 4.0198,
             .samples = {{0, 0, .45181}, {160, 160, 5.6079}, {319, 479, -.0240779}}},
            {.name = "pred",
             .mean = .907045,
             .samples = {{0, 0, .553656}, {160, 160, .995916}, {319, 479, .419249}}},
        }};
}

GoldenCase res2netBlending()
{
    return {
        "Res2Net50 blending 544x640",
        "res2net50",
        {640, 544},
        true,
        {
            {.name = "t5", .sum = 208},
            {.name = "t9", .sum = 537},
            {.name = "t17", .sum = 2670},
            {.name = "d0", .mean = 4.31375, .samples = {{0, 0, -.169825}, {272, 213, 6.25672}}},
            {.name = "pred", .mean = .904998, .samples = {{0, 0, .354075}, {272, 213, .99778}}},
        }};
}

} // namespace

std::vector<GoldenCase> res2netCases()
{
    return {res2netSquare(), res2netWide(), res2netBlending()};
}

} // namespace inspyre::test
