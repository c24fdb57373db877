#!/usr/bin/env python3
"""Puts new weights in the place of the installed ones if they are better: install.py FOLDER STARTER_FOLDER.

Better is: a higher IoU and a lower mean absolute error on both held-out sets, by figures.json of evaluate.py.
What else must be made anew then is said at the end.
"""

import hashlib
import json
import pathlib
import shutil
import sys

AFTERWARDS = """\
Now, too:
  engine/models/known_models.cpp         bytes, sha256 and md5 of "starter": {size} {sha} {md5}
  resources/selfcheck/*.matte.png        for each: inspyre-cli remove NAME.png --type mask --precision fp32 -o NAME.matte.png
  tests/engine/nets/golden_other.cpp     the "trained" cases: golden.py WEIGHTS
  resources/models/starter/README.md     the figures"""


def better(figures):
    for name, networks in figures.items():
        old = next(row for key, row in networks.items() if key.startswith("starter"))
        new = next(row for key, row in networks.items() if key.startswith("weights"))
        if new["IoU"] <= old["IoU"] or new["MAE"] >= old["MAE"]:
            sys.exit(f"{name}: the installed weights are as good (IoU {old['IoU']:.3f}, now {new['IoU']:.3f}); nothing is changed")


def main():
    folder, starter = map(pathlib.Path, sys.argv[1:3])
    better(json.loads((folder / "figures.json").read_text(encoding="utf-8")))
    shutil.copyfile(folder / "weights.pth", starter / "starter.pth")
    data = (starter / "starter.pth").read_bytes()
    sha, md5 = hashlib.sha256(data).hexdigest(), hashlib.md5(data).hexdigest()
    (starter / "SHA256SUMS").write_text(f"{sha}  starter.pth\n", encoding="utf-8")
    print(AFTERWARDS.format(size=len(data), sha=sha, md5=md5))


if __name__ == "__main__":
    main()
