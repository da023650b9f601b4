package mx.recauda.rendicion.asm;

import mx.recauda.rendicion.compromiso.Acto;
import mx.recauda.rendicion.compromiso.CalendarioDeCortes;
import mx.recauda.rendicion.compromiso.Compromiso;
import mx.recauda.rendicion.compromiso.Evidencia;
import mx.recauda.rendicion.compromiso.Historial;
import mx.recauda.rendicion.compromiso.Responsable;
import mx.recauda.rendicion.compromiso.Situacion;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Origen;
import mx.recauda.rendicion.texto.FechasEnTexto;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One row of the official follow-up, from a promise as a cut saw it. */
final class FilaDeAsm {

    private final ArmadoDeAsm.Promesa promesa;
    private final Compromiso visto;
    private final YearMonth corte;
    private final Situacion situacion;
    private final CalendarioDeCortes calendario;
    private final UnaryOperator<String> ubicacion;

    FilaDeAsm(
            ArmadoDeAsm.Promesa promesa,
            Compromiso visto,
            YearMonth corte,
            CalendarioDeCortes calendario,
            UnaryOperator<String> ubicacion) {
        this.promesa = promesa;
        this.visto = visto;
        this.corte = corte;
        this.situacion = ArmadoDeAsm.situacion(visto, calendario);
        this.calendario = calendario;
        this.ubicacion = ubicacion;
    }

    Asm fila(int numero, String archivo) {
        Map<String, String> celdas = new LinkedHashMap<>();
        for (ColumnaAsm columna : ColumnaAsm.values()) {
            celdas.put(columna.clave(), celda(columna, numero));
        }
        return new Asm(
                "asm/1",
                new Fila(new Origen(archivo, numero), celdas),
                situacion.actividades().stream()
                        .map(a ->
                                new ActividadReportada(
                                        a.actividad().texto(), String.valueOf(a.porcentaje())))
                        .toList(),
                situacion.termino(),
                Optional.of(corte),
                situacion.promedio(),
                sustituciones().stream()
                        .map(v -> new Oficio(v.oficio(), Optional.empty()))
                        .toList(),
                sustitucion(),
                Map.of());
    }

    private String celda(ColumnaAsm columna, int numero) {
        return switch (columna) {
            case NUMERO -> String.valueOf(numero);
            case ASPECTO -> promesa.compromiso().texto();
            case ACTIVIDADES ->
                    situacion.actividades().stream()
                            .map(a -> oracion(a.actividad().texto()))
                            .collect(Collectors.joining(" "));
            case AREA_RESPONSABLE ->
                    situacion.responsables().stream()
                            .map(Responsable::area)
                            .collect(Collectors.joining("; "));
            case FECHA_TERMINO -> situacion.termino().map(FechasEnTexto::imprime).orElse("");
            case RESULTADOS -> situacion.resultadoEsperado();
            case PRODUCTOS -> promesa.productos();
            case AVANCE -> entero().map(String::valueOf).orElse("");
            case DOCUMENTO -> unidas(this::documento);
            case UBICACION -> unidas(e -> ubicacion.apply(e.ubicacion()));
            case OBSERVACIONES -> String.join(" ", observaciones());
            case MES_ANIO -> FechasEnTexto.imprime(corte);
            case PROMEDIO ->
                    situacion
                            .promedio()
                            .map(p -> p.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%")
                            .orElse("");
        };
    }

    /** Activities stand one after another in their cell: each must end where it ends. */
    private static String oracion(String texto) {
        return texto.matches("(?s).*[.;:!?]$") ? texto : texto + ".";
    }

    /** The mean without decimals, down: only what is all done says 100. */
    private Optional<Integer> entero() {
        return situacion.promedio().map(p -> p.setScale(0, RoundingMode.DOWN).intValue());
    }

    private String unidas(java.util.function.Function<Evidencia, String> texto) {
        return situacion.actividades().stream()
                .flatMap(a -> a.evidencias().stream())
                .map(texto)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String documento(Evidencia e) {
        return e.documento() + e.fecha().map(f -> " (" + FechasEnTexto.imprime(f) + ")").orElse("");
    }

    private List<String> observaciones() {
        List<String> observaciones = new ArrayList<>();
        sustituciones().forEach(v -> observaciones.add(sustitucion(v)));
        for (Acto acto : visto.actos()) {
            switch (acto) {
                case Acto.TerminoCambiado t ->
                        observaciones.add(
                                "El término se cambió al "
                                        + FechasEnTexto.imprime(t.termino())
                                        + " con el oficio "
                                        + t.oficio()
                                        + ". "
                                        + t.motivo());
                case Acto.CorteCorregido c when c.corte().equals(corte) ->
                        observaciones.add(correccion(c));
                case Acto.Reabierto r ->
                        observaciones.add(
                                "Reabierto el "
                                        + FechasEnTexto.imprime(r.fecha())
                                        + ". "
                                        + r.motivo());
                default -> {}
            }
        }
        return observaciones;
    }

    private String sustitucion(Historial.Version v) {
        return "La actividad de este ASM fue sustituida por la de: \""
                + v.texto()
                + "\", como se plasma en el oficio N° "
                + v.oficio()
                + ". "
                + v.nota();
    }

    /** A correction says what had been sent before it. */
    private String correccion(Acto.CorteCorregido c) {
        String antes =
                visto.enviosDelCorte(corte).stream()
                        .filter(e -> !e.actos().getLast().fecha().isAfter(c.fecha()))
                        .filter(e -> e.actos().size() <= visto.actos().indexOf(c))
                        .reduce((uno, otro) -> otro)
                        .flatMap(e -> ArmadoDeAsm.situacion(e, calendario).promedio())
                        .map(BigDecimal::toPlainString)
                        .orElse("");
        return "Corte corregido el "
                + FechasEnTexto.imprime(c.fecha())
                + ": antes se envió un promedio de "
                + antes
                + "%. "
                + c.motivo();
    }

    private List<Historial.Version> sustituciones() {
        return Historial.de(visto).stream().filter(v -> !v.oficio().isEmpty()).toList();
    }

    private Optional<Sustitucion> sustitucion() {
        List<Historial.Version> todas = Historial.de(visto);
        return sustituciones().stream()
                .filter(Historial.Version::vigente)
                .findFirst()
                .flatMap(nueva ->
                        todas.stream()
                                .filter(v ->
                                        v.clave().equals(nueva.clave())
                                                && v.hasta()
                                                        .filter(nueva.desde()::equals)
                                                        .isPresent())
                                .findFirst()
                                .map(original ->
                                        new Sustitucion(
                                                original.texto(),
                                                nueva.texto(),
                                                "Oficio N° " + nueva.oficio())));
    }
}
