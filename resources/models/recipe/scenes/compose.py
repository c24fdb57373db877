"""Subjects in places."""

import cv2
import numpy as np

from . import animals, camera, people, places, textures, things, vehicles
from .materials import flat_mask
from .objects import drawn, fitted, warped
from .shapes import F, blob

KINDS = (
    (people.person, 0.2), (people.portrait, 0.1), (animals.quadruped, 0.12), (animals.face, 0.04), (animals.bird, 0.05),
    (animals.fish, 0.02), (animals.insect, 0.03), (vehicles.car, 0.05), (vehicles.van, 0.02), (vehicles.bicycle, 0.03),
    (vehicles.boat, 0.02), (vehicles.plane, 0.02), (things.vessel, 0.06), (things.furniture, 0.05), (things.packaging, 0.03),
    (things.food, 0.04), (things.tool, 0.03), (things.plant, 0.04), (things.clothing, 0.03), (things.screen, 0.02))
ABSTRACT = 0.1  # of all things are nothing in particular


def _kind(rng):
    if rng.random() < ABSTRACT:
        return things.abstract
    shares = np.array([share for _, share in KINDS])
    return KINDS[rng.choice(len(KINDS), p=shares / shares.sum())][0]


def thing(rng, n, centre, size, kind=None):
    """One thing of `size` pixels: colours and matte."""
    kind = kind or _kind(rng)
    parts = fitted(kind(rng), np.zeros(2), 1.0)
    if kind in (things.tool, vehicles.plane, animals.insect, things.abstract) and rng.random() < 0.7:
        things.turned_thing(parts, rng.uniform(-3.14, 3.14))
    parts = warped(fitted(parts, np.full(2, n / 2), n * 0.5), rng, n)
    return drawn(fitted(parts, centre, size), rng, n)


def _subject_place(rng, n, kind):
    size = n * np.clip(np.exp(rng.normal(-0.5, 0.4)), 0.2, 1.15)
    centre = np.array([n * np.clip(rng.normal(0.5, 0.13), 0.1, 0.9), n * np.clip(rng.normal(0.54, 0.1), 0.15, 0.9)])
    if kind is people.portrait:
        size = n * rng.uniform(0.8, 1.5)
        centre[1] = n * rng.uniform(0.5, 0.75) + max(0.0, size - n) * 0.4
    return centre, size


def _together(rng, n):
    """One subject, or some of a kind beside each other."""
    kind = _kind(rng)
    centre, size = _subject_place(rng, n, kind)
    rgb, alpha = thing(rng, n, centre, size, kind)
    more = int(rng.choice([0, 1, 2, 3], p=[0.78, 0.13, 0.06, 0.03])) if kind is not people.portrait else 0
    for _ in range(more):
        other = kind if rng.random() < 0.7 else _kind(rng)
        step = np.array([rng.choice([-1, 1]) * rng.uniform(0.25, 0.6) * n, rng.normal(0, 0.06) * n])
        r2, a2 = thing(rng, n, np.clip(centre + step, 0, n), size * rng.uniform(0.6, 1.1), other)
        rgb, alpha = rgb * (1 - a2[..., None]) + r2 * a2[..., None], alpha + a2 * (1 - alpha)
    return rgb, alpha


def _distracted(rng, n, image):
    """Things in the back: small, cut off, and out of focus."""
    for _ in range(int(rng.choice([0, 1, 2, 3], p=[0.6, 0.22, 0.12, 0.06]))):
        edge = rng.random() < 0.5
        centre = rng.random(2) * n if not edge else np.array([rng.choice([0, n]) + rng.normal(0, 0.06) * n, rng.random() * n])
        rgb, alpha = thing(rng, n, centre, n * rng.uniform(0.1, 0.4))
        soft = n * rng.uniform(0.006, 0.022)
        c = cv2.GaussianBlur(rgb * alpha[..., None], (0, 0), soft)
        a = cv2.GaussianBlur(alpha, (0, 0), soft)[..., None]
        image = image * (1 - a) + c
    return image


def _shadowed(rng, n, image, alpha):
    """On the ground, or on the wall behind; and where the subject stands."""
    if rng.random() < 0.55:
        m = np.array([[1, rng.normal(0, 0.3), rng.normal(0, n * 0.04)], [0, rng.uniform(0.2, 1), n * rng.uniform(0, 0.4)]], F)
        shadow = cv2.GaussianBlur(cv2.warpAffine(alpha, m, (n, n)), (0, 0), n * rng.uniform(0.004, 0.04))
        image = image * (1 - rng.uniform(0.1, 0.7) * shadow[..., None])
    if rng.random() < 0.4:
        rows = np.nonzero(alpha.max(1) > 0.5)[0]
        columns = np.nonzero(alpha.max(0) > 0.5)[0]
        if len(rows) and rows[-1] < n - 3:
            spot = np.zeros((n, n), F)
            middle = (int(columns.mean()), int(rows[-1]))
            cv2.ellipse(spot, middle, (max(2, len(columns) // 2), max(1, n // 40)), 0, 0, 360, 1.0, -1)
            image = image * (1 - rng.uniform(0.2, 0.7) * cv2.GaussianBlur(spot, (0, 0), n * 0.012)[..., None])
    return image


def _mirrored(rng, n, image, rgb, alpha):
    """Wet ground, polished tables, water."""
    rows = np.nonzero(alpha.max(1) > 0.5)[0]
    if rng.random() > 0.08 or not len(rows) or rows[-1] > n * 0.92:
        return image
    foot = int(rows[-1])
    m = np.array([[1, 0, 0], [0, -1, 2 * foot]], F)
    a = cv2.warpAffine(alpha, m, (n, n))
    c = cv2.warpAffine(rgb, m, (n, n))
    fade = np.clip(1 - (np.arange(n) - foot) / (n * 0.4), 0, 1)[:, None] * (np.arange(n) >= foot)[:, None]
    a = cv2.GaussianBlur(a, (0, 0), 1.5) * fade * rng.uniform(0.1, 0.5)
    return image * (1 - a[..., None]) + cv2.GaussianBlur(c, (0, 0), 1.5) * a[..., None]


def _covered(rng, n, rgb, alpha, behind):
    """Something that is not the subject lies before a part of it: grass, a table's edge, a blurred leaf."""
    if rng.random() > 0.12:
        return rgb, alpha, behind
    if rng.random() < 0.5:
        y = n * rng.uniform(0.7, 0.95)
        line = y + (textures.noise(rng, n, 4, 5, 0.6)[0] - 0.5) * n * rng.choice([0.005, 0.1])
        m = np.clip(np.arange(n)[:, None] - line[None], 0, 1).astype(F)
    else:
        corner = np.array([rng.choice([0, n]), rng.random() * n])
        m = flat_mask((n, n), blob(rng, corner, n * rng.uniform(0.1, 0.3)), [], np.zeros(2))
        m = cv2.GaussianBlur(m, (0, 0), n * rng.uniform(0.004, 0.02))
    front = textures.texture(rng, n)
    behind = behind * (1 - m[..., None]) + front * m[..., None]
    return rgb, alpha * (1 - m), behind


def _suited(rng, rgb, behind):
    """The subject in the light of its place."""
    if rng.random() < 0.4:
        tint = behind.mean((0, 1)) / (behind.mean() + 0.05)
        rgb = rgb * (0.6 + 0.4 * tint) * np.clip(behind.mean() / (rgb[rgb.sum(2) > 0].mean() + 0.05), 0.6, 1.4) ** 0.4
    if rng.random() < 0.2:  # clothes as the wall: what is alike must be told by its shape
        k = rng.uniform(0.2, 0.6)
        rgb = rgb * (1 - k) + k * behind.mean((0, 1))
    return rgb


def _cropped(rng, n, rgb, alpha):
    if rng.random() > 0.2:
        return rgb, alpha
    s = rng.uniform(1.1, 1.8)
    m = np.array([[s, 0, n * (1 - s) * rng.random()], [0, s, n * (1 - s) * rng.random()]], F)
    return cv2.warpAffine(rgb, m, (n, n)), cv2.warpAffine(alpha, m, (n, n))


def scene(rng, n=256):
    """A picture (n, n, 3) uint8, sRGB, and the matte of its subject (n, n) float32 in [0, 1]."""
    while True:
        rgb, alpha = _cropped(rng, n, *_together(rng, n))
        if 0.012 < alpha.mean() < 0.85:
            break
    behind = _distracted(rng, n, places.place(rng, n))
    rgb = _suited(rng, rgb, behind)
    behind = _mirrored(rng, n, _shadowed(rng, n, behind, alpha), rgb, alpha)
    rgb, alpha, behind = _covered(rng, n, rgb, alpha, behind)
    if rng.random() < 0.5:
        alpha = cv2.GaussianBlur(alpha, (0, 0), rng.uniform(0.3, 1.1))
    image = np.clip(rgb, 0, 1) * alpha[..., None] + behind * (1 - alpha[..., None])
    return camera.photographed(rng, image.astype(F)), np.clip(alpha, 0, 1).astype(F)


def empty_scene(rng, n=256):
    """A place without a subject: its matte is 0."""
    return camera.photographed(rng, places.place(rng, n)), np.zeros((n, n), F)
