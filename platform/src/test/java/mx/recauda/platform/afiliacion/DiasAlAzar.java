package mx.recauda.platform.afiliacion;

import mx.recauda.platform.afiliacion.movimientos.Registro;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * The days without work of the random histories: an absence and an incapacity each, told to both
 * workers at steps of their own, and annulled at later ones when they are.
 */
final class DiasAlAzar {

    private static final List<String> TABLAS = List.of("ausencia", "incapacidad");
    private static final int MAXIMO = 4;

    private final List<Dias> todos = new ArrayList<>();
    private final Registro registro;
    private final JdbcClient jdbc;

    /**
     * Some days of a history.
     *
     * @param historia which history
     * @param tabla absence or incapacity
     * @param dichos step at which each worker has them noted
     * @param anulados step at which they are annulled; beyond the last one when they are not
     */
    private record Dias(
            int historia,
            String tabla,
            LocalDate desde,
            int cuantos,
            int[] dichos,
            int[] anulados) {

        boolean constan(int lado, int paso) {
            return dichos[lado] <= paso && paso < anulados[lado];
        }

        String texto() {
            return tabla + " " + desde + " " + cuantos;
        }
    }

    DiasAlAzar(Registro registro, JdbcClient jdbc) {
        this.registro = registro;
        this.jdbc = jdbc;
    }

    /** Invents those of the next history. */
    void inventa(int historia, LocalDate primero, int dias, int pasos, Random azar) {
        for (String tabla : TABLAS) {
            boolean anulados = azar.nextInt(3) == 0;
            int[] cuando = {azar.nextInt(pasos - 1), azar.nextInt(pasos - 1)};
            int[] hasta = new int[2];
            for (int lado = 0; lado < 2; lado++) {
                hasta[lado] =
                        anulados
                                ? cuando[lado] + 1 + azar.nextInt(pasos - 1 - cuando[lado])
                                : pasos;
            }
            todos.add(
                    new Dias(
                            historia,
                            tabla,
                            primero.plusDays(azar.nextInt(dias - MAXIMO)),
                            1 + azar.nextInt(MAXIMO),
                            cuando,
                            hasta));
        }
    }

    /** What stands of a worker after a step, as {@link #texto} says it. */
    List<String> debidos(int trabajador, int paso) {
        int primero = trabajador / 2 * TABLAS.size();
        return todos.subList(primero, primero + TABLAS.size()).stream()
                .filter(d -> d.constan(trabajador % 2, paso))
                .map(Dias::texto)
                .sorted()
                .toList();
    }

    /** The days that each worker has noted or annulled at a step; each table in one statement. */
    void cuenta(int paso, Instant conocido, List<UUID> trabajadores) {
        for (String tabla : TABLAS) {
            List<String[]> nuevos = new ArrayList<>();
            List<String> anulados = new ArrayList<>();
            for (Dias d : todos) {
                for (int lado = 0; lado < 2; lado++) {
                    String quien = trabajadores.get(2 * d.historia() + lado).toString();
                    if (d.tabla().equals(tabla) && d.dichos()[lado] == paso) {
                        nuevos.add(
                                new String[] {
                                    quien,
                                    d.desde().toString(),
                                    d.desde().plusDays(d.cuantos()).toString()
                                });
                    } else if (d.tabla().equals(tabla) && d.anulados()[lado] == paso) {
                        anulados.add(quien);
                    }
                }
            }
            agrega(tabla, nuevos, conocido);
            anula(tabla, anulados, conocido);
        }
    }

    private void agrega(String tabla, List<String[]> nuevos, Instant conocido) {
        boolean certificada = tabla.equals("incapacidad");
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.%s (registro_id, oficina, asegurado_id, vigencia, recibido_en,
                            conocido_en, anotado_por%s)
                        SELECT :registro, :oficina, t.quien, daterange(t.desde, t.hasta), :conocido, :conocido,
                            'prueba'%s
                        FROM unnest(:quienes::uuid[], :desde::date[], :hasta::date[]) AS t(quien, desde, hasta)
                        """
                                .formatted(
                                        tabla,
                                        certificada ? ", folio, rama" : "",
                                        certificada ? ", 'AZ000001', 'MATERNIDAD'" : ""))
                .param("registro", registro.id())
                .param("oficina", registro.oficina())
                .param("conocido", enUtc(conocido))
                .param("quienes", columna(nuevos, 0))
                .param("desde", columna(nuevos, 1))
                .param("hasta", columna(nuevos, 2))
                .update();
    }

    private void anula(String tabla, List<String> quienes, Instant conocido) {
        String folio = tabla.equals("incapacidad") ? ", folio, rama" : "";
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.%1$s (registro_id, oficina, asegurado_id, vigencia, recibido_en,
                            conocido_en, anula_id, motivo, anotado_por%2$s)
                        SELECT registro_id, oficina, asegurado_id, vigencia, :conocido, :conocido, id, 'prueba',
                            'prueba'%2$s
                        FROM afiliacion.%1$s WHERE asegurado_id = ANY (:quienes::uuid[]) AND anula_id IS NULL
                        """
                                .formatted(tabla, folio))
                .param("conocido", enUtc(conocido))
                .param("quienes", quienes.toArray(String[]::new))
                .update();
    }

    private static String[] columna(List<String[]> filas, int cual) {
        return filas.stream().map(f -> f[cual]).toArray(String[]::new);
    }

    private static OffsetDateTime enUtc(Instant instante) {
        return OffsetDateTime.ofInstant(instante, ZoneOffset.UTC);
    }
}
