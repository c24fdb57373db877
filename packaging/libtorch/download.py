"""Downloads one file of known size and SHA-256, and goes on where an earlier try stopped."""

import errno
import hashlib
import http.client
import shutil
import sys
import time
import urllib.error
from pathlib import Path

from index import FetchError, without_secret

BLOCK = 1 << 20
TRIES = 5


class Progress:
    """One line that says how far, how fast and how long still."""

    def __init__(self, name, total, begin, stream):
        self.name, self.total, self.begin, self.stream = name, total, begin, stream
        self.started = time.monotonic()
        self.live = stream.isatty()
        # A log gets a line every ten seconds, a terminal four refreshes a second.
        self.interval = 0.25 if self.live else 10.0
        self.shown = self.started

    def show(self, done, last=False):
        now = time.monotonic()
        if not last and now - self.shown < self.interval:
            return
        self.shown = now
        rate = (done - self.begin) / max(now - self.started, 1e-3)
        left = f", {(self.total - done) / rate:.0f} s left" if rate > 0 and not last else ""
        line = f"    {self.name}: {done / 1e6:.0f} of {self.total / 1e6:.0f} MB, {rate / 1e6:.1f} MB/s{left}"
        end = "\n" if last or not self.live else ""
        self.stream.write(f"\r\033[K{line}{end}" if self.live else line + end)
        self.stream.flush()


def digest_of(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


def download(source, wheel, folder, stream=sys.stderr):
    """Returns the path of the whole, verified file. An interrupted download stays, to be resumed."""
    part = Path(folder) / f"{wheel['file']}.part"
    place = source.locate(wheel["project"], wheel["file"]) if size_of(part) < wheel["size"] else None
    check_disk(part, wheel["size"] - size_of(part))
    if place is not None and Path(place).is_file():
        shutil.copyfile(place, part)
        place = None
    for attempt in range(1, TRIES + 1):
        if place is None:
            break
        problem = receive(source, place, part, wheel, stream)
        if problem is None:
            break
        if attempt == TRIES:
            raise FetchError(
                f"{wheel['file']} stopped at {size_of(part)} of {wheel['size']} bytes: {problem}. "
                "Check the network and run the same command again: it goes on from there."
            )
        stream.write(f"    {problem}; trying again\n")
        time.sleep(2 ** (attempt - 1))
    verify(part, wheel, place)
    return part


def size_of(path):
    return path.stat().st_size if path.exists() else 0


def receive(source, url, part, wheel, stream):
    """Appends what is missing. Returns None when the file is whole, else why it is not."""
    have = size_of(part)
    if have >= wheel["size"]:
        return None
    try:
        with source.open(url, {"Range": f"bytes={have}-"} if have else {}) as answer:
            if have and answer.status != 206:
                have = 0  # This server cannot resume.
            progress = Progress(wheel["project"], wheel["size"], have, stream)
            with open(part, "r+b" if have else "wb") as file:
                file.seek(have)
                while block := answer.read(BLOCK):
                    have += len(block)
                    if have > wheel["size"]:
                        file.truncate(0)
                        raise FetchError(
                            f"{without_secret(url)} is larger than the {wheel['size']} bytes that lock.json names. "
                            "The index serves another file: check PIP_INDEX_URL."
                        )
                    file.write(block)
                    progress.show(have)
            progress.show(have, last=True)
    except urllib.error.HTTPError as error:
        if error.code < 500:
            raise FetchError(
                f"{without_secret(url)} answers {error.code} {error.reason}. Check PIP_INDEX_URL and its password."
            ) from error
        return str(error)
    except http.client.HTTPException as error:
        return f"the connection was cut ({type(error).__name__})"
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS):
            raise  # The disk, not the network: trying again cannot help.
        return f"the connection failed ({error})"
    return None if have == wheel["size"] else "the connection was cut"


def check_disk(path, needed):
    free = shutil.disk_usage(path.parent).free
    if free < needed:
        raise FetchError(
            f"{path.parent} has {free / 1e6:.0f} MB free and {needed / 1e6:.0f} MB are needed. "
            "Free some space, or set XDG_CACHE_HOME to a larger disk."
        )


def verify(part, wheel, place):
    digest = digest_of(part)
    if size_of(part) == wheel["size"] and digest == wheel["sha256"]:
        return
    part.unlink()
    origin = without_secret(place) if place else "the local copy"
    raise FetchError(
        f"{wheel['file']} has the SHA-256 {digest}, and lock.json names {wheel['sha256']}: {origin} is damaged or "
        "another file. It was deleted; run the same command again, and check PIP_INDEX_URL if this repeats."
    )
