"""Compares measured figures with the floors below which they may not fall.

usage: check-floors.py FLOORS.json SCORES_FOLDER COUNTS_FILE

SCORES_FOLDER holds one file for each corpus of FLOORS.json, as score.py --json prints it. A floor is named "figure.part": what
stands behind the last dot is the key inside the figure. COUNTS_FILE receives "PASSED FAILED"; a figure that is missing has failed.
"""
import json
import pathlib
import sys


def measured(scores, name):
    figure, _, part = name.rpartition('.')
    value = scores.get(figure, {}).get(part)
    # "94.4 of 6476" stands for a share of some of all.
    return float(value.split()[0]) if isinstance(value, str) else value


def load(path):
    try:
        return json.loads(path.read_text(encoding='utf8'))
    except (OSError, ValueError):
        return {}


def main(floors_file, scores_folder, counts_file):
    passed = failed = 0
    print(f'{"corpus":14} {"figure":52} {"floor":>6} {"measured":>8}  ok')
    for corpus, floors in json.loads(pathlib.Path(floors_file).read_text(encoding='utf8')).items():
        scores = load(pathlib.Path(scores_folder) / f'{corpus}.json')
        for name, floor in floors.items():
            value = measured(scores, name)
            ok = value is not None and value >= floor
            passed += ok
            failed += not ok
            print(f'{corpus:14} {name:52} {floor:6.1f} {"none" if value is None else value:>8}  {"yes" if ok else "NO"}')
    pathlib.Path(counts_file).write_text(f'{passed} {failed}\n')


main(*sys.argv[1:])
