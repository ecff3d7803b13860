"""Prints so many made-up articles as JSON Lines: python3 made_articles.py 1000 [SEED]"""
import json
import random
import sys

FIRST = "Ann Tom Ana Mara Ben Cora Dan Eve Finn Gail Hal Ida Jack Kay Leo Nell".split()
LAST = "Reed Lind Brook Quill Moor Hale Ash Bell Cole Dell Ford Gray Hunt Ives Joy Park".split()
OFFICES = "the mayor, the engineer, the harbour master, a teacher, the director of the museum, a spokesman for the council".split(", ")
SAID = "It will hold|Nobody asked us|The pier is older than the town|We were late, and we know it|I would do it again|The toll stays".split("|")
TOLD = "the bridge would open in May|the ferry was late again|nobody had been hurt|the council had paid too much|the school would close".split("|")
SHAPES = [
    "“{said},” said {full}, {office}. “Not a day longer.”",
    "{full} told reporters that {told}.",
    "“{said},” {last} said. “{said2}.”",
    "According to {full}, {office}, {told}.",
    "{last} called the plan “reckless”. The council did not answer.",
    "“Why not?” asked {full}.",
    "{last} added that {told}.",
    "It rained on Monday, and the market was empty by noon.",
]


def article(chance):
    people = [(f"{chance.choice(FIRST)} {last}", last) for last in chance.sample(LAST, 3)]
    for _ in range(chance.randint(5, 30)):
        full, last = chance.choice(people)
        yield chance.choice(SHAPES).format(
            full=full, last=last, office=chance.choice(OFFICES), said=chance.choice(SAID), said2=chance.choice(SAID), told=chance.choice(TOLD))


def main(count, seed=1):
    chance = random.Random(int(seed))
    for number in range(int(count)):
        print(json.dumps({"id": number, "text": "\n\n".join(article(chance))}, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
