#!/usr/bin/env python3
"""What the engine's tests compare the installed weights with, from PyTorch: golden.py WEIGHTS.pth

Prints the "trained" cases of tests/engine/nets/golden_other.cpp. Every map of logits with its least, greatest and mean
value, its deviation and three of its values; "pred" is the last one's sigmoid, stretched to [0, 1].
"""

import sys

import torch

import results

SIZES = (("Square", 384, 384), ("Wide", 288, 416))  # rows, columns


def waves(rows, columns):
    c, y, x = torch.meshgrid(torch.arange(1, 4.0), torch.arange(float(rows)), torch.arange(float(columns)), indexing="ij")
    return (torch.sin(0.05 * c * y + 0.03 * x) * torch.cos(0.07 * x - 0.02 * c * y))[None]


def shown(value):
    return f"{float(value):.7g}"


def described(name, m):
    rows, columns = m.shape
    places = ((0, 0), (rows // 2, columns // 3), (rows - 1, columns - 1))
    samples = ", ".join(f"{{{i}, {j}, {shown(m[i, j])}}}" for i, j in places)
    return (f'            {{.name = "{name}",\n             .minimum = {shown(m.min())},\n             .maximum = {shown(m.max())},\n'
            f"             .mean = {shown(m.double().mean())},\n             .deviation = {shown(m.double().std(correction=0))},\n"
            f"             .samples = {{{samples}}}}},")


@torch.no_grad()
def case(net, name, rows, columns):
    maps = [m[0, 0] for m in net(waves(rows, columns))]
    p = torch.sigmoid(maps[-1])
    maps.append((p - p.min()) / (p.max() - p.min() + 1e-8))
    print(f'GoldenCase trained{name}()\n{{\n    return {{\n        "trained slim Res2Net {rows}x{columns}",\n        "trained",\n'
          f"        {{{columns}, {rows}}},\n        false,\n        {{")
    print("\n".join(described(name, m) for name, m in zip(("d3", "d2", "d1", "d0", "pred"), maps)))
    print("        }};\n}\n")


def main():
    torch.set_num_threads(1)
    net = results.loaded(sys.argv[1])
    for name, rows, columns in SIZES:
        case(net, name, rows, columns)


if __name__ == "__main__":
    main()
