"""Asks `quotes serve` a thousand things at once: texts, malformed and oversize bodies, clients that stop in the middle.

    dotnet build -c Release src/QuoteAttribution.Cli
    python3 tests/Scale/serve_test.py [REQUESTS]
"""
import collections
import concurrent.futures
import http.client
import json
import pathlib
import re
import socket
import subprocess
import sys

QUOTES = ["dotnet", str(pathlib.Path(__file__).resolve().parents[2] / "src/QuoteAttribution.Cli/bin/Release/net10.0/quotes.dll")]
JSON = {"Content-Type": "application/json"}


def post(port, body):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=300)
    connection.request("POST", "/attribute", body, JSON)
    answer = connection.getresponse()
    return answer.status, answer.read()


def ask(port, number):
    kind = number % 10
    if kind == 7:
        return "malformed", post(port, b'{"text": "half')[0]
    if kind == 8:
        try:
            return "oversize", post(port, b'{"text": "' + b"a" * 5_000_000 + b'"}')[0]
        except (BrokenPipeError, ConnectionResetError):
            return "oversize", "refused while it was sent"
    if kind == 9:
        with socket.create_connection(("127.0.0.1", port)) as client:
            client.sendall(b"POST /attribute HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{" % port)
        return "gone", "no answer wanted"
    status, body = post(port, json.dumps({"id": number, "text": f"“It will hold for {number} years,” said Ann Reed."}))
    answer = json.loads(body)
    assert answer["id"] == number and f"{number} years" in body.decode(), "an answer to another question"
    return "text", status


def main(requests=1000):
    server = subprocess.Popen([*QUOTES, "serve", "--port", "0"], stdout=subprocess.PIPE, text=True)
    try:
        port = int(re.search(r"127\.0\.0\.1:(\d+)", server.stdout.readline())[1])
        with concurrent.futures.ThreadPoolExecutor(max_workers=int(requests)) as clients:
            answers = collections.Counter(clients.map(lambda number: ask(port, number), range(int(requests))))
        assert ask(port, 1) == ("text", 200), "it does not answer any more"
        for (kind, status), count in sorted(answers.items(), key=str):
            print(f"{count:5} {kind}: {status}")
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
