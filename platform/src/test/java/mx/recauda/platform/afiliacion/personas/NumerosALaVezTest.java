package mx.recauda.platform.afiliacion.personas;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.afiliacion.persona.DatosPersonales;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.Sexo;
import mx.recauda.platform.afiliacion.personas.Personas.Respuesta;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithUserDetails;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One number a person, however many windows ask for it at the same instant. Invented, all. */
@PlataformaTest
class NumerosALaVezTest {

    private static final int VENTANILLAS = 16;

    @Autowired Personas personas;
    @Autowired BaseDePrueba base;

    @Test
    @WithUserDetails("afiliacion")
    void sixteen_windows_that_ask_at_once_for_one_curp_give_one_number() throws Exception {
        DatosPersonales ella =
                datos("XAXE900131MDFLRN05", "XALTENCO", "ELORZA", "RENATA", "1990-01-31");

        List<Resultado<Optional<Respuesta>>> respuestas =
                alMismoTiempo(i -> pide(ella, UUID.randomUUID()));

        assertThat(numeros(respuestas)).hasSize(1);
        assertThat(conApellido("XALTENCO")).isEqualTo(1);
    }

    @Test
    @WithUserDetails("afiliacion")
    void the_same_person_written_differently_at_once_never_gets_two_numbers() throws Exception {
        List<DatosPersonales> variantes =
                List.of(
                        datos("", "YLLESCAS", "ORDAZ", "TOMASA", "1981-04-05"),
                        datos("", "YLLESCAS", "ORDAS", "TOMASA", "1981-04-05"),
                        datos("", "YLLESCAS", "ORDAZ", "TOMASA", "1981-05-04"));

        List<Resultado<Optional<Respuesta>>> respuestas =
                alMismoTiempo(i -> pide(variantes.get(i % variantes.size()), UUID.randomUUID()));

        assertThat(conApellido("YLLESCAS")).isEqualTo(1);
        assertThat(
                        respuestas.stream()
                                .filter(r -> r.valor().isEmpty())
                                .flatMap(r -> r.incidencias().stream())
                                .map(Incidencia::codigo))
                .allMatch("PER-006"::equals);
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_form_sent_sixteen_times_at_once_is_one_act() throws Exception {
        UUID clave = UUID.randomUUID();
        DatosPersonales el = datos("", "ZERMENO", "ULLOA", "PILAR", "1977-12-30");

        List<Resultado<Optional<Respuesta>>> respuestas = alMismoTiempo(i -> pide(el, clave));

        assertThat(numeros(respuestas)).hasSize(1);
        assertThat(
                        base.comoDuenio()
                                .sql(
                                        "SELECT count(*) FROM afiliacion.acto_de_persona WHERE clave = ?")
                                .param(clave)
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    @WithUserDetails("afiliacion")
    void different_persons_of_one_series_get_different_numbers() throws Exception {
        List<Resultado<Optional<Respuesta>>> respuestas =
                alMismoTiempo(i ->
                        pide(
                                datos(
                                        "",
                                        "Q"
                                                + "ABCDEFGHIJKLMNOP".charAt(i)
                                                + "RSTUVW".repeat(1 + i % 3),
                                        "K"
                                                + "PONMLKJIHGFEDCBA".charAt(i)
                                                + "ZYX".repeat(1 + i % 4),
                                        "EVA",
                                        "19" + (50 + i) + "-0" + (1 + i % 9) + "-1" + i % 9),
                                UUID.randomUUID()));

        assertThat(numeros(respuestas)).hasSize(VENTANILLAS);
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_likely_duplicate_is_found_among_more_than_a_thousand_namesakes_of_birth() {
        pide(datos("", "ALCOCER", "BRIONES", "JULIETA", "1963-07-19"), UUID.randomUUID());
        nacidos(1_200, LocalDate.of(1963, 7, 20));
        UUID ultima =
                pide(datos("", "VIZCARRA", "DUENAS", "MARIANA", "1963-07-20"), UUID.randomUUID())
                        .valor()
                        .flatMap(Respuesta::asegurado)
                        .orElseThrow()
                        .id();

        Resultado<Optional<Respuesta>> otraVez =
                pide(datos("", "VIZCARRA", "DUENAS", "MARIANA", "1963-07-20"), UUID.randomUUID());

        assertThat(otraVez.valor().flatMap(Respuesta::asegurado).map(Asegurado::id))
                .contains(ultima);
    }

    @Test
    @WithUserDetails("afiliacion")
    void of_two_corrections_at_once_to_one_curp_only_one_is_admitted() throws Exception {
        List<Asegurado> dos = List.of(alguien("ORTEGON", "EVA"), alguien("MIRAMONTES", "DOLORES"));

        List<Resultado<Optional<Asegurado>>> hechas =
                enHilos(
                        2,
                        i ->
                                personas.corrige(
                                        dos.get(i).id(),
                                        1,
                                        datos(
                                                "XEXX880808MDFLRN07",
                                                dos.get(i).datos().primerApellido(),
                                                "PEREZ",
                                                dos.get(i).datos().nombres(),
                                                "1988-08-08"),
                                        "acta",
                                        UUID.randomUUID(),
                                        Idioma.ES));

        assertThat(hechas).filteredOn(r -> r.valor().isPresent()).hasSize(1);
        assertThat(hechas)
                .filteredOn(r -> r.valor().isEmpty())
                .allMatch(r -> r.incidencias().getFirst().codigo().equals("PER-013"));
    }

    private Asegurado alguien(String apellido, String nombres) {
        return pide(datos("", apellido, "", nombres, "1988-08-08"), UUID.randomUUID())
                .valor()
                .flatMap(Respuesta::asegurado)
                .orElseThrow();
    }

    private Resultado<Optional<Respuesta>> pide(DatosPersonales datos, UUID clave) {
        return personas.pideNumero(datos, "0101", clave, Idioma.ES);
    }

    private List<Resultado<Optional<Respuesta>>> alMismoTiempo(
            IntFunction<Resultado<Optional<Respuesta>>> pedido)
            throws InterruptedException, ExecutionException {
        return enHilos(VENTANILLAS, pedido);
    }

    private static <T> List<T> enHilos(int cuantos, IntFunction<T> pedido)
            throws InterruptedException, ExecutionException {
        var contexto = SecurityContextHolder.getContext();
        CyclicBarrier salida = new CyclicBarrier(cuantos);
        try (ExecutorService hilos = Executors.newFixedThreadPool(cuantos)) {
            List<Future<T>> futuros = new ArrayList<>();
            for (int i = 0; i < cuantos; i++) {
                int este = i;
                Callable<T> tarea =
                        () -> {
                            SecurityContextHolder.setContext(contexto);
                            salida.await();
                            return Alcances.como(Alcance.NACIONAL, () -> pedido.apply(este));
                        };
                futuros.add(hilos.submit(tarea));
            }
            List<T> hechos = new ArrayList<>();
            for (Future<T> futuro : futuros) {
                hechos.add(futuro.get());
            }
            return hechos;
        }
    }

    private void nacidos(int cuantos, LocalDate dia) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.asegurado (id, nss, primer_apellido, segundo_apellido, nombres,
                            nacimiento, sexo, oficina, creado_en)
                        SELECT gen_random_uuid(), lpad((9990000000 + n)::text, 11, '0'),
                            upper(md5('a' || n)), upper(md5('b' || n)), upper(md5('c' || n)), ?::date, 'M',
                            '0101', now()
                        FROM generate_series(1, ?) n
                        """)
                .params(java.sql.Date.valueOf(dia), cuantos)
                .update();
    }

    private int conApellido(String apellido) {
        return base.comoDuenio()
                .sql("SELECT count(*) FROM afiliacion.asegurado WHERE primer_apellido = ?")
                .param(apellido)
                .query(Integer.class)
                .single();
    }

    private static Set<String> numeros(List<Resultado<Optional<Respuesta>>> respuestas) {
        return IntStream.range(0, respuestas.size())
                .mapToObj(i ->
                        respuestas
                                .get(i)
                                .valor()
                                .flatMap(Respuesta::asegurado)
                                .map(Asegurado::nss)
                                .orElseThrow(() ->
                                        new AssertionError(
                                                respuestas.get(i).incidencias().toString())))
                .collect(Collectors.toSet());
    }

    private static DatosPersonales datos(
            String curp, String primero, String segundo, String nombres, String nacimiento) {
        return new DatosPersonales(
                curp,
                primero,
                segundo,
                nombres,
                Optional.of(LocalDate.parse(nacimiento)),
                Optional.of(Sexo.MUJER));
    }
}
