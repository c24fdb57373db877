#!/usr/bin/env python3
"""What a 12-megapixel photograph costs besides the network: decode, resize, cut-out (alpha at its
size, colours of the foreground, both together), encode, write.

Renders two scenes with grain, the same on every machine, as JPEG and runs `inspyre-cli bench
--picture` on them in fresh processes. --other names a second program, such as one of before a
change, that is measured in turns with the first. Needs the standard library only.

  image_path.py [--program CLI] [--other CLI] [--rounds N] [--runs N] [--at-most MS]
"""
import argparse
import json
import math
import os
import pathlib
import platform
import random
import statistics
import subprocess
import sys
import tempfile

import summary

WIDTH, HEIGHT = 4000, 3000
PROGRAM = pathlib.Path(__file__).resolve().parents[2] / "build/release/bin/inspyre-cli"
SCENES = {
    "plain": "a subject before a plain wall: most of the matte is nearly 0 or 1",
    "busy": "a subject before large shapes: the matte is soft nearly everywhere",
}


def wave(length, periods, low, span):
    """Sines of these (period, phase), as bytes from `low` to `low` + `span`."""
    values = bytearray()
    for i in range(length):
        total = sum(math.sin(2 * math.pi * i / period + phase) for period, phase in periods)
        values.append(int(low + span * (total / len(periods) + 1) / 2))
    return bytes(values)


def interleaved(channels):
    pixels = bytearray(3 * len(channels[0]))
    for i, channel in enumerate(channels):
        pixels[i::3] = channel
    return bytes(pixels)


def stripes(scene):
    """Endless rows of (background, subject)."""
    length = WIDTH + 4 * HEIGHT
    if scene == "busy":
        behind = [wave(length, [(3100 + 300 * c, c), (900 + 70 * c, 2 * c), (173, c)], 40, 120)
                  for c in range(3)]
    else:
        behind = [wave(length, [(16000, 0.2 * c)], 150 + 10 * c, 40) for c in range(3)]
    front = [wave(length, [(700 + 90 * c, c), (210, 2 * c), (61, c)], 20 + 30 * c, 90)
             for c in range(3)]
    return interleaved(behind), interleaved(front)


def grain(source):
    """Noise of a normal distribution from 0 to 30, some megabytes that rows are cut from."""
    normal = statistics.NormalDist(15, 6)
    table = bytes(min(30, max(0, round(normal.inv_cdf((i + 0.5) / 256)))) for i in range(256))
    return source.randbytes(3 * WIDTH * 72).translate(table)


def write_scene(scene, file):
    """As PPM. Rows are added as large numbers: no byte exceeds 255, so none carries over."""
    source = random.Random(12)
    behind, front = stripes(scene)
    noise = grain(source)
    with open(file, "wb") as out:
        out.write(b"P6\n%d %d\n255\n" % (WIDTH, HEIGHT))
        for y in range(HEIGHT):
            shift = max(0, y + int(200 * math.sin(y / 211)))
            row = bytearray(behind[3 * shift:3 * (shift + WIDTH)])
            height = (y - 1600) / 1200
            if abs(height) < 1:
                half = int(900 * math.sqrt(1 - height * height) * (1 + 0.08 * math.sin(y / 37)))
                begin, end = WIDTH // 2 - half, WIDTH // 2 + half
                row[3 * begin:3 * end] = front[9 * y:9 * y + 3 * (end - begin)]
            at = 3 * source.randrange(WIDTH * 71)
            total = int.from_bytes(row, "little")
            total += int.from_bytes(noise[at:at + 3 * WIDTH], "little")
            out.write(total.to_bytes(3 * WIDTH, "little"))


def make_jpeg(program, scene, folder):
    """With the program's own encoder: the scene before itself, whatever the matte is."""
    raw = folder / f"{scene}.ppm"
    photo = folder / f"{scene}.jpg"
    write_scene(scene, raw)
    subprocess.run(
        [program, "remove", raw, "--type", raw, "--threshold", "0.5", "-o", photo, "--quiet"],
        check=True)
    raw.unlink()
    return photo


def measure(program, photo, runs):
    """Milliseconds of each run by stage, in order."""
    done = subprocess.run(
        [program, "bench", "--picture", photo, "--runs", str(runs), "--json"],
        check=True, stdout=subprocess.PIPE, text=True)
    events = [json.loads(line) for line in done.stdout.splitlines()]
    return summary.picture_stages(events)


def show(scene, results):
    print(f"\n{scene}: {SCENES[scene]}\n")
    names = list(results)
    print("| stage, ms: min–median–max | " + " | ".join(names) + " |")
    print("| --- |" + " --- |" * len(names))
    for stage in results[names[0]]:
        if stage != "all":
            cells = [summary.spread(results[name][stage]) for name in names]
            print(f"| {stage} | " + " | ".join(cells) + " |")
    cells = [summary.spread(summary.besides_network(results[name])) for name in names]
    print("| **all but the network** | " + " | ".join(cells) + " |")


def parse():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--program", default=PROGRAM, help="the inspyre-cli to measure")
    parser.add_argument("--other", help="a second one, measured in turns with the first")
    parser.add_argument("--rounds", type=int, default=3, help="processes of each program")
    parser.add_argument("--runs", type=int, default=5, help="pictures in each process")
    parser.add_argument("--at-most", type=float, help="fail if a median is above so many ms")
    return parser.parse_args()


def main():
    options = parse()
    programs = {"now": options.program}
    if options.other:
        programs = {"before": options.other, **programs}
    cores = len(os.sched_getaffinity(0))
    print(f"{summary.cpu_name()}, {cores} cores, load {os.getloadavg()[0]:.1f}, "
          f"{platform.release()}; "
          f"{WIDTH}x{HEIGHT} JPEG to PNG, {options.rounds} x {options.runs} runs")
    slow = False
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for scene in SCENES:
            photo = make_jpeg(options.program, scene, folder)
            results = {program: {} for program in programs}
            for _ in range(options.rounds):
                for program, path in programs.items():
                    for stage, runs in measure(path, photo, options.runs).items():
                        results[program].setdefault(stage, []).extend(runs)
            show(scene, results)
            median = statistics.median(summary.besides_network(results["now"]))
            slow = slow or (options.at_most is not None and median > options.at_most)
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
