#!/bin/sh
# Emission of synthetic workers from PostgreSQL, rows, ledger and differences: prints the times.
#   benchmarks/emision.sh [workers]     1000000 unless told
cd "$(dirname "$0")/.." || exit 2
exec ./mvnw -q -B -o -Pquick -pl platform -am test -Dtest=EmisionGrandeTest \
  -Dsurefire.failIfNoSpecifiedTests=false -Dtests.required=false -Drecauda.emision.trabajadores="${1:-1000000}"
