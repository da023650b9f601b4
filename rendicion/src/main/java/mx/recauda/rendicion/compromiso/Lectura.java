package mx.recauda.rendicion.compromiso;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a run of acts leaves: one pass, in order. */
final class Lectura {

    private static final int TOTAL_PCT = 100;

    private Estado camino = Estado.PROPUESTO;
    private Optional<LocalDate> termino = Optional.empty();
    private String resultado = "";
    private List<Responsable> responsables = List.of();
    private final Map<String, Situacion.Avance> avances = new LinkedHashMap<>();
    private final Set<YearMonth> enviados = new HashSet<>();
    private Optional<LocalDate> conclusion = Optional.empty();

    private Lectura() {}

    static Lectura de(List<Acto> actos) {
        Lectura lectura = new Lectura();
        actos.forEach(lectura::aplica);
        return lectura;
    }

    List<Situacion.Avance> avances() {
        return List.copyOf(avances.values());
    }

    boolean enviado(YearMonth corte) {
        return enviados.contains(corte);
    }

    Situacion situacion(LocalDate dia, CalendarioDeCortes calendario) {
        return new Situacion(
                estado(dia, calendario), termino, resultado, responsables, avances(), conclusion);
    }

    private Estado estado(LocalDate dia, CalendarioDeCortes calendario) {
        boolean enMarcha = camino == Estado.COMPROMETIDO || camino == Estado.EN_PROCESO;
        if (!enMarcha || termino.isEmpty()) {
            return camino;
        }
        if (conclusion.isPresent()) {
            return Estado.CONCLUIDO;
        }
        LocalDate limite = termino.get();
        if (!dia.isAfter(limite)) {
            return camino;
        }
        LocalDate corte = calendario.vencimiento(calendario.corteDe(limite));
        return dia.isAfter(corte) ? Estado.VENCIDO : Estado.VENCIDO_ENTRE_CORTES;
    }

    private void aplica(Acto acto) {
        switch (acto) {
            case Acto.Propuesto p -> camino = Estado.PROPUESTO;
            case Acto.Seleccionado s -> camino = Estado.SELECCIONADO;
            case Acto.Rechazado r -> camino = Estado.RECHAZADO;
            case Acto.Comprometido c -> compromete(c);
            case Acto.AvanceReportado a -> avanza(a.actividad(), a.porcentaje(), a.fecha());
            case Acto.EvidenciaEntregada e -> comprueba(e);
            case Acto.ActividadSustituida s -> sustituye(s);
            case Acto.CorteEnviado c -> enviados.add(c.corte());
            case Acto.CorteCorregido c -> enviados.remove(c.corte());
            case Acto.TerminoCambiado t -> termino = Optional.of(t.termino());
            case Acto.Cancelado c -> camino = Estado.CANCELADO;
            case Acto.Reabierto r -> {
                camino = Estado.EN_PROCESO;
                avanza(r.actividad(), r.porcentaje(), r.fecha());
            }
        }
    }

    private void compromete(Acto.Comprometido acto) {
        camino = Estado.COMPROMETIDO;
        termino = Optional.of(acto.termino());
        resultado = acto.resultadoEsperado();
        responsables = acto.responsables();
        avances.clear();
        acto.actividades()
                .forEach(a ->
                        avances.put(a.clave(), new Situacion.Avance(a, 0, List.of(), List.of())));
    }

    private void avanza(String clave, int porcentaje, LocalDate fecha) {
        avances.computeIfPresent(
                clave,
                (k, a) ->
                        new Situacion.Avance(
                                a.actividad(), porcentaje, a.anteriores(), a.evidencias()));
        camino = Estado.EN_PROCESO;
        concluye(fecha);
    }

    /** Evidence and progress of the activity that left do not prove the one that came. */
    private void sustituye(Acto.ActividadSustituida acto) {
        avances.computeIfPresent(
                acto.actividad(),
                (clave, a) ->
                        new Situacion.Avance(
                                new Actividad(clave, acto.texto()),
                                0,
                                mas(a.anteriores(), a.actividad().texto()),
                                List.of()));
        concluye(acto.fecha());
    }

    private void comprueba(Acto.EvidenciaEntregada acto) {
        avances.computeIfPresent(
                acto.actividad(),
                (clave, a) ->
                        new Situacion.Avance(
                                a.actividad(),
                                a.porcentaje(),
                                a.anteriores(),
                                mas(a.evidencias(), acto.evidencia())));
    }

    private void concluye(LocalDate fecha) {
        boolean todo = avances.values().stream().allMatch(a -> a.porcentaje() == TOTAL_PCT);
        if (!todo) {
            conclusion = Optional.empty();
        } else if (conclusion.isEmpty()) {
            conclusion = Optional.of(fecha);
        }
    }

    private static <T> List<T> mas(List<T> lista, T nuevo) {
        List<T> otra = new ArrayList<>(lista);
        otra.add(nuevo);
        return List.copyOf(otra);
    }
}
