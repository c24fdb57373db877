"""People, in units of their height: the head's top at about y = 0, the soles at 1."""

import numpy as np

from .shapes import Part, blob, box, curve, ellipse, limb, ribbon, spline, unit, vec


def _legs(rng, hip, parts, trousers, pose):
    thigh, shin, w = rng.uniform(0.22, 0.26), rng.uniform(0.22, 0.26), rng.uniform(0.035, 0.06)
    order = [-1, 1]
    rng.shuffle(order)
    for k, side in enumerate(order):
        if pose == "sit":
            up = unit(side * rng.uniform(0.1, 0.4) + rng.choice([-1, 1]) * rng.uniform(0.6, 1.3))
            down = unit(rng.normal(0, 0.25))
        elif pose == "walk":
            up = unit(side * rng.uniform(0.15, 0.55))
            down = unit(side * rng.uniform(-0.3, 0.4))
        else:
            up = unit(side * rng.uniform(0.0, 0.16) + rng.normal(0, 0.04))
            down = unit(rng.normal(0, 0.08))
        start = hip + vec(side * w * 0.9, 0)
        knee = start + up * thigh
        foot = knee + down * shin
        shade = 0.8 if k == 0 else 1.0
        parts.append(Part(limb(start, knee, w * 1.25, w * 0.85, 0.1), trousers, shade=shade))
        bare = rng.random() < 0.2
        parts.append(Part(limb(knee, foot, w * 0.85, w * 0.55, 0.2, 0.3), "skin" if bare else trousers, shade=shade))
        toe = vec(side * rng.uniform(0.2, 1), rng.uniform(0.0, 0.5)) * 0.06
        parts.append(Part(limb(foot, foot + toe, w * 0.6, w * 0.45), "shoe", shade=shade))


def _arm(rng, shoulder, side, parts, sleeve, holds):
    upper, lower, w = rng.uniform(0.15, 0.18), rng.uniform(0.13, 0.17), rng.uniform(0.022, 0.036)
    kind = rng.choice(["hang", "raise", "bend", "forward"], p=[0.4, 0.2, 0.25, 0.15])
    a = {"hang": rng.uniform(0.02, 0.4), "raise": rng.uniform(1.6, 2.9), "bend": rng.uniform(0.2, 0.8),
         "forward": rng.uniform(0.6, 1.5)}[kind]
    b = {"hang": a + rng.normal(0, 0.2), "raise": a + rng.normal(0.2, 0.6), "bend": a - rng.uniform(1.2, 2.4),
         "forward": a + rng.uniform(-0.6, 0.8)}[kind]
    elbow = shoulder + unit(side * a) * upper
    hand = elbow + unit(side * b) * lower
    parts.append(Part(limb(shoulder, elbow, w * 1.25, w * 0.95, 0.1), sleeve))
    parts.append(Part(limb(elbow, hand, w * 0.95, w * 0.7), sleeve if rng.random() < 0.6 else "skin"))
    palm = hand + unit(side * b) * 0.03
    if holds and rng.random() < 0.5:
        r = rng.uniform(0.03, 0.1)
        thing = box(palm, r * rng.uniform(0.5, 2), r * rng.uniform(0.5, 2), rng.normal(0, 0.5)) \
            if rng.random() < 0.6 else blob(rng, palm, r)
        parts.append(Part(thing, "held"))
    parts.append(Part(limb(hand, palm, w * 0.8, w * 0.7), "skin"))
    for k in range(int(rng.integers(0, 5))):
        way = unit(side * b + (k - 1.5) * 0.25)
        parts.append(Part(limb(palm, palm + way * 0.03, w * 0.3, w * 0.2), "skin"))


def _hair_behind(rng, c, r, length):
    low = c + vec(rng.normal(0, 0.2) * r, r * length)
    return Part(spline([c + vec(-r * 1.1, -r * 0.2), c + vec(0, -r * 1.35), c + vec(r * 1.1, -r * 0.2),
                        low + vec(r * rng.uniform(0.7, 1.3), 0), low + vec(0, r * 0.3),
                        low + vec(-r * rng.uniform(0.7, 1.3), 0)]), "hair", hair=r * rng.uniform(0.05, 0.45))


def _face(rng, c, r, turn, parts):
    """Turned to a side by -1..1."""
    x = turn * r * 0.35
    for side in (-1, 1):
        eye = c + vec(x + side * r * 0.36 * (1 - abs(turn) * 0.3), -r * 0.05)
        parts.append(Part(ellipse(eye, r * 0.15, r * 0.08), "white", roundness=0.2))
        parts.append(Part(ellipse(eye + vec(x * 0.1, 0), r * 0.07, r * 0.075), "eye", roundness=0.2))
        brow = eye - vec(0, r * 0.2)
        parts.append(Part(limb(brow - vec(r * 0.16, 0), brow + vec(r * 0.16, 0), r * 0.03, r * 0.02), "hair"))
    nose = c + vec(x * 1.3, r * 0.22)
    parts.append(Part(limb(nose - vec(x * 0.3, r * 0.25), nose, r * 0.07, r * 0.13), "skin", shade=1.04))
    mouth = c + vec(x, r * 0.55)
    parts.append(Part(ellipse(mouth, r * rng.uniform(0.2, 0.34), r * rng.uniform(0.04, 0.12)), "lip", roundness=0.3))
    if rng.random() < 0.15:
        for side in (-1, 1):
            eye = c + vec(x + side * r * 0.38, -r * 0.05)
            parts.append(Part(ellipse(eye, r * 0.27, r * 0.22), "metal", [ellipse(eye, r * 0.22, r * 0.17)]))


def head(rng, c, r, parts):
    turn = rng.uniform(-1, 1) if rng.random() < 0.6 else 0.0
    seen = rng.random() < 0.85  # else from behind
    style = rng.choice(["short", "long", "none", "curly", "bun"], p=[0.4, 0.28, 0.08, 0.16, 0.08])
    if style == "long":
        parts.append(_hair_behind(rng, c, r, rng.uniform(0.8, 2.8)))
    if style == "curly":
        parts.append(Part(blob(rng, c - vec(0, r * 0.3), r * rng.uniform(1.2, 1.8), 0.12, 0.05), "hair",
                          hair=r * rng.uniform(0.1, 0.5)))
    if style == "bun":
        parts.append(Part(ellipse(c - vec(r * turn * 0.6, r * 1.2), r * 0.5, r * 0.45), "hair", hair=r * 0.12))
    for side in (-1, 1):
        parts.append(Part(ellipse(c + vec(side * r * 0.85, 0.05 * r), r * 0.16, r * 0.26), "skin"))
    jaw = rng.uniform(0.55, 0.8)
    parts.append(Part(spline([c + vec(0, -r * 1.1), c + vec(r * 0.75, -r * 0.7), c + vec(r * 0.84, 0),
                              c + vec(r * jaw, r * 0.65), c + vec(turn * r * 0.1, r * 1.08),
                              c + vec(-r * jaw, r * 0.65), c + vec(-r * 0.84, 0), c + vec(-r * 0.75, -r * 0.7)]),
                      "skin" if seen else "hair"))
    if seen:
        _face(rng, c, r, turn, parts)
        if rng.random() < 0.15:
            parts.append(Part(spline([c + vec(-r * 0.75, r * 0.2), c + vec(0, r * 0.75), c + vec(r * 0.75, r * 0.2),
                                      c + vec(r * 0.5, r), c + vec(0, r * 1.3), c + vec(-r * 0.5, r)]), "hair",
                              [ellipse(c + vec(turn * r * 0.35, r * 0.55), r * 0.25, r * 0.1)], hair=r * 0.1))
    if style != "none":
        fringe = rng.uniform(-0.75, -0.35)
        parts.append(Part(spline([c + vec(-r * 0.95, r * 0.1), c + vec(-r * 0.95, -r * 0.7), c + vec(0, -r * 1.32),
                                  c + vec(r * 0.95, -r * 0.7), c + vec(r * 0.95, r * 0.1), c + vec(r * 0.7, r * fringe),
                                  c + vec(-r * rng.uniform(-0.5, 0.5), r * (fringe - 0.1)), c + vec(-r * 0.7, r * fringe)]),
                          "hair", hair=r * rng.choice([0, 0.06, 0.15, 0.35])))
    if rng.random() < 0.12:
        y = c[1] - r * 0.65
        parts.append(Part(spline([vec(c[0] - r, y), vec(c[0] - r * 0.8, y - r * 0.9), vec(c[0] + r * 0.8, y - r * 0.9),
                                  vec(c[0] + r, y)]), "hat"))
        parts.append(Part(limb(vec(c[0] - r * rng.uniform(1, 1.8), y), vec(c[0] + r * rng.uniform(1, 1.8), y),
                               r * 0.12, r * 0.1), "hat"))


def _torso(rng, neck, hip, sw, parts, top):
    hw = sw * rng.uniform(0.6, 0.95)
    waist = (neck * 0.4 + hip * 0.6)
    parts.append(Part(spline([neck + vec(-0.03, 0), neck + vec(0.03, 0), neck + vec(sw, 0.035),
                              neck + vec(sw * 0.95, 0.1), waist + vec(sw * rng.uniform(0.6, 0.9), 0),
                              hip + vec(hw, 0.03), hip + vec(-hw, 0.03), waist + vec(-sw * rng.uniform(0.6, 0.9), 0),
                              neck + vec(-sw * 0.95, 0.1), neck + vec(-sw, 0.035)], 8), top))
    if rng.random() < 0.3:  # an open coat or a tie
        x = neck + vec(rng.normal(0, 0.01), 0.02)
        parts.append(Part(spline([x + vec(-0.02, 0), x + vec(0.02, 0), hip + vec(rng.uniform(0.01, 0.06), 0),
                                  hip - vec(rng.uniform(0.01, 0.06), 0)]), "cloth3", roundness=0.4))


def _skirt(rng, hip, sw):
    low = hip + vec(rng.normal(0, 0.02), rng.uniform(0.12, 0.42))
    w = sw * rng.uniform(0.9, 2.2)
    return Part(spline([hip + vec(-sw * 0.75, -0.05), hip + vec(sw * 0.75, -0.05), low + vec(w, 0),
                        low + vec(0, 0.02), low + vec(-w, 0)], 8), "cloth2")


def person(rng):
    """From head to foot, or as far as a portrait shows."""
    parts = []
    r = rng.uniform(0.055, 0.075)
    pose = rng.choice(["stand", "walk", "sit"], p=[0.5, 0.3, 0.2])
    sw = rng.uniform(0.085, 0.125)
    neck = vec(0, 0.17)
    lean = rng.normal(0, 0.08)
    hip = neck + unit(lean) * rng.uniform(0.28, 0.34)
    centre = neck + vec(rng.normal(0, 0.015), -r * 1.45)
    sleeve = "cloth1" if rng.random() < 0.7 else "skin"
    behind = rng.choice([-1, 1])
    _arm(rng, neck + vec(behind * sw * 0.9, 0.05), behind, parts, sleeve, False)
    _legs(rng, hip, parts, "cloth2" if rng.random() < 0.85 else "skin", pose)
    if rng.random() < 0.15:
        parts.insert(0, Part(box(neck + vec(0, 0.15), sw * 1.8, 0.26, 0, 0.3), "bag"))
    _torso(rng, neck, hip, sw, parts, "cloth1")
    if rng.random() < 0.25:
        parts.append(_skirt(rng, hip, sw))
    parts.append(Part(limb(neck + vec(0, 0.03), centre, r * 0.5, r * 0.45), "skin"))
    head(rng, centre, r, parts)
    _arm(rng, neck + vec(-behind * sw * 0.9, 0.05), -behind, parts, sleeve, True)
    if rng.random() < 0.1:
        hand = neck + vec(-behind * sw * 1.6, 0.1)
        line = curve(hand, hand + unit(rng.normal(0, 0.4)) * rng.uniform(0.2, 0.5), rng.normal(0, 0.03))
        parts.append(Part(ribbon(line, np.full(len(line), 0.012)), "metal"))
    return parts


def portrait(rng):
    """Head and shoulders, large; the frame cuts them."""
    parts = []
    c, r = vec(0, 0), 0.2
    neck = c + vec(rng.normal(0, 0.03), r * 1.25)
    sw = rng.uniform(0.32, 0.5)
    low = neck[1] + rng.uniform(0.3, 0.9)
    if rng.random() < 0.5:
        parts.append(_hair_behind(rng, c, r * 1.02, rng.uniform(1.0, 3.0)))
    parts.append(Part(limb(neck + vec(0, 0.1), c, r * 0.55, r * 0.5), "skin", shade=0.92))
    parts.append(Part(spline([neck + vec(-r * 0.55, 0), neck + vec(r * 0.55, 0), neck + vec(sw, 0.14),
                              vec(neck[0] + sw * 1.1, low), vec(neck[0] - sw * 1.1, low), neck + vec(-sw, 0.14)], 8), "cloth1"))
    if rng.random() < 0.5:
        parts.append(Part(spline([neck + vec(-r * 0.5, -0.01), neck + vec(r * 0.5, -0.01),
                                  neck + vec(0, r * rng.uniform(0.4, 1.4))]), "skin", roundness=0.3))
    head(rng, c, r, parts)
    if rng.random() < 0.3:
        side = rng.choice([-1, 1])
        hand = c + vec(side * r * rng.uniform(0.8, 1.6), r * rng.uniform(0.2, 1.2))
        parts.append(Part(limb(vec(side * sw, low), hand, r * 0.4, r * 0.3), "cloth1"))
        for k in range(4):
            parts.append(Part(limb(hand, hand + unit(3.1 + k * 0.2 - side * 0.3) * r * 0.6, r * 0.12, r * 0.08), "skin"))
    return parts
