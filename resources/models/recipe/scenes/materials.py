"""What parts are made of. A palette gives each name one surface, so that both sleeves are of one cloth."""

from dataclasses import dataclass

import cv2
import numpy as np

from . import textures as t

F = np.float32


@dataclass
class Surface:
    image: np.ndarray  # (n, n, 3)
    shine: float  # strength of the highlight
    gloss: float  # its exponent


SKIN = np.array([0.93, 0.74, 0.62], F)
NATURAL = {  # mean colours (sRGB) of what is hardly ever another colour
    "rubber": (0.09, 0.09, 0.1), "glass": (0.2, 0.25, 0.3), "leaf": (0.22, 0.42, 0.14),
    "bark": (0.33, 0.25, 0.18), "metal": (0.6, 0.61, 0.63), "eye": (0.05, 0.04, 0.04),
    "white": (0.92, 0.91, 0.89), "lip": (0.65, 0.3, 0.3), "earth": (0.4, 0.28, 0.2),
    "lamp": (0.95, 0.9, 0.75), "bread": (0.72, 0.5, 0.27)}
SHINY = {"glass": 0.9, "metal": 0.6, "eye": 0.8, "paint": 0.5, "glaze": 0.5, "fruit": 0.35}


class Palette:
    """Surfaces by name, made when they are asked for."""

    def __init__(self, rng, n):
        self.rng = rng
        self.n = n
        self.surfaces = {}
        self.skin = np.clip(SKIN * rng.uniform(0.25, 1.02) ** 0.8 + rng.normal(0, 0.03, 3), 0, 1)
        self.alike = rng.random() < 0.25  # a thing of one material
        self.main = t.colour(rng)

    def base(self, name):
        rng = self.rng
        if name == "skin":
            return self.skin.astype(F)
        if name == "hair":
            dark = np.array([0.12, 0.09, 0.07], F)
            tone = rng.choice(["dark", "brown", "fair", "grey", "dyed"], p=[0.4, 0.3, 0.15, 0.1, 0.05])
            other = {"dark": dark, "brown": np.array([0.32, 0.2, 0.12], F), "fair": np.array([0.72, 0.56, 0.34], F),
                     "grey": np.array([0.62, 0.61, 0.6], F), "dyed": t.colour(rng, 0.8)}[tone]
            return t.near(rng, other, 0.05)
        if name == "fur":
            brown = np.array([rng.uniform(0.1, 0.9)] * 3, F) * np.array([1, rng.uniform(0.7, 1), rng.uniform(0.4, 1)], F)
            return t.near(rng, brown, 0.06)
        if name in NATURAL:
            return t.near(rng, np.array(NATURAL[name], F), 0.08)
        return t.near(rng, self.main, 0.08) if self.alike else t.colour(rng)

    def __getitem__(self, name):
        if name not in self.surfaces:
            self.surfaces[name] = self.make(name)
        return self.surfaces[name]

    def make(self, name):
        rng, n = self.rng, self.n
        base = self.base(name)
        if name in ("skin", "lip", "eye", "white"):
            image = t.texture(rng, n, base, rng.uniform(0.005, 0.03))
        elif name in ("fur", "hair"):
            image = t.ramp(t.noise(rng, n, rng.integers(6, 30), 4, 0.7, 2 ** rng.uniform(-2, 2)),
                           [t.near(rng, base, 0.05) * 0.7, base, t.near(rng, base, 0.06) * 1.15])
            if name == "fur" and rng.random() < 0.35:  # patches, stripes, spots
                m = (t.pattern(rng, n) > rng.uniform(0.45, 0.75)).astype(F)[..., None]
                image = image * (1 - m) + t.near(rng, base * rng.uniform(0.2, 1.8), 0.1) * m
        elif name == "label" or (name.startswith("cloth") and rng.random() < 0.12):
            image = t.printed(rng, n, base)
        elif name.startswith("cloth"):
            image = t.texture(rng, n, base, rng.choice([0.02, 0.05, 0.15, 0.3], p=[0.45, 0.25, 0.2, 0.1]))
            folds = t.noise(rng, n, rng.integers(4, 12), 3, 0.5, 2 ** rng.uniform(-1.5, 1.5))
            image = image * (1 + rng.uniform(0.05, 0.4) * (folds[..., None] - 0.5))
        else:
            image = t.texture(rng, n, base, rng.choice([0.01, 0.04, 0.12, 0.3], p=[0.3, 0.3, 0.25, 0.15]))
        shine = SHINY.get(name, 0.0) * rng.random() + (rng.random() ** 4) * 0.4
        return Surface(np.clip(image, 0, 1).astype(F), float(shine), float(rng.uniform(6, 60)))


def piece(surface, place, n):
    """The part of a surface that covers the box (x0, y0, x1, y1) of the picture."""
    x0, y0, x1, y1 = place
    h, w = surface.image.shape[:2]
    xs = np.arange(x0, x1) % w
    ys = np.arange(y0, y1) % h
    return surface.image[ys[:, None], xs[None]]


def flat_mask(size, outline, holes, origin):
    """Coverage of a polygon, 0 to 1, in a box of `size` (h, w) whose corner is `origin`."""
    mask = np.zeros(size, np.uint8)
    cv2.fillPoly(mask, [np.round((outline - origin) * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
    for hole in holes:
        cv2.fillPoly(mask, [np.round((hole - origin) * 16).astype(np.int32)], 0, cv2.LINE_AA, 4)
    return mask.astype(F) / 255
