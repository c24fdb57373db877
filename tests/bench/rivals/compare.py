#!/usr/bin/env python3
"""compare.py EXPECTED.npy FOUND.npy: how far two mattes differ, as JSON."""
import json
import sys

import numpy

expected, found = (numpy.load(file).astype(numpy.float64).squeeze() for file in sys.argv[1:3])
if expected.shape != found.shape:
    sys.exit(f"{sys.argv[2]}: is {found.shape}, not {expected.shape}")
difference = numpy.abs(expected - found)
crossed = numpy.mean((expected > 0.5) != (found > 0.5))
print(json.dumps({"max": difference.max(), "mean": difference.mean(), "crossed": crossed}))
