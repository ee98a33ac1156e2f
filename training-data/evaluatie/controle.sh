#!/bin/sh
# Controleert zinnen-2.tsv en achtergrond-2.tsv: tabs, labels, stijlen, aantallen per intent, dubbele en sterk gelijkende zinnen.
# Gebruik: controle.sh [bestand met aanvullende intents]
set -eu
cd "$(dirname "$0")"
nieuw=${1:-/dev/null}
awk -F '\t' -v nieuw="$nieuw" '
function fout(t) { print FILENAME ":" FNR ": " t; fouten++ }
function kaal(s) { s = tolower(s); gsub(/[^a-z0-9à-ÿ ]/, "", s); gsub(/ +/, " ", s); gsub(/^ | $/, "", s); return s }
BEGIN { n = split("kort vraag verhaal nood chat spraak nt2 en boos beleefd vlaams oud jong", a, " "); for (i = 1; i <= n; i++) stijl[a[i]] = 1 }
FILENAME == "../intents.tsv" { if ($0 !~ /^#/ && $1 != "") { label[$1]; if (!($1 in minimum)) minimum[$1] = 9 } next }
FILENAME == nieuw { if ($0 !~ /^#/ && $1 != "") { label[$1]; minimum[$1] = 14 } next }
{ zin = $NF; if (zin ~ /^ | $|  |\r/ || zin == "") fout("spaties of lege zin"); k = kaal(zin); if (k in gezien) fout("dubbel met " gezien[k]); gezien[k] = FILENAME ":" FNR }
FILENAME == "zinnen-2.tsv" {
  if (NF != 3) fout("verwacht: intent, stijl, zin")
  if (!($1 in label)) fout("onbekende intent " $1)
  if (!($2 in stijl)) fout("onbekende stijl " $2)
  aantal[$1]++; perstijl[$2]++; totaal++
  w = split(k, woord, " "); m = ++nr[$1]; stuk[$1, m] = k; regel[$1, m] = FNR
  for (j = 1; j < m; j++) {                       # langste gemeenschappelijke rij woorden
    v = split(stuk[$1, j], ander, " "); delete rij
    for (x = 1; x <= w; x++) { vorig = 0; for (y = 1; y <= v; y++) { oud = rij[y] + 0
      if (woord[x] == ander[y]) rij[y] = vorig + 1; else if (rij[y - 1] > oud) rij[y] = rij[y - 1]
      vorig = oud } }
    kortste = w < v ? w : v
    if (kortste > 4 && rij[v] * 2 > kortste + 1 && rij[v] * 2 > (w > v ? w : v)) fout("lijkt op regel " regel[$1, j])
  }
  next
}
FILENAME == "achtergrond-2.tsv" { if (NF != 2) fout("verwacht: soort, zin"); if ($1 != "ver" && $1 != "nabij") fout("onbekende soort " $1); soort[$1]++ }
END {
  for (l in label) if (aantal[l] < minimum[l]) { print l ": " aantal[l] + 0 " zinnen, minstens " minimum[l]; fouten++ }
  printf "%d zinnen;", totaal; for (i = 1; i <= n; i++) printf " %s %d", a[i], perstijl[a[i]]
  printf "\nachtergrond: ver %d, nabij %d\n%d fouten\n", soort["ver"], soort["nabij"], fouten
  exit fouten > 0
}' ../intents.tsv $( [ "$nieuw" = /dev/null ] || echo "$nieuw" ) zinnen-2.tsv achtergrond-2.tsv
