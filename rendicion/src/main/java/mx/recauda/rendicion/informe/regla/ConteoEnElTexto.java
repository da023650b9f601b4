package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.formulario.Formulario;
import mx.recauda.rendicion.formulario.Formularios;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.IndicadorReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.NumeroPublicado;
import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The number a progress text declares is variable A of its indicator. */
final class ConteoEnElTexto implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-062",
                    "Variable contra lo que cuenta el avance",
                    Gravedad.MEDIA,
                    "indicadores: A; avance del compromiso relacionado: número declarado de los elementos que el catálogo nombra",
                    "Publica el mismo número en el indicador y en el avance, o explica qué cuenta cada uno.",
                    "Relación entre indicadores y compromisos PGCM 2014: datos abiertos y trámites digitalizados",
                    Confianza.CONFIRMADA);

    private static final List<String> PALABRAS =
            List.of(
                    "cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho",
                    "nueve", "diez", "once", "doce");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        Formulario formulario = Formularios.para(informe.metadatos().anio()).formulario();
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (IndicadorReportado i : IndicadorReportado.de(informe)) {
            formulario
                    .indicador(i.codigo())
                    .filter(c ->
                            c.cuenta().isPresent()
                                    && c.compromiso().isPresent()
                                    && i.a().isPresent())
                    .ifPresent(c ->
                            AvanceReportado.de(informe).stream()
                                    .filter(a ->
                                            a.codigo()
                                                    .equalsIgnoreCase(c.compromiso().orElseThrow()))
                                    .forEach(a ->
                                            revisa(i, a, c.cuenta().orElseThrow())
                                                    .ifPresent(hallazgos::add)));
        }
        return hallazgos;
    }

    private static Optional<Hallazgo> revisa(
            IndicadorReportado indicador, AvanceReportado avance, String cuenta) {
        BigDecimal a = indicador.a().orElseThrow();
        Optional<BigDecimal> declarado = declarado(avance.avance(), cuenta);
        return declarado
                .filter(d -> d.compareTo(a) != 0)
                .map(d ->
                        new Senala(FICHA, IndicadorReportado.TABLA)
                                .en(
                                        indicador.rotulo() + " / " + avance.nombre(),
                                        a.toPlainString(),
                                        d.toPlainString(),
                                        "El indicador %s reporta A = %s y el avance de %s declara %s."
                                                .formatted(
                                                        indicador.rotulo(),
                                                        a.toPlainString(),
                                                        avance.nombre(),
                                                        d.toPlainString()),
                                        Senala.celda(
                                                IndicadorReportado.TABLA, indicador.fila(), "a"),
                                        Senala.celda(
                                                AvanceReportado.TABLA, avance.fila(), "avance")));
    }

    private static Optional<BigDecimal> declarado(String texto, String cuenta) {
        String nombres =
                Arrays.stream(cuenta.split("\\|", -1))
                        .map(Texto::plano)
                        .map(n -> n.replaceAll("s\\b", "s?"))
                        .collect(Collectors.joining("|"));
        Matcher m =
                Pattern.compile(
                                "\\b(\\d[\\d,]*|"
                                        + String.join("|", PALABRAS)
                                        + ") (?:nuev[oa]s )?(?:"
                                        + nombres
                                        + ")\\b")
                        .matcher(Texto.plano(texto));
        if (!m.find()) {
            return Optional.empty();
        }
        int palabra = PALABRAS.indexOf(m.group(1));
        return palabra >= 0
                ? Optional.of(BigDecimal.valueOf(palabra))
                : NumeroPublicado.numero(m.group(1));
    }
}
