"""What a network makes of a picture, as the program does it, and the pictures that no training sees."""

import cv2
import numpy as np
import torch
import torch.nn.functional as F

import bodies
import feed
import network
import scenes

SIDE = 384
HELD_OUT = 20261128  # training seeds are [step, renderer]; those of held-out pictures begin with this number
SETS = {"scenes": (scenes.scene, 384), "bodies": (bodies.scene, 256)}


def loaded(weights):
    net = network.starter().eval()
    net.load_state_dict({name: value.float() if value.is_floating_point() else value
                         for name, value in torch.load(weights, map_location="cpu").items()})
    return net.to(memory_format=torch.channels_last)


@torch.no_grad()
def matte(net, image, side=SIDE):
    """Of an sRGB picture (h, w, 3) uint8: (h, w) float32, stretched to [0, 1] as the published network does."""
    how = cv2.INTER_AREA if min(image.shape[:2]) > side else cv2.INTER_LINEAR
    small = cv2.resize(image, (side, side), interpolation=how)
    x = torch.from_numpy((small.astype(np.float32) / 255 - feed.MEAN) / feed.DEVIATION).permute(2, 0, 1)[None]
    p = torch.sigmoid(net(x.contiguous(memory_format=torch.channels_last))[-1])
    p = F.interpolate(p, image.shape[:2], mode="bilinear", align_corners=False)[0, 0]
    return ((p - p.min()) / (p.max() - p.min() + 1e-8)).numpy()


def flipped(net, image, side=SIDE):
    """The mean of a picture's matte and of its mirrored one's: a trick that costs a second run."""
    mirrored = np.ascontiguousarray(image[:, ::-1])
    return (matte(net, image, side) + matte(net, mirrored, side)[:, ::-1]) / 2


def held_out(number, kind="scenes"):
    """Picture `number` of those for measuring, and its matte."""
    cv2.setNumThreads(1)
    make, size = SETS[kind]
    return make(np.random.default_rng([HELD_OUT, number + 1]), size)
