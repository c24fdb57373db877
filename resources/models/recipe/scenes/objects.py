"""Parts into colours and a matte: (n, n, 3) and (n, n)."""

from dataclasses import dataclass

import cv2
import numpy as np

from . import textures as t
from .materials import Palette, flat_mask, piece
from .shapes import F


@dataclass
class Light:
    """From where and how hard: the same for all parts of a thing."""

    direction: np.ndarray
    ambient: float
    colour: np.ndarray

    @staticmethod
    def random(rng):
        d = np.array([rng.normal(0, 0.7), -abs(rng.normal(0, 0.8)), rng.uniform(0.4, 1.2)])
        warm = rng.normal(0, 0.08)
        return Light(d / np.linalg.norm(d), rng.uniform(0.3, 0.9),
                     np.array([1 + warm, 1, 1 - warm], F))


def height(mask, roundness):
    """A part blown up like a cushion: pixels towards the viewer."""
    d = cv2.distanceTransform((mask > 0.5).astype(np.uint8), cv2.DIST_L2, 5)
    radius = float(d.max()) + 1e-3
    edge = np.clip(d / (radius * max(0.15, roundness)), 0, 1)
    h = np.sqrt(np.clip(1 - (1 - edge) ** 2, 0, 1)) * radius * max(0.15, roundness)
    return cv2.GaussianBlur(h.astype(F), (0, 0), max(0.8, radius * 0.12))


def lit(mask, roundness, light, surface, bumps):
    """Diffuse light and highlight of a part."""
    h = height(mask, roundness) + bumps
    gx = cv2.Sobel(h, cv2.CV_32F, 1, 0, scale=0.25)
    gy = cv2.Sobel(h, cv2.CV_32F, 0, 1, scale=0.25)
    inverse = 1 / np.sqrt(gx * gx + gy * gy + 1)
    d = light.direction
    lambert = np.clip((-gx * d[0] - gy * d[1] + d[2]) * inverse, 0, 1)
    half = d + [0, 0, 1]
    half /= np.linalg.norm(half)
    shine = np.clip((-gx * half[0] - gy * half[1] + half[2]) * inverse, 0, 1) ** surface.gloss
    return light.ambient + (1.15 - light.ambient) * lambert, shine * surface.shine


def box_of(outline, n, margin=2):
    low = np.floor(outline.min(0)).astype(int) - margin
    high = np.ceil(outline.max(0)).astype(int) + margin + 1
    x0, y0 = np.clip(low, 0, n)
    x1, y1 = np.clip(high, 0, n)
    return x0, y0, x1, y1


class Canvas:
    """Colours with coverage, upon which parts are laid."""

    def __init__(self, rng, n):
        self.rng = rng
        self.n = n
        self.rgb = np.zeros((n, n, 3), F)
        self.alpha = np.zeros((n, n), F)
        self.light = Light.random(rng)
        self.palette = Palette(rng, n)
        self.bumps = (t.noise(rng, n, 12, 4, 0.6) - F(0.5)) * F(rng.choice([0, 0, 1.5, 5]))
        self.contact = rng.uniform(0, 0.5)  # how dark parts are beside the one that lies on them

    def lay(self, part):
        place = box_of(part.outline, self.n)
        x0, y0, x1, y1 = place
        if x1 - x0 < 2 or y1 - y0 < 2:
            return
        mask = flat_mask((y1 - y0, x1 - x0), part.outline, part.holes, np.array([x0, y0]))
        surface = self.palette[part.material]
        light, shine = lit(mask, part.roundness, self.light, surface, self.bumps[y0:y1, x0:x1])
        colour = piece(surface, place, self.n) * (light * part.shade)[..., None] * self.light.colour
        colour = np.clip(colour + shine[..., None], 0, 1)
        window = (slice(y0, y1), slice(x0, x1))
        m = mask[..., None]
        below = self.rgb[window]
        if self.contact > 0.1:
            soft = cv2.GaussianBlur(mask, (0, 0), max(1.0, self.n * 0.008))
            below = below * (1 - self.contact * soft[..., None] * (self.alpha[window][..., None] > 0.5))
        self.rgb[window] = below * (1 - m) + colour * m
        self.alpha[window] += mask * (1 - self.alpha[window])
        if part.hair > 0.5:
            self.add_hair(part, surface)

    def add_hair(self, part, surface):
        """Single hairs on the rim, thin and half transparent."""
        rng, p = self.rng, part.outline
        closed = np.concatenate([p, p[:1]])
        steps = np.linalg.norm(np.diff(closed, axis=0), axis=1)
        along = np.concatenate([[0], np.cumsum(steps)])
        count = int(min(900, along[-1] * rng.uniform(0.6, 2.5)))
        where = rng.uniform(0, along[-1], count)
        roots = np.stack([np.interp(where, along, closed[:, k]) for k in (0, 1)], 1)
        out = roots - p.mean(0)
        out /= np.linalg.norm(out, axis=1, keepdims=True) + 1e-3
        comb = np.array([rng.normal(0, 0.5), rng.uniform(-0.2, 1.2)])  # which way all of it lies
        comb = comb - out * np.minimum(0, (out * comb).sum(1, keepdims=True))  # not into the body
        wild = rng.uniform(0.1, 0.7)
        way = out * rng.uniform(0.15, 0.9) + comb + rng.normal(0, wild, (count, 2))
        tips = roots + way * part.hair * rng.uniform(0.1, 0.9, (count, 1))
        mask = np.zeros((self.n, self.n), np.uint8)
        for a, b in zip(roots - out * 2, tips):
            ends = [tuple(int(v * 16) for v in q) for q in (a, b)]
            cv2.line(mask, ends[0], ends[1], int(rng.integers(40, 230)), 1, cv2.LINE_AA, 4)
        m = mask.astype(F) / 255
        tone = surface.image.mean((0, 1)) * rng.uniform(0.6, 1.2)
        m3 = m[..., None]
        self.rgb = self.rgb * (1 - m3) + np.clip(tone, 0, 1) * m3
        self.alpha += m * (1 - self.alpha)


def warped(parts, rng, n):
    """A thing turned, sheared and bent a little: no two are alike."""
    turn = rng.normal(0, 0.12) if rng.random() < 0.88 else rng.uniform(-3.14, 3.14)
    c, s = np.cos(turn), np.sin(turn)
    m = np.array([[c, s], [-s, c]]) * np.exp(rng.normal(0, 0.1)) + rng.normal(0, 0.05, (2, 2))
    if rng.random() < 0.5:
        m = np.diag([-1.0, 1.0]) @ m
    middle = np.array([n / 2, n / 2])
    waves = rng.normal(0, n * 0.004, (2, 2)), rng.uniform(1, 5, (2, 2)), rng.uniform(0, 6, (2, 2))

    def bend(points):
        q = (np.asarray(points) - middle) @ m
        shift = sum(waves[0][k] * np.sin(q[:, k:k + 1] / n * waves[1][k] * 6.28 + waves[2][k]) for k in (0, 1))
        return (q + shift + middle).astype(F)

    for part in parts:
        part.outline = bend(part.outline)
        part.holes = [bend(hole) for hole in part.holes]
    return parts


def fitted(parts, centre, size):
    """A thing moved and scaled so that its longer side is `size` pixels round `centre`."""
    points = np.concatenate([part.outline for part in parts])
    low, high = points.min(0), points.max(0)
    scale = size / max(1e-3, float((high - low).max()))
    middle = (low + high) / 2
    for part in parts:
        part.outline = ((part.outline - middle) * scale + centre).astype(F)
        part.holes = [((hole - middle) * scale + centre).astype(F) for hole in part.holes]
        part.hair *= scale
    return parts


def drawn(parts, rng, n):
    canvas = Canvas(rng, n)
    for part in parts:
        canvas.lay(part)
    return np.clip(canvas.rgb, 0, 1), np.clip(canvas.alpha, 0, 1)
