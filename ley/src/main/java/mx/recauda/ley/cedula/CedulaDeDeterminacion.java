package mx.recauda.ley.cedula;

import mx.recauda.ley.cuotas.BaseDeCotizacion;
import mx.recauda.ley.cuotas.CalculoDeCuotas;
import mx.recauda.ley.cuotas.CasoMensual;
import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.cuotas.Determinacion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.ParametrosDelMes;
import mx.recauda.ley.tiempo.Bimestre;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.ley.tiempo.Plazo;
import mx.recauda.ley.tiempo.Vencimientos;
import mx.recauda.ley.vivienda.AmortizacionBimestral;
import mx.recauda.ley.vivienda.AmortizacionBimestral.Salario;
import mx.recauda.ley.vivienda.AmortizacionBimestral.Tramo;
import mx.recauda.ley.vivienda.Descuento;
import mx.recauda.ley.vivienda.EstrategiaArticulo29;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an employer owes for a month: one row per worker enrolled in it and, when the month closes a
 * bimester, the bimonthly contributions of both months.
 *
 * @param patron who determines
 * @param mes month
 * @param vencimiento due day, with its explanation
 * @param renglones one per worker, by name
 */
public record CedulaDeDeterminacion(
        Patron patron, Mes mes, Plazo vencimiento, List<Renglon> renglones) {

    /** Keeps an immutable copy. */
    public CedulaDeDeterminacion {
        renglones = List.copyOf(renglones);
    }

    /**
     * Determines the month. A worker whose facts cannot be computed is left out and reported; the
     * others are determined.
     */
    @Fuente("LSS 15-III and 39; RACERF 113 and 114")
    public static Resultado<CedulaDeDeterminacion> determina(
            Patron patron, Mes mes, List<Trabajador> trabajadores, Idioma idioma) {
        Determinador determinador = new Determinador(patron, mes, idioma);
        List<Renglon> renglones = new ArrayList<>();
        trabajadores.stream()
                .sorted(Comparator.comparing(Trabajador::nombre).thenComparing(Trabajador::nss))
                .forEach(t -> determinador.renglon(t).ifPresent(renglones::add));
        if (patron.primaSupuesta()) {
            determinador.incidencias.add(
                    Incidencia.de(
                            ErrorDeCedula.PRIMA_SUPUESTA, idioma, patron.primaRiesgos() + " %"));
        }
        return new Resultado<>(
                new CedulaDeDeterminacion(
                        patron,
                        mes,
                        Vencimientos.cuotasDelMes(mes, Calendario.dePagos()),
                        renglones),
                determinador.incidencias);
    }

    /** Sum of a value over the rows. */
    public Importe suma(Function<Renglon, Importe> valor) {
        return renglones.stream().map(valor).reduce(Importe.CERO, Importe::mas);
    }

    /** Employer's and workers' amounts of a concept. */
    public Importe total(Concepto concepto) {
        return suma(r -> r.patron(concepto).mas(r.obrero(concepto)));
    }

    /** The four insurances paid to the institute every month. */
    public Importe totalImss() {
        return total(c -> !c.bimestral());
    }

    /** Retiro, cesantía y vejez. */
    public Importe totalRcv() {
        return total(c -> c.bimestral() && c != Concepto.INFONAVIT);
    }

    /** Employer's contribution to the housing fund. */
    public Importe totalVivienda() {
        return total(Concepto.INFONAVIT);
    }

    /** Deductions for housing credits, with their insurance. */
    public Importe totalAmortizacion() {
        return suma(r ->
                r.amortizacion().map(a -> a.descontado().mas(a.seguro())).orElse(Importe.CERO));
    }

    /** Everything to pay. */
    public Importe total() {
        return totalImss().mas(totalRcv()).mas(totalVivienda()).mas(totalAmortizacion());
    }

    private Importe total(java.util.function.Predicate<Concepto> cuales) {
        Importe total = Importe.CERO;
        for (Concepto concepto : Concepto.values()) {
            total = cuales.test(concepto) ? total.mas(total(concepto)) : total;
        }
        return total;
    }

    /** Determines one worker after another and keeps what is wrong. */
    private static final class Determinador {
        private final Patron patron;
        private final Mes mes;
        private final Idioma idioma;
        private final List<Incidencia> incidencias = new ArrayList<>();

        Determinador(Patron patron, Mes mes, Idioma idioma) {
            this.patron = patron;
            this.mes = mes;
            this.idioma = idioma;
        }

        Optional<Renglon> renglon(Trabajador trabajador) {
            DiasDelMes dias = DiasDelMes.de(trabajador, mes);
            Optional<MesDeTrabajador> delMes = mes(trabajador, dias);
            if (delMes.isEmpty()) {
                return Optional.empty();
            }
            dias.bajasAplazadas().stream()
                    .filter(b -> !b.baja().isAfter(mes.ultimoDia()))
                    .forEach(b ->
                            aviso(
                                    ErrorDeCedula.BAJA_EN_INCAPACIDAD,
                                    trabajador,
                                    b.baja(),
                                    b.ultimoDia()));
            Optional<MesDeTrabajador> anterior = Optional.empty();
            Optional<AmortizacionBimestral> amortizacion = Optional.empty();
            if (mes.cierraBimestre()) {
                DiasDelMes antes = DiasDelMes.de(trabajador, mes.anterior());
                anterior = mes(trabajador, antes);
                if (anterior.isEmpty()) {
                    return Optional.empty();
                }
                amortizacion = amortizacion(trabajador, antes, dias);
            }
            int enElBimestre = dias.cotizados() + anterior.map(MesDeTrabajador::dias).orElse(0);
            if (enElBimestre == 0) {
                return Optional.empty();
            }
            boolean conCredito = amortizacion.isPresent() || hayDescuento(dias);
            return Optional.of(
                    new Renglon(
                            trabajador,
                            delMes.get(),
                            anterior,
                            conCredito ? dias.credito() : "",
                            terminos(dias),
                            amortizacion));
        }

        /** The month with its amounts; empty when it was refused, with the incident kept. */
        private Optional<MesDeTrabajador> mes(Trabajador trabajador, DiasDelMes dias) {
            MesDeTrabajador delMes = MesDeTrabajador.de(trabajador, dias, patron);
            if (delMes.segmentos().isEmpty()) {
                return Optional.of(delMes);
            }
            avisaAusencias(trabajador, delMes);
            CasoMensual caso =
                    CasoMensual.de(
                            YearMonth.of(dias.mes().anio(), dias.mes().numero()),
                            patron.registro().modalidad(),
                            patron.zona(),
                            delMes.segmentos());
            Resultado<Optional<Determinacion>> calculado =
                    CalculoDeCuotas.incluido().explicar(caso, idioma);
            calculado.incidencias().stream()
                    .map(i -> i.enCampo(trabajador.nss() + " " + i.campo(), i.valor()))
                    .forEach(incidencias::add);
            return calculado.valor().map(delMes::con);
        }

        private void avisaAusencias(Trabajador trabajador, MesDeTrabajador delMes) {
            int reportadas = delMes.ausenciasReportadas();
            int porSemana = trabajador.diasPorSemana();
            if (porSemana > 0 && reportadas > porSemana) {
                aviso(ErrorDeCedula.SEMANA_REDUCIDA, trabajador, reportadas, porSemana);
            } else if (porSemana == 0 && reportadas > delMes.ausencias()) {
                aviso(ErrorDeCedula.AUSENCIAS_DE_MAS, trabajador, reportadas, delMes.mes());
            }
        }

        private Optional<AmortizacionBimestral> amortizacion(
                Trabajador trabajador, DiasDelMes antes, DiasDelMes dias) {
            List<Tramo> tramos = new ArrayList<>(tramos(antes));
            tramos.addAll(tramos(dias));
            if (tramos.isEmpty()) {
                return Optional.empty();
            }
            if (trabajador.salarioPagado().isEmpty()) {
                aviso(ErrorDeCedula.SIN_SALARIO_PAGADO, trabajador, dias.credito());
            }
            Bimestre bimestre = mes.bimestre();
            return Optional.of(
                    AmortizacionBimestral.de(
                            bimestre,
                            tramos,
                            EstrategiaArticulo29.porOmision(bimestre),
                            trabajador.salarioPagado().map(s -> salario(dias, s))));
        }

        private Salario salario(DiasDelMes dias, Importe pagado) {
            Importe minimo =
                    Parametros.incluidos()
                            .salarioMinimo(patron.zona())
                            .en(mes.ultimoDia())
                            .map(v -> v.valor())
                            .orElse(Importe.CERO);
            boolean esMinimo =
                    dias.salarioDiario().map(s -> s.compareTo(minimo) <= 0).orElse(false);
            return new Salario(pagado, esMinimo);
        }

        private static List<Tramo> tramos(DiasDelMes delMes) {
            List<Tramo> tramos = new ArrayList<>();
            List<DiasDelMes.Dia> dias = delMes.dias();
            for (int i = 0; i < dias.size(); ) {
                DiasDelMes.Dia primero = dias.get(i);
                int j = i;
                while (j < dias.size()
                        && dias.get(j).descuento().equals(primero.descuento())
                        && dias.get(j).sdi().equals(primero.sdi())) {
                    j++;
                }
                List<DiasDelMes.Dia> parte = dias.subList(i, j);
                primero.descuento()
                        .ifPresent(d ->
                                tramos.add(
                                        new Tramo(
                                                d,
                                                limitado(primero.sdi(), delMes.mes()),
                                                parte.size(),
                                                cuenta(parte, DiasDelMes.Dia::ausente),
                                                cuenta(parte, DiasDelMes.Dia::incapaz))));
                i = j;
            }
            return tramos;
        }

        @Fuente("LSS 28; Ley Infonavit 29")
        private static Importe limitado(Importe sdi, Mes mes) {
            ParametrosDelMes parametros =
                    Parametros.incluidos().delMes(YearMonth.of(mes.anio(), mes.numero()));
            return Importe.deCentavos(
                    BaseDeCotizacion.limitada(sdi.centavos(), parametros.topeInvalidez()));
        }

        private static int cuenta(
                List<DiasDelMes.Dia> dias, java.util.function.Predicate<DiasDelMes.Dia> cuales) {
            return (int) dias.stream().filter(cuales).count();
        }

        private static boolean hayDescuento(DiasDelMes dias) {
            return dias.dias().stream().anyMatch(d -> d.descuento().isPresent());
        }

        private static String terminos(DiasDelMes dias) {
            return dias.dias().reversed().stream()
                    .flatMap(d -> d.descuento().stream())
                    .findFirst()
                    .map(Descuento::texto)
                    .orElse("");
        }

        private void aviso(ErrorDeCedula codigo, Trabajador trabajador, Object... argumentos) {
            Object[] textos = new Object[argumentos.length + 1];
            textos[0] = trabajador.nss().toString();
            for (int i = 0; i < argumentos.length; i++) {
                textos[i + 1] = String.valueOf(argumentos[i]);
            }
            incidencias.add(
                    Incidencia.de(codigo, idioma, textos)
                            .enCampo("nss", trabajador.nss().toString()));
        }
    }
}
