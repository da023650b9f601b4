package mx.recauda.platform.afiliacion.demostracion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.trabajos.Avance;
import mx.recauda.platform.trabajos.ColaDeTrabajos;
import mx.recauda.platform.trabajos.EstadoDeTrabajo;
import mx.recauda.platform.trabajos.Parte;
import mx.recauda.synthetic.Escenario;
import mx.recauda.synthetic.Pais;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The demonstration office is loaded once, part by part, as a job that says how far it is. */
@PlataformaTest
@TestMethodOrder(
        MethodOrderer.OrderAnnotation.class) // the first one keeps nothing of what it loads
class TareaDeOficinaTest {

    private static final String REGISTROS = "afiliacion.registro_patronal WHERE oficina = '0119'";
    private static final String ASEGURADOS = "afiliacion.asegurado WHERE oficina = '0119'";
    private static final String PRIMAS =
            "afiliacion.hecho_patronal WHERE tipo = 'PRIMA' AND oficina = '0119'";

    @Autowired TareaDeOficina tarea;
    @Autowired ColaDeTrabajos cola;
    @Autowired TransactionTemplate transaccion;
    @Autowired BaseDePrueba base;
    @Autowired MockMvcTester paginas;

    @Test
    @Order(1)
    void a_load_cut_short_goes_on_where_it_was_with_the_same_country() {
        Avance nuevo = new Avance(UUID.randomUUID(), TareaDeOficina.SUJETO, "2025-06-30 0", 0, 4);
        Parte primera = sinGuardar(() -> tarea.hace(nuevo, 3));
        assertThat(primera.cursor()).isEqualTo("2025-06-30 3");
        assertThat(primera.ultima()).isFalse();
        Avance resto = new Avance(nuevo.trabajo(), nuevo.sujeto(), primera.cursor(), 3, 4);
        assertThat(sinGuardar(() -> tarea.hace(resto, 3)).ultima()).isTrue();
        Parte apartada = sinGuardar(() -> tarea.aparta(resto, "porque sí"));
        assertThat(apartada.apartadas().getFirst().motivo()).isEqualTo("porque sí");
        assertThat(apartada.ultima()).isTrue();
    }

    @Test
    @Order(2)
    @WithUserDetails("afiliacion2")
    void the_office_is_loaded_once_as_a_job_in_sight_while_the_portal_answers()
            throws SQLException {
        // The demonstration has an employer of its own in the office.
        long registros = cuenta(REGISTROS);
        long asegurados = cuenta(ASEGURADOS);
        long primas = cuenta(PRIMAS);
        UUID trabajo = pideMientrasElPortalResponde();
        Espera.hasta(() -> cola.estado(trabajo).orElseThrow().acabado());
        EstadoDeTrabajo fin = cola.estado(trabajo).orElseThrow();

        assertThat(fin.fase()).isEqualTo(EstadoDeTrabajo.Fase.TERMINADO);
        assertThat(fin.avance()).isEqualTo(7);
        assertThat(fin.apartadas()).isZero();
        assertThat(pide(7)).isEqualTo(trabajo);
        Pais pais = Pais.de(Escenario.oficinaDeDemostracion(corteDe(trabajo), 7));
        long trabajadores = pais.patrones().flatMap(pais::trabajadores).count();
        assertThat(cuenta(REGISTROS) - registros).isEqualTo(7);
        assertThat(cuenta(ASEGURADOS) - asegurados).isEqualTo(trabajadores);
        assertThat(cuenta(PRIMAS) - primas)
                .isEqualTo(pais.patrones().mapToLong(p -> p.primas().size()).sum());
    }

    /** The load waits for whoever closes a cut: meanwhile it is in sight and every page answers. */
    private UUID pideMientrasElPortalResponde() throws SQLException {
        try (Connection corta = base.duenio().abre();
                Statement orden = corta.createStatement()) {
            orden.execute("SELECT pg_advisory_lock(hashtext('afiliacion.corte'))");
            UUID trabajo = pide(7);
            assertThat(paginas.get().uri("/"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Oficina de demostración: 7 registros patronales inventados");
            for (String ruta : List.of("/patrones", "/personas", "/movimientos")) {
                assertThat(paginas.get().uri(ruta)).hasStatusOk();
            }
            assertThat(cola.estado(trabajo).orElseThrow().acabado()).isFalse();
            return trabajo;
        }
    }

    private UUID pide(int patrones) {
        new OficinaDeDemostracion(cola, patrones).siembra(true);
        return cola.de(TareaDeOficina.TIPO, TareaDeOficina.SUJETO).orElseThrow().id();
    }

    private LocalDate corteDe(UUID trabajo) {
        String cursor =
                base.comoDuenio()
                        .sql("SELECT cursor FROM base.trabajo WHERE id = ?")
                        .param(trabajo)
                        .query(String.class)
                        .single();
        return LocalDate.parse(cursor.substring(0, 10));
    }

    private <T> T sinGuardar(Supplier<T> hace) {
        return Alcances.nacional(() ->
                transaccion.execute(estado -> {
                    estado.setRollbackOnly();
                    return hace.get();
                }));
    }

    private long cuenta(String tabla) {
        return base.comoDuenio().sql("SELECT count(*) FROM " + tabla).query(Long.class).single();
    }
}
