"""What a network makes of a picture, as the program does it, and the scenes that no training sees."""

import cv2
import numpy as np
import torch
import torch.nn.functional as F

import network
import scenes

SIDE = 384
HELD_OUT = 20261128  # training takes small numbers as seeds, held-out scenes pairs of this one and a number
MEAN = np.array([0.485, 0.456, 0.406], np.float32)
DEVIATION = np.array([0.229, 0.224, 0.225], np.float32)


def loaded(weights):
    net = network.starter().eval()
    net.load_state_dict({name: value.float() if value.is_floating_point() else value
                         for name, value in torch.load(weights, map_location="cpu").items()})
    return net.to(memory_format=torch.channels_last)


@torch.no_grad()
def matte(net, image):
    """Of an sRGB picture (h, w, 3) uint8: (h, w) float32, stretched to [0, 1] as the published network does."""
    small = cv2.resize(image, (SIDE, SIDE), interpolation=cv2.INTER_AREA if min(image.shape[:2]) > SIDE else cv2.INTER_LINEAR)
    x = torch.from_numpy((small.astype(np.float32) / 255 - MEAN) / DEVIATION).permute(2, 0, 1)[None]
    p = torch.sigmoid(net(x.contiguous(memory_format=torch.channels_last))[-1])
    p = F.interpolate(p, image.shape[:2], mode="bilinear", align_corners=False)[0, 0]
    return ((p - p.min()) / (p.max() - p.min() + 1e-8)).numpy()


def held_out(number):
    """Scene `number` of those for measuring: a picture and its matte."""
    cv2.setNumThreads(1)
    return scenes.scene(np.random.default_rng([HELD_OUT, number + 1]), SIDE)
