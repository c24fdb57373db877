"""Outlines as arrays of points (m, 2) in pixels, x to the right, y down; and parts made of them."""

from dataclasses import dataclass, field

import numpy as np

F = np.float32


@dataclass
class Part:
    """A piece of a thing: what lies inside `outline`, but for `holes`."""

    outline: np.ndarray
    material: str
    holes: list = field(default_factory=list)
    roundness: float = 1.0  # 0: flat as paper, 1: as round as it is wide
    hair: float = 0.0  # length of hair on the rim, pixels
    shade: float = 1.0  # its light, by where it lies: an arm behind the body is darker


def vec(x, y):
    return np.array([x, y], F)


def unit(angle):
    """Along `angle`, radians from straight down, to the right of the picture for positive ones."""
    return vec(np.sin(angle), np.cos(angle))


def across(direction):
    return vec(-direction[1], direction[0])


def spline(points, steps=10):
    """A closed Catmull-Rom curve through the points."""
    p = np.asarray(points, F)
    t = np.linspace(0, 1, steps, endpoint=False, dtype=F)[None, :, None]
    p0, p1, p2, p3 = (np.roll(p, s, 0)[:, None] for s in (1, 0, -1, -2))
    q = 0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t
               + (3 * p1 - p0 - 3 * p2 + p3) * t ** 3)
    return q.reshape(-1, 2)


def ellipse(centre, rx, ry, angle=0.0, points=28):
    a = np.linspace(0, 2 * np.pi, points, endpoint=False)
    return turned(np.stack([np.cos(a) * rx, np.sin(a) * ry], 1), angle) + np.asarray(centre)


def turned(points, angle, centre=(0.0, 0.0)):
    c, s = np.cos(angle), np.sin(angle)
    return (np.asarray(points) - centre) @ np.array([[c, s], [-s, c]]) + centre


def limb(a, b, wa, wb, bulge=0.0, at=0.4):
    """From a to b, so wide at the ends, and wider by `bulge` at a share of the way."""
    a, b = np.asarray(a, F), np.asarray(b, F)
    d = b - a
    length = np.linalg.norm(d) + 1e-4
    d = d / length
    o = across(d)
    wm = (wa * (1 - at) + wb * at) * (1 + bulge)
    m = a + d * length * at
    return spline([a - d * wa * 0.6, a + o * wa, m + o * wm, b + o * wb, b + d * wb * 0.8,
                   b - o * wb, m - o * wm, a - o * wa], 6)


def box(centre, w, h, angle=0.0, rounding=0.1):
    r = min(w, h) * min(0.5, rounding)
    corners = []
    for sx, sy, start in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270)):
        for a in np.deg2rad(np.linspace(start, start + 90, 5)):
            corners.append([sx * (w / 2 - r) + r * np.cos(a), sy * (h / 2 - r) + r * np.sin(a)])
    return turned(np.array(corners), angle) + np.asarray(centre)


def blob(rng, centre, radius, rough=0.25, stretch=0.3):
    m = int(rng.integers(5, 13))
    a = np.linspace(0, 2 * np.pi, m, endpoint=False) + rng.normal(0, 0.12, m)
    r = radius * np.exp(rng.normal(0, rough, m))
    e = np.exp(rng.normal(0, stretch))
    return spline(np.stack([np.cos(a) * r * e, np.sin(a) * r / e], 1) + np.asarray(centre))


def polygon(rng, centre, radius):
    m = int(rng.integers(3, 9))
    a = np.linspace(0, 2 * np.pi, m, endpoint=False) + rng.uniform(0, 6)
    r = np.full(m, radius)
    if rng.random() < 0.5:
        a = np.sort(rng.uniform(0, 2 * np.pi, m))
        r *= rng.uniform(0.5, 1.2, m)
    elif rng.random() < 0.4:
        r[::2] *= rng.uniform(0.35, 0.75)
    return np.stack([np.cos(a) * r, np.sin(a) * r], 1) + np.asarray(centre)


def revolved(centre, height, radii, smooth=True):
    """A vessel seen from the side: radii from its top to its foot."""
    y = np.linspace(-height / 2, height / 2, len(radii))
    right = np.stack([np.asarray(radii), y], 1)
    left = right[::-1] * [-1, 1]
    outline = np.concatenate([right, left]) + np.asarray(centre)
    return spline(outline, 6) if smooth else outline


def ribbon(points, widths):
    """Along an open line of points, so wide at each."""
    p = np.asarray(points, F)
    d = np.gradient(p, axis=0)
    d /= np.linalg.norm(d, axis=1, keepdims=True) + 1e-4
    o = np.stack([-d[:, 1], d[:, 0]], 1) * np.asarray(widths, F)[:, None]
    return np.concatenate([p + o, (p - o)[::-1]])


def curve(a, b, bend, steps=14):
    """From a to b by a bow that leaves the straight line by `bend` pixels."""
    a, b = np.asarray(a, F), np.asarray(b, F)
    d = b - a
    o = across(d / (np.linalg.norm(d) + 1e-4))
    t = np.linspace(0, 1, steps, dtype=F)[:, None]
    return a + d * t + o * (4 * t * (1 - t)) * bend
