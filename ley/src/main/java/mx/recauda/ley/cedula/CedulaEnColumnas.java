package mx.recauda.ley.cedula;

import mx.recauda.ley.cuotas.CalculoDeCuotas;
import mx.recauda.ley.cuotas.CasoMensual;
import mx.recauda.ley.cuotas.CuotasDelMes;
import mx.recauda.ley.cuotas.CuotasEnColumnas;
import mx.recauda.ley.cuotas.LoteDeCuotas;
import mx.recauda.ley.cuotas.NucleoDeCuotas;
import mx.recauda.ley.cuotas.Segmento;
import mx.recauda.ley.cuotas.Tarifa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.tiempo.Mes;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The same month as {@link CedulaDeDeterminacion} without explanations, for many workers at once:
 * those with one stretch from the first day go through the columnar kernel, the others one by one.
 * A property test compares both.
 */
public final class CedulaEnColumnas {

    private final Patron patron;
    private final Mes mes;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();

    private CedulaEnColumnas(Patron patron, Mes mes, Idioma idioma) {
        this.patron = patron;
        this.mes = mes;
        this.idioma = idioma;
    }

    /**
     * Determines the month. A worker whose facts cannot be computed is left out and reported with
     * the same incident as in the cédula; warnings are not given.
     *
     * @return rows by name
     */
    public static Resultado<List<RenglonBreve>> determina(
            Patron patron, Mes mes, List<Trabajador> trabajadores, Idioma idioma) {
        CedulaEnColumnas cedula = new CedulaEnColumnas(patron, mes, idioma);
        List<RenglonBreve> renglones = cedula.renglones(trabajadores);
        return new Resultado<>(renglones, cedula.incidencias);
    }

    private List<RenglonBreve> renglones(List<Trabajador> trabajadores) {
        List<MesDeTrabajador> este = new ArrayList<>(trabajadores.size());
        List<MesDeTrabajador> anterior = new ArrayList<>();
        List<Trabajador> enOrden =
                trabajadores.stream()
                        .sorted(
                                Comparator.comparing(Trabajador::nombre)
                                        .thenComparing(Trabajador::nss))
                        .toList();
        for (Trabajador t : enOrden) {
            este.add(MesDeTrabajador.de(t, DiasDelMes.de(t, mes), patron));
            if (mes.cierraBimestre()) {
                anterior.add(MesDeTrabajador.de(t, DiasDelMes.de(t, mes.anterior()), patron));
            }
        }
        Meses delMes = new Meses(mes, este);
        Meses delAnterior = new Meses(mes.anterior(), anterior);
        List<RenglonBreve> renglones = new ArrayList<>(enOrden.size());
        for (int i = 0; i < enOrden.size(); i++) {
            renglon(enOrden.get(i), i, delMes, delAnterior).ifPresent(renglones::add);
        }
        return renglones;
    }

    private Optional<RenglonBreve> renglon(
            Trabajador trabajador, int i, Meses delMes, Meses delAnterior) {
        if (delMes.rechazado(i, trabajador)
                || (mes.cierraBimestre() && delAnterior.rechazado(i, trabajador))) {
            return Optional.empty();
        }
        Optional<CuotasDelMes> antes =
                mes.cierraBimestre() ? delAnterior.cuotas(i) : Optional.empty();
        int dias =
                delMes.meses.get(i).dias()
                        + (mes.cierraBimestre() ? delAnterior.meses.get(i).dias() : 0);
        return dias == 0
                ? Optional.empty()
                : Optional.of(
                        new RenglonBreve(trabajador, delMes.meses.get(i), delMes.cuotas(i), antes));
    }

    /** A month of all of them: the plain ones as columns, the rest as cases. */
    private final class Meses {

        private final Mes cual;
        private final List<MesDeTrabajador> meses;
        private final int[] columna;
        private final Optional<Columnas> columnas;

        Meses(Mes cual, List<MesDeTrabajador> meses) {
            this.cual = cual;
            this.meses = meses;
            this.columna = new int[meses.size()];
            int siguiente = 0;
            for (int i = 0; i < columna.length; i++) {
                columna[i] = llano(meses.get(i)) ? siguiente++ : -1;
            }
            this.columnas = calcula(siguiente);
        }

        private static boolean llano(MesDeTrabajador mes) {
            return mes.segmentos().size() == 1
                    && mes.segmentos().getFirst().primerDia() == 1
                    && mes.segmentos().getFirst().sumaSbcCentavos() == 0;
        }

        private Optional<Columnas> calcula(int cuantos) {
            CasoMensual caso = caso(List.of());
            if (cuantos == 0
                    || !(CalculoDeCuotas.incluido().tarifa(caso)
                            instanceof CalculoDeCuotas.Hallada(Tarifa tarifa))) {
                return Optional.empty();
            }
            Columnas todas = new Columnas(tarifa, cuantos);
            for (int i = 0; i < columna.length; i++) {
                if (columna[i] >= 0) {
                    todas.pon(columna[i], meses.get(i).segmentos().getFirst());
                }
            }
            NucleoDeCuotas.calcular(todas.lote, todas.cuotas, 0, cuantos);
            return Optional.of(todas);
        }

        private CasoMensual caso(List<Segmento> segmentos) {
            return CasoMensual.de(
                    YearMonth.of(cual.anio(), cual.numero()),
                    patron.registro().modalidad(),
                    patron.zona(),
                    segmentos);
        }

        /** Whether the month of a worker is refused; the incident is kept. */
        boolean rechazado(int i, Trabajador trabajador) {
            if (meses.get(i).segmentos().isEmpty() || porNucleo(i)) {
                return false;
            }
            Resultado<Optional<CuotasDelMes>> calculado =
                    CalculoDeCuotas.incluido().calcular(caso(meses.get(i).segmentos()), idioma);
            if (calculado.valor().isPresent()) {
                return false;
            }
            calculado.incidencias().stream()
                    .map(in -> in.enCampo(trabajador.nss() + " " + in.campo(), in.valor()))
                    .forEach(incidencias::add);
            return true;
        }

        Optional<CuotasDelMes> cuotas(int i) {
            if (meses.get(i).segmentos().isEmpty()) {
                return Optional.empty();
            }
            return porNucleo(i)
                    ? columnas.map(c -> c.cuotas.cuotas(columna[i]))
                    : CalculoDeCuotas.incluido()
                            .calcular(caso(meses.get(i).segmentos()), idioma)
                            .valor();
        }

        private boolean porNucleo(int i) {
            return columna[i] >= 0
                    && columnas.filter(c -> !c.cuotas.rechazado(columna[i])).isPresent();
        }
    }

    /** Arrays of the kernel, all of one tariff. */
    private static final class Columnas {

        private final long[] sbc;
        private final long[] prima;
        private final byte[] dias;
        private final byte[] ausencias;
        private final byte[] incapacidad;
        private final long[] salarioDiario;
        private final LoteDeCuotas lote;
        private final CuotasEnColumnas cuotas;

        Columnas(Tarifa tarifa, int cuantos) {
            this.sbc = new long[cuantos];
            this.prima = new long[cuantos];
            this.dias = new byte[cuantos];
            this.ausencias = new byte[cuantos];
            this.incapacidad = new byte[cuantos];
            this.salarioDiario = new long[cuantos];
            this.lote =
                    new LoteDeCuotas(
                            List.of(tarifa),
                            new char[cuantos],
                            sbc,
                            prima,
                            dias,
                            ausencias,
                            incapacidad,
                            salarioDiario);
            this.cuotas = new CuotasEnColumnas(cuantos);
        }

        void pon(int i, Segmento s) {
            sbc[i] = s.sbc().centavos();
            prima[i] = s.primaRiesgos().diezmillonesimas();
            dias[i] = (byte) s.dias();
            ausencias[i] = (byte) s.ausencias();
            incapacidad[i] = (byte) s.incapacidad();
            salarioDiario[i] = s.salarioDiarioCentavos();
        }
    }
}
