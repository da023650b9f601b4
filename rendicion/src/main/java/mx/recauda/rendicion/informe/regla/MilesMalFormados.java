package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.texto.Texto;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** In a text, a comma inside a number separates groups of three digits. */
final class MilesMalFormados implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-033",
                    "Separador de millares mal puesto",
                    Gravedad.MEDIA,
                    "avances, explicaciones y textos de sección",
                    "Escribe el número completo: cada coma separa tres dígitos.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.CONFIRMADA);

    private static final Pattern CON_COMAS =
            Pattern.compile("(?<![\\d.,/\\p{L}-])\\d+(?:,\\d+)+(?![\\d/\\p{L}-])");
    private static final Pattern BIEN = Pattern.compile("\\d{1,3}(?:,\\d{3})+");
    private static final Pattern ENUMERACION = Pattern.compile("\\d{1,2}(?:,\\d{1,2}){2,}");
    private static final Pattern ANTES_DE_LISTA =
            Pattern.compile(
                    "(?:articulos?|arts?\\.?|numerales|fracciones|fracc\\.?|incisos?|anexos?|paginas?|pp?\\.|clausulas?|capitulos?|reglas?|apartados?|cuadros?|dias?)\\s*$");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        return TextoLargo.de(informe).stream().flatMap(MilesMalFormados::revisa).toList();
    }

    private static Stream<Hallazgo> revisa(TextoLargo texto) {
        return CON_COMAS
                .matcher(texto.texto())
                .results()
                .filter(m -> !BIEN.matcher(m.group()).matches())
                .filter(m -> !ENUMERACION.matcher(m.group()).matches())
                .filter(m ->
                        !ANTES_DE_LISTA
                                .matcher(Texto.plano(texto.texto().substring(0, m.start())) + " ")
                                .find())
                .map(m ->
                        new Senala(FICHA, texto.seccion())
                                .en(
                                        texto.ubicacion(),
                                        m.group(),
                                        "grupos de tres dígitos",
                                        "El número «%s» tiene mal puesto el separador de millares o le falta un dígito."
                                                .formatted(m.group()),
                                        texto.celda()));
    }
}
