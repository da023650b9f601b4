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

import java.nio.charset.StandardCharsets;
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

        Union union = Union.de(uno.id(), dos.id()).confirmada();
        assertThat(personas.une(union, "acta", UUID.randomUUID(), Idioma.ES)).isEmpty();
        assertThat(personas.ficha(dos.id()).orElseThrow().movimientos()).hasSize(2);
        assertThat(personas.ficha(uno.id()).orElseThrow().vigente().id()).isEqualTo(dos.id());
        assertThat(codigos(personas.une(union, "acta", UUID.randomUUID(), Idioma.ES)))
                .containsExactly("PER-009");

        assertThat(personas.une(union.deshecha(), "error", UUID.randomUUID(), Idioma.ES)).isEmpty();
        assertThat(personas.ficha(uno.id()).orElseThrow().movimientos()).isEqualTo(antesUno);
        assertThat(personas.ficha(dos.id()).orElseThrow().movimientos()).isEqualTo(antesDos);
        assertThat(personas.ficha(uno.id()).orElseThrow().vigente().id()).isEqualTo(uno.id());
    }

    @Test
    @WithUserDetails("afiliacion")
    void two_that_do_not_look_like_one_person_are_merged_only_when_that_is_confirmed() {
        Asegurado ella = alguien("VILLAVICENCIO", "1991-05-14");
        Asegurado otra = alguien("MONTEMAYOR", "1980-08-27");
        Union union = Union.de(ella.id(), otra.id());

        List<Incidencia> negada = personas.une(union, "acta", UUID.randomUUID(), Idioma.ES);

        assertThat(codigos(negada)).containsExactly("PER-015");
        assertThat(negada.getFirst().mensaje())
                .contains(
                        "VILLAVICENCIO PEREZ ANA (1991-05-14)",
                        "MONTEMAYOR PEREZ ANA (1980-08-27)");
        assertThat(personas.ficha(ella.id()).orElseThrow().vigente().id()).isEqualTo(ella.id());
        assertThat(personas.une(union.confirmada(), "acta", UUID.randomUUID(), Idioma.ES))
                .isEmpty();
        assertThat(personas.ficha(ella.id()).orElseThrow().vigente().id()).isEqualTo(otra.id());
        assertThat(confirmadas(ella)).isEqualTo(1);
    }

    @Test
    @WithUserDetails("afiliacion")
    void two_that_look_like_one_person_are_merged_without_confirming_anything() {
        Asegurado una = alguien("ESQUIVEL", "1963-09-21");
        Asegurado misma =
                personas.pideNumero(
                                datos("", "ESKIVEL", "PEREZ", "ANA", "1963-09-12"),
                                "0101",
                                UUID.randomUUID(),
                                Optional.of(new Personas.Analisis(Optional.empty(), "acta")),
                                Idioma.ES)
                        .valor()
                        .orElseThrow()
                        .asegurado()
                        .orElseThrow();

        assertThat(
                        personas.une(
                                Union.de(misma.id(), una.id()),
                                "acta",
                                UUID.randomUUID(),
                                Idioma.ES))
                .isEmpty();
        assertThat(confirmadas(misma)).isZero();
    }

    @Test
    @WithUserDetails("afiliacion")
    void the_page_shows_both_side_by_side_and_asks_for_the_confirmation() {
        Asegurado ella = alguien("BUENROSTRO", "1993-03-16");
        Asegurado otra = alguien("CIENFUEGOS", "1981-10-05");
        String ruta = "/personas/" + ella.id() + "/union";
        Map<String, String> datos =
                Map.of(
                        "clave", UUID.randomUUID().toString(),
                        "otro", otra.nss(),
                        "motivo", "acta 77");

        var negada = envia(ruta, datos).getMvcResult().getFlashMap();
        String ficha =
                cuerpo(paginas.get().uri("/personas/" + ella.id()).flashAttrs(Map.copyOf(negada)));
        assertThat(ficha)
                .contains("PER-015", "BUENROSTRO PEREZ ANA", "CIENFUEGOS PEREZ ANA", otra.nss())
                .contains("name=\"confirmaDistintas\"", "value=\"acta 77\"", " %");
        String enIngles =
                cuerpo(
                        paginas.get()
                                .uri("/personas/" + ella.id() + "?idioma=en")
                                .flashAttrs(Map.copyOf(negada)));
        assertThat(enIngles).contains("They do not look like one person");

        assertThat(cuerpo(paginas.get().uri("/personas/" + ella.id())))
                .doesNotContain("Este número se lee con el");
        envia(ruta, con(datos, "confirmaDistintas", "true"));
        assertThat(cuerpo(paginas.get().uri("/personas/" + ella.id())))
                .contains("Este número se lee con el " + otra.nss())
                .doesNotContain("name=\"confirmaDistintas\"");
    }

    private static String cuerpo(MockMvcTester.MockMvcRequestBuilder peticion) {
        return new String(
                peticion.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int confirmadas(Asegurado a) {
        return base.comoDuenio()
                .sql("SELECT count(*) FROM seguridad.bitacora WHERE accion = ? AND objeto = ?")
                .params("CONFIRMAR_DISTINTAS", "persona:" + a.id())
                .query(Integer.class)
                .single();
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
