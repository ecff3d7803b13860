"""Attributes the quotations of any number of articles on a Dask cluster, a partition of JSON Lines at a time.

    python3 quotes_on_dask.py SCHEDULER 'articles-*.jsonl' RESULTS

writes RESULTS/00.jsonl, 01.jsonl …, in the order of the articles. Every worker needs the command `quotes`, or in $QUOTES another way to call it;
a document that cannot be read is told in the worker's log. A partition whose worker dies is done again by another one.
"""
import os
import shlex
import subprocess
import sys

import dask.bag
from dask.distributed import Client

QUOTES = shlex.split(os.environ.get("QUOTES", "quotes"))
SOME_FAILED = 1


def attribute(articles):
    run = subprocess.run([*QUOTES, "-q", "--input-format", "jsonl", "--format", "jsonl"], input="".join(articles).encode(), stdout=subprocess.PIPE)
    if run.returncode not in (0, SOME_FAILED):
        raise RuntimeError(f"quotes ended with exit code {run.returncode}")
    # Not splitlines(): that breaks at more than line feeds.
    return run.stdout.decode().split("\n")[:-1]


def main(scheduler, articles, results, blocksize="4MB"):
    with Client(scheduler):
        dask.bag.read_text(articles, blocksize=blocksize).map_partitions(attribute).to_textfiles(f"{results}/*.jsonl", last_endline=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
