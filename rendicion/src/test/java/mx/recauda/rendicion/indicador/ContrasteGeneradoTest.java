package mx.recauda.rendicion.indicador;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Results against both goals, for histories of adjustments nobody chose. */
class ContrasteGeneradoTest {

    private static final LocalDate ENERO = LocalDate.of(2026, 1, 1);
    private static final int CASOS = 2_000;

    private static BigDecimal cantidad(Random azar) {
        return BigDecimal.valueOf(1 + azar.nextInt(100_000), azar.nextInt(3));
    }

    private static Meta meta(Random azar) {
        Meta meta = new Meta("IND", "2026", cantidad(azar), ENERO, "09/1", List.of());
        BigDecimal valor = meta.original();
        LocalDate dia = ENERO;
        for (int i = 0; i < azar.nextInt(6); i++) {
            dia = dia.plusDays(azar.nextInt(60));
            BigDecimal nuevo = cantidad(azar);
            meta = meta.con(new Ajuste(valor, nuevo, dia, "09/" + i, "Titular", "Motivo"));
            valor = nuevo;
        }
        return meta;
    }

    @Test
    void the_original_goal_never_moves_and_the_one_in_force_is_that_of_the_last_adjustment() {
        for (long semilla = 0; semilla < CASOS; semilla++) {
            Random azar = new Random(semilla);
            Meta meta = meta(azar);
            LocalDate dia = ENERO.plusDays(azar.nextInt(400));
            BigDecimal valor = cantidad(azar);

            Contraste c =
                    Contraste.de(
                            Optional.of(valor),
                            meta,
                            dia,
                            ReglaDeCumplimiento.REAL_ENTRE_META,
                            Semaforo.ochentaSesenta());

            assertThat(meta.revisa(Idioma.ES)).as("seed " + semilla).isEmpty();
            assertThat(c.original()).as("seed " + semilla).isEqualByComparingTo(meta.original());
            assertThat(c.vigente()).as("seed " + semilla).isEqualByComparingTo(enVigor(meta, dia));
            assertThat(c.contraOriginal())
                    .as("seed " + semilla)
                    .hasValueSatisfying(p -> esCien(p, valor, meta.original()));
            assertThat(c.contraVigente())
                    .as("seed " + semilla)
                    .hasValueSatisfying(p -> esCien(p, valor, enVigor(meta, dia)));
        }
    }

    /** The independent reading: walk back from the last adjustment. */
    private static BigDecimal enVigor(Meta meta, LocalDate dia) {
        List<Ajuste> alReves = new ArrayList<>(meta.ajustes()).reversed();
        return alReves.stream()
                .filter(a -> !a.fecha().isAfter(dia))
                .map(Ajuste::nuevo)
                .findFirst()
                .orElse(meta.original());
    }

    /** The percentage times the goal gives the value back, within the rounding of four decimals. */
    private static void esCien(BigDecimal porciento, BigDecimal valor, BigDecimal meta) {
        BigDecimal vuelta = porciento.multiply(meta).movePointLeft(2);
        BigDecimal tolerancia =
                meta.multiply(new BigDecimal("0.0000005")).setScale(10, RoundingMode.UP);
        assertThat(vuelta.subtract(valor).abs()).isLessThanOrEqualTo(tolerancia);
    }

    @Test
    void a_broken_chain_of_adjustments_is_always_told() {
        for (long semilla = 0; semilla < CASOS; semilla++) {
            Random azar = new Random(semilla);
            Meta meta = meta(azar);
            BigDecimal otro = meta.vigente(LocalDate.MAX).add(BigDecimal.ONE);
            Meta rota =
                    meta.con(
                            new Ajuste(
                                    otro,
                                    cantidad(azar),
                                    LocalDate.of(2030, 1, 1),
                                    "09/9",
                                    "Titular",
                                    "Motivo"));

            assertThat(rota.revisa(Idioma.ES))
                    .as("seed " + semilla)
                    .extracting(i -> i.codigo())
                    .containsExactly("IND-007");
        }
    }
}
