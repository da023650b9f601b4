package mx.recauda.platform.rendicion.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.platform.rendicion.mesa.Nombramiento;
import mx.recauda.rendicion.flujo.Papel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.Optional;

/** Areas with names by date, and posts held from a day until another. */
@PlataformaTest
class AdministracionDeAreasTest {

    private static final LocalDate ENERO = LocalDate.of(2027, 1, 1);
    private static final LocalDate JUNIO = LocalDate.of(2027, 6, 1);

    @Autowired AdministracionDeAreas areas;
    @Autowired Areas deLaMesa;
    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired JdbcClient jdbc;

    private static String codigo(Runnable acto) {
        try {
            acto.run();
        } catch (FalloConCodigo fallo) {
            return fallo.codigo().codigo();
        }
        return "";
    }

    private String nombre(String clave, LocalDate dia) {
        return areas.areas(dia).stream()
                .filter(a -> a.clave().equals(clave))
                .findFirst()
                .orElseThrow()
                .nombre();
    }

    private MvcTestResult manda(String cuenta, String ruta, String... campos) {
        var peticion =
                paginas.post()
                        .uri(ruta)
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .with(csrf());
        for (int i = 0; i < campos.length; i += 2) {
            peticion = peticion.param(campos[i], campos[i + 1]);
        }
        return peticion.exchange();
    }

    @Test
    void an_area_renamed_keeps_its_old_name_for_the_days_before() {
        areas.crea("NORTE", "Jefatura Norte", "PLANEACION", ENERO, "admin");
        areas.renombra("NORTE", "Coordinación Norte", "", JUNIO, "admin");

        assertThat(nombre("NORTE", ENERO)).isEqualTo("Jefatura Norte");
        assertThat(nombre("NORTE", JUNIO.minusDays(1))).isEqualTo("Jefatura Norte");
        assertThat(nombre("NORTE", JUNIO)).isEqualTo("Coordinación Norte");
        assertThat(deLaMesa.del(ENERO)).extracting("nombre").contains("Jefatura Norte");
        assertThat(codigo(() -> areas.renombra("NORTE", "Otra", "", JUNIO, "admin")))
                .isEqualTo("ORG-005");
        assertThatThrownBy(() -> jdbc.sql("UPDATE rendicion.area_nombre SET nombre = 'x'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void no_area_is_above_itself_however_long_the_way() {
        areas.crea("ARRIBA", "Arriba", "", ENERO, "admin");
        areas.crea("ENMEDIO", "Enmedio", "ARRIBA", ENERO, "admin");
        areas.crea("ABAJO", "Abajo", "ENMEDIO", ENERO, "admin");

        assertThat(codigo(() -> areas.renombra("ARRIBA", "Arriba", "ABAJO", JUNIO, "admin")))
                .isEqualTo("ORG-004");
        assertThat(codigo(() -> areas.renombra("ABAJO", "Abajo", "ABAJO", JUNIO, "admin")))
                .isEqualTo("ORG-004");
    }

    @Test
    void a_post_is_held_from_one_day_until_another_and_counts_only_between_them() {
        areas.nombra(
                "litigio", "PRESUPUESTO", "Suplente", Papel.ELABORADOR, ENERO, Optional.of(JUNIO));

        assertThat(deLaMesa.nombramientos("litigio", ENERO.minusDays(1)))
                .extracting(Nombramiento::puesto)
                .doesNotContain("Suplente");
        assertThat(deLaMesa.nombramientos("litigio", JUNIO))
                .extracting(Nombramiento::puesto)
                .contains("Suplente");
        assertThat(deLaMesa.nombramientos("litigio", JUNIO.plusDays(1)))
                .extracting(Nombramiento::puesto)
                .doesNotContain("Suplente");
    }

    @ParameterizedTest
    @CsvSource({
        "nadie, PRESUPUESTO, Analista, 2028-01-01, ORG-008",
        "litigio, NO_HAY, Analista, 2028-01-01, ORG-003",
        "litigio, PRESUPUESTO, ' ', 2028-01-01, ORG-009",
        "presupuesto, PRESUPUESTO, Analista, 2028-01-01, ORG-010"
    })
    void an_appointment_that_cannot_be_says_why(
            String cuenta, String area, String puesto, LocalDate desde, String esperado) {
        assertThat(
                        codigo(() ->
                                areas.nombra(
                                        cuenta,
                                        area,
                                        puesto,
                                        Papel.ELABORADOR,
                                        desde,
                                        Optional.empty())))
                .isEqualTo(esperado);
    }

    @Test
    void an_area_with_posts_held_is_not_closed_and_malformed_data_are_refused() {
        assertThat(codigo(() -> areas.cierra("FINANZAS", JUNIO))).isEqualTo("ORG-006");
        assertThat(codigo(() -> areas.crea("minusculas", "X", "", ENERO, "admin")))
                .isEqualTo("ORG-001");
        assertThat(codigo(() -> areas.crea("FINANZAS", "X", "", ENERO, "admin")))
                .isEqualTo("ORG-001");
        assertThat(codigo(() -> areas.crea("SIN_NOMBRE", " ", "", ENERO, "admin")))
                .isEqualTo("ORG-002");
        assertThat(codigo(() -> areas.termina(java.util.UUID.randomUUID(), JUNIO)))
                .isEqualTo("ORG-011");
        assertThat(
                        codigo(() ->
                                areas.nombra(
                                        "litigio",
                                        "FINANZAS",
                                        "Y",
                                        Papel.FINANZAS,
                                        JUNIO,
                                        Optional.of(ENERO))))
                .isEqualTo("ORG-007");
    }

    @Test
    void planning_keeps_areas_and_only_administration_appoints() {
        assertThat(
                        manda(
                                "planeacion",
                                "/areas",
                                "clave",
                                "DE_PLANEACION",
                                "nombre",
                                "Área de prueba",
                                "desde",
                                "2027-01-01"))
                .hasStatus3xxRedirection();
        assertThat(areas.areas(ENERO)).extracting(AreaVigente::clave).contains("DE_PLANEACION");
        String[] nombramiento = {
            "cuenta",
            "auditor",
            "area",
            "PLANEACION",
            "puesto",
            "Enlace",
            "papel",
            "ELABORADOR",
            "desde",
            "2027-01-01"
        };
        assertThat(manda("planeacion", "/areas/nombramientos", nombramiento)).hasStatus(403);
        assertThat(manda("admin", "/areas/nombramientos", nombramiento)).hasStatus3xxRedirection();
        assertThat(areas.puestos(ENERO)).extracting(PuestoOcupado::puesto).contains("Enlace");
        assertThat(
                        jdbc.sql("SELECT DISTINCT accion FROM seguridad.bitacora")
                                .query(String.class)
                                .list())
                .contains("CREAR_AREA", "NOMBRAR");
    }

    @ParameterizedTest
    @CsvSource({"admin, true, true", "planeacion, true, false", "auditor, false, false"})
    void the_page_offers_what_the_role_may_do(String cuenta, boolean edita, boolean nombra)
            throws Exception {
        var pagina =
                paginas.get()
                        .uri("/areas")
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .exchange();
        assertThat(pagina)
                .hasStatusOk()
                .bodyText()
                .contains("Áreas y puestos")
                .doesNotContain("??");
        String cuerpo = pagina.getResponse().getContentAsString();
        assertThat(cuerpo.contains("Nueva área")).isEqualTo(edita);
        assertThat(cuerpo.contains("Nuevo nombramiento")).isEqualTo(nombra);
    }

    @ParameterizedTest
    @EnumSource(ErrorDeAreas.class)
    void every_error_has_its_texts_in_both_languages(ErrorDeAreas error) {
        for (Idioma idioma : Idioma.values()) {
            var incidencia = mx.recauda.ley.error.Incidencia.de(error, idioma, "A", "2027-01-01");
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank();
        }
    }
}
