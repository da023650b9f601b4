package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.rendicion.compromisos.ErrorDeCompromisos;

import org.springframework.util.MultiValueMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a form sent, read field by field; what cannot be read is told with its field. */
public final class Enviado {

    private final Map<String, String> campos;
    private final List<Incidencia> faltas = new ArrayList<>();

    /** The parameters of the request. */
    public Enviado(Map<String, String> campos) {
        this.campos = Map.copyOf(campos);
    }

    /** Each parameter once; one that came several times, as a list with commas. */
    static Map<String, String> campos(MultiValueMap<String, String> enviados) {
        return enviados.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> String.join(",", e.getValue())));
    }

    /** Whether a list with commas has that element. */
    public boolean marcado(String campo, String valor) {
        return List.of(texto(campo).split(",")).contains(valor);
    }

    /** The text of a field without blanks at its ends; empty when it was not sent. */
    public String texto(String campo) {
        return campos.getOrDefault(campo, "").strip();
    }

    /** The day of a field, or the one given when it was left empty. */
    public LocalDate dia(String campo, LocalDate omision) {
        return lee(campo, LocalDate::parse).orElse(omision);
    }

    /** The day of a field, when it was filled in. */
    public Optional<LocalDate> dia(String campo) {
        return lee(campo, LocalDate::parse);
    }

    YearMonth mes(String campo, YearMonth omision) {
        return lee(campo, YearMonth::parse).orElse(omision);
    }

    /** The integer of a field. */
    public int entero(String campo) {
        return exige(campo, Integer::valueOf).orElse(0);
    }

    /** The identity chosen in a field, when one was. */
    public Optional<UUID> id(String campo) {
        return lee(campo, UUID::fromString);
    }

    /** The key of the request: the one in the form, so that sending it twice is one act. */
    public UUID intento() {
        return exige("intento", UUID::fromString).orElseGet(() -> new UUID(0, 0));
    }

    /** How many acts the person had read. */
    public int leidos() {
        return exige("leidos", Integer::valueOf).orElse(0);
    }

    /** What could not be read. */
    public List<Incidencia> faltas() {
        return List.copyOf(faltas);
    }

    /** As typed, to be shown again. */
    public Map<String, String> campos() {
        return campos;
    }

    private <T> Optional<T> exige(String campo, Function<String, T> lector) {
        if (texto(campo).isEmpty()) {
            falta(campo);
            return Optional.empty();
        }
        return lee(campo, lector);
    }

    private <T> Optional<T> lee(String campo, Function<String, T> lector) {
        String valor = texto(campo);
        if (valor.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(lector.apply(valor));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            falta(campo);
            return Optional.empty();
        }
    }

    private void falta(String campo) {
        faltas.add(
                Incidencia.de(
                                ErrorDeCompromisos.DATO_MAL_ESCRITO,
                                Formularios.idioma(),
                                texto(campo))
                        .enCampo(campo, texto(campo)));
    }
}
