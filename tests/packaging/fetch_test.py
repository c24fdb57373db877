"""Tests of packaging/libtorch against a server on the loopback interface."""

import hashlib
import io
import json
import re
import sys
import tempfile
import threading
import unittest
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from unittest import mock

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging/libtorch"))

import download as download_module  # noqa: E402
import fetch as fetch_module  # noqa: E402
import index as index_module  # noqa: E402


def wheel_bytes(members):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


class Handler(BaseHTTPRequestHandler):
    """Serves what its server says; `cut_after` ends the next answers early."""

    def log_message(self, *_):
        pass

    def do_GET(self):
        server = self.server
        server.requests.append((self.path, self.headers.get("Range"), self.headers.get("Authorization")))
        if server.password and self.headers.get("Authorization") != server.password:
            self.send_error(401)
        elif self.path.startswith("/simple/"):
            self.send_page()
        elif self.path.startswith("/moved/"):
            self.send_response(302)
            self.send_header("Location", self.path.replace("/moved/", "/files/"))
            self.end_headers()
        elif self.path.startswith("/files/") and self.path[7:] in server.files:
            self.send_file(server.files[self.path[7:]])
        else:
            self.send_error(404)

    def send_page(self):
        names = self.server.files
        if self.server.json:
            kind = "application/vnd.pypi.simple.v1+json"
            entries = [{"filename": name, "url": f"../../{self.server.folder}/{name}"} for name in names]
            page = json.dumps({"files": entries})
        else:
            kind = "text/html"
            page = "".join(f'<a href="../../{self.server.folder}/{name}#sha256=0">{name}</a>' for name in names)
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(page.encode())

    def send_file(self, content):
        begin = 0
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        if asked and self.server.resumes:
            begin = int(asked.group(1))
            self.send_response(206)
        else:
            self.send_response(200)
        self.send_header("Content-Length", str(len(content) - begin))
        self.end_headers()
        cut = self.server.cut_after.pop(0) if self.server.cut_after else len(content)
        self.wfile.write(content[begin : begin + cut])


class FetchTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.cache = Path(folder.name) / "cache"
        self.cache.mkdir()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.files, self.server.requests, self.server.cut_after = {}, [], []
        self.server.json, self.server.resumes, self.server.password = True, True, None
        self.server.folder = "files"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.lock = {"version": "1.2", "sets": ["cpu", "cuda"], "wheels": []}
        self.add_wheel(
            "net",
            {"net/lib/libcpu.so": "c" * 5000, "net/lib/libgpu.so": "g", "net/__init__.py": "", "net/include/a.h": "a"},
            {"cpu": ["net/lib/libcpu.so", "net/include/*"], "cuda": ["net/lib/libgpu.so"]},
        )
        self.add_wheel("gpu", {"gpu/lib/libgpu.so.1": "1", "gpu/readme": ""}, {"cuda": ["gpu/lib/*.so*"]})
        self.log = io.StringIO()
        waiting = mock.patch.object(download_module.time, "sleep")
        waiting.start()
        self.addCleanup(waiting.stop)

    def add_wheel(self, project, members, patterns):
        content = wheel_bytes(members)
        file = f"{project}-1.2-py3-none-any.whl"
        self.server.files[file] = content
        self.lock["wheels"].append(
            {
                "project": project,
                "file": file,
                "size": len(content),
                "sha256": hashlib.sha256(content).hexdigest(),
                "members": patterns,
            }
        )

    def url(self, user=""):
        return f"http://{user}127.0.0.1:{self.server.server_port}/simple"

    def fetch(self, chosen="cpu", **environment):
        environment = {"HOME": str(self.cache), "PIP_INDEX_URL": self.url(), **environment}
        source = index_module.Source(environment)
        return fetch_module.fetch(self.lock, chosen, self.cache, source=source, stream=self.log)

    def names_in(self, folder):
        return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())

    def ranges(self):
        return [asked for path, asked, _ in self.server.requests if path.startswith("/files/")]

    def part(self):
        return self.cache / "downloads" / (self.lock["wheels"][0]["file"] + ".part")

    def test_only_the_named_members_are_unpacked(self):
        folder = self.fetch()
        self.assertEqual(folder, self.cache / "libtorch-1.2-cpu")
        self.assertEqual(self.names_in(folder), [".complete", "net/include/a.h", "net/lib/libcpu.so"])
        self.assertEqual((folder / "net/lib/libcpu.so").read_text(), "c" * 5000)
        self.assertEqual(self.names_in(self.cache / "downloads"), [])

    def test_a_larger_set_holds_the_smaller_one(self):
        folder = self.fetch("cuda")
        self.assertIn("gpu/lib/libgpu.so.1", self.names_in(folder))
        self.assertIn("net/lib/libcpu.so", self.names_in(folder))
        self.assertEqual(self.fetch("cpu"), folder)

    def test_the_second_run_asks_the_server_for_nothing(self):
        first = self.fetch()
        self.server.requests.clear()
        self.assertEqual(self.fetch(), first)
        self.assertEqual(self.server.requests, [])

    def test_a_changed_lock_replaces_the_folder(self):
        self.fetch()
        self.lock["wheels"][0]["members"]["cpu"].append("net/__init__.py")
        self.assertIn("net/__init__.py", self.names_in(self.fetch()))
        self.assertEqual([path.name for path in self.cache.glob(".[!c]*")], [])

    def test_an_interrupted_download_goes_on_where_it_stopped(self):
        whole = self.server.files[self.lock["wheels"][0]["file"]]
        self.part().parent.mkdir()
        self.part().write_bytes(whole[:1234])
        self.fetch()
        self.assertEqual(self.ranges(), ["bytes=1234-"])

    def test_a_whole_download_is_not_repeated(self):
        self.part().parent.mkdir()
        self.part().write_bytes(self.server.files[self.lock["wheels"][0]["file"]])
        self.fetch()
        self.assertEqual(self.server.requests, [])

    def test_a_cut_connection_is_resumed(self):
        self.server.cut_after = [1000, 500]
        self.fetch()
        self.assertEqual(self.ranges(), [None, "bytes=1000-", "bytes=1500-"])

    def test_a_server_without_ranges_starts_again(self):
        self.server.cut_after, self.server.resumes = [1000], False
        folder = self.fetch()
        self.assertEqual((folder / "net/lib/libcpu.so").read_text(), "c" * 5000)

    def test_a_connection_that_is_always_cut_leaves_what_came(self):
        self.server.cut_after = [100] * 5
        with self.assertRaisesRegex(index_module.FetchError, "stopped at 500 of .* goes on from there"):
            self.fetch()
        self.assertEqual(self.part().stat().st_size, 500)
        self.assertFalse((self.cache / "libtorch-1.2-cpu").exists())

    def test_a_wrong_hash_is_refused_and_deleted(self):
        self.lock["wheels"][0]["sha256"] = "0" * 64
        with self.assertRaisesRegex(index_module.FetchError, "damaged or another file"):
            self.fetch()
        self.assertFalse(self.part().exists())
        self.assertEqual([path.name for path in self.cache.glob("*libtorch-*")], [])
        self.assertEqual([path.name for path in self.cache.glob(".unpacking-*")], [])

    def test_a_larger_file_is_refused(self):
        self.lock["wheels"][0]["size"] -= 1
        with self.assertRaisesRegex(index_module.FetchError, "is larger than"):
            self.fetch()

    def test_a_member_outside_the_folder_is_refused(self):
        self.lock["wheels"].clear()
        self.add_wheel("evil", {"net/../../outside": "x"}, {"cpu": ["net/*"]})
        with self.assertRaisesRegex(index_module.FetchError, "outside itself"):
            self.fetch()
        self.assertFalse((self.cache.parent / "outside").exists())

    def test_a_disk_that_is_too_small_is_said(self):
        usage = mock.Mock(free=10)
        with mock.patch.object(download_module.shutil, "disk_usage", return_value=usage):
            with self.assertRaisesRegex(index_module.FetchError, "0 MB free .* XDG_CACHE_HOME"):
                self.fetch()

    def test_an_html_index_and_a_redirect_will_do(self):
        self.server.json, self.server.folder = False, "moved"
        self.assertIn("net/lib/libcpu.so", self.names_in(self.fetch()))

    def test_an_index_without_the_file_is_named(self):
        self.server.files.clear()
        with self.assertRaisesRegex(index_module.FetchError, "does not list it.*PIP_INDEX_URL"):
            self.fetch()

    def test_the_password_of_the_index_is_sent_and_not_shown(self):
        self.server.password = "Basic dTpwQDE="  # u:p@1
        self.fetch(PIP_INDEX_URL=self.url("u:p%401@"))
        self.server.files.clear()
        self.lock["version"] = "1.3"
        with self.assertRaises(index_module.FetchError) as caught:
            self.fetch(PIP_INDEX_URL=self.url("u:p%401@"))
        self.assertNotIn("p%401", str(caught.exception))

    def test_a_folder_of_wheels_needs_no_index(self):
        wheels = self.cache / "wheels"
        wheels.mkdir()
        file = self.lock["wheels"][0]["file"]
        (wheels / file).write_bytes(self.server.files[file])
        self.fetch(PIP_FIND_LINKS=str(wheels), PIP_NO_INDEX="1", PIP_INDEX_URL="")
        self.assertEqual(self.server.requests, [])
        self.assertTrue((wheels / file).exists())

    def test_pips_configuration_file_names_the_index(self):
        configuration = self.cache / ".config/pip/pip.conf"
        configuration.parent.mkdir(parents=True)
        configuration.write_text(f"[global]\nindex-url = {self.url()}\n")
        self.fetch(PIP_INDEX_URL="")
        self.assertEqual(self.server.requests[0][0], "/simple/net/")

    def test_the_environment_wins_over_the_configuration_file(self):
        configuration = self.cache / "pip.conf"
        configuration.write_text("[global]\nindex-url = http://127.0.0.1:9/none\ntimeout = 7\n")
        source = index_module.Source({"PIP_CONFIG_FILE": str(configuration), "PIP_INDEX_URL": self.url()})
        self.assertEqual(source.indexes(), [self.url()])
        self.assertEqual(source.timeout, 7)

    def test_two_runs_at_once_download_once(self):
        folders = []
        threads = [threading.Thread(target=lambda: folders.append(self.fetch())) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(folders, [self.cache / "libtorch-1.2-cpu"] * 2)
        self.assertEqual(len(self.ranges()), 1)


class LockTest(unittest.TestCase):
    """The lock that ships is one that fetch.py can use."""

    def test_every_wheel_is_pinned(self):
        lock = json.loads((Path(fetch_module.__file__).parent / "lock.json").read_text())
        for wheel in lock["wheels"]:
            self.assertRegex(wheel["sha256"], "^[0-9a-f]{64}$")
            self.assertGreater(wheel["size"], 1000)
            self.assertTrue(wheel["file"].endswith(".whl"))
            self.assertLessEqual(set(wheel["members"]), set(lock["sets"]))
        files = [wheel["project"] for wheel, _ in fetch_module.wanted(lock, "cpu")]
        self.assertEqual(files, ["torch", "nvidia-cuda-cupti", "nvidia-cuda-runtime"])


if __name__ == "__main__":
    unittest.main()
