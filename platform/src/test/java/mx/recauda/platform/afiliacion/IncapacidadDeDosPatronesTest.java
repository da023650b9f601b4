package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.afiliacion.movimientos.Ausentismo;
import mx.recauda.platform.afiliacion.movimientos.Ausentismo.Rama;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One certificate of a worker of two employers: the days of both stop, each once. */
@PlataformaTest
class IncapacidadDeDosPatronesTest {

    private static final Vigencia DIAS =
            Vigencia.entre(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 10));
    private static final int A_LA_VEZ = 8;

    private static int numero = 990;

    @Autowired Ausentismo ausentismo;
    @Autowired RegistrosEnTabla registros;
    @Autowired BaseDePrueba base;

    private UUID uno = UUID.randomUUID();
    private UUID otro = uno;
    private UUID quien = uno;

    @BeforeEach
    void a_worker_and_two_employers() {
        Escenario escenario = new Escenario(base);
        int suyo = ++numero;
        uno = escenario.patron(suyo);
        otro = escenario.patron(++numero);
        escenario.trabajadores(suyo, suyo);
        quien =
                base.comoDuenio()
                        .sql("SELECT id FROM afiliacion.asegurado WHERE nss = ?")
                        .param(Escenario.nss(suyo).valor())
                        .query(UUID.class)
                        .single();
    }

    @Test
    void the_certificate_is_noted_once_under_each_registro_whoever_notes_it() {
        assertThat(anota(Alcance.NACIONAL, uno, "AB990001")).isTrue();
        assertThat(anota(Alcance.NACIONAL, otro, "AB990001"))
                .as("by who sees both registros")
                .isTrue();
        assertThat(anota(Alcance.NACIONAL, otro, "AB990001")).isFalse();
        assertThat(anota(solo(otro), otro, "AB990002")).as("days noted already").isFalse();
        assertThat(anotadas()).isEqualTo(2);
    }

    @Test
    void noted_by_who_sees_one_registro_it_is_the_same() {
        assertThat(anota(solo(uno), uno, "AB990003")).isTrue();
        assertThat(anota(solo(otro), otro, "AB990003")).isTrue();
        assertThat(anota(Alcance.NACIONAL, uno, "AB990003")).isFalse();
        assertThat(anotadas()).isEqualTo(2);
    }

    @Test
    void at_once_under_both_registros_it_is_noted_once_under_each() throws Exception {
        List<Boolean> nuevas = new ArrayList<>();
        try (ExecutorService hilos = Executors.newFixedThreadPool(A_LA_VEZ)) {
            List<Future<Boolean>> pedidas = new ArrayList<>();
            for (int i = 0; i < A_LA_VEZ; i++) {
                UUID registro = i % 2 == 0 ? uno : otro;
                pedidas.add(hilos.submit(() -> anota(Alcance.NACIONAL, registro, "AB990004")));
            }
            for (Future<Boolean> pedida : pedidas) {
                nuevas.add(pedida.get());
            }
        }
        assertThat(nuevas.stream().filter(n -> n)).hasSize(2);
        assertThat(anotadas()).isEqualTo(2);
    }

    private boolean anota(Alcance alcance, UUID id, String folio) {
        return Alcances.como(
                alcance,
                () -> {
                    Registro registro = registros.busca(id).orElseThrow();
                    return ausentismo.incapacidad(
                            registro, quien, folio, Rama.ENFERMEDAD_GENERAL, DIAS);
                });
    }

    private static Alcance solo(UUID registro) {
        return new Alcance(Set.of(), Set.of(registro));
    }

    private int anotadas() {
        return base.comoDuenio()
                .sql("SELECT count(*) FROM afiliacion.incapacidad WHERE asegurado_id = ?")
                .param(quien)
                .query(Integer.class)
                .single();
    }
}
