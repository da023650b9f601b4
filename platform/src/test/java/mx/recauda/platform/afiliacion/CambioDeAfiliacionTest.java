package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.afiliacion.CambioDeAfiliacion.Motivo;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.movimientos.Ausentismo;
import mx.recauda.platform.afiliacion.movimientos.Ausentismo.Rama;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.afiliacion.personas.Personas;
import mx.recauda.platform.afiliacion.personas.Union;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Whatever moves money is told once, with the registro and the first day that may change. */
@PlataformaTest
class CambioDeAfiliacionTest {

    @Autowired ConfigurableApplicationContext contexto;
    @Autowired Recepcion recepcion;
    @Autowired RegistrosEnTabla registros;
    @Autowired Ausentismo ausentismo;
    @Autowired Personas personas;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;

    private static int patrones = 20;

    private final List<CambioDeAfiliacion> dichos = new CopyOnWriteArrayList<>();
    private final ApplicationListener<ApplicationEvent> oyente = this::oye;
    private UUID id;
    private Registro registro;
    private LocalDate hoy;

    @BeforeEach
    void an_employer_of_its_own() {
        patrones++;
        Escenario escenario = new Escenario(base);
        escenario.trabajadores(1, 4);
        id = escenario.patron(patrones);
        registro = Alcances.nacional(() -> registros.busca(id)).orElseThrow();
        hoy = fecha.hoy();
        contexto.addApplicationListener(oyente);
    }

    @AfterEach
    void nobody_listens() {
        contexto.removeApplicationListener(oyente);
    }

    @Test
    void a_lote_is_told_once_with_the_first_day_of_its_effects() {
        UUID lote =
                opera(
                        List.of(
                                Escenario.alta(patrones, 1, hoy.minusDays(2)),
                                Escenario.alta(patrones, 2, hoy.minusDays(40)),
                                Escenario.alta(patrones, 9_999, hoy.minusDays(90))));

        assertThat(dichos)
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.motivo()).isEqualTo(Motivo.LOTE);
                    assertThat(c.sujeto()).isEqualTo(lote);
                    assertThat(c.desde()).isEqualTo(hoy.minusDays(40));
                });
    }

    @Test
    void a_lote_that_operated_nothing_is_not_told() {
        opera(List.of(Escenario.baja(patrones, 3, hoy)));

        assertThat(dichos).isEmpty();
    }

    @Test
    void days_are_told_when_they_are_new_and_not_when_they_are_repeated() {
        UUID quien = asegurado(1);
        Vigencia dias = Vigencia.entre(hoy.minusDays(3), hoy.minusDays(2));
        for (int vez = 0; vez < 2; vez++) {
            Alcances.nacional(() -> ausentismo.ausencia(registro, quien, dias));
            Alcances.nacional(() ->
                    ausentismo.incapacidad(
                            registro, quien, "AB000001", Rama.ENFERMEDAD_GENERAL, dias));
        }

        assertThat(dichos)
                .extracting(CambioDeAfiliacion::motivo)
                .containsExactly(Motivo.AUSENCIA, Motivo.INCAPACIDAD);
        assertThat(dichos).allMatch(c -> c.desde().equals(hoy.minusDays(3)));
    }

    @Test
    void merged_numbers_are_told_to_each_registro_that_has_movements_of_them() {
        opera(List.of(Escenario.alta(patrones, 4, hoy.minusDays(5))));
        dichos.clear();

        une(4, 3, false);
        une(4, 3, true);

        assertThat(dichos)
                .extracting(CambioDeAfiliacion::motivo)
                .containsExactly(Motivo.FUSION, Motivo.SEPARACION);
        assertThat(dichos).allMatch(c -> c.desde().equals(hoy.minusDays(5)));
    }

    private void une(int absorbido, int superviviente, boolean separa) {
        assertThat(
                        Alcances.nacional(() ->
                                personas.une(
                                        new Union(
                                                asegurado(absorbido),
                                                asegurado(superviviente),
                                                separa,
                                                true),
                                        "acta de nacimiento",
                                        UUID.randomUUID(),
                                        Idioma.ES)))
                .isEmpty();
    }

    private UUID opera(List<? extends MovimientoIdse> movimientos) {
        UUID lote =
                Alcances.nacional(() ->
                                recepcion.recibe(
                                        registro,
                                        "lote.txt",
                                        Escenario.archivo(movimientos),
                                        Idioma.ES))
                        .lote()
                        .id();
        Espera.hasta(() ->
                base.comoDuenio()
                        .sql("SELECT estado = 'TERMINADO' FROM afiliacion.lote WHERE id = ?")
                        .param(lote)
                        .query(Boolean.class)
                        .single());
        return lote;
    }

    private UUID asegurado(int numero) {
        return base.comoDuenio()
                .sql("SELECT id FROM afiliacion.asegurado WHERE nss = ?")
                .param(Escenario.nss(numero).valor())
                .query(UUID.class)
                .single();
    }

    private void oye(ApplicationEvent evento) {
        if (evento instanceof PayloadApplicationEvent<?> con
                && con.getPayload() instanceof CambioDeAfiliacion cambio
                && cambio.registro().equals(id)) {
            dichos.add(cambio);
        }
    }
}
