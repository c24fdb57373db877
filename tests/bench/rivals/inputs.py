#!/usr/bin/env python3
"""Writes what all contenders are given: a SwinB checkpoint in the official layout and a random
picture for each of the network's sizes, and a rendered 12-megapixel photograph.

inputs.py FOLDER. Files that are there already are kept.
"""
import pathlib
import sys

import numpy
import torch
from PIL import Image, ImageFilter
from torch.nn import functional
from transparent_background.InSPyReNet import InSPyReNet_SwinB

SIZES = {"fast": 384, "base": 1024}
MEAN = numpy.array([0.485, 0.456, 0.406])
DEVIATION = numpy.array([0.229, 0.224, 0.225])

# Of what the network predicts: how far from 0 foreground and background are, and how much the
# finer levels of its pyramid add.
LOGIT = 6.0
DETAIL = 0.3


def normalized(picture):
    values = (numpy.asarray(picture) / 255.0 - MEAN) / DEVIATION
    return torch.from_numpy(values.transpose(2, 0, 1)[None]).float()


def shapes(side):
    """Large soft shapes with fine grain."""
    random = numpy.random.default_rng(side)
    picture = Image.fromarray(random.integers(0, 256, (6, 6, 3), numpy.uint8))
    picture = picture.resize((side, side), Image.BICUBIC)
    values = numpy.asarray(picture) + random.normal(0.0, 6.0, (side, side, 1))
    return Image.fromarray(numpy.clip(values, 0, 255).astype(numpy.uint8))


def settle_norm(name, norm):
    """Before its first use: the statistics of what a batch norm is given, as training leaves them."""
    # Of the few context vectors and their mixtures, where a channel may hardly vary, only the size.
    few = any(part in name for part in ("conv_key", "conv_value", "conv_out1"))

    def hook(_, inputs):
        mean = inputs[0].mean((0, 2, 3))
        if few:
            norm.running_var.fill_(inputs[0].square().mean())
        else:
            norm.running_mean.copy_(mean)
            variance = inputs[0].var((0, 2, 3), correction=0)
            norm.running_var.copy_(variance + 0.1 * mean**2)

    return norm.register_forward_pre_hook(hook)


def fit_head(head, picture):
    """After its first use: the weights with which it finds the bright shapes, by least squares."""

    def hook(_, inputs, found):
        bright = functional.avg_pool2d(picture.mean(1, keepdim=True), 8)
        bright = (bright - bright.median()) / bright.std()
        wanted = (LOGIT * torch.tanh(4.0 * bright)).flatten().double()
        features = functional.unfold(inputs[0], 3, padding=1)[0].double().T
        products = features.T @ features
        products += 1e-3 * products.diagonal().mean() * torch.eye(len(products))
        weights = torch.linalg.solve(products, features.T @ wanted)
        head.weight.copy_(weights.float().view_as(head.weight))
        return functional.conv2d(inputs[0], head.weight, padding=1)

    return head.register_forward_hook(hook)


def checkpoint(file, side):
    """Random weights, but for a head and norms with which the mattes have contrast, as a trained
    network's: one value everywhere would say nothing about how exact a contender is.
    """
    torch.manual_seed(0)
    network = InSPyReNet_SwinB(64, False, [side, side], threshold=None).eval()
    picture = normalized(shapes(side))
    hooks = [
        settle_norm(name, module)
        for name, module in network.named_modules()
        if isinstance(module, torch.nn.BatchNorm2d)
    ]
    hooks.append(fit_head(network.decoder.conv5.conv, picture))
    with torch.no_grad():
        for attention in (network.attention0, network.attention1, network.attention2):
            attention.conv_out4.bn.weight.fill_(DETAIL)
        network(picture)
    for hook in hooks:
        hook.remove()
    torch.save(network.state_dict(), file)


def photograph(file):
    """Soft large shapes, some fine grain: it compresses about as a photograph does."""
    random = numpy.random.default_rng(12)
    colours = Image.fromarray(random.integers(0, 256, (30, 40, 3), numpy.uint8))
    colours = colours.resize((4000, 3000), Image.BICUBIC).filter(ImageFilter.GaussianBlur(4))
    grain = random.normal(0.0, 6.0, (3000, 4000, 1))
    values = numpy.clip(numpy.asarray(colours) + grain, 0, 255).astype(numpy.uint8)
    Image.fromarray(values).save(file, quality=90)


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    makers = {"photograph.jpg": photograph}
    for side in SIZES.values():
        makers[f"shapes-{side}.png"] = lambda file, side=side: shapes(side).save(file)
        makers[f"swinb-{side}.pth"] = lambda file, side=side: checkpoint(file, side)
    for name, make in makers.items():
        if not (folder / name).exists():
            part = folder / ("part-" + name)
            make(part)
            part.rename(folder / name)


if __name__ == "__main__":
    main()
