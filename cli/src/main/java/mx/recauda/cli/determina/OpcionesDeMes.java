package mx.recauda.cli.determina;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.tiempo.Mes;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the commands that compute a month from folders of SUA ask for, and where they write. */
final class OpcionesDeMes {

    @Option(
            names = "--mes",
            required = true,
            paramLabel = "AAAA-MM",
            description = "Mes; el que cierra bimestre lleva también RCV y vivienda (EBA).")
    private String mes = "";

    @Option(
            names = "--salida",
            required = true,
            paramLabel = "OUT",
            description = "Directorio nuevo para los archivos.")
    private Path salida = Path.of(".");

    @Option(
            names = "--prima",
            paramLabel = "PCT",
            description = "Prima de riesgos de trabajo, en por ciento; o en patron.json.")
    private String prima = "";

    @Option(
            names = "--zona",
            paramLabel = "ZONA",
            description = "GENERAL (la de omisión), ZLFN, A, B o C.")
    private String zona = "";

    @Option(names = "--reemplaza", description = "Reemplaza lo que haya en la salida.")
    private boolean reemplaza;

    Path salida() {
        return salida;
    }

    String prima() {
        return prima;
    }

    String zona() {
        return zona;
    }

    boolean reemplaza() {
        return reemplaza;
    }

    /** The month, or nothing and why. */
    Optional<Mes> mes(Idioma idioma, List<Incidencia> incidencias) {
        try {
            return Optional.of(Mes.parse(mes));
        } catch (IllegalArgumentException noEsMes) {
            incidencias.add(Incidencia.de(ErrorDeDetermina.MES, idioma, mes).enCampo("mes", mes));
            return Optional.empty();
        }
    }
}
