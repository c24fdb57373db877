"""Tests of packaging/cloud: the files say what their systems know, and what they call is what inspyre-cli takes.

The program is INSPYRE_CLI, with a module that needs no libtorch; the systems are played by their variables alone.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

try:
    import yaml
except ImportError:
    yaml = None

CLOUD = Path(__file__).resolve().parents[2] / "packaging/cloud"
CLI = os.environ["INSPYRE_CLI"]
PARTS = 3

# The keys of each kind of object that our files may have, as the systems' references list them.
KEYS = {
    "Job": {"apiVersion", "kind", "metadata", "spec"},
    "metadata": {"name", "annotations", "labels"},
    "container": {"name", "image", "args", "env", "resources", "volumeMounts"},
    "resources": {"limits", "requests"},
    "env": {"name", "value"},
    "volumeMount": {"name", "mountPath", "readOnly"},
    "cloud run execution": {"metadata", "spec"},
    "cloud run execution spec": {"taskCount", "parallelism", "template"},
    "cloud run task": {"spec"},
    "cloud run task spec": {
        "serviceAccountName", "maxRetries", "timeoutSeconds", "nodeSelector", "containers", "volumes"},
    "cloud run volume": {"name", "csi"},
    "cloud run csi": {"driver", "readOnly", "volumeAttributes"},
    "kubernetes spec": {
        "completionMode", "completions", "parallelism", "backoffLimitPerIndex", "podReplacementPolicy",
        "podFailurePolicy", "template"},
    "kubernetes pod": {"restartPolicy", "terminationGracePeriodSeconds", "containers", "volumes"},
    "kubernetes volume": {"name", "persistentVolumeClaim"},
}


class StrictLoader(yaml.SafeLoader if yaml else object):
    """Refuses what a parser would silently drop: a key that is there twice."""

    def construct_mapping(self, node, deep=False):
        keys = [self.construct_object(key, deep=deep) for key, _ in node.value]
        if len(keys) != len(set(keys)):
            raise yaml.YAMLError(f"a key is there twice: {keys}")
        return super().construct_mapping(node, deep)


def ppm(grey, width=24, height=16):
    return b"P6\n%d %d\n255\n" % (width, height) + bytes([grey]) * (3 * width * height)


class CloudTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.pictures = self.folder / "pictures"
        (self.pictures / "sub").mkdir(parents=True)
        for number in range(12):
            (self.pictures / f"{number}.ppm").write_bytes(ppm(20 * number))
            (self.pictures / "sub" / f"{number}.ppm").write_bytes(ppm(255 - 20 * number))

    def load(self, name):
        if yaml is None:
            self.skipTest("python3-yaml is not installed")
        return yaml.load((CLOUD / name).read_text(), Loader=StrictLoader)

    def check_keys(self, what, value):
        self.assertLessEqual(set(value), KEYS[what], what)

    def check_container(self, container, volumes):
        self.check_keys("container", container)
        self.check_keys("resources", container["resources"])
        self.assertTrue(all(isinstance(word, str) for word in container["args"]))
        for mount in container["volumeMounts"]:
            self.check_keys("volumeMount", mount)
            self.assertIn(mount["name"], [volume["name"] for volume in volumes])
        for variable in container.get("env", []):
            self.check_keys("env", variable)
            self.assertIsInstance(variable["value"], str)

    def environment(self, **variables):
        known = {name: value for name, value in os.environ.items() if not name.startswith("SLURM_")}
        return {**known, "INSPYRE_STATE_DIR": str(self.folder / "state"), **variables}

    def local(self, words):
        """The arguments of a container on this machine: its folders are ours, it has no GPU and the small model."""
        words = [word.replace("=/work", f"={self.folder}/work").replace("/pictures", str(self.pictures))
                 for word in words]
        self.assertIn("--require-gpu", words)
        self.assertIn("--model=base", words)
        return [word for word in words if word not in ("--require-gpu", "--model=base")]

    def run_parts(self, words, variables):
        for part in range(PARTS):
            ran = subprocess.run(
                [CLI, *words], env=self.environment(**variables(part)), capture_output=True, text=True, check=False)
            self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)

    def check_whole(self, results, reports):
        made = sorted(str(file.relative_to(results)) for file in results.rglob("*.png"))
        wanted = sorted(str(file.relative_to(self.pictures).with_suffix(".png")) for file in self.pictures.rglob("*.ppm"))
        self.assertEqual(made, wanted)
        merged = subprocess.run(
            [CLI, "batch", "--merge-reports", *sorted(map(str, reports)), "--report", str(self.folder / "whole.csv"),
             "--json"],
            env=self.environment(), capture_output=True, text=True, check=False)
        self.assertEqual(merged.returncode, 0, merged.stdout + merged.stderr)
        done = json.loads(merged.stdout.splitlines()[-1])
        self.assertEqual((done["total"], done["done"], done["missing"]), (len(wanted), len(wanted), []))
        self.assertEqual(len((self.folder / "whole.csv").read_text().splitlines()), 1 + len(wanted))

    def test_the_cloud_run_job_has_keys_that_cloud_run_knows(self):
        job = self.load("job.yaml")
        self.check_keys("Job", job)
        self.assertEqual((job["apiVersion"], job["kind"]), ("run.googleapis.com/v1", "Job"))
        self.check_keys("metadata", job["metadata"])
        execution = job["spec"]["template"]
        self.check_keys("cloud run execution", execution)
        self.assertTrue(all(isinstance(value, str) for value in execution["metadata"]["annotations"].values()))
        self.check_keys("cloud run execution spec", execution["spec"])
        self.assertGreaterEqual(execution["spec"]["taskCount"], execution["spec"]["parallelism"])
        self.check_keys("cloud run task", execution["spec"]["template"])
        task = execution["spec"]["template"]["spec"]
        self.check_keys("cloud run task spec", task)
        self.assertLessEqual(int(task["timeoutSeconds"]), 3600)  # of a task with a GPU
        for volume in task["volumes"]:
            self.check_keys("cloud run volume", volume)
            self.check_keys("cloud run csi", volume["csi"])
            self.assertEqual(volume["csi"]["driver"], "gcsfuse.run.googleapis.com")
        self.assertEqual(len(task["containers"]), 1)
        self.check_container(task["containers"][0], task["volumes"])
        limits = task["containers"][0]["resources"]["limits"]
        self.assertEqual((limits["cpu"], limits["memory"]), ("8", "32Gi"))  # which go together

    def test_the_kubernetes_job_has_keys_that_kubernetes_knows(self):
        job = self.load("k8s-job.yaml")
        self.check_keys("Job", job)
        self.assertEqual((job["apiVersion"], job["kind"]), ("batch/v1", "Job"))
        spec = job["spec"]
        self.check_keys("kubernetes spec", spec)
        self.assertEqual(spec["completionMode"], "Indexed")
        pod = spec["template"]["spec"]
        self.check_keys("kubernetes pod", pod)
        self.assertEqual(pod["restartPolicy"], "Never")  # without it there are no limits per index
        for volume in pod["volumes"]:
            self.check_keys("kubernetes volume", volume)
        container = pod["containers"][0]
        self.check_container(container, pod["volumes"])
        count = {variable["name"]: variable["value"] for variable in container["env"]}["INSPYRE_SHARD_COUNT"]
        self.assertEqual(int(count), spec["completions"])
        for rule in spec["podFailurePolicy"]["rules"]:
            self.assertIn(rule["action"], {"Ignore", "FailJob", "FailIndex", "Count"})
            exits = rule.get("onExitCodes")
            if exits:
                self.assertEqual(exits["containerName"], container["name"])
                self.assertNotIn(0, exits["values"])

    def test_what_the_cloud_run_job_calls_does_all_pictures_once(self):
        words = self.local(self.load("job.yaml")["spec"]["template"]["spec"]["template"]["spec"]["containers"][0]["args"])
        self.run_parts(words, lambda part: {
            "CLOUD_RUN_TASK_INDEX": str(part), "CLOUD_RUN_TASK_COUNT": str(PARTS), "CLOUD_RUN_TASK_ATTEMPT": "0"})
        work = self.folder / "work"
        self.check_whole(work / "results", (work / "reports").glob("*.json"))

    def test_what_the_kubernetes_job_calls_does_all_pictures_once(self):
        words = self.local(self.load("k8s-job.yaml")["spec"]["template"]["spec"]["containers"][0]["args"])
        self.run_parts(words, lambda part: {
            "JOB_COMPLETION_INDEX": str(part), "INSPYRE_SHARD_COUNT": str(PARTS)})
        work = self.folder / "work"
        self.check_whole(work / "results", (work / "reports").glob("*.json"))

    def slurm(self, part, **more):
        return self.environment(
            INSPYRE_PICTURES=str(self.pictures), INSPYRE_RESULTS=str(self.folder / "cutouts"),
            SLURM_CPUS_PER_TASK="1", SLURM_ARRAY_JOB_ID="77", SLURM_ARRAY_TASK_ID=str(part),
            SLURM_ARRAY_TASK_MIN="0", SLURM_ARRAY_TASK_MAX=str(PARTS - 1), SLURM_ARRAY_TASK_STEP="1",
            SLURM_ARRAY_TASK_COUNT=str(PARTS), **more)

    def test_the_slurm_array_does_all_pictures_once(self):
        for part in range(PARTS):
            ran = subprocess.run(
                ["bash", CLOUD / "slurm.sh"], env=self.slurm(part), capture_output=True, text=True, check=False)
            self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)
        results = self.folder / "cutouts"
        self.check_whole(results, (results / ".run").glob("part-*.json"))

    def test_a_slurm_task_whose_time_is_over_is_queued_again(self):
        tools = self.folder / "bin"
        tools.mkdir()
        (tools / "scontrol").write_text('#!/bin/sh\necho "scontrol $*"\n')
        (tools / "scontrol").chmod(0o755)
        slow = self.slurm(1, PATH=f"{tools}:{os.environ['PATH']}", INSPYRE_FAKE_DELAY_MS="3600000")
        with subprocess.Popen(
                ["bash", CLOUD / "slurm.sh", "--json"], env=slow, stdout=subprocess.PIPE, text=True) as run:
            for line in run.stdout:
                if '"event":"run"' in line:
                    break
            run.send_signal(signal.SIGTERM)
            said = run.stdout.read()
        self.assertIn("scontrol requeue 77_1", said)
        self.assertEqual(run.returncode, 0, said)
        again = subprocess.run(
            ["bash", CLOUD / "slurm.sh"], env=self.slurm(1), capture_output=True, text=True, check=False)
        self.assertEqual(again.returncode, 0, again.stdout + again.stderr)

    def test_the_slurm_script_is_clean_and_its_array_has_no_gaps(self):
        text = (CLOUD / "slurm.sh").read_text()
        array = [line for line in text.splitlines() if line.startswith("#SBATCH --array=")]
        self.assertEqual(array, ["#SBATCH --array=0-7"])
        if shutil.which("shellcheck") is None:
            self.skipTest("shellcheck is not installed")
        subprocess.run(["shellcheck", CLOUD / "slurm.sh"], check=True)


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    unittest.main()
