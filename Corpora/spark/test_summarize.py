#!/usr/bin/env python3
"""Checks the Spark job against `tcsum batch`: `python3 test_summarize.py BINARY [FOLDER OF PAGES]`.

The pages (the samples of this project when no folder is given) are copied to COPIES documents with
ids of their own. The job runs them in `local-cluster` mode, once as it is and once while one of
its two executors is killed; both times each row's report must be the line of `tcsum batch`.
Takes minutes, so it is no part of the test command.
"""

import glob
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time

import pyspark

COPIES = int(os.environ.get("COPIES", "400"))
HERE = os.path.dirname(os.path.abspath(__file__))
os.environ.setdefault("SPARK_HOME", os.path.dirname(pyspark.__file__))
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
sys.path.insert(0, HERE)

from summarize import summarize  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402


def write_pages(folder, path):
    """JSON Lines of COPIES pages, a broken one among them."""
    kinds = {".html": "html", ".md": "markdown", ".txt": "text"}
    sources = [name for name in sorted(glob.glob(os.path.join(folder, "*")))
               if os.path.splitext(name)[1] in kinds]
    with open(path, "w", encoding="utf-8") as file:
        for number in range(COPIES):
            name = sources[number % len(sources)]
            with open(name, encoding="utf-8", errors="replace") as page:
                text = page.read()
            document = {"id": f"{number:06}", kinds[os.path.splitext(name)[1]]: text}
            file.write(json.dumps(document) + "\n")
        file.write(json.dumps({"id": "broken", "text": ""}) + "\n")


def executors():
    """Process numbers of the executors that this Spark started."""
    found = subprocess.run(
        ["pgrep", "-f", "CoarseGrainedExecutorBackend.*--executor-id"], capture_output=True,
        text=True)
    return [int(number) for number in found.stdout.split()]


def kill_one(killed):
    """Kills an executor once executors are at work."""
    deadline = time.time() + 300
    while time.time() < deadline:
        at_work = subprocess.run(["pgrep", "-f", "batch - --jobs 1"], capture_output=True)
        found = executors()
        if at_work.returncode == 0 and len(found) >= 2:
            time.sleep(3)
            os.kill(found[0], signal.SIGKILL)
            killed.append(found[0])
            return
        time.sleep(0.2)


def main():
    binary = os.path.abspath(sys.argv[1])
    folder = sys.argv[2] if len(sys.argv) > 2 else os.path.join(HERE, "..", "samples")
    with tempfile.TemporaryDirectory() as work:
        pages = os.path.join(work, "pages.jsonl")
        write_pages(folder, pages)
        expected = subprocess.run([binary, "batch", pages], capture_output=True, text=True, check=True)
        expected = sorted(expected.stdout.splitlines())
        spark = (
            SparkSession.builder.master("local-cluster[2,1,1024]")
            .config("spark.executor.memory", "768m").config("spark.ui.enabled", "false")
            .config("spark.task.maxFailures", "8").appName("tcsum test").getOrCreate())
        spark.sparkContext.setLogLevel("OFF")
        spark.sparkContext.addPyFile(os.path.join(HERE, "summarize.py"))
        spark.sparkContext.addFile(binary)
        for is_killed in (False, True):
            killed = []
            if is_killed:
                threading.Thread(target=kill_one, args=(killed,), daemon=True).start()
            output = os.path.join(work, f"results-{is_killed}")
            begun = time.time()
            summarize(spark, os.path.basename(binary), pages, "jsonl", partitions=8) \
                .write.partitionBy("kind").parquet(output)
            rows = spark.read.parquet(output)
            found = sorted(line.report for line in rows.select("report").collect())
            assert found == expected, f"{len(found)} rows, {len(expected)} expected"
            assert rows.where("kind = 'error'").count() == 1
            assert not is_killed or killed, "no executor was killed"
            print(f"{'executor killed' if is_killed else 'undisturbed'}: {len(found)} rows, "
                  f"as tcsum batch, {time.time() - begun:.0f} s")
        spark.stop()


if __name__ == "__main__":
    main()
