#!/usr/bin/env bash
# pictures.sh PROGRAM: draws every view anew into docs/pictures, on a made-up workspace and a clock that stands.
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "$0")/../.."
pictures=$PWD/docs/pictures
python=$PWD/.build/venv/bin/python
work=$(mktemp -d)
# A place whose name may stand in a picture.
shared=/tmp/fardplan-server
mkdir "$shared"
trap 'rm -rf "$work" "$shared"' EXIT
export FARDPLAN_NOW=2026-11-21T09:00:00Z HOME=$work LANG=C.UTF-8
export XDG_STATE_HOME=$work/state XDG_CONFIG_HOME=$work/config
unset NO_COLOR COLORFGBG LC_ALL
"$program" --workspace "$PWD" demo "$work/arbetsyta" > /dev/null
cd "$work/arbetsyta"
"$program" identify sundsvall > /dev/null
mkdir -p "$pictures"
"$program" --as presidium report 2026-H1 --text sammanfattning "Påhittat: arbetet går framåt hos alla åtta parter. \
Det som hindrar är avtal och journalåtkomst, och det råder ingen part över på egen hand." > /dev/null
"$program" --as presidium report 2026-H1 --text hinder "Påhittat: vi ber KD/RD svara på signalen före årsskiftet." > /dev/null

# draw SIZE THEME SHOT ...
draw() {
  local size=$1 theme=$2
  shift 2
  "$python" "$OLDPWD/Tests/Tools/draw-screen.py" --size "$size" --theme "$theme" "$@" -- "$program" --theme "$theme"
}

for theme in light dark; do
  for size in 80x24 120x36; do
    name() { echo "$pictures/$1-$size-$theme.png"; }
    # The cursor goes to an activity where much has happened.
    draw $size $theme "$(name matris)=Down" "$(name status)=b" "$(name kommun)=Escape 2" \
      "$(name aktivitet)=1 Down Down 3" "$(name historik)=8" "$(name hjalp)=1 ?" \
      "$(name mote)=Escape 4 . . . . . ." "$(name arshjul)=5" "$(name signaler)=6" "$(name ansvar)=7" \
      "$(name rapport)=9 Down Down" "$(name rapport-allt)=Enter" "$(name sok)=Escape 1 : m ä r k" "$(name forr)=Escape 1 Down < <"
  done
  draw 200x50 $theme "$pictures/matris-200x50-$theme.png=Down"
done

# What is shared: drafts in the matrix, the list of what leaves, the moment after, a server that refuses, and none.
git init -q --bare -b main "$shared/fardplan.git"
"$program" --as lansledning share "$shared/fardplan.git" > /dev/null
for writer in $(ls journal); do "$program" --as "$writer" publish --yes > /dev/null; done
"$program" tick fp-612 modell-i-drift-alla > /dev/null
"$program" note fp-612 "Påhittat: modellen används nu på alla barnavårdscentraler." > /dev/null
"$program" set fp-623 --outlook at-risk --note "Påhittat: avtalet dröjer." > /dev/null
"$program" note fp-622 "Påhittat: skrevs i fel rad." > /dev/null
"$program" undo > /dev/null
for theme in light dark; do
  for size in 80x24 120x36; do
    name() { echo "$pictures/$1-$size-$theme.png"; }
    draw $size $theme "$(name utkast)=Down" "$(name publicera)=p"
  done
done
# A server of its own, met over ssh, for which a script stands: one that takes its time, then one that refuses.
mkdir "$work/programs"
printf '#!/bin/sh\nfor last; do :; done\nexec sh -c "$last"\n' > "$work/programs/ssh"
chmod +x "$work/programs/ssh"
ln -s "$(command -v git)" "$work/programs/git"
usual=$PATH
PATH=$work/programs:$PATH
"$program" share "ssh://server$shared/fardplan.git" > /dev/null
hook=$shared/fardplan.git/hooks/pre-receive
printf '#!/bin/sh\nsleep 6\nexit 1\n' > "$hook"
chmod +x "$hook"
draw 120x36 light "$pictures/publicera-pagar-120x36-light.png=p j"
sleep 6
printf '#!/bin/sh\necho "journal/sundsvall/x.jsonl:7: raden hör till en annan part."\nexit 1\n' > "$hook"
draw 120x36 light "$pictures/publicera-nekad-120x36-light.png=p j"
rm "$hook"
PATH=$usual
"$program" share "$shared/fardplan.git" > /dev/null
mv "$shared/fardplan.git" "$shared/borta.git"
draw 120x36 light "$pictures/publicera-utan-nat-120x36-light.png=p j"
mv "$shared/borta.git" "$shared/fardplan.git"
draw 120x36 light "$pictures/publicera-klart-120x36-light.png=p j"

# Pages of the half-year's report, as it is handed over.
"$program" report 2026-H1 --output "$work/rapport.pdf" 2> /dev/null
pages=$(pdfinfo "$work/rapport.pdf" | sed -n 's/^Pages: *//p')
# page NAME WORDS FROM: the first page, not before FROM, that holds a line of these words.
page() {
  local number
  for number in $(seq "$3" "$pages"); do
    pdftotext -f "$number" -l "$number" "$work/rapport.pdf" - | grep -qx "$2" || continue
    pdftoppm -r 80 -f "$number" -l "$number" -singlefile -png "$work/rapport.pdf" "$pictures/$1"
    return
  done
  echo "pictures: no page says $2" >&2
  exit 1
}
page rapport-sida 'Sammanfattning' 1
page rapport-sida-matris 'Läge per kommun och region' 2
page rapport-sida-indikatorer 'Andel SIP på distans av alla SIP (procent), siffrorna' 2
echo "Drawn: $(ls "$pictures"/*.png | wc -l) pictures in docs/pictures ($(du -ch "$pictures"/*.png | tail -n 1 | cut -f 1))"
