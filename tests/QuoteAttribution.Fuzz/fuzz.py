#!/usr/bin/env python3
"""Reads made inputs for as long as it is told, guided by what of the code each of them reaches; says what was found, and keeps it.

    tests/QuoteAttribution.Fuzz/fuzz.py [--seconds 60 | --executions 100000] [--keep] [TARGET...]

Needs AFL++ (apt-get install afl++) and the .NET SDK. It begins with the inputs of Inputs/TARGET; what ends a run badly lies in artifacts/fuzz/TARGET
afterwards, and `dotnet run -c Release --project tests/QuoteAttribution.Fuzz -- TARGET FILE` shows what is wrong with it. --keep adds to
Inputs/TARGET the smallest of the short inputs that together reach what all of them reach.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
WORK = HERE.parents[1] / "artifacts" / "fuzz"
LIBRARY = ["QuoteAttribution.dll"]
READERS = ["quotes.dll", "AngleSharp.dll", "Markdig.dll", "CsvHelper.dll", "UtfUnknown.dll"]
OF_LIBRARY = ["library", "result"]
OF_READERS = ["text", "markdown", "html", "jsonl", "json", "quotations", "evaluation", "speakers", "posted", "written"]
LONGEST, PATIENCE, ATTEMPTS = 4096, 5000, 5
MOST_KEPT, MOST_FILES = 15_000, 60
ENVIRONMENT = os.environ | {
    "AFL_SKIP_BIN_CHECK": "1", "AFL_SKIP_CPUFREQ": "1", "AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES": "1",
    "AFL_ALLOW_TMP": "1", "AFL_NO_UI": "1", "AFL_NO_AFFINITY": "1",
    "AFL_FORKSRV_INIT_TMOUT": "60000", "DOTNET_TieredPGO": "0", "DOTNET_gcServer": "0", "DOTNET_gcConcurrent": "0",
}


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, **options)


def instrumented(name, assemblies):
    """A copy of the program in which some assemblies tell where they have been."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    run("dotnet", "publish", HERE, "-c", "Release", "-v", "q", "-o", folder, "-p:RunAnalyzers=false", stdout=sys.stderr)
    run("dotnet", "tool", "restore", cwd=HERE, stdout=subprocess.DEVNULL)
    for assembly in assemblies:
        run("dotnet", "tool", "run", "sharpfuzz", folder / assembly, cwd=HERE, stdout=subprocess.DEVNULL)
    return folder / "QuoteAttribution.Fuzz"


def fuzz(target, program, limit):
    work, stats = WORK / target, WORK / target / "default" / "fuzzer_stats"
    words = [part for file in sorted((HERE / "Words").glob("*.dict")) for part in ("-x", file)]
    command = ["-o", work, *words, *limit, "-G", LONGEST, "-t", PATIENCE, "-m", "none", "--", program, target]
    # Now and then the first input of all leaves no trace, and afl-fuzz takes the program for one that tells nothing.
    for _ in range(ATTEMPTS):
        begin = "-" if stats.exists() else HERE / "Inputs" / target
        with open(WORK / f"{target}.log", "w") as log:
            ended = subprocess.run(["afl-fuzz", "-i", *[str(part) for part in [begin, *command]]], env=ENVIRONMENT, stdout=log, stderr=log, check=False)
        if ended.returncode == 0 and stats.exists():
            lines = (line.split(":", 1) for line in stats.read_text().splitlines() if ":" in line)
            return {key.strip(): value.strip() for key, value in lines}
        if not stats.exists():
            shutil.rmtree(work, ignore_errors=True)
    sys.exit(f"afl-fuzz does not run: see {WORK / target}.log")


def keep(target, program):
    kept, least = HERE / "Inputs" / target, WORK / f"{target}-least"
    shutil.rmtree(least, ignore_errors=True)
    run("afl-cmin", "-i", WORK / target / "default" / "queue", "-o", least, "-t", PATIENCE, "-m", "none", "--", program, target,
        env=ENVIRONMENT | {"AFL_MAP_SIZE": "65536"}, stdout=subprocess.DEVNULL)
    known, size = {file.read_bytes() for file in kept.iterdir()}, 0
    files = sorted(least.iterdir(), key=lambda file: (file.stat().st_size, file.name))
    for file in files[::1 + len(files) // MOST_FILES]:
        size += file.stat().st_size
        if size > MOST_KEPT:
            return
        if file.read_bytes() not in known:
            shutil.copy(file, kept / file.name.split(",")[0].replace(":", ""))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--executions", type=int)
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("targets", nargs="*", metavar="TARGET", default=OF_LIBRARY + OF_READERS)
    arguments = parser.parse_args()
    limit = ["-E", arguments.executions] if arguments.executions else ["-V", arguments.seconds]
    WORK.mkdir(parents=True, exist_ok=True)
    programs, found, executions = {}, 0, 0
    for target in arguments.targets:
        kind = ("of-library", LIBRARY) if target in OF_LIBRARY else ("of-readers", READERS)
        if kind[0] not in programs:
            programs[kind[0]] = instrumented(*kind)
        stats = fuzz(target, programs[kind[0]], limit)
        crashes, hangs = int(stats["saved_crashes"]), int(stats["saved_hangs"])
        print(f"{target}: {stats['execs_done']} inputs, {stats['execs_per_sec']} a second, {stats['edges_found']} edges, "
              f"{stats['corpus_count']} kept, {crashes} crashes, {hangs} hangs", flush=True)
        found, executions = found + crashes + hangs, executions + int(stats["execs_done"])
        if arguments.keep:
            keep(target, programs[kind[0]])
    print(f"{executions} inputs, {found} findings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
