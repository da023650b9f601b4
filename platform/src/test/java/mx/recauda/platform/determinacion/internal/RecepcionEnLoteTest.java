package mx.recauda.platform.determinacion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.diferencias.Estado;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.HechosTardios;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.List;

/** Many employers who determine at once do to their months what each alone does. */
@PlataformaTest
class RecepcionEnLoteTest {

    private static final Mes MARZO = Mes.de(2026, 3);

    @Autowired RecepcionEnLote recepcion;
    @Autowired Ajustes ajustes;
    @Autowired Determinaciones determinaciones;
    @Autowired BaseDePrueba base;
    @Autowired TransactionTemplate transaccion;

    @Test
    void an_omission_that_was_proposed_is_attended_by_what_is_received_in_one_call() {
        HechosTardios hechos = new HechosTardios(base, 9_870, 2);
        Propuesta propuesta =
                Alcances.nacional(() ->
                        determinaciones.emite(
                                hechos.registro(), MARZO, Instant.parse("2026-04-01T12:00:00Z")));
        Ajuste omision = Alcances.nacional(() -> ajustes.proponeOmision(propuesta.id()));

        Integer recibidas =
                Alcances.nacional(() ->
                        transaccion.execute(
                                estado -> recepcion.recibe(MARZO, List.of(hechos.registro()))));

        assertThat(recibidas).isEqualTo(1);
        assertThat(Alcances.nacional(() -> ajustes.busca(omision.id())))
                .map(Ajuste::estado)
                .contains(Estado.ACEPTADA);
    }
}
