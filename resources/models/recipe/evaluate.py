#!/usr/bin/env python3
"""Measures networks on held-out rendered pictures, and on folders of pictures with mattes.

  evaluate.py WEIGHTS.pth... [--scenes N] [--bodies N] [--pairs FOLDER]... [--side N]... [--flip] [--cache FOLDER]
              [--json FILE] [--table FILE]

In FOLDER the matte of `name.jpg` (or any other picture) is `name.matte.png` beside it; or the pictures are in
`FOLDER/images` and their mattes, of the same names, in `FOLDER/mattes`. Photographs are for measuring alone: nothing
is chosen by them.
"""

import argparse
import json
import pathlib

import cv2
import numpy as np
import torch

import measures
import results

SINGLE = {"MAE": measures.error, "IoU": measures.iou, "S-measure": measures.structure,
          "boundary": measures.boundary, "boundary F": measures.boundary_f}
COLUMNS = ("MAE", "IoU", "F-max", "S-measure", "boundary", "boundary F")


class Tally:
    """The figures of one network on one set."""

    def __init__(self):
        self.rows, self.curves = [], []

    def add(self, p, y):
        self.rows.append([measure(p, y) for measure in SINGLE.values()])
        self.curves.append(measures.f_curve(p, y))

    def figures(self):
        figures = dict(zip(SINGLE, np.mean(self.rows, 0).tolist()))
        figures["F-max"] = float(np.mean(self.curves, 0).max())
        return figures | {"pictures": len(self.rows)}


def rendered(kind, count, cache):
    """The held-out pictures of a kind; in `cache` they are kept, for the next evaluation."""
    for number in range(count):
        file = cache / f"{kind}-{number:04d}.npz" if cache else None
        if file and file.exists():
            stored = np.load(file)
            yield stored["image"], stored["matte"].astype(np.float32) / 255
            continue
        image, matte = results.held_out(number, kind)
        matte = (matte * 255 + 0.5).astype(np.uint8)
        if file:
            cache.mkdir(parents=True, exist_ok=True)
            np.savez(file, image=image, matte=matte)
        yield image, matte.astype(np.float32) / 255


def pair_files(folder):
    if (folder / "images").is_dir():
        mattes = {file.stem: file for file in (folder / "mattes").iterdir()}
        return [(file, mattes[file.stem]) for file in sorted((folder / "images").iterdir()) if file.stem in mattes]
    files = [file for file in sorted(folder.iterdir()) if not file.name.endswith(".matte.png")]
    return [(file, file.with_suffix(".matte.png")) for file in files if file.with_suffix(".matte.png").exists()]


def from_folder(folder):
    for picture, truth in pair_files(folder):
        image = cv2.cvtColor(cv2.imread(str(picture), cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
        y = cv2.imread(str(truth), cv2.IMREAD_GRAYSCALE).astype(np.float32) / 255
        yield image, cv2.resize(y, image.shape[1::-1], interpolation=cv2.INTER_AREA)


def measured(ways, pairs):
    """`ways`: names of what makes a matte of a picture."""
    tallies = {name: Tally() for name in ways}
    for image, y in pairs:
        for name, way in ways.items():
            tallies[name].add(way(image), y)
    return {name: tally.figures() for name, tally in tallies.items() if tally.rows}


def ways_of(options):
    ways = {}
    for file in options.weights:
        net = results.loaded(file)
        for side in options.side or [results.SIDE]:
            ways[f"{file.stem} {side}"] = lambda image, net=net, side=side: results.matte(net, image, side)
            if options.flip:
                ways[f"{file.stem} {side} flip"] = lambda image, net=net, side=side: results.flipped(net, image, side)
    return ways


def table(figures):
    lines = ["| pictures | weights | " + " | ".join(COLUMNS) + " |", "| --- " * (2 + len(COLUMNS)) + "|"]
    for pictures, networks in figures.items():
        for name, row in networks.items():
            cells = " | ".join(f"{row[column]:.3f}" for column in COLUMNS)
            lines.append(f"| {row['pictures']} {pictures} | {name} | {cells} |")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=pathlib.Path, nargs="+")
    parser.add_argument("--scenes", type=int, default=200)
    parser.add_argument("--bodies", type=int, default=100)
    parser.add_argument("--pairs", type=pathlib.Path, action="append", default=[])
    parser.add_argument("--side", type=int, action="append", help="of the network's input; may be given several times")
    parser.add_argument("--flip", action="store_true", help="also with the mirrored picture")
    parser.add_argument("--cache", type=pathlib.Path)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--table", type=pathlib.Path)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    ways, figures = ways_of(options), {}
    for kind in results.SETS:
        if count := getattr(options, kind):
            figures[f"held-out {kind}"] = measured(ways, rendered(kind, count, options.cache))
    for folder in options.pairs:
        figures[folder.name] = measured(ways, from_folder(folder))
    print(table(figures), end="")
    if options.table:
        options.table.write_text(table(figures), encoding="utf-8")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
