package mx.recauda.platform.rendicion.informes;

import mx.recauda.rendicion.version.Casilla;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of tables, columns and cuts for people, from the bundles; an unknown key is spelled out.
 */
@Component
public class Etiquetas {

    private static final List<String> MESES =
            List.of(
                    "enero",
                    "febrero",
                    "marzo",
                    "abril",
                    "mayo",
                    "junio",
                    "julio",
                    "agosto",
                    "septiembre",
                    "octubre",
                    "noviembre",
                    "diciembre");
    private static final String MES = "(?:" + String.join("|", MESES) + ")";
    private static final Pattern DE_CORTE = Pattern.compile("(.+?)_(" + MES + "(?:_" + MES + ")?)");
    private static final int LETRAS_DE_MES = 3;

    private final MessageSource mensajes;

    Etiquetas(MessageSource mensajes) {
        this.mensajes = mensajes;
    }

    /** A text by key. */
    public String di(String clave, Object... argumentos) {
        return mensajes.getMessage(clave, argumentos, idioma());
    }

    /** Name of a table or section. */
    public String seccion(String clave) {
        return conNombre("seccion." + clave, clave);
    }

    /** Name of a column, without its cut. */
    public String columna(String clave) {
        return deCorte(clave)
                .map(partes -> conNombre("columna." + partes.getFirst(), partes.getFirst()))
                .orElseGet(() -> conNombre("columna." + clave, clave));
    }

    /** The cut a column name ends with, as told, or empty. */
    public String corteDeColumna(String clave) {
        return deCorte(clave).map(partes -> corte(partes.getLast())).orElse("");
    }

    /** Name of a column, with its cut when it has one. */
    public String columnaConCorte(String clave) {
        String corte = corteDeColumna(clave);
        return corte.isEmpty() ? columna(clave) : columna(clave) + " · " + corte;
    }

    /** A cell as people read it: its row and its column. */
    public String celda(Casilla casilla) {
        return casilla.fila() + " · " + columnaConCorte(casilla.columna());
    }

    /** A cut or a value of a pivot as told: {@code enero-octubre} is {@code Ene–oct}. */
    String corte(String valor) {
        List<String> cortos = new ArrayList<>();
        for (String palabra : valor.strip().toLowerCase(Locale.ROOT).split("[-_–]")) {
            if (!MESES.contains(palabra)) {
                return valor.isBlank() ? "" : inicial(valor.replace('_', ' '));
            }
            cortos.add(conNombre("mes." + palabra, palabra.substring(0, LETRAS_DE_MES)));
        }
        return inicial(String.join("–", cortos));
    }

    /** The unit that a section declares for its amounts, as told; pesos when it declares none. */
    public String unidadDeSeccion(Optional<String> declarada) {
        String unidad = declarada.orElse("pesos").strip();
        return Optional.ofNullable(
                        mensajes.getMessage(
                                "unidad." + unidad.replace(' ', '_'), null, unidad, idioma()))
                .orElse(unidad);
    }

    /** Unit of a column: percent, the unit of the section for money, or nothing. */
    public String unidad(String columna, String unidadDeSeccion) {
        if (columna.contains("pct") || columna.contains("porcentaje")) {
            return di("unidad.porciento");
        }
        boolean dinero =
                columna.matches(
                        "(monto|aplicacion|recursos|aprobado|adecuacion|modificado|cuantia|"
                                + "presupuesto|programado|ejercido|diferencia_absoluta).*");
        return dinero ? unidadDeSeccion : "";
    }

    /** A value written in capitals or with underscores, as told. */
    String valor(String valor) {
        return conNombre("valor." + valor.toLowerCase(Locale.ROOT).replace(' ', '_'), valor);
    }

    private static Optional<List<String>> deCorte(String columna) {
        Matcher partes = DE_CORTE.matcher(columna);
        return partes.matches()
                ? Optional.of(List.of(partes.group(1), partes.group(2)))
                : Optional.empty();
    }

    private String conNombre(String clave, String otro) {
        String omision = inicial(otro.replace('_', ' '));
        String hallado = mensajes.getMessage(clave, null, omision, idioma());
        return hallado == null ? omision : hallado;
    }

    private static String inicial(String texto) {
        return texto.isEmpty() ? "" : Character.toUpperCase(texto.charAt(0)) + texto.substring(1);
    }

    private static Locale idioma() {
        return LocaleContextHolder.getLocale();
    }
}
