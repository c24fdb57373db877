#!/usr/bin/env python3
"""Time from exec to the first painted frame of the desktop program.

Starts the program several times on Qt's offscreen platform with its own empty folders and prints
the median. Needs the standard library only: first_paint.py [PROGRAM] [--runs N] [--at-most MS]
"""
import argparse
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time

import summary

FRAME = re.compile(rb"first frame ms=([0-9.]+) cpu_ms=([0-9.]+)")
BUILD = pathlib.Path(__file__).resolve().parents[2] / "build" / "release"


def first_frame(program, folder, arguments):
    """One start: (milliseconds by the clock, milliseconds of processor time)."""
    environment = dict(
        os.environ,
        QT_QPA_PLATFORM="offscreen",
        QT_LOGGING_RULES="inspyre.*=true",
        XDG_RUNTIME_DIR=folder,
        INSPYRE_CONFIG_DIR=folder,
        INSPYRE_STATE_DIR=folder,
        INSPYRE_CACHE_DIR=folder,
        INSPYRE_DATA_DIR=folder,
    )
    environment["INSPYRE_T0"] = str(time.clock_gettime_ns(time.CLOCK_MONOTONIC))
    process = subprocess.Popen(
        [program, *arguments], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        lines = []
        for line in process.stderr:
            lines.append(line)
            found = FRAME.search(line)
            if found:
                return float(found[1]), float(found[2])
        raise RuntimeError(b"".join(lines).decode(errors="replace") or "the program said nothing")
    finally:
        process.kill()
        process.wait()
        process.stderr.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", nargs="?", default=BUILD / "bin" / "inspyre")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--at-most", type=float, help="fail above this median in milliseconds")
    options, arguments = parser.parse_known_args()
    with tempfile.TemporaryDirectory() as folder:
        first_frame(options.program, folder, arguments)  # warms the page cache
        frames = [first_frame(options.program, folder, arguments) for _ in range(options.runs)]
    clock = sorted(frame[0] for frame in frames)
    median = statistics.median(clock)
    print(f"first frame: median {median:.1f} ms, {clock[0]:.1f} to {clock[-1]:.1f}, "
          f"of {options.runs} starts; processor time {statistics.median(f[1] for f in frames):.1f} ms")
    print(f"machine: {summary.cpu_name()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, "
          f"Linux {platform.release()}")
    return 1 if options.at_most and median > options.at_most else 0


if __name__ == "__main__":
    sys.exit(main())
