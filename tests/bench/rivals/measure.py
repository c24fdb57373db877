#!/usr/bin/env python3
"""Runs all contenders in turns and prints how they compare; started by rivals.sh.

A round runs each contender once, in a fresh process, one after the other, beginning with another
one each time. This file needs the standard library alone, so that the memory of the process that
starts the contenders stays far below theirs.
"""
import argparse
import collections
import contextlib
import fcntl
import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
import report  # noqa: E402: found by the line above
import summary  # noqa: E402

BUILD = HERE.parents[2] / "build" / "release"
SIDES = {"fast": 384, "base": 1024}


def tell(text):
    print(text, file=sys.stderr, flush=True)


class Process:
    """One contender's process, from exec to exit."""

    def __init__(self, arguments):
        environment = dict(os.environ, NO_ALBUMENTATIONS_UPDATE="1")
        with tempfile.TemporaryFile("w+") as errors:
            begin = time.monotonic_ns()
            environment["INSPYRE_T0"] = str(begin)
            child = subprocess.Popen(
                arguments, stdout=subprocess.PIPE, stderr=errors, text=True, env=environment
            )
            self.ready_ms = None
            self.events = []
            for line in child.stdout:
                with contextlib.suppress(json.JSONDecodeError):
                    event = json.loads(line)
                    if event.get("ready"):
                        self.ready_ms = (time.monotonic_ns() - begin) / 1e6
                    self.events.append(event)
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            self.peak_mb = usage.ru_maxrss * 1024 / 1e6
            if child.returncode != 0:
                errors.seek(0)
                command = " ".join(map(str, arguments))
                raise SystemExit(f"{command}\n{errors.read()[-3000:]}")

    def figures(self):
        return self.events[-1]


class Rivals:
    """How each contender is started; every call returns a dictionary of figures."""

    def __init__(self, options):
        self.options = options
        self.inputs = options.folder / "inputs"
        self.scratch = pathlib.Path(tempfile.mkdtemp(prefix="inspyre-rivals-"))

    def python(self, script, *arguments):
        return Process([sys.executable, "-B", HERE / script, *map(str, arguments)])

    def checkpoint(self, mode):
        return self.inputs / f"swinb-{SIDES[mode]}.pth"

    def picture(self, mode):
        return self.inputs / f"shapes-{SIDES[mode]}.png"

    def network(self, mode):
        return self.options.folder / f"swinb-{SIDES[mode]}.xml"

    def alpha(self, name, mode, precision):
        return self.scratch / f"{name}-{mode}-{precision}.npy"

    def inspyre(self, mode, precision, runs, picture=None):
        common = ["--model", self.checkpoint(mode), "--size", mode, "--precision", precision]
        common += ["--threads", self.options.threads, "--device", "cpu", "--json"]
        picture = picture or self.picture(mode)
        bench = ["bench", *common, "--picture", picture, "--runs", runs, "--no-warm-up"]
        process = Process([self.options.program, *map(str, bench)])
        result = next(event for event in process.events if event.get("event") == "result")
        stages = summary.picture_stages([result])
        return {
            "runs_ms": stages["forward"],
            "all_ms": stages["all"],
            "stages": stages,
            "ready_ms": result["ready_ms"],
            "peak_mb": process.peak_mb,
            "machine": {
                "cpu": result["cpu"],
                "features": result["cpu_features"],
                "pages": result["transparent_huge_pages"],
                "backend": result["backend"],
            },
        }

    def inspyre_alpha(self, mode, precision):
        file = self.alpha("inspyre", mode, precision)
        remove = ["remove", self.picture(mode), "-o", file, "--type", "alpha-npy"]
        remove += ["--model", self.checkpoint(mode), "--size", mode, "--precision", precision]
        remove += ["--threads", self.options.threads, "--device", "cpu", "--collision", "overwrite"]
        Process([self.options.program, *map(str, remove)])

    def reference(self, mode, precision, runs):
        process = self.python(
            "reference.py", "forward", "--checkpoint", self.checkpoint(mode),
            "--picture", self.picture(mode), "--mode", mode, "--precision", precision,
            "--threads", self.options.threads, "--runs", runs,
            "--alpha", self.alpha("reference", mode, precision),
        )  # fmt: skip
        return dict(process.figures(), ready_ms=process.ready_ms, peak_mb=process.peak_mb)

    def openvino(self, mode, precision, runs):
        process = self.python(
            "openvino_net.py", "forward", "--network", self.network(mode),
            "--picture", self.picture(mode), "--precision", precision,
            "--threads", self.options.threads, "--runs", runs,
            "--alpha", self.alpha("openvino", mode, precision),
        )  # fmt: skip
        return dict(process.figures(), ready_ms=process.ready_ms, peak_mb=process.peak_mb)

    def whole_inspyre(self, runs):
        return self.inspyre("base", "fp32", runs, self.inputs / "photograph.jpg")

    def whole_reference(self, runs):
        process = self.python(
            "reference.py", "whole", "--checkpoint", self.checkpoint("base"),
            "--picture", self.inputs / "photograph.jpg", "--mode", "base",
            "--threads", self.options.threads, "--runs", runs,
            "--cutout", self.scratch / "reference.png",
        )  # fmt: skip
        return {"all_ms": process.figures()["runs_ms"], "peak_mb": process.peak_mb}

    def compare(self, expected, found):
        return self.python("compare.py", expected, found).figures()


def usable_precisions(rivals):
    """bf16 is compared only where the processor has it: elsewhere each contender imitates it."""
    result = rivals.inspyre("fast", "fp32", 1)
    if "bf16" in result["machine"]["features"]:
        return ["fp32", "bf16"]
    tell("bf16 is skipped: this processor has neither AMX nor AVX512-BF16")
    return ["fp32"]


def prepare(rivals):
    """The files that all are given, made once."""
    tell("inputs")
    rivals.python("inputs.py", rivals.inputs)
    for mode in rivals.options.modes:
        network = rivals.network(mode)
        made_of = rivals.checkpoint(mode)
        if network.exists() and network.stat().st_mtime > made_of.stat().st_mtime:
            continue
        tell(f"the network for OpenVINO at {SIDES[mode]}x{SIDES[mode]} (once; takes minutes)")
        part = network.with_name("part-" + network.name)
        made = rivals.python(
            "openvino_net.py", "convert", "--network", part,
            "--checkpoint", made_of, "--side", SIDES[mode],
        )  # fmt: skip
        part.with_suffix(".bin").rename(network.with_suffix(".bin"))
        part.rename(network)
        network.with_suffix(".json").write_text(json.dumps({"peak_mb": made.peak_mb}))


@contextlib.contextmanager
def alone(options):
    """Holds the lock file, if there is one, so that builds that take it too wait."""
    if options.lock is None:
        yield
        return
    with open(options.lock, "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def rounds(options, name, contenders, count, figures):
    """`count` rounds of `contenders` {name: call}, each adding its figures."""
    names = list(contenders)
    for number in range(count):
        if time.monotonic() > options.last_start:
            tell(f"{name}: {count - number} of {count} rounds left out, for time is up")
            return
        order = names[number % len(names) :] + names[: number % len(names)]
        with alone(options):
            for contender in order:
                begin = time.monotonic()
                figures[name][contender].append(contenders[contender]())
                took = time.monotonic() - begin
                tell(f"{name}: round {number + 1} of {count}: {contender}, {took:.0f} s")
        time.sleep(options.pause)


def forward_contenders(rivals, mode, precision):
    # A long pass is its own round; of short ones several count in each.
    runs = 1 if mode == "base" else 3
    half = precision == "bf16" and mode == "base"
    return {
        "inspyre": lambda: rivals.inspyre(mode, precision, runs + half),
        "openvino": lambda: rivals.openvino(mode, precision, runs + half),
        "reference": lambda: rivals.reference(mode, precision, runs),
    }


def differences(rivals):
    """Each contender's matte against the reference's in fp32, of the same file."""
    found = {}
    for mode in rivals.options.modes:
        expected = rivals.alpha("reference", mode, "fp32")
        last = rivals.alpha("reference", mode, rivals.options.precisions[-1])
        if not last.exists():
            continue  # time was up
        for precision in rivals.options.precisions:
            with alone(rivals.options):
                rivals.inspyre_alpha(mode, precision)
            for contender in ("inspyre", "openvino", "reference"):
                if (contender, precision) != ("reference", "fp32"):
                    file = rivals.alpha(contender, mode, precision)
                    found[f"{contender} {precision} {mode}"] = rivals.compare(expected, file)
    return found


def measure(rivals):
    options = rivals.options
    figures = collections.defaultdict(lambda: collections.defaultdict(list))
    for mode in options.modes:
        for precision in options.precisions:
            count = options.rounds if mode == "base" else 2 * options.rounds + 1
            contenders = forward_contenders(rivals, mode, precision)
            rounds(options, f"forward {precision} {mode}", contenders, count, figures)
    if "base" in options.modes and not options.forward_only:
        contenders = {
            "inspyre": lambda: rivals.whole_inspyre(1),
            "reference": lambda: rivals.whole_reference(1),
        }
        rounds(options, "whole", contenders, options.rounds, figures)
    return {
        "when": time.strftime("%Y-%m-%d %H:%M"),
        "threads": options.threads,
        "precisions": options.precisions,
        "machine": figures[f"forward fp32 {options.modes[0]}"]["inspyre"][0]["machine"],
        "versions": report.versions(),
        "conversion_mb": {
            mode: json.loads(rivals.network(mode).with_suffix(".json").read_text())["peak_mb"]
            for mode in options.modes
            if rivals.network(mode).with_suffix(".json").exists()
        },
        "figures": figures,
        "differences": {} if options.forward_only else differences(rivals),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--program", type=pathlib.Path, default=BUILD / "bin" / "inspyre-cli")
    parser.add_argument("--threads", type=int, default=2, help="of every contender (2)")
    parser.add_argument("--quick", action="store_true", help="the same as --size fast --rounds 1")
    parser.add_argument(
        "--size", dest="modes", action="append", choices=SIDES, help="only this one (both)"
    )
    parser.add_argument(
        "--rounds", type=int, help="at 1024x1024 (3); there are twice as many and one at 384x384"
    )
    parser.add_argument("--minutes", type=float, help="begin no round after that time")
    parser.add_argument(
        "--forward-only", action="store_true", help="neither whole calls nor differences"
    )
    parser.add_argument("--out", type=pathlib.Path, help="write the table to this file too")
    parser.add_argument("--json", type=pathlib.Path, help="write all figures to this file")
    parser.add_argument("--lock", type=pathlib.Path, help="hold this lock file during each round")
    parser.add_argument("--pause", type=float, default=1.0, help="seconds between rounds (1)")
    options = parser.parse_args()
    if options.quick:
        options.modes, options.rounds = ["fast"], options.rounds or 1
    options.modes = options.modes or ["base", "fast"]
    options.rounds = options.rounds or 3
    options.last_start = time.monotonic() + 60.0 * (options.minutes or math.inf)
    if not options.program.exists():
        parser.error(f"{options.program} is not there: build inspyre first, or name --program")

    rivals = Rivals(options)
    with alone(options):
        prepare(rivals)
        options.precisions = usable_precisions(rivals)
    results = measure(rivals)
    table = report.markdown(results)
    print(table)
    if options.out:
        options.out.write_text(table + "\n")
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
