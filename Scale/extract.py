#!/usr/bin/env python3
"""Runs `parley extract` over files anywhere that Spark reads, on all cores of a cluster: `spark-submit extract.py --help`.

The work is done in rounds. A round has an output of its own, which Spark commits as a whole, and a list of the inputs that
went into it; what is listed, unchanged and read by the same program is not read again. Exit codes are those of `parley`.
"""

import argparse
import glob
import hashlib
import json
import os
import re
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pipe  # noqa: E402
import tables  # noqa: E402

from pyspark import SparkConf  # noqa: E402
from pyspark.errors import PySparkException  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402
from pyspark.sql import functions as F  # noqa: E402
from py4j.protocol import Py4JJavaError  # noqa: E402

LINES = (".ndjson", ".jsonl")


def options():
    parser = argparse.ArgumentParser(description="Extracts articles on Spark; see Scale/README.md.")
    parser.add_argument("inputs", nargs="+", metavar="PATH", help="files, folders or patterns, of any file system that Spark reads")
    parser.add_argument("--out", required=True, metavar="PATH", help="the folder for what is written; what is there already is kept")
    parser.add_argument("--program", default="parley", help="the program on every worker (default: parley, found by PATH)")
    parser.add_argument("--ship", action="store_true", help="sends the program along to the workers")
    parser.add_argument("--database", metavar="FILE", help="then loads all documents into this database, on the driver")
    parser.add_argument("--no-tables", action="store_true", help="writes no Parquet")
    parser.add_argument("--published", metavar="YYYY-MM-DD")
    parser.add_argument("--language", metavar="CODE")
    parser.add_argument("--format", metavar="FORMAT")
    parser.add_argument("--round", type=int, default=64, metavar="N", help="partitions in a round (64)")
    parser.add_argument("--partition-inputs", type=int, default=4_000, metavar="N", help="inputs in a partition at most (4000)")
    parser.add_argument("--partition-bytes", type=int, default=16 << 20, metavar="N", help="bytes in a partition, unless one input has more (16 MiB)")
    parser.add_argument("--largest", type=int, default=256 << 20, metavar="N", help="bytes of a file that must go through memory: one that is neither local nor JSON lines (256 MiB)")
    parser.add_argument("--through-spark", action="store_true", help="lets Spark open local files, too")
    return parser.parse_args()


def digest(value):
    return hashlib.sha256(json.dumps(value, ensure_ascii=False).encode()).hexdigest()


class Files:
    """The file system of the output, whatever it is, through Spark's own libraries."""

    def __init__(self, spark, root):
        self.jvm, self.root = spark._jvm, root.rstrip("/")
        self.system = self._path("").getFileSystem(spark._jsc.hadoopConfiguration())

    def at(self, name):
        return f"{self.root}/{name}" if name else self.root

    def _path(self, name):
        return self.jvm.org.apache.hadoop.fs.Path(self.at(name))

    def exists(self, name):
        return self.system.exists(self._path(name))

    def names(self, name):
        return sorted(s.getPath().getName() for s in self.system.listStatus(self._path(name))) if self.exists(name) else []

    def read(self, name):
        stream = self.system.open(self._path(name))
        try:
            return self.jvm.org.apache.commons.io.IOUtils.toString(stream, "UTF-8")
        finally:
            stream.close()

    def write(self, name, text):
        """All or nothing: under another name first."""
        half = name + ".half"
        stream = self.system.create(self._path(half), True)
        stream.write(text.encode())
        stream.close()
        self.system.delete(self._path(name), False)
        if not self.system.rename(self._path(half), self._path(name)):
            raise OSError(f"{self.at(name)} cannot be written")

    def remove(self, name):
        self.system.delete(self._path(name), True)


class Job:
    def __init__(self, spark, options):
        self.spark, self.options = spark, options
        self.context = spark.sparkContext
        self.files = Files(spark, options.out)
        given = [[f"--{name}", value] for name in ("published", "language", "format") if (value := getattr(options, name))]
        path = [options.program]  # The driver has the same program, to say what it is and to load.
        if options.ship:
            self.context.addFile(os.path.abspath(options.program))
        self.setting = {
            "program": options.program, "shipped": options.ship, "options": [word for pair in given for word in pair],
            "signature": pipe.probe(path),
        }
        # What makes the same bytes out of the same inputs.
        self.reading = {"program": self.setting["signature"], "options": self.setting["options"]}

    # Inputs

    def inputs(self):
        """All inputs as `[path, bytes, changed]`, in order; paths that lead nowhere are refused."""
        found, refused = {}, []
        for path in self.options.inputs:
            listed = list(near(path)) if pipe.local(path) or not SCHEME.match(path) else self.listed(path)
            if not listed:
                refused.append([path, "there is no such file, or nothing in it"])
            found.update((each[0], each) for each in listed)
        return [found[path] for path in sorted(found)], refused

    def listed(self, path):
        """What Spark lists under a path of another file system; it passes over empty files."""
        try:
            read = self.spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(path)
            rows = read.select("path", "length", F.col("modificationTime").cast("double").alias("changed")).toLocalIterator()
            return [[row.path, row.length, row.changed] for row in rows if wanted(row.path.rsplit("/", 1)[-1])]
        except PySparkException as error:
            if error.getCondition() != "PATH_NOT_FOUND":
                raise
            return []

    def blocks(self, files):
        """Of files of JSON lines: where their blocks start, and how many lines stand before each."""
        counted = self.lines([each[0] for each in files]).groupBy("path", "start").count().collect()
        starts = {}
        for row in sorted(counted, key=lambda row: (row.path, row.start)):
            known = starts.setdefault(row.path, [])
            before = known[-1][1] + known[-1][2] if known else 0
            known.append((row.start, before, row["count"]))
        return {path: [(start, before) for start, before, _ in known] for path, known in starts.items()}

    def lines(self, paths):
        size = self.options.partition_bytes
        self.spark.conf.set("spark.sql.files.maxPartitionBytes", size)
        # As large as a partition, so that blocks do not depend on how many cores there are just now.
        self.spark.conf.set("spark.sql.files.openCostInBytes", size)
        read = self.spark.read.option("lineSep", "\n").text([escaped(path) for path in paths])
        return read.select(
            F.col("_metadata.file_path").alias("path"), F.col("_metadata.file_block_start").alias("start"),
            F.col("value").cast("binary").alias("value"))

    # Rounds

    def done(self, inputs):
        """The rounds that hold, and the inputs that are in none of them; other rounds are taken away."""
        there = {each[0]: each for each in inputs}
        kept, covered = [], set()
        for name in self.files.names("rounds"):
            if not name.endswith(".json"):
                continue
            key = name[:-5]
            listed = json.loads(self.files.read(f"rounds/{name}"))
            holds = listed["reading"] == self.reading and self.files.exists(f"documents/round={key}/_SUCCESS") and all(
                there.get(each[0]) == each for each in listed["inputs"])
            if holds:
                kept.append(key)
                covered.update(each[0] if listed["blocks"] is None else (each[0], start)
                               for each in listed["inputs"] for start in (listed["blocks"] or [None]))
            else:
                self.forget(key)
        for name in self.files.names("documents"):
            if name.startswith("round=") and name[6:] not in kept:
                self.forget(name[6:])
        return kept, covered

    def forget(self, key):
        for name in [f"rounds/{key}.json", f"documents/round={key}"] + [f"{table}/round={key}" for table in TABLES]:
            self.files.remove(name)

    def plan(self, inputs, covered):
        """Yields the rounds to do: `(inputs, starts of blocks or None, how to read them)`."""
        size = self.options.partition_bytes
        long = [each for each in inputs if each[0].endswith(LINES) and each[1] > size]
        whole = [each for each in inputs if not (each[0].endswith(LINES) and each[1] > size)]
        waiting = [each for each in whole if each[0] not in covered]
        near = [each for each in waiting if pipe.local(each[0]) and not self.options.through_spark]
        far = [each for each in waiting if not pipe.local(each[0]) or self.options.through_spark]
        for some, read in ((near, self.near), (far, self.far)):
            groups = self.groups(some)
            for first in range(0, len(groups), self.options.round):
                chosen = groups[first:first + self.options.round]
                yield [each for group in chosen for each in group], None, read(chosen)
        for each in long:
            blocks = self.blocks([each])
            for path, starts in blocks.items():
                left = [start for start, _ in starts if (each[0], start) not in covered]
                bases = self.context.broadcast({(path, start): before for start, before in starts})
                for first in range(0, len(left), self.options.round):
                    chosen = left[first:first + self.options.round]
                    yield [each], chosen, self.long(each, chosen, bases)
                bases.unpersist()

    def groups(self, inputs):
        """Partitions: neighbours, until there are enough of them."""
        out, size = [], 0
        for each in inputs:
            if not out or size + each[1] > self.options.partition_bytes or len(out[-1]) >= self.options.partition_inputs:
                out.append([])
                size = 0
            out[-1].append(each)
            size += each[1]
        return out

    def near(self, groups):
        paths = [[each[0] for each in group] for group in groups]
        return lambda careful: self.context.parallelize(paths, len(paths)).mapPartitions(pipe.files(self.setting, careful))

    def far(self, groups):
        chosen = [each for group in groups for each in group]
        fits = [each[0] for each in chosen if each[1] <= self.options.largest]
        large = [(pipe.REFUSED, json.dumps({"path": each[0], "reason": f"it has more than {self.options.largest} bytes and is no local file"}))
                 for each in chosen if each[1] > self.options.largest]

        def read(careful):
            self.spark.conf.set("spark.sql.files.maxPartitionBytes", self.options.partition_bytes)
            self.spark.conf.set("spark.sql.files.openCostInBytes", 4096)
            rows = self.context.parallelize(large, 1)
            if not fits:
                return rows
            # A file that went away in the meantime fails its round, which is read again with the next start.
            content = self.spark.read.format("binaryFile").load([escaped(path) for path in fits]).select("path", "content")
            return rows.union(content.rdd.map(shown).mapPartitions(pipe.contents(self.setting, careful)))
        return read

    def long(self, each, starts, bases):
        return lambda careful: self.lines([each[0]]).where(F.col("start").isin(starts)).rdd.mapPartitions(
            pipe.lines(self.setting, careful, bases))

    def extract(self, inputs, starts, read):
        key = digest([self.reading, inputs, starts])[:16]
        target = f"documents/round={key}"
        try:
            self.save(read(False), target)
        except Py4JJavaError as error:
            if "ProgramDied" not in str(error):
                raise
            note(f"the program ended on an input of round {key}; looking for it")
            self.save(read(True), target)
        self.files.write(f"rounds/{key}.json", json.dumps(
            {"reading": self.reading, "inputs": inputs, "blocks": starts}, ensure_ascii=False))
        return key

    def save(self, rows, target):
        frame = self.spark.createDataFrame(rows, "kind string, value string", verifySchema=False)
        # Two folders in one pass; see spark.sql.maxConcurrentOutputFileWriters in session().
        frame.write.mode("overwrite").partitionBy("kind").text(self.files.at(target))

    # After all rounds

    def table(self, key):
        kinds = self.files.names(f"documents/round={key}")
        if f"kind={pipe.DOCUMENT}" in kinds:
            # As few files as readers of tables like.
            documents = self.spark.read.text(self.files.at(f"documents/round={key}/kind={pipe.DOCUMENT}"), wholetext=False, lineSep="\n")
            self.spark.conf.set("spark.sql.files.maxPartitionBytes", 128 << 20)
            self.spark.conf.set("spark.sql.files.openCostInBytes", 4096)
            found = dict(tables.flat(documents), whole=documents.select(
                F.get_json_object("value", "$.source").alias("source"), F.col("value").alias("document")))
            for name, frame in found.items():
                frame.write.mode("overwrite").parquet(self.files.at(f"{name}/round={key}"))

    def refused(self, early):
        schema = "path string, reason string"
        out = self.spark.createDataFrame(early, schema)
        for key in self.keys:
            if f"kind={pipe.REFUSED}" in self.files.names(f"documents/round={key}"):
                read = self.spark.read.text(self.files.at(f"documents/round={key}/kind={pipe.REFUSED}"))
                out = out.union(read.select(F.from_json("value", schema).alias("r")).select("r.*"))
        out.coalesce(1).write.mode("overwrite").parquet(self.files.at("refused"))
        count = 0
        for row in self.spark.read.parquet(self.files.at("refused")).orderBy("path").toLocalIterator():
            note(f"{row.path}: {row.reason}")
            count += 1
        return count

    def load(self):
        folders = [f"documents/round={key}/kind={pipe.DOCUMENT}" for key in self.keys]
        folders = [self.files.at(name) for name in folders if self.files.exists(name)]
        if not folders:
            return 0
        command = [self.options.program, "ingest", "--database", self.options.database]
        near = [pipe.local(os.path.abspath(f) if ":/" not in f else f) for f in folders]
        if all(near):
            return subprocess.run(command + near).returncode
        process = subprocess.Popen(command + ["-"], stdin=subprocess.PIPE)
        for row in self.spark.read.text(folders, lineSep="\n").toLocalIterator():
            process.stdin.write(row.value.encode() + b"\n")
        process.stdin.close()
        return process.wait()

    def run(self):
        inputs, refused = self.inputs()
        self.keys, covered = self.done(inputs)
        if self.keys:
            note(f"{len(self.keys)} rounds are there already")
        note(f"{len(inputs)} inputs")
        for what in self.plan(inputs, covered):
            start = time.monotonic()
            self.keys.append(self.extract(*what))
            note(f"round {self.keys[-1]} is done in {time.monotonic() - start:.1f} s")
        if not self.options.no_tables:
            for key in self.keys:
                if not self.files.exists(f"whole/round={key}/_SUCCESS"):
                    self.table(key)
        count = self.refused(refused)
        code = self.load() if self.options.database else 0
        return code or (1 if count else 0)


TABLES = ["articles", "persons", "meetings", "quotes", "whole"]


SCHEME = re.compile("[a-z][a-z0-9+.-]*:/")


def near(path):
    """The files under a local path or pattern, as `parley` walks through folders."""
    path = os.path.abspath(pipe.local(path) or path)
    seen = set()
    for start in [path] if os.path.exists(path) else glob.glob(path):
        if os.path.isfile(start):
            yield entry(start)
        for folder, folders, files in os.walk(start, followlinks=True):
            status = os.stat(folder)
            if (status.st_dev, status.st_ino) in seen:
                folders.clear()
                continue
            seen.add((status.st_dev, status.st_ino))
            folders[:] = filter(wanted, folders)
            yield from (entry(os.path.join(folder, name)) for name in files if wanted(name))


def entry(path):
    try:
        status = os.stat(path)
        return [path, status.st_size, status.st_mtime]
    except OSError:
        # A link that leads nowhere; whoever opens it says so.
        return [path, 0, 0]


def shown(row):
    from pyspark.sql import Row

    return Row(path=pipe.local(row.path) or row.path, content=row.content)


def wanted(name):
    """As `parley` looks through folders."""
    return not (name.startswith(".") or name.endswith((".gold.json", "~")) or name == "manifest.csv")


def escaped(path):
    """Hadoop takes paths for patterns."""
    return "".join("\\" + c if c in "\\*?[]{}" else c for c in path)


def note(text):
    print(f"extract: {text}", file=sys.stderr, flush=True)


# What is said instead of a page of Java.
FAULTS = [
    ("ProgramMissing", 2), ("ProgramDiffers", 2), ("DiskFull", 3), ("No space left on device", 3), ("ProgramDied", 3)]


def session():
    builder = SparkSession.builder.appName("parley extract")
    # A writer for each of the two kinds, so that no partition is sorted.
    builder = builder.config("spark.sql.maxConcurrentOutputFileWriters", 2)
    # A worker on which tasks fail, without the program for one, is given no more of them; alone there is no other.
    if not SparkConf().get("spark.master", "local").startswith("local"):
        builder = builder.config("spark.excludeOnFailure.enabled", "true")
    return builder.getOrCreate()


def main():
    asked = options()
    spark = session()
    spark.sparkContext.setLogLevel("ERROR")
    for name in ("pipe.py", "tables.py"):
        spark.sparkContext.addPyFile(os.path.join(os.path.dirname(os.path.abspath(__file__)), name))
    try:
        code = Job(spark, asked).run()
    except pipe.ScaleError as error:
        note(str(error))
        code = 2
    except Py4JJavaError as error:
        said = str(error)
        for name, number in FAULTS:
            if name in said:
                # What was raised, and not the line of the source that raises it.
                found = re.search(rf"^(?:\w+\.)?{name}: (.*)$", said, re.M) or re.search(rf"({name}.*)", said)
                note(f"{found.group(1).strip()}; the rounds before are kept")
                code = number
                break
        else:
            raise
    finally:
        spark.stop()
    sys.exit(code)


if __name__ == "__main__":
    main()
