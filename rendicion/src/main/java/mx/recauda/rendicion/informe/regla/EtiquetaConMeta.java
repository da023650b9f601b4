package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.IndicadorReportado;
import mx.recauda.rendicion.informe.Informe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The name of a variable says what is counted; the goal and the sense stand apart. */
final class EtiquetaConMeta implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-083",
                    "La variable mezcla definición y meta",
                    Gravedad.MEDIA,
                    "indicadores: etiquetas de A y B",
                    "Deja en la etiqueta sólo qué se cuenta y declara el sentido y la meta en la ficha del indicador.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, IndicadorReportado.TABLA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        return IndicadorReportado.de(informe).stream()
                .flatMap(i ->
                        Stream.concat(
                                revisa(i, i.etiquetaA(), "variable_a").stream(),
                                revisa(i, i.etiquetaB(), "variable_b").stream()))
                .toList();
    }

    private static Optional<Hallazgo> revisa(
            IndicadorReportado i, String etiqueta, String columna) {
        return Lexico.primera("meta_en_etiqueta", etiqueta)
                .map(e ->
                        SENALA.en(
                                i.rotulo() + ", " + columna,
                                etiqueta,
                                "la definición sin la meta",
                                "La etiqueta de %s en %s mezcla la definición con la meta: «%s»."
                                        .formatted(columna, i.rotulo(), e),
                                Senala.celda(IndicadorReportado.TABLA, i.fila(), columna)));
    }
}
