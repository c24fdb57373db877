"""A running `inspyre-cli serve` and callers of it, for service.py and cold_service.py. Needs the standard library only.

Callers are threads of several processes, so that one interpreter's lock does not stretch what they
measure; their clock is the machine's monotonic one and the same in all processes.
"""
import json
import pathlib
import socket
import subprocess
import threading
import time
from dataclasses import dataclass

HOST = "127.0.0.1"
PATIENCE = 60.0  # seconds without a byte of a reply


@dataclass
class Call:
    """What became of one request. Times are of time.monotonic()."""

    path: str
    begun: float
    sent: float = 0.0  # when the last byte was handed over; 0: never
    ended: float = 0.0
    status: int = 0  # of a whole reply; 0: there was none
    got: int = 0  # bytes of the reply
    trouble: str = ""

    @property
    def ms(self):
        return 1000 * (self.ended - self.begun)


class Caller:
    """Sends one request after the other and tells exactly how far each has come."""

    def __init__(self, port, keep):
        self.port = port
        self.keep = keep
        self.socket = None
        self.body = b""
        self.headers = {}  # of the last whole reply, names in lower case

    def close(self):
        if self.socket:
            self.socket.close()
        self.socket = None

    def ask(self, method, path, body=b""):
        call = Call(path, time.monotonic())
        try:
            if self.socket is None:
                self.socket = socket.create_connection((HOST, self.port), PATIENCE)
                self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._send(call, method, path, body)
            self._receive(call)
        except OSError as error:
            call.trouble = type(error).__name__
            self.close()
        call.ended = time.monotonic()
        return call

    def _send(self, call, method, path, body):
        head = f"{method} {path} HTTP/1.1\r\nHost: {HOST}\r\n"
        head += "" if self.keep else "Connection: close\r\n"
        head += f"Content-Length: {len(body)}\r\n\r\n" if method == "POST" else "\r\n"
        try:
            self.socket.sendall(head.encode() + body)
            call.sent = time.monotonic()
        except (BrokenPipeError, ConnectionResetError):
            pass  # who refuses a body may close before it has come: the reply is there to be read

    def _receive(self, call):
        data = b""
        length = None
        while length is None or len(data) < length:
            piece = self.socket.recv(1 << 18)
            if not piece:
                raise ConnectionAbortedError
            data += piece
            call.got += len(piece)
            if length is None and b"\r\n\r\n" in data:
                head, data = data.split(b"\r\n\r\n", 1)
                lines = head.decode("latin-1").lower().split("\r\n")
                fields = dict(line.split(": ", 1) for line in lines[1:])
                length = int(fields["content-length"])
        call.status = int(lines[0].split()[1])
        self.body = data
        self.headers = fields
        if not self.keep or fields.get("connection") == "close":
            self.close()


@dataclass
class Plan:
    """What all callers of one process do."""

    port: int
    method: str
    path: str
    body: bytes = b""
    callers: int = 1
    keep: bool = False
    begin: float = 0.0  # of time.monotonic()
    end: float = 0.0  # one call each if it has passed
    pause: float = 0.0  # seconds from a reply to the next request


def carry_out(plan):
    """All calls of `plan`. Callers give up when nobody listens any more."""
    calls = []

    def run():
        caller = Caller(plan.port, plan.keep)
        time.sleep(max(0.0, plan.begin - time.monotonic()))
        while True:
            calls.append(caller.ask(plan.method, plan.path, plan.body))
            if time.monotonic() >= plan.end or calls[-1].trouble == "ConnectionRefusedError":
                break
            if calls[-1].status != 200 or not plan.body:
                time.sleep(plan.pause)
        caller.close()

    threads = [threading.Thread(target=run) for _ in range(plan.callers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return calls


class Service:
    """`inspyre-cli serve` on a free port, with what its log says."""

    def __init__(self, program, arguments, environment):
        self.events = []
        self.begin = time.monotonic()
        self.process = subprocess.Popen(
            [program, "serve", "--port", "0", *arguments], stdout=subprocess.PIPE, env=environment)
        self._changed = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.port = self.wait_for("listening")["port"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self._reader.join()
        self.process.stdout.close()

    def _read(self):
        for line in self.process.stdout:
            event = json.loads(line)
            event["read"] = time.monotonic()
            with self._changed:
                self.events.append(event)
                self._changed.notify_all()
        with self._changed:
            self.events.append({"event": "end of the log"})
            self._changed.notify_all()

    def all(self, name):
        with self._changed:
            return [event for event in self.events if event["event"] == name]

    def wait_for(self, name, seconds=300.0):
        with self._changed:
            self._changed.wait_for(
                lambda: any(e["event"] in (name, "failed", "end of the log") for e in self.events),
                seconds)
        found = self.all(name)
        if not found:
            raise RuntimeError(f"the service has not said '{name}': {self.events[-1:]}")
        return found[0]

    def end(self, signal, seconds):
        """(when the signal was sent, seconds to the end or None, exit code)"""
        sent = time.monotonic()
        self.process.send_signal(signal)
        try:
            code = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return sent, None, None
        took = time.monotonic() - sent
        self._reader.join()
        return sent, took, code

    def megabytes(self):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) * 1024 / 1e6
        return 0.0

    def get(self, path):
        caller = Caller(self.port, False)
        call = caller.ask("GET", path)
        if call.status != 200:
            raise RuntimeError(f"{path}: {call}")
        return caller.body
