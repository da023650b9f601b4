package mx.recauda.platform.afiliacion.personas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import mx.recauda.ley.afiliacion.persona.DatosPersonales;
import mx.recauda.ley.afiliacion.persona.Localizacion.Decision;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.Sexo;
import mx.recauda.platform.afiliacion.personas.Personas.Respuesta;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A person: one number for life, its data corrected, its numbers read as one. Invented, all. */
@PlataformaTest
class PersonasTest {

    @Autowired Personas personas;
    @Autowired BaseDePrueba base;
    @Autowired MockMvcTester paginas;

    @Test
    @WithUserDetails("afiliacion")
    void who_looks_like_nobody_is_given_a_number_with_its_check_digit_once() {
        UUID clave = UUID.randomUUID();
        DatosPersonales nueva = datos("", "ZUNIGA", "QUINTANILLA", "XIMENA", "1999-09-09");

        Respuesta respuesta = pide(nueva, clave);
        Respuesta repetida = pide(nueva, clave);

        assertThat(respuesta.decision()).isEqualTo(Decision.ASIGNAR);
        String nss = respuesta.asegurado().orElseThrow().nss();
        assertThat(Nss.lee(nss, Idioma.ES).tieneErrores()).isFalse();
        assertThat(nss).startsWith("01").contains("99");
        assertThat(repetida.asegurado()).isEqualTo(respuesta.asegurado());
    }

    @Test
    @WithUserDetails("afiliacion2")
    void who_has_a_number_in_another_office_is_given_that_one() {
        Respuesta respuesta =
                pide(
                        datos("GALL850101HJCRPS02", "GARCIA", "LOPEZ", "LUIS", "1985-01-01"),
                        UUID.randomUUID());

        assertThat(respuesta.decision()).isEqualTo(Decision.LOCALIZAR);
        assertThat(personas.ficha(respuesta.asegurado().orElseThrow().id())).isEmpty();
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_likely_duplicate_is_given_no_number() {
        Resultado<Optional<Respuesta>> pedido =
                personas.pideNumero(
                        datos("", "GARCIA", "LOPEZ", "LUIS", "1985-01-02"),
                        "0101",
                        UUID.randomUUID(),
                        Idioma.ES);

        assertThat(pedido.valor()).isEmpty();
        assertThat(codigos(pedido.incidencias())).containsExactly("PER-006");
    }

    @Test
    @WithUserDetails("afiliacion")
    void likely_duplicates_are_shown_with_their_likeness_and_somebody_decides_with_a_reason() {
        Asegurado una = alguien("TREVIGNO", "1958-04-17");
        Map<String, String> casi =
                Map.of(
                        "primerApellido", "TREVINNO",
                        "segundoApellido", "PERES",
                        "nombres", "ANABEL",
                        "nacimiento", "1958-04-17",
                        "sexo", "M",
                        "oficina", "0101");

        assertThat(envia("/personas/numero", casi))
                .hasStatusOk()
                .bodyText()
                .contains("PER-006", "Personas parecidas", una.nss(), " %", "Es esta persona");
        assertThat(envia("/personas/numero", con(casi, "resuelve", "NINGUNA", "motivo", "")))
                .bodyText()
                .contains("PER-011", "motivo-error", "Personas parecidas");
        assertThat(
                        envia(
                                "/personas/numero",
                                con(casi, "resuelve", una.id().toString(), "motivo", "acta 9")))
                .bodyText()
                .contains(una.nss());
        assertThat(
                        envia(
                                "/personas/numero",
                                con(casi, "resuelve", "NINGUNA", "motivo", "actas 9 y 10")))
                .bodyText()
                .contains("Número asignado", "TREVINNO")
                .doesNotContain(una.nss());
    }

    @Test
    @WithUserDetails("afiliacion")
    void whoever_has_the_curp_of_another_gets_no_number_whatever_is_decided() {
        Resultado<Optional<Respuesta>> pedido =
                personas.pideNumero(
                        datos("GALL850101HJCRPS02", "OTRO", "NOMBRE", "LUIS", "1985-01-01"),
                        "0101",
                        UUID.randomUUID(),
                        Optional.of(new Personas.Analisis(Optional.empty(), "acta")),
                        Idioma.ES);

        assertThat(codigos(pedido.incidencias())).containsExactly("PER-013");
    }

    @Test
    @WithUserDetails("afiliacion2")
    void of_a_likely_duplicate_of_another_office_only_its_likeness_is_told() {
        DatosPersonales casi = datos("", "GARCIA", "LOPES", "LUIS", "1985-01-02");

        assertThat(personas.parecidas(casi))
                .isNotEmpty()
                .allSatisfy(p -> {
                    assertThat(p.parecido()).isBetween(75, 100);
                    assertThat(p.aLaVista()).isEmpty();
                });
    }

    private static Map<String, String> con(Map<String, String> datos, String... mas) {
        Map<String, String> todos = new HashMap<>(datos);
        for (int i = 0; i < mas.length; i += 2) {
            todos.put(mas[i], mas[i + 1]);
        }
        return todos;
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_correction_keeps_what_was_before_and_does_not_walk_over_another() {
        Asegurado a = alguien("CORREGIBLE", "1970-02-03");
        DatosPersonales bien = datos("", "CORREGIDA", "PEREZ", "ANA", "1970-02-03");

        Resultado<Optional<Asegurado>> corregida =
                personas.corrige(
                        a.id(), a.version(), bien, "acta 123", UUID.randomUUID(), Idioma.ES);

        assertThat(corregida.valor().orElseThrow().datos()).isEqualTo(bien);
        assertThat(
                        base.comoDuenio()
                                .sql(
                                        """
                                        SELECT antes ->> 'primerApellido' FROM afiliacion.acto_de_persona
                                        WHERE tipo = 'CORRECCION' AND asegurado_id = ?
                                        """)
                                .param(a.id())
                                .query(String.class)
                                .single())
                .isEqualTo("CORREGIBLE");
        assertThatThrownBy(() ->
                        personas.corrige(
                                a.id(),
                                a.version(),
                                datos("", "OTRA", "PEREZ", "ANA", "1970-02-03"),
                                "acta",
                                UUID.randomUUID(),
                                Idioma.ES))
                .hasMessage("PER-014");
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_correction_needs_a_reason_a_change_and_a_curp_of_nobody_else() {
        Asegurado a = alguien("INTACTA", "1971-02-03");

        assertThat(codigos(corrige(a, a.datos(), ""))).contains("PER-011", "PER-012");
        assertThat(
                        codigos(
                                corrige(
                                        a,
                                        new DatosPersonales(
                                                "GALL850101HJCRPS02",
                                                "INTACTA",
                                                "PEREZ",
                                                "LUIS",
                                                Optional.of(LocalDate.of(1985, 1, 1)),
                                                Optional.of(Sexo.HOMBRE)),
                                        "acta")))
                .containsExactly("PER-013");
    }

    @Test
    @WithUserDetails("afiliacion")
    void merged_numbers_are_read_as_one_and_parting_them_restores_exactly() {
        Asegurado uno = alguien("UNIFICABLE", "1972-02-03");
        Asegurado dos = alguien("DISTINTISIMA", "1985-11-30");
        movimiento(uno);
        movimiento(dos);
        var antesUno = personas.ficha(uno.id()).orElseThrow().movimientos();
        var antesDos = personas.ficha(dos.id()).orElseThrow().movimientos();

        assertThat(personas.une(uno.id(), dos.id(), false, "acta", UUID.randomUUID(), Idioma.ES))
                .isEmpty();
        assertThat(personas.ficha(dos.id()).orElseThrow().movimientos()).hasSize(2);
        assertThat(personas.ficha(uno.id()).orElseThrow().vigente().id()).isEqualTo(dos.id());
        assertThat(
                        codigos(
                                personas.une(
                                        uno.id(),
                                        dos.id(),
                                        false,
                                        "acta",
                                        UUID.randomUUID(),
                                        Idioma.ES)))
                .containsExactly("PER-009");

        assertThat(personas.une(uno.id(), dos.id(), true, "error", UUID.randomUUID(), Idioma.ES))
                .isEmpty();
        assertThat(personas.ficha(uno.id()).orElseThrow().movimientos()).isEqualTo(antesUno);
        assertThat(personas.ficha(dos.id()).orElseThrow().movimientos()).isEqualTo(antesDos);
        assertThat(personas.ficha(uno.id()).orElseThrow().vigente().id()).isEqualTo(uno.id());
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_number_is_assigned_by_page_and_the_errors_are_beside_their_fields() {
        assertThat(envia("/personas/numero", Map.of("primerApellido", "SOLO")))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"nombres-error\"", "PER-001", "SOLO");
        assertThat(
                        envia(
                                "/personas/numero",
                                Map.of(
                                        "primerApellido", "ITURBIDE",
                                        "segundoApellido", "WALLS",
                                        "nombres", "OLGA",
                                        "nacimiento", "1966-06-06",
                                        "sexo", "M",
                                        "oficina", "0101")))
                .hasStatusOk()
                .bodyText()
                .contains("Número asignado", "ITURBIDE WALLS OLGA");
    }

    private Respuesta pide(DatosPersonales datos, UUID clave) {
        Resultado<Optional<Respuesta>> pedido =
                personas.pideNumero(datos, oficina(), clave, Idioma.ES);
        return pedido.valor()
                .orElseThrow(() -> new AssertionError(pedido.incidencias().toString()));
    }

    private static String oficina() {
        return SecurityContextHolder.getContext()
                        .getAuthentication()
                        .getName()
                        .equals("afiliacion2")
                ? "0119"
                : "0101";
    }

    private List<Incidencia> corrige(Asegurado a, DatosPersonales datos, String motivo) {
        return personas.corrige(a.id(), a.version(), datos, motivo, UUID.randomUUID(), Idioma.ES)
                .incidencias();
    }

    private Asegurado alguien(String apellido, String nacimiento) {
        return pide(datos("", apellido, "PEREZ", "ANA", nacimiento), UUID.randomUUID())
                .asegurado()
                .orElseThrow();
    }

    private void movimiento(Asegurado a) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha,
                            efecto, oportuno, sbc_centavos, recibido_en, conocido_en, anotado_por)
                        SELECT nextval('afiliacion.numero_de_movimiento'), id, oficina, ?, 'ALTA', '2024-01-01',
                            '2024-01-01', true, 45050, now(), now(), 'prueba'
                        FROM afiliacion.registro_patronal WHERE oficina = '0101' ORDER BY registro LIMIT 1
                        """)
                .param(a.id())
                .update();
    }

    private static DatosPersonales datos(
            String curp, String primero, String segundo, String nombres, String nacimiento) {
        return new DatosPersonales(
                curp,
                primero,
                segundo,
                nombres,
                Optional.of(LocalDate.parse(nacimiento)),
                Optional.of(nombres.equals("LUIS") ? Sexo.HOMBRE : Sexo.MUJER));
    }

    private static List<String> codigos(List<Incidencia> incidencias) {
        return incidencias.stream().map(Incidencia::codigo).toList();
    }

    private MvcTestResult envia(String ruta, Map<String, String> datos) {
        var peticion = paginas.post().uri(ruta).with(csrf());
        datos.forEach(peticion::param);
        return peticion.exchange();
    }
}
