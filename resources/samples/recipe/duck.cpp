// Renders the sample picture: a toy duck on a table, before lights that are out of focus.
// Everything is computed here from formulas; no photograph and no other picture is used.
//
//   g++ -O3 -march=native -std=c++20 duck.cpp -o duck && ./duck > sample.ppm
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <vector>

namespace {

constexpr int kWidth = 1600;
constexpr int kHeight = 1200;
constexpr int kSamples = 3; // a side, per pixel

struct Vec
{
    float x = 0, y = 0, z = 0;
};

Vec operator+(Vec a, Vec b)
{
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}

Vec operator-(Vec a, Vec b)
{
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}

Vec operator*(Vec a, float f)
{
    return {a.x * f, a.y * f, a.z * f};
}

Vec operator*(Vec a, Vec b)
{
    return {a.x * b.x, a.y * b.y, a.z * b.z};
}

float dot(Vec a, Vec b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

float length(Vec a)
{
    return std::sqrt(dot(a, a));
}

Vec unit(Vec a)
{
    return a * (1 / length(a));
}

Vec mix(Vec a, Vec b, float t)
{
    return a + (b - a) * t;
}

Vec cross(Vec a, Vec b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

float step(float low, float high, float x)
{
    const float t = std::clamp((x - low) / (high - low), 0.F, 1.F);
    return t * t * (3 - 2 * t);
}

float hash(std::uint32_t i)
{
    i = (i ^ (i >> 16)) * 0x85EBCA6BU;
    i = (i ^ (i >> 13)) * 0xC2B2AE35U;
    return float(i ^ (i >> 16)) / 4294967296.F;
}

float noise(float x, float y)
{
    const float fx = std::floor(x), fy = std::floor(y);
    const auto corner = [&](int dx, int dy) {
        return hash(std::uint32_t(int(fx) + dx) * 7919U + std::uint32_t(int(fy) + dy) * 104729U);
    };
    const float u = step(0, 1, x - fx), v = step(0, 1, y - fy);
    return std::lerp(
        std::lerp(corner(0, 0), corner(1, 0), u), std::lerp(corner(0, 1), corner(1, 1), u), v);
}

float ellipsoid(Vec p, Vec centre, Vec r)
{
    const Vec q = p - centre;
    const float k0 = length({q.x / r.x, q.y / r.y, q.z / r.z});
    const float k1 = length({q.x / (r.x * r.x), q.y / (r.y * r.y), q.z / (r.z * r.z)});
    return k0 * (k0 - 1) / std::max(k1, 1e-6F);
}

float capsule(Vec p, Vec a, Vec b, float ra, float rb)
{
    const Vec pa = p - a, ba = b - a;
    const float t = std::clamp(dot(pa, ba) / dot(ba, ba), 0.F, 1.F);
    return length(pa - ba * t) - std::lerp(ra, rb, t);
}

float smoothUnion(float a, float b, float k)
{
    const float h = std::clamp(0.5F + 0.5F * (b - a) / k, 0.F, 1.F);
    return std::lerp(b, a, h) - k * h * (1 - h);
}

enum Material { Table, Skin, Beak, Eye, Scarf, Feather };

struct Hit
{
    float distance = 0;
    Material material = Table;
};

void take(Hit &hit, float distance, Material material)
{
    if (distance < hit.distance) {
        hit = {distance, material};
    }
}

constexpr Vec kHead{0.62F, 1.72F, 0.0F};

Hit duck(Vec p)
{
    if (const float far = length(p - Vec{0, 1.05F, 0}) - 1.95F; far > 0.3F) {
        return {far, Skin};
    }
    float body = ellipsoid(p, {-0.05F, 0.66F, 0}, {1.1F, 0.66F, 0.78F});
    body =
        smoothUnion(body, capsule(p, {-0.85F, 0.85F, 0}, {-1.35F, 1.22F, 0}, 0.3F, 0.07F), 0.28F);
    body = smoothUnion(body, capsule(p, {0.5F, 0.95F, 0}, kHead, 0.36F, 0.3F), 0.3F);
    body = smoothUnion(body, length(p - kHead) - 0.52F, 0.12F);
    const Vec side{p.x, p.y, std::abs(p.z)};
    body = smoothUnion(body, ellipsoid(side, {-0.28F, 0.82F, 0.68F}, {0.62F, 0.34F, 0.2F}), 0.07F);
    Hit hit{body, Skin};
    float beak = ellipsoid(p, kHead + Vec{0.6F, -0.06F, 0}, {0.32F, 0.085F, 0.24F});
    beak = std::min(beak, ellipsoid(p, kHead + Vec{0.55F, -0.18F, 0}, {0.24F, 0.06F, 0.19F}));
    take(hit, beak, Beak);
    take(hit, length(side - (kHead + Vec{0.36F, 0.16F, 0.31F})) - 0.1F, Eye);
    const Vec s = p - Vec{0.57F, 1.24F, 0};
    const float ring = std::hypot(std::hypot(s.x, s.z) - 0.4F, (s.y + 0.12F * s.x) * 0.8F) - 0.115F;
    take(hit, ring * 0.9F, Scarf);
    take(hit, 0.85F * ellipsoid(p, {0.85F, 0.98F, 0.36F}, {0.14F, 0.3F, 0.07F}), Scarf);
    if (length(p - (kHead + Vec{-0.1F, 0.72F, 0})) < 0.75F) {
        for (int i = 0; i < 34; ++i) { // a tuft of thin feathers
            const float u = hash(std::uint32_t(i) * 3) - 0.5F,
                        v = hash(std::uint32_t(i) * 3 + 1) - 0.5F;
            const float h = 0.35F + 0.4F * hash(std::uint32_t(i) * 3 + 2);
            const Vec root = kHead + Vec{0.22F * u - 0.05F, 0.47F, 0.22F * v};
            const Vec middle = root + Vec{0.5F * u - 0.1F, h * 0.6F, 0.5F * v};
            const Vec tip = root + Vec{1.1F * u - 0.32F, h, 0.9F * v};
            take(
                hit,
                0.8F * std::min(
                           capsule(p, root, middle, 0.014F, 0.01F),
                           capsule(p, middle, tip, 0.01F, 0.003F)),
                Feather);
        }
    }
    return hit;
}

Hit scene(Vec p)
{
    Hit hit = duck(p);
    take(hit, p.y, Table);
    return hit;
}

Vec normalAt(Vec p)
{
    constexpr float e = 0.001F;
    const auto d = [&](Vec o) { return scene(p + o).distance - scene(p - o).distance; };
    return unit({d({e, 0, 0}), d({0, e, 0}), d({0, 0, e})});
}

float shadow(Vec p, Vec light)
{
    float lit = 1,
          t = 0.03F +
              0.05F * hash(std::uint32_t(int(p.x * 40000) * 7919 + int(p.y * 40000) * 104729));
    for (int i = 0; i < 400 && t < 5; ++i) {
        const float d = duck(p + light * t).distance;
        lit = std::min(lit, 5 * d / t);
        if (lit < 0.01F) {
            return 0;
        }
        t += std::clamp(0.7F * d, 0.01F, 0.06F);
    }
    return step(0, 1, lit);
}

float openness(Vec p, Vec n)
{
    float hidden = 0, weight = 1;
    for (int i = 1; i <= 5; ++i) {
        const float h = 0.09F * float(i);
        hidden += weight * (h - scene(p + n * h).distance);
        weight *= 0.75F;
    }
    return std::clamp(1 - 1.1F * hidden, 0.F, 1.F);
}

/// The room behind the table: u in [-1, 1], v upwards.
Vec room(float u, float v)
{
    Vec c = mix({0.09F, 0.15F, 0.19F}, {0.20F, 0.27F, 0.31F}, step(-0.2F, 1.1F, v + 0.25F * u));
    for (std::uint32_t i = 0; i < 46; ++i) {
        const float x = 2.6F * hash(i * 5 + 11) - 1.3F, y = 1.25F * hash(i * 5 + 12) - 0.05F;
        const float r = 0.05F + 0.11F * hash(i * 5 + 13);
        const float d = std::hypot(u - x, v - y) / r;
        const float disc = (1 - step(0.86F, 1.04F, d)) * (0.55F + 0.45F * d * d);
        const Vec warm =
            mix({1.0F, 0.62F, 0.30F}, {0.45F, 0.70F, 0.95F}, step(0.45F, 0.8F, hash(i * 5 + 14)));
        c = c + warm * (disc * (0.03F + 0.16F * hash(i * 5 + 15)));
    }
    return c;
}

Vec table(Vec p)
{
    const float cloth = noise(p.x * 3, p.z * 3) * 0.5F + noise(p.x * 90, p.z * 90) * 0.5F;
    return mix(
        {0.13F, 0.20F, 0.24F}, {0.16F, 0.235F, 0.275F}, std::lerp(cloth, 0.5F, step(1, 5, -p.z)));
}

Vec colourOf(const Hit &hit, Vec p)
{
    switch (hit.material) {
    case Table: return table(p);
    case Skin: return mix({0.95F, 0.55F, 0.03F}, {0.98F, 0.66F, 0.06F}, step(0.3F, 1.6F, p.y));
    case Beak: return {0.95F, 0.32F, 0.05F};
    case Eye: return {0.02F, 0.02F, 0.025F};
    case Scarf: {
        const Vec s = p - Vec{0.57F, 1.24F, 0};
        const float stripe = std::sin(std::atan2(s.z, s.x) * 8 + (p.y < 1.1F ? p.y * 22 : 0.F));
        return mix({0.70F, 0.06F, 0.07F}, {0.46F, 0.02F, 0.05F}, step(-0.1F, 0.1F, stripe - 0.35F));
    }
    case Feather: return {1.0F, 0.50F, 0.05F};
    }
    return {};
}

Vec shade(const Hit &hit, Vec p, Vec view, float u, float v)
{
    const Vec n = normalAt(p), key = unit({0.55F, 0.9F, 0.75F}), rim = unit({-0.8F, 0.5F, -0.75F});
    float lit = shadow(p + n * 0.01F, key), open = openness(p, n);
    if (hit.material == Table) { // a soft contact, as under a large window
        lit = std::lerp(0.45F, 1.F, lit);
        open = std::lerp(0.45F, 1.F, open);
    }
    const float sun = std::max(0.F, dot(n, key)) * lit;
    const Vec base = colourOf(hit, p);
    Vec c = base * Vec{1.0F, 0.94F, 0.84F} * (1.05F * sun);
    c = c + base * mix({0.30F, 0.22F, 0.16F}, {0.36F, 0.42F, 0.50F}, 0.5F + 0.5F * n.y) * open;
    const Vec mirror = view - n * (2 * dot(view, n)), half = unit(key - view);
    const float edge = std::pow(1 - std::max(0.F, -dot(view, n)), 4.F);
    if (hit.material == Table) {
        c = c + Vec{0.5F, 0.55F, 0.6F} * (0.22F * edge * open);
        return mix(c, room(u, v), step(4.5F, 9.5F, -p.z));
    }
    const float gloss = hit.material == Scarf || hit.material == Feather ? 0.05F : 0.55F;
    c = c + Vec{1, 0.96F, 0.9F} *
                (gloss * std::pow(std::max(0.F, dot(n, half)), 90.F) * (sun > 0 ? 1.F : 0.F));
    c = c + Vec{0.7F, 0.8F, 0.95F} *
                (gloss * open * (0.55F * edge + 0.10F * step(0.3F, 0.8F, mirror.y)));
    return c + base * Vec{0.7F, 0.85F, 1.0F} * (0.4F * std::max(0.F, dot(n, rim)) * open);
}

Vec trace(float u, float v)
{
    const Vec eye{1.15F, 1.75F, 5.6F}, forward = unit(Vec{-0.06F, 1.12F, 0} - eye);
    const Vec right = unit(cross(forward, {0, 1, 0})), up = cross(right, forward);
    const Vec ray = unit(forward * 2.75F + right * u + up * v);
    float t = 2;
    for (int i = 0; i < 160 && t < 22; ++i) {
        const Vec p = eye + ray * t;
        const Hit hit = scene(p);
        if (hit.distance < 0.0004F * t) {
            return shade(hit, p, ray, u, v);
        }
        t += hit.distance * 0.9F;
    }
    return room(u, v);
}

std::uint8_t encoded(float linear, float grain)
{
    const float toned = linear * (1.F + 0.10F * linear) / (1.F + 0.30F * linear);
    const float s = 1.055F * std::pow(std::clamp(1.05F * toned, 0.F, 1.F), 1 / 2.4F) - 0.055F;
    return std::uint8_t(std::clamp(255 * (s + grain), 0.F, 255.F) + 0.5F);
}

} // namespace

int main()
{
    std::vector<std::uint8_t> row(std::size_t(kWidth) * 3);
    std::printf("P6\n%d %d\n255\n", kWidth, kHeight);
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x) {
            Vec sum;
            for (int s = 0; s < kSamples * kSamples; ++s) {
                const float px = float(x) + (float(s % kSamples) + 0.5F) / kSamples;
                const float py = float(y) + (float(s / kSamples) + 0.5F) / kSamples;
                sum = sum + trace((2 * px - kWidth) / kHeight, (kHeight - 2 * py) / kHeight);
            }
            const Vec c = sum * (1.F / (kSamples * kSamples));
            const float grain = 0.012F * (hash(std::uint32_t(y * kWidth + x)) - 0.5F);
            row[3 * std::size_t(x)] = encoded(c.x, grain);
            row[3 * std::size_t(x) + 1] = encoded(c.y, grain);
            row[3 * std::size_t(x) + 2] = encoded(c.z, grain);
        }
        std::fwrite(row.data(), 1, row.size(), stdout);
    }
}
