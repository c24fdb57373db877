"""Turns the figures of measure.py into a Markdown table of ratios."""
import importlib.metadata
import statistics

from summary import besides_network, spread

SIDES = {"base": "1024²", "fast": "384²"}
PACKAGES = ("torch", "transparent-background", "openvino")


def versions():
    return {name: importlib.metadata.version(name) for name in PACKAGES}


def each(figures, contender, key):
    """All values of `key`, whether a round has one or several."""
    values = []
    for found in figures[contender]:
        value = found[key]
        values += value if isinstance(value, list) else [value]
    return values


class Table:
    def __init__(self):
        self.rows = []

    def add(self, what, ours, rival, ratio, gate, verdict):
        self.rows.append((what, ours, rival, ratio, gate, verdict))

    def ratio(self, what, ours, rival, unit, least=None, scale=1.0):
        """How many times less than the rival's median ours is; `least` is the gate."""
        found = statistics.median(rival) / statistics.median(ours)
        gate = "" if least is None else f"≥ {least:g}×"
        verdict = "" if least is None else "met" if found >= least else "missed"
        self.add(
            what,
            f"{spread(ours, scale)} {unit}",
            f"{spread(rival, scale)} {unit}",
            f"{found:.2f}×",
            gate,
            verdict,
        )

    def limit(self, what, ours, unit, most):
        """Ours against a limit that is not a rival's."""
        verdict = "met" if max(ours) <= most else "missed"
        self.add(what, f"{spread(ours)} {unit}", "", "", f"≤ {most:g} {unit}", verdict)

    def text(self):
        head = "| what | ours | rival | ratio | gate | verdict |\n| --- | --- | --- | --- | --- | --- |"
        return "\n".join([head] + ["| " + " | ".join(row) + " |" for row in self.rows])


# Forward passes: at least so many times as fast as the reference and as OpenVINO.
FORWARD_GATES = {
    ("fp32", "base"): {"reference": 2.6, "openvino": 1.0},
    ("bf16", "base"): {"reference": 2.9, "openvino": 1.0},
    ("fp32", "fast"): {"reference": 2.1, "openvino": 1.0},
    ("bf16", "fast"): {"reference": 2.0, "openvino": 1.0},
}
MEMORY_LIMITS_MB = {("fp32", "base"): 2000, ("bf16", "base"): 1300}
MEMORY_GATES = {"reference": 1 / 0.6, "openvino": 3.0}
START_GATE = 4.0
WHOLE_GATE = 2.6
NAMES = {"reference": "reference", "openvino": "OpenVINO"}


def forward_rows(table, figures):
    for (precision, mode), gates in FORWARD_GATES.items():
        found = figures.get(f"forward {precision} {mode}")
        if not found:
            continue
        for rival in ("openvino", "reference"):
            label = f"forward {precision} {SIDES[mode]}, against {NAMES[rival]}"
            ours = each(found, "inspyre", "runs_ms")
            theirs = each(found, rival, "runs_ms")
            table.ratio(label, ours, theirs, "s", gates[rival], 0.001)


def start_rows(table, figures):
    for (precision, mode), _ in FORWARD_GATES.items():
        found = figures.get(f"forward {precision} {mode}")
        if not found or mode != ("base" if "forward fp32 base" in figures else "fast"):
            continue
        for rival in ("reference", "openvino"):
            table.ratio(
                f"exec to ready {precision}, against {NAMES[rival]}",
                each(found, "inspyre", "ready_ms"),
                each(found, rival, "ready_ms"),
                "s",
                START_GATE if rival == "reference" else None,
                0.001,
            )


def memory_rows(table, results):
    figures = results["figures"]
    for key in FORWARD_GATES:
        precision, mode = key
        found = figures.get(f"forward {precision} {mode}")
        if not found:
            continue
        label = f"peak memory {precision} {SIDES[mode]}"
        ours = each(found, "inspyre", "peak_mb")
        if key in MEMORY_LIMITS_MB:
            table.limit(label, ours, "MB", MEMORY_LIMITS_MB[key])
        for rival, gate in MEMORY_GATES.items():
            theirs = each(found, rival, "peak_mb")
            table.ratio(f"{label}, against {NAMES[rival]}", ours, theirs, "MB", gate)
        conversion = results["conversion_mb"].get(mode)
        if conversion and precision == "fp32":
            what = f"{label}, against OpenVINO with its conversion"
            table.ratio(what, ours, [conversion], "MB", MEMORY_GATES["openvino"])


def whole_rows(table, figures):
    found = figures.get("whole")
    if not found:
        return
    ours = each(found, "inspyre", "all_ms")
    theirs = each(found, "reference", "all_ms")
    what = "12-megapixel JPEG to PNG fp32 1024², against reference"
    table.ratio(what, ours, theirs, "s", WHOLE_GATE, 0.001)
    besides = [time for round_ in found["inspyre"] for time in besides_network(round_["stages"])]
    table.limit("– all of it but the network", besides, "ms", 250)
    passes = statistics.median(each(found, "inspyre", "runs_ms"))
    more = 100.0 * (statistics.median(ours) / passes - 1.0)
    table.limit("– more than the network alone", [more], "%", 15)


def difference_rows(table, differences):
    for label, found in differences.items():
        contender, precision, mode = label.split()
        what = f"alpha {precision} {SIDES[mode]} to the reference's fp32"
        shown = f"max {found['max']:.1e}, mean {found['mean']:.1e}"
        shown += f", {100 * found['crossed']:.3f} % cross 0.5"
        if contender != "inspyre":
            table.add(what, "", f"{contender}: {shown}", "", "", "")
            continue
        if precision == "fp32":
            right, gate = found["max"] <= 1e-4, "max ≤ 1e-4"
        else:
            right = found["mean"] <= 0.003 and found["crossed"] <= 0.001
            gate = "mean ≤ 0.003, ≤ 0.1 % cross 0.5"
        table.add(what, shown, "", "", gate, "met" if right else "missed")


def markdown(results):
    machine = results["machine"]
    table = Table()
    forward_rows(table, results["figures"])
    start_rows(table, results["figures"])
    memory_rows(table, results)
    whole_rows(table, results["figures"])
    difference_rows(table, results["differences"])
    half = [] if "bf16" in results["precisions"] else ["bf16 was skipped: this processor lacks it.", ""]
    packages = ", ".join(f"{name} {version}" for name, version in results["versions"].items())
    return "\n".join(
        [
            f"Measured {results['when']} by `tests/bench/rivals.sh`: min–median–max; ratios are of"
            " medians, and above 1 ours is faster or smaller.",
            "",
            f"Machine: {machine['cpu']}, {machine['features'] or 'no half precision'};"
            f" {results['threads']} threads each; transparent huge pages: {machine['pages']}."
            f" Ours on {machine['backend']}; rivals: {packages}.",
            "",
            *half,
            table.text(),
        ]
    )
