#!/usr/bin/env python3
"""Trains the starter network on rendered scenes, and goes on where it was stopped.

  train.py FOLDER [--minutes N] [--begin WEIGHTS.pth] [--learners N] [--renderers N] [--size N] [--crop N] [--batch N]

FOLDER keeps `state.pth` (weights, their average, the optimiser, the step), written every few minutes and at the end,
`weights.pth` (the average alone) and `log.csv` (step, minutes, rate, loss, mean absolute error, scenes). Scenes come from
renderers into a ring in shared memory; learners take each some times, cropped and coloured anew. All learners change the
same weights, without waiting for each other. On a GPU there is one, in bf16; on a CPU each has one thread, for two
threads spend more time on each other than they save with so few channels, and bf16 is taken if a trial is faster by it.
"""

import argparse
import copy
import csv
import dataclasses
import math
import os
import pathlib
import time

import cv2
import numpy as np
import torch
import torch.multiprocessing as mp

import feed
import network

WARM_UP = 40  # steps
LOGGED = 25  # steps in a row of the log
SAVED = 150  # seconds between two states on disk
DECAY = 0.995  # of the average over the steps


@dataclasses.dataclass
class Shared:
    """What all processes see."""

    ring: tuple
    count: object  # scenes rendered
    taken: object  # scenes learned from
    step: object
    end: object  # 1: stop


def begun(module, begin):
    """The network in training: the statistics of its norms stay, for batches here are too small to give better ones."""
    net = module.to(memory_format=torch.channels_last).eval()
    if begin:
        net.load_state_dict(torch.load(begin, map_location="cpu"))
    return net


def loss_of(net, x, y, half):
    with torch.autocast(x.device.type, torch.bfloat16, enabled=half):
        outs = net(x)
    return network.loss_fn([out.float() for out in outs], y, net.pyr), outs[-1].detach().float()


def half_is_faster(net, options):
    """One trial step each, after one to get warm."""
    x, y = torch.rand(2, 3, options.crop, options.crop), torch.ones(2, 1, options.crop, options.crop)
    x = x.contiguous(memory_format=torch.channels_last)
    times = []
    for half in (False, False, True, True):
        begin = time.process_time()
        loss_of(net, x, y, half)[0].backward()
        times.append(time.process_time() - begin)
    net.zero_grad()
    return times[3] < times[1]


class Learner:
    """One process' share: its optimiser, and for the first one the average and the files."""

    def __init__(self, net, options, shared, number):
        self.net, self.options, self.shared = net, options, shared
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.half = self.device == "cuda" or half_is_faster(net, options)
        self.optimiser = torch.optim.AdamW(net.parameters(), lr=options.rate, weight_decay=1e-2, betas=(0.9, 0.99))
        self.file = options.folder / "state.pth"
        self.minutes, self.average = 0.0, None
        if self.file.exists():
            state = torch.load(self.file, map_location=self.device)
            self.optimiser.load_state_dict(state["optimiser"])
            self.minutes = state["minutes"]
        if number == 0:
            self.average = copy.deepcopy(net)
            if self.file.exists():
                self.average.load_state_dict(state["average"])
        self.first = shared.step.value
        self.rng = np.random.default_rng([self.first, number])

    def rate(self, share):
        """Warm-up, then a cosine over this session's minutes."""
        warm = min(1.0, (self.shared.step.value - self.first + 1) / WARM_UP)
        return self.options.rate * warm * (0.5 + 0.5 * math.cos(math.pi * share)) + 1e-6

    def learn(self, x, y, rate):
        """The loss and the mean absolute error, or None where the loss was no number."""
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        x, y = x.to(self.device), y.to(self.device)
        loss, out = loss_of(self.net, x, y, self.half)
        self.optimiser.zero_grad()
        if not torch.isfinite(loss):
            return None
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
        self.optimiser.step()
        with self.shared.step.get_lock():
            self.shared.step.value += 1
        if self.average is not None:
            self.follow()
        return loss.item(), (torch.sigmoid(out) - y).abs().mean().item()

    @torch.no_grad()
    def follow(self):
        done = self.shared.step.value
        decay = min(DECAY, (1 + done) / (10 + done)) ** self.options.learners
        for a, b in zip(self.average.parameters(), self.net.parameters()):
            a.lerp_(b, 1 - decay)

    def save(self):
        state = {"net": self.net.state_dict(), "average": self.average.state_dict(),
                 "optimiser": self.optimiser.state_dict(), "step": self.shared.step.value, "minutes": self.minutes}
        part = self.file.with_suffix(".part")
        torch.save(state, part)
        part.replace(self.file)
        weights = {name: value.detach().cpu().contiguous().clone() for name, value in self.average.state_dict().items()}
        torch.save(weights, self.options.folder / "weights.pth")


def learn(net, options, shared, number):
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)  # numbers near 0 take a processor many times as long
    cv2.setNumThreads(1)
    learner = Learner(net, options, shared, number)
    ring = feed.Ring(options.size, shared.ring)
    while shared.count.value < 4 * options.batch and not shared.end.value:
        time.sleep(0.2)
    begin = saved = time.monotonic()
    seen = []
    with open(options.folder / "log.csv", "a", newline="", encoding="utf-8") as log:
        while (now := time.monotonic()) - begin < options.minutes * 60 and not shared.end.value:
            rate = learner.rate((now - begin) / (options.minutes * 60))
            shared.taken.value += options.batch
            x, y = feed.batch(ring, min(shared.count.value, feed.RING), options, learner.rng)
            if (result := learner.learn(x, y, rate)) is not None:
                seen.append(result)
            learner.minutes += (time.monotonic() - now) / 60
            if len(seen) >= LOGGED:
                loss, error = np.mean(seen, 0)
                row = [shared.step.value, f"{learner.minutes:.2f}", f"{rate:.2e}", f"{loss:.4f}", f"{error:.4f}", shared.count.value]
                csv.writer(log).writerow(row)
                log.flush()
                seen = []
            if number == 0 and now - saved > SAVED:
                learner.save()
                saved = now
    if number == 0:
        learner.save()


def train(options):
    torch.set_num_threads(1)  # before any process is made: a pool of threads does not survive a fork
    options.folder.mkdir(parents=True, exist_ok=True)
    state = options.folder / "state.pth"
    net, step = begun(network.starter(), options.begin if not state.exists() else None), 0
    if state.exists():
        stored = torch.load(state, map_location="cpu")
        net.load_state_dict(stored["net"])
        step = stored["step"]
    on_gpu = torch.cuda.is_available()
    options.batch = options.batch or (32 if on_gpu else 8)
    if on_gpu:
        net, options.learners = net.cuda(), 1
    else:
        net.share_memory()
    ring = feed.Ring(options.size)
    shared = Shared(ring.names(), mp.Value("q", 0), mp.Value("q", 0), mp.Value("q", step), mp.Value("b", 0))
    workers = [mp.Process(target=feed.render, args=([step, k], options, shared), daemon=True) for k in range(options.renderers)]
    workers += [mp.Process(target=learn, args=(net, options, shared, k)) for k in range(1, options.learners)]
    for worker in workers:
        worker.start()
    try:
        learn(net, options, shared, 0)
    finally:
        shared.end.value = 1
        for worker in workers:
            worker.join(60)
        ring.free()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--minutes", type=float, default=120)
    parser.add_argument("--begin", type=pathlib.Path, help="weights to begin with, if the folder has no state")
    parser.add_argument("--learners", type=int, default=os.cpu_count())
    parser.add_argument("--renderers", type=int, default=max(1, (os.cpu_count() or 1) // 2))
    parser.add_argument("--size", type=int, default=320, help="of a scene")
    parser.add_argument("--crop", type=int, default=224, help="what the network sees")
    parser.add_argument("--batch", type=int, help="crops a step; 8, on a GPU 32")
    parser.add_argument("--uses", type=int, default=4, help="of one scene, about")
    parser.add_argument("--rate", type=float, default=5e-4, help="the highest learning rate")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
