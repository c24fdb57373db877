"""Scenes of another make, for measuring alone: solid bodies in space, found by sphere tracing, with cast shadows.

Nothing here is shared with `scenes`, neither outlines nor surfaces nor cameras, so that figures on these pictures tell
what a network has learned beyond the manner of the pictures it was trained with. `scene(rng, n)` as in `scenes`.
"""

import dataclasses

import cv2
import numpy as np

F = np.float32
FAR = F(60)
FINER = 2  # pixels to a side of one of the picture


def _unit(v):
    return v / (np.linalg.norm(v, axis=-1, keepdims=True) + 1e-9)


def _rotation(rng, most=np.pi):
    axis, angle = _unit(rng.normal(size=3)), rng.uniform(-most, most)
    k = np.array([[0, -axis[2], axis[1]], [axis[2], 0, -axis[0]], [-axis[1], axis[0], 0]])
    return (np.eye(3) + np.sin(angle) * k + (1 - np.cos(angle)) * k @ k).astype(F)


def _ball(p, a):
    return np.linalg.norm(p / a, axis=1) * a.min() - a.min()


def _box(p, a):
    q = np.abs(p) - a * F(0.85)
    return np.linalg.norm(np.maximum(q, 0), axis=1) + np.minimum(q.max(1), 0) - a.min() * F(0.15)


def _capsule(p, a):
    y = np.clip(p[:, 1], -a[1], a[1])
    return np.linalg.norm(np.stack([p[:, 0], p[:, 1] - y, p[:, 2]], 1), axis=1) - min(a[0], a[2]) * F(0.6)


def _cylinder(p, a):
    d = np.stack([np.hypot(p[:, 0], p[:, 2]) - a[0], np.abs(p[:, 1]) - a[1]], 1)
    return np.minimum(d.max(1), 0) + np.linalg.norm(np.maximum(d, 0), axis=1)


def _torus(p, a):
    return np.hypot(np.hypot(p[:, 0], p[:, 1]) - a[0], p[:, 2]) - a[0] * F(0.3)


def _cone(p, a):
    r, slope = np.hypot(p[:, 0], p[:, 2]), a[0] / (2 * a[1])
    side = (r - (a[1] - p[:, 1]) * slope) / np.hypot(1, slope)
    return np.maximum(side, np.abs(p[:, 1]) - a[1])


SHAPES = (_ball, _box, _capsule, _cylinder, _torus, _cone)


@dataclasses.dataclass
class Piece:
    shape: object
    at: np.ndarray
    turn: np.ndarray
    size: np.ndarray
    paint: object


class Paint:
    """A colour that changes through space: plain, checks, stripes or waves."""

    def __init__(self, rng, scale):
        self.colours = rng.uniform(0.03, 0.95, (2, 3)).astype(F)
        if rng.random() < 0.6:
            self.colours[1] = np.clip(self.colours[0] * rng.uniform(0.6, 1.4), 0, 1)
        self.kind = rng.choice(["plain", "checks", "stripes", "waves"], p=[0.3, 0.15, 0.15, 0.4])
        self.turn = _rotation(rng) * F(rng.uniform(0.6, 6) / scale)
        self.waves = rng.normal(size=(5, 3)).astype(F) * (2.0 ** np.arange(5, dtype=F))[:, None]
        self.shine = rng.uniform(0, 0.8) * (rng.random() < 0.5)

    def __call__(self, p):
        q = p @ self.turn.T
        if self.kind == "plain":
            k = np.zeros(len(q), F)
        elif self.kind == "checks":
            k = (np.floor(q).sum(1) % 2).astype(F)
        elif self.kind == "stripes":
            k = (np.sin(q[:, 0] * 3) > 0).astype(F)
        else:
            k = F(0.5) + F(0.5) * np.mean([np.sin(q @ w + w[0]) for w in self.waves], 0)
        return self.colours[0] * (1 - k[:, None]) + self.colours[1] * k[:, None]


class Body:
    """Pieces grown together, standing on the ground (y = 0)."""

    def __init__(self, rng, place, size):
        self.blend = F(size * rng.choice([0.0, 0.04, 0.1]))
        paints = [Paint(rng, size) for _ in range(int(rng.integers(1, 4)))]
        self.pieces, at = [], np.array([0, 0.5, 0])
        for _ in range(int(rng.integers(1, 8))):
            a = rng.uniform(0.1, 0.4, 3) * rng.uniform(0.5, 1.2)
            piece = Piece(SHAPES[rng.integers(len(SHAPES))], (at * size).astype(F), _rotation(rng, rng.choice([0.2, 3])),
                          (a * size).astype(F), paints[rng.integers(len(paints))])
            self.pieces.append(piece)
            step = _unit(rng.normal(size=3)) * [1, 1, 0.5]
            at = np.clip(at + step * a.max() * 1.1, [-0.8, 0.1, -0.5], [0.8, 1.3, 0.5])
        low = min(piece.at[1] - piece.size.max() for piece in self.pieces)
        for piece in self.pieces:
            piece.at = (piece.at + [place[0], -low * 0.85, place[1]]).astype(F)
        ends = np.array([piece.at for piece in self.pieces])
        self.centre = (ends.min(0) + ends.max(0)) / 2
        self.radius = max(np.linalg.norm(p.at - self.centre) + 1.75 * p.size.max() for p in self.pieces)

    def distances(self, p):
        return np.stack([piece.shape((p - piece.at) @ piece.turn, piece.size) for piece in self.pieces])

    def distance(self, p):
        d = self.distances(p)
        if self.blend == 0 or len(d) == 1:
            return d.min(0)
        least = d.min(0)
        return least - self.blend * np.log(np.exp(-(d - least) / self.blend).sum(0))

    def normal(self, p):
        e = F(0.002)
        steps = np.eye(3, dtype=F) * e
        return _unit(np.stack([self.distance(p + s) - self.distance(p - s) for s in steps], 1))

    def colour(self, p):
        nearest = self.distances(p).argmin(0)
        out, shine = np.empty((len(p), 3), F), np.empty(len(p), F)
        for k, piece in enumerate(self.pieces):
            out[nearest == k] = piece.paint(p[nearest == k])
            shine[nearest == k] = piece.paint.shine
        return out, shine

    def traced(self, origin, way, steps=70):
        """How far each ray goes until it meets the body, and how close it came in relation to its length."""
        t_out, close = np.full(len(way), FAR), np.full(len(way), F(1))
        to = self.centre - origin
        along = (to * way).sum(1)
        inside = self.radius ** 2 - (to * to).sum(1) + along ** 2
        going = np.nonzero((inside > 0) & (along + np.sqrt(np.maximum(inside, 0)) > 0))[0]
        end = (along + np.sqrt(np.maximum(inside, 0)))
        t = np.maximum(along - np.sqrt(np.maximum(inside, 0)), F(0.01)).astype(F)
        for _ in range(steps):
            if not len(going):
                break
            d = self.distance(origin[going] + way[going] * t[going, None])
            close[going] = np.minimum(close[going], d / (t[going] + F(0.05)))
            met = d < 0.0015
            t_out[going[met]] = t[going[met]]
            t[going] += np.maximum(d * F(0.8), F(0.001))
            going = going[~met & (t[going] < end[going])]
        return t_out, np.clip(close, 0, 1)


class Space:
    """Ground, perhaps a wall, sky, sun."""

    def __init__(self, rng):
        self.ground, self.wall = Paint(rng, 1.5), Paint(rng, 2)
        self.back = rng.uniform(1.2, 6) if rng.random() < 0.55 else None
        self.sky = np.sort(rng.uniform(0.15, 1, (2, 3)).astype(F), 0)
        self.sun = _unit(np.array([rng.normal(0, 0.7), rng.uniform(0.5, 1.4), rng.uniform(-1.2, 0.3)])).astype(F)
        self.ambient, self.hard = rng.uniform(0.25, 0.6), rng.uniform(4, 40)

    def surfaces(self, origin, way):
        """Distance, normal and colour of what is behind all bodies."""
        up = way[:, 1]
        colour = self.sky[1] * (1 - np.clip(up, 0, 1)[:, None]) + self.sky[0] * np.clip(up, 0, 1)[:, None]
        t, normal = np.full(len(way), FAR), np.zeros_like(way)
        down = np.where(up < -1e-3, -origin[:, 1] / np.minimum(up, -1e-3), FAR)
        on = down < FAR
        t[on], normal[on] = down[on], (0, 1, 0)
        if self.back is not None:
            wall = np.where(way[:, 2] > 1e-3, (self.back - origin[:, 2]) / np.maximum(way[:, 2], 1e-3), FAR)
            near = wall < t
            t[near], normal[near] = wall[near], (0, 0, -1)
        for paint, index in ((self.ground, 1), (self.wall, 2)):
            mine = normal[:, index] != 0
            mist = np.clip(t[mine] / FAR, 0, 1)[:, None]
            colour[mine] = paint(origin[mine] + way[mine] * t[mine, None]) * (1 - mist) + colour[mine] * mist
        return t, normal, colour


def _camera(rng, n, at, size):
    eye = np.array([rng.normal(0, 0.5), rng.uniform(0.15, 1.6), 0]) * size
    distance = size * rng.uniform(1.6, 3.6)
    eye[2] = at[2] - distance
    aim = at + rng.normal(0, 0.13, 3) * size
    ahead = _unit(aim - eye)
    right = _unit(np.cross([0, 1, 0], ahead))
    yy, xx = np.mgrid[1:-1:n * 1j, -1:1:n * 1j].astype(F) * F(rng.uniform(0.35, 0.6))
    way = ahead + xx.reshape(-1, 1) * right + yy.reshape(-1, 1) * np.cross(ahead, right)
    return np.broadcast_to(eye.astype(F), (n * n, 3)), _unit(way).astype(F)


def _lit(space, bodies, p, normal, colour, shine, way):
    light = np.clip(normal @ space.sun, 0, 1)
    turned = np.nonzero(light > 0)[0]
    for body in bodies:
        start = p[turned] + normal[turned] * F(0.01)
        t, close = body.traced(start, np.broadcast_to(space.sun, start.shape), 24)
        light[turned] *= np.where(t < FAR, 0, np.clip(close * F(space.hard), 0, 1))
    half = _unit(space.sun - way)
    spark = np.clip((normal * half).sum(1), 0, 1) ** 30 * shine * (light > 0.1)
    sky = F(0.5) + F(0.5) * normal[:, 1]
    return colour * (space.ambient * sky + F(1.1) * light)[:, None] + spark[:, None]


def scene(rng, n=256):
    """A picture (n, n, 3) uint8 and the matte of the body in it (n, n) float32; other bodies are far behind, small or cut off."""
    while True:
        image, matte = _scene(rng, n)
        if 0.03 < matte.mean() < 0.7:
            return image, matte


def _scene(rng, n):
    fine = n * FINER
    size, space = 1.0, Space(rng)
    bodies = [Body(rng, (0, 0), size)]
    for _ in range(int(rng.choice([0, 1, 2, 4], p=[0.4, 0.2, 0.2, 0.2]))):
        deep = rng.uniform(1.3, 5) if space.back is None else rng.uniform(0.6, max(0.7, space.back))
        bodies.append(Body(rng, (rng.choice([-1, 1]) * rng.uniform(0.7, 2.5), deep), rng.uniform(0.15, 0.6)))
    origin, way = _camera(rng, fine, bodies[0].centre, max(0.8, bodies[0].radius * 1.1))
    t, normal, colour = space.surfaces(origin, way)
    shine, mine = np.zeros(len(t), F), np.zeros(len(t), F)
    for k, body in enumerate(bodies):
        there, _ = body.traced(origin, way)
        hit = np.nonzero(there < t)[0]
        t[hit], mine[hit] = there[hit], k == 0
        p = origin[hit] + way[hit] * there[hit, None]
        normal[hit] = body.normal(p)
        colour[hit], shine[hit] = body.colour(p)
    solid = np.nonzero(t < FAR)[0]
    p = origin[solid] + way[solid] * t[solid, None]
    colour[solid] = _lit(space, bodies, p, normal[solid], colour[solid], shine[solid], way[solid])
    image = cv2.resize(np.clip(colour, 0, 1).reshape(fine, fine, 3).astype(F), (n, n), interpolation=cv2.INTER_AREA)
    image = image ** F(1 / rng.uniform(1.2, 2.2)) + rng.normal(0, rng.uniform(0.002, 0.03), (n, n, 3))
    matte = cv2.resize(mine.reshape(fine, fine), (n, n), interpolation=cv2.INTER_AREA)
    return (np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8), matte
