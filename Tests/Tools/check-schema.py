#!/usr/bin/env python3
"""Holds schema/roadmap.schema.json against the plan files that the reader takes and refuses.

What the reader takes the schema must take; what the reader refuses the schema must refuse too, except for
the sorts of problems listed here, which no schema can see. YAML is read as editors read it (the core schema
of YAML 1.2): whole numbers, decimals and truth values are resolved, days stay text.

Run from anywhere: Tests/Tools/check-schema.py
"""

import json
import re
import sys
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
GALLERY = ROOT / "Tests/RoadmapKitTests/Problems/Gallery"
ACCEPTED = ROOT / "Tests/RoadmapKitTests/Problems/Accepted"

# The file's form, which is gone when the values reach a schema, or which no YAML reader gets through.
FORM = {
    "tom-fil", "fel-teckenkodning", "dolt-tecken-forst", "otillatet-tecken", "fel-skriven", "for-manga-nivaer",
    "ankare", "alias", "typmarke", "direktiv", "sammanslagning", "sammansatt-nyckel", "andra-dokument",
    "dubbel-nyckel",
}

# What two places of a file say together, or the calendar.
UNSEEN = {
    "dubbelt-id", "okant-id", "okand-plan", "okant-id-i-plan", "inga-parter", "paraply-med-milstolpar",
    "livsomraden-saknas", "galler-ingen", "omvand-period", "forslag-som-antaget", "lika-titlar",
    "samma-plan-id",
}

# What the source does not say: no fault.
GAPS = {
    "antagandedag-saknas", "godkannandedag-saknas", "ansvarig-saknas", "mal-saknas", "tid-saknas",
    "utgangslage-saknas", "malvarde-saknas", "hur-ofta-saknas", "mottagare-saknas",
}

SEEN = {
    "ingen-plan", "okand-nyckel", "saknad-nyckel", "inte-text", "inte-lista", "inte-nycklar", "tomt-varde",
    "for-lang-text", "ogiltigt-id", "okant-ord", "ogiltigt-heltal", "ogiltigt-tal", "inte-true-eller-false",
    "ogiltig-dag", "ogiltig-tid",
}


class EditorLoader(
    yaml.reader.Reader, yaml.scanner.Scanner, yaml.parser.Parser, yaml.composer.Composer,
    yaml.constructor.SafeConstructor, yaml.resolver.BaseResolver,
):
    """Resolves whole numbers, decimals and truth values, and nothing else."""

    def __init__(self, stream):
        yaml.reader.Reader.__init__(self, stream)
        yaml.scanner.Scanner.__init__(self)
        yaml.parser.Parser.__init__(self)
        yaml.composer.Composer.__init__(self)
        yaml.constructor.SafeConstructor.__init__(self)
        yaml.resolver.BaseResolver.__init__(self)


EditorLoader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"^(true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
EditorLoader.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"^[-+]?[0-9]+$"), list("-+0123456789"))
EditorLoader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$"), list("-+.0123456789"))
EditorLoader.add_constructor(
    "tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))
EditorLoader.add_constructor(
    "tag:yaml.org,2002:float", lambda loader, node: float(loader.construct_scalar(node)))


def first_error(validator, path):
    """The first thing that the schema says against a plan file, or None."""
    value = yaml.load(path.read_text(encoding="utf-8"), Loader=EditorLoader)
    errors = sorted(validator.iter_errors(value), key=lambda error: list(map(str, error.absolute_path)))
    if not errors:
        return None
    place = "/".join(map(str, errors[0].absolute_path))
    return f"{place}: {errors[0].message[:200]}"


def main():
    schema = json.loads((ROOT / "schema/roadmap.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    wrong = []
    counts = {"taken": 0, "refused": 0}

    def expect(path, taken):
        error = first_error(validator, path)
        counts["taken" if taken else "refused"] += 1
        if taken and error:
            wrong.append(f"{path.name}: the reader takes it, the schema does not: {error}")
        if not taken and not error:
            wrong.append(f"{path.name}: the reader refuses it, the schema does not")

    plans = [ROOT / "roadmap.yaml", *sorted((ROOT / "plans").glob("*.yaml"))]
    accepted = sorted(ACCEPTED.glob("*.yaml"))
    exhibits = sorted(GALLERY.glob("*.yaml"))
    if not accepted or not exhibits:
        wrong.append("there are no plan files to compare with")
    for path in plans + accepted:
        expect(path, taken=True)
    found = set()
    for path in exhibits:
        code = path.name.split(".")[0]
        found.add(code)
        if code in FORM:
            continue
        if code not in SEEN | UNSEEN | GAPS:
            wrong.append(f"{path.name}: say in this script whether a schema can see {code}")
            continue
        expect(path, taken=code not in SEEN)
    for code in sorted((FORM | UNSEEN | GAPS | SEEN) - found):
        wrong.append(f"{code}: no such exhibit in the gallery")

    for line in wrong:
        print(line, file=sys.stderr)
    print(f"schema: {counts['taken']} plan files taken, {counts['refused']} refused, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
