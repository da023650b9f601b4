package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.NumeroPublicado;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a text gives a budget, a spending and what is left, the third is the difference of the
 * others.
 */
final class ParrafoConResta implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-082",
                    "Resta de importes en el texto",
                    Gravedad.MEDIA,
                    "avances y textos: tres importes en pesos con ahorro o remanente",
                    "Corrige el importe equivocado.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.CONFIRMADA);

    private static final Pattern IMPORTE =
            Pattern.compile("\\$\\s?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?)");
    private static final BigDecimal CERCANIA = new BigDecimal("0.05");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        return TextoLargo.de(informe).stream()
                .filter(t -> Lexico.hay("remanente", t.texto()))
                .flatMap(t -> revisa(t).stream())
                .toList();
    }

    private static Optional<Hallazgo> revisa(TextoLargo texto) {
        List<BigDecimal> importes =
                IMPORTE.matcher(texto.texto())
                        .results()
                        .flatMap(m -> NumeroPublicado.numero(m.group(1)).stream())
                        .distinct()
                        .sorted()
                        .toList();
        if (importes.size() != 3) {
            return Optional.empty();
        }
        BigDecimal resta = importes.get(2).subtract(importes.get(1));
        BigDecimal queda = importes.get(0);
        BigDecimal error = resta.subtract(queda).abs();
        boolean cerca = error.compareTo(importes.get(2).multiply(CERCANIA)) <= 0;
        if (error.signum() == 0 || !cerca) {
            return Optional.empty();
        }
        return Optional.of(
                new Senala(FICHA, texto.seccion())
                        .en(
                                texto.ubicacion(),
                                Impreso.numero(queda),
                                Impreso.numero(resta),
                                "El texto da %s, pero %s menos %s son %s."
                                        .formatted(
                                                Impreso.numero(queda),
                                                Impreso.numero(importes.get(2)),
                                                Impreso.numero(importes.get(1)),
                                                Impreso.numero(resta)),
                                texto.celda()));
    }
}
