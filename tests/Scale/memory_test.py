"""Gives `quotes` too little memory for some of many documents, and sees that all others are read.

    dotnet build -c Release src/QuoteAttribution.Cli
    python3 tests/Scale/memory_test.py [MEGABYTES...]
"""
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

QUOTES = ["dotnet", str(pathlib.Path(__file__).resolve().parents[2] / "src/QuoteAttribution.Cli/bin/Release/net10.0/quotes.dll")]
PARAGRAPH = "Ann Reed said that the pier would close. “It will hold,” said Tom Lind, the mayor. " * 12 + "\n\n"
DOCUMENTS, GIANT_EACH, GIANT = 300, 50, 2500


def main(*limits):
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "in.jsonl"
        with open(file, "w") as lines:
            for i in range(DOCUMENTS):
                paragraphs = chance.choice([1, 2, 8, 80]) if i % GIANT_EACH else GIANT
                lines.write(json.dumps({"id": i, "text": PARAGRAPH * paragraphs}, ensure_ascii=False) + "\n")
        for limit in limits or (128, 160, 192):
            memory = os.environ | {"DOTNET_GCHeapHardLimit": f"{int(limit) << 20:x}"}
            run = subprocess.run([*QUOTES, "--format", "jsonl", str(file)], env=memory, capture_output=True, text=True, check=False)
            done = [json.loads(line)["id"] for line in run.stdout.splitlines()]
            failed = [int(number) - 1 for number in re.findall(r"in\.jsonl:(\d+): too large for the memory", run.stderr)]
            assert done == sorted(done) and sorted(done + failed) == list(range(DOCUMENTS)), "documents are lost"
            assert run.returncode == (1 if failed else 0), f"exit code {run.returncode}"
            print(f"{limit} MB: {len(done)} read, {len(failed)} too large, of which {sum(i % GIANT_EACH > 0 for i in failed)} are small")


if __name__ == "__main__":
    main(*sys.argv[1:])
