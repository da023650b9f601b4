package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Adecuacion;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.NumeroPublicado;
import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The amounts that detail a net change make it. */
final class DesgloseDelNeto implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-081",
                    "El desglose no suma el neto",
                    Gravedad.BAJA,
                    "adecuaciones: importe neto de la explicación y los importes que lo desglosan",
                    "Ajusta el desglose o el neto para que sumen.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, Adecuacion.TABLA);

    private static final Pattern NETO =
            Pattern.compile(
                    "\\b(disminucion|decremento|reduccion|incremento|aumento|ampliacion)(?:es)? net[oa]s? (?:de|por) (\\d[\\d,]*(?:\\.\\d+)?) (?:mdp|millones)");
    private static final Pattern PARTE =
            Pattern.compile(
                    "\\b(incrementos?|aumentos?|ampliaciones|ampliacion|disminuciones|disminucion|decrementos?|reducciones|reduccion|traspasos?)\\b|\\b(\\d[\\d,]*(?:\\.\\d+)?) (?:mdp|millones)");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        return Adecuacion.de(informe).stream().flatMap(DesgloseDelNeto::revisa).toList();
    }

    private static Stream<Hallazgo> revisa(Adecuacion adecuacion) {
        return Oraciones.de(adecuacion.explicacion()).stream()
                .map(Texto::plano)
                .flatMap(o ->
                        NETO.matcher(o)
                                .results()
                                .flatMap(m ->
                                        compara(
                                                adecuacion,
                                                m.group(1),
                                                m.group(2),
                                                o.substring(m.end()))
                                                .stream()));
    }

    private static Optional<Hallazgo> compara(
            Adecuacion adecuacion, String verbo, String neto, String desglose) {
        boolean netoBaja = baja(verbo);
        boolean mismoSentido = true;
        BigDecimal suma = BigDecimal.ZERO;
        int partes = 0;
        for (Matcher m = PARTE.matcher(desglose); m.find(); ) {
            if (m.group(1) != null) {
                mismoSentido = m.group(1).startsWith("traspaso") || baja(m.group(1)) == netoBaja;
            } else {
                BigDecimal parte = NumeroPublicado.numero(m.group(2)).orElse(BigDecimal.ZERO);
                suma = mismoSentido ? suma.add(parte) : suma.subtract(parte);
                partes++;
            }
        }
        BigDecimal publicado = NumeroPublicado.numero(neto).orElse(BigDecimal.ZERO);
        return partes < 2 || suma.compareTo(publicado) == 0
                ? Optional.empty()
                : Optional.of(hallazgo(adecuacion, publicado, suma, partes));
    }

    private static boolean baja(String verbo) {
        return verbo.startsWith("dis") || verbo.startsWith("dec") || verbo.startsWith("red");
    }

    private static Hallazgo hallazgo(
            Adecuacion adecuacion, BigDecimal publicado, BigDecimal suma, int partes) {
        return SENALA.en(
                adecuacion.concepto() + ", explicación",
                Impreso.numero(publicado) + " mdp",
                Impreso.numero(suma) + " mdp",
                "La explicación da un neto de %s mdp y los %d importes que lo desglosan suman %s mdp."
                        .formatted(Impreso.numero(publicado), partes, Impreso.numero(suma)),
                Senala.celda(Adecuacion.TABLA, adecuacion.fila(), "explicacion"));
    }
}
