package mx.recauda.platform.determinacion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.ConexionDeDatos;
import mx.recauda.platform.determinacion.AvanceDeEmision;
import mx.recauda.platform.determinacion.EmisionEnOtroProceso;
import mx.recauda.platform.determinacion.EmisionPedida;
import mx.recauda.platform.determinacion.Emisiones;
import mx.recauda.platform.determinacion.OficinaDePrueba;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.lang.reflect.Constructor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * The same office emitted here on one thread, and on two by processes that are killed (kill -9) in
 * the middle of it: the same facts, the same content, to the byte. Each kill lands before the end
 * for sure, because a random employer is held back until it is done. {@code -Drecauda.muertes=N}
 * kills N times; {@code -Drecauda.semilla=S} repeats a run.
 */
@PlataformaTest
class MuertesDeEmisionTest {

    private static final int MUERTES = Integer.getInteger("recauda.muertes", 3);
    private static final int REGISTROS = 60;
    private static final int TRABAJADORES = 5;
    private static final Mes ABRIL = Mes.de(2026, 4);

    @Autowired ApplicationContext contexto;
    @Autowired Emisiones emisiones;
    @Autowired TransactionTemplate transaccion;
    @Autowired BaseDePrueba base;

    @Test
    void the_content_does_not_depend_on_threads_or_deaths() throws Exception {
        long semilla = Long.getLong("recauda.semilla", System.nanoTime());
        System.out.println("seed " + semilla);
        BaseDePrueba.Aparte aparte = base.aparte("muertes");
        List<EmisionEnOtroProceso> procesos = new ArrayList<>();
        try {
            for (int i = 0; i <= MUERTES; i++) {
                procesos.add(EmisionEnOtroProceso.arranca(aparte.aplicacion(), "2"));
            }
            List<String> enUno = enUnHilo();

            assertThat(conMuertes(aparte, procesos, new Random(semilla))).isEqualTo(enUno);
        } finally {
            for (EmisionEnOtroProceso proceso : procesos) {
                proceso.close();
            }
        }
    }

    /** Hashes of facts and of content of what one job emits in this process. */
    private List<String> enUnHilo() throws ReflectiveOperationException {
        oficina(base.comoDuenio());
        EmisionesEnTabla deUno = deUnHilo();
        UUID emision =
                Alcances.nacional(() ->
                        transaccion.execute(estado ->
                                deUno.pide(
                                        OficinaDePrueba.OFICINA,
                                        ABRIL,
                                        Optional.of(OficinaDePrueba.A_TIEMPO),
                                        EmisionPedida.Clase.COMPLETA)));
        Espera.hasta(() -> avance(emision).terminada());
        EmisionPedida pedida = Alcances.nacional(() -> emisiones.emision(emision)).orElseThrow();
        assertThat(pedida.hilos()).isEqualTo(1);
        assertThat(pedida.registros()).isEqualTo(REGISTROS + 1);
        return List.of(
                avance(emision).entradas().orElseThrow(),
                avance(emision).contenido().orElseThrow());
    }

    private AvanceDeEmision avance(UUID emision) {
        return Alcances.nacional(() -> emisiones.avance(emision));
    }

    private EmisionesEnTabla deUnHilo() throws ReflectiveOperationException {
        Constructor<?> hace = EmisionesEnTabla.class.getDeclaredConstructors()[0];
        return (EmisionesEnTabla)
                hace.newInstance(
                        Arrays.stream(hace.getParameterTypes())
                                .map(t -> t == int.class ? (Object) 1 : contexto.getBean(t))
                                .toArray());
    }

    private static OficinaDePrueba oficina(JdbcClient base) {
        OficinaDePrueba oficina = new OficinaDePrueba(base, 90, 7);
        oficina.crea(REGISTROS, TRABAJADORES);
        oficina.creaSinPrima();
        return oficina;
    }

    /** The same, by processes of which the last one alone is let live. */
    private static List<String> conMuertes(
            BaseDePrueba.Aparte aparte, List<EmisionEnOtroProceso> procesos, Random azar)
            throws Exception {
        JdbcClient base = aparte.comoDuenio();
        List<UUID> registros = oficina(base).registros();
        for (int muerte = 0; muerte < MUERTES; muerte++) {
            int limite = hechos(base) + 1 + azar.nextInt(REGISTROS / (MUERTES + 1));
            List<UUID> faltan = faltan(base, registros);
            try (Freno freno =
                    new Freno(aparte.duenio(), faltan.get(azar.nextInt(faltan.size())))) {
                procesos.get(muerte).trabaja(muerte == 0 ? Optional.of(ABRIL) : Optional.empty());
                Espera.hasta(() -> hechos(base) >= limite || freno.detiene(base));
                procesos.get(muerte).mata();
                assertThat(cuenta(base, "determinacion.emision_cierre")).isZero();
            }
            assertThat(hechosSonAvance(base)).isTrue();
        }
        procesos.getLast().trabaja(Optional.empty());
        Espera.hasta(() -> cuenta(base, "determinacion.emision_cierre") == 1);
        assertThat(hechos(base)).isEqualTo(REGISTROS + 1);
        assertThat(cuenta(base, "determinacion.propuesta")).isEqualTo(REGISTROS);
        assertThat(cuenta(base, "libro.asiento")).isEqualTo(REGISTROS);
        return List.of(texto(base, "entradas"), texto(base, "contenido"));
    }

    /** Holds back whoever proposes to a registro, as another writer of it would. */
    private static final class Freno implements AutoCloseable {

        private final Connection conexion;

        Freno(ConexionDeDatos duenio, UUID registro) throws Exception {
            conexion = duenio.abre();
            conexion.setAutoCommit(false);
            try (PreparedStatement orden =
                    conexion.prepareStatement(
                            "SELECT pg_advisory_xact_lock(hashtextextended('determinacion:' || ?, 0))")) {
                orden.setString(1, registro.toString());
                orden.execute();
            }
        }

        /** Whether somebody waits for it. */
        boolean detiene(JdbcClient base) {
            return base.sql(
                            """
                            SELECT count(*) > 0 FROM pg_locks WHERE NOT granted AND database =
                                (SELECT oid FROM pg_database WHERE datname = current_database())
                            """)
                    .query(Boolean.class)
                    .single();
        }

        @Override
        public void close() throws Exception {
            conexion.close();
        }
    }

    private static List<UUID> faltan(JdbcClient base, List<UUID> registros) {
        List<UUID> faltan = new ArrayList<>(registros.subList(0, REGISTROS));
        faltan.removeAll(
                base.sql("SELECT registro_id FROM determinacion.emision_resultado")
                        .query(UUID.class)
                        .list());
        return faltan;
    }

    private static int hechos(JdbcClient base) {
        return cuenta(base, "determinacion.emision_resultado");
    }

    /** In one statement: a kill may leave a transaction that is still being committed. */
    private static boolean hechosSonAvance(JdbcClient base) {
        return base.sql(
                        """
                        SELECT (SELECT count(*) FROM determinacion.emision_resultado)
                             = (SELECT coalesce(sum(avance), 0) FROM base.trabajo
                                WHERE tipo = 'determinacion.emision')
                        """)
                .query(Boolean.class)
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
