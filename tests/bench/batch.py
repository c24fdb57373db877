#!/usr/bin/env python3
"""What many pictures take in one batch, beside one after the other.

Makes COUNT pictures, cuts some of them out one by one (`inspyre-cli remove`) and all of them in a
batch, and prints the memory while it runs, the rate, its ratio to that of single pictures and to
what the network alone could do, and whether both ways give the same bytes. Needs the standard
library only: batch.py [--count N] [--shapes WxH,WxH…] [inspyre-cli OPTIONS, such as --size fast]
"""
import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import time

import summary

BUILD = pathlib.Path(__file__).resolve().parents[2] / "build" / "release"
SMALL = "320x240,400x300,240x320,360x360"
SINGLES = 40  # pictures that are done one by one
STEP = 500  # pictures between two lines of memory


def picture(width, height, seed):
    """A bright disc before a coloured ramp, with some noise, as a PPM file."""
    rows = []
    noise = seed
    radius = min(width, height) * (3 + seed % 3) / 12
    for y in range(height):
        row = bytearray()
        for x in range(width):
            noise = (noise * 1664525 + 1013904223) % 4294967296
            if (x - width / 2) ** 2 + (y - height / 2) ** 2 < radius**2:
                colour = (230, 200 - seed % 50, 170)
            else:
                colour = (x * 120 // width, y * 120 // height, 60 + seed % 60)
            row += bytes(value + (noise >> 28) for value in colour)
        rows.append(bytes(row))
    return b"P6\n%d %d\n255\n" % (width, height) + b"".join(rows)


def make_pictures(folder, count, shapes):
    """Names of `count` files, which share the content of a few."""
    kinds = []
    for i in range(2 * len(shapes)):
        width, height = map(int, shapes[i % len(shapes)].split("x"))
        kinds.append(folder / f"kind-{i}")
        kinds[-1].write_bytes(picture(width, height, 7 * i + 1))
    pictures = folder / "in"
    pictures.mkdir()
    names = [pictures / f"{i:06}.ppm" for i in range(count)]
    for i, name in enumerate(names):
        os.link(kinds[i % len(kinds)], name)
    return names


def events(program, arguments, environment):
    process = subprocess.Popen(
        [program, *map(str, arguments), "--json"], stdout=subprocess.PIPE, env=environment)
    with process.stdout:
        for line in process.stdout:
            yield process, json.loads(line)
    if process.wait() != 0:
        raise RuntimeError(f"{program} {arguments[0]} ended with {process.returncode}")


def one_by_one(program, names, out, options, environment):
    """Milliseconds of each picture but the first: [(all, network)]."""
    out.mkdir()
    times = []
    arguments = ["remove", *names, "-o", f"{out}/", *options]
    for _, event in events(program, arguments, environment):
        if event.get("event") == "result":
            ms = event["ms"]
            times.append((ms["total"], ms["prepare"] + ms["inference"]))
    return times[1:]


def resident_megabytes(process):
    try:
        for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) * 1024 / 1e6
    except FileNotFoundError:
        pass
    return None


def batch(program, folder, count, options, environment):
    """(seconds from the first result to the last, megabytes every STEP pictures, last progress)."""
    done = 0
    memory = []
    first = last = None
    progress = {}
    arguments = ["batch", folder / "in", "-o", folder / "batch", *options]
    for process, event in events(program, arguments, environment):
        if event.get("event") == "progress" and "network_idle" in event:
            progress = event
        if event.get("event") != "result":
            continue
        last = time.monotonic()
        first = first or last
        done += 1
        if done % STEP == 0 or done == count:
            now = resident_megabytes(process)
            if now is not None:
                memory.append(now)
                print(f"{done:8} {now:12.0f} {done / (last - first or 1):10.1f}", flush=True)
    if done != count:
        raise RuntimeError(f"{done} of {count} pictures were done")
    return last - first, memory, progress


def same_bytes(one, other):
    ours = {file.name: file.read_bytes() for file in one.iterdir()}
    return all((other / name).read_bytes() == data for name, data in ours.items())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=BUILD / "bin" / "inspyre-cli")
    parser.add_argument("--count", type=int, default=10000)
    parser.add_argument("--shapes", default=SMALL, help="WxH,… of the pictures")
    parser.add_argument("--jobs", type=int, default=0, help="as of the batch")
    parser.add_argument("--at-least", type=float, help="fail below this share of the network's rate")
    parser.add_argument("--at-most", type=float, help="fail if memory grows by more than this share")
    options, arguments = parser.parse_known_args()
    with tempfile.TemporaryDirectory(prefix="inspyre-batch-") as temporary:
        folder = pathlib.Path(temporary)
        environment = dict(os.environ, INSPYRE_STATE_DIR=str(folder / "state"))
        names = make_pictures(folder, options.count, options.shapes.split(","))
        singles = one_by_one(
            options.program, names[:SINGLES], folder / "single", arguments, environment)
        print(f"{'pictures':>8} {'resident MB':>12} {'a second':>10}")
        seconds, memory, progress = batch(
            options.program, folder, options.count,
            ["--jobs", options.jobs, *arguments], environment)
        same = same_bytes(folder / "single", folder / "batch")

    total_ms = statistics.median(total for total, _ in singles)
    network_ms = statistics.median(network for _, network in singles)
    batch_ms = 1000 * seconds / (options.count - 1)
    share = network_ms / batch_ms
    growth = max(memory) / memory[0] - 1 if memory else 0.0
    print(f"{summary.cpu_name()}, {os.cpu_count()} cores, Linux {platform.release()}")
    print(f"{options.count} pictures of {options.shapes}: {batch_ms:.1f} ms each, {1000 / batch_ms:.1f} a second")
    print(f"one by one: {total_ms:.1f} ms each, of which the network {network_ms:.1f}")
    print(f"batch to one by one: {total_ms / batch_ms:.2f} times as fast; "
          f"to the network's own rate: {share:.3f}")
    print(f"network idle: {100 * progress.get('network_idle', 0):.1f} % of the run")
    print(f"memory after the first {STEP}: {memory[0]:.0f} MB, most {max(memory):.0f} MB, {100 * growth:+.1f} %"
          if memory else "memory: too few pictures")
    print("the same bytes both ways" if same else "THE BYTES DIFFER")
    failed = not same or share < (options.at_least or 0) or growth > (options.at_most or growth)
    sys.exit(failed)


if __name__ == "__main__":
    main()
