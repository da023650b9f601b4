#!/bin/sh
# A settlement file received, matched and posted by its job: prints times and processor used.
#   benchmarks/liquidacion.sh [payments]     100000 unless told
cd "$(dirname "$0")/.." || exit 2
exec ./mvnw -q -B -o -Pquick -pl platform -am test -Dtest=LiquidacionGrandeTest \
  -Dsurefire.failIfNoSpecifiedTests=false -Dtests.required=false -Drecauda.renglones="${1:-100000}" \
  -Drecauda.espera=3600 -Drecauda.muestreo=true
