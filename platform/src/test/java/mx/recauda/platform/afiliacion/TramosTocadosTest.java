package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Verificable;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whoever touches a stored spell by hand is found out: the facts say something else. */
@PlataformaTest
class TramosTocadosTest {

    private static int patrones = 6_285;

    @Autowired Recepcion recepcion;
    @Autowired RegistrosEnTabla registros;
    @Autowired FechaDeOperacion fecha;
    @Autowired List<Verificable> verificables;
    @Autowired BaseDePrueba base;

    private UUID id;
    private String guardados = "";

    @BeforeEach
    void a_worker_with_two_spells() {
        int patron = ++patrones;
        Escenario escenario = new Escenario(base);
        escenario.trabajadores(patron, patron);
        id = escenario.patron(patron);
        LocalDate inicio = fecha.hoy().minusDays(30);
        recibe(Escenario.archivo(List.of(Escenario.alta(patron, patron, inicio))), 1);
        recibe(
                Escenario.archivo(
                        List.of(Escenario.salario(patron, patron, inicio.plusDays(27), "600.00"))),
                2);
        guardados =
                base.comoDuenio()
                        .sql(
                                "SELECT jsonb_agg(to_jsonb(t))::text FROM afiliacion.tramo t WHERE registro_id = ?")
                        .param(id)
                        .query(String.class)
                        .single();
        assertThat(diferencias()).isEmpty();
    }

    @AfterEach
    void the_other_tests_do_not_find_it() {
        ejecuta("DELETE FROM afiliacion.tramo WHERE registro_id = ?");
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.tramo OVERRIDING SYSTEM VALUE
                        SELECT * FROM jsonb_populate_recordset(NULL::afiliacion.tramo, ?::jsonb)
                        """)
                .param(guardados)
                .update();
        assertThat(diferencias()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE afiliacion.tramo SET sbc_centavos = sbc_centavos + 1 WHERE upper_inf(vigencia) AND registro_id = ?",
                "UPDATE afiliacion.tramo SET vigencia = daterange(lower(vigencia) - 1, upper(vigencia)) WHERE NOT upper_inf(vigencia) AND registro_id = ?",
                "UPDATE afiliacion.tramo SET conocido = tstzrange(lower(conocido) - interval '1 hour', upper(conocido)) WHERE NOT upper_inf(conocido) AND registro_id = ?",
                "UPDATE afiliacion.tramo SET jornada = 3 WHERE upper_inf(vigencia) AND registro_id = ?",
                "DELETE FROM afiliacion.tramo WHERE NOT upper_inf(conocido) AND registro_id = ?"
            })
    void a_spell_that_was_touched_is_found(String mano) {
        assertThat(ejecuta(mano)).isPositive();

        assertThat(diferencias()).hasSize(1);
        assertThat(diferencias().getFirst()).startsWith("registro " + id);
    }

    private void recibe(byte[] archivo, int operadas) {
        Registro registro = Alcances.nacional(() -> registros.busca(id)).orElseThrow();
        Alcances.nacional(() -> recepcion.recibe(registro, "lote.txt", archivo, Idioma.ES));
        Espera.hasta(() ->
                base.comoDuenio()
                                .sql(
                                        "SELECT count(*) FROM afiliacion.lote WHERE registro_id = ? AND operadas = 1")
                                .param(id)
                                .query(Integer.class)
                                .single()
                        == operadas);
    }

    private int ejecuta(String orden) {
        return base.comoDuenio().sql(orden).param(id).update();
    }

    private List<String> diferencias() {
        return verificables.stream()
                .filter(v -> v.nombre().equals("tramos de afiliación"))
                .flatMap(v -> v.verifica().diferencias().stream())
                .toList();
    }
}
