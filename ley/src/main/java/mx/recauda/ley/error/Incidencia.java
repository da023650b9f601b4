package mx.recauda.ley.error;

import java.util.Objects;

/**
 * One thing wrong with the input, complete enough to be put right without asking anyone.
 *
 * @param codigo numbered code, {@code ARE-nnn}
 * @param severidad whether the thing was refused or only marked
 * @param archivo file as the user named it, or empty
 * @param linea line in that file, from 1; 0 when it does not apply
 * @param campo field, column or cell, or empty
 * @param valor offending value as received (shortened), or empty
 * @param mensaje what happened, in the user's language
 * @param remedio what to do about it, in the user's language
 * @param fundamento article or document behind the rule, or empty when it is technical
 */
public record Incidencia(
        String codigo,
        Severidad severidad,
        String archivo,
        int linea,
        String campo,
        String valor,
        String mensaje,
        String remedio,
        String fundamento) {

    private static final int VALOR_MAX_CARACTERES = 200;

    /** Refuses missing parts and shortens the value to 200 characters. */
    public Incidencia {
        Objects.requireNonNull(codigo, "codigo");
        if (linea < 0) {
            throw new IllegalArgumentException("linea is negative: " + linea);
        }
        if (valor.length() > VALOR_MAX_CARACTERES) {
            valor = valor.substring(0, VALOR_MAX_CARACTERES) + "…";
        }
    }

    /**
     * Starts an incident of the given code; place and value are added by the {@code en} methods.
     */
    public static Incidencia de(CodigoDeError codigo, Idioma idioma, Object... argumentos) {
        Mensajes mensajes = Mensajes.de(codigo, idioma);
        return new Incidencia(
                codigo.codigo(),
                codigo.severidad(),
                "",
                0,
                "",
                "",
                mensajes.mensaje(codigo, argumentos),
                mensajes.remedio(codigo, argumentos),
                codigo.fundamento());
    }

    /** The same incident, placed in a file. */
    public Incidencia enArchivo(String archivo) {
        return new Incidencia(
                codigo, severidad, archivo, linea, campo, valor, mensaje, remedio, fundamento);
    }

    /** The same incident, placed in a line, counted from 1. */
    public Incidencia enLinea(int linea) {
        return new Incidencia(
                codigo, severidad, archivo, linea, campo, valor, mensaje, remedio, fundamento);
    }

    /** The same incident, with the field and the value that offended. */
    public Incidencia enCampo(String campo, String valor) {
        return new Incidencia(
                codigo, severidad, archivo, linea, campo, valor, mensaje, remedio, fundamento);
    }

    /** Whether the thing named was refused. */
    public boolean esError() {
        return severidad == Severidad.ERROR;
    }
}
