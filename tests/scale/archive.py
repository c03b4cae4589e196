"""Analyses an archive with Apache Spark: every partition goes through the same command as on one machine.

usage: spark-submit archive.py COMMAND INPUT OUTPUT [PARTITIONS]

COMMAND is the `saidwho` of every worker, INPUT one article a line (NDJSON, any path that Spark reads), OUTPUT a folder
that does not exist. Its parts, one after the other, are byte for byte what the command writes for INPUT.

A partition counts when each of its lines is answered or named as one that cannot be read. Else its task fails, Spark
runs it again, and the output of the failed attempt is never committed."""

import collections
import subprocess
import sys
import tempfile
import threading

ARGUMENTS = ["--input", "ndjson", "--format", "ndjson", "--jobs", "1"]
# Every line was answered; some could not be read, and are named on standard error.
ENDED = (0, 1)


def analysed(command, lines):
    """The answers to the lines of a partition, in order. Holds none of them longer than it takes to pass it on."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as complaints:
        process = subprocess.Popen([command, *ARGUMENTS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints)
        sent = collections.Counter()

        def send():
            try:
                for line in lines:
                    if line.strip():
                        sent["lines"] += 1
                        process.stdin.write(line.encode() + b"\n")
                process.stdin.close()
                sent["all"] = 1
            except BrokenPipeError:
                pass

        sender = threading.Thread(target=send)
        sender.start()
        answers = 0
        for answer in process.stdout:
            answers += 1
            yield answer.rstrip(b"\n").decode()
        code = process.wait()
        sender.join()
        complaints.seek(0)
        named = 0
        for complaint in complaints:
            named += 1
            print(complaint, end="", file=sys.stderr)
        if code not in ENDED or not sent["all"] or answers + named != sent["lines"]:
            raise RuntimeError(f"{command} ended with {code}: {sent['lines']} lines sent, {answers} answered, {named} named")


def run(context, command, source, target, partitions=None):
    """Reads, analyses and writes; the work starts here."""
    articles = context.textFile(source, partitions)
    articles.mapPartitions(lambda lines: analysed(command, lines)).saveAsTextFile(target)


def main():
    from pyspark import SparkContext

    command, source, target, *partitions = sys.argv[1:]
    run(SparkContext(appName="saidwho"), command, source, target, *map(int, partitions))


if __name__ == "__main__":
    main()
