package mx.recauda.rendicion.compromiso;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.texto.TablaDeRecurso;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The normative frameworks known, by date ({@code marcos_normativos.csv}). */
public final class MarcosNormativos {

    private static final List<MarcoNormativo> TODOS =
            TablaDeRecurso.lee(MarcosNormativos.class, "marcos_normativos.csv").stream()
                    .map(MarcosNormativos::marco)
                    .toList();

    private MarcosNormativos() {}

    /** Every framework, oldest first. */
    public static List<MarcoNormativo> todos() {
        return TODOS;
    }

    /** The framework in force that day; empty before the first one. */
    public static Optional<MarcoNormativo> vigente(LocalDate dia) {
        return TODOS.stream().filter(m -> m.rige(dia)).findFirst();
    }

    private static MarcoNormativo marco(Map<String, String> fila) {
        return new MarcoNormativo(
                campo(fila, "clave"),
                campo(fila, "nombre"),
                campo(fila, "documento"),
                LocalDate.parse(campo(fila, "desde")),
                LocalDate.parse(campo(fila, "hasta")),
                meses(campo(fila, "meses_de_corte")),
                DiaDeCorte.valueOf(campo(fila, "dia_de_corte")),
                campo(fila, "primer_periodo"),
                Arrays.asList(campo(fila, "siglas").split("\\|")),
                Arrays.asList(campo(fila, "emisores").split("\\|")),
                campo(fila, "pie_de_pagina"),
                campo(fila, "fuente"),
                Confianza.valueOf(campo(fila, "confianza")),
                campo(fila, "nota"));
    }

    private static SortedSet<Month> meses(String numeros) {
        SortedSet<Month> meses = new TreeSet<>();
        for (String numero : numeros.split(" ")) {
            meses.add(Month.of(Integer.parseInt(numero)));
        }
        return meses;
    }

    private static String campo(Map<String, String> fila, String columna) {
        return fila.getOrDefault(columna, "");
    }
}
