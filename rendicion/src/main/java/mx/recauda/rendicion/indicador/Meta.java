package mx.recauda.rendicion.indicador;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A goal: the value first committed and every adjustment since. Nothing is overwritten, so a result
 * is always told against both.
 *
 * @param indicador key of the indicator
 * @param periodo period it is for, {@code 2026} or {@code 2026-T4}
 * @param original value first committed
 * @param desde day it was committed
 * @param oficio letter that committed it
 * @param ajustes changes, in order
 */
public record Meta(
        String indicador,
        String periodo,
        BigDecimal original,
        LocalDate desde,
        String oficio,
        List<Ajuste> ajustes) {

    /** Keeps an immutable copy. */
    public Meta {
        ajustes = List.copyOf(ajustes);
    }

    /** The value in force on a day: the original one before any adjustment. */
    public BigDecimal vigente(LocalDate dia) {
        BigDecimal valor = original;
        for (Ajuste ajuste : ajustes) {
            if (!ajuste.fecha().isAfter(dia)) {
                valor = ajuste.nuevo();
            }
        }
        return valor;
    }

    /** The same goal with one more adjustment. */
    public Meta con(Ajuste ajuste) {
        List<Ajuste> todos = new ArrayList<>(ajustes);
        todos.add(ajuste);
        return new Meta(indicador, periodo, original, desde, oficio, todos);
    }

    /**
     * Every defect of the history of the goal; the line is the number of the adjustment, from 1.
     */
    public List<Incidencia> revisa(Idioma idioma) {
        List<Incidencia> faltas = new ArrayList<>();
        BigDecimal valor = original;
        LocalDate dia = desde;
        int numero = 0;
        for (Ajuste a : ajustes) {
            numero++;
            if (a.anterior().compareTo(valor) != 0) {
                faltas.add(
                        falta(
                                ErrorDeIndicador.AJUSTE_SIN_CADENA,
                                idioma,
                                numero,
                                a.anterior().toPlainString(),
                                valor.toPlainString()));
            }
            if (a.fecha().isBefore(dia)) {
                faltas.add(
                        falta(
                                ErrorDeIndicador.AJUSTE_ANTERIOR,
                                idioma,
                                numero,
                                a.fecha().toString(),
                                dia.toString()));
            }
            if (a.oficio().isBlank() || a.porque().isBlank() || a.quien().isBlank()) {
                faltas.add(falta(ErrorDeIndicador.AJUSTE_SIN_SUSTENTO, idioma, numero, "", ""));
            }
            valor = a.nuevo();
            dia = a.fecha();
        }
        return faltas;
    }

    private Incidencia falta(
            ErrorDeIndicador error, Idioma idioma, int numero, String valor, String esperado) {
        return Incidencia.de(error, idioma, indicador, periodo, numero, valor, esperado)
                .enArchivo(indicador)
                .enLinea(numero)
                .enCampo("ajustes", valor);
    }
}
