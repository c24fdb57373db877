"""What lies behind a subject: (n, n, 3) in [0, 1]."""

import cv2
import numpy as np

from . import textures as t
from .materials import flat_mask
from .shapes import F, blob, box, polygon


def over(image, mask, colour):
    return image * (1 - mask[..., None]) + colour * mask[..., None]


def _mask(n, outline):
    return flat_mask((n, n), outline, [], np.zeros(2))


def _grid(n):
    yy, xx = np.mgrid[0:n, 0:n].astype(F) / n
    return yy, xx


def studio(rng, n):
    """Paper without a seam, a gradient, perhaps a table's edge."""
    yy, xx = _grid(n)
    c = t.colour(rng, rng.beta(0.7, 3))
    if rng.random() < 0.35:
        c = np.full(3, rng.uniform(0.75, 1.0), F)
    d = np.hypot(xx - rng.random(), (yy - rng.random()) * rng.uniform(0.6, 1.4))
    image = t.ramp(np.clip(d, 0, 1), [t.near(rng, c, 0.04), t.near(rng, c, 0.1)])
    if rng.random() < 0.35:
        y = rng.uniform(0.5, 0.9)
        soft = np.clip((yy - y) * n * rng.uniform(0.03, 1), 0, 1)
        image = over(image, soft, t.texture(rng, n, t.near(rng, c, 0.2), rng.uniform(0.01, 0.15)))
    return image


def surface(rng, n):
    """Close to one material: wall, wood, grass, sand, cloth."""
    image = t.texture(rng, n) if rng.random() < 0.6 else t.spectrum(rng, n)
    if rng.random() < 0.4:
        k = rng.uniform(0.2, 0.8)
        image = k * image + (1 - k) * t.texture(rng, n)
    return image


def _sky(rng, n, yy, horizon):
    blue = t.near(rng, np.array(rng.choice([[0.5, 0.68, 0.92], [0.75, 0.78, 0.82], [0.9, 0.62, 0.42], [0.12, 0.14, 0.25]],
                                           p=[0.5, 0.3, 0.12, 0.08]), F), 0.1)
    image = t.ramp(yy / max(horizon, 0.05), [blue, t.near(rng, blue * 0.5 + 0.5, 0.06)])
    if rng.random() < 0.6:
        clouds = np.clip(t.noise(rng, n, 3, 6, 0.6, 0.6) - rng.uniform(0.4, 0.6), 0, 1) * rng.uniform(0.3, 1.8)
        image = image + clouds[..., None]
    return np.clip(image, 0, 1)


def _foliage(rng, n, tone):
    leaves = t.ramp(t.pattern(rng, n), [t.near(rng, tone * 0.4, 0.05), tone, t.near(rng, tone * 1.4, 0.08)])
    return leaves * (0.6 + 0.8 * t.noise(rng, n, 6, 5, 0.7))[..., None]


def outdoors(rng, n):
    """Sky, hills, trees, houses, ground: near and far."""
    yy, xx = _grid(n)
    horizon = rng.uniform(0.1, 0.75)
    image = _sky(rng, n, yy, horizon)
    for _ in range(int(rng.integers(0, 4))):
        y = horizon + rng.uniform(-0.2, 0.03)
        line = t.noise(rng, n, int(rng.integers(2, 7)), 5, 0.5)[0]
        m = np.clip((yy - (y + (line - 0.5) * rng.uniform(0.02, 0.28))[None]) * n, 0, 1)
        tone = t.near(rng, np.array([0.3, 0.4, 0.34], F), 0.14)
        image = over(image, m, _foliage(rng, n, tone) if rng.random() < 0.6 else t.texture(rng, n, tone, 0.12))
    ground = np.clip((yy - horizon - rng.normal(0, 0.02) * (xx - 0.5)) * n * 0.5, 0, 1)
    tone = t.near(rng, np.array(rng.choice([[0.35, 0.45, 0.22], [0.5, 0.47, 0.42], [0.72, 0.64, 0.5], [0.45, 0.5, 0.55], [0.85, 0.86, 0.9]]), F), 0.1)
    grain = t.texture(rng, 2 * n, tone, rng.uniform(0.04, 0.3))
    # seen at a slant: finer towards the horizon
    v = np.clip((yy - horizon) / max(0.1, 1 - horizon), 0.001, 1)
    map_y = (n * 1.9 * v ** 0.6).astype(F)
    map_x = (((xx - 0.5) / (0.35 + 0.65 * v) * 0.6 + 0.5) * 2 * n).astype(F)
    image = over(image, ground, cv2.remap(grain, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP))
    for _ in range(int(rng.integers(0, 9))):
        x, y, s = rng.random() * n, (horizon + rng.uniform(-0.03, 0.12)) * n, n * rng.uniform(0.03, 0.3)
        if rng.random() < 0.6:
            m = _mask(n, blob(rng, (x, y - s * 0.6), s * 0.6))
            image = over(image, m, _foliage(rng, n, t.near(rng, np.array([0.24, 0.36, 0.18], F), 0.12)))
        else:
            image = _house(rng, n, image, x, y, s)
    return image


def _house(rng, n, image, x, y, s):
    w, h = s * rng.uniform(0.3, 1.5), s * rng.uniform(0.8, 2)
    image = over(image, _mask(n, box((x, y - h / 2), w, h, 0, 0.01)), t.texture(rng, n, strength=0.06))
    tone = t.colour(rng, 0.2) * rng.uniform(0.2, 1)
    rows, columns = int(rng.integers(1, 6)), int(rng.integers(1, 5))
    for i in range(rows):
        for j in range(columns):
            at = (x - w / 2 + (j + 0.5) * w / columns, y - h + (i + 0.5) * h / rows)
            image = over(image, _mask(n, box(at, w * 0.5 / columns, h * 0.5 / rows, 0, 0.05)), tone)
    return image


def indoors(rng, n):
    """Wall, floor, window, shelves, furniture: boxes in front of each other."""
    yy, xx = _grid(n)
    image = t.texture(rng, n, strength=rng.uniform(0.01, 0.1))
    image = image * (1 - rng.uniform(0, 0.5) * np.abs(xx - rng.random()))[..., None]
    floor, slant = rng.uniform(0.5, 0.95), rng.normal(0, 0.08)
    image = over(image, np.clip((yy - floor - (xx - 0.5) * slant) * n * 0.7, 0, 1), t.texture(rng, n, strength=0.15))
    if rng.random() < 0.35:  # a window, too bright
        c, w, h = rng.random(2) * n * [1, 0.6], n * rng.uniform(0.1, 0.4), n * rng.uniform(0.15, 0.5)
        image = over(image, _mask(n, box(c, w * 1.1, h * 1.1, 0, 0.02)), t.colour(rng, 0.1))
        image = over(image, _mask(n, box(c, w, h, 0, 0.02)), np.clip(_sky(rng, n, yy, 1) * 1.3, 0, 1))
        image = over(image, _mask(n, box(c, w * 0.04, h)), t.colour(rng, 0.1))
    if rng.random() < 0.4:
        image = _shelves(rng, n, image)
    for _ in range(int(rng.integers(0, 9))):
        w, h = n * rng.uniform(0.04, 0.5, 2)
        m = _mask(n, box(rng.random(2) * n, w, h, rng.normal(0, 0.04), rng.choice([0.02, 0.3])))
        image = over(image, m, t.texture(rng, n, strength=0.1))
    return image


def _shelves(rng, n, image):
    x0, w = rng.uniform(-0.2, 0.6) * n, rng.uniform(0.3, 0.9) * n
    y = rng.uniform(0, 0.2) * n
    for _ in range(int(rng.integers(2, 6))):
        h = rng.uniform(0.1, 0.25) * n
        x = x0
        while x < x0 + w:
            b = n * rng.uniform(0.01, 0.06)
            g = h * rng.uniform(0.5, 0.95)
            image = over(image, _mask(n, box((x + b / 2, y + h - g / 2), b * 0.95, g, 0, 0.05)), t.colour(rng) * rng.uniform(0.5, 1))
            x += b * rng.choice([1, 1, 1, 2])
        image = over(image, _mask(n, box((x0 + w / 2, y + h), w, n * 0.012)), t.colour(rng, 0.3))
        y += h + n * 0.02
    return image


def clutter(rng, n):
    """A heap of things, none of them the subject."""
    image = t.dead_leaves(rng, n) if rng.random() < 0.5 else t.texture(rng, n)
    for _ in range(int(rng.integers(4, 40))):
        p = (blob if rng.random() < 0.5 else polygon)(rng, rng.random(2) * n, n * rng.uniform(0.02, 0.22))
        fill = t.texture(rng, n, strength=0.12) if rng.random() < 0.25 else t.colour(rng)
        image = over(image, _mask(n, p), fill)
    return image


def lights(rng, n):
    """A night far behind: discs of light out of focus."""
    image = cv2.GaussianBlur(t.texture(rng, n), (0, 0), n * 0.04) * rng.uniform(0.2, 1)
    r = n * rng.uniform(0.01, 0.07)
    for _ in range(int(rng.integers(8, 70))):
        m = np.zeros((n, n), F)
        cv2.circle(m, tuple(int(v) for v in rng.integers(0, n, 2)), max(1, int(r * rng.uniform(0.6, 1.2))), 1.0, -1, cv2.LINE_AA)
        image = image + m[..., None] * t.colour(rng) * rng.uniform(0.1, 0.5)
    return image


PLACES = ((studio, 0.2), (surface, 0.14), (outdoors, 0.26), (indoors, 0.2), (clutter, 0.14), (lights, 0.06))


def place(rng, n):
    kinds, shares = zip(*PLACES)
    kind = kinds[rng.choice(len(kinds), p=shares)]
    image = np.clip(kind(rng, n), 0, 1).astype(F)
    if kind is clutter or rng.random() < 0.5:  # out of focus
        image = cv2.GaussianBlur(image, (0, 0), n * rng.uniform(0.002, 0.03))
    return np.clip(image * (1 + rng.normal(0, 0.1)), 0, 1)
