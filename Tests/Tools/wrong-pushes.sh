# wrong-pushes.sh: pushes that the guard refuses, one for each rule and each way round it; check-server.sh reads it.
#
# Each begins in a clone of all that is shared, where `own` is sundsvall's journal, `theirs` timra's and `report` a file
# of an adopted report, and ends with `wrong`, which pushes and puts the clone back.

# Lines of a journal, made by hand with none of the program's code: `stamp SECONDS_AHEAD`, `line WRITER REST [STAMP]`.
stamp() {
  local letters=0123456789ABCDEFGHJKMNPQRSTVWXYZ moment shift id=
  moment=$((($(date +%s) + $1) * 1000))
  for shift in 45 40 35 30 25 20 15 10 5 0; do id+=${letters:$((moment >> shift & 31)):1}; done
  for shift in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do id+=${letters:$((RANDOM & 31)):1}; done
  echo "\"id\":\"$id\",\"at\":\"$(date -u -d "@$((moment / 1000))" +%FT%T.000Z)\""
}
line() {
  local body="{\"v\":1,${3:-$(stamp -60)},\"by\":\"$1\",$2"
  # The last eight bytes of a gzip file begin with the CRC-32 of what it holds.
  echo "$body,\"c\":\"$(printf %s "$body" | gzip -c | tail -c 8 | od -A n -N 4 -t x4 | tr -d ' ')\"}"
}
tick() { line "$1" '"do":"tick","activity":"fp-612","milestone":"modell-vald"'; }
# The stamp, and the id, of a file's last line.
stamp_of() { tail -n 1 "$1" | grep -o '"id":"[^"]*","at":"[^"]*"'; }
id_of() { stamp_of "$1" | cut -d '"' -f 4; }

wrong_pushes() {
  wrong_writers
  wrong_references
  wrong_histories
  wrong_files
  wrong_plans
  wrong_lines
  wrong_sizes
}

wrong_writers() {
  write --as timra tick fp-612 modell-i-drift; commit
  wrong 'the journal of another' 'hör till ”timra”' sundsvall
  write --as sundsvall tick fp-612 modell-i-drift; commit
  wrong 'a key without a writer' "$unknown" okand
  write --as lansledning decide 'Åt en annan'; commit
  option='-o SetEnv=FARDPLAN_WRITER=lansledning' wrong 'a writer that the client chose' 'hör till ”lansledning”' timra
}

wrong_references() {
  wrong 'another branch' 'en enda gren' lansledning main:annan
  wrong 'a tag' 'en enda gren' lansledning main:refs/tags/v1
  wrong 'a replaced object' 'en enda gren' lansledning "main:refs/replace/$base"
  git notes add -m x
  wrong 'a note' 'en enda gren' lansledning refs/notes/commits
  tick sundsvall >> "$own"; commit
  wrong 'the right branch and one more' 'en enda gren' sundsvall main main:annan
  wrong 'no branch' 'kan inte tas bort' lansledning :main
}

wrong_histories() {
  wrong 'an older history' 'bygger inte på' lansledning --force main~1:main
  git commit --quiet --amend --message annat
  wrong 'a rewritten history' 'bygger inte på' lansledning --force main
  tick sundsvall > "$(dirname "$own")/cccccccc.jsonl"; commit
  git branch --quiet --force sida; git reset --quiet --hard "$base"
  tick sundsvall >> "$own"; commit; git merge --quiet --no-ff --message x sida
  wrong 'a merge' 'sammanslagna' sundsvall
  echo x > $clone/README.md; commit; git revert --no-edit HEAD > /dev/null
  wrong 'a fault that is taken back' 'hör inte till en arbetsyta' lansledning
  tick timra >> "$theirs"; commit; git revert --no-edit HEAD > /dev/null; tick sundsvall >> "$own"; commit
  wrong 'a fault that is taken back before the right one' 'hör till ”timra”' sundsvall
}

wrong_files() {
  git mv "$theirs" "$(dirname "$own")/zzzzzzzz.jsonl"; commit
  wrong 'a moved journal' 'hör till ”timra”' sundsvall
  rm "$own"; commit
  wrong 'a removed journal' 'journalen är borttagen' sundsvall
  ln -s /etc/passwd "$(dirname "$own")/zzzzzzzz.jsonl"; commit
  wrong 'a link' 'ingen vanlig fil (120000)' sundsvall
  ln -sf /etc/passwd "$own"; commit
  wrong 'a journal that becomes a link' 'ingen vanlig fil (120000)' sundsvall
  chmod +x "$own"; commit
  wrong 'a program' 'ingen vanlig fil (100755)' sundsvall
  git update-index --add --cacheinfo "160000,$base,journal/sundsvall/cccccccc.jsonl"; git commit --quiet -m x
  wrong 'a repository inside' 'ingen vanlig fil (160000)' sundsvall
  echo x > $clone/README.md; commit
  wrong 'a foreign file' 'hör inte till en arbetsyta' lansledning
  echo '* merge=union' > $clone/.gitattributes; commit
  wrong 'attributes' 'hör inte till en arbetsyta' lansledning
  echo x > "$(dirname "$own")/"$'\xff.jsonl'; commit
  wrong 'a name that is no UTF-8' 'namn som programmet inte skriver' sundsvall
  echo '{}' > $clone/journal/purged.jsonl; commit
  wrong 'the list of removed texts' 'listan över borttagna' lansledning
  mkdir $clone/reports/2026-H2; echo x > $clone/reports/2026-H2/report.md; commit
  wrong 'a report by a municipality' 'fastställs av presidiet' sundsvall
  echo x >> "$report"; commit
  wrong 'a changed report' 'fastställd rapport är ändrad' presidium
  rm "$report"; commit
  wrong 'a removed report' 'fastställd rapport är ändrad' presidium
  echo x > "$(dirname "$report")/mer.md"; commit
  wrong 'more in a report' 'tillagd i den fastställda' presidium
}

wrong_plans() {
  echo '# x' >> $clone/roadmap.yaml; commit
  wrong 'a plan by a municipality' 'ändras av länsledningen' sundsvall
  echo 'okänd: 1' >> $clone/roadmap.yaml; commit
  wrong 'a broken plan' 'utan fel' lansledning
  sed -i 's/^id: .*/id: annan-plan/' $clone/roadmap.yaml; commit
  wrong 'a plan with another id' 'id är ändrat' lansledning
  rm $clone/roadmap.yaml; commit
  wrong 'no plan' 'roadmap.yaml är borttagen' lansledning
}

wrong_lines() {
  sed -i s/utbildning-genomford/utbildning-genomfor2/ "$own"; commit
  wrong 'a changed line' 'ändrad eller borttagen' sundsvall
  sed -i '$d' "$own"; commit
  wrong 'a removed line' 'ändrad eller borttagen' sundsvall
  printf 'rad\n' >> "$own"; commit
  wrong 'a line that is none' 'inte skriven av programmet' sundsvall
  (echo; tick sundsvall) >> "$own"; commit
  wrong 'a blank line' 'inte skriven av programmet' sundsvall
  tick sundsvall | sed 's/$/\r/' >> "$own"; commit
  wrong 'a line of Windows' 'inte skriven av programmet' sundsvall
  tick sundsvall | head -c -1 >> "$own"; commit
  wrong 'a line without its end' 'inte färdigskriven' sundsvall
  tick sundsvall | sed 's/modell-vald/modell-valt/' >> "$own"; commit
  wrong 'a line with another checksum' 'kontrollsumman stämmer inte' sundsvall
  line sundsvall "\"do\":\"nytt\",\"fyllning\":\"$(head -c 17000 /dev/zero | tr '\0' a)\"" >> "$own"; commit
  wrong 'a long line' 'för lång' sundsvall
  line sundsvall '"do":"note","text":"x"' "$(stamp 600)" >> "$own"; commit
  wrong 'a time ahead' 'tiden ligger framåt' sundsvall
  line sundsvall '"do":"note","text":"x"' "$(stamp_of "$theirs")" >> "$own"; commit
  wrong 'the id of another' 'id används redan' sundsvall
  cat "$theirs" >> "$own"; commit
  wrong 'the line of another' 'skriven av ”timra”' sundsvall
  line lansledning '"do":"decide","text":"x"' >> "$theirs"; commit
  wrong 'a carried line of the wrong writer' 'skriven av ”lansledning”' lansledning
  line sundsvall "\"do\":\"retract\",\"event\":\"$(id_of "$theirs")\",\"text\":\"x\"" >> "$own"; commit
  wrong 'what another said is taken back' 'ta tillbaka det som andra' sundsvall
  line sundsvall '"do":"pass-gate","activity":"fp-612","text":"x"' >> "$own"; commit
  wrong 'what only the leaders may' 'inte kan öppna grinden' sundsvall
  line sundsvall '"do":"tick","activity":"fp-612","milestone":"a","milestone":"b"' >> "$own"; commit
  wrong 'a key that stands twice' 'står på fel plats' sundsvall
  line sundsvall '"do":"tick","for":"timra","activity":"fp-612","milestone":"modell-vald"' >> "$own"; commit
  wrong 'a tick for another' 'bocka milstolpar där' sundsvall
}

# Too much, and what git itself refuses before the guard is asked.
wrong_sizes() {
  head -c 5M /dev/zero | tr '\0' '#' >> $clone/roadmap.yaml; commit
  wrong 'a large plan' 'för stor: 5 MB' lansledning
  head -c 65M /dev/zero | tr '\0' x >> "$own"; commit
  wrong 'a large journal' 'för stor: 65 MB' sundsvall
  head -c 129M /dev/urandom > $clone/README.md; commit
  by_git=1 wrong 'a large push' 'pack exceeds maximum allowed size' sundsvall
  local tree
  tree=$(printf '100644 blob %s\t.git\n' "$(git rev-parse HEAD:roadmap.yaml)" | git mktree)
  by_git=1 wrong 'a tree that is a trap' 'hasDotgit' lansledning "$(git commit-tree -p HEAD -m x "$tree"):main"
}
