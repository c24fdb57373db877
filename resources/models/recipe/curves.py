#!/usr/bin/env python3
"""Draws a training's log: curves.py log.csv OUT.png (loss above, mean absolute error below, over the steps)."""

import csv
import sys

import cv2
import numpy as np

WIDTH, HEIGHT, LEFT, PAD = 900, 280, 80, 40
INK, PALE, LINE = (60, 60, 60), (225, 225, 225), (180, 90, 20)


def written(image, text, place, scale=0.45):
    cv2.putText(image, text, place, cv2.FONT_HERSHEY_SIMPLEX, scale, INK, 1, cv2.LINE_AA)


def plot(steps, values, title):
    image = np.full((HEIGHT, WIDTH, 3), 255, np.uint8)
    low, high = float(values.min()), float(values.max())
    high = max(high, low + 1e-6)
    x = LEFT + (steps - steps[0]) / max(1, steps[-1] - steps[0]) * (WIDTH - LEFT - 20)
    y = HEIGHT - PAD - (values - low) / (high - low) * (HEIGHT - 2 * PAD)
    for k in range(5):
        level = low + (high - low) * k / 4
        row = int(HEIGHT - PAD - k / 4 * (HEIGHT - 2 * PAD))
        cv2.line(image, (LEFT, row), (WIDTH - 20, row), PALE, 1)
        written(image, f"{level:.3f}", (12, row + 5))
    cv2.polylines(image, [np.stack([x, y], 1).round().astype(np.int32)], False, LINE, 2, cv2.LINE_AA)
    written(image, title, (LEFT, 24), 0.55)
    written(image, f"step {int(steps[0])}", (LEFT, HEIGHT - 12))
    written(image, f"step {int(steps[-1])}", (WIDTH - 110, HEIGHT - 12))
    return image


def main():
    with open(sys.argv[1], newline="", encoding="utf-8") as log:
        rows = np.array(sorted([float(cell) for cell in row] for row in csv.reader(log)))
    steps = rows[:, 0]
    plots = [plot(steps, rows[:, 3], "loss, mean of 25 steps"), plot(steps, rows[:, 4], "mean absolute error on the scenes trained with")]
    cv2.imwrite(sys.argv[2], np.concatenate(plots))


if __name__ == "__main__":
    main()
