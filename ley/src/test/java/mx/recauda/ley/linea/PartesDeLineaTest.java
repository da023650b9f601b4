package mx.recauda.ley.linea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.ley.tiempo.Mes;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** What a línea pays, in the order of CFF 20. */
class PartesDeLineaTest {

    private static final UUID REGISTRO = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Test
    void the_oldest_period_goes_first_and_accessories_before_the_contribution() {
        Parte abril = parte("2026-04", Rubro.GUARDERIAS, Componente.SUERTE_PRINCIPAL, "10.00");
        Parte marzo = parte("2026-03", Rubro.GUARDERIAS, Componente.SUERTE_PRINCIPAL, "20.00");
        Parte recargos = parte("2026-03", Rubro.IMSS_SIN_DESGLOSE, Componente.RECARGOS, "1.00");
        Parte actualizacion =
                parte("2026-03", Rubro.IMSS_SIN_DESGLOSE, Componente.ACTUALIZACION, "0.50");
        Parte retiro = parte("2026-04", Rubro.RETIRO, Componente.SUERTE_PRINCIPAL, "7.00");
        PartesDeLinea partes =
                new PartesDeLinea(List.of(abril, retiro, marzo, actualizacion, recargos));
        assertThat(partes.partes()).containsExactly(recargos, actualizacion, marzo, retiro, abril);
        assertThat(partes.total()).hasToString("38.50");
        assertThat(partes.porFondo())
                .containsEntry(Fondo.IMSS, Importe.parse("31.50"))
                .containsEntry(Fondo.RCV, Importe.parse("7.00"));
    }

    @Test
    void an_amount_covers_them_in_order_the_last_one_in_part() {
        Parte recargos = parte("2026-03", Rubro.IMSS_SIN_DESGLOSE, Componente.RECARGOS, "1.00");
        Parte marzo = parte("2026-03", Rubro.GUARDERIAS, Componente.SUERTE_PRINCIPAL, "20.00");
        PartesDeLinea partes = new PartesDeLinea(List.of(marzo, recargos));
        assertThat(partes.hasta(Importe.parse("0.40")).partes())
                .containsExactly(
                        parte("2026-03", Rubro.IMSS_SIN_DESGLOSE, Componente.RECARGOS, "0.40"));
        assertThat(partes.hasta(Importe.parse("1.00")).partes()).containsExactly(recargos);
        assertThat(partes.hasta(Importe.parse("5.00")).total()).hasToString("5.00");
        assertThat(partes.hasta(Importe.parse("99.00"))).isEqualTo(partes);
        assertThat(partes.hasta(Importe.CERO).partes()).isEmpty();
    }

    @Test
    void a_part_is_of_a_registro_and_more_than_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        parte("2026-03", Rubro.GUARDERIAS, Componente.SUERTE_PRINCIPAL, "0.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Parte(
                                Cuenta.comun(Clase.BANCO, Rubro.IMSS_SIN_DESGLOSE),
                                Importe.parse("1.00")));
    }

    private static Parte parte(String mes, Rubro rubro, Componente componente, String importe) {
        Cuenta cuenta =
                Cuenta.de(
                        Clase.DETERMINADO,
                        REGISTRO,
                        Mes.parse(mes),
                        rubro,
                        Cuota.PATRONAL,
                        componente);
        return new Parte(cuenta, Importe.parse(importe));
    }
}
