package mx.recauda.rendicion.comision;

import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.informe.Origen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A commission report as captured.
 *
 * @param archivo file as the user named it
 * @param emisor issuing units of the heading, from the widest to the narrowest
 * @param campos texts of the fields, exactly as captured; dates in ISO form
 * @param actividades numbered activities, with the points evaluated
 * @param resultados lettered results
 * @param otros remaining properties as received, by name, in canonical JSON
 */
public record InformeComision(
        String archivo,
        List<String> emisor,
        Map<CampoComision, String> campos,
        List<Actividad> actividades,
        List<Inciso> resultados,
        Map<String, String> otros) {

    private static final String TABLA = "comision";

    /** Keeps immutable copies. */
    public InformeComision {
        emisor = List.copyOf(emisor);
        campos = Collections.unmodifiableMap(new LinkedHashMap<>(campos));
        actividades = List.copyOf(actividades);
        resultados = List.copyOf(resultados);
        otros = Collections.unmodifiableMap(new LinkedHashMap<>(otros));
    }

    /** The field as captured; empty text when it is missing. */
    public String campo(CampoComision campo) {
        return campos.getOrDefault(campo, "");
    }

    /** A date field; empty when it is missing or is not a date. */
    public Optional<LocalDate> fecha(CampoComision campo) {
        try {
            return campo(campo).isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(campo(campo).strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The points evaluated, of every activity, in order. */
    public List<Inciso> puntos() {
        return actividades.stream().flatMap(a -> a.puntos().stream()).toList();
    }

    /** The reference of a field or a part of the form. */
    public RefCelda ref(String parte) {
        return new RefCelda(TABLA, new Origen(archivo, 1), parte);
    }

    /** The place of one point of the form, by its letter. */
    public RefCelda refDePunto(String letra) {
        RefCelda documento = ref("actividades");
        return new RefCelda(documento.tabla(), documento.origen(), columnaDePunto(letra));
    }

    /** How the findings name one point of the form. */
    public static String columnaDePunto(String letra) {
        return "puntos/" + letra.strip().toLowerCase(Locale.ROOT);
    }
}
