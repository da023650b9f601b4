package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.NumeroPublicado;
import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts a text lists do not exceed the whole it gives. */
final class SumaDePartesEnTexto implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-079",
                    "Las partes no suman el todo en el texto",
                    Gravedad.BAJA,
                    "avances y textos: «N cosas … en a cosas … y en b», «N …, de los cuales a … y b …»",
                    "Corrige el total o la parte.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.INFERIDA);

    private static final Pattern EN_Y_EN =
            Pattern.compile("\\ben (\\d{1,4}) (\\p{L}{4,})[^.;]*?,? y en (\\d{1,4})\\b");
    private static final Pattern DE_LOS_CUALES =
            Pattern.compile(
                    "\\b(\\d[\\d,]*) (\\p{L}{3,})[^.;]{0,160}?,? (?:de|entre|dentro de) l[oa]s cuales,? (?:se aprecian |son |fueron )?(\\d[\\d,]*)\\b([^.;]*?)\\by (\\d[\\d,]*)\\b");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        return TextoLargo.de(informe).stream()
                .flatMap(t -> Stream.concat(enYEn(t), deLosCuales(t)))
                .toList();
    }

    private static Stream<Hallazgo> enYEn(TextoLargo texto) {
        String plano = Texto.plano(texto.texto());
        return EN_Y_EN.matcher(plano)
                .results()
                .flatMap(m ->
                        ultimo(plano.substring(0, m.start()), m.group(2))
                                .flatMap(todo -> excede(texto, todo, m.group(1), m.group(3)))
                                .stream());
    }

    private static Stream<Hallazgo> deLosCuales(TextoLargo texto) {
        return DE_LOS_CUALES
                .matcher(Texto.plano(texto.texto()))
                .results()
                .filter(m -> !m.group(4).matches(".*\\d.*"))
                .flatMap(m ->
                        NumeroPublicado.numero(m.group(1).replaceAll(",$", ""))
                                .flatMap(todo -> excede(texto, todo, m.group(3), m.group(5)))
                                .stream());
    }

    /** The last number given of those things before a place. */
    private static Optional<BigDecimal> ultimo(String antes, String cosas) {
        return Pattern.compile("\\b(\\d{1,4}) " + Pattern.quote(cosas))
                .matcher(antes)
                .results()
                .reduce((a, b) -> b)
                .flatMap(m -> NumeroPublicado.numero(m.group(1)));
    }

    private static Optional<Hallazgo> excede(
            TextoLargo texto, BigDecimal todo, String una, String otra) {
        Optional<BigDecimal> a = NumeroPublicado.numero(una.replaceAll(",$", ""));
        Optional<BigDecimal> b = NumeroPublicado.numero(otra.replaceAll(",$", ""));
        if (a.isEmpty() || b.isEmpty() || a.get().add(b.get()).compareTo(todo) <= 0) {
            return Optional.empty();
        }
        BigDecimal suma = a.get().add(b.get());
        return Optional.of(
                new Senala(FICHA, texto.seccion())
                        .en(
                                texto.ubicacion(),
                                "%s; %s + %s".formatted(todo, a.get(), b.get()),
                                "a lo más " + todo,
                                "El texto da un total de %s y sus partes (%s y %s) suman %s."
                                        .formatted(todo, a.get(), b.get(), suma),
                                texto.celda()));
    }
}
