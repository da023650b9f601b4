package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.Simulador;
import mx.recauda.formats.banco.Simulador.Pedido;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.Medidor;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A settlement file received, matched and posted by its job. {@code -Drecauda.renglones=100000} is
 * the measure of docs/rendimiento.md; without it the file is small. It prints times and asserts
 * none.
 */
@PlataformaTest
class LiquidacionGrandeTest {

    private static final int RENGLONES = Integer.getInteger("recauda.renglones", 2_500);
    private static final double MIL_MILLONES = 1e9;

    @Autowired Liquidaciones liquidaciones;
    @Autowired Comprobacion comprobacion;
    @Autowired BaseDePrueba base;

    private final List<LineaDeCaptura> lineas = new ArrayList<>();
    private Optional<UUID> recibido = Optional.empty();

    @Test
    void every_payment_of_a_large_file_is_applied_and_the_day_is_proved() throws Exception {
        Medidor medidor = new Medidor(base);
        medidor.mide(
                "debts and líneas written",
                () ->
                        lineas.addAll(
                                LineasPorPagar.crea(
                                        base.duenio(),
                                        RENGLONES,
                                        lugar -> LineasPorPagar.Deuda.MES)));
        byte[] archivo =
                Simulador.liquida(
                                new Pedido(
                                        lineas,
                                        "998",
                                        LineasPorPagar.PAGO,
                                        1,
                                        7,
                                        Set.of(),
                                        List.of(ArchivoDeBanco.RSUA)))
                        .getFirst()
                        .contenido();
        long antes = System.nanoTime();
        medidor.mide("received", () -> recibido = presenta(archivo));
        UUID lote = recibido.orElseThrow();
        medidor.mide(
                "matched and posted",
                () ->
                        Espera.hasta(() ->
                                Alcances.nacional(() -> liquidaciones.lote(lote))
                                        .orElseThrow()
                                        .terminado()));
        System.out.printf(
                "%,d payments validated, matched and posted: %.1f s%n",
                RENGLONES, (System.nanoTime() - antes) / MIL_MILLONES);

        assertThat(Alcances.nacional(() -> liquidaciones.sumas(lote)))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.resultado()).isEqualTo(Liquidaciones.Resultado.APLICADO);
                    assertThat(s.renglones()).isEqualTo(RENGLONES);
                });
        Comprobacion.Dia dia = Alcances.nacional(() -> comprobacion.dia(LineasPorPagar.PAGO));
        assertThat(dia.cuadra()).isTrue();
        assertThat(dia.liquidado())
                .isEqualTo(
                        lineas.stream()
                                .map(LineaDeCaptura::importe)
                                .reduce(Importe.CERO, Importe::mas));
    }

    private Optional<UUID> presenta(byte[] archivo) {
        return Alcances.nacional(() -> liquidaciones.presenta("grande.rsua", archivo, Idioma.ES))
                .lote();
    }
}
