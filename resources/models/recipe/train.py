#!/usr/bin/env python3
"""Trains the starter network on rendered scenes, and goes on where it was stopped.

  train.py FOLDER [--minutes N] [--begin WEIGHTS.pth] [--workers N] [--threads N] [--size N] [--crop N] [--batch N]

FOLDER keeps `state.pth` (weights, their average, the optimiser, the step), written every few minutes and at the end, and
`log.csv` (step, minutes, rate, loss, mean absolute error). Scenes come from worker processes into a ring in shared
memory; the network takes each some times, cropped and coloured anew. On a GPU it trains there in bf16, else on the
CPU: in bf16 if the processor multiplies it, else in fp32.
"""

import argparse
import copy
import csv
import math
import multiprocessing as mp
import os
import pathlib
import time
from multiprocessing import shared_memory

import numpy as np
import torch
import torch.nn.functional as F

import network
import scenes

RING = 3000
EMPTY = 0.03  # of all scenes have no subject
MEAN = torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1)
STD = torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1)


class Ring:
    """Scenes of all workers: pictures and mattes as bytes."""

    def __init__(self, size, names=None):
        self.memory = [shared_memory.SharedMemory(name=names[k] if names else None, create=names is None,
                                                  size=RING * size * size * depth)
                       for k, depth in enumerate((3, 1))]
        self.images = np.ndarray((RING, size, size, 3), np.uint8, self.memory[0].buf)
        self.mattes = np.ndarray((RING, size, size), np.uint8, self.memory[1].buf)

    def names(self):
        return [memory.name for memory in self.memory]


def render(seed, size, names, count):
    os.nice(5)
    ring = Ring(size, names)
    rng = np.random.default_rng(seed)
    while True:
        make = scenes.empty_scene if rng.random() < EMPTY else scenes.scene
        image, matte = make(rng, size)
        with count.get_lock():
            place = count.value % RING
            count.value += 1
        ring.images[place] = image
        ring.mattes[place] = (matte * 255 + 0.5).astype(np.uint8)


def varied(image, matte, crop, rng):
    """A part of a scene at the network's size, perhaps mirrored, in other colours."""
    n = image.shape[-1]
    s = int(rng.integers(int(n * 0.66), n + 1))
    i, j = rng.integers(0, n - s + 1, 2)
    both = torch.cat([image, matte], 1)[..., i:i + s, j:j + s]
    both = F.interpolate(both, (crop, crop), mode="bilinear", align_corners=False, antialias=True)
    if rng.random() < 0.5:
        both = both.flip(3)
    colours = both[:, :3]
    if rng.random() < 0.3:
        colours = colours[:, rng.permutation(3).tolist()]
    return colours.clamp(1e-4, 1) ** float(np.exp(rng.normal(0, 0.15))), both[:, 3:]


def batch(ring, filled, options, rng):
    chosen = rng.integers(0, filled, options.batch)
    images = torch.from_numpy(ring.images[chosen]).permute(0, 3, 1, 2).float().div(255)
    mattes = torch.from_numpy(ring.mattes[chosen])[:, None].float().div(255)
    pairs = [varied(images[k:k + 1], mattes[k:k + 1], options.crop, rng) for k in range(options.batch)]
    x = (torch.cat([pair[0] for pair in pairs]) - MEAN) / STD
    return x.contiguous(memory_format=torch.channels_last), torch.cat([pair[1] for pair in pairs])


class Training:
    def __init__(self, options):
        self.options = options
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        flags = pathlib.Path("/proc/cpuinfo").read_text() if self.device == "cpu" else "avx512_bf16"
        self.bf16 = "avx512_bf16" in flags or "amx_bf16" in flags
        self.net = network.starter().to(self.device, memory_format=torch.channels_last).train()
        self.optimiser = torch.optim.AdamW(self.net.parameters(), lr=1e-3, weight_decay=1e-2, betas=(0.9, 0.99))
        self.step, self.minutes = 0, 0.0
        self.file = options.folder / "state.pth"
        if self.file.exists():
            self.load()
        elif options.begin:
            self.net.load_state_dict(torch.load(options.begin, map_location=self.device))
        if not self.file.exists():
            self.average = copy.deepcopy(self.net).eval()

    def load(self):
        state = torch.load(self.file, map_location=self.device)
        self.net.load_state_dict(state["net"])
        self.average = copy.deepcopy(self.net).eval()
        self.average.load_state_dict(state["average"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.step, self.minutes = state["step"], state["minutes"]

    def save(self):
        state = {"net": self.net.state_dict(), "average": self.average.state_dict(),
                 "optimiser": self.optimiser.state_dict(), "step": self.step, "minutes": self.minutes}
        part = self.file.with_suffix(".part")
        torch.save(state, part)
        part.replace(self.file)
        torch.save(self.average.state_dict(), self.options.folder / "weights.pth")

    def rate(self, share):
        """Warm-up, then a cosine over this session's minutes."""
        return self.options.rate * min(1, (self.step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * share)) + 1e-6

    def learn(self, x, y, rate):
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        with torch.autocast(self.device, torch.bfloat16, enabled=self.bf16):
            outs = self.net(x.to(self.device))
        y = y.to(self.device)
        loss = network.loss_fn([out.float() for out in outs], y, self.net.pyr)
        self.optimiser.zero_grad()
        if not torch.isfinite(loss):
            return None
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
        self.optimiser.step()
        self.step += 1
        self.follow()
        error = (torch.sigmoid(outs[-1].float().detach()) - y).abs().mean()
        return float(loss), float(error)

    @torch.no_grad()
    def follow(self):
        decay = min(0.998, (1 + self.step) / (10 + self.step))
        for a, b in zip(self.average.state_dict().values(), self.net.state_dict().values()):
            if a.dtype.is_floating_point:
                a.lerp_(b, 1 - decay)
            else:
                a.copy_(b)


def train(options):
    torch.set_num_threads(options.threads)
    options.folder.mkdir(parents=True, exist_ok=True)
    training = Training(options)
    seed = training.step + 1
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    ring, count = Ring(options.size), mp.Value("q", 0)
    workers = [mp.Process(target=render, args=(1000 * seed + k, options.size, ring.names(), count), daemon=True)
               for k in range(options.workers)]
    for worker in workers:
        worker.start()
    while count.value < 64:
        time.sleep(0.5)
    begin, saved, seen = time.monotonic(), time.monotonic(), []
    with open(options.folder / "log.csv", "a", newline="", encoding="utf-8") as log:
        table = csv.writer(log)
        while (now := time.monotonic()) - begin < options.minutes * 60:
            rate = training.rate((now - begin) / (options.minutes * 60))
            x, y = batch(ring, min(count.value - 1, RING), options, rng)
            if (result := training.learn(x, y, rate)) is not None:
                seen.append(result)
            training.minutes += (time.monotonic() - now) / 60
            if len(seen) == 25:
                loss, error = np.mean(seen, 0)
                table.writerow([training.step, f"{training.minutes:.2f}", f"{rate:.2e}", f"{loss:.4f}", f"{error:.4f}", count.value])
                log.flush()
                seen = []
            if now - saved > 180:
                training.save()
                saved = now
    training.save()
    for worker in workers:
        worker.terminate()
        worker.join()
    for memory in ring.memory:
        memory.close()
        memory.unlink()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--minutes", type=float, default=120)
    parser.add_argument("--begin", type=pathlib.Path, help="weights to begin with")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--size", type=int, default=256, help="of a scene")
    parser.add_argument("--crop", type=int, default=224, help="what the network sees")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1e-3, help="the highest learning rate")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
