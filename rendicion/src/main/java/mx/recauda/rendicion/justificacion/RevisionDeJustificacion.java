package mx.recauda.rendicion.justificacion;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the explanation of a cell and says what it lacks. */
@Fuente(
        value = "Captura en el PASH: causa, efecto y acción fuera de verde",
        confianza = Confianza.DE_MEMORIA,
        nota = "Date and responsible are our addition; the threshold is data of each cell")
public final class RevisionDeJustificacion {

    /** Similarity from which a text is taken for the previous one. */
    static final BigDecimal SIMILITUD_MAXIMA = new BigDecimal("0.9000");

    private final Celda celda;
    private final Justificacion justificacion;
    private final Idioma idioma;
    private final List<Incidencia> faltas = new ArrayList<>();

    private RevisionDeJustificacion(Celda celda, Justificacion justificacion, Idioma idioma) {
        this.celda = celda;
        this.justificacion = justificacion;
        this.idioma = idioma;
    }

    /** Everything wrong with the explanation of a cell, in reading order. */
    public static List<Incidencia> revisa(Celda celda, Justificacion justificacion, Idioma idioma) {
        return new RevisionDeJustificacion(celda, justificacion, idioma).revisa();
    }

    /**
     * What is wrong with words kept for another value of the cell; nothing is wrong with no words.
     *
     * @param celda name of the cell
     * @param explicado its text when it was explained
     * @param vigente its text now
     */
    public static Optional<Incidencia> deOtroValor(
            String celda,
            Justificacion justificacion,
            String explicado,
            String vigente,
            Idioma idioma) {
        if (justificacion.estaVacia() || explicado.equals(vigente)) {
            return Optional.empty();
        }
        return Optional.of(
                Incidencia.de(
                                ErrorDeJustificacion.EXPLICA_OTRO_VALOR,
                                idioma,
                                celda,
                                explicado,
                                vigente)
                        .enCampo("valor", vigente));
    }

    private List<Incidencia> revisa() {
        if (justificacion.estaVacia()) {
            if (celda.vacia()) {
                falta(ErrorDeJustificacion.CELDA_VACIA, "valor", "", celda.nombre());
            } else if (celda.exigeJustificacion()) {
                falta(ErrorDeJustificacion.FALTA, "valor", celda.valor().toPlainString(), hecho());
            }
            return faltas;
        }
        if (celda.exigeJustificacion()) {
            partes();
            palabras();
        }
        fecha();
        iguales();
        repetido();
        importes();
        return faltas;
    }

    private Object[] hecho() {
        String variacion =
                Umbral.variacion(celda.base(), celda.valor())
                        .map(v -> v.setScale(1, RoundingMode.HALF_UP).toPlainString() + " %")
                        .orElse("n. d.");
        return new Object[] {
            celda.nombre(),
            celda.valor().toPlainString(),
            celda.base().toPlainString(),
            variacion,
            celda.umbral().porcentaje().toPlainString()
        };
    }

    private Map<String, String> porParte() {
        Map<String, String> partes = new LinkedHashMap<>();
        partes.put("causa", justificacion.causa());
        partes.put("efecto", justificacion.efecto());
        partes.put("accion", justificacion.accion());
        partes.put("fecha", justificacion.fecha().map(Object::toString).orElse(""));
        partes.put("responsable", justificacion.responsable());
        return partes;
    }

    /** The part as the form calls it. */
    private String nombre(String parte) {
        return switch (parte) {
            case "causa" -> idioma == Idioma.ES ? "causa" : "cause";
            case "efecto" -> idioma == Idioma.ES ? "efecto" : "effect";
            case "accion" -> idioma == Idioma.ES ? "acción" : "action";
            case "fecha" -> idioma == Idioma.ES ? "fecha" : "date";
            default -> idioma == Idioma.ES ? "responsable" : "responsible";
        };
    }

    private void partes() {
        porParte()
                .forEach((parte, texto) -> {
                    if (texto.isBlank()) {
                        falta(
                                ErrorDeJustificacion.PARTE_FALTANTE,
                                parte,
                                "",
                                celda.nombre(),
                                nombre(parte));
                    }
                });
    }

    private void palabras() {
        for (String parte : List.of("causa", "efecto", "accion")) {
            String texto = porParte().getOrDefault(parte, "");
            if (!texto.isBlank() && Redaccion.palabras(texto) < Redaccion.minimo(parte)) {
                falta(
                        ErrorDeJustificacion.PARTE_SIN_PALABRAS,
                        parte,
                        texto,
                        celda.nombre(),
                        nombre(parte),
                        texto.strip());
            }
        }
    }

    private void fecha() {
        justificacion
                .fecha()
                .filter(fecha -> fecha.isBefore(celda.corte()))
                .ifPresent(fecha ->
                        falta(
                                ErrorDeJustificacion.ACCION_ANTERIOR_AL_CORTE,
                                "fecha",
                                fecha.toString(),
                                celda.nombre(),
                                fecha.toString(),
                                celda.corte().toString()));
    }

    private void iguales() {
        String causa = justificacion.causa().strip();
        for (String parte : List.of("efecto", "accion")) {
            String texto = porParte().getOrDefault(parte, "").strip();
            if (!causa.isEmpty() && causa.equalsIgnoreCase(texto)) {
                falta(
                        ErrorDeJustificacion.PARTES_IGUALES,
                        parte,
                        texto,
                        celda.nombre(),
                        nombre(parte));
            }
        }
    }

    private void repetido() {
        celda.textoAnterior()
                .map(anterior -> Similitud.entre(anterior, justificacion.texto()))
                .filter(similitud -> similitud.compareTo(SIMILITUD_MAXIMA) >= 0)
                .ifPresent(similitud ->
                        falta(
                                ErrorDeJustificacion.TEXTO_REPETIDO,
                                "texto",
                                justificacion.texto(),
                                celda.nombre(),
                                similitud
                                        .movePointRight(2)
                                        .setScale(0, RoundingMode.HALF_UP)
                                        .toPlainString()));
    }

    private void importes() {
        for (Conciliacion.Cita cita : Conciliacion.de(justificacion, celda.datos())) {
            switch (cita.resultado()) {
                case CONCILIA, OTRA_FUENTE -> {}
                case NO_CONCILIA -> importe(ErrorDeJustificacion.NO_CONCILIA, cita);
                case CASI -> importe(ErrorDeJustificacion.CASI_CONCILIA, cita);
                case SIN_DATO -> importe(ErrorDeJustificacion.SIN_DATO, cita);
                case LIGA_ROTA -> importe(ErrorDeJustificacion.LIGA_ROTA, cita);
                case FUENTE_INCOMPLETA -> importe(ErrorDeJustificacion.FUENTE_INCOMPLETA, cita);
            }
        }
    }

    private void importe(ErrorDeJustificacion error, Conciliacion.Cita cita) {
        String literal = cita.literal();
        falta(
                error,
                "texto",
                literal,
                celda.nombre(),
                literal,
                cita.dato().map(DatoCitable::descripcion).orElse("—"),
                cita.dato().map(d -> d.valor().toPlainString()).orElse("—"));
    }

    private void falta(
            ErrorDeJustificacion error, String campo, String valor, Object... argumentos) {
        faltas.add(Incidencia.de(error, idioma, argumentos).enCampo(campo, valor));
    }
}
