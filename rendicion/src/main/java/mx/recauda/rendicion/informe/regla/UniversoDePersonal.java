package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.IndicadorReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.NumeroPublicado;
import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The total of public servants is not below the posts that are occupied. */
final class UniversoDePersonal implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-064",
                    "Universo de servidores públicos",
                    Gravedad.ALTA,
                    "indicadores: B que dice total de servidores públicos; avances: plazas ocupadas",
                    "Usa como B el total de servidores públicos, o cambia la definición de la variable.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.INFERIDA);

    private static final Pattern UNIVERSO =
            Pattern.compile(
                    "\\btotal de (?:servidores publicos|trabajadores|empleados|personal)\\b");
    private static final Pattern PLAZAS =
            Pattern.compile(
                    "\\b(\\d{1,3}(?:,\\d{3})+|\\d{3,}) (?:de )?(?:plazas|puestos|trabajadores|servidores publicos)\\b");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (IndicadorReportado i : IndicadorReportado.de(informe)) {
            if (i.b().isPresent() && UNIVERSO.matcher(Texto.plano(i.etiquetaB())).find()) {
                AvanceReportado.de(informe).stream()
                        .flatMap(a -> revisa(i, a).stream())
                        .findFirst()
                        .ifPresent(hallazgos::add);
            }
        }
        return hallazgos;
    }

    private static Optional<Hallazgo> revisa(IndicadorReportado indicador, AvanceReportado avance) {
        BigDecimal b = indicador.b().orElseThrow();
        return PLAZAS.matcher(Texto.plano(avance.avance()))
                .results()
                .flatMap(m -> NumeroPublicado.numero(m.group(1)).stream())
                .filter(p -> Lexico.hay("plazas_ocupadas", avance.avance()) && p.compareTo(b) > 0)
                .findFirst()
                .map(p ->
                        new Senala(FICHA, IndicadorReportado.TABLA)
                                .en(
                                        indicador.rotulo() + " / " + avance.nombre(),
                                        Impreso.numero(b),
                                        "al menos " + Impreso.numero(p),
                                        "La variable B de %s («%s») es %s, pero %s reporta %s plazas ocupadas."
                                                .formatted(
                                                        indicador.rotulo(),
                                                        indicador.etiquetaB(),
                                                        Impreso.numero(b),
                                                        avance.nombre(),
                                                        Impreso.numero(p)),
                                        Senala.celda(
                                                IndicadorReportado.TABLA, indicador.fila(), "b"),
                                        Senala.celda(
                                                AvanceReportado.TABLA, avance.fila(), "avance")));
    }
}
