#include "engine/edit/clean_maps.h"

#include "engine/imaging/rows.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace inspyre {

namespace {

constexpr float kMiddle = 0.5F;
constexpr int kSlopeSteps =
    8;                       ///< values; a slope farther away belongs to the picture, not the part
constexpr int kGrades = 256; ///< of the values on slopes

/// How far a value of one kind is from the other kind: 0 at the middle, kGrades - 1 at its end.
int grade(float value)
{
    const float height = value >= kMiddle ? value - kMiddle : kMiddle - value;
    return std::clamp(static_cast<int>(height * 2.0F * (kGrades - 1)), 0, kGrades - 1);
}

/// Numbers from 1 for the connected values that are (or are not) foreground, 0 for the others.
cv::Mat numbered(const ImageView &map, bool foreground)
{
    cv::Mat mask(map.height, map.width, CV_8UC1);
    for (int y = 0; y < map.height; ++y) {
        const auto *from = map.rowF32(y);
        std::transform(from, from + map.width, mask.ptr<std::uint8_t>(y), [&](float value) {
            return static_cast<std::uint8_t>((value >= kMiddle) == foreground ? 255 : 0);
        });
    }
    cv::Mat numbers;
    cv::connectedComponents(mask, numbers, foreground ? 8 : 4, CV_32S);
    return numbers;
}

/// A value of a map that a slope has reached.
struct Reached
{
    int x = 0;
    int y = 0;
    int steps = 0;
};

/// Calls `see(x, y)` for the up to four values beside (x, y).
template<typename See>
void eachNeighbour(const ImageView &map, int x, int y, const See &see)
{
    static constexpr std::array kSteps = {
        std::pair{-1, 0}, std::pair{1, 0}, std::pair{0, -1}, std::pair{0, 1}};
    for (const auto &[dx, dy] : kSteps) {
        if (x + dx >= 0 && y + dy >= 0 && x + dx < map.width && y + dy < map.height) {
            see(x + dx, y + dy);
        }
    }
}

std::size_t indexOf(const ImageView &map, int x, int y)
{
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(map.width) +
           static_cast<std::size_t>(x);
}

} // namespace

Result<std::shared_ptr<const MapParts>> MapParts::find(
    const ImageView &map, const CutSides &cut, const JobControl &job)
{
    auto parts = std::make_shared<MapParts>();
    parts->m_size = map.size();
    if (job.cancelled()) {
        return cancelledError();
    }
    parts->label(map);
    if (job.cancelled()) {
        return cancelledError();
    }
    parts->measure(map, cut);
    if (job.cancelled()) {
        return cancelledError();
    }
    parts->claimSlopes(map);
    return std::shared_ptr<const MapParts>(std::move(parts));
}

/// Numbers the parts in the order in which rows meet them, so that each comes after the one that
/// it lies in: that is the one to the left of its first value.
void MapParts::label(const ImageView &map)
{
    const cv::Mat bright = numbered(map, true);
    const cv::Mat dark = numbered(map, false);
    std::array<std::vector<std::int32_t>, 2> partOf;
    const auto partFor = [&](bool foreground, int number, int round) {
        auto &parts = partOf[foreground ? 1 : 0];
        const auto at = static_cast<std::size_t>(number);
        if (parts.size() <= at) {
            parts.resize(at + 1, -1);
        }
        if (parts[at] < 0) {
            parts[at] = static_cast<std::int32_t>(m_parts.size());
            m_parts.push_back({.foreground = foreground, .round = round});
        }
        return parts[at];
    };
    m_of.resize(static_cast<std::size_t>(map.width) * static_cast<std::size_t>(map.height));
    for (int y = 0; y < map.height; ++y) {
        const auto *brightRow = bright.ptr<std::int32_t>(y);
        const auto *darkRow = dark.ptr<std::int32_t>(y);
        auto *to = m_of.data() + indexOf(map, 0, y);
        for (int x = 0; x < map.width; ++x) {
            const bool foreground = brightRow[x] > 0;
            const int round = x > 0 ? to[x - 1] : y > 0 ? to[x - map.width] : -1;
            to[x] = partFor(foreground, foreground ? brightRow[x] : darkRow[x], round);
        }
    }
}

void MapParts::measure(const ImageView &map, const CutSides &cut)
{
    for (const auto part : m_of) {
        ++m_parts[static_cast<std::size_t>(part)].area;
    }
    const auto touch = [&](int x, int y, bool cutHere) {
        auto &part = m_parts[static_cast<std::size_t>(m_of[indexOf(map, x, y)])];
        part.enclosed = false;
        part.cutOff = part.cutOff || cutHere;
    };
    for (int x = 0; x < map.width; ++x) {
        touch(x, 0, cut.top);
        touch(x, map.height - 1, cut.bottom);
    }
    for (int y = 0; y < map.height; ++y) {
        touch(0, y, cut.left);
        touch(map.width - 1, y, cut.right);
    }
}

/// A watershed (Meyer 1991) from all edges at once: the values nearest to the middle first, and
/// from each on to neighbours that are as far from it or farther. So a slope goes to the part that
/// it leads to, and a ridge between two parts to one of them.
void MapParts::claimSlopes(const ImageView &map)
{
    m_slopeOf.assign(m_of.size(), -1);
    std::vector<std::vector<Reached>> waiting(kGrades);
    const auto claim = [&](int x, int y, std::int32_t part, int from, int steps) {
        const auto at = indexOf(map, x, y);
        if (m_of[at] == part || m_slopeOf[at] >= 0) {
            return;
        }
        const int height = grade(map.rowF32(y)[x]);
        const bool same = m_parts[static_cast<std::size_t>(m_of[at])].foreground ==
                          m_parts[static_cast<std::size_t>(part)].foreground;
        if (!same && height >= from && height < kGrades - 1) {
            m_slopeOf[at] = part;
            waiting[static_cast<std::size_t>(height)].push_back({x, y, steps});
        }
    };
    for (int y = 0; y < map.height; ++y) {
        for (int x = 0; x < map.width; ++x) {
            const auto part = m_of[indexOf(map, x, y)];
            eachNeighbour(map, x, y, [&](int nx, int ny) { claim(nx, ny, part, 0, 1); });
        }
    }
    for (int height = 0; height < kGrades; ++height) {
        auto &queue = waiting[static_cast<std::size_t>(height)];
        for (std::size_t i = 0; i < queue.size(); ++i) { // which grows meanwhile
            const Reached at = queue[i];
            const auto part = m_slopeOf[indexOf(map, at.x, at.y)];
            if (at.steps < kSlopeSteps) {
                eachNeighbour(map, at.x, at.y, [&](int nx, int ny) {
                    claim(nx, ny, part, height, at.steps + 1);
                });
            }
        }
    }
}

/// For each part whether it is foreground afterwards.
std::vector<bool> MapParts::becoming(double holes, double specks) const
{
    std::vector<bool> after;
    after.reserve(m_parts.size());
    for (const auto &part : m_parts) {
        const auto area = static_cast<double>(part.area);
        const bool small =
            part.foreground ? area <= specks && !part.cutOff : area <= holes && part.enclosed;
        const bool round = part.round >= 0 && after[static_cast<std::size_t>(part.round)];
        after.push_back(small ? round : part.foreground);
    }
    return after;
}

Image MapParts::cleaned(const Image &map, double holes, double specks) const
{
    constexpr float kStays = -1.0F;
    const auto after = becoming(holes, specks);
    std::vector<float> values; // for each part what its values become
    bool any = false;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const bool changes = after[i] != m_parts[i].foreground;
        values.push_back(changes ? (after[i] ? 1.0F : 0.0F) : kStays);
        any = any || changes;
    }
    if (!any) {
        return map;
    }
    const auto valueFor = [&](std::int32_t part) {
        return part < 0 ? kStays : values[static_cast<std::size_t>(part)];
    };
    const auto &view = map.view();
    Pixels made(view.width, view.height, PixelFormat::GrayF32);
    forRows(view.height, [&](int begin, int end) {
        for (int y = begin; y < end; ++y) {
            const auto *from = view.rowF32(y);
            auto *to = made.rowF32(y);
            auto at = indexOf(view, 0, y);
            for (int x = 0; x < view.width; ++x, ++at) {
                const float byPart = valueFor(m_of[at]);
                const float value = byPart == kStays ? valueFor(m_slopeOf[at]) : byPart;
                to[x] = value == kStays ? from[x] : value;
            }
        }
    });
    return Image(std::move(made));
}

} // namespace inspyre
