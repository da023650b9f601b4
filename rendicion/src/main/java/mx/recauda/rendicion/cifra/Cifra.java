package mx.recauda.rendicion.cifra;

import mx.recauda.ley.huella.Resumen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure of a report: everything needed to print it, to explain it and to prove that it has not
 * been changed.
 *
 * @param clave stable key of the figure, for example {@code indicador.iar1}
 * @param valor the value, or why there is none
 * @param unidad unit of the value
 * @param corte last day counted
 * @param numerador what was divided, when the figure is a ratio
 * @param denominador by what, when the figure is a ratio
 * @param formula id and version of the formula, {@code razon-pct/1}; empty when the figure was read
 *     and not computed
 * @param origen where its facts live
 * @param hechos handle that lists the facts behind it, {@code medida:<id>?corte=…} or the place of
 *     the captured cell
 */
public record Cifra(
        String clave,
        ValorDeCifra valor,
        Unidad unidad,
        LocalDate corte,
        Optional<BigDecimal> numerador,
        Optional<BigDecimal> denominador,
        String formula,
        OrigenDeCifra origen,
        String hechos) {

    /** Refuses a figure without key or without the facts behind it. */
    public Cifra {
        if (clave.isBlank() || hechos.isBlank()) {
            throw new IllegalArgumentException("a figure has a key and facts behind it");
        }
    }

    /**
     * SHA-256, in lower-case hexadecimal, over the canonical form: one {@code name=value} a line in
     * the order of the components, lines ended by {@code \n}, numbers without exponent and with the
     * decimals given, backslashes and line breaks of texts escaped. Two figures with the same
     * checksum say the same.
     */
    public String huella() {
        return Resumen.de(canonica()).toString();
    }

    private String canonica() {
        String publicado =
                switch (valor) {
                    case ValorDeCifra.Definido d -> "definido:" + d.valor().toPlainString();
                    case ValorDeCifra.Indefinido i -> "indefinido:" + escapa(i.razon());
                };
        return "clave=%s\nvalor=%s\nunidad=%s\ncorte=%s\nnumerador=%s\ndenominador=%s\nformula=%s\norigen=%s\nhechos=%s\n"
                .formatted(
                        escapa(clave),
                        publicado,
                        unidad,
                        corte,
                        plano(numerador),
                        plano(denominador),
                        escapa(formula),
                        origen,
                        escapa(hechos));
    }

    private static String plano(Optional<BigDecimal> numero) {
        return numero.map(BigDecimal::toPlainString).orElse("");
    }

    private static String escapa(String texto) {
        return texto.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
