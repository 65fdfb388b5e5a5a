#!/usr/bin/env python3
"""Makes PDF with the program and looks into it with qpdf: tagged, in Swedish, with a title, with nothing inside.

    check-pdf.py PROGRAM PAPER

PAPER is a PDF made by the tests of a paper that has everything, and asks for a file and an address.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = str(Path(sys.argv[1]).resolve())
wrong = []


def expect(holds, words):
    if not holds:
        wrong.append(words)


def run(where, *words, folder):
    surroundings = {"HOME": str(folder), "LANG": "C.UTF-8", "FARDPLAN_NOW": "2026-11-21T09:00:00Z",
                    "PATH": os.environ["PATH"]}
    answer = subprocess.run(
        [PROGRAM, "--workspace", str(where), *words], env=surroundings, capture_output=True, check=False)
    if answer.returncode != 0:
        sys.exit(f"{words}: {answer.returncode} {answer.stderr.decode()}")
    return answer.stdout


def check(path, *signs):
    """One file: sound, and with everything that somebody who has it read aloud needs."""
    sound = subprocess.run(["qpdf", "--check", path], capture_output=True, check=False)
    expect(sound.returncode == 0, f"{path.name}: qpdf says {sound.stderr.decode()[:200]}")
    plain = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", path, "-"], capture_output=True, check=False).stdout
    found = set(re.findall(rb"/S /(\w+)", plain))
    for sign in (b"Document", b"H1", b"H2", b"P") + signs:
        expect(sign in found, f"{path.name}: nothing is tagged as {sign.decode()}")
    expect(b"/StructTreeRoot" in plain and b"/Marked true" in plain, f"{path.name}: it is not tagged")
    expect(b"/Lang (sv)" in plain, f"{path.name}: it has no language")
    expect(b"/DisplayDocTitle true" in plain and re.search(rb"/Title [(<]", plain), f"{path.name}: no title")
    for word in (b"/EmbeddedFile", b"/Filespec", b"/JavaScript", b"/CreationDate", b"root:", b"/tmp/", b"127.0.0.1"):
        expect(word not in plain, f"{path.name}: {word.decode()} is in it")


def main():
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        workspace = folder / "ws"
        run(ROOT, "demo", str(workspace), folder=folder)
        before = set(os.listdir("/tmp"))
        for action in ("agenda", "minutes"):
            data = run(workspace, "meeting", action, "--format", "pdf", folder=folder)
            file = folder / f"{action}.pdf"
            file.write_bytes(data)
            again = run(workspace, "meeting", action, "--format", "pdf", folder=folder)
            expect(data == again, f"{action}: the same paper is not the same bytes")
            check(file, b"LI")
        left = {name for name in set(os.listdir("/tmp")) - before if name.startswith("fardplan-")}
        expect(not left, f"left behind: {left}")
        check(Path(sys.argv[2]), b"Table", b"TH", b"TD", b"Link")
    for line in wrong[:20]:
        print(line, file=sys.stderr)
    print(f"pdf: 3 files, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
