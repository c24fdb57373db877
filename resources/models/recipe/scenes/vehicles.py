"""What people travel in and on, seen from the side or a little turned."""

import numpy as np

from .shapes import Part, box, curve, ellipse, limb, ribbon, spline, vec


def _wheel(rng, c, r, parts):
    parts.append(Part(ellipse(c, r, r), "rubber"))
    parts.append(Part(ellipse(c, r * 0.62, r * 0.62), "metal", roundness=0.3))
    for k in range(int(rng.integers(3, 8))):
        a = k * 6.28 / 5 + 0.3
        parts.append(Part(ellipse(c + vec(np.cos(a), np.sin(a)) * r * 0.38, r * 0.1, r * 0.1), "rubber", roundness=0.2))


def car(rng):
    h, roof = rng.uniform(0.13, 0.22), rng.uniform(0.14, 0.34)
    nose, tail = rng.uniform(-0.36, -0.2), rng.uniform(0.22, 0.48)
    slope, back = rng.uniform(0.05, 0.22), rng.uniform(0.0, 0.18)
    top = -h - roof
    parts = [Part(ellipse((0, h * 0.6), 0.46, 0.05), "rubber", roundness=0.1)]
    cabin = [vec(nose, -h), vec(nose + slope, top), vec(tail - back, top), vec(tail, -h)]
    parts.append(Part(spline(cabin, 4) if rng.random() < 0.5 else np.array(cabin), "paint"))
    inset = [vec(nose + 0.05, -h * 1.05), vec(nose + slope + 0.03, top + 0.035), vec(tail - back - 0.03, top + 0.035), vec(tail - 0.05, -h * 1.05)]
    parts.append(Part(np.array(inset), "glass", roundness=0.2))
    for x in np.linspace(nose + slope + 0.06, tail - back - 0.04, int(rng.integers(2, 5)))[:-1]:
        parts.append(Part(box((x + 0.08, (top - h) / 2), 0.02, roof), "paint", roundness=0.3))
    parts.append(Part(spline([vec(-0.5, h * 0.4), vec(-0.49, -h * 0.5), vec(nose, -h * 1.02), vec(tail, -h * 1.02),
                              vec(0.49, -h * 0.6), vec(0.5, h * 0.4), vec(0.2, h * 0.75), vec(-0.2, h * 0.75)], 6), "paint"))
    for x in np.linspace(-0.15, 0.2, int(rng.integers(1, 4))):
        parts.append(Part(box((x, -h * 0.1), 0.006, h * 1.3), "rubber", roundness=0.1))
    parts.append(Part(box((0.0, h * 0.5), 0.9, 0.025), "metal" if rng.random() < 0.5 else "rubber"))
    for x, name in ((-0.47, "lamp"), (0.47, "rear")):
        parts.append(Part(ellipse((x, -h * 0.25), 0.03, 0.035), name))
    r = rng.uniform(0.08, 0.12)
    for x in (-0.3, 0.3):
        _wheel(rng, vec(x, h * 0.7), r, parts)
    return parts


def van(rng):
    """Bus, lorry, van: boxes with windows."""
    h = rng.uniform(0.25, 0.5)
    parts = [Part(box((0, 0), 1.0, h, 0, 0.15), "paint", roundness=0.3)]
    if rng.random() < 0.5:
        parts.append(Part(box((0, 0), 1.0, h * rng.uniform(0.1, 0.3)), "cloth1", roundness=0.1))
    n = int(rng.integers(2, 8))
    for x in np.linspace(-0.42, 0.42, n):
        parts.append(Part(box((x, -h * 0.18), 0.7 / n, h * 0.36, 0, 0.1), "glass", roundness=0.2))
    if rng.random() < 0.4:
        parts.append(Part(box((-0.56, h * 0.15), 0.22, h * 0.65, 0, 0.2), "paint"))
        parts.append(Part(box((-0.58, 0), 0.12, h * 0.25, 0, 0.2), "glass"))
    for x in (-0.34, 0.26, 0.38)[:int(rng.integers(2, 4))]:
        _wheel(rng, vec(x, h * 0.52), rng.uniform(0.07, 0.11), parts)
    return parts


def bicycle(rng):
    """Thin tubes, open wheels."""
    r, w = rng.uniform(0.22, 0.28), rng.uniform(0.01, 0.022)
    parts = []
    a, b = vec(-0.36, 0), vec(0.36, 0)
    for c in (a, b):
        parts.append(Part(ellipse(c, r, r), "rubber", [ellipse(c, r - w * 1.6, r - w * 1.6)]))
        for k in range(int(rng.integers(4, 9))):
            q = vec(np.cos(k * 0.8), np.sin(k * 0.8)) * r * 0.95
            parts.append(Part(limb(c - q, c + q, 0.003, 0.003), "metal"))
    seat, crank, bar = vec(-0.13, -0.36), vec(-0.03, 0.03), vec(0.24, -0.34)
    for p, q in ((a, crank), (a, seat), (seat, crank), (crank, bar), (seat + vec(0.02, 0.05), bar + vec(0.01, 0.05)), (bar, b)):
        parts.append(Part(limb(p, q, w, w), "paint"))
    parts.append(Part(limb(seat + vec(-0.07, -0.04), seat + vec(0.08, -0.04), 0.03, 0.015), "rubber"))
    parts.append(Part(limb(bar, bar + vec(rng.choice([-0.1, 0.08]), -0.06), w, w), "rubber"))
    parts.append(Part(ellipse(crank, 0.05, 0.05), "metal", [ellipse(crank, 0.035, 0.035)]))
    if rng.random() < 0.3:  # a motorcycle
        parts.append(Part(spline([vec(-0.2, -0.05), vec(0.15, -0.1), vec(0.2, 0.1), vec(-0.15, 0.12)], 6), "metal"))
        parts.append(Part(spline([vec(-0.15, -0.3), vec(0.2, -0.35), vec(0.22, -0.18), vec(-0.1, -0.16)], 6), "paint"))
    return parts


def boat(rng):
    h = rng.uniform(0.08, 0.2)
    parts = []
    if rng.random() < 0.6:
        mast = vec(rng.uniform(-0.1, 0.15), 0)
        top = mast + vec(0, -rng.uniform(0.5, 1.0))
        parts.append(Part(limb(mast, top, 0.012, 0.008), "metal"))
        for s in (-1, 1):
            parts.append(Part(spline([top + vec(s * 0.02, 0.03), mast + vec(s * 0.02, -0.06), mast + vec(s * rng.uniform(0.2, 0.42), -0.05)], 5),
                              "sail", roundness=0.25))
    else:
        parts.append(Part(box((0.05, -h), 0.5, h * 1.2, 0, 0.2), "white"))
        for x in np.linspace(-0.1, 0.2, 4):
            parts.append(Part(box((x, -h), 0.06, h * 0.5), "glass"))
    parts.append(Part(spline([vec(-0.5, -h * 0.5), vec(0.5, -h * 0.5), vec(0.36, h * 0.7), vec(-0.4, h * 0.7)], 6), "paint"))
    return parts


def plane(rng):
    w = rng.uniform(0.05, 0.09)
    parts = [Part(np.array([vec(0.05, 0), vec(-0.1, -rng.uniform(0.3, 0.55)), vec(-0.2, -0.3), vec(-0.12, 0)]), "wing1", roundness=0.2, shade=0.85)]
    parts.append(Part(np.array([vec(-0.4, 0), vec(-0.52, -0.22), vec(-0.6, -0.22), vec(-0.52, 0)]), "wing2", roundness=0.2))
    parts.append(Part(spline([vec(0.55, 0), vec(0.45, -w), vec(-0.4, -w * 0.8), vec(-0.58, -w * 0.4), vec(-0.4, w * 0.5), vec(0.45, w)], 8), "white"))
    for x in np.linspace(-0.3, 0.35, 9):
        parts.append(Part(ellipse((x, -w * 0.2), 0.012, 0.016), "glass"))
    parts.append(Part(np.array([vec(0.12, 0.02), vec(-0.15, rng.uniform(0.25, 0.5)), vec(-0.27, 0.35), vec(-0.12, 0.02)]), "wing1", roundness=0.2))
    parts.append(Part(ellipse((-0.02, 0.17), 0.07, 0.03), "metal"))
    return parts
