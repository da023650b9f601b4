package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Json;
import mx.recauda.rendicion.informe.RenglonDeJuicios;
import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lost lawsuits of the table are those that the written criteria call lost. */
final class CriterioDePerdidos implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-066",
                    "Juicios perdidos según el criterio escrito",
                    Gravedad.ALTA,
                    "juicios: totales de perdidos y de nulidad para efectos; criterios de juicios_texto o del texto juicios_criterios",
                    "Publica los dos totales: perdidos por nulidad lisa y llana, y perdidos según el criterio.",
                    "Informe nacional de juicios fiscales 4T-2014: criterios",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, RenglonDeJuicios.TABLA);

    private static final Pattern PERDIDOS = Pattern.compile("juicios? perdidos?\\s*:(.{0,400})");
    private static final String PARA_EFECTOS = "nulidad para efectos";

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<RenglonDeJuicios> totales =
                RenglonDeJuicios.de(informe).stream().filter(RenglonDeJuicios::esTotal).toList();
        Optional<RenglonDeJuicios> perdidos =
                totales.stream()
                        .filter(t -> Texto.plano(t.grupo()).startsWith("perdid"))
                        .reduce((a, b) -> b);
        Optional<RenglonDeJuicios> aparte =
                totales.stream()
                        .filter(t -> !Texto.plano(t.grupo()).startsWith("perdid"))
                        .filter(t ->
                                Texto.plano(t.resultado().replace('_', ' ')).equals(PARA_EFECTOS))
                        .findFirst();
        return perdidos.isPresent() && aparte.isPresent() && criterioLosIncluye(informe)
                ? List.of(hallazgo(perdidos.get(), aparte.get()))
                : List.of();
    }

    private static boolean criterioLosIncluye(Informe informe) {
        boolean enLista =
                Json.lee(informe.anexos().getOrDefault("juicios_texto", ""))
                        .campo("criterios")
                        .campo("perdido")
                        .textos()
                        .stream()
                        .anyMatch(c -> Texto.plano(c).startsWith(PARA_EFECTOS));
        Matcher m =
                PERDIDOS.matcher(
                        Texto.plano(informe.textos().getOrDefault("juicios_criterios", "")));
        return enLista
                || (m.find()
                        && Oraciones.de(m.group(1))
                                .getFirst()
                                .split("\\. ", 2)[0]
                                .contains(PARA_EFECTOS));
    }

    private static Hallazgo hallazgo(RenglonDeJuicios perdidos, RenglonDeJuicios aparte) {
        String solos = cifras(perdidos.numero(), perdidos.cuantia());
        String segunCriterio =
                cifras(
                        suma(perdidos.numero(), aparte.numero()),
                        suma(perdidos.cuantia(), aparte.cuantia()));
        return SENALA.en(
                "juicios perdidos",
                solos,
                segunCriterio,
                "El criterio escrito cuenta como perdida la nulidad para efectos (%s), pero el cuadro de perdidos no la suma: publica %s y según el criterio son %s."
                        .formatted(cifras(aparte.numero(), aparte.cuantia()), solos, segunCriterio),
                Senala.celda(RenglonDeJuicios.TABLA, perdidos.fila(), "cuantia"),
                Senala.celda(RenglonDeJuicios.TABLA, aparte.fila(), "cuantia"));
    }

    private static Optional<BigDecimal> suma(Optional<BigDecimal> uno, Optional<BigDecimal> otro) {
        return uno.isPresent() && otro.isPresent()
                ? Optional.of(uno.get().add(otro.get()))
                : uno.or(() -> otro);
    }

    private static String cifras(Optional<BigDecimal> numero, Optional<BigDecimal> cuantia) {
        return numero.map(Impreso::numero).orElse("sin número")
                + " / $"
                + cuantia.map(Impreso::numero).orElse("sin cuantía");
    }
}
