#!/usr/bin/env python3
"""Fetches the libtorch that lock.json pins and prints the folder to build with.

Only the members that lock.json names are unpacked, into a folder that all clones of one user
share. A set holds those before it: cpu runs and builds the program, cuda-link adds what the
CUDA kernels link to, cuda adds what a GPU needs at run time. Standard library only.
"""

import argparse
import contextlib
import fcntl
import fnmatch
import hashlib
import json
import os
import platform
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from download import check_disk, download  # noqa: E402
from index import FetchError, Source  # noqa: E402

STAMP = ".complete"


def cache_root(environment):
    base = environment.get("XDG_CACHE_HOME", "")
    return (Path(base) if base.startswith("/") else Path.home() / ".cache") / "inspyre"


def wanted(lock, chosen):
    """The wheels of a set, each with the patterns of its members."""
    sets = lock["sets"][: lock["sets"].index(chosen) + 1]
    for wheel in lock["wheels"]:
        patterns = [pattern for name in sets for pattern in wheel["members"].get(name, [])]
        if any(wheel["members"].get(name) for name in sets):
            yield wheel, patterns


def stamp_of(lock, chosen):
    """Changes with anything that changes what is unpacked."""
    parts = [(wheel["sha256"], patterns) for wheel, patterns in wanted(lock, chosen)]
    return hashlib.sha256(json.dumps([lock["version"], parts]).encode()).hexdigest()


def folder_of(cache, lock, chosen):
    return cache / f"libtorch-{lock['version']}-{chosen}"


def find_unpacked(cache, lock, chosen):
    """The folder with this set, or with a larger one that holds it; None if there is none."""
    sets = lock["sets"]
    for name in sets[sets.index(chosen) :]:
        stamp = folder_of(cache, lock, name) / STAMP
        if stamp.is_file() and stamp.read_text() == stamp_of(lock, name):
            return stamp.parent
    return None


def members_of(archive, patterns):
    members = [
        info
        for info in archive.infolist()
        if not info.is_dir() and any(fnmatch.fnmatchcase(info.filename, pattern) for pattern in patterns)
    ]
    for info in members:
        if info.filename.startswith("/") or ".." in Path(info.filename).parts:
            raise FetchError(f"{archive.filename} names a file outside itself: {info.filename}. Do not use this wheel.")
    return members


def unpack(path, patterns, target):
    with zipfile.ZipFile(path) as archive:
        members = members_of(archive, patterns)
        size = sum(info.file_size for info in members)
        check_disk(target, size)
        for info in members:
            archive.extract(info, target)
        return len(members), size


@contextlib.contextmanager
def alone(cache, stream):
    """One run at a time: a second waits, and then finds the work done."""
    with open(cache / "libtorch.lock", "w", encoding="ascii") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            stream.write("    another run is fetching libtorch; waiting for it\n")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def replace(folder, new):
    """Puts `new` in the place of `folder`, which at every moment is whole or absent."""
    if folder.exists():
        old = Path(tempfile.mkdtemp(prefix=".old-", dir=folder.parent))
        folder.rename(old / "libtorch")
        new.rename(folder)
        shutil.rmtree(old)
    else:
        new.rename(folder)


def fetch(lock, chosen, cache, keep=False, source=None, stream=sys.stderr):
    """Returns the folder with the set `chosen`; downloads and unpacks only what is not there."""
    found = find_unpacked(cache, lock, chosen)
    if found:
        return found
    downloads = cache / "downloads"
    downloads.mkdir(parents=True, exist_ok=True)
    with alone(cache, stream):
        found = find_unpacked(cache, lock, chosen)
        if found:
            return found
        source = source or Source()
        for leftover in cache.glob(".unpacking-*"):
            shutil.rmtree(leftover)
        new = Path(tempfile.mkdtemp(prefix=".unpacking-", dir=cache))
        try:
            for wheel, patterns in wanted(lock, chosen):
                path = download(source, wheel, downloads, stream)
                count, size = unpack(path, patterns, new)
                stream.write(f"    {wheel['project']}: {count} files unpacked, {size / 1e6:.0f} MB\n")
                if not keep:
                    path.unlink()
            new.chmod(0o755)
            (new / STAMP).write_text(stamp_of(lock, chosen))
            replace(folder_of(cache, lock, chosen), new)
        except BaseException:
            shutil.rmtree(new, ignore_errors=True)
            raise
    return folder_of(cache, lock, chosen)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--set", default="cpu", choices=("cpu", "cuda-link", "cuda"), help="what to fetch")
    parser.add_argument("--cache", type=Path, default=cache_root(os.environ), help="where (default: %(default)s)")
    parser.add_argument("--keep", action="store_true", help="keep the downloaded wheels")
    arguments = parser.parse_args()
    lock = json.loads((Path(__file__).resolve().parent / "lock.json").read_text(encoding="utf-8"))
    try:
        if platform.machine() != lock["machine"]:
            raise FetchError(
                f"lock.json pins libtorch for {lock['machine']}, and this machine is {platform.machine()}. "
                "Set INSPYRE_TORCH_DIR to the folder with lib/ and include/ of a libtorch for it."
            )
        found = fetch(lock, arguments.set, arguments.cache, arguments.keep)
    except FetchError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"error: {error}. Free space or permissions are missing in {arguments.cache}.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nerror: stopped. Run the same command again: it goes on from there.", file=sys.stderr)
        return 130
    print(found / "torch")
    return 0


if __name__ == "__main__":
    sys.exit(main())
