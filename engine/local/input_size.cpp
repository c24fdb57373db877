#include <inspyre/remover.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <system_error>

namespace inspyre {

namespace {

constexpr int kStep = 32;
constexpr int kLargest = 4096;
constexpr int kDynamicShortSide = 1280;
constexpr int kFast = 384;
constexpr int kBase = 1024;

int roundedUp(int side)
{
    return (side + kStep - 1) / kStep * kStep;
}

/// A number of pixels from 1 to kLargest, rounded up to the step.
std::optional<int> sideFromText(std::string_view text)
{
    int side = 0;
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, side);
    if (read.ec != std::errc() || read.ptr != end || side < 1 || side > kLargest) {
        return std::nullopt;
    }
    return roundedUp(side);
}

/// The published rule, with its rounding to even: 80 pixels are 2.5 steps, so 64.
Result<Size> dynamicSize(Size image)
{
    const double shorter = std::min(image.width, image.height);
    const double scale = shorter > kDynamicShortSide ? kDynamicShortSide / shorter : 1.0;
    const auto side = [scale](int pixels) {
        return static_cast<int>(kStep * std::nearbyint(pixels * scale / kStep));
    };
    const Size size{side(image.width), side(image.height)};
    if (size.width == 0 || size.height == 0) {
        return Error{
            ErrorCode::InvalidArgument,
            "the picture is too narrow for the size 'dynamic' (17 pixels at least); use another "
            "size",
            {}};
    }
    return size;
}

} // namespace

Result<InputSize> parseInputSize(std::string_view wish)
{
    if (wish == "auto") {
        return InputSize{};
    }
    if (wish == "fast") {
        return InputSize{InputSize::Kind::Static, {kFast, kFast}};
    }
    if (wish == "base") {
        return InputSize{InputSize::Kind::Static, {kBase, kBase}};
    }
    if (wish == "dynamic") {
        return InputSize{InputSize::Kind::Dynamic, {}};
    }
    if (const auto x = wish.find('x'); x != std::string_view::npos) {
        const auto width = sideFromText(wish.substr(0, x));
        const auto height = sideFromText(wish.substr(x + 1));
        if (width && height) {
            return InputSize{InputSize::Kind::Static, {*width, *height}};
        }
    }
    return Error{
        ErrorCode::InvalidArgument,
        "not a size; use auto, fast, base, dynamic or WIDTHxHEIGHT with sides up to 4096",
        std::string(wish)};
}

std::string inputSizeText(const InputSize &size)
{
    switch (size.kind) {
    case InputSize::Kind::Model: return "auto";
    case InputSize::Kind::Static: return sizeText(size.size);
    case InputSize::Kind::Dynamic: return "dynamic";
    }
    return {};
}

Size previewSize(Size modelBase)
{
    if (modelBase.width > kFast || modelBase.height > kFast) {
        return {kFast, kFast};
    }
    const auto side = [](int base) {
        return std::max(kStep, static_cast<int>(kStep * std::nearbyint(base * 2.0 / 3.0 / kStep)));
    };
    return {side(modelBase.width), side(modelBase.height)};
}

Result<Size> networkSize(const InputSize &wish, Size modelBase, Size image)
{
    Size size = wish.kind == InputSize::Kind::Static ? wish.size : modelBase;
    if (wish.kind == InputSize::Kind::Dynamic) {
        auto dynamic = dynamicSize(image);
        if (!dynamic) {
            return dynamic;
        }
        size = *dynamic;
    }
    size = {roundedUp(size.width), roundedUp(size.height)};
    const bool right = size.width >= kStep && size.height >= kStep && size.width <= kLargest &&
                       size.height <= kLargest;
    if (!right) {
        return Error{
            ErrorCode::InvalidArgument,
            "the network would have to work at " + sizeText(size) + ", more than " +
                std::to_string(kLargest) + " pixels a side; use a fixed size",
            {}};
    }
    return size;
}

} // namespace inspyre
