#!/usr/bin/env python3
"""Holds the report's value against its published schema, and an adopted report against checksums of our own.

    check-report.py PROGRAM

The schema is checked by a library that is not ours. The stamp's checksums are computed anew from the files, from the
journals' first lines and from the stamp itself, whose own stands in the presidium's event. Then one byte of a journal
is changed, and the program must name the file and the line.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = str(Path(sys.argv[1]).resolve())
NOW = "2026-11-21T09:00:00Z"
HOSTILE = "</p><script>alert(1)</script> =1+1 \u202e\u0007 " + "å€😀" * 60
wrong = []


def expect(holds, words):
    if not holds:
        wrong.append(words)


def run(workspace, *words, status=0, now=NOW, home=None):
    """What a command prints, as text; another exit status than the one awaited ends the check."""
    surroundings = {
        "HOME": home or str(workspace.parent), "LANG": "C.UTF-8", "FARDPLAN_NOW": now, "PATH": os.environ["PATH"],
    }
    place = ["--workspace", str(workspace)] if workspace else []
    answer = subprocess.run([PROGRAM, *place, *words], env=surroundings, capture_output=True, check=False)
    if answer.returncode != status:
        sys.exit(f"{words}: {answer.returncode} {answer.stdout.decode()} {answer.stderr.decode()}")
    return answer.stdout.decode()


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def check_value(validator, name, text):
    errors = sorted(validator.iter_errors(json.loads(text)), key=lambda error: list(map(str, error.absolute_path)))
    for error in errors[:5]:
        expect(False, f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")


def check_stamp(workspace):
    """Every checksum of the stamp, and the event that names the stamp's own."""
    folder = workspace / "reports/2026-H2"
    stamp = json.loads((folder / "stamp.json").read_bytes())
    names = {item["name"]: item["sha256"] for item in stamp["files"]}
    expect(set(names) | {"stamp.json"} == {path.name for path in folder.iterdir()}, "other files than the stamp tells")
    for name, digest in names.items():
        expect(sha256((folder / name).read_bytes()) == digest, f"{name}: another checksum")
    expect(stamp["value"] == names["report.json"] and stamp["plan"] == names["plan.yaml"], "value or plan")
    expect((folder / "plan.yaml").read_bytes() == (workspace / "roadmap.yaml").read_bytes(), "the plan's bytes")
    for journal in stamp["journals"]:
        lines = (workspace / journal["file"]).read_bytes().split(b"\n")[: journal["lines"]]
        expect(sha256(b"".join(line + b"\n" for line in lines)) == journal["sha256"], f"{journal['file']}: lines")
    events = json.loads(run(workspace, "log", "--format", "json"))["events"]
    adopted = [event for event in events if event["do"] == "adopt-report"]
    expect([event["digest"] for event in adopted] == [sha256((folder / "stamp.json").read_bytes())], "the event")
    return stamp


def check_tampering(workspace, stamp):
    journal = next(item for item in stamp["journals"] if "/sundsvall/" in item["file"])
    path = workspace / journal["file"]
    whole = path.read_bytes()
    place = len(whole) // 2
    path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1:])
    answer = run(workspace, "report", "2026-H2", "--verify", status=1)
    line = whole[:place].count(b"\n") + 1
    expect(f"{journal['file']}:{line}:" in answer, f"line {line} of {journal['file']} is not named: {answer}")
    path.write_bytes(whole)


def main():
    schema = json.loads((ROOT / "schema/report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    with tempfile.TemporaryDirectory() as home:
        workspace = Path(home) / "demo"
        run(None, "demo", str(workspace), home=home)
        plain = Path(home) / "plain"
        plain.mkdir()
        shutil.copy(ROOT / "roadmap.yaml", plain)
        for words in (["2026-H1"], ["2026-H2"], ["2026"], ["2025-03-01..2026-02-28"],
                      ["2026-H2", "--organisation", "sundsvall"]):
            for place in (workspace, plain):
                check_value(validator, f"{place.name} {words}", run(place, "report", *words, "--format", "json"))
        run(workspace, "report", "2026-H2", "--text", "summary", HOSTILE, "--as", "presidium")
        run(workspace, "report", "2026-H2", "--adopt", "--as", "presidium")
        check_value(validator, "adopted", (workspace / "reports/2026-H2/report.json").read_text(encoding="utf-8"))
        stamp = check_stamp(workspace)
        copy = Path(home) / "elsewhere"
        shutil.copytree(workspace, copy)
        run(copy, "tick", "fp-612", "modell-i-drift-alla", "--as", "timra", now="2028-01-02T09:00:00Z")
        later = run(copy, "report", "2026-H2", "--verify", now="2031-01-02T09:00:00Z")
        expect("stämmer: fastställd 2026-11-21" in later, later)
        check_tampering(copy, stamp)
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"report: {len(stamp['files'])} files, {len(stamp['journals'])} journals, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
