#pragma once

#include <inspyre/matte_edit.h>

#include <cstdint>
#include <memory>
#include <vector>

namespace inspyre {

/// The sides of a map beyond which the picture goes on: what touches them is cut off there, and
/// how large it is cannot be told.
struct CutSides
{
    bool left = false;
    bool top = false;
    bool right = false;
    bool bottom = false;
};

/// The connected parts of a map: foreground (values from 0.5, also connected at corners) and
/// background (below). Found once for a map; which of them are holes or specks is then looked up.
class MapParts
{
public:
    /// @param map  GrayF32, not empty
    /// @param job  is asked between three steps; 25 ms each for a map of 1024x1024.
    /// Errors: Cancelled. Throws what OpenCV throws.
    [[nodiscard]] static Result<std::shared_ptr<const MapParts>> find(
        const ImageView &map, const CutSides &cut, const JobControl &job);

    /// Of the map.
    [[nodiscard]] Size size() const { return m_size; }

    /// The map with background enclosed by foreground up to an area of `holes` set to 1 and
    /// foreground up to `specks` set to 0, both with the slopes at their edges, up to 8 values
    /// wide. What lies inside of such a part becomes what is round it, if it is small enough too;
    /// the other way round a part in a closed hole has nothing round it but foreground.
    ///
    /// Areas are values of the map, as fractions; 0 leaves all.
    /// @return  `map` itself where nothing changes
    [[nodiscard]] Image cleaned(const Image &map, double holes, double specks) const;

private:
    struct Part
    {
        bool foreground = false;
        bool enclosed = true; ///< does not touch a border of the map
        bool cutOff = false;  ///< touches a side beyond which the picture goes on
        int round = -1;       ///< the part that it lies in; -1: outside of the map
        std::int64_t area = 0;
    };

    void label(const ImageView &map);
    void measure(const ImageView &map, const CutSides &cut);
    void claimSlopes(const ImageView &map);
    [[nodiscard]] std::vector<bool> becoming(double holes, double specks) const;

    Size m_size = {};
    std::vector<Part> m_parts = {};      ///< each after the part that it lies in
    std::vector<std::int32_t> m_of = {}; ///< for each value its part
    /// For each value on a slope down (or up) to a part of the other kind that part, else -1.
    std::vector<std::int32_t> m_slopeOf = {};
};

} // namespace inspyre
