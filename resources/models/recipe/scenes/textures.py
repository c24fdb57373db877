"""Surfaces: float32 (n, n, 3) in [0, 1], sRGB."""

import cv2
import numpy as np

F = np.float32
cv2.setNumThreads(1)


def hsv(h, s, v):
    return cv2.cvtColor(np.array([[[h * 360, s, v]]], F), cv2.COLOR_HSV2RGB)[0, 0]


def colour(rng, vivid=None):
    """Any colour; most things are not vivid."""
    s = rng.beta(1.2, 1.7) if vivid is None else vivid
    return hsv(rng.random(), s, 0.1 + 0.88 * rng.beta(1.6, 1.3))


def near(rng, c, d=0.15):
    change = rng.normal(0, d, 3) * 0.6 + rng.normal(0, d)
    return np.clip(np.asarray(c) + change, 0, 1).astype(F)


def noise(rng, n, coarsest=2, octaves=6, persistence=0.55, aspect=1.0):
    """Sums of random grids, each half as coarse and fainter: 0 to 1."""
    out = np.zeros((n, n), F)
    amplitude, size = 1.0, float(coarsest)
    for _ in range(octaves):
        h, w = max(2, int(size * aspect)), max(2, int(size / aspect))
        grid = rng.random((min(h, n), min(w, n)), dtype=F)
        out += amplitude * cv2.resize(grid, (n, n), interpolation=cv2.INTER_CUBIC)
        amplitude *= persistence
        size *= 2
        if size > n:
            break
    low, high = float(out.min()), float(out.max())
    return (out - low) / (high - low + 1e-6)


def spectrum(rng, n):
    """Noise whose strength falls with frequency as in photographs, coloured."""
    fy, fx = np.fft.fftfreq(n)[:, None], np.fft.rfftfreq(n)[None]
    fall = (np.hypot(fy * rng.uniform(0.6, 1.6), fx) + 1 / n) ** -rng.uniform(1.0, 2.2)
    planes = []
    for _ in range(3):
        phase = rng.random((n, n // 2 + 1)) * 2 * np.pi
        planes.append(np.fft.irfft2(fall * np.exp(1j * phase), s=(n, n)))
    x = np.stack(planes, 2).astype(F)
    x /= x.std((0, 1)) + 1e-6
    mix = np.full((3, 3), 0.33) + rng.normal(0, 0.25, (3, 3))
    x = x @ mix.astype(F)
    return np.clip(colour(rng) + x * rng.uniform(0.05, 0.22), 0, 1).astype(F)


def ramp(t, colours):
    k = len(colours) - 1
    x = np.clip(t, 0, 1) * k
    i = np.minimum(x.astype(np.int32), k - 1)
    f = (x - i)[..., None]
    c = np.stack(colours).astype(F)
    return c[i] * (1 - f) + c[i + 1] * f


def dead_leaves(rng, n, leaf=None):
    """Discs, boxes and blobs of all sizes on each other: edges and sizes as those of photographs."""
    out = np.empty((n, n, 3), F)
    out[:] = colour(rng)
    base = colour(rng)
    alike = rng.uniform(0.08, 0.6)
    smallest, largest = n * 0.008, n * rng.uniform(0.08, 0.4)
    kind = rng.integers(0, 4) if leaf is None else leaf
    for _ in range(int(rng.integers(150, 700))):
        u = rng.random()
        r = (smallest ** -2 + u * (largest ** -2 - smallest ** -2)) ** -0.5
        c = near(rng, base, alike) if rng.random() < 0.7 else colour(rng)
        x, y = rng.integers(-n // 8, n + n // 8, 2)
        tone = tuple(float(v) for v in c)
        if kind == 0:
            cv2.circle(out, (int(x), int(y)), int(r), tone, -1, cv2.LINE_AA)
        elif kind == 1:
            axes = (int(r), max(1, int(r * rng.uniform(0.2, 1))))
            cv2.ellipse(out, (int(x), int(y)), axes, rng.uniform(0, 180), 0, 360, tone, -1, cv2.LINE_AA)
        else:
            m = int(rng.integers(3, 8))
            a = np.sort(rng.uniform(0, 6.3, m)) if kind == 2 else np.linspace(0, 6.28, 5)[:4] + rng.normal(0, 0.2)
            p = np.stack([x + r * np.cos(a), y + r * np.sin(a)], 1)
            cv2.fillPoly(out, [np.round(p * 16).astype(np.int32)], tone, cv2.LINE_AA, 4)
    return out


def _stripes(rng, n, yy, xx):
    a, f = rng.uniform(0, np.pi), rng.uniform(3, 40)
    bend = noise(rng, n, 3, 3) * rng.uniform(0, 10)
    t = 0.5 + 0.5 * np.sin(2 * np.pi * f * (xx * np.cos(a) + yy * np.sin(a)) + bend)
    return (t > rng.uniform(0.3, 0.7)).astype(F) if rng.random() < 0.5 else t


def _tiles(rng, n, yy, xx):
    a, f, q = rng.uniform(0, np.pi), rng.uniform(3, 18), rng.uniform(0.5, 2)
    u, v = xx * np.cos(a) + yy * np.sin(a), -xx * np.sin(a) + yy * np.cos(a)
    if rng.random() < 0.5:  # bricks: rows are moved, with joints
        v = v * f * q
        u = u * f + 0.5 * np.floor(v)
        joint = np.minimum(np.abs(u % 1 - 0.5), np.abs(v % 1 - 0.5)) * 0
        joint = ((u % 1 < 0.06) | (v % 1 < 0.1)).astype(F)
        t = (np.sin(np.floor(u) * 12.9 + np.floor(v) * 78.2) * 43758.5) % 1
        return cv2.GaussianBlur((t * (1 - joint)).astype(F), (0, 0), 0.7)
    t = ((np.floor(u * f) + np.floor(v * f * q)) % 2).astype(F)
    return cv2.GaussianBlur(t, (0, 0), rng.uniform(0.5, 1.5))


def _spots(rng, n, yy, xx):
    t = np.zeros((n, n), F)
    for _ in range(int(rng.integers(20, 200))):
        cv2.circle(t, tuple(int(v) for v in rng.integers(0, n, 2)), int(rng.integers(1, max(3, n // 24))),
                   float(rng.random()), -1, cv2.LINE_AA)
    return t


def _blades(rng, n, yy, xx):
    t = np.full((n, n), rng.random(), F)
    main, length = rng.uniform(0, np.pi), n * rng.uniform(0.03, 0.15)
    for _ in range(int(rng.integers(200, 900))):
        x, y = rng.integers(0, n, 2)
        a = main + rng.normal(0, 0.35)
        end = (int(x + length * np.cos(a)), int(y + length * np.sin(a)))
        cv2.line(t, (int(x), int(y)), end, float(rng.random()), 1, cv2.LINE_AA)
    return t


def _cells(rng, n, yy, xx):
    mask = np.full((n, n), 255, np.uint8)
    p = rng.integers(0, n, (int(rng.integers(20, 140)), 2))
    mask[p[:, 1], p[:, 0]] = 0
    t = cv2.distanceTransform(mask, cv2.DIST_L2, 3)
    return t / (t.max() + 1e-6)


def _writing(rng, n, yy, xx):
    t = np.zeros((n, n), np.uint8)
    letters = list("ABCDEFGHKLMNOPRSTUVWXYZabdeghkmnprsty0123456789&")
    y = 0.0
    while y < n:
        size = rng.uniform(0.02, 0.14) * n
        y += size * 1.3
        text = "".join(rng.choice(letters, int(rng.integers(3, 14))))
        cv2.putText(t, text, (int(rng.uniform(0, n * 0.4)), int(y)), int(rng.integers(0, 5)), size / 24,
                    int(rng.integers(120, 256)), max(1, int(size / 9)), cv2.LINE_AA)
    return t.astype(F) / 255


PATTERNS = (
    lambda rng, n, yy, xx: noise(rng, n, rng.integers(2, 6), rng.integers(3, 8), rng.uniform(0.4, 0.75)),
    lambda rng, n, yy, xx: noise(rng, n, rng.integers(8, 40), 4, 0.7, 2 ** rng.uniform(-2.5, 2.5)),
    lambda rng, n, yy, xx: np.abs(noise(rng, n, rng.integers(3, 10), 5, 0.6) * 2 - 1),
    _stripes, _tiles, _spots, _blades, _cells)


def pattern(rng, n):
    """0 to 1, of any kind but writing."""
    yy, xx = np.mgrid[0:n, 0:n].astype(F) / n
    return PATTERNS[rng.integers(0, len(PATTERNS))](rng, n, yy, xx).astype(F)


def texture(rng, n, base=None, strength=None):
    base = colour(rng) if base is None else base
    d = rng.uniform(0.02, 0.32) if strength is None else strength
    t = pattern(rng, n)
    image = ramp(t, [near(rng, base, d) for _ in range(int(rng.integers(2, 5)))])
    if rng.random() < 0.5:
        image = image * (1 + rng.uniform(0.02, 0.25) * (noise(rng, n, 16, 4, 0.8)[..., None] - 0.5) * 2)
    return np.clip(image, 0, 1).astype(F)


def printed(rng, n, base):
    """A label, a shirt with letters."""
    yy, xx = np.mgrid[0:n, 0:n].astype(F) / n
    t = _writing(rng, n, yy, xx)[..., None]
    return (near(rng, base, 0.05) * (1 - t) + colour(rng) * t).astype(F)
