package mx.recauda.ley.tiempo;

import mx.recauda.ley.fuente.Confianza;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The calendar rules shipped with the library, read once. */
final class DatosDeCalendario {

    private static final String RECURSO = "calendarios.csv";
    private static final int COLUMNAS = 7;
    private static final List<ReglaDeCalendario> TODAS = lee();

    private DatosDeCalendario() {}

    static List<ReglaDeCalendario> reglas(Ambito ambito) {
        return TODAS.stream().filter(regla -> regla.ambito() == ambito).toList();
    }

    private static List<ReglaDeCalendario> lee() {
        InputStream recurso =
                Objects.requireNonNull(
                        DatosDeCalendario.class.getResourceAsStream(RECURSO), RECURSO);
        try (BufferedReader lector =
                new BufferedReader(new InputStreamReader(recurso, StandardCharsets.UTF_8))) {
            return lector.lines().skip(1).map(DatosDeCalendario::regla).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(RECURSO, e);
        }
    }

    private static ReglaDeCalendario regla(String linea) {
        String[] c = linea.split(",", COLUMNAS);
        Optional<LocalDate> hasta =
                c[4].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(c[4]));
        return new ReglaDeCalendario(
                Ambito.valueOf(c[0]),
                c[1],
                c[2],
                new Vigencia(LocalDate.parse(c[3]), hasta),
                c[6],
                Confianza.valueOf(c[5]));
    }
}
