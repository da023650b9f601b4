#!/bin/sh
# The demonstration office loaded, emitted and determined as jobs, and every row of every proposal
# compared with what `calcula` says of the same inputs, to the cent. Prints the time and the rows.
#   benchmarks/demostracion.sh [employers] [months]     1000 and 24 unless told
cd "$(dirname "$0")/.." || exit 2
exec ./mvnw -q -B -o -Pquick -pl platform -am test -Dtest=DemostracionDeEmisionesTest \
  -Dsurefire.failIfNoSpecifiedTests=false -Dtests.required=false -Drecauda.espera=7200 \
  -Drecauda.demo.patrones="${1:-1000}" -Drecauda.demo.meses="${2:-24}"
