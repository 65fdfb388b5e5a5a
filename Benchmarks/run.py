#!/usr/bin/env python3
"""Measures the program beside an empty C program with ncurses: same machine, same run.

  Benchmarks/run.py PROGRAM

Prints a table with the targets; judges nothing by its exit status. Takes about a minute.
"""

import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import journals
from terminal import Terminal

ROOT = Path(__file__).resolve().parents[1]
DOWN, UP, RIGHT, LEFT = b"\x1bOB", b"\x1bOA", b"\x1bOC", b"\x1bOD"
LAST_ROW = "hjälp".encode()
# Down and up the matrix and across it, as one looks through it.
WALK = [DOWN] * 8 + [RIGHT] * 3 + [UP] * 8 + [LEFT] * 3


class Bench:
    def __init__(self, program, folder):
        self.folder = Path(folder)
        self.program = os.path.abspath(program)
        self.environment = {
            "HOME": folder, "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8",
            "XDG_STATE_HOME": f"{folder}/state", "XDG_CONFIG_HOME": f"{folder}/config",
        }
        self.rows = []

    def workspace(self, name):
        place = self.folder / name
        place.mkdir()
        shutil.copy(ROOT / "roadmap.yaml", place)
        return place

    def run(self, *arguments):
        return subprocess.run(
            [self.program, *map(str, arguments)], env=self.environment, capture_output=True, check=False)

    def compile_empty(self):
        """The empty program, and text like the matrix for it to draw."""
        compiler = shutil.which("cc") or shutil.which("clang")
        self.empty = self.folder / "empty"
        subprocess.run(
            [compiler, "-O2", "-o", self.empty, ROOT / "Benchmarks/empty.c", "-lncursesw", "-ltinfo"], check=True)
        text = self.run("--workspace", self.plain, "status").stdout.decode().splitlines()
        rows = [line for line in text if line.strip()]
        for width, height in ((80, 24), (120, 36)):
            drawn = [(rows[index % len(rows)] + " " + rows[index % 7])[:width - 1] for index in range(height - 1)]
            (self.folder / f"screen-{width}").write_text("\n".join(drawn) + "\n", encoding="utf-8")

    def ours(self, width, height, place=None):
        return Terminal([self.program, "--workspace", str(place or self.plain)], width, height, self.environment)

    def theirs(self, width, height):
        return Terminal([str(self.empty), str(self.folder / f"screen-{width}")], width, height, self.environment)

    def tell(self, what, ours, empty, measure, target, met):
        self.rows.append((what, ours, empty, measure, target, "yes" if met else "NO"))

    # What is measured.

    def first_paint(self, runs=41):
        times = {"ours": [], "empty": [], "full": []}
        for number in range(runs + 2):
            for name, start in (("ours", lambda: self.ours(80, 24)), ("empty", lambda: self.theirs(80, 24)),
                                ("full", lambda: self.ours(80, 24, self.crowded))):
                terminal = start()
                seconds, _ = terminal.read_until(LAST_ROW)
                terminal.settle(0.01)
                terminal.end()
                if number >= 2:
                    times[name].append(seconds * 1000)
        ours, empty, full = (statistics.median(times[name]) for name in ("ours", "empty", "full"))
        ratio = ours / empty
        self.tell("first paint, 80×24", f"{ours:.1f} ms", f"{empty:.1f} ms", f"{ratio:.1f}×", "≤ 5×", ratio <= 5)
        self.rows.append(("first paint, 20,000 events", f"{full:.1f} ms", "", "", "", ""))

    def keys(self, terminal, keys):
        times, sizes = [], []
        terminal.settle(0.5)
        for key in keys:
            seconds, size = terminal.press(key)
            if seconds is not None:
                times.append(seconds * 1000)
                sizes.append(size)
        terminal.end()
        return times, sizes

    def key_to_paint(self, count=200, rounds=3):
        """The median of three rounds; both programs are pressed in turn, so that what disturbs one disturbs both."""
        found = {"ours": [], "empty": []}
        for _ in range(rounds):
            terminals = {"ours": self.ours(80, 24), "empty": self.theirs(80, 24)}
            times = {"ours": [], "empty": []}
            for terminal in terminals.values():
                terminal.settle(0.5)
            for key in ([DOWN] * 5 + [UP] * 5) * (count // 10):
                for name, terminal in terminals.items():
                    seconds, _ = terminal.press(key)
                    if seconds is not None:
                        times[name].append(seconds * 1000)
            for name, terminal in terminals.items():
                terminal.end()
                found[name].append((percentile(times[name], 50), percentile(times[name], 99)))
        for column, name in enumerate(("p50", "p99")):
            ours, empty = (statistics.median(pair[column] for pair in found[key]) for key in ("ours", "empty"))
            row = (f"key to paint {name}, {count} keys", f"{ours:.2f} ms", f"{empty:.2f} ms", f"{ours / empty:.1f}×")
            if name == "p99":
                self.tell(*row, "≤ 3× or 2 ms", ours / empty <= 3 or ours <= 2)
            else:
                self.rows.append((*row, "", ""))

    def bytes_per_key(self, width, height, limit, what):
        keys = WALK * (200 // len(WALK) + 1)
        _, ours = self.keys(self.ours(width, height, self.demo), keys[:200])
        _, empty = self.keys(self.theirs(width, height), [DOWN, UP] * 20)
        median, p90 = statistics.median(ours), percentile(ours, 90)
        self.tell(
            f"bytes per key, {what}", f"{median:.0f} (p90 {p90:.0f})", f"{statistics.median(empty):.0f}", "",
            f"< {limit}", median < limit)

    def fold(self, runs=15):
        check = self.run("--workspace", self.crowded, "check")
        damaged = check.returncode != 0
        if damaged:
            print(check.stdout.decode()[-500:] + check.stderr.decode()[-1500:])
        times = {"full": [], "empty": [], "help": []}
        for _ in range(runs + 1):
            for name, arguments in (
                ("full", ["--workspace", str(self.crowded), "status", "--format", "json"]),
                ("empty", ["--workspace", str(self.plain), "status", "--format", "json"]), ("help", ["help"]),
            ):
                start = time.perf_counter()
                subprocess.run(
                    [self.program, *arguments], env=self.environment, stdout=subprocess.DEVNULL, check=True)
                times[name].append((time.perf_counter() - start) * 1000)
        full, empty, helped = (statistics.median(times[name][1:]) for name in ("full", "empty", "help"))
        beyond = full - empty
        self.tell(
            "20,000 events, status --format json", f"{full:.1f} ms", "", f"+{beyond:.1f} ms", "< 30 ms",
            beyond < 30 and not damaged)
        self.rows.append(("  the same with no events", f"{empty:.1f} ms", "", "", "", ""))
        self.rows.append(("  help (no workspace read)", f"{helped:.1f} ms", "", "", "", ""))

    def reports(self, runs=9):
        """The report from 20,000 events, beyond a start that reads no workspace; pandoc on the same Markdown beside."""
        report = ["--workspace", str(self.crowded), "report", "2026", "--format"]
        markdown = self.folder / "report.md"
        markdown.write_bytes(self.run(*report, "md").stdout)
        pandoc = shutil.which("pandoc")
        start = self.median(runs, [self.program, "help"])
        for kind, limit in (("html", 100), ("docx", 200)):
            ours = self.median(runs, [self.program, *report, kind])
            theirs = ""
            if pandoc:
                command = [pandoc, "-s", "-f", "markdown", "-t", kind, "-o", f"{self.folder}/report.{kind}", str(markdown)]
                theirs = f"pandoc {self.median(runs, command):.0f} ms"
            self.tell(
                f"20,000 events, report 2026 as {kind}", f"{ours:.1f} ms", theirs, f"+{ours - start:.1f} ms",
                f"< {limit} ms", ours - start < limit)

    def publishing(self, runs=15):
        """One event published from 20,000 to a repository in a folder; beside what one would type to git for the same.

        git too brings everything to the disk, as the program does.
        """
        if not shutil.which("git"):
            return
        server, clone = self.folder / "server.git", self.folder / "clone"
        names = {name: "bench" for name in ("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME")}
        names |= {name: "bench@example.org" for name in ("GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL")}
        environment = self.environment | names

        def git(*arguments, place=clone):
            subprocess.run(["git", "-c", "core.fsync=all", *map(str, arguments)], cwd=place, env=environment, capture_output=True, check=True)

        git("init", "--bare", "-b", "main", server, place=self.folder)
        place = ["--workspace", str(self.crowded), "--as", "sundsvall"]
        for words in (["share", server], ["note", "fp-612", "x"], ["publish", "--yes"]):
            if (made := self.run(*place, *words)).returncode != 0:
                sys.exit(made.stderr.decode())
        git("clone", server, clone, place=self.folder)
        journal = max((clone / "journal").glob("*/*.jsonl"), key=lambda path: path.stat().st_size)
        ours, theirs = [], []
        for number in range(runs + 1):
            self.run(*place, "note", "fp-612", number)
            start = time.perf_counter()
            self.run(*place, "publish", "--yes")
            ours.append((time.perf_counter() - start) * 1000)
            git("fetch")
            git("reset", "--hard", "origin/main")
            with journal.open("a", encoding="utf-8") as file:
                file.write(f"{number}\n")
            start = time.perf_counter()
            for words in (["fetch"], ["add", "-A"], ["commit", "-m", "x"], ["push"]):
                git(*words)
            theirs.append((time.perf_counter() - start) * 1000)
            # Ours starts from what was there before theirs.
            git("push", "--force", "origin", "HEAD~1:main")
        ours, theirs = statistics.median(ours[1:]), statistics.median(theirs[1:])
        self.tell(
            "publish one event of 20,000", f"{ours:.0f} ms", f"git {theirs:.0f} ms", f"{ours / theirs:.1f} ×", "≤ 2 ×",
            ours <= 2 * theirs)

    def median(self, runs, command):
        times = []
        for _ in range(runs + 1):
            start = time.perf_counter()
            subprocess.run(command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            times.append((time.perf_counter() - start) * 1000)
        return statistics.median(times[1:])

    def all(self):
        self.plain = self.workspace("plain")
        self.crowded = self.workspace("crowded")
        journals.write(self.crowded, 20_000)
        self.demo = self.folder / "demo"
        made = self.run("--workspace", self.plain, "demo", self.demo)
        if made.returncode != 0:
            sys.exit(made.stderr.decode())
        self.compile_empty()
        self.first_paint()
        self.key_to_paint()
        self.bytes_per_key(80, 24, 600, "80×24")
        self.bytes_per_key(120, 36, 1_600, "120×36 with detail pane")
        self.fold()
        self.reports()
        self.publishing()


def percentile(values, part):
    values = sorted(values)
    return values[min(len(values) - 1, round(part / 100 * (len(values) - 1)))]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory(prefix="fardplan-bench-") as folder:
        bench = Bench(sys.argv[1], folder)
        bench.all()
    rows = [("", "fardplan", "empty C", "beyond", "target", "met"), *bench.rows]
    widths = [max(len(row[column]) for row in rows) for column in range(6)]
    print(f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


if __name__ == "__main__":
    main()
