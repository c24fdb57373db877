"""From light to a file: white balance, exposure, focus, noise of a sensor, JPEG. In and out: (n, n, 3) in [0, 1]."""

import cv2
import numpy as np

from .shapes import F


def exposed(rng, image):
    image = np.clip(image, 0, 1) ** np.exp(rng.normal(0, 0.22))
    image = (image - 0.5) * np.exp(rng.normal(0, 0.15)) + 0.5 + rng.normal(0, 0.04)
    image = image * (1 + rng.normal(0, 0.05, 3))
    if rng.random() < 0.25:  # pale, or black and white
        grey = cv2.cvtColor(np.clip(image, 0, 1).astype(F), cv2.COLOR_RGB2GRAY)[..., None]
        k = rng.uniform(0, 1)
        image = image * k + grey * (1 - k)
    if rng.random() < 0.25:  # darker to the corners
        n = image.shape[0]
        yy, xx = np.mgrid[-1:1:n * 1j, -1:1:n * 1j]
        image = image * (1 - rng.uniform(0.05, 0.45) * (yy * yy + xx * xx)[..., None] / 2)
    return np.clip(image, 0, 1).astype(F)


def shaken(rng, image):
    """All of it out of focus or moved a little."""
    u = rng.random()
    if u < 0.2:
        return cv2.GaussianBlur(image, (0, 0), rng.uniform(0.3, 1.3))
    if u < 0.26:
        k = int(rng.integers(3, 8))
        kernel = np.zeros((k, k), F)
        a = rng.uniform(0, np.pi)
        c = (k - 1) / 2
        end = (int(round(c + c * np.cos(a))), int(round(c + c * np.sin(a))))
        start = (int(round(c - c * np.cos(a))), int(round(c - c * np.sin(a))))
        cv2.line(kernel, start, end, 1.0)
        return cv2.filter2D(image, -1, kernel / kernel.sum())
    return image


def noisy(rng, image):
    """Shot noise grows with light, read noise does not; cameras blur it."""
    if rng.random() < 0.35:
        return image
    n = image.shape[0]
    grain = rng.normal(0, 1, (n, n, 3)).astype(F)
    if rng.random() < 0.5:
        grain = cv2.GaussianBlur(grain, (0, 0), rng.uniform(0.4, 0.9)) * 1.7
    if rng.random() < 0.3:
        grain = grain.mean(2, keepdims=True)
    strength = rng.uniform(0.003, 0.05)
    return np.clip(image + grain * strength * np.sqrt(0.15 + image), 0, 1)


def compressed(rng, image):
    """8 bits, and most often JPEG: uint8 (n, n, 3)."""
    pixels = (np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8)
    if rng.random() < 0.6:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(35, 96))]
        _, data = cv2.imencode(".jpg", np.ascontiguousarray(pixels[..., ::-1]), quality)
        pixels = np.ascontiguousarray(cv2.imdecode(data, cv2.IMREAD_COLOR)[..., ::-1])
    return pixels


def photographed(rng, image):
    return compressed(rng, noisy(rng, shaken(rng, exposed(rng, image))))
