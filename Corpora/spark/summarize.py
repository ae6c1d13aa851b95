#!/usr/bin/env python3
"""Summarizes a corpus of terms pages on Apache Spark with the tcsum binary.

    spark-submit summarize.py --binary tcsum --input pages.parquet --output results

The input is Parquet or JSON Lines with the columns "id" and one or more of "html", "markdown" and
"text" (also "name", "url", "date"), or WARC files. Each task runs one tcsum process over its
partition, as `tcsum batch -` does on one machine, so a row's "report" is the line that
`tcsum batch` writes for it. The binary travels with the job: take the one of `make dist`, which
needs libxml2 and ICU on the workers but no Swift.

The output is Parquet, partitioned by "kind" ("error" for pages that could not be summarized).
Spark commits a task's files when the task has ended, so a killed executor costs time and no rows.
"""

import argparse
import json
import os
import subprocess
import threading

import pyarrow as pa
from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

PAGE_COLUMNS = ["id", "html", "markdown", "text", "name", "url", "date"]
ROWS_PER_BATCH = 256

PERIOD = ["what", "period", "duration", "trigger", "kind", "clause"]
RECIPIENT = ["name", "role", "limit", "policy", "clause"]


def struct(strings, lists=()):
    """The Arrow type of an object with members of text and of lists of text."""
    return pa.struct(
        [(name, pa.string()) for name in strings]
        + [(name, pa.list_(pa.string())) for name in lists])


RESULT = pa.schema([
    ("id", pa.string()), ("name", pa.string()), ("kind", pa.string()), ("language", pa.string()),
    ("words", pa.int32()), ("grade", pa.float64()), ("effective_date", pa.string()),
    ("answers", pa.map_(pa.string(), pa.list_(pa.string()))),
    ("recipients", pa.list_(struct(RECIPIENT, ["data", "purposes"]))),
    ("retention", pa.list_(struct(PERIOD))), ("error", pa.string()), ("report", pa.string())])
def values(answer):
    """The values of an answer: some questions have several."""
    return answer if isinstance(answer, list) else [answer]


def row(line):
    """One result of tcsum as a row; members that --fields left out are null."""
    result = json.loads(line)
    document, facts = result.get("document", {}), result.get("facts", {})
    answers = result.get("answers")
    error = result.get("error")
    return {
        "id": result["id"], "name": document.get("name"),
        "kind": "error" if error else document.get("kind"),
        "language": document.get("language"), "words": document.get("words"),
        "grade": document.get("grade"), "effective_date": document.get("effectiveDate"),
        "answers": answers and [
            (name, [str(value) for value in values(said["answer"])])
            for name, said in answers.items()],
        "recipients": [
            {key: item.get(key) for key in [*RECIPIENT, "data", "purposes"]}
            for item in facts.get("recipients", [])],
        "retention": [
            {key: item.get(key) for key in PERIOD}
            for item in facts.get("retention", [])],
        "error": error and json.dumps(error, sort_keys=True), "report": line}


def run(binary, arguments, chunks):
    """The lines that `tcsum batch - ARGUMENTS` writes when it reads `chunks` of bytes."""
    path = SparkFiles.get(binary)
    os.chmod(path, 0o755)
    command = [path, "batch", "-", "--jobs", "1", *arguments]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    failure = []

    def feed():
        try:
            for chunk in chunks:
                process.stdin.write(chunk)
        except BaseException as error:  # told by the reading side, which the task waits for
            failure.append(error)
        finally:
            try:
                process.stdin.close()
            except BrokenPipeError:
                pass

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    try:
        for line in process.stdout:
            yield line.decode("utf-8").rstrip("\n")
        code = process.wait()
        feeder.join()
        if code not in (0, 74):  # 74: an input broke off; what came before is done
            raise RuntimeError(f"{' '.join(command)} ended with exit code {code}")
        if failure and not isinstance(failure[0], BrokenPipeError):
            raise failure[0]
    finally:
        process.kill()
        process.wait()


def results(lines):
    """Rows in record batches of at most ROWS_PER_BATCH."""
    rows = []
    for line in lines:
        rows.append(row(line))
        if len(rows) == ROWS_PER_BATCH:
            yield pa.RecordBatch.from_pylist(rows, schema=RESULT)
            rows = []
    if rows:
        yield pa.RecordBatch.from_pylist(rows, schema=RESULT)


def summarize_pages(binary, arguments):
    """For mapInArrow: record batches of pages to record batches of results."""
    def lines(batches):
        for batch in batches:
            for page in batch.to_pylist():
                page = {key: value for key, value in page.items() if value is not None}
                yield json.dumps(page, ensure_ascii=False).encode("utf-8") + b"\n"

    def summarize(batches):
        yield from results(run(binary, ["--input-format", "jsonl", *arguments], lines(batches)))
    return summarize


def summarize_archives(binary, arguments):
    """For mapInArrow: record batches of web archives, a process for each archive."""
    def summarize(batches):
        for batch in batches:
            for content in batch.column("content"):
                archive = content.as_buffer().to_pybytes()
                yield from results(
                    run(binary, ["--input-format", "warc", *arguments], [archive]))
    return summarize


def summarize(spark, binary, source, form, partitions=None, arguments=()):
    """The results of a corpus as a data frame with the columns of RESULT.

    `binary` is the name of a file that was given to `addFile`; `form` is parquet, jsonl or warc;
    `arguments` go to `tcsum batch`. A page is at most 64 MB unless they say `--max-size`.
    """
    if form == "warc":
        pages = spark.read.format("binaryFile").load(source).select("content")
        work = summarize_archives(binary, list(arguments))
    else:
        pages = spark.read.parquet(source) if form == "parquet" else spark.read.json(source)
        pages = pages.select([name for name in PAGE_COLUMNS if name in pages.columns])
        work = summarize_pages(binary, list(arguments))
    if partitions:
        pages = pages.repartition(partitions)
    return pages.mapInArrow(work, from_arrow_schema(RESULT))


def main():
    parser = argparse.ArgumentParser(description="Summarizes a corpus of terms pages on Spark.")
    parser.add_argument("--binary", required=True, help="the tcsum binary, shipped to the workers")
    parser.add_argument("--input", required=True, help="files, a folder or a pattern")
    parser.add_argument("--output", required=True, help="the folder of the Parquet files")
    parser.add_argument("--format", choices=["parquet", "jsonl", "warc"], default="parquet")
    parser.add_argument("--partitions", type=int, help="tasks to spread the pages over")
    parser.add_argument("--fields", help="members of the report to keep (default: all)")
    parser.add_argument("--mode", choices=["error", "overwrite", "append"], default="error")
    options = parser.parse_args()
    spark = SparkSession.builder.appName("tcsum").getOrCreate()
    spark.sparkContext.addFile(options.binary)
    arguments = ["--fields", options.fields] if options.fields else []
    summarized = summarize(
        spark, os.path.basename(options.binary), options.input, options.format,
        options.partitions, arguments)
    summarized.write.mode(options.mode).partitionBy("kind").parquet(options.output)
    spark.stop()


if __name__ == "__main__":
    main()
