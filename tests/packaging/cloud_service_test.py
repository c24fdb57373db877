"""Tests of packaging/cloud's files for the service: what they say is known to their systems and to inspyre-cli.

The service runs on this machine, with a module that needs no libtorch; gcloud and podman are played.
"""

import json
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.request
from pathlib import Path

sys.dont_write_bytecode = True
from cloud_test import CLI, CLOUD, KEYS, StrictLoader, ppm, yaml  # noqa: E402

ROOT = CLOUD.parents[1]
MODULES = Path(os.environ["INSPYRE_MODULE_DIR"])
COLD_SERVICE = os.environ["INSPYRE_COLD_SERVICE"]
KEYS = {
    **KEYS,
    "service": {"apiVersion", "kind", "metadata", "spec"},
    "service spec": {"template", "traffic"},
    "revision": {"metadata", "spec"},
    "revision spec": {"serviceAccountName", "containerConcurrency", "timeoutSeconds", "nodeSelector", "containers"},
    "service container": {"image", "args", "resources", "startupProbe", "livenessProbe"},
    "probe": {"httpGet", "initialDelaySeconds", "periodSeconds", "timeoutSeconds", "failureThreshold"},
    # https://cloud.google.com/run/docs/reference/yaml/v1
    "service annotations": {"run.googleapis.com/minScale", "run.googleapis.com/maxScale"},
    "revision annotations": {
        "run.googleapis.com/execution-environment", "run.googleapis.com/cpu-throttling",
        "run.googleapis.com/startup-cpu-boost", "run.googleapis.com/gpu-zonal-redundancy-disabled"},
    "rule": {"alert", "expr", "for", "labels", "annotations"},
    "log metric": {"name", "description", "filter", "valueExtractor", "labelExtractors", "metricDescriptor"},
}
TOOLS = {
    "gcloud": """
echo "gcloud $*" >>"$LOG"
case "$*" in
*status.url*) echo "$URL" ;;
*traffic*describe* | *describe*traffic*) echo inspyre-00001 ;;
*print-identity-token*) echo secret-token ;;
esac
""",
    "podman": """
echo "podman $*" >>"$LOG"
case $1 in
create) echo c0ffee ;;
export) tar -C "$IMAGE" -c . ;;
inspect) echo "${IMAGE_USER-65532:65532}" ;;
build) cp "${!#}/packaging/cloud/Containerfile" "$LOG.containerfile" ;;
esac
""",
    "cuobjdump": 'echo "ELF file 1: kernels.1.sm_${SM:-89}.cubin"',
}


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


class Service:
    """inspyre-cli serve on this machine."""

    def __init__(self, environment, words=("serve",)):
        self.port = free_port()
        self.process = subprocess.Popen(
            [CLI, *words, f"--port={self.port}"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        until = time.monotonic() + 60
        while self.process.poll() is None and time.monotonic() < until:
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
                return
            except OSError:
                time.sleep(0.005)
        raise AssertionError(self.stop())

    def stop(self):
        self.process.kill()
        said = self.process.communicate()[1]
        return said.decode()


class Platform:
    """Starts the service when somebody comes, as a platform that scales to zero does, 0.2 s after that."""

    def __init__(self, environment):
        self.environment = environment
        self.service = None
        self.lock = threading.Lock()
        self.door = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.door.getsockname()[1]}"
        threading.Thread(target=self.welcome, daemon=True).start()

    def welcome(self):
        while True:
            try:
                guest = self.door.accept()[0]
            except OSError:
                return
            threading.Thread(target=self.bring, args=(guest,), daemon=True).start()

    def bring(self, guest):
        with self.lock:
            if self.service is None or self.service.process.poll() is not None:
                time.sleep(0.2)
                self.service = Service(self.environment)
        there = socket.create_connection(("127.0.0.1", self.service.port))
        threading.Thread(target=self.pump, args=(guest, there), daemon=True).start()
        self.pump(there, guest)

    @staticmethod
    def pump(source, target):
        try:
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def close(self):
        self.door.close()
        if self.service:
            self.service.stop()


class CloudServiceTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.picture = self.folder / "picture.ppm"
        self.picture.write_bytes(ppm(99))
        png = self.folder / "picture.png"
        made = subprocess.run(
            [CLI, "remove", self.picture, "-o", png], env=self.environment(), capture_output=True, text=True, check=False)
        self.assertEqual(made.returncode, 0, made.stderr)
        self.picture = png
        self.log = self.folder / "log"
        self.log.touch()

    def environment(self, **variables):
        known = {name: value for name, value in os.environ.items() if name not in ("PORT", "INSPYRE_TOKEN")}
        return {**known, "INSPYRE_STATE_DIR": str(self.folder / "state"), "no_proxy": "127.0.0.1", **variables}

    def broken(self):
        return self.environment(INSPYRE_MODULE_DIR=str(MODULES.parent / "broken"))

    def served(self, environment=None):
        service = Service(environment or self.environment())
        self.addCleanup(service.stop)
        return f"http://127.0.0.1:{service.port}"

    def tools(self, *names, **variables):
        """The environment in which these tools are played."""
        folder = self.folder / "tools"
        folder.mkdir(exist_ok=True)
        for name in names:
            (folder / name).write_text("#!/bin/bash\n" + TOOLS[name])
            (folder / name).chmod(0o755)
        return self.environment(
            PATH=f"{folder}:{os.environ['PATH']}", LOG=str(self.log), INSPYRE_CLI=CLI, **variables)

    def call(self, script, *words, environment=None, code=0, **more):
        ran = subprocess.run(
            ["bash", CLOUD / script, *map(str, words)], env=environment or self.environment(), capture_output=True,
            text=True, check=False, cwd=self.folder, **{"stdin": subprocess.DEVNULL, **more})
        self.assertEqual(ran.returncode, code, ran.stdout + ran.stderr)
        return ran.stdout + ran.stderr

    def load(self, name):
        if yaml is None:
            self.skipTest("python3-yaml is not installed")
        return list(yaml.load_all((CLOUD / name).read_text(), Loader=StrictLoader))

    def check_keys(self, what, value):
        self.assertLessEqual(set(value), KEYS[what], what)

    def check_service(self, service, probe="/health"):
        self.check_keys("service", service)
        self.assertEqual((service["apiVersion"], service["kind"]), ("serving.knative.dev/v1", "Service"))
        self.check_keys("service annotations", service["metadata"]["annotations"])
        self.check_keys("service spec", service["spec"])
        self.assertEqual(service["spec"]["traffic"], [{"latestRevision": True, "percent": 100}])
        revision = service["spec"]["template"]
        self.check_keys("revision", revision)
        self.check_keys("revision annotations", revision["metadata"]["annotations"])
        for part in (service, revision):
            self.assertTrue(all(isinstance(value, str) for value in part["metadata"]["annotations"].values()))
        spec = revision["spec"]
        self.check_keys("revision spec", spec)
        self.assertEqual(spec["containerConcurrency"], 5)
        self.assertEqual(len(spec["containers"]), 1)
        container = spec["containers"][0]
        self.check_keys("service container", container)
        self.assertEqual(container["resources"]["limits"], {"cpu": "8", "memory": "32Gi", "nvidia.com/gpu": "1"})
        start, live = container["startupProbe"], container["livenessProbe"]
        for what in (start, live):
            self.check_keys("probe", what)
            self.assertLessEqual(what["timeoutSeconds"], what["periodSeconds"])
        self.assertEqual((start["httpGet"], live["httpGet"]), ({"path": probe}, {"path": "/health"}))
        self.assertEqual((start["initialDelaySeconds"], start["periodSeconds"]), (0, 1))
        self.assertLessEqual(start["periodSeconds"] * start["failureThreshold"], 240)
        return container

    def test_the_service_has_keys_that_cloud_run_knows_and_its_words_start_it(self):
        container = self.check_service(*self.load("service.yaml"))
        words = container["args"]
        self.assertTrue(all(isinstance(word, str) for word in words))
        # This machine has no GPU and the small model; the rest is taken as it is.
        for word in ("--require-gpu", "--model=base", "--host=0.0.0.0"):
            self.assertIn(word, words)
        options = subprocess.run([CLI, "serve", "--help"], capture_output=True, text=True, check=True).stdout
        for word in words[1:]:
            self.assertIn(word.split("=")[0] + " ", options)
        local = [word for word in words if word not in ("--require-gpu", "--model=base", "--host=0.0.0.0")]
        service = Service(self.environment(), local)
        self.addCleanup(service.stop)
        for probe in (container["startupProbe"], container["livenessProbe"]):
            with urllib.request.urlopen(f"http://127.0.0.1:{service.port}{probe['httpGet']['path']}") as reply:
                self.assertEqual(reply.status, 200)

    def test_what_is_commented_out_is_right_when_it_is_not(self):
        text = (CLOUD / "service.yaml").read_text()
        begin = text.index("      # Weights from a bucket")
        end = text.index("  traffic:")
        lines = text[begin:end].splitlines()[1:]
        opened = "\n".join(re.sub(r"^      # ?", "      ", line) for line in lines) + "\n"
        if yaml is None:
            self.skipTest("python3-yaml is not installed")
        service = yaml.load(text[:begin] + opened + text[end:], Loader=StrictLoader)
        spec = service["spec"]["template"]["spec"]
        container = spec["containers"][0]
        mount, volume = container["volumeMounts"][0], spec["volumes"][0]
        self.assertEqual(mount["name"], volume["name"])
        self.assertEqual(container["env"], [{"name": "INSPYRE_MODELS_DIR", "value": mount["mountPath"]}])
        for what, value in (("volumeMount", mount), ("cloud run volume", volume), ("cloud run csi", volume["csi"])):
            self.check_keys(what, value)

    def test_the_image_is_built_with_options_and_packages_of_this_source(self):
        text = (CLOUD / "Containerfile").read_text()
        known = "".join((ROOT / name).read_text() for name in ("CMakeLists.txt", "packaging/cmake/FindLibtorch.cmake"))
        options = re.findall(r"-D(INSPYRE_\w+)=", text)
        self.assertGreaterEqual(len(options), 4)
        for option in options:
            self.assertRegex(known, rf"(option|set)\({option} ")
        for line in (ROOT / "packaging/setup/packages.txt").read_text().splitlines():
            cells = [cell.strip() for cell in line.split("|")]
            if cells[0] == "run" and "lib" in cells[1]:
                for package in cells[1].split():
                    if package.startswith(("lib", "nlohmann", "zlib")):
                        self.assertTrue(any(name in text for name in package.split("/")), package)
        self.assertLess(text.index("/app/models"), text.index("COPY --from=build /app /app"))
        self.assertRegex(text, r"\nUSER [1-9]")

    @unittest.skipUnless(shutil.which("gcc"), "gcc is not installed")
    def test_the_libraries_are_those_that_are_needed_and_stand_ins(self):
        torch = self.folder / "libtorch/torch/lib"
        modules, target = self.folder / "modules", self.folder / "target"
        for folder in (torch, modules, target):
            folder.mkdir(parents=True)

        def library(path, source, *words):
            subprocess.run(["gcc", "-shared", "-fPIC", "-x", "c", "-", "-o", path, f"-Wl,-soname,{path.name}", f"-L{torch}",
                            "-Wl,--no-as-needed", "-Wl,-rpath,$ORIGIN", *words], input=source.encode(), check=True)

        versions = self.folder / "map"
        versions.write_text("NCCL_2 { global: *; };\n")
        library(torch / "libnccl.so.2", "int all(void) { return 1; } int other(void) { return 2; }",
                f"-Wl,--version-script={versions}")
        library(torch / "libtorch.so", "int all(void); int torch(int i) { return i ? all() : 7; }", "-l:libnccl.so.2")
        library(torch / "libspare.so", "int spare;")
        library(modules / "inspyre_torch.so", "int torch(int); int module(int i) { return torch(i); }", "-ltorch")
        said = self.call("collect_libs.sh", self.folder / "libtorch", modules, target)
        self.assertIn("1 libraries, 1 stand-ins", said)
        self.assertEqual(sorted(file.name for file in target.iterdir()), ["libnccl.so.2", "libtorch.so"])
        shutil.rmtree(self.folder / "libtorch")
        shutil.copy(modules / "inspyre_torch.so", target)
        use = "import ctypes, os, sys; sys.exit(ctypes.CDLL(sys.argv[1], os.RTLD_NOW).module(int(sys.argv[2])))"
        ran = [subprocess.run([sys.executable, "-c", use, target / "inspyre_torch.so", word], capture_output=True, text=True,
                              check=False) for word in ("0", "1")]
        self.assertEqual(ran[0].returncode, 7, ran[0].stderr)
        self.assertEqual(ran[1].stderr, "libnccl.so.2 is left out of this image, and was called.\n")
        self.assertLess(ran[1].returncode, 0)

    def made_up_root(self):
        root = self.folder / "root"
        for name in ("app/bin/inspyre-cli", "app/lib/inspyre/inspyre_cuda.so", "usr/bin/su"):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(b"x" * 1000)
        return root

    def test_an_image_that_is_right_passes(self):
        root = self.made_up_root()
        said = self.call("check_image.sh", root, environment=self.tools("cuobjdump"))
        self.assertNotIn("BAD", said)
        self.assertRegex(said, r"ok +unpacked +1 MB \(at most 2200 MB\)")
        self.assertRegex(said, r"ok +kernels +sm_89")

    def test_what_is_wrong_with_an_image_is_said_all_at_once(self):
        root = self.made_up_root()
        (root / "app/large").write_bytes(os.urandom(3_000_000))
        (root / "usr/bin/python3.12").touch()
        (root / "usr/bin/su").chmod(0o4755)
        environment = self.tools("cuobjdump", SM="80")
        said = self.call(
            "check_image.sh", "--unpacked", 2, "--compressed", 1, "--files", 2, root, environment=environment, code=1)
        wrong = dict(re.findall(r"^BAD +(\w+) +(.*) \(", said, re.MULTILINE))
        self.assertEqual(wrong["unpacked"], "3 MB")
        self.assertEqual(wrong["files"], "3 in /app")
        self.assertEqual((wrong["Python"], wrong["setuid"]), ("/usr/bin/python3.12", "/usr/bin/su"))
        self.assertEqual(wrong["kernels"], "no sm_89")
        self.assertEqual(wrong.get("compressed"), "3 MB" if shutil.which("zstd") else None)
        for one in ("Python", "setuid"):  # each is enough
            (root / "usr/bin/su").chmod(0o755 if one == "Python" else 0o4755)
            if one == "setuid":
                (root / "usr/bin/python3.12").unlink()
            self.assertIn(f"BAD  {one}", self.call("check_image.sh", "--gpu", "none", root, code=1))
        self.call("check_image.sh", self.folder / "none", "--gpu", code=2)

    def test_an_image_that_runs_as_root_or_has_no_kernels_does_not_pass(self):
        root = self.made_up_root()
        environment = self.tools("podman", IMAGE=str(root))
        self.assertRegex(self.call("check_image.sh", "image:tag", environment=environment), r"ok +user +65532")
        environment["IMAGE_USER"] = ""
        self.assertRegex(self.call("check_image.sh", "image:tag", environment=environment, code=1), r"BAD +user +root")
        (root / "app/lib/inspyre/inspyre_cuda.so").unlink()
        self.assertRegex(self.call("check_image.sh", root, code=1), r"BAD +kernels")

    WORDS = ("--project", "p", "--region", "us-central1", "--repository", "r")

    def test_a_dry_deployment_says_its_commands_and_runs_none(self):
        environment = self.tools("gcloud", "podman")
        said = self.call("deploy.sh", *self.WORDS, "--libtorch", "/l", "--weights", "/w", "--dry-run", environment=environment)
        self.assertEqual(self.log.read_text(), "")
        wanted = ["podman build", "check_image.sh", "podman push", "gcloud run services replace", "/warmup",
                  "/v1/remove-background", "update-traffic"]
        places = [said.find(word) for word in wanted]
        self.assertNotIn(-1, places, said)
        self.assertEqual(places, sorted(places))
        for script, words in (("deploy.sh", (*self.WORDS, "--probe", "both")), ("deploy.sh", ("--dry-run",)),
                              ("scheduler.sh", ("--every", "15")), ("measure_coldstart.sh", ("URL",))):
            self.assertIn("--help", self.call(script, *words, environment=environment, code=2))

    def prepare_deployment(self, url):
        if subprocess.run(["git", "-C", ROOT, "rev-parse", "HEAD"], capture_output=True, check=False).returncode != 0:
            self.skipTest("this is no checkout")
        (self.folder / "libtorch/torch/lib").mkdir(parents=True)
        (self.folder / "libtorch/torch/lib/libtorch_cuda.so").touch()
        return self.tools("gcloud", "podman", URL=url, IMAGE=str(self.made_up_root()))

    def test_a_deployment_builds_pushes_warms_up_and_sends_a_picture(self):
        environment = self.prepare_deployment(self.served())
        replaced = self.folder / "replaced.yaml"
        tool = self.folder / "tools/gcloud"
        tool.write_text(tool.read_text() + f'[[ $3 != replace ]] || cp "$4" {replaced}\n')
        said = self.call("deploy.sh", *self.WORDS, "--libtorch", self.folder / "libtorch", "--weights", self.folder, "--picture",
                         self.picture, "--probe", "ready", "--service", "cutter", environment=environment)
        self.assertIn("warm-up: 200", said)
        self.assertIn("picture: 200 image/png", said)
        self.assertNotIn("secret-token", said)
        did = self.log.read_text()
        self.assertIn("podman push us-central1-docker.pkg.dev/p/r/inspyre:", did)
        self.assertNotIn("update-traffic", did)
        self.assertEqual(Path(f"{self.log}.containerfile").read_text()[:10], (CLOUD / "Containerfile").read_text()[:10])
        if yaml is not None:
            service = yaml.load(replaced.read_text(), Loader=StrictLoader)
            container = self.check_service(service, "/ready")
            self.assertEqual(service["metadata"]["name"], "cutter")
            self.assertRegex(container["image"], r"^us-central1-docker\.pkg\.dev/p/r/inspyre:[0-9a-f]{12}$")

    def test_a_deployment_that_does_no_picture_is_rolled_back(self):
        broken = self.served(self.broken())
        environment = self.tools("gcloud", URL=broken)
        words = (*self.WORDS, "--image", "an/image:1", "--picture", self.picture)
        said = self.call("deploy.sh", *words, environment=environment, code=1)
        self.assertIn("warm-up: 500", said)
        self.assertIn("all traffic is with inspyre-00001 again", said)
        self.assertIn("update-traffic inspyre --project=p --region=us-central1 --to-revisions=inspyre-00001=100", self.log.read_text())
        no_picture = self.folder / "no picture"
        no_picture.write_text("none")
        environment = self.tools("gcloud", URL=self.served())
        said = self.call("deploy.sh", *words[:-1], no_picture, environment=environment, code=1)
        self.assertIn("picture: 415", said)
        self.assertEqual(self.log.read_text().count("update-traffic"), 2)

    def test_an_image_that_is_not_right_is_not_pushed(self):
        environment = self.prepare_deployment("http://127.0.0.1:9")
        (self.folder / "root/usr/bin/python3").touch()
        self.call("deploy.sh", *self.WORDS, "--libtorch", self.folder / "libtorch", "--weights", self.folder,
                  environment=environment, code=1)
        self.assertNotIn("push", self.log.read_text())
        self.assertNotIn("gcloud", self.log.read_text())

    def test_the_scheduler_says_what_it_costs_and_asks(self):
        environment = self.tools("gcloud")
        words = ("--project", "p", "--region", "r", "--url", "https://service/", "--account", "a@b")
        said = self.call("scheduler.sh", *words, "--dry-run", environment=environment)
        costs = [json.loads(line) for line in subprocess.run(
            [CLI, "cost", "--json"], capture_output=True, text=True, check=True).stdout.splitlines()]
        usd = {row["way"]: row["usd_per_day"] for row in costs if row["event"] == "cost"}
        self.assertIn(f"${usd['ping-in-hours']:.2f} a day on average", said)
        self.assertIn(f"${usd['scale-to-zero']:.2f} a day", said)
        self.call("scheduler.sh", *words, environment=environment, code=1)
        with open(self.folder / "no", "w+", encoding="ascii") as answer:
            answer.write("n\n")
            answer.seek(0)
            self.assertIn("Not created", self.call("scheduler.sh", *words, environment=environment, code=1, stdin=answer))
        self.assertEqual(self.log.read_text(), "")
        said = self.call("scheduler.sh", *words, "--every", 9, "--from", "08", "--to", 9, "--days", 7, "--yes", environment=environment)
        self.assertLess(said.index("a day on average"), said.index("+ gcloud"))
        self.assertIn("--schedule=*/9 8-9 * * * --time-zone=Etc/UTC --uri=https://service/warmup --http-method=POST", self.log.read_text())
        environment["INSPYRE_CLI"] = "/bin/false"
        self.assertIn("not known", self.call("scheduler.sh", *words, "--yes", environment=environment, code=1))

    def terraform_values(self, variables):
        """What the resource of scheduler.tf says with these variables, by the names that are assigned."""
        text = (CLOUD / "scheduler.tf").read_text()
        known = dict(re.findall(r'variable "(\w+)" {[^}]*?default += "?([^"\n]*)"?\n', text))
        known = {f"var.{name}": value for name, value in {**known, **variables}.items()}
        known["local.url"] = known["var.url"].removesuffix("/")
        known['var.days == 7 ? "*" : "1-5"'] = "*" if known["var.days"] == "7" else "1-5"
        resource = text[text.index("resource"):]
        values = dict(re.findall(r"^ +(\w+) += (.*)$", resource[:resource.index("lifecycle")], re.MULTILINE))
        return {name: re.sub(r"\$\{(.*?)\}", lambda use: known[use[1]], known.get(value, value.strip('"')))
                for name, value in values.items()}

    def test_terraform_makes_the_job_of_the_script(self):
        environment = self.tools("gcloud")
        for more in ({}, {"every": "9", "from": "7", "to": "20", "days": "7", "zone": "Europe/Paris", "name": "other"}):
            variables = {"project": "p", "region": "r", "url": "https://service/", "account": "a@b", **more}
            words = [word for name, value in variables.items() for word in (f"--{name}", value)]
            said = self.call("scheduler.sh", *words, "--dry-run", environment=environment)
            command = shlex.split(next(line for line in said.splitlines() if line.startswith("+ gcloud"))[2:])
            options = dict(word[2:].split("=", 1) for word in command if word.startswith("--"))
            job = self.terraform_values(variables)
            self.assertEqual(
                {"project": job["project"], "location": job["region"], "schedule": job["schedule"],
                 "time-zone": job["time_zone"], "uri": job["uri"], "http-method": job["http_method"],
                 "oidc-service-account-email": job["service_account_email"], "oidc-token-audience": job["audience"],
                 "attempt-deadline": job["attempt_deadline"], "max-retry-attempts": job["retry_count"]}, options)
            self.assertEqual(job["name"], command[command.index("http") + 1])

    def test_the_terraform_file_is_well_formed(self):
        text = re.sub("#.*", "", (CLOUD / "scheduler.tf").read_text())
        plain = re.sub(r'"(?:\$\{[^}]*\}|[^"$])*"', '""', text)
        self.assertEqual(plain.count("{"), plain.count("}"))
        # https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloud_scheduler_job
        resource = plain[plain.index("resource"):]
        self.assertLessEqual(
            set(re.findall(r"^ +(\w+) +[={]", resource, re.MULTILINE)),
            {"project", "region", "name", "description", "schedule", "time_zone", "attempt_deadline", "retry_config",
             "retry_count", "http_target", "http_method", "uri", "oidc_token", "service_account_email", "audience",
             "lifecycle", "precondition", "condition", "error_message"})
        declared = set(re.findall(r'variable "(\w+)"', text))
        self.assertEqual(set(re.findall(r"var\.(\w+)", text)), declared)
        for tool in ("terraform", "tofu"):
            if shutil.which(tool):
                subprocess.run([tool, "fmt", "-check", CLOUD / "scheduler.tf"], check=True)

    def test_the_service_has_none_of_the_flaws_that_are_looked_for(self):
        said = subprocess.run([CLI, "cost", "--check", CLOUD / "service.yaml"], capture_output=True, text=True, check=False)
        self.assertEqual(said.returncode, 0, said.stdout + said.stderr)

    def history(self):
        return [json.loads(line) for line in (self.folder / "coldstarts.ndjson").read_text().splitlines()]

    def test_cold_starts_are_measured(self):
        platform = Platform(self.environment())
        self.addCleanup(platform.close)
        said = self.call("measure_coldstart.sh", "--starts", 3, "--before", "kill -9 $(cat pid) 2>/dev/null || true; sleep 0.1",
                         platform.url, self.picture, environment=self.watched(platform))
        starts = self.history()
        self.assertEqual([start["class"] for start in starts], ["cold"] * 3, said)
        self.assertEqual(len({start["instance"] for start in starts}), 3)
        for start in starts:
            self.assertGreaterEqual(start["platform_ms"], 150)
            self.assertGreater(start["startup_ms"], 0)
            self.assertGreater(start["work_ms"], 0)
            self.assertLessEqual(start["platform_ms"], start["warmup_ms"])
            self.assertLessEqual(start["work_ms"], start["picture_ms"])
            self.assertIn("warm-up", start["phases_ms"])
            self.assertEqual(
                set(start["timings"]), {"container_start", "gpu_init", "model_load", "first_inference", "total"})
        middle = sorted(start["platform_ms"] for start in starts)
        self.assertRegex(said, rf"platform +{middle[1] / 1000:.3f} +{middle[0] / 1000:.3f} to {middle[2] / 1000:.3f}")
        self.assertRegex(said, r"phase:library +[0-9.]+")

    def scripted(self, *words):
        """inspyre_cold_service with these options: (its process, its address)."""
        process = subprocess.Popen([COLD_SERVICE, *words], stdout=subprocess.PIPE)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        return process, json.loads(process.stdout.readline())["url"]

    def test_the_sixty_seconds_of_the_analysis_are_found_where_they_are(self):
        scale = 0.02
        # By the analysis: seconds until the process starts, and from there to the end; what it says of the device.
        for version, platform, start, device in (("A", 10, 50.7, 10), ("B", 5, 55.7, 10)):
            process, url = self.scripted("seed-60.7s", "--timeline", version, "--time-scale", str(scale))
            said = self.call("measure_coldstart.sh", "--starts", 2, "--before", f"kill -USR1 {process.pid}; sleep 0.1", url,
                             self.picture)
            starts = self.history()[-2:]
            self.assertEqual([found["class"] for found in starts], ["cold"] * 2, said)
            for found in starts:
                # A busy machine adds to each.
                self.assertGreaterEqual(found["platform_ms"], 1000 * scale * platform - 5)
                self.assertGreaterEqual(found["startup_ms"], 1000 * scale * start - 5)
                self.assertGreaterEqual(found["warmup_ms"], 1000 * scale * 60.7 - 5)
                self.assertAlmostEqual(found["phases_ms"]["device"], 1000 * scale * device, delta=1)
                self.assertAlmostEqual(found["timings"]["total"], scale * start, delta=0.01)

    def watched(self, platform):
        """Writes the id of the service's process where the command before each start looks for it."""
        file = self.folder / "pid"
        plain = Service.__init__

        def write(service, environment, *rest):
            plain(service, environment, *rest)
            file.write_text(str(service.process.pid))

        Service.__init__ = write
        self.addCleanup(setattr, Service, "__init__", plain)
        return platform.environment

    def test_a_start_that_fails_or_is_none_is_no_measurement(self):
        words = ("--starts", 1, "--before", "true")
        said = self.call("measure_coldstart.sh", *words, self.served(self.broken()), self.picture, code=1)
        self.assertIn("FAILED: warm-up: ", said)
        self.assertIn("libvanished.so", self.history()[-1]["failed"])
        warm = self.served()
        urllib.request.urlopen(urllib.request.Request(f"{warm}/warmup", data=b"", method="POST")).close()
        time.sleep(0.3)
        said = self.call("measure_coldstart.sh", *words, warm, self.picture, code=1)
        self.assertEqual((self.history()[-1]["class"], self.history()[-1]["failed"]), ("warm", None))
        self.assertIn("left out", said)
        nothing = self.folder / "nothing"
        nothing.write_text('no "picture"')
        self.assertIn("picture: 415", self.call("measure_coldstart.sh", *words, warm, nothing, code=1))
        self.assertIn("unsupported_type", self.history()[-1]["failed"])
        self.call("measure_coldstart.sh", *words, f"http://127.0.0.1:{free_port()}", self.picture, code=1)
        self.assertEqual(len(self.history()), 4)
        self.call("measure_coldstart.sh", "--token", "t", "http://elsewhere", self.picture, code=2)

    def test_the_alerts_are_about_metrics_and_events_that_there_are(self):
        url = self.served()
        urllib.request.urlopen(urllib.request.Request(f"{url}/warmup", data=b"", method="POST")).close()
        with urllib.request.urlopen(f"{url}/metrics") as reply:
            known = set(re.findall(r"# TYPE (\w+)", reply.read().decode()))
        rules = [rule for group in self.load("alerts.yaml")[0]["groups"] for rule in group["rules"]]
        self.assertEqual(len(rules), 7)
        for rule in rules:
            self.check_keys("rule", rule)
            self.assertIn(rule["labels"]["severity"], {"warning", "critical"})
            self.assertEqual(rule["expr"].count("("), rule["expr"].count(")"))
            names = {re.sub("_bucket$", "", name) for name in re.findall(r"inspyre_\w+", rule["expr"])}
            self.assertTrue(names)
            self.assertLessEqual(names, known)
        metrics = self.load("log_metrics.yaml")
        for metric in metrics:
            self.check_keys("log metric", metric)
        self.assertEqual([re.search('event="(.*?)"', metric["filter"])[1] for metric in metrics], ["ready", "request"])

    @unittest.skipUnless(shutil.which("shellcheck"), "shellcheck is not installed")
    def test_the_scripts_are_clean_and_may_be_run(self):
        scripts = sorted(CLOUD.glob("*.sh"))
        self.assertEqual(len(scripts), 6)
        self.assertTrue(all(os.access(script, os.X_OK) for script in scripts))
        subprocess.run(["shellcheck", *scripts], check=True)


if __name__ == "__main__":
    unittest.main()
