package mx.recauda.formats.comision;

import mx.recauda.formats.informe.Diferencia;
import mx.recauda.formats.informe.Diferencia.Motivo;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.rendicion.comision.Actividad;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.FormatosDeComision;
import mx.recauda.rendicion.comision.Inciso;
import mx.recauda.rendicion.comision.InformeComision;
import mx.recauda.rendicion.texto.FechasEnTexto;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the form prints of a report: dates as the form writes them, its fixed texts, and a
 * difference for every text that is not printed as it was captured.
 *
 * @param informe report as captured
 */
record ImpresionComision(InformeComision informe) {

    static final String ACTIVIDADES = "2. Actividades realizadas";
    static final String RESULTADOS = "4. Resultados obtenidos";

    @Fuente("Formato 1270-009-032, renglón de la firma")
    private static final String FIRMA = "Nombre y Firma del servidor público comisionado";

    private static final DateTimeFormatter FECHA_LARGA =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Idioma.ES.locale());

    /**
     * A line of the form.
     *
     * @param clave key of the field
     * @param rotulo its label
     * @param texto what is printed
     */
    record Renglon(String clave, String rotulo, String texto) {}

    /**
     * A numbered or lettered line.
     *
     * @param marca {@code 1.} or {@code a)}, or empty
     * @param texto what it says
     * @param datos what is given beside the text, in one line, or empty
     * @param incisos lines under it
     */
    record Punto(String marca, String texto, String datos, List<Punto> incisos) {

        Punto {
            incisos = List.copyOf(incisos);
        }
    }

    /** The text of a field as the form prints it; empty when it was not captured. */
    String texto(CampoComision campo) {
        String capturado = informe.campo(campo);
        return switch (campo) {
            case DEL, AL -> informe.fecha(campo).map(FechasEnTexto::imprime).orElse(capturado);
            case LUGAR_Y_FECHA -> capturado.isBlank() ? lugarYFecha() : capturado;
            case PROTESTA ->
                    FormatosDeComision.protesta(informe.campo(CampoComision.FORMATO))
                            .filter(p -> !p.isBlank())
                            .orElse(capturado);
            case ETIQUETA_DE_FIRMA -> capturado.isBlank() ? FIRMA : capturado;
            default -> capturado;
        };
    }

    private String lugarYFecha() {
        String lugar = informe.campo(CampoComision.LUGAR_DEL_INFORME);
        String fecha =
                informe.fecha(CampoComision.FECHA_DEL_INFORME)
                        .map(FECHA_LARGA::format)
                        .orElse(informe.campo(CampoComision.FECHA_DEL_INFORME));
        return Stream.of(lugar, fecha.isBlank() ? "" : "a " + fecha)
                .filter(t -> !t.isBlank())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    Renglon renglon(CampoComision campo) {
        return new Renglon(campo.clave(), campo.rotulo(), texto(campo));
    }

    /** The fields between the title and the numbered sections, in the order of the form. */
    List<Renglon> datos() {
        return Stream.of(
                        CampoComision.NUMERO_DE_PLIEGO,
                        CampoComision.COORDINADOR,
                        CampoComision.COORDINACION,
                        CampoComision.ADSCRIPCION,
                        CampoComision.LUGAR_DE_COMISION,
                        CampoComision.DEL,
                        CampoComision.AL,
                        CampoComision.OBJETO)
                .map(this::renglon)
                .toList();
    }

    List<Punto> actividades() {
        return informe.actividades().stream().map(ImpresionComision::actividad).toList();
    }

    private static Punto actividad(Actividad actividad) {
        return new Punto(
                actividad.numero().isBlank() ? "" : actividad.numero() + ".",
                actividad.texto(),
                "",
                actividad.puntos().stream().map(ImpresionComision::inciso).toList());
    }

    List<Punto> resultados() {
        return informe.resultados().stream().map(ImpresionComision::inciso).toList();
    }

    private static Punto inciso(Inciso inciso) {
        List<String> datos = new ArrayList<>();
        inciso.datos().forEach((nombre, valor) -> datos.add(nombre + ": " + dato(valor)));
        return new Punto(
                inciso.inciso().isBlank() ? "" : inciso.inciso() + ")",
                inciso.texto(),
                String.join(" · ", datos),
                List.of());
    }

    private static String dato(String valor) {
        try {
            return valor.matches("\\d{4}-\\d{2}-\\d{2}")
                    ? FechasEnTexto.imprime(LocalDate.parse(valor))
                    : valor;
        } catch (java.time.DateTimeException e) {
            return valor;
        }
    }

    /**
     * Texts that the form prints otherwise than captured: fixed texts and what was left out. The
     * writing of a date that was captured as a date is no difference.
     */
    List<Diferencia> diferencias() {
        return Arrays.stream(CampoComision.values())
                .flatMap(campo -> diferencia(campo).stream())
                .toList();
    }

    private Optional<Diferencia> diferencia(CampoComision campo) {
        String capturado = informe.campo(campo);
        String impreso = texto(campo);
        boolean fecha = campo == CampoComision.DEL || campo == CampoComision.AL;
        if (impreso.equals(capturado) || fecha) {
            return Optional.empty();
        }
        return Optional.of(
                new Diferencia(
                        "comision",
                        0,
                        informe.archivo(),
                        1,
                        "pliego " + informe.campo(CampoComision.NUMERO_DE_PLIEGO),
                        campo.clave(),
                        capturado,
                        impreso,
                        capturado.isBlank() ? Motivo.NO_PUBLICADO : Motivo.DISTINTO,
                        campo == CampoComision.LUGAR_Y_FECHA
                                ? "lugar y fecha del informe"
                                : "texto fijo del formato"));
    }
}
