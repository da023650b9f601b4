package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.IndicadorReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.texto.Texto;
import mx.recauda.rendicion.texto.Vocabulario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An indicator without information is not one whose data a commitment of its theme gives. */
final class IndicadorSinValor implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-065",
                    "Indicador sin valor con dato en el texto",
                    Gravedad.MEDIA,
                    "indicadores sin valor: nombre y variables; avances del mismo tema: oraciones con número",
                    "Reporta el indicador con el dato del avance, o explica por qué no es el mismo.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.INFERIDA);

    private static final Pattern CANTIDAD =
            Pattern.compile(
                    "(?<![\\d/.-])\\d{1,3}(?:,\\d{3})+(?![\\d/-])|(?<![\\d/.,-])\\d{3,}(?![\\d/,-])");
    private static final Pattern ANIO = Pattern.compile("(?:19|20)\\d{2}");
    private static final int PALABRAS_COMUNES = 3;
    private static final int LETRAS_SIGNIFICATIVAS = 6;

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        return IndicadorReportado.de(informe).stream()
                .filter(i ->
                        !i.diceReportarValor() && Vocabulario.sinDato(i.valor()) && i.a().isEmpty())
                .flatMap(i ->
                        AvanceReportado.de(informe).stream()
                                .filter(a -> Texto.equivale(a.tema(), i.tema()))
                                .flatMap(
                                        a -> relacionada(i, a).map(o -> hallazgo(i, a, o)).stream())
                                .limit(1))
                .toList();
    }

    private static Optional<String> relacionada(IndicadorReportado i, AvanceReportado a) {
        Set<String> suyas = significativas(i.nombre() + " " + i.etiquetaA() + " " + i.etiquetaB());
        return TextoLargo.deAvance(a).oraciones().stream()
                .filter(o ->
                        CANTIDAD.matcher(o)
                                .results()
                                .anyMatch(m -> !ANIO.matcher(m.group()).matches()))
                .filter(o ->
                        significativas(o).stream().filter(suyas::contains).count()
                                >= PALABRAS_COMUNES)
                .findFirst();
    }

    private static Set<String> significativas(String texto) {
        return Texto.palabras(texto).stream()
                .filter(p -> p.length() >= LETRAS_SIGNIFICATIVAS)
                .map(p -> p.replaceAll("(?:es|s)$", ""))
                .collect(Collectors.toSet());
    }

    private static Hallazgo hallazgo(IndicadorReportado i, AvanceReportado a, String oracion) {
        return new Senala(FICHA, IndicadorReportado.TABLA)
                .en(
                        i.rotulo() + " / " + a.nombre(),
                        i.respuesta(),
                        "un valor",
                        "El indicador %s responde «%s», pero %s da un dato relacionado: «%s»."
                                .formatted(
                                        i.rotulo(),
                                        i.respuesta(),
                                        a.nombre(),
                                        Impreso.cita(oracion)),
                        Senala.celda(IndicadorReportado.TABLA, i.fila(), "tipo_reporte"),
                        Senala.celda(AvanceReportado.TABLA, a.fila(), "avance"));
    }
}
