"""Animals, in units of a body's length or so."""

import numpy as np

from .shapes import Part, blob, curve, ellipse, limb, ribbon, spline, unit, vec


def _tail(rng, root, side, fur):
    length = rng.uniform(0.2, 0.8)
    end = root + vec(-side * length, rng.uniform(-0.5, 0.5))
    line = curve(root, end, rng.normal(0, 0.2))
    thick = rng.choice([0.015, 0.03, 0.07])
    widths = np.linspace(thick, thick * rng.uniform(0.3, 1.4), len(line))
    return Part(ribbon(line, widths), "fur", hair=fur)


def _muzzle(rng, c, r, side, parts, fur):
    length = rng.uniform(0.4, 1.6) * r
    tip = c + vec(side * length, rng.uniform(0.1, 0.6) * r)
    parts.append(Part(limb(c, tip, r * 0.75, r * rng.uniform(0.3, 0.5)), rng.choice(["fur", "fur2"]), hair=fur * 0.3))
    parts.append(Part(ellipse(tip + vec(side * r * 0.2, -r * 0.1), r * 0.16, r * 0.13), "eye"))
    parts.append(Part(ellipse(c + vec(side * r * 0.35, -r * 0.25), r * 0.11, r * 0.11), "eye"))


def _ears(rng, c, r, parts, fur):
    kind = rng.choice(["pointed", "round", "hanging", "long"])
    for e in (-0.5, 0.35):
        root = c + vec(e * r, -r * 0.7)
        if kind == "round":
            parts.append(Part(ellipse(root, r * 0.35, r * 0.35), "fur2", hair=fur * 0.3))
        elif kind == "hanging":
            parts.append(Part(limb(root, root + vec(e * r * 0.6, r * 1.2), r * 0.2, r * 0.3), "fur2", hair=fur * 0.5))
        else:
            tip = root + vec(e * r * 0.6, -r * (1.8 if kind == "long" else 0.9))
            parts.append(Part(spline([root - vec(r * 0.3, 0), tip, root + vec(r * 0.3, 0)], 5), "fur2", hair=fur * 0.3))


def quadruped(rng):
    """Dogs, cats, horses, cattle, bears: long or short of leg, neck and hair."""
    parts = []
    side = 1
    deep = rng.uniform(0.16, 0.32)
    leg = rng.uniform(0.15, 0.6)
    w = rng.uniform(0.03, 0.075)
    fur = rng.choice([0, 0.015, 0.04, 0.08])
    sits = rng.random() < 0.2
    chest, rump = vec(0.4, 0), vec(-0.4, rng.uniform(0, 0.3) if sits else rng.normal(0, 0.03))
    for k, (x, behind) in enumerate([(-0.36, 1), (0.32, 1), (-0.4, 0), (0.36, 0)]):
        start = vec(x, deep * 0.4)
        swing = rng.normal(0, 0.2)
        if sits and x < 0:
            start = rump + vec(0.05, 0.05)
            knee = start + vec(0.25, 0.1)
            foot = knee + vec(-0.1, leg * 0.35)
        else:
            knee = start + unit(swing) * leg * 0.55
            foot = knee + unit(swing + rng.normal(0, 0.2)) * leg * 0.55
        shade = 0.7 if behind else 1.0
        parts.append(Part(limb(start, knee, w * 2, w, 0.1), "fur", shade=shade, hair=fur * 0.5))
        parts.append(Part(limb(knee, foot, w, w * 0.6), "fur", shade=shade))
        parts.append(Part(ellipse(foot + vec(w * 0.5, 0), w * 1.1, w * 0.6), rng.choice(["fur2", "hoof"]), shade=shade))
        if k == 1:
            if rng.random() < 0.85:
                parts.append(_tail(rng, rump + vec(-0.1, -deep * 0.4), side, fur))
            parts.append(Part(spline([chest + vec(0.16, -deep * 0.5), chest + vec(0.2, deep * 0.4),
                                      vec(0, deep * rng.uniform(0.6, 1.0)), rump + vec(-0.12, deep * 0.5),
                                      rump + vec(-0.16, -deep * 0.4), vec(0, -deep * rng.uniform(0.5, 0.75))], 9),
                              "fur", hair=fur))
    r = rng.uniform(0.1, 0.19)
    neck = chest + vec(rng.uniform(0.12, 0.4), -rng.uniform(0.1, 0.65))
    parts.append(Part(limb(chest, neck, deep * 0.75, r * 0.7), "fur", hair=fur))
    if rng.random() < 0.2:  # a mane
        parts.append(Part(blob(rng, neck, r * 1.6, 0.15), "fur2", hair=0.1))
    parts.append(Part(ellipse(neck, r, r * 0.9), "fur", hair=fur * 0.7))
    _muzzle(rng, neck, r, side, parts, fur)
    _ears(rng, neck, r, parts, fur)
    if rng.random() < 0.12:  # horns
        for k in (-0.3, 0.2):
            root = neck + vec(k * r, -r * 0.8)
            line = curve(root, root + vec(rng.normal(0, 0.2), -rng.uniform(0.1, 0.4)), rng.normal(0, 0.08))
            parts.append(Part(ribbon(line, np.linspace(0.03, 0.006, len(line))), "horn"))
    return parts


def face(rng):
    """An animal that looks at us: head and chest."""
    parts = []
    fur = rng.uniform(0.02, 0.14)
    parts.append(Part(spline([vec(-0.25, 0.1), vec(0.25, 0.1), vec(0.5, 1.1), vec(-0.5, 1.1)], 8), "fur", hair=fur))
    _ears(rng, vec(0, -0.1), 0.34, parts, fur)
    parts.append(Part(ellipse((0, 0), 0.36, rng.uniform(0.3, 0.42)), "fur", hair=fur))
    parts.append(Part(ellipse((0, 0.16), rng.uniform(0.14, 0.24), 0.17), "fur2", hair=fur * 0.4))
    for s in (-1, 1):
        parts.append(Part(ellipse((s * 0.15, -0.06), 0.06, 0.055), rng.choice(["iris", "eye"])))
        parts.append(Part(ellipse((s * 0.15, -0.06), 0.03, 0.045), "eye"))
    parts.append(Part(ellipse((0, 0.1), 0.06, 0.04), "eye"))
    parts.append(Part(limb((-0.07, 0.24), (0.07, 0.24), 0.012, 0.012), "eye"))
    return parts


def bird(rng):
    parts = []
    flies = rng.random() < 0.45
    fur = rng.choice([0, 0.01, 0.03])
    body = Part(spline([vec(0.35, -0.1), vec(0.25, 0.18), vec(-0.1, 0.25), vec(-0.5, 0.1), vec(-0.4, -0.02), vec(0, -0.2)], 9),
                "fur", hair=fur)
    tail = Part(spline([vec(-0.35, 0.0), vec(-0.95, rng.uniform(-0.1, 0.3)), vec(-0.9, 0.25), vec(-0.35, 0.12)], 5), "fur2")
    head_at = vec(0.45, -0.25) if not flies else vec(0.5, -0.1)

    def wing(up, shade):
        tip = vec(-rng.uniform(0.1, 0.7), -up * rng.uniform(0.6, 1.1))
        p = [vec(0.2, 0), tip + vec(0.2, 0), tip]
        for k in range(5):
            q = tip * (1 - k / 5) + vec(-0.3, 0.05) * (k / 5)
            p += [q + vec(-0.09, 0.06), q + vec(-0.02, 0.08)]
        return Part(np.array(p + [vec(-0.3, 0.05)]), "fur2", roundness=0.4, shade=shade)

    if flies:
        parts.append(wing(1, 0.8))
    else:
        for x in (0.0, 0.1):
            foot = vec(x, 0.55)
            parts.append(Part(limb(vec(x, 0.15), foot, 0.02, 0.015), "beak"))
            for k in (-1, 0, 1):
                parts.append(Part(limb(foot, foot + vec(0.08 + 0.02 * k, 0.03 * k), 0.012, 0.008), "beak"))
    parts += [tail, body]
    parts.append(Part(limb(vec(0.25, -0.05), head_at, 0.17, 0.12), "fur", hair=fur))
    parts.append(Part(ellipse(head_at, 0.15, 0.14), rng.choice(["fur", "fur2"]), hair=fur))
    length = rng.uniform(0.1, 0.4)
    parts.append(Part(spline([head_at + vec(0.1, -0.05), head_at + vec(0.12 + length, 0.03), head_at + vec(0.1, 0.06)], 5), "beak"))
    parts.append(Part(ellipse(head_at + vec(0.05, -0.03), 0.025, 0.025), "eye"))
    if flies:
        parts.append(wing(rng.choice([1, -1]), 1.0))
    else:
        parts.append(Part(spline([vec(0.2, -0.08), vec(0.1, 0.12), vec(-0.55, 0.12), vec(-0.2, -0.1)], 7), "fur2"))
    return parts


def fish(rng):
    deep = rng.uniform(0.12, 0.4)
    parts = [Part(spline([vec(-0.45, 0), vec(-0.75, -deep * rng.uniform(0.6, 1.2)), vec(-0.66, 0),
                          vec(-0.75, deep * rng.uniform(0.6, 1.2))], 5), "fin", roundness=0.3)]
    for s in (-1, 1):
        parts.append(Part(spline([vec(0.2, s * deep * 0.7), vec(-0.05, s * deep * rng.uniform(1.3, 2)), vec(-0.3, s * deep * 0.5)], 5),
                          "fin", roundness=0.3))
    parts.append(Part(spline([vec(0.55, 0), vec(0.3, deep * 0.8), vec(-0.1, deep), vec(-0.5, 0.05), vec(-0.5, -0.05),
                              vec(-0.1, -deep), vec(0.3, -deep * 0.8)], 9), "fur"))
    parts.append(Part(ellipse((0.38, -deep * 0.2), 0.045, 0.045), "white"))
    parts.append(Part(ellipse((0.38, -deep * 0.2), 0.025, 0.025), "eye"))
    parts.append(Part(spline([vec(0.2, 0.02), vec(0.0, 0.14), vec(-0.02, 0.02)], 5), "fin", roundness=0.4))
    return parts


def insect(rng):
    """A butterfly, a beetle: wings or a shell, thin legs and feelers."""
    parts = []
    for s in (-1, 1):
        for k in range(3):
            a = vec(s * 0.08, -0.1 + 0.14 * k)
            parts.append(Part(ribbon(curve(a, a + vec(s * rng.uniform(0.3, 0.5), rng.normal(0, 0.2)), rng.normal(0, 0.08)),
                                     np.full(14, 0.012)), "eye"))
        parts.append(Part(ribbon(curve(vec(s * 0.03, -0.35), vec(s * rng.uniform(0.1, 0.4), -0.7), s * 0.05), np.full(14, 0.01)), "eye"))
    if rng.random() < 0.65:
        up = [vec(0.05, -0.2), vec(0.6, -rng.uniform(0.5, 0.9)), vec(0.85, -0.45), vec(0.5, 0.02)]
        low = [vec(0.05, 0), vec(0.5, 0.05), vec(0.6, rng.uniform(0.4, 0.7)), vec(0.25, 0.55)]
        for p, name in ((low, "wing2"), (up, "wing1")):
            for s in (-1, 1):
                parts.append(Part(spline(np.array(p) * [s, 1], 8), name, roundness=0.15))
        parts.append(Part(limb((0, -0.3), (0, 0.4), 0.06, 0.03), "fur", hair=0.02))
    else:
        parts.append(Part(ellipse((0, 0.1), 0.26, 0.4), "paint"))
        parts.append(Part(limb((0, -0.2), (0, 0.5), 0.012, 0.012), "eye"))
    parts.append(Part(ellipse((0, -0.34), 0.09, 0.08), "eye"))
    return parts
