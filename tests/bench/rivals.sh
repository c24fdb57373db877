#!/usr/bin/env bash
# Measures inspyre against its rivals on this machine, alternately and with the same files: the
# reference tool (transparent-background 1.3.4) and the same network in OpenVINO 2026.3.
#
#   tests/bench/rivals.sh [--quick] [--out TABLE.md] [--json FIGURES.json] ...   (--help lists all)
#
# The first run sets the rivals up in their own folder: a Python environment (4 GB, some minutes)
# and the network as OpenVINO's files (7 GB of memory and minutes for the large size). They are
# kept for the next run. INSPYRE_RIVALS_DIR is that folder (~/.cache/inspyre/rivals by default);
# INSPYRE_RIVALS_VENV names a ready environment with the packages of rivals/requirements.txt.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
folder=${INSPYRE_RIVALS_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/inspyre/rivals}
venv=${INSPYRE_RIVALS_VENV:-$folder/venv}

fail() {
    echo "rivals.sh: $*" >&2
    exit 1
}

# A Python of at least 3.11 that can make environments.
find_python() {
    local name
    for name in python3 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null &&
            "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    fail "needs Python 3.11 or later with venv (on Debian and Ubuntu: apt install python3-venv)"
}

make_environment() {
    local python
    python=$(find_python)
    echo "setting the rivals up in $venv (once; some minutes)" >&2
    rm -rf "$venv.part"
    "$python" -m venv "$venv.part"
    "$venv.part/bin/python" -m pip install --quiet --disable-pip-version-check \
        -r "$here/rivals/requirements.txt" >&2
    # Its own pins would bring a second OpenCV; what it needs of them is installed already.
    "$venv.part/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
        transparent-background==1.3.4 >&2
    mv "$venv.part" "$venv"
}

if [ ! -x "$venv/bin/python" ]; then
    [ -z "${INSPYRE_RIVALS_VENV:-}" ] || fail "$venv: there is no bin/python in it"
    mkdir -p "$folder"
    make_environment
fi
exec "$venv/bin/python" -I -B "$here/rivals/measure.py" --folder "$folder" "$@"
