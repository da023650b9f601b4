package mx.recauda.rendicion.compromiso;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.rendicion.texto.TablaDeRecurso;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Budget programmes by key, with the names they had and when ({@code programas.csv}). */
public final class Programas {

    private static final Pattern CLAVE = Pattern.compile("([A-Za-z])[\\s.–-]*(\\d{1,3})");

    private static final List<Nombre> NOMBRES =
            TablaDeRecurso.lee(Programas.class, "programas.csv").stream()
                    .map(f ->
                            new Nombre(
                                    f.getOrDefault("clave", ""),
                                    f.getOrDefault("nombre", ""),
                                    Integer.parseInt(f.getOrDefault("desde", "")),
                                    Integer.parseInt(f.getOrDefault("hasta", ""))))
                    .toList();

    /**
     * A name of a programme.
     *
     * @param clave canonical key
     * @param nombre name as published
     * @param desde first year in which it was seen
     * @param hasta last year in which it was seen
     */
    public record Nombre(String clave, String nombre, int desde, int hasta) {}

    private Programas() {}

    /**
     * The key as the budget writes it: the letter of the modality and three digits, nothing between
     * ({@code E006}). Empty when the text is not a key at all.
     */
    @Fuente(
            value = "Seguimiento de ASM 2022-2023: «Pp E006» frente a «E-006» en el encabezado",
            confianza = Confianza.UNA_FUENTE)
    public static Optional<String> canonica(String clave) {
        Matcher m = CLAVE.matcher(clave.strip());
        return m.matches()
                ? Optional.of(
                        m.group(1).toUpperCase(Locale.ROOT)
                                + "%03d".formatted(Integer.parseInt(m.group(2))))
                : Optional.empty();
    }

    /** Every name of a programme, oldest first; empty when the catalogue does not know it. */
    public static List<Nombre> nombres(String canonica) {
        return NOMBRES.stream().filter(n -> n.clave().equals(canonica)).toList();
    }

    /** The names a programme had that year; empty when the catalogue does not know. */
    public static List<Nombre> nombres(String canonica, int anio) {
        return nombres(canonica).stream()
                .filter(n -> n.desde() <= anio && anio <= n.hasta())
                .toList();
    }
}
