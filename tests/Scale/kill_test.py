"""Kills `quotes --resume` again and again at moments drawn by chance, and compares what it has written at last with a run that nobody killed.

    dotnet build -c Release src/QuoteAttribution.Cli
    python3 tests/Scale/kill_test.py [KILLS] [ARTICLES]
"""
import filecmp
import pathlib
import random
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
QUOTES = ["dotnet", str(HERE.parents[1] / "src/QuoteAttribution.Cli/bin/Release/net10.0/quotes.dll")]


def main(kills=50, articles=50_000):
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        with open(folder / "in.jsonl", "w") as file:
            subprocess.run([sys.executable, str(HERE / "made_articles.py"), str(articles)], stdout=file, check=True)
        subprocess.run([*QUOTES, "-q", str(folder / "in.jsonl"), "-o", str(folder / "whole.jsonl")], check=True)
        command = [*QUOTES, "-q", str(folder / "in.jsonl"), "-o", str(folder / "out.jsonl"), "--resume"]
        killed = 0
        for _ in range(int(kills)):
            run = subprocess.Popen(command)
            try:
                run.wait(timeout=chance.uniform(0, 3))
            except subprocess.TimeoutExpired:
                run.kill()
                run.wait()
                killed += 1
        subprocess.run(command, check=True)
        assert filecmp.cmp(folder / "out.jsonl", folder / "whole.jsonl", shallow=False), "what was written differs"
    print(f"killed {killed} times, {articles} articles: the bytes of a run that nobody killed")


if __name__ == "__main__":
    main(*sys.argv[1:])
