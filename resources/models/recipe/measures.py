"""How good a matte is: predicted and true, both (h, w) float32 in [0, 1]. All but the first are better when larger.

The definitions are those that papers on salient objects use, so that figures can be compared:
  MAE, F-max    Achanta et al., Frequency-tuned Salient Region Detection, CVPR 2009: beta^2 = 0.3
  S-measure     Fan et al., Structure-measure, ICCV 2017
  boundary      mean boundary accuracy: Cheng et al., CascadePSP, CVPR 2020; the one that InSPyReNet's paper gives
  boundary F    Perazzi et al., the DAVIS benchmark, CVPR 2016: contours that meet within 0.8 % of the diagonal
"""

import cv2
import numpy as np

THRESHOLDS = 256
BETA2 = 0.3
EPSILON = 1e-8


def error(p, y):
    """Mean absolute error."""
    return float(np.abs(p - y).mean())


def iou(p, y):
    """Intersection over union of what is more than half."""
    a, b = p > 0.5, y > 0.5
    union = np.logical_or(a, b).sum()
    return float(np.logical_and(a, b).sum() / union) if union else 1.0


def f_curve(p, y):
    """F-measure, beta^2 = 0.3, at 256 thresholds: their mean over all pictures has the maximum that is published."""
    levels = (np.clip(p, 0, 1) * (THRESHOLDS - 1)).astype(np.int64)
    inside = y > 0.5
    hits = np.bincount(levels[inside], minlength=THRESHOLDS)[::-1].cumsum()[::-1]
    found = np.bincount(levels.ravel(), minlength=THRESHOLDS)[::-1].cumsum()[::-1]
    precision, recall = hits / np.maximum(found, 1), hits / max(1, inside.sum())
    return (1 + BETA2) * precision * recall / (BETA2 * precision + recall + EPSILON)


def _object(p):
    mean = p.mean() if p.size else 0.0
    deviation = p.std(ddof=1) if p.size > 1 else 0.0
    return 2 * mean / (mean * mean + 1 + deviation + EPSILON)


def _alike(p, y):
    if p.size < 2:
        return 1.0
    mp, my = p.mean(), y.mean()
    vp, vy = p.var(ddof=1), y.var(ddof=1)
    both = ((p - mp) * (y - my)).sum() / (p.size - 1)
    above, below = 4 * mp * my * both, (mp * mp + my * my) * (vp + vy)
    if above != 0:
        return above / (below + EPSILON)
    return 1.0 if below == 0 else 0.0


def structure(p, y):
    """S-measure, alpha = 0.5: likeness of the object and of four regions about its centre."""
    inside = y > 0.5
    share = inside.mean()
    if share in (0, 1):
        return float(1 - p.mean() if share == 0 else p.mean())
    by_object = share * _object(p[inside]) + (1 - share) * _object(1 - p[~inside])
    rows, columns = np.nonzero(inside)
    i, j = int(round(rows.mean())) + 1, int(round(columns.mean())) + 1
    truth, by_region = inside.astype(np.float64), 0.0
    for part in (np.s_[:i, :j], np.s_[:i, j:], np.s_[i:, :j], np.s_[i:, j:]):
        by_region += truth[part].size / truth.size * _alike(p[part].astype(np.float64), truth[part])
    return float(max(0.0, 0.5 * by_object + 0.5 * by_region))


def boundary(p, y):
    """Share of pixels decided rightly near the true boundary: the mean over five widths up to (w + h) / 300."""
    inside, decided = (y > 0.5).astype(np.uint8), p > 0.5
    widest, shares = sum(y.shape) / 300, []
    for k in range(5):
        radius = 1 + int(max(0.0, widest - 1) / 5 * k)
        disk = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
        near = cv2.morphologyEx(inside, cv2.MORPH_GRADIENT, disk) > 0
        if near.any():
            shares.append((decided[near] == (inside[near] > 0)).mean())
    return float(np.mean(shares)) if shares else 1.0


def _contour(inside):
    return cv2.morphologyEx(inside, cv2.MORPH_GRADIENT, np.ones((2, 2), np.uint8)) > 0


def boundary_f(p, y):
    """F-measure (beta = 1) of the contour at one half, with a tolerance of 0.8 % of the diagonal."""
    ours, true = (_contour((m > 0.5).astype(np.uint8)) for m in (p, y))
    if not ours.any() or not true.any():
        return float(ours.any() == true.any())
    radius = int(np.ceil(0.008 * np.hypot(*y.shape)))
    disk = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    near = [cv2.dilate(m.astype(np.uint8), disk) > 0 for m in (ours, true)]
    precision, recall = near[1][ours].mean(), near[0][true].mean()
    return float(2 * precision * recall / (precision + recall + EPSILON))
