"""The archive on Spark is the archive on one machine: `cargo xtask test --scale` runs this with the command's path."""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

from pyspark import SparkConf, SparkContext

import archive
import articles

COUNT, CORES, PARTITIONS = 2_000, 2, 8
COMMAND = sys.argv.pop()
# Dies in its first partition, after an answer, and is the command from then on.
FAILS_ONCE = """#!{python}
import os, sys
try:
    os.close(os.open({marker!r}, os.O_CREAT | os.O_EXCL))
except FileExistsError:
    os.execv({command!r}, [{command!r}, *sys.argv[1:]])
sys.stdin.readline()
print('{{"id": "of a dead process"}}', flush=True)
os._exit(70)
"""


class Archive(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        cls.input = cls.folder / "articles.ndjson"
        articles.write(cls.input, COUNT)
        alone = subprocess.run([COMMAND, *archive.ARGUMENTS, cls.input], capture_output=True)
        assert alone.returncode == 1 and alone.stderr.count(b"\n") == COUNT // 400, alone.stderr
        cls.alone = alone.stdout
        # Four tries a task, as a cluster has them.
        conf = SparkConf().setMaster(f"local[{CORES},4]").setAppName("saidwho")
        conf.set("spark.ui.enabled", "false").set("spark.ui.showConsoleProgress", "false")
        cls.context = SparkContext(conf=conf)
        cls.context.setLogLevel("OFF")
        cls.context.addPyFile(archive.__file__)

    @classmethod
    def tearDownClass(cls):
        cls.context.stop()
        shutil.rmtree(cls.folder)

    def output(self, command, name):
        target = self.folder / name
        archive.run(self.context, str(command), self.input.as_uri(), target.as_uri(), PARTITIONS)
        self.assertTrue((target / "_SUCCESS").exists())
        parts = sorted(target.glob("part-*"))
        self.assertGreaterEqual(len(parts), PARTITIONS)
        return b"".join(part.read_bytes() for part in parts)

    def test_the_same_bytes_as_one_machine(self):
        self.output(COMMAND, "warm")
        start = time.perf_counter()
        output = self.output(COMMAND, "same")
        seconds = time.perf_counter() - start
        self.assertEqual(output, self.alone)
        self.assertEqual(output.count(b"\n"), COUNT)
        size = self.input.stat().st_size
        print(f"\n{COUNT / seconds / CORES:.0f} articles of {size / COUNT / 1000:.1f} KB a second and core, "
              f"{size / seconds / CORES / 1e6:.2f} MB")

    def test_a_failed_partition_is_run_again_without_doubles(self):
        marker, command = self.folder / "failed", self.folder / "fails-once"
        command.write_text(FAILS_ONCE.format(python=sys.executable, marker=str(marker), command=COMMAND))
        command.chmod(0o755)
        self.assertEqual(self.output(command, "again"), self.alone)
        self.assertTrue(marker.exists())

    def test_a_command_that_always_fails_fails_the_job(self):
        with self.assertRaises(Exception):
            self.output("/bin/false", "never")
        self.assertFalse((self.folder / "never" / "_SUCCESS").exists())


if __name__ == "__main__":
    unittest.main()
