package mx.recauda.platform.pagos.internal;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.pagos.Comprobacion;
import mx.recauda.platform.pagos.internal.TareaDePagosDeDemostracion.Conducta;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.trabajos.ColaDeTrabajos;
import mx.recauda.platform.trabajos.EstadoDeTrabajo;
import mx.recauda.platform.trabajos.NuevoTrabajo;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The demonstration office, small: loaded, emitted, determined and paid as jobs, and every day of
 * it is proved to the cent. {@code -Drecauda.demo.patrones=1000 -Drecauda.demo.meses=24} does the
 * whole of it and tells how long it took.
 */
@PlataformaTest
class DemostracionDePagosTest {

    private static final int PATRONES = Integer.getInteger("recauda.demo.patrones", 5);
    private static final int MESES = Integer.getInteger("recauda.demo.meses", 4);
    // Two months are emitted once more at the end.
    private static final int UNIDADES_DE_EMISION = 2 * MESES + 2;

    @Autowired ColaDeTrabajos cola;
    @Autowired Comprobacion comprobacion;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;

    @Test
    void the_office_pays_its_months_and_every_day_is_proved_to_the_cent() {
        encola("afiliacion.demostracion", PATRONES);
        encola("determinacion.demostracion", UNIDADES_DE_EMISION);
        Espera.hasta(() -> acabado("determinacion.demostracion"));
        long antes = System.nanoTime();

        encola(TareaDePagosDeDemostracion.TIPO, TareaDePagosDeDemostracion.unidades(MESES));

        Espera.hasta(() -> acabado(TareaDePagosDeDemostracion.TIPO));
        EstadoDeTrabajo hecho =
                cola.de(TareaDePagosDeDemostracion.TIPO, sujeto(TareaDePagosDeDemostracion.TIPO))
                        .orElseThrow();
        Map<String, Integer> destinos = destinos();
        System.out.printf(
                "%,d employers, %d months paid in %,.1f s: %s, %,d MB of heap%n",
                PATRONES,
                MESES,
                (System.nanoTime() - antes) / 1e9,
                destinos,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        assertThat(hecho.apartadas()).as(hecho.motivo()).isZero();
        assertThat(destinos.get("APLICADO")).isGreaterThan(PATRONES * (MESES - 2) / 2);
        List<Comprobacion.Dia> dias =
                nacional(() -> comprobacion.dias(fecha.hoy().minusYears(3), fecha.hoy()));
        assertThat(dias)
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.cuadra()).as(d.toString()).isTrue());
    }

    @Test
    void of_a_thousand_employers_each_way_of_paying_is_there_and_most_pay_in_time() {
        Map<Conducta, Integer> cuantos = new EnumMap<>(Conducta.class);
        for (int i = 0; i < 1_000; i++) {
            cuantos.merge(
                    Conducta.de("B%07d10".formatted(i * 37), Mes.de(2026, 1 + i % 12)),
                    1,
                    Integer::sum);
        }

        assertThat(cuantos).containsOnlyKeys(Conducta.values());
        assertThat(cuantos.get(Conducta.EN_TIEMPO)).isBetween(700, 850);
    }

    private void encola(String tipo, int unidades) {
        nacional(() ->
                cola.encola(
                        new NuevoTrabajo(
                                tipo,
                                Texto.de("pagos.demostracion", MESES),
                                sujeto(tipo),
                                unidades)));
    }

    private boolean acabado(String tipo) {
        return cola.de(tipo, sujeto(tipo)).filter(EstadoDeTrabajo::acabado).isPresent();
    }

    private static UUID sujeto(String tipo) {
        return UUID.nameUUIDFromBytes(tipo.getBytes(StandardCharsets.US_ASCII));
    }

    private Map<String, Integer> destinos() {
        Map<String, Integer> destinos = new TreeMap<>();
        base.comoDuenio()
                .sql(
                        "SELECT destino, count(*)::int AS n FROM pagos.pago WHERE banco = '997' GROUP BY 1")
                .query(fila -> {
                    destinos.put(fila.getString("destino"), fila.getInt("n"));
                });
        return destinos;
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
