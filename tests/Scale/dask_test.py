"""Runs quotes_on_dask.py on a cluster of processes of this machine, kills a worker in the middle, and compares with a single run.

    dotnet build -c Release src/QuoteAttribution.Cli
    /usr/bin/python3 tests/Scale/dask_test.py [--articles FILE.jsonl | --count N] [--workers N] [--no-kill]

Installs Debian's Dask where it is missing; where it cannot, says so and ends well.
"""
import argparse
import filecmp
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
QUOTES = f"dotnet {HERE.parents[1] / 'src/QuoteAttribution.Cli/bin/Release/net10.0/quotes.dll'}"
PYTHON = "/usr/bin/python3"


def has_dask():
    return subprocess.run([PYTHON, "-c", "import dask.bag, distributed"], stderr=subprocess.DEVNULL).returncode == 0


def install_dask():
    if has_dask():
        return True
    for command in (["apt-get", "update", "-q"], ["apt-get", "install", "-yq", "--no-install-recommends", "python3-dask", "python3-distributed"]):
        if shutil.which("apt-get") is None or subprocess.run(command, stdout=subprocess.DEVNULL).returncode != 0:
            return False
    return has_dask()


class Cluster:
    """A scheduler and workers, each a process with one core for `quotes`, so that their number is that of the cores at work."""

    def __init__(self, folder, workers):
        self.address = folder / "scheduler.json"
        self.environment = {**os.environ, "QUOTES": QUOTES, "PYTHONPATH": str(HERE), "DOTNET_PROCESSOR_COUNT": "1", "DOTNET_gcServer": "0"}
        self.scheduler = self.start(folder, "scheduler", "--port", "0", "--scheduler-file", str(self.address), "--no-dashboard")
        while not self.address.exists():
            time.sleep(0.1)
        self.workers = [
            self.start(folder, "worker", "--scheduler-file", str(self.address), "--nthreads", "1", "--no-nanny", "--no-dashboard",
                       "--local-directory", str(folder / f"worker-{number}"))
            for number in range(workers)]
        self.uri = json.loads(self.address.read_text())["address"]

    def start(self, folder, kind, *arguments):
        with open(folder / f"{kind}.log", "a") as log:
            return subprocess.Popen([f"dask-{kind}", *arguments], env=self.environment, stdout=log, stderr=log)

    def stop(self):
        for process in [*self.workers, self.scheduler]:
            process.kill()
            process.wait()


def run(cluster, articles, results, blocksize, kill):
    """The seconds that the cluster took; one worker is killed when a third is done."""
    partitions = -(-articles.stat().st_size // blocksize)
    began = time.monotonic()
    job = subprocess.Popen([PYTHON, str(HERE / "quotes_on_dask.py"), cluster.uri, str(articles), str(results), str(blocksize)], env=cluster.environment)
    while job.poll() is None:
        if kill and results.exists() and len(list(results.iterdir())) > partitions / 3:
            cluster.workers[-1].kill()
            print(f"killed a worker after {len(list(results.iterdir()))} of {partitions} partitions")
            kill = False
        time.sleep(0.05)
    assert job.returncode == 0, "the job failed"
    assert not kill, "the job ended before a worker could be killed: give more articles"
    return time.monotonic() - began


def check(results, expected, joined):
    with open(joined, "wb") as whole:
        for part in sorted(results.iterdir()):
            whole.write(part.read_bytes())
    with open(joined) as lines:
        ids = [json.loads(line)["id"] for line in lines]
    assert len(ids) == len(set(ids)), "a document stands in the output twice"
    assert filecmp.cmp(joined, expected, shallow=False), "the output is not that of a single run"
    return len(ids)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--articles", type=pathlib.Path)
    options.add_argument("--count", type=int, default=4000)
    options.add_argument("--workers", type=int, default=2)
    options.add_argument("--no-kill", action="store_true")
    options = options.parse_args()
    if not install_dask():
        print("skipped: there is no Dask here and it cannot be installed (apt-get install python3-dask python3-distributed)")
        return
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        articles = options.articles or folder / "articles.jsonl"
        if options.articles is None:
            with open(articles, "w") as file:
                subprocess.run([PYTHON, str(HERE / "made_articles.py"), str(options.count)], stdout=file, check=True)
        expected = folder / "expected.jsonl"
        subprocess.run([*QUOTES.split(), "-q", str(articles), "--input-format", "jsonl", "-o", str(expected)], check=True)
        blocksize = min(4_000_000, max(1, articles.stat().st_size // 12))
        cluster = Cluster(folder, options.workers)
        try:
            seconds = run(cluster, articles, folder / "results", blocksize, kill=not options.no_kill)
        finally:
            cluster.stop()
        count = check(folder / "results", expected, folder / "joined.jsonl")
        print(f"{count} articles, {articles.stat().st_size / 1e6:.0f} MB, {options.workers} workers: each once, the bytes of a single run, "
              f"{seconds:.1f} s, {count / seconds:.0f} articles a second")


if __name__ == "__main__":
    sys.exit(main())
