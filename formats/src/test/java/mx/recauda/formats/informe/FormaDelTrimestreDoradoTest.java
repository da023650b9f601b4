package mx.recauda.formats.informe;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.forma.FormaDelTrimestre;
import mx.recauda.rendicion.forma.Trimestre;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.regla.AuditorTrimestral;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Whole reports, published and invented, moved to other quarters. */
class FormaDelTrimestreDoradoTest {

    /** The first rule that reads long texts, which speak of the quarter they were written in. */
    private static final String DE_TEXTOS = "INF-060";

    private static List<Informe> informes() {
        return List.of(
                Golden.lee(Golden.informe2014T4()),
                Golden.lee(Golden.informe2017T2()),
                Golden.lee(Golden.informe2018T3()));
    }

    private static Informe mueve(Informe informe, Trimestre a) {
        return FormaDelTrimestre.mueve(informe, a).informe();
    }

    @ParameterizedTest(name = "{0}-T{1}")
    @CsvSource({
        "2026, 1", "2026, 2", "2026, 3", "2026, 4", "2027, 1", "2027, 2", "2027, 3", "2027, 4"
    })
    void a_whole_report_goes_there_and_comes_back_the_same(int anio, int trimestre) {
        for (Informe informe : informes()) {
            Informe ida = mueve(informe, new Trimestre(anio, trimestre));

            assertThat(mueve(ida, Trimestre.de(informe))).isEqualTo(informe);
        }
    }

    @ParameterizedTest(name = "{0}-T{1}")
    @CsvSource({
        "2026, 1", "2026, 2", "2026, 3", "2026, 4", "2027, 1", "2027, 2", "2027, 3", "2027, 4"
    })
    void its_formulas_say_the_same_and_no_rule_finds_a_month_of_another_quarter(
            int anio, int trimestre) {
        for (Informe informe : informes()) {
            Informe movido = mueve(informe, new Trimestre(anio, trimestre));

            assertThat(Recalculo.cuentas(movido)).hasSameSizeAs(Recalculo.cuentas(informe));
            assertThat(Recalculo.cuentas(movido).stream().map(Recalculo.Cuenta::resultado))
                    .containsExactlyElementsOf(
                            Recalculo.cuentas(informe).stream()
                                    .map(Recalculo.Cuenta::resultado)
                                    .toList());
            assertThat(deCuentas(movido)).isEqualTo(deCuentas(informe));
        }
    }

    private static List<String> deCuentas(Informe informe) {
        return AuditorTrimestral.auditor().revisa(informe).stream()
                .map(Hallazgo::regla)
                .filter(r -> r.compareTo(DE_TEXTOS) < 0)
                .sorted()
                .toList();
    }
}
