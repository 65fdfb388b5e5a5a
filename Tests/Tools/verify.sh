#!/usr/bin/env bash
# What takes longer or needs other programs than `make test`. Ends with a line: N passed, 0 failed.
set -uo pipefail
cd "$(dirname "$0")/../.."
program=$PWD/.build/release/fardplan
passed=0 failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# verify NAME COMMAND ...: one thing that holds or does not.
verify() {
  local name=$1 start=$SECONDS
  shift
  if "$@" > "$log" 2>&1 < /dev/null; then
    passed=$((passed + 1))
    echo "passed  $name ($((SECONDS - start)) s)"
  else
    failed=$((failed + 1))
    echo "FAILED  $name: $*"
    # What failed first, since a long log ends with what went well.
    grep -A 45 '^✘.*recorded an issue' "$log" | head -n 150
    tail -n 20 "$log"
  fi
}

# The end-to-end tests of that name, on the release build; none is as bad as one that fails.
stories() {
  local name=$1
  shift
  env FARDPLAN_BIN="$program" "$@" swift test --skip-build --filter "$name" || return 1
  ! grep -q 'Test run with 0 tests' "$log"
}

# The paper of the tests as PDF, and what qpdf sees in it and in the program's own.
pdf() {
  local folder status
  folder=$(mktemp -d)
  env FARDPLAN_PDF="$folder/paper.pdf" swift test --skip-build --quiet --disable-xctest --filter thePaperAsPDF &&
    .build/venv/bin/python Tests/Tools/check-pdf.py "$program" "$folder/paper.pdf"
  status=$?
  rm -rf "$folder"
  return $status
}

may_mount() {
  local folder
  folder=$(mktemp -d)
  mount -t tmpfs none "$folder" 2> /dev/null && umount "$folder"
  local status=$?
  rmdir "$folder"
  return $status
}

static() { ! ldd "$program" | grep -q libswift; }

swift build --no-color-diagnostics --build-tests --quiet || exit 1
verify 'the JSON Schema takes and refuses what the reader does' .build/venv/bin/python Tests/Tools/check-schema.py
verify 'the report follows its schema, and its checksums are right' \
  .build/venv/bin/python Tests/Tools/check-report.py "$program"
verify 'hostile text, an empty plan and a year in every format of the report' \
  .build/venv/bin/python Tests/Tools/check-report-formats.py "$program"
verify 'two calendar libraries read what the program tells' \
  .build/venv/bin/python Tests/Tools/check-calendar.py "$program"
verify 'three programs read agenda and minutes as Word files' \
  .build/venv/bin/python Tests/Tools/check-docx.py "$program"
verify 'a browser and an accessibility engine find nothing wrong with the pages' \
  .build/venv/bin/python Tests/Tools/check-html.py "$program" Tests/Fixtures/Goldens/paper.html
verify 'PDF is tagged, in Swedish, and holds nothing from outside' pdf
verify 'the plan of the repository has no problems' "$program" --workspace "$PWD" check
verify 'the program needs no Swift to run' static
verify '1,000 writers killed at a random moment' stories aKilledWriterLosesNothingItAcknowledged FARDPLAN_KILL_RUNS=1000
verify 'eight writers of 200 events each' stories eightProcessesWriteIntoOneFile FARDPLAN_WRITES=200
if [ "$(id -u)" = 0 ] && may_mount; then
  verify 'a real disk that becomes full' stories FillsUp FARDPLAN_MOUNT=1
else
  echo 'skipped a real disk that becomes full: only root may mount one'
fi
if [ "$(id -u)" = 0 ] && unshare --mount true 2> /dev/null; then
  verify 'the guard of a server, behind a real sshd and behind gitolite' Tests/Tools/check-server.sh "$program"
  verify 'sharing over https, with a key and through a proxy' Tests/Tools/check-https.sh "$program"
else
  echo 'skipped the guard behind a real sshd and gitolite, and https: only root may make the accounts, in a place of its own'
fi
verify 'the end-to-end tests on the release build' stories EndToEnd FARDPLAN_KILL_RUNS=20 FARDPLAN_WRITES=10

echo "$passed passed, $failed failed"
[ $failed = 0 ]
