#!/usr/bin/env python3
"""Writes what all contenders are given: one SwinB checkpoint of random weights in the official
layout, random pictures of the network's sizes, and a rendered 12-megapixel photograph.

inputs.py FOLDER. Files that are there already are kept.
"""
import pathlib
import sys

import numpy
import torch
from PIL import Image, ImageFilter
from transparent_background.InSPyReNet import InSPyReNet_SwinB

SIZES = {"fast": 384, "base": 1024}


def checkpoint(file):
    torch.manual_seed(0)
    network = InSPyReNet_SwinB(64, False, [384, 384], threshold=None).eval()
    torch.save(network.state_dict(), file)


def noise(file, side):
    values = numpy.random.default_rng(side).integers(0, 256, (side, side, 3), numpy.uint8)
    Image.fromarray(values).save(file)


def photograph(file):
    """Soft large shapes, some fine grain: it compresses about as a photograph does."""
    random = numpy.random.default_rng(12)
    shapes = Image.fromarray(random.integers(0, 256, (30, 40, 3), numpy.uint8))
    shapes = shapes.resize((4000, 3000), Image.BICUBIC).filter(ImageFilter.GaussianBlur(4))
    grain = random.normal(0.0, 6.0, (3000, 4000, 1))
    values = numpy.clip(numpy.asarray(shapes) + grain, 0, 255).astype(numpy.uint8)
    Image.fromarray(values).save(file, quality=90)


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    makers = {"swinb.pth": checkpoint, "photograph.jpg": photograph}
    for mode, side in SIZES.items():
        makers[f"{mode}.png"] = lambda file, side=side: noise(file, side)
    for name, make in makers.items():
        if not (folder / name).exists():
            part = folder / ("part-" + name)
            make(part)
            part.rename(folder / name)


if __name__ == "__main__":
    main()
