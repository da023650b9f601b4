package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Random;

/**
 * The same office emitted on one thread, and on two by processes that are killed (kill -9) at
 * random moments: the same facts, the same content, to the byte. {@code -Drecauda.muertes=N} kills
 * N times; {@code -Drecauda.semilla=S} repeats a run.
 */
class MuertesDeEmisionTest {

    private static final int MUERTES = Integer.getInteger("recauda.muertes", 3);
    private static final int REGISTROS = 60;
    private static final int TRABAJADORES = 5;

    @Test
    void the_content_does_not_depend_on_threads_or_deaths() throws Exception {
        long semilla = Long.getLong("recauda.semilla", System.nanoTime());
        System.out.println("seed " + semilla);

        List<String> enUno = emite("uno", "1", 0, new Random(semilla));
        List<String> conMuertes = emite("muertes", "2", MUERTES, new Random(semilla));

        assertThat(conMuertes).isEqualTo(enUno);
    }

    /** Hashes of facts and of content. */
    private static List<String> emite(String nombre, String hilos, int muertes, Random azar)
            throws Exception {
        BaseDePrueba.Aparte aparte = BaseDePrueba.compartida().aparte("emision_" + nombre);
        JdbcClient base = aparte.comoDuenio();
        OficinaDePrueba oficina = new OficinaDePrueba(base, 90, 7);
        oficina.crea(REGISTROS, TRABAJADORES);
        oficina.creaSinPrima();
        EmisionEnOtroProceso proceso =
                EmisionEnOtroProceso.arranca(aparte.aplicacion(), hilos, "2026-04");
        proceso.espera();
        for (int muerte = 0; muerte < muertes; muerte++) {
            int limite = azar.nextInt(REGISTROS * (muerte + 1) / (muertes + 1));
            Espera.hasta(() -> hechos(base) >= limite);
            proceso.mata();
            assertThat(hechos(base)).isEqualTo(avance(base));
            proceso = EmisionEnOtroProceso.arranca(aparte.aplicacion(), hilos);
        }
        Espera.hasta(() -> cuenta(base, "determinacion.emision_cierre") == 1);
        proceso.close();
        assertThat(hechos(base)).isEqualTo(REGISTROS + 1);
        assertThat(cuenta(base, "determinacion.propuesta")).isEqualTo(REGISTROS);
        assertThat(cuenta(base, "libro.asiento")).isEqualTo(REGISTROS);
        return List.of(texto(base, "entradas"), texto(base, "contenido"));
    }

    private static int hechos(JdbcClient base) {
        return cuenta(base, "determinacion.emision_resultado");
    }

    private static int avance(JdbcClient base) {
        return base.sql(
                        "SELECT coalesce(sum(avance), 0)::int FROM base.trabajo WHERE tipo = 'determinacion.emision'")
                .query(Integer.class)
                .single();
    }

    private static int cuenta(JdbcClient base, String tabla) {
        return base.sql("SELECT count(*)::int FROM " + tabla).query(Integer.class).single();
    }

    private static String texto(JdbcClient base, String columna) {
        return base.sql("SELECT " + columna + " FROM determinacion.emision_cierre")
                .query(String.class)
                .single();
    }
}
