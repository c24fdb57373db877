#!/usr/bin/env python3
"""A contact sheet of scenes with their mattes, to look at: sheet.py OUT.png [--seed N] [--size N] [--rows N]"""

import argparse
import time

import cv2
import numpy as np

import scenes


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--size", type=int, default=256)
    parser.add_argument("--rows", type=int, default=6)
    options = parser.parse_args()
    rng = np.random.default_rng(options.seed)
    begin, rows = time.process_time(), []
    for _ in range(options.rows):
        row = []
        for _ in range(5):
            image, alpha = scenes.scene(rng, options.size)
            matte = np.repeat((alpha * 255).astype(np.uint8)[..., None], 3, 2)
            row.append(np.concatenate([image, matte], 1))
        rows.append(np.concatenate(row, 1))
    sheet = np.concatenate(rows)
    cv2.imwrite(options.out, np.ascontiguousarray(sheet[..., ::-1]))
    print(f"{(time.process_time() - begin) / (5 * options.rows):.3f} s of processor time a scene")


if __name__ == "__main__":
    main()
