package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.afiliacion.Tramo;
import mx.recauda.ley.cuotas.CalculoDeCuotas;
import mx.recauda.ley.cuotas.CasoMensual;
import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.cuotas.CuotasDelMes;
import mx.recauda.ley.cuotas.DiasCotizados;
import mx.recauda.ley.cuotas.Segmento;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.Valor;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.afiliacion.lotes.PrimasEnTabla.Prima;
import mx.recauda.platform.afiliacion.lotes.VistaPrevia.ConceptoPrevisto;
import mx.recauda.platform.afiliacion.lotes.VistaPrevia.MesPrevisto;
import mx.recauda.platform.afiliacion.movimientos.Registro;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Money of the months of one worker under one registro, from its days: each has its wage and its
 * premium, and is worked, or of absence, or of incapacity; whatever was noted twice is one day.
 *
 * @param zona area of the minimum wage on a day; a month takes that of its last one
 * @param primas premiums of work risks, the one that wins on a day first
 * @param ausencias days of absence; they may overlap
 * @param incapacidades days of incapacity; they win over absences
 */
record DineroPrevisto(
        Registro registro,
        Function<LocalDate, Zona> zona,
        List<Prima> primas,
        List<Vigencia> ausencias,
        List<Vigencia> incapacidades,
        Idioma idioma) {

    private static final int MESES_MAXIMOS = 24;

    /** The months from the effect to today, at most the last twenty-four. */
    List<MesPrevisto> meses(
            LocalDate efecto, LocalDate hoy, List<Tramo> antes, List<Tramo> despues) {
        YearMonth ultimo = YearMonth.from(hoy.isAfter(efecto) ? hoy : efecto);
        YearMonth primero = YearMonth.from(efecto);
        if (primero.isBefore(ultimo.minusMonths(MESES_MAXIMOS - 1))) {
            primero = ultimo.minusMonths(MESES_MAXIMOS - 1);
        }
        List<MesPrevisto> meses = new ArrayList<>();
        for (YearMonth mes = primero; !mes.isAfter(ultimo); mes = mes.plusMonths(1)) {
            meses.add(mes(mes, antes, despues));
        }
        return meses;
    }

    /** How many months from the effect to today are before the ones that are shown. */
    static int mesesSinMostrar(LocalDate efecto, LocalDate hoy) {
        YearMonth ultimo = YearMonth.from(hoy.isAfter(efecto) ? hoy : efecto);
        long todos = ChronoUnit.MONTHS.between(YearMonth.from(efecto), ultimo) + 1;
        return (int) Math.max(0, todos - MESES_MAXIMOS);
    }

    /** Whether no premium is known of some day of those months. */
    boolean suponePrima(List<MesPrevisto> meses) {
        return meses.stream()
                .anyMatch(m ->
                        m.mes()
                                .atDay(1)
                                .datesUntil(m.mes().plusMonths(1).atDay(1))
                                .anyMatch(dia -> conocida(dia).isEmpty()));
    }

    private MesPrevisto mes(YearMonth mes, List<Tramo> antes, List<Tramo> despues) {
        List<Segmento> segmentosAntes = segmentos(mes, antes);
        List<Segmento> segmentosDespues = segmentos(mes, despues);
        Cuotas a = cuotas(mes, segmentosAntes);
        Cuotas d = cuotas(mes, segmentosDespues);
        List<Incidencia> fallas = new ArrayList<>(a.fallas());
        d.fallas().stream().filter(f -> !fallas.contains(f)).forEach(fallas::add);
        List<ConceptoPrevisto> conceptos =
                fallas.isEmpty()
                        ? Arrays.stream(Concepto.values())
                                .map(c -> new ConceptoPrevisto(c, a.de(c), d.de(c)))
                                .toList()
                        : List.of();
        return new MesPrevisto(
                mes, dias(segmentosAntes), dias(segmentosDespues), conceptos, fallas);
    }

    private Cuotas cuotas(YearMonth mes, List<Segmento> segmentos) {
        if (segmentos.isEmpty()) {
            return new Cuotas(Map.of(), List.of());
        }
        Resultado<Optional<CuotasDelMes>> calculo =
                CalculoDeCuotas.incluido()
                        .calcular(
                                CasoMensual.de(
                                        mes,
                                        registro.modalidad(),
                                        zona.apply(mes.atEndOfMonth()),
                                        segmentos),
                                idioma);
        return new Cuotas(
                calculo.valor().map(DineroPrevisto::porConcepto).orElseGet(Map::of),
                calculo.valor().isPresent() ? List.of() : calculo.incidencias());
    }

    private static Map<Concepto, Importe> porConcepto(CuotasDelMes cuotas) {
        return Arrays.stream(Concepto.values())
                .collect(Collectors.toMap(c -> c, c -> cuotas.patron(c).mas(cuotas.obrero(c))));
    }

    /** Parts of the month with the same wage and premium. */
    private List<Segmento> segmentos(YearMonth mes, List<Tramo> tramos) {
        List<Dia> dias =
                mes.atDay(1)
                        .datesUntil(mes.plusMonths(1).atDay(1))
                        .flatMap(dia -> dia(dia, tramos).stream())
                        .toList();
        List<Segmento> segmentos = new ArrayList<>();
        int porContar = DiasCotizados.AUSENCIAS_MAXIMAS;
        int i = 0;
        while (i < dias.size()) {
            int j = i + 1;
            while (j < dias.size() && dias.get(j).sigueA(dias.get(j - 1))) {
                j++;
            }
            List<Dia> parte = dias.subList(i, j);
            int ausentes = Math.min(porContar, (int) parte.stream().filter(Dia::ausente).count());
            porContar -= ausentes;
            segmentos.add(
                    Segmento.de(parte.size(), parte.getFirst().sbc(), parte.getFirst().prima())
                            .desdeElDia(parte.getFirst().numero())
                            .conAusencias(ausentes)
                            .conIncapacidad((int) parte.stream().filter(Dia::incapaz).count()));
            i = j;
        }
        return segmentos;
    }

    private Optional<Dia> dia(LocalDate dia, List<Tramo> tramos) {
        return tramos.stream()
                .filter(t -> t.vigencia().contiene(dia))
                .findFirst()
                .map(t -> {
                    boolean incapaz = incapacidades.stream().anyMatch(v -> v.contiene(dia));
                    return new Dia(
                            dia.getDayOfMonth(),
                            t.condiciones().sbc(),
                            conocida(dia).orElseGet(() -> minima(dia)),
                            !incapaz && ausencias.stream().anyMatch(v -> v.contiene(dia)),
                            incapaz);
                });
    }

    private Optional<Tasa> conocida(LocalDate dia) {
        return primas.stream().filter(p -> p.vigencia().contiene(dia)).map(Prima::tasa).findFirst();
    }

    private static Tasa minima(LocalDate dia) {
        return Parametros.incluidos().primaMinima().en(dia).map(Valor::valor).orElse(Tasa.CERO);
    }

    private static int dias(List<Segmento> segmentos) {
        return segmentos.stream().mapToInt(s -> s.dias() - s.ausencias() - s.incapacidad()).sum();
    }

    /** What was computed, or why it could not be. */
    private record Cuotas(Map<Concepto, Importe> importes, List<Incidencia> fallas) {

        Importe de(Concepto concepto) {
            return importes.getOrDefault(concepto, Importe.CERO);
        }
    }

    /** A day of employment. */
    private record Dia(int numero, Importe sbc, Tasa prima, boolean ausente, boolean incapaz) {

        boolean sigueA(Dia otro) {
            return numero == otro.numero + 1 && sbc.equals(otro.sbc) && prima.equals(otro.prima);
        }
    }
}
