#include "golden_tables.h"

namespace inspyre::test {

namespace {

// Made once with an independent statement of the network in PyTorch 2.11 and the same weights.

GoldenCase swinTSquare()
{
    return {
        "Swin-T 384x384",
        "swin-t",
        {384, 384},
        false,
        {
            {.name = "d3",
             .minimum = -7.226967,
             .maximum = 9.286957,
             .mean = 0.8845315,
             .deviation = 2.39792,
             .samples = {{0, 0, -1.517626}, {24, 16, 1.835868}, {47, 47, 0.9472738}}},
            {.name = "d2",
             .minimum = -6.695199,
             .maximum = 9.286336,
             .mean = 0.8672409,
             .deviation = 2.282441,
             .samples = {{0, 0, -2.362501}, {48, 32, 2.461322}, {95, 95, 0.340497}}},
            {.name = "d1",
             .minimum = -5.337739,
             .maximum = 10.40171,
             .mean = 2.391221,
             .deviation = 2.372564,
             .samples = {{0, 0, -2.019102}, {96, 64, 4.376525}, {191, 191, 0.695796}}},
            {.name = "d0",
             .minimum = -5.248878,
             .maximum = 10.30443,
             .mean = 2.451268,
             .deviation = 2.347484,
             .samples = {{0, 0, -2.003858}, {192, 128, 4.253136}, {383, 383, 0.6995054}}},
            {.name = "pred",
             .minimum = 0,
             .maximum = 1,
             .mean = 0.7937544,
             .deviation = 0.2503227,
             .samples = {{0, 0, 0.1141729}, {192, 128, 0.9859394}, {383, 383, 0.6663569}}},
        }};
}

GoldenCase swinTWide()
{
    return {
        "Swin-T 256x352",
        "swin-t",
        {352, 256},
        false,
        {
            {.name = "d3",
             .minimum = -5.954041,
             .maximum = 7.891128,
             .mean = 1.01229,
             .deviation = 2.168118,
             .samples = {{0, 0, -0.9088802}, {16, 14, 1.735123}, {31, 43, 0.6605486}}},
            {.name = "d2",
             .minimum = -5.500618,
             .maximum = 7.167579,
             .mean = 0.8650872,
             .deviation = 1.904723,
             .samples = {{0, 0, -1.898909}, {32, 29, 1.171268}, {63, 87, 0.3119339}}},
            {.name = "d1",
             .minimum = -3.985261,
             .maximum = 8.463936,
             .mean = 2.379111,
             .deviation = 1.972767,
             .samples = {{0, 0, -1.674119}, {64, 58, 2.870337}, {127, 175, 0.3635439}}},
            {.name = "d0",
             .minimum = -3.949782,
             .maximum = 8.305046,
             .mean = 2.425713,
             .deviation = 1.930515,
             .samples = {{0, 0, -1.63815}, {128, 117, 2.87544}, {255, 351, 0.4005887}}},
            {.name = "pred",
             .minimum = 0,
             .maximum = 1,
             .mean = 0.8215376,
             .deviation = 0.2289802,
             .samples = {{0, 0, 0.1466287}, {128, 117, 0.9458291}, {255, 351, 0.591252}}},
        }};
}

GoldenCase starterSquare()
{
    return {
        "slim Res2Net 384x384",
        "starter",
        {384, 384},
        false,
        {
            {.name = "d3",
             .minimum = -3.252028,
             .maximum = 15.83715,
             .mean = 7.925113,
             .deviation = 3.755758,
             .samples = {{0, 0, 0.3716376}, {24, 16, 10.69533}, {47, 47, -0.2234575}}},
            {.name = "d2",
             .minimum = -2.777636,
             .maximum = 15.37109,
             .mean = 8.016655,
             .deviation = 3.65662,
             .samples = {{0, 0, 0.792056}, {48, 32, 11.27783}, {95, 95, -0.3590976}}},
            {.name = "d1",
             .minimum = -2.342904,
             .maximum = 18.74999,
             .mean = 10.64634,
             .deviation = 3.937333,
             .samples = {{0, 0, 0.9903075}, {96, 64, 14.71157}, {191, 191, 0.01184899}}},
            {.name = "d0",
             .minimum = -2.38969,
             .maximum = 18.93141,
             .mean = 10.58112,
             .deviation = 3.922972,
             .samples = {{0, 0, 1.030261}, {192, 128, 14.87035}, {383, 383, 0.04473587}}},
            {.name = "pred",
             .minimum = 0,
             .maximum = 1,
             .mean = 0.9826494,
             .deviation = 0.09218351,
             .samples = {{0, 0, 0.7128574}, {192, 128, 0.9999996}, {383, 383, 0.466378}}},
        }};
}

GoldenCase starterWide()
{
    return {
        "slim Res2Net 288x416",
        "starter",
        {416, 288},
        false,
        {
            {.name = "d3",
             .minimum = -3.386073,
             .maximum = 18.91327,
             .mean = 8.695885,
             .deviation = 4.66469,
             .samples = {{0, 0, 0.9507941}, {18, 17, 14.17102}, {35, 51, -0.1538226}}},
            {.name = "d2",
             .minimum = -3.05487,
             .maximum = 18.72011,
             .mean = 8.738074,
             .deviation = 4.504075,
             .samples = {{0, 0, 1.381008}, {36, 34, 14.94073}, {71, 103, -0.2836181}}},
            {.name = "d1",
             .minimum = -2.489881,
             .maximum = 22.09976,
             .mean = 11.40346,
             .deviation = 4.855178,
             .samples = {{0, 0, 1.595518}, {72, 69, 17.65821}, {143, 207, 0.05485132}}},
            {.name = "d0",
             .minimum = -2.530492,
             .maximum = 22.26378,
             .mean = 11.33012,
             .deviation = 4.838957,
             .samples = {{0, 0, 1.631811}, {144, 138, 18.04256}, {287, 415, 0.09492423}}},
            {.name = "pred",
             .minimum = 0,
             .maximum = 1,
             .mean = 0.9757619,
             .deviation = 0.1151258,
             .samples = {{0, 0, 0.8233932}, {144, 138, 1}, {287, 415, 0.4857914}}},
        }};
}

GoldenCase trainedSquare()
{
    return {
        "trained slim Res2Net 384x384",
        "trained",
        {384, 384},
        false,
        {
            {.name = "d3",
             .minimum = -7.655948,
             .maximum = -2.347879,
             .mean = -5.534066,
             .deviation = 0.9483993,
             .samples = {{0, 0, -4.493033}, {24, 16, -5.124623}, {47, 47, -4.334908}}},
            {.name = "d2",
             .minimum = -9.463153,
             .maximum = -3.244286,
             .mean = -6.509785,
             .deviation = 1.005483,
             .samples = {{0, 0, -5.451616}, {48, 32, -6.837831}, {95, 95, -4.477797}}},
            {.name = "d1",
             .minimum = -10.68209,
             .maximum = -3.377276,
             .mean = -7.135013,
             .deviation = 1.091458,
             .samples = {{0, 0, -5.734569}, {96, 64, -7.555545}, {191, 191, -4.588603}}},
            {.name = "d0",
             .minimum = -12.0585,
             .maximum = -3.223947,
             .mean = -7.396158,
             .deviation = 1.141711,
             .samples = {{0, 0, -5.927289}, {192, 128, -7.796151}, {383, 383, -4.558444}}},
            {.name = "pred",
             .minimum = 0,
             .maximum = 0.9999997,
             .mean = 0.02931582,
             .deviation = 0.04386835,
             .samples = {{0, 0, 0.06932084}, {192, 128, 0.01059225}, {383, 383, 0.2708194}}},
        }};
}

GoldenCase trainedWide()
{
    return {
        "trained slim Res2Net 288x416",
        "trained",
        {416, 288},
        false,
        {
            {.name = "d3",
             .minimum = -7.609557,
             .maximum = -2.642089,
             .mean = -5.812522,
             .deviation = 0.8308638,
             .samples = {{0, 0, -4.539542}, {18, 17, -4.579259}, {35, 51, -4.515106}}},
            {.name = "d2",
             .minimum = -9.276506,
             .maximum = -3.525091,
             .mean = -6.738199,
             .deviation = 0.9702858,
             .samples = {{0, 0, -5.502362}, {36, 34, -5.682487}, {71, 103, -4.623905}}},
            {.name = "d1",
             .minimum = -10.51402,
             .maximum = -3.519862,
             .mean = -7.317296,
             .deviation = 1.067142,
             .samples = {{0, 0, -5.777146}, {72, 69, -6.437453}, {143, 207, -4.641669}}},
            {.name = "d0",
             .minimum = -12.59505,
             .maximum = -3.297722,
             .mean = -7.601414,
             .deviation = 1.129068,
             .samples = {{0, 0, -5.975203}, {144, 138, -6.816351}, {287, 415, -4.591347}}},
            {.name = "pred",
             .minimum = 0,
             .maximum = 0.9999997,
             .mean = 0.02661625,
             .deviation = 0.04210601,
             .samples = {{0, 0, 0.07100805}, {144, 138, 0.03060994}, {287, 415, 0.2814907}}},
        }};
}

} // namespace

std::vector<GoldenCase> otherCases()
{
    return {swinTSquare(), swinTWide(), starterSquare(), starterWide()};
}

std::vector<GoldenCase> trainedCases()
{
    return {trainedSquare(), trainedWide()};
}

} // namespace inspyre::test
