#!/usr/bin/env bash
# check-https.sh PROGRAM: sharing over https, with a key in the user's file of tokens, and through a proxy.
#
# Only root may: the certificate is believed in a mount namespace of its own, where /etc is a copy.
set -euo pipefail
program=$(readlink -f "$1")
repository=$(cd "$(dirname "$0")/../.." && pwd)
if [ "${FARDPLAN_INSIDE:-}" != 1 ]; then
  exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 FARDPLAN_INSIDE=1 \
    unshare --mount --propagation private "$0" "$program"
fi

server=
trap '[ -z "$server" ] || kill "$server" 2> /dev/null || true' EXIT
fail() {
  echo "FAILED: $*" >&2
  exit 1
}
mount -t tmpfs none /srv
cp -a /etc /srv/etc
mount --bind /srv/etc /etc
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost,DNS:server.example \
  -keyout /srv/key.pem -out /srv/certificate.pem 2> /dev/null
mkdir /srv/git
git init --quiet --bare --initial-branch=main /srv/git/plan.git
git -C /srv/git/plan.git config http.receivepack true
"$program" hook install /srv/git/plan.git > /dev/null

python3 "$repository/Tests/Tools/https-server.py" /srv/git /srv/certificate.pem /srv/key.pem \
  lansledning:hemlig1 sundsvall:hemlig2 > /srv/port &
server=$!
for _ in $(seq 50); do
  [ -s /srv/port ] && break
  sleep 0.1
done
read -r port proxy _ < /srv/port
url=https://localhost:$port/plan.git

house() {
  local name=$1
  shift
  env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/srv/house-$name FARDPLAN_WORKSPACE=/srv/house-$name/delad \
    "$program" "$@" > /srv/said 2>&1 < /dev/null
}
expect() {
  local status=$1 words=$2 got=0
  shift 2
  house "$@" || got=$?
  [ $got = "$status" ] || fail "$* ended with $got: $(cat /srv/said)"
  tr -s '\n ' ' ' < /srv/said | grep -qF "$words" || fail "$* did not say $words: $(cat /srv/said)"
  ! grep -q hemlig /srv/said || fail "$* told the key"
}
for name in lansledning sundsvall; do
  mkdir -p /srv/house-$name/.config/fardplan /srv/house-$name/delad
  chmod 700 /srv/house-$name/.config/fardplan
done
cp "$repository/roadmap.yaml" /srv/house-lansledning/delad/
rmdir /srv/house-sundsvall/delad
token() {
  rm -f /srv/house-$1/.config/fardplan/token
  (umask 077 && echo "https://localhost:$port $1 $2" > /srv/house-$1/.config/fardplan/token)
}

# A certificate that nobody vouches for, then one that the machine believes.
token lansledning hemlig1
expect 75 'Certifikatet godtas inte' lansledning share "$url" --as lansledning
cat /srv/certificate.pem >> /etc/ssl/certs/ca-certificates.crt
# Without a key, with one that all can read, with a wrong one.
rm /srv/house-lansledning/.config/fardplan/token
expect 77 'token' lansledning share "$url" --as lansledning
token lansledning hemlig1
chmod 644 /srv/house-lansledning/.config/fardplan/token
expect 77 'token' lansledning share "$url" --as lansledning
token lansledning fel
expect 77 'token' lansledning share "$url" --as lansledning
token lansledning hemlig1
expect 0 'ansluten' lansledning share "$url" --as lansledning
expect 0 'Publicerad plan' lansledning publish --yes --as lansledning
token sundsvall hemlig2
expect 0 'är hämtad till' sundsvall init --from "$url" /srv/house-sundsvall/delad
expect 0 'Sparat' sundsvall --as sundsvall note fp-612 'Två team'
expect 0 '1 händelse publicerad' sundsvall --as sundsvall publish --yes
expect 0 '1 ny händelse från Sundsvall' lansledning hämta
# The guard knows the one who logged in.
expect 0 'Sparat' sundsvall --as timra note fp-612 'Åt en annan'
expect 77 'hör till ”timra”' sundsvall --as timra publish --yes
# A place that is not there, and a server that is another.
expect 1 'det finns ingen gemensam arbetsyta' sundsvall init --from "https://localhost:$port/annan.git" /srv/house-sundsvall/annan

# Through a proxy, by the user's own setting; the environment's is not asked.
echo "proxy: \"http://127.0.0.1:$proxy\"" > /srv/house-lansledning/.config/fardplan/config.yaml
expect 0 'Inget nytt' lansledning hämta
[ "$(cat /srv/git/proxy-count)" -ge 1 ] || fail "the proxy was not asked"
echo 'proxy: "proxy.kommun.se"' > /srv/house-lansledning/.config/fardplan/config.yaml
expect 64 'inställningen proxy kan inte användas' lansledning hämta
echo 'proxy: "http://127.0.0.1:9"' > /srv/house-lansledning/.config/fardplan/config.yaml
expect 75 'svarar inte' lansledning hämta
rm /srv/house-lansledning/.config/fardplan/config.yaml
export https_proxy=http://127.0.0.1:9 HTTPS_PROXY=http://127.0.0.1:9
expect 0 'Inget nytt' lansledning hämta
# Nobody else is given the key: not another port, and it is in no file but its own.
! grep -rqs hemlig /srv/house-*/.local /srv/house-*/delad || fail "the key lies elsewhere too"
kill $server
expect 75 'Inget är förlorat' sundsvall hämta
echo "over https: connected, joined, published, refused, through a proxy"
