package mx.recauda.platform.determinacion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.cedula.MesDeTrabajador;
import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.cuotas.CalculoDeCuotas;
import mx.recauda.ley.cuotas.CasoMensual;
import mx.recauda.ley.cuotas.CuotasDelMes;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.Emisiones;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.RenglonDePropuesta;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.trabajos.ColaDeTrabajos;
import mx.recauda.platform.trabajos.EstadoDeTrabajo;
import mx.recauda.platform.trabajos.NuevoTrabajo;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The demonstration office, small: loaded, emitted and determined as jobs, and every row of every
 * proposal is what {@code calcula} says of the same inputs, to the cent. {@code
 * -Drecauda.demo.patrones=1000 -Drecauda.demo.meses=24} reconciles the whole of it ({@code
 * benchmarks/demostracion.sh}).
 */
@PlataformaTest
class DemostracionDeEmisionesTest {

    private static final int PATRONES = Integer.getInteger("recauda.demo.patrones", 3);
    private static final int MESES = Integer.getInteger("recauda.demo.meses", 4);
    private static final String CARGA = "afiliacion.demostracion";

    @Autowired ColaDeTrabajos cola;
    @Autowired Emisiones emisiones;
    @Autowired Determinaciones determinaciones;
    @Autowired CalculoDePropuesta calculo;

    @Test
    void the_office_is_emitted_determined_and_reconciles_with_calcula_worker_by_worker() {
        nacional(() ->
                cola.encola(
                        new NuevoTrabajo(
                                CARGA,
                                Texto.de("demostracion.trabajo", PATRONES),
                                UUID.nameUUIDFromBytes(CARGA.getBytes(StandardCharsets.US_ASCII)),
                                PATRONES)));
        UUID trabajo =
                nacional(() ->
                        cola.encola(
                                new NuevoTrabajo(
                                        TareaDeEmisionesDeDemostracion.TIPO,
                                        Texto.de("emision.demostracion", MESES),
                                        TareaDeEmisionesDeDemostracion.SUJETO,
                                        TareaDeEmisionesDeDemostracion.unidades(MESES))));
        long antes = System.nanoTime();
        Espera.hasta(() ->
                cola.estado(trabajo).filter(EstadoDeTrabajo::acabado).isPresent() && acabadas());
        System.out.printf(
                "%,d employers, %d months loaded, emitted and determined: %,.1f s%n",
                PATRONES, MESES, (System.nanoTime() - antes) / 1e9);

        assertThat(cola.estado(trabajo).orElseThrow().apartadas()).isZero();
        assertThat(nacional(emisiones::cuantas)).isEqualTo(MESES + 2);
        List<Propuesta> propuestas =
                nacional(() ->
                        determinaciones.propuestas(Optional.empty(), "", 0, Integer.MAX_VALUE));
        int renglones = 0;
        for (Propuesta propuesta : propuestas) {
            renglones += reconcilia(propuesta);
        }
        assertThat(renglones).isGreaterThan(PATRONES * MESES);
        System.out.printf("%,d rows of %,d proposals reconciled%n", renglones, propuestas.size());
        assertThat(propuestas)
                .anyMatch(p -> !nacional(() -> determinaciones.cedulas(p.registro())).isEmpty());
    }

    @Test
    void in_the_first_days_of_a_month_what_is_known_now_is_closed() {
        Mes octubre = Mes.de(2026, 10);
        Instant cinco = Instant.parse("2026-11-05T18:00:00Z");

        assertThat(TareaDeEmisionesDeDemostracion.instante(octubre, cinco.minusMillis(1)))
                .isEmpty();
        assertThat(TareaDeEmisionesDeDemostracion.instante(octubre, cinco)).contains(cinco);
    }

    private boolean acabadas() {
        return nacional(() -> emisiones.emisiones(0, 100)).stream()
                .allMatch(e -> nacional(() -> emisiones.avance(e.id())).terminada());
    }

    private int reconcilia(Propuesta propuesta) {
        List<RenglonDePropuesta> renglones =
                nacional(() -> determinaciones.renglones(propuesta.id(), 0, Integer.MAX_VALUE));
        Map<String, Renglon> explicados = new HashMap<>();
        nacional(() ->
                        calculo.calcula(
                                propuesta.registro(), propuesta.mes(), propuesta.conocidoEn()))
                .cedula()
                .renglones()
                .forEach(r -> explicados.put(r.trabajador().nss().valor(), r));
        assertThat(renglones).hasSameSizeAs(explicados.keySet());
        for (RenglonDePropuesta renglon : renglones) {
            Renglon explicado = Objects.requireNonNull(explicados.get(renglon.nss()));
            Optional<CuotasDelMes> este = calcula(propuesta, explicado.mes());
            Optional<CuotasDelMes> antes =
                    explicado.mesAnterior().flatMap(m -> calcula(propuesta, m));
            for (Importes.Linea linea : Importes.LINEAS) {
                long debido = de(este, linea);
                if (linea.concepto().bimestral()) {
                    debido = propuesta.mes().cierraBimestre() ? debido + de(antes, linea) : 0;
                }
                assertThat(renglon.importes().de(linea.concepto(), linea.cuota()))
                        .as(
                                "%s of a worker of %s in %s",
                                linea.columna(), propuesta.numero(), propuesta.mes())
                        .isEqualTo(Importe.deCentavos(debido));
            }
        }
        return renglones.size();
    }

    /** The same inputs through the object API, which {@code recauda calcula} is. */
    private static Optional<CuotasDelMes> calcula(Propuesta propuesta, MesDeTrabajador mes) {
        return mes.segmentos().isEmpty()
                ? Optional.empty()
                : CalculoDeCuotas.incluido()
                        .calcular(
                                CasoMensual.de(
                                        YearMonth.of(mes.mes().anio(), mes.mes().numero()),
                                        propuesta.numero().substring(8, 10),
                                        propuesta.zona(),
                                        mes.segmentos()),
                                Idioma.ES)
                        .valor();
    }

    private static long de(Optional<CuotasDelMes> cuotas, Importes.Linea linea) {
        return cuotas.map(c ->
                        linea.cuota() == Cuota.PATRONAL
                                ? c.patronCentavos(linea.concepto())
                                : c.obreroCentavos(linea.concepto()))
                .orElse(0L);
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
