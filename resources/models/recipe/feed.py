"""Scenes on their way to a learner: rendered into a ring in shared memory, taken from it cropped and coloured anew."""

import time
from multiprocessing import shared_memory

import cv2
import numpy as np
import torch

import scenes

RING = 1500
AHEAD = 192  # scenes that are rendered before a learner asks for them
EMPTY = 0.03  # of all scenes have no subject
LEAST = 0.01  # of a crop is subject, else another one is taken
MEAN = np.array([0.485, 0.456, 0.406], np.float32)
DEVIATION = np.array([0.229, 0.224, 0.225], np.float32)


class Ring:
    """Pictures and mattes as bytes; the same memory for all that know its names."""

    def __init__(self, size, names=None):
        self.memory = [shared_memory.SharedMemory(name=names[k] if names else None, create=names is None,
                                                  size=RING * size * size * depth)
                       for k, depth in enumerate((3, 1))]
        self.images = np.ndarray((RING, size, size, 3), np.uint8, self.memory[0].buf)
        self.mattes = np.ndarray((RING, size, size), np.uint8, self.memory[1].buf)

    def names(self):
        return tuple(memory.name for memory in self.memory)

    def free(self):
        self.images = self.mattes = None
        for memory in self.memory:
            memory.close()
            memory.unlink()


def render(seed, options, shared):
    cv2.setNumThreads(1)
    ring = Ring(options.size, shared.ring)
    rng = np.random.default_rng(seed)
    while not shared.end.value:
        if shared.count.value > AHEAD + shared.taken.value // options.uses:
            time.sleep(0.1)
            continue
        make = scenes.empty_scene if rng.random() < EMPTY else scenes.scene
        image, matte = make(rng, options.size)
        with shared.count.get_lock():
            place = shared.count.value % RING
            ring.images[place] = image
            ring.mattes[place] = (matte * 255 + 0.5).astype(np.uint8)
            shared.count.value += 1


def _window(matte, crop, rng):
    """A square of the scene in which something of the subject is left."""
    n, least = matte.shape[0], LEAST * 255 * min(1.0, matte.mean() / 4)
    for _ in range(8):
        s = int(rng.integers(min(int(n * 0.6), crop), n + 1))
        i, j = rng.integers(0, n - s + 1, 2)
        part = np.s_[i:i + s, j:j + s]
        if matte[part].mean() >= least:
            return part
    return np.s_[:, :]


def varied(image, matte, crop, rng):
    """A part of a scene at the network's size, perhaps mirrored, in other colours: (crop, crop, 3), (crop, crop)."""
    part = _window(matte, crop, rng)
    how = cv2.INTER_AREA if matte[part].shape[0] > crop else cv2.INTER_LINEAR
    x = cv2.resize(image[part], (crop, crop), interpolation=how).astype(np.float32) / 255
    y = cv2.resize(matte[part], (crop, crop), interpolation=how).astype(np.float32) / 255
    if rng.random() < 0.5:
        x, y = x[:, ::-1], y[:, ::-1]
    if rng.random() < 0.3:
        x = x[..., rng.permutation(3)]
    return np.maximum(x, 1e-4) ** np.float32(np.exp(rng.normal(0, 0.15))), y


def batch(ring, filled, options, rng):
    """Normalised pictures (b, 3, crop, crop) in the layout that convolutions like, and mattes (b, 1, crop, crop)."""
    pairs = [varied(ring.images[k], ring.mattes[k], options.crop, rng) for k in rng.integers(0, filled, options.batch)]
    x = np.stack([(x - MEAN) / DEVIATION for x, _ in pairs])
    y = np.stack([y for _, y in pairs])[:, None]
    return torch.from_numpy(x).permute(0, 3, 1, 2), torch.from_numpy(np.ascontiguousarray(y))
