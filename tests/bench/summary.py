"""How figures are shown and summed, for all that measures. Needs the standard library only."""
import pathlib
import platform
import statistics


def cpu_name():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def number(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.2f}" if value < 10 else f"{value:.1f}"


def spread(values, scale=1.0):
    """min–median–max, or the value if all are one."""
    three = [min(values), statistics.median(values), max(values)]
    texts = [number(value * scale) for value in three]
    return texts[0] if len(set(texts)) == 1 else "–".join(texts)


def picture_stages(events):
    """{stage: milliseconds of each run} of what `inspyre-cli bench --picture --json` says."""
    picture = next(event for event in events if event.get("pictures"))["pictures"][0]
    return {stage["stage"]: stage["runs_ms"] for stage in picture["stages"]}


def besides_network(stages):
    """What each run takes without the forward pass."""
    parts = [runs for name, runs in stages.items() if name not in ("forward", "all")]
    return [sum(run) for run in zip(*parts)]
