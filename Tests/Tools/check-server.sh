#!/usr/bin/env bash
# check-server.sh PROGRAM: the guard behind a real sshd with forced commands, and behind gitolite.
#
# Only root may. Everything lies in a mount namespace of its own: /srv and /run are empty there, /etc is a copy, so the
# accounts that are made exist nowhere else and are gone with it, however this ends.
set -euo pipefail
program=$(readlink -f "$1")
tools=$(cd "$(dirname "$0")" && pwd)
repository=$(cd "$tools/../.." && pwd)
if [ "${FARDPLAN_INSIDE:-}" != 1 ]; then
  exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 FARDPLAN_INSIDE=1 \
    unshare --mount --propagation private "$0" "$program"
fi

sshd=
trap 'set +e; for process in $sshd $(cat /srv/agents 2> /dev/null); do kill "$process" 2> /dev/null || true; done' EXIT
fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# A place that nobody else sees.
mount -t tmpfs none /srv
cp -a /etc /srv/etc
mount --bind /srv/etc /etc
mount -t tmpfs none /run
mkdir /run/sshd /srv/home /srv/keys
touch /srv/fardplan-program
mount --bind "$program" /srv/fardplan-program
fardplan=/srv/fardplan-program
export HOME=/srv/home GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x@fardplan.invalid
export GIT_COMMITTER_NAME=x GIT_COMMITTER_EMAIL=x@fardplan.invalid

# Two accounts: one for plain ssh, one for gitolite.
account() {
  useradd --system --user-group --home-dir "/srv/$1" --create-home --shell /bin/sh "$1"
  # Without PAM an account with no password at all counts as locked.
  usermod -p '*' "$1"
}
account fardplan
account gitvakt
as() {
  local user=$1
  shift
  runuser -u "$user" -- env HOME="/srv/$user" GIT_CONFIG_GLOBAL=/dev/null "$@"
}

writers='lansledning presidium sundsvall timra'
for key in $writers okand; do ssh-keygen -q -t ed25519 -N '' -C '' -f "/srv/keys/$key"; done
ssh-keygen -q -t ed25519 -N '' -C '' -f /srv/keys/host

# Plain ssh: a bare repository, the guard, and one line a key.
as fardplan git init --quiet --bare --initial-branch=main /srv/fardplan/plan.git
as fardplan $fardplan hook install /srv/fardplan/plan.git > /srv/installed
grep -q authorized_keys /srv/installed || fail "hook install does not tell about keys"
install -d -o fardplan -g fardplan -m 700 /srv/fardplan/.ssh
for writer in $writers; do
  echo "restrict,command=\"env FARDPLAN_WRITER=$writer FARDPLAN_KEY=$writer-1 git-shell -c \\\"\$SSH_ORIGINAL_COMMAND\\\"\" $(cat /srv/keys/$writer.pub)"
done > /srv/fardplan/.ssh/authorized_keys
echo "restrict,command=\"git-shell -c \\\"\$SSH_ORIGINAL_COMMAND\\\"\" $(cat /srv/keys/okand.pub)" >> /srv/fardplan/.ssh/authorized_keys
chown -R root:root /srv/fardplan/plan.git/hooks

# gitolite: everyone may everything as far as it is concerned, so that the guard is what refuses.
as gitvakt gitolite setup -a lansledning-1 > /srv/gitolite.log 2>&1 || fail "gitolite setup: $(cat /srv/gitolite.log)"
mkdir -p /srv/gitvakt/.gitolite/keydir
for key in $writers okand; do cp /srv/keys/$key.pub "/srv/gitvakt/.gitolite/keydir/$key-1.pub"; done
printf 'repo plan\n    RW+ = @all\n' > /srv/gitvakt/.gitolite/conf/gitolite.conf
chown -R gitvakt:gitvakt /srv/gitvakt
as gitvakt gitolite compile >> /srv/gitolite.log 2>&1 || fail "gitolite compile: $(cat /srv/gitolite.log)"
as gitvakt gitolite trigger POST_COMPILE >> /srv/gitolite.log 2>&1 || fail "gitolite trigger: $(cat /srv/gitolite.log)"
as gitvakt $fardplan hook install /srv/gitvakt/repositories/plan.git > /srv/installed
for writer in $writers; do echo "$writer-1 $writer"; done > /srv/gitvakt/repositories/plan.git/fardplan-writers

# A real sshd on a port of its own.
cat > /srv/sshd_config << 'END'
ListenAddress 127.0.0.1
HostKey /srv/keys/host
PidFile none
UsePAM no
PasswordAuthentication no
AllowUsers fardplan gitvakt
Subsystem sftp internal-sftp
END
for _ in 1 2 3 4 5 6 7 8; do
  port=$((20000 + RANDOM))
  /usr/sbin/sshd -D -e -p $port -f /srv/sshd_config 2> /srv/sshd.log &
  sshd=$!
  for _ in $(seq 50); do
    grep -q 'Server listening' /srv/sshd.log && break 2
    kill -0 $sshd 2> /dev/null || break
    sleep 0.1
  done
done
kill -0 $sshd 2> /dev/null || fail "sshd: $(cat /srv/sshd.log)"
connect="ssh -p $port -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -o IdentitiesOnly=yes -F /dev/null"

# Each client is a clone; its journals are written by the program.
clone=/srv/klon
git() { command git -C $clone "$@"; }
write() { $fardplan --workspace $clone "$@" > /srv/written 2>&1 || fail "fardplan $*: $(cat /srv/written)"; }
commit() { git add --all --force . && git commit --quiet --allow-empty -m x; }
push() {
  local key=$1
  shift
  GIT_SSH_COMMAND="$connect ${option:-} -i /srv/keys/$key" git push --quiet "$url" "${@:-main}" > /srv/answer 2>&1
}
# All that the server holds, also what is there by accident.
state() {
  find $server/objects -name 'tmp_*'
  command git --git-dir $server -c safe.directory='*' for-each-ref
  command git --git-dir $server -c safe.directory='*' cat-file --batch-all-objects --batch-check
}
right() {
  rights=$((rights + 1))
  push "$@" || fail "$where: the right push of $1 was refused: $(cat /srv/answer)"
  base=$(git rev-parse HEAD)
}
# wrong NAME REASON KEY [REFSPEC ...]: refused with the reason, and nothing is changed. The guard writes a line of it in the
# log, if it is not git that refuses.
wrong() {
  local name=$1 reason=$2 before log
  shift 2
  wrongs=$((wrongs + 1))
  before=$(state) log=$(($(wc -l < $server/fardplan.log) + 1 - ${by_git:-0}))
  if push "$@"; then fail "$where: $name was taken"; fi
  sed -n 's/^remote: *//p' /srv/answer | tr -s '\n ' ' ' | grep -qF "$reason" || fail "$where: $name: $(cat /srv/answer)"
  [ "$(state)" = "$before" ] || fail "$where: $name changed the server"
  [ "$(wc -l < $server/fardplan.log)" = $log ] || fail "$where: $name is not in the log"
  git checkout --quiet --force -B main "$base"
  git clean -qfdx
}

source "$tools/wrong-pushes.sh"

# The guard is killed while it waits for a text that is being removed: the push fails, and leaves nothing behind.
killed_guard() {
  local guard= before pushing
  before=$(state)
  write --as sundsvall tick fp-612 modell-i-drift
  commit
  exec 9>> $server/fardplan.lock
  flock 9
  push sundsvall 9>&- &
  pushing=$!
  for _ in $(seq 100); do
    # Only the one in this mount namespace is ours.
    for process in $(pgrep -fx "$fardplan hook pre-receive"); do
      [ "/proc/$process/ns/mnt" -ef /proc/self/ns/mnt ] && guard=$process
    done
    [ -z "$guard" ] || break
    sleep 0.05
  done
  [ -n "$guard" ] || fail "$where: the guard did not wait"
  kill -KILL "$guard"
  if wait $pushing; then fail "$where: a push was taken without its guard"; fi
  exec 9>&-
  [ "$(state)" = "$before" ] || fail "$where: the killed guard left something behind"
}

# The same story at both doors.
story() {
  where=$1 url=$2 server=$3 rights=0 wrongs=0
  rm -rf $clone
  command git init --quiet --initial-branch=main $clone
  git config core.compression 0
  cp "$repository/roadmap.yaml" $clone/
  write --as lansledning decide 'Vi börjar'
  commit
  right lansledning
  write --as sundsvall tick fp-612 utbildning-genomford
  commit
  right sundsvall
  write --as timra tick fp-612 utbildning-genomford
  commit
  right timra
  local own theirs report=$clone/reports/2026-H1/report.md
  mkdir -p "$(dirname "$report")"
  echo '# Rapport' > "$report"
  commit
  right presidium
  own=$(echo $clone/journal/sundsvall/*.jsonl) theirs=$(echo $clone/journal/timra/*.jsonl)

  wrong_pushes
  killed_guard

  # What could not be sent then is sent now.
  right sundsvall
  command git --git-dir $server -c safe.directory='*' fsck --strict > /dev/null || fail "$where: fsck"
  if grep -qP '[^\t\n\x20-\x7e]' $server/fardplan.log; then fail "$where: the log has other bytes than plain text"; fi
  echo "$where: $rights right pushes taken, $wrongs wrong ones refused"
}

unknown='vet inte vem nyckeln hör till'
story ssh "ssh://fardplan@127.0.0.1/srv/fardplan/plan.git" /srv/fardplan/plan.git
# The key opens nothing but git.
for command in id 'sh -c id' 'git-receive-pack /etc; id' ''; do
  if $connect -i /srv/keys/sundsvall fardplan@127.0.0.1 "$command" > /srv/answer 2>&1 < /dev/null; then
    fail "the key runs \"$command\": $(cat /srv/answer)"
  fi
  ! grep -q uid= /srv/answer || fail "the key runs \"$command\": $(cat /srv/answer)"
done
if echo ls | sftp -q -b - -P $port -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null \
  -i /srv/keys/sundsvall fardplan@127.0.0.1 > /srv/answer 2>&1; then fail "the key opens sftp"; fi
unknown='finns inte i filen fardplan-writers'
story gitolite "ssh://gitvakt@127.0.0.1/plan" /srv/gitvakt/repositories/plan.git

# The program itself as the client: each party a home, an agent with its one key, and a workspace that it joins.
house() {
  local name=$1 key=$2
  shift 2
  [ -S /srv/agent-$key ] || {
    ssh-agent -a /srv/agent-$key | sed -n 's/^SSH_AGENT_PID=\([0-9]*\);.*/\1/p' >> /srv/agents
    SSH_AUTH_SOCK=/srv/agent-$key ssh-add -q /srv/keys/$key
  }
  mkdir -p /srv/house-$name
  env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/srv/house-$name SSH_AUTH_SOCK=/srv/agent-$key \
    FARDPLAN_WORKSPACE=/srv/house-$name/delad "$fardplan" "$@" > /srv/said 2>&1 < /dev/null
}
# expect STATUS WORDS NAME KEY COMMAND ...
expect() {
  local status=$1 words=$2 got=0
  shift 2
  house "$@" || got=$?
  [ $got = "$status" ] || fail "$* ended with $got: $(cat /srv/said)"
  tr -s '\n ' ' ' < /srv/said | grep -qF "$words" || fail "$* did not say $words: $(cat /srv/said)"
}
clients() {
  local url=$1 print
  print=$(ssh-keygen -lf /srv/keys/host.pub | cut -d ' ' -f 2)
  rm -rf /srv/house-*
  for name in sundsvall timra lansledning; do
    expect 77 'är ny för dig' $name $name init --from "$url" /srv/house-$name/delad
    [ ! -e /srv/house-$name/delad ] || fail "a workspace that was not joined was left"
    expect 77 'annat fingeravtryck' $name $name init --from "$url" --trust SHA256:x /srv/house-$name/delad
    expect 0 'är hämtad till' $name $name init --from "$url" --trust "$print" /srv/house-$name/delad
  done
  expect 0 'Sparat' sundsvall sundsvall --as sundsvall note fp-612 'Två team'
  expect 0 '1 händelse publicerad' sundsvall sundsvall --as sundsvall publish --yes
  expect 0 '1 ny händelse från Sundsvall' timra timra hämta
  expect 0 'Två team' timra timra log
  # What the guard refuses is told in its words, and stays a draft.
  expect 0 'Sparat' sundsvall sundsvall --as timra note fp-612 'Åt en annan'
  expect 77 'hör till ”timra”' sundsvall sundsvall --as timra publish --yes
  expect 77 'hör till ”timra”' sundsvall sundsvall --as timra publish --yes
  # By hand, through the leaders.
  rm -f /srv/kuvert
  expect 0 'ligger i kuvertet' sundsvall sundsvall --as timra kuvert gör --yes /srv/kuvert
  expect 1 'Hämta först' lansledning lansledning --as lansledning kuvert öppna /srv/kuvert
  expect 0 '1 ny händelse' lansledning lansledning hämta
  expect 0 '1 ny händelse' lansledning lansledning --as lansledning kuvert öppna /srv/kuvert
  expect 0 'förmedla' lansledning lansledning --as lansledning publish --yes
  expect 0 '1 ny händelse' timra timra hämta
  echo "clients over $url: joined, published, refused, carried"
}
clients "ssh://fardplan@127.0.0.1:$port/srv/fardplan/plan.git"
clients "ssh://gitvakt@127.0.0.1:$port/plan"

# A text is removed for good, and goes from every house.
event=$(house timra timra log --format json && grep -o '"id":"[^"]*"[^}]*Två team' /srv/said | tail -n 1 | cut -d '"' -f 4)
as gitvakt "$fardplan" hook purge --yes "$event" /srv/gitvakt/repositories/plan.git > /srv/said 2>&1 || fail "purge: $(cat /srv/said)"
for name in sundsvall timra lansledning; do
  expect 0 'borttag' $name $name hämta
  ! grep -rqs 'Två team' /srv/house-$name || fail "the removed text is still in $name's house"
done
echo "removal for good: gone from the server and three houses"

# Without a server one goes on, and nothing is lost.
kill $sshd
expect 0 'Sparat' sundsvall sundsvall --as sundsvall note fp-612 'Utan nät'
expect 75 'Inget är förlorat' sundsvall sundsvall --as sundsvall publish --yes
expect 0 'Utan nät' sundsvall sundsvall log
