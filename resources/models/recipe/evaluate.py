#!/usr/bin/env python3
"""Measures networks on held-out rendered scenes, and on folders of photographs with mattes.

  evaluate.py WEIGHTS.pth... [--scenes N] [--pairs FOLDER]... [--json FILE] [--table FILE]

In FOLDER the matte of `name.jpg` (or any other picture) is `name.matte.png` beside it; or the pictures are in
`FOLDER/images` and their mattes, of the same names, in `FOLDER/mattes`. Photographs are for measuring alone: nothing
is chosen by them.
"""

import argparse
import json
import multiprocessing as mp
import pathlib

import cv2
import numpy as np
import torch

import measures
import results

SINGLE = {"MAE": measures.error, "IoU": measures.iou, "S-measure": measures.structure, "boundary": measures.boundary}
COLUMNS = ("MAE", "IoU", "F-max", "S-measure", "boundary")


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


def rendered(count, workers):
    with mp.get_context("spawn").Pool(workers) as pool:
        yield from pool.imap(results.held_out, range(count))


def pair_files(folder):
    if (folder / "images").is_dir():
        mattes = {file.stem: file for file in (folder / "mattes").iterdir()}
        return [(file, mattes[file.stem]) for file in sorted((folder / "images").iterdir()) if file.stem in mattes]
    files = [file for file in sorted(folder.iterdir()) if not file.name.endswith(".matte.png")]
    return [(file, file.with_suffix(".matte.png")) for file in files if file.with_suffix(".matte.png").exists()]


def photographs(folder):
    for picture, truth in pair_files(folder):
        image = cv2.cvtColor(cv2.imread(str(picture), cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
        y = cv2.imread(str(truth), cv2.IMREAD_GRAYSCALE).astype(np.float32) / 255
        yield image, cv2.resize(y, image.shape[1::-1], interpolation=cv2.INTER_AREA)


def measured(nets, pairs):
    tallies = {name: Tally() for name in nets}
    for image, y in pairs:
        for name, net in nets.items():
            tallies[name].add(results.matte(net, image), y)
    return {name: tally.figures() for name, tally in tallies.items() if tally.rows}


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
    parser.add_argument("--pairs", type=pathlib.Path, action="append", default=[])
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--table", type=pathlib.Path)
    options = parser.parse_args()
    torch.set_num_threads(2)
    nets = {file.stem: results.loaded(file) for file in options.weights}
    figures = {}
    if options.scenes:
        figures["held-out scenes"] = measured(nets, rendered(options.scenes, options.workers))
    for folder in options.pairs:
        figures[folder.name] = measured(nets, photographs(folder))
    print(table(figures), end="")
    if options.table:
        options.table.write_text(table(figures), encoding="utf-8")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
