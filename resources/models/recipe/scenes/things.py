"""Furniture, vessels, packaging, food, tools, plants, and shapes that are nothing in particular."""

import cv2
import numpy as np

from .shapes import Part, blob, box, curve, ellipse, limb, polygon, revolved, ribbon, spline, turned, unit, vec


def vessel(rng):
    """Bottles, cups, vases, lamps: turned on a wheel."""
    kind = rng.choice(["bottle", "vase", "cup", "glass", "lamp"])
    h = 1.0
    if kind == "bottle":
        r = rng.uniform(0.12, 0.22)
        radii = [r * 0.35, r * 0.35, r * 0.4, r, r, r, r * 0.97]
    elif kind == "cup":
        r, h = rng.uniform(0.3, 0.45), 0.7
        radii = [r, r * 0.99, r * 0.95, r * rng.uniform(0.6, 0.9)]
    elif kind == "glass":
        r = rng.uniform(0.2, 0.32)
        radii = [r, r * 1.05, r * 0.8, r * 0.1, r * 0.07, r * 0.1, r * 0.8]
    elif kind == "lamp":
        r = rng.uniform(0.2, 0.4)
        radii = [r * 0.6, r, r * 0.08, r * 0.07, r * 0.07, r * 0.5]
    else:
        radii = rng.uniform(0.1, 0.35, int(rng.integers(4, 8)))
    name = rng.choice(["glaze", "glass", "metal", "paint", "wood"])
    parts = []
    if kind == "cup" or rng.random() < 0.2:
        x = max(radii) * 0.9
        a, b = vec(x, -h * 0.25), vec(x, h * 0.2)
        line = curve(a, b, -rng.uniform(0.1, 0.3))
        parts.append(Part(ribbon(line, np.full(len(line), rng.uniform(0.02, 0.05))), name))
    parts.append(Part(revolved((0, 0), h, radii, rng.random() < 0.8), name))
    if rng.random() < 0.5:
        parts.append(Part(box((0, h * rng.uniform(0, 0.2)), max(radii) * 1.9, h * rng.uniform(0.1, 0.35)), "label", roundness=0.5))
    if kind == "bottle":
        parts.append(Part(box((0, -h * 0.5), radii[0] * 2.4, 0.09), "metal"))
    if kind in ("cup", "vase") and rng.random() < 0.7:
        parts.append(Part(ellipse((0, -h / 2), radii[0] * 0.9, radii[0] * 0.2), "rubber", roundness=0.1))
    return parts


def furniture(rng):
    kind = rng.choice(["chair", "table", "sofa", "lamp", "cabinet"])
    t = rng.uniform(0.02, 0.06)
    parts = []
    if kind in ("chair", "table"):
        w, h = (0.5, 0.5) if kind == "chair" else (1.0, rng.uniform(0.4, 0.7))
        d = vec(rng.uniform(0.05, 0.25), -rng.uniform(0.02, 0.12))  # its depth, seen a little from above
        for x, behind in ((-1, 1), (1, 1), (-1, 0), (1, 0)):
            top = vec(x * w * 0.46, 0) + d * behind
            parts.append(Part(limb(top, top + vec(x * rng.uniform(0, 0.05), h), t, t * 0.7), "wood", shade=0.75 if behind else 1))
        if kind == "chair":
            back = [vec(-w / 2, 0) + d, vec(w / 2, 0) + d, vec(w / 2, -0.55) + d * 1.2, vec(-w / 2, -0.55) + d * 1.2]
            open_back = rng.random() < 0.5
            inner = [np.array(back) * 0.75 + np.mean(back, 0) * 0.25] if open_back else []
            parts.append(Part(np.array(back), "wood", inner, roundness=0.2))
            if open_back:
                for x in np.linspace(-0.3, 0.3, 3):
                    parts.append(Part(limb(vec(x * w, -0.5) + d, vec(x * w, 0) + d, t * 0.5, t * 0.5), "wood"))
        seat = np.array([vec(-w / 2, 0), vec(w / 2, 0), vec(w / 2, 0) + d, vec(-w / 2, 0) + d])
        parts.append(Part(seat, rng.choice(["wood", "cloth1"]), roundness=0.1, shade=1.1))
        parts.append(Part(box((0, t * 0.6), w, t * 1.4), "wood"))
    elif kind == "sofa":
        parts.append(Part(box((0, -0.22), 1.0, 0.4, 0, 0.3), "cloth1"))
        for x in (-0.25, 0.25):
            parts.append(Part(box((x, -0.2), 0.46, 0.3, 0, 0.3), "cloth1"))
            parts.append(Part(box((x, 0.04), 0.48, 0.16, 0, 0.4), "cloth1"))
        for x in (-0.54, 0.54):
            parts.append(Part(box((x, 0.0), 0.16, 0.4, 0, 0.5), "cloth1"))
            parts.append(Part(limb(vec(x * 0.9, 0.2), vec(x * 0.92, 0.3), t, t * 0.7), "wood"))
        if rng.random() < 0.6:
            parts.append(Part(box((rng.uniform(-0.3, 0.3), -0.1), 0.24, 0.22, rng.normal(0, 0.3), 0.3), "cloth2"))
    elif kind == "lamp":
        parts.append(Part(ellipse((0, 0.8), 0.2, 0.04), "metal"))
        parts.append(Part(limb((0, -0.4), (0, 0.8), 0.015, 0.015), "metal"))
        parts.append(Part(np.array([vec(-0.15, -0.75), vec(0.15, -0.75), vec(0.28, -0.3), vec(-0.28, -0.3)]), "lamp", roundness=0.6))
    else:
        h = rng.uniform(0.5, 1.2)
        parts.append(Part(box((0, 0), 0.8, h, 0, 0.02), "wood", roundness=0.1))
        for y in np.linspace(-0.5, 0.5, int(rng.integers(2, 5)))[:-1]:
            for x in (-0.19, 0.19):
                parts.append(Part(box((x, y * h * 0.9 + 0.12), 0.36, h * 0.2, 0, 0.03), "wood2", roundness=0.15))
                parts.append(Part(ellipse((x, y * h * 0.9 + 0.12), 0.015, 0.015), "metal"))
    return parts


def packaging(rng):
    """A box seen over a corner, with print on it; a bag; a can."""
    w, h, d = rng.uniform(0.3, 0.7), rng.uniform(0.3, 0.9), rng.uniform(0.1, 0.5)
    o = vec(rng.uniform(0.4, 1) * d, -rng.uniform(0.1, 0.6) * d)
    a, b, c, e = vec(-w / 2, -h / 2), vec(w / 2, -h / 2), vec(w / 2, h / 2), vec(-w / 2, h / 2)
    parts = [Part(np.array([a, b, b + o, a + o]), "card", roundness=0.05, shade=1.12),
             Part(np.array([b, b + o, c + o, c]), "card", roundness=0.05, shade=0.68),
             Part(np.array([a, b, c, e]), rng.choice(["card", "label"]), roundness=0.05)]
    for _ in range(int(rng.integers(0, 4))):
        at = vec(rng.uniform(-0.35, 0.35) * w, rng.uniform(-0.35, 0.35) * h)
        shape = box(at, w * rng.uniform(0.1, 0.5), h * rng.uniform(0.05, 0.3)) if rng.random() < 0.6 else blob(rng, at, w * 0.15)
        parts.append(Part(shape, rng.choice(["label", "cloth1", "paint"]), roundness=0.05))
    return parts


def food(rng):
    kind = rng.choice(["fruit", "burger", "cake", "plate", "bunch"])
    parts = []
    if kind == "fruit":
        parts.append(Part(blob(rng, (0, 0), 0.4, 0.06, 0.12), "fruit"))
        parts.append(Part(ribbon(curve((0, -0.36), (rng.normal(0, 0.1), -0.55), 0.04), np.full(14, 0.018)), "bark"))
        if rng.random() < 0.6:
            parts.append(leaf(vec(0.02, -0.48), rng.uniform(1.2, 2.2), 0.3))
    elif kind == "burger":
        for y, name in ((0.2, "bread"), (0.08, "earth"), (0.0, "leaf"), (-0.06, "fruit")):
            parts.append(Part(box((rng.normal(0, 0.01), y), rng.uniform(0.75, 0.9), 0.12, 0, 0.5), name))
        parts.append(Part(spline([vec(-0.42, -0.06), vec(-0.34, -0.3), vec(0, -0.4), vec(0.34, -0.3), vec(0.42, -0.06)], 8), "bread"))
    elif kind == "cake":
        for k in range(3):
            parts.append(Part(box((0, 0.25 - 0.2 * k), 0.9 - 0.18 * k, 0.2, 0, 0.1), ["glaze", "white", "cloth1"][k]))
        for x in np.linspace(-0.2, 0.2, 3):
            parts.append(Part(ellipse((x, -0.29), 0.06, 0.06), "fruit"))
    elif kind == "plate":
        parts.append(Part(ellipse((0, 0), 0.6, 0.3), "white", roundness=0.15))
        parts.append(Part(ellipse((0, 0.01), 0.44, 0.2), "white", roundness=0.1, shade=0.92))
        for _ in range(int(rng.integers(3, 9))):
            parts.append(Part(blob(rng, rng.normal(0, 0.12, 2) * [1.4, 0.6], rng.uniform(0.06, 0.16)), rng.choice(["fruit", "bread", "leaf", "earth"])))
    else:
        for _ in range(int(rng.integers(6, 20))):
            parts.append(Part(ellipse(rng.normal(0, 0.22, 2) * [1, 1.3], 0.12, 0.12), "fruit"))
    return parts


def tool(rng):
    kind = rng.choice(["hammer", "scissors", "wrench", "brush", "key", "guitar", "umbrella", "spectacles"])
    parts = []
    w = rng.uniform(0.025, 0.06)
    if kind == "scissors":
        for s in (-1, 1):
            ring = vec(s * 0.14, 0.4)
            parts.append(Part(limb((0, 0), (s * -0.05, -0.6), w, 0.008), "metal"))
            parts.append(Part(limb((0, 0), ring, w, w * 0.8), "paint"))
            parts.append(Part(ellipse(ring + vec(0, 0.1), 0.1, 0.14), "paint", [ellipse(ring + vec(0, 0.1), 0.065, 0.1)]))
    elif kind == "guitar":
        parts.append(Part(limb((0, -0.3), (0, -0.9), 0.035, 0.03), "wood2"))
        parts.append(Part(spline([vec(-0.2, -0.28), vec(0.2, -0.28), vec(0.14, -0.05), vec(0.3, 0.3), vec(0, 0.5), vec(-0.3, 0.3), vec(-0.14, -0.05)], 8), "wood"))
        parts.append(Part(ellipse((0, 0.02), 0.08, 0.08), "rubber", roundness=0.1))
    elif kind == "umbrella":
        parts.append(Part(limb((0, -0.4), (0, 0.6), 0.012, 0.012), "metal"))
        n = 6
        for k in range(n):
            a, b = -0.6 + 1.2 * k / n, -0.6 + 1.2 * (k + 1) / n
            parts.append(Part(spline([vec(0, -0.5), vec(a, -0.05), vec((a + b) / 2, -0.1), vec(b, -0.05)], 4), "cloth1", shade=0.8 + 0.08 * k))
    elif kind == "spectacles":
        for s in (-1, 1):
            parts.append(Part(ellipse((s * 0.28, 0), 0.22, 0.17), "metal", [ellipse((s * 0.28, 0), 0.19, 0.14)]))
        parts.append(Part(limb((-0.08, -0.03), (0.08, -0.03), 0.015, 0.015), "metal"))
    elif kind == "key":
        parts.append(Part(ellipse((0, 0.3), 0.17, 0.17), "metal", [ellipse((0, 0.34), 0.07, 0.06)]))
        parts.append(Part(limb((0, 0.15), (0, -0.6), 0.035, 0.03), "metal"))
        for y in (-0.55, -0.45):
            parts.append(Part(box((0.07, y), 0.1, 0.05), "metal"))
    else:
        parts.append(Part(limb((0, 0.6), (0, -0.35), w, w * 0.8), "wood"))
        if kind == "hammer":
            parts.append(Part(box((0.03, -0.4), 0.42, 0.13, 0, 0.2), "metal"))
        elif kind == "wrench":
            parts.append(Part(ellipse((0, -0.42), 0.14, 0.14), "metal", [box((0, -0.5), 0.09, 0.2)]))
        else:
            parts.append(Part(box((0, -0.4), 0.1, 0.12), "metal"))
            parts.append(Part(box((0, -0.52), 0.11, 0.18, 0, 0.3), "fur", hair=0.03))
    return parts


def leaf(root, angle, length):
    d = unit(angle)
    o = vec(-d[1], d[0])
    tip = root + d * length
    w = length * 0.24
    return Part(spline([root, root + d * length * 0.4 + o * w, tip, root + d * length * 0.4 - o * w], 7), "leaf", roundness=0.5)


def plant(rng):
    kind = rng.choice(["pot", "flower", "tree", "fern"])
    parts = []
    if kind == "tree":
        parts.append(Part(limb((0, 0.9), (rng.normal(0, 0.05), 0), 0.09, 0.05), "bark"))
        for _ in range(int(rng.integers(4, 12))):
            c = rng.normal(0, 0.28, 2) * [1, 0.8] - [0, 0.2]
            parts.append(Part(blob(rng, c, rng.uniform(0.16, 0.36), 0.2), "leaf", hair=rng.choice([0, 0.04, 0.08]), shade=rng.uniform(0.7, 1.15)))
        return parts
    top = vec(0, 0.15)
    for _ in range(int(rng.integers(4, 14))):
        a = 3.14 + rng.normal(0, 0.7)
        stem = curve(top, top + unit(a) * rng.uniform(0.3, 0.9), rng.normal(0, 0.1))
        parts.append(Part(ribbon(stem, np.full(len(stem), 0.012)), "leaf", shade=0.85))
        if kind == "fern":
            for k in range(3, len(stem), 2):
                for s in (-1, 1):
                    parts.append(leaf(stem[k], a + s * 1.1, rng.uniform(0.08, 0.2)))
        elif kind == "flower":
            petals = int(rng.integers(5, 10))
            r = rng.uniform(0.06, 0.14)
            for k in range(petals):
                p = leaf(stem[-1], k * 6.28 / petals, r * 1.6)
                p.material = "petal"
                parts.append(p)
            parts.append(Part(ellipse(stem[-1], r * 0.4, r * 0.4), "lamp"))
        else:
            p = leaf(stem[-1], a + rng.normal(0, 0.6), rng.uniform(0.15, 0.45))
            parts.append(p)
    w = rng.uniform(0.16, 0.3)
    parts.append(Part(np.array([vec(-w, 0.1), vec(w, 0.1), vec(w * 0.75, 0.65), vec(-w * 0.75, 0.65)]), rng.choice(["glaze", "earth", "paint"])))
    parts.append(Part(box((0, 0.12), w * 2.2, 0.09), rng.choice(["glaze", "earth", "paint"])))
    return parts


def clothing(rng):
    """Shoes, bags, hats, shirts on their own, as shops show them."""
    kind = rng.choice(["shoe", "bag", "shirt", "hat"])
    parts = []
    if kind == "shoe":
        parts.append(Part(spline([vec(-0.45, -0.35), vec(-0.15, -0.33), vec(0.05, -0.02), vec(0.5, 0.1), vec(0.5, 0.22), vec(-0.45, 0.22)], 8), "cloth1"))
        parts.append(Part(box((0.02, 0.24), 1.0, 0.09, 0, 0.5), rng.choice(["rubber", "white"])))
        for k in range(4):
            a = vec(-0.1 + 0.09 * k, -0.22 + 0.07 * k)
            parts.append(Part(limb(a, a + vec(0.09, -0.05), 0.015, 0.015), "white"))
    elif kind == "bag":
        line = curve((-0.25, -0.2), (0.25, -0.2), -rng.uniform(0.3, 0.6))
        parts.append(Part(ribbon(line, np.full(len(line), 0.025)), "cloth2"))
        parts.append(Part(box((0, 0.15), 0.8, 0.65, 0, rng.uniform(0.05, 0.4)), "cloth1"))
        parts.append(Part(box((0, 0.05), 0.74, rng.uniform(0.15, 0.4), 0, 0.3), "cloth2", roundness=0.3))
        parts.append(Part(box((0, 0.15), 0.08, 0.08), "metal"))
    elif kind == "shirt":
        parts.append(Part(np.array([vec(-0.18, -0.45), vec(0.18, -0.45), vec(0.34, -0.4), vec(0.62, 0.0), vec(0.46, 0.1), vec(0.32, -0.08),
                                    vec(0.32, 0.6), vec(-0.32, 0.6), vec(-0.32, -0.08), vec(-0.46, 0.1), vec(-0.62, 0.0), vec(-0.34, -0.4)]),
                          "cloth1", roundness=0.4))
        parts.append(Part(ellipse((0, -0.45), 0.16, 0.08), "cloth2", roundness=0.2))
        if rng.random() < 0.5:
            parts.append(Part(box((0, -0.02), 0.3, 0.25), "label", roundness=0.1))
    else:
        parts.append(Part(spline([vec(-0.3, 0.05), vec(-0.26, -0.35), vec(0.26, -0.35), vec(0.3, 0.05)], 8), "cloth1"))
        parts.append(Part(ellipse((0.0, 0.08), rng.uniform(0.45, 0.62), 0.09), "cloth1", shade=0.9))
        parts.append(Part(box((0, 0.0), 0.6, 0.09), "cloth2"))
    return parts


def screen(rng):
    """Telephones, monitors, cameras."""
    if rng.random() < 0.35:
        parts = [Part(box((0, 0), 1.0, 0.62, 0, 0.15), "rubber"), Part(box((0.0, -0.34), 0.3, 0.14, 0, 0.2), "rubber")]
        for r, name in ((0.27, "metal"), (0.22, "rubber"), (0.15, "glass"), (0.05, "lamp")):
            parts.append(Part(ellipse((rng.normal(0, 0.02), 0.02), r, r), name))
        return parts
    w, h = (rng.uniform(0.3, 0.5), 0.9) if rng.random() < 0.5 else (1.0, rng.uniform(0.55, 0.7))
    parts = []
    if w > h:
        parts.append(Part(box((0, h * 0.65), 0.1, 0.3), "metal"))
        parts.append(Part(box((0, h * 0.65 + 0.15), 0.4, 0.04), "metal"))
    parts.append(Part(box((0, 0), w, h, 0, 0.08), "rubber", roundness=0.1))
    parts.append(Part(box((0, 0), w * 0.92, h * 0.9, 0, 0.05), rng.choice(["label", "glass", "cloth1"]), roundness=0.05))
    return parts


def abstract(rng):
    """Anything: the network is to find what stands out, not what it knows."""
    kind = rng.choice(["blob", "polygon", "cluster", "letters", "ring"])
    if kind == "blob":
        return [Part(blob(rng, (0, 0), 0.5, rng.uniform(0.05, 0.5)), "any", hair=rng.choice([0, 0, 0.05, 0.12]), roundness=rng.uniform(0.1, 1))]
    if kind == "polygon":
        return [Part(polygon(rng, (0, 0), 0.5), "any", roundness=rng.uniform(0.05, 1))]
    if kind == "ring":
        return [Part(ellipse((0, 0), 0.5, rng.uniform(0.2, 0.5)), "any", [ellipse((0, 0), 0.3, rng.uniform(0.1, 0.18))])]
    if kind == "letters":
        return letters(rng)
    return [Part(blob(rng, rng.normal(0, 0.3, 2), rng.uniform(0.1, 0.3)), f"any{k % 4}") for k in range(int(rng.integers(3, 9)))]


def letters(rng):
    mask = np.zeros((160, 420), np.uint8)
    text = "".join(rng.choice(list("ABCDEFGHKMNPRSTXYZ2345689&@"), int(rng.integers(1, 4))))
    cv2.putText(mask, text, (10, 120), int(rng.integers(0, 5)), 4, 255, int(rng.integers(10, 26)), cv2.LINE_AA)
    found, levels = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    parts = []
    for k, outline in enumerate(found):
        if levels[0][k][3] >= 0 or len(outline) < 3:
            continue
        holes = [found[j][:, 0, :] / 160.0 for j in range(len(found)) if levels[0][j][3] == k and len(found[j]) > 2]
        parts.append(Part(outline[:, 0, :] / 160.0, "paint", holes, roundness=rng.uniform(0.1, 0.8)))
    return parts


def turned_thing(parts, angle):
    for part in parts:
        part.outline = turned(part.outline, angle)
        part.holes = [turned(hole, angle) for hole in part.holes]
    return parts
