#!/bin/sh
# From the settlement file of a bank to the receipt of the employer, by the job that posts files:
# prints the median and the slowest.
#   benchmarks/pago.sh [settlements]     50 unless told
# The demonstration office paid as a job, with its time, its heap and every day proved to the cent:
#   benchmarks/pago.sh oficina [employers] [months]     1000 and 24 unless told
# Sixteen employers at once, each with his línea and its payment; then pages while a file is posted:
#   benchmarks/pago.sh interactivo [employers] [lines]     4000 and 20000 unless told
cd "$(dirname "$0")/.." || exit 2
if [ "${1:-}" = interactivo ]; then
  exec ./mvnw -q -B -o -Pquick -pl platform -am test -Dtest=PagoInteractivoTest \
    -Dsurefire.failIfNoSpecifiedTests=false -Dtests.required=false -Drecauda.muestreo=true \
    -Drecauda.pago.patrones="${2:-4000}" -Drecauda.renglones="${3:-20000}"
fi
if [ "${1:-}" = oficina ]; then
  exec ./mvnw -q -B -o -Pquick -pl platform -am test -Dtest=DemostracionDePagosTest \
    -Dsurefire.failIfNoSpecifiedTests=false -Dtests.required=false -Drecauda.espera=7200 \
    -Drecauda.demo.patrones="${2:-1000}" -Drecauda.demo.meses="${3:-24}"
fi
exec ./mvnw -q -B -o -Pquick -pl platform -am test -Dtest=PagoTrasLiquidacionTest \
  -Dsurefire.failIfNoSpecifiedTests=false -Dtests.required=false -Drecauda.pago.veces="${1:-50}"
