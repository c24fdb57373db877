#!/usr/bin/env python3
"""What the HTTP service does under load: its start, its replies, its warm-up and its end.

Starts `inspyre-cli serve` on a free port and prints a table of: the start; /health and refusals
while many callers send pictures; many warm-ups at once; SIGTERM at random moments under load; and
whether the bytes are those of `inspyre-cli remove`. Fails if a reply is lost or wrong; times alone
fail nothing, because they are the machine's, too. Needs the standard library only:
service.py [--seconds N] [--terms N] [--json FILE] [OPTIONS of serve and remove, such as --model M]
"""
import argparse
import collections
import concurrent.futures
import json
import multiprocessing
import os
import pathlib
import platform
import random
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time

import summary
from service_calls import Caller, Plan, Service, carry_out

ROOT = pathlib.Path(__file__).resolve().parents[2]
PICTURE = "/v1/remove-background"
EXPECTED = {200, 429, 503, 504}  # what a picture may be answered under load
PROCESSES = 4  # of callers
SETTLE = 0.3  # seconds until all of them have begun


def share_of(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def half_and_most(values):
    """p50 and p99, as text and as figures."""
    if not values:
        return "none", {}
    half, most = statistics.median(values), share_of(values, 0.99)
    text = f"{summary.number(half)} / {summary.number(most)}, most {summary.number(max(values))}"
    return text, {"p50": half, "p99": most, "max": max(values), "count": len(values)}


def counted(calls):
    """How often each status, or what happened instead of one."""
    return dict(sorted(collections.Counter(str(c.status or c.trouble) for c in calls).items()))


class Bench:
    def __init__(self, options, arguments, folder, pool):
        self.options = options
        self.arguments = arguments
        self.folder = folder
        self.pool = pool
        self.environment = dict(os.environ, INSPYRE_STATE_DIR=str(folder / "state"))
        self.picture = options.picture.read_bytes()
        self.path = f"{PICTURE}?size={options.size}"
        self.rows = []
        self.figures = {}
        self.faults = []

    def start(self):
        return Service(self.options.program, self.arguments, self.environment)

    def row(self, name, text, goal="", **figures):
        self.rows.append((name, text, goal))
        self.figures[name] = figures
        print(f"{name}: {text}", file=sys.stderr, flush=True)

    def check(self, right, fault):
        if not right:
            self.faults.append(fault)

    def plans(self, port, begin, end, keep):
        """Of all callers: a quarter asks for /health, the rest sends pictures."""
        asking = max(1, self.options.clients // 4)
        sending = self.options.clients - asking
        yield Plan(port, "GET", "/health", b"", asking, keep, begin, end, 0.01)
        for i in range(PROCESSES - 1):
            callers = (sending + i) // (PROCESSES - 1)
            yield Plan(port, "POST", self.path, self.picture, callers, keep, begin, end, 0.05)

    def starts(self):
        opened, said, ready, total = [], [], [], []
        for _ in range(self.options.starts):
            with self.start() as service:
                caller = Caller(service.port, False)
                call = caller.ask("GET", "/health")
                opened.append(1000 * (call.ended - service.begin))
                said.append(service.all("listening")[0]["ms"])
                event = service.wait_for("ready")
                ready.append(1000 * (event["read"] - service.begin))
                total.append(1000 * event["timings"]["total"])
                self.check(call.status == 200, f"first /health: {call}")
        self.row("exec to the first reply of /health, ms", summary.spread(opened), "", ms=opened)
        self.row("exec to port open by the service, ms", summary.spread(said), "≤ 100", ms=said)
        self.row("exec to ready, ms", summary.spread(ready), "", ms=ready)
        self.row("exec to ready by the service, ms", summary.spread(total), "", ms=total)

    def warm_ups(self, service, when, health):
        """Many at once, beside `health` seconds of calls to /health if the service still loads."""
        begin = time.monotonic() + SETTLE
        asked = self.pool.submit(carry_out, Plan(
            service.port, "GET", "/health", b"", 4, False, begin + 0.1, begin + health, 0.01))
        many = self.options.warm_ups
        calls = self.pool.submit(carry_out, Plan(
            service.port, "POST", "/warmup", b"", many, False, begin)).result()
        self.check(all(c.status == 200 for c in calls), f"warm-ups {when}: {counted(calls)}")
        text, figures = half_and_most([c.ms for c in calls])
        self.row(f"{many} warm-ups at once {when}", f"{counted(calls)}, {text} ms", "all 200",
                 statuses=counted(calls), ms=figures)
        return asked.result()

    def cold(self):
        with self.start() as service:
            asked = self.warm_ups(service, "while loading", 1.5)
            text, figures = half_and_most([c.ms for c in asked])
            self.check(all(c.status == 200 for c in asked), f"/health, loading: {counted(asked)}")
            self.row("/health meanwhile, p50 / p99 ms", text, "p99 ≤ 5", ms=figures)
            service.wait_for("ready")
            self.one_load(service, "while loading")

    def one_load(self, service, when):
        loads = len(service.all("ready"))
        usable = sum(event.get("phase") == "usable" for event in service.all("phase"))
        self.check(loads == usable == 1, f"{loads} ready, {usable} usable {when}")
        self.row(f"loads {when}", str(max(loads, usable)), "1", ready=loads, usable=usable)

    def load(self):
        with self.start() as service:
            service.wait_for("ready")
            first = Caller(service.port, False)
            for _ in range(3):
                self.check(first.ask("POST", self.path, self.picture).status == 200, "no picture")
            memory = [service.megabytes()]
            for keep in (True, False):
                self.load_once(service, keep)
                memory.append(service.megabytes())
            self.one_load(service, "in all")
            growth = memory[-1] / memory[0] - 1
            self.row("resident MB: begin, after each load",
                     ", ".join(map(summary.number, memory)) + f" ({100 * growth:+.1f} %)",
                     "within 5 %", megabytes=memory, growth=growth)

    def load_once(self, service, keep):
        how = "keep-alive" if keep else "a connection a call"
        before, refused = self.quick_health(service), len(service.all("rejected"))
        begin = time.monotonic() + SETTLE
        end = begin + self.options.seconds
        running = [self.pool.submit(carry_out, plan)
                   for plan in self.plans(service.port, begin, end, keep)]
        time.sleep(self.options.seconds / 2)
        self.warm_ups(service, f"under load ({how})", 0.0)
        health, *sent = [run.result() for run in running]
        after = self.quick_health(service)
        pictures = [call for calls in sent for call in calls]
        self.tell_load(how, health, pictures)
        quick, all_of = (now - then for now, then in zip(after, before))
        self.row(f"/health within 5 ms by the service ({how})", f"{quick} of {all_of}", "99 %",
                 quick=quick, all=all_of)
        late = [1000 * event["seconds"] for event in service.all("rejected")[refused:]
                if event["status"] == 429]
        text, figures = half_and_most(late)
        self.row(f"429 by the service ({how}), p50 / p99 ms", text, "≤ 5", ms=figures)

    def tell_load(self, how, health, pictures):
        self.check(all(c.status == 200 for c in health), f"/health, {how}: {counted(health)}")
        self.check(all(c.status in EXPECTED for c in pictures), f"{how}: {counted(pictures)}")
        text, figures = half_and_most([c.ms for c in health])
        self.row(f"/health ({how}), p50 / p99 ms", text, "p99 ≤ 5", ms=figures)
        counts = counted(pictures)
        shares = ", ".join(f"{s}: {n} ({100 * n / len(pictures):.1f} %)" for s, n in counts.items())
        self.row(f"pictures ({how})", shares, "200, 429", statuses=counts)
        for status in (200, 429):
            text, figures = half_and_most([c.ms for c in pictures if c.status == status])
            self.row(f"{status} ({how}), p50 / p99 ms", text, "", ms=figures)

    @staticmethod
    def quick_health(service):
        """(calls of /health within 5 ms, all calls), by the service's own count."""
        text = service.get("/metrics").decode()
        found = [re.search(rf'inspyre_request_seconds_{what} (\d+)', text) for what in (
            r'bucket{route="/health",le="0.005"}', r'count{route="/health"}')]
        return [int(match[1]) if match else 0 for match in found]

    def drains(self):
        took, after, statuses = [], collections.Counter(), collections.Counter()
        lost = 0
        for i in range(self.options.terms):
            with self.start() as service:
                # Half of the signals come while the model is being loaded.
                if i % 2 == 0:
                    service.wait_for("ready")
                begin = time.monotonic() + SETTLE
                running = [self.pool.submit(carry_out, plan) for plan in self.plans(
                    service.port, begin, begin + 120, keep=i % 4 < 2)]
                time.sleep(SETTLE + random.uniform(0.0, 3.0))
                when, seconds, code = service.end(signal.SIGTERM, 60)
                calls = [c for run in running for c in run.result() if c.path != "/health"]
                if not all(run.done() for run in running) or seconds is None:
                    self.faults.append(f"SIGTERM {i}: it has not ended")
                    continue
                took.append(seconds)
                self.check(code == 0 and seconds <= 8.5, f"SIGTERM {i}: {code} in {seconds:.1f} s")
                gone = [c for c in calls if not c.status and (0 < c.sent < when or c.got)]
                wrong = [c for c in calls if c.status and c.status not in EXPECTED]
                lost += len(gone)
                for call in gone[:3]:
                    self.faults.append(f"SIGTERM {i}, lost {when - call.sent:.3f} s before: {call}")
                self.check(not wrong, f"SIGTERM {i}: {counted(wrong)}")
                statuses.update(str(c.status) for c in calls if c.status)
                after.update(c.trouble for c in calls if not c.status and c not in gone)
        self.row("SIGTERM under load, s to the end", summary.spread(took) if took else "none",
                 "≤ 8", seconds=took)
        self.row(f"replies around {self.options.terms} SIGTERMs", str(dict(statuses)), "",
                 statuses=dict(statuses))
        self.row("sent before the signal and lost", str(lost), "0", lost=lost)
        self.row("sent after it and not answered", str(dict(after)), "", troubles=dict(after))

    def same_bytes(self):
        with self.start() as service:
            service.wait_for("ready")
            for size in dict.fromkeys((self.options.size, "fast")):
                file = self.folder / f"{size}.png"
                subprocess.run(
                    [self.options.program, "remove", self.options.picture, "-o", file, "--size",
                     size, *self.arguments],
                    check=True, env=self.environment, stdout=subprocess.DEVNULL)
                caller = Caller(service.port, False)
                call = caller.ask("POST", f"{PICTURE}?size={size}", self.picture)
                same = call.status == 200 and caller.body == file.read_bytes()
                self.check(same, f"size={size}: the bytes differ, or {call}")
                self.row(f"bytes beside `remove`, size {size}", "same" if same else "DIFFERENT",
                         "same", same=same)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=pathlib.Path,
                        default=ROOT / "build" / "release" / "bin" / "inspyre-cli")
    parser.add_argument("--picture", type=pathlib.Path,
                        default=ROOT / "resources" / "samples" / "sample.jpg")
    parser.add_argument("--size", default="auto", help="of the network's input, for all pictures")
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--clients", type=int, default=64)
    parser.add_argument("--seconds", type=float, default=20, help="of each of two loads")
    parser.add_argument("--warm-ups", type=int, default=100, help="at once")
    parser.add_argument("--terms", type=int, default=20, help="ends by SIGTERM")
    parser.add_argument("--parts", default="starts,cold,load,drains,same_bytes", help="which")
    parser.add_argument("--json", type=pathlib.Path, help="file for all figures")
    options, arguments = parser.parse_known_args()
    options.program = options.program.resolve()

    # One for each plan that runs at the same time; warm-ups come beside a load.
    pool = concurrent.futures.ProcessPoolExecutor(
        PROCESSES + 2, multiprocessing.get_context("spawn"))
    with tempfile.TemporaryDirectory(prefix="inspyre-service-") as folder, pool:
        bench = Bench(options, arguments, pathlib.Path(folder), pool)
        for part in options.parts.split(","):
            getattr(bench, part)()

    machine = (f"{summary.cpu_name()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, "
               f"Linux {platform.release()}")
    print(f"{machine}; {options.clients} callers, {options.seconds:g} s a load\n")
    print("| what | figure | goal |\n| --- | --- | --- |")
    for row in bench.rows:
        print("| " + " | ".join(row) + " |")
    print("\n" + ("\n".join(f"FAULT: {fault}" for fault in bench.faults) or "no faults"))
    if options.json:
        options.json.write_text(json.dumps(
            {"machine": machine, "figures": bench.figures, "faults": bench.faults}, indent=1))
    return 1 if bench.faults else 0


if __name__ == "__main__":
    sys.exit(main())
