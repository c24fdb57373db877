#!/usr/bin/env python3
"""A contact sheet to look at: scenes with their mattes, or with what a network makes of them.

  sheet.py OUT.png [--count N] [--first N] [--bodies N]          pictures and their true mattes
  sheet.py OUT.png --weights W.pth [--pictures FILE...]          picture, the network's matte, the cut-out

They are the held-out ones: --count scenes from number --first on, then --bodies of the other make; --pictures adds files.
"""

import argparse
import pathlib

import cv2
import numpy as np
import torch

import results

ACROSS = 3  # entries in a row
GAP = 4


def checked(n):
    yy, xx = np.mgrid[:n, :n] // 12 % 2
    return np.where((yy + xx) % 2, 200, 245).astype(np.float32)[..., None].repeat(3, 2)


def entry(image, matte, side, cut):
    size = (side, side)
    image = cv2.resize(image, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    a = cv2.resize(matte, size, interpolation=cv2.INTER_AREA)[..., None]
    cells = [image, (a * 255).repeat(3, 2)] + ([image * a + checked(side) * (1 - a)] if cut else [])
    return cv2.copyMakeBorder(np.concatenate(cells, 1), GAP, GAP, GAP, GAP, cv2.BORDER_CONSTANT, value=(128, 128, 128))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("--weights", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=24)
    parser.add_argument("--bodies", type=int, default=0)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--side", type=int, default=160, help="of one picture on the sheet")
    parser.add_argument("--pictures", nargs="*", default=[])
    options = parser.parse_args()
    torch.set_num_threads(1)
    net = results.loaded(options.weights) if options.weights else None
    pairs = [results.held_out(options.first + k) for k in range(options.count)]
    pairs += [results.held_out(k, "bodies") for k in range(options.bodies)]
    pairs += [(cv2.imread(file, cv2.IMREAD_COLOR)[..., ::-1].copy(), None) for file in options.pictures]
    entries = [entry(image, truth if net is None else results.matte(net, image), options.side, net is not None)
               for image, truth in pairs]
    entries += [np.full_like(entries[0], 128)] * (-len(entries) % ACROSS)
    rows = [np.concatenate(entries[k:k + ACROSS], 1) for k in range(0, len(entries), ACROSS)]
    cv2.imwrite(options.out, np.ascontiguousarray(np.concatenate(rows)[..., ::-1] + 0.5).astype(np.uint8))


if __name__ == "__main__":
    main()
