#!/usr/bin/env python3
"""Where the 60.7 s of a first call go, and what is left of them.

Wakes four services with one POST /warmup and prints a table in Markdown: the one of the analysis
in both its versions and what it could be on the same machine, as tests/support's simulator plays
them, and `inspyre-cli serve` here. All tell their phases themselves; only the platform's part is
counted from outside, as remote.md 3.3 has it. Fails if a service is not ready, or if the parts of
a wait do not sum up to it. Needs the standard library only:
cold_service.py [--scale S] [--json FILE] [OPTIONS of serve, such as --model M]
"""
import argparse
import json
import os
import pathlib
import platform
import subprocess
import sys
import tempfile
import time

import summary
from service_calls import Caller, Service

ROOT = pathlib.Path(__file__).resolve().parents[2]
PHASES = ("program", "library", "device", "network", "weights", "optimise", "warm-up")
SIMULATED = (("as assumed, A", "seed-60.7s", "A"), ("as assumed, B", "seed-60.7s", "B"),
             ("as it could be", "tuned", ""))
PROFILES = ROOT / "tests" / "data" / "cold_service"
PICTURE = "/v1/remove-background"
TOLERANCE = 15.0  # ms between what a caller measures and what the parts of it sum up to


class Simulator:
    """inspyre_cold_service on a free port."""

    def __init__(self, program, profile, timeline, scale):
        words = [program, profile, "--time-scale", str(scale)]
        self.process = subprocess.Popen(
            words + (["--timeline", timeline] if timeline else []), stdout=subprocess.PIPE)
        self.port = json.loads(self.process.stdout.readline())["port"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()


def merged(spans):
    """How long at least one of these (begin, end) lasted."""
    total, until = 0.0, float("-inf")
    for begin, end in sorted(spans):
        total += max(0.0, end - max(begin, until))
        until = max(until, end)
    return total


def split(wait, uptime, ready):
    """A cold wait as platform, start-up and work, all in ms."""
    return max(0.0, wait - uptime), max(0.0, min(uptime, wait) - ready), min(ready, wait)


def wake(port, begun, picture):
    """One cold start from outside and from inside, in ms. `begun`: when it was asked for."""
    caller = Caller(port, True)
    call = caller.ask("POST", "/warmup")
    if call.status != 200:
        raise RuntimeError(f"warm-up: {call}")
    wait = 1000 * (call.ended - begun)
    uptime, ready = (float(caller.headers[f"x-{name}-ms"]) for name in ("uptime", "ready"))
    state = json.loads(caller.body)
    spans = {name: [] for name in PHASES}
    for phase in state["phases"]:
        # What goes on behind after the service is ready is no part of its start.
        end = min(phase["start_ms"] + phase["dur_ms"], 1000 * state["timings"]["total"])
        spans[phase["name"]].append((phase["start_ms"], max(phase["start_ms"], end)))
    parts = dict(zip(("platform", "start-up", "work"), split(wait, uptime, ready)))
    figures = {"wait": wait, **parts, "timings": state["timings"],
               "phases": {name: merged(found) for name, found in spans.items()}}
    if abs(sum(parts.values()) - wait) > TOLERANCE:
        raise RuntimeError(f"the parts do not sum up: {figures}")
    for _ in range(2):
        call = caller.ask("POST", PICTURE, picture)
        if call.status != 200:
            raise RuntimeError(f"picture: {call}")
    figures["picture"] = call.ms
    caller.close()
    return figures


def times(figures, factor):
    """All figures in ms, so many times as long."""
    if isinstance(figures, dict):
        return {name: times(value, factor) for name, value in figures.items()}
    return figures * factor


def here(options, arguments, picture):
    with tempfile.TemporaryDirectory(prefix="inspyre-cold-") as folder:
        environment = dict(os.environ, INSPYRE_STATE_DIR=f"{folder}/state")
        with Service(options.program, arguments, environment) as service:
            return wake(service.port, service.begin, picture)


def table(columns):
    """Markdown, seconds."""
    def row(name, value):
        cells = [summary.number(value(figures) / 1000) for figures in columns.values()]
        return "| " + " | ".join([name, *cells]) + " |"

    yield "| seconds | " + " | ".join(columns) + " |"
    yield "| --- |" + " ---: |" * len(columns)
    yield row("platform: until the process starts", lambda f: f["platform"])
    for name in PHASES:
        yield row(f"{name}, by the service", lambda f, name=name: f["phases"][name])
    yield row("these phases one after the other", lambda f: sum(f["phases"].values()))
    yield row("from exec to ready, as they overlap", lambda f: 1000 * f["timings"]["total"])
    yield row("**`POST /warmup` to its reply**", lambda f: f["wait"])
    yield row("a picture once warm (simulated: by the profile)", lambda f: f["picture"])
    first = next(iter(columns.values()))["wait"]
    yield "| left of the first column | " + " | ".join(
        f"{100 * figures['wait'] / first:.1f} %" for figures in columns.values()) + " |"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    build = ROOT / "build" / "release"
    parser.add_argument("--program", type=pathlib.Path, default=build / "bin" / "inspyre-cli")
    parser.add_argument("--simulator", type=pathlib.Path,
                        default=build / "tests" / "bin" / "inspyre_cold_service")
    parser.add_argument("--picture", type=pathlib.Path,
                        default=ROOT / "resources" / "samples" / "sample.jpg")
    parser.add_argument("--scale", type=float, default=0.1, help="of the simulator's times")
    parser.add_argument("--json", type=pathlib.Path, help="file for all figures")
    options, arguments = parser.parse_known_args()
    picture = options.picture.read_bytes()
    columns = {}
    for name, profile, timeline in SIMULATED:
        with Simulator(options.simulator, profile, timeline, options.scale) as service:
            columns[name] = times(wake(service.port, time.monotonic(), picture), 1 / options.scale)
        # The simulator truly decodes and encodes pictures: what that takes is not of the profile.
        columns[name]["picture"] = sum(
            json.loads((PROFILES / f"{profile}.json").read_text())["image_ms"].values())
    columns["here"] = here(options, arguments, picture)
    machine = (f"{summary.cpu_name()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, "
               f"Linux {platform.release()}")
    print(f"{machine}; simulated times x {options.scale:g}, shown whole\n")
    print("\n".join(table(columns)))
    if options.json:
        options.json.write_text(json.dumps({"machine": machine, "starts": columns}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
