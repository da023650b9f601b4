package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.IndicadorReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.texto.Vocabulario;

import java.util.List;
import java.util.Optional;

/** An indicator said to be reported has its value; one without information has none. */
final class RespuestaDeIndicador implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-044",
                    "Respuesta del indicador contra su valor",
                    Gravedad.ALTA,
                    "indicadores: tipo de reporte, A, B y valor",
                    "Captura las variables y el valor, o cambia el tipo de reporte.",
                    "Catálogo de respuestas de indicadores PGCM 2014",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, IndicadorReportado.TABLA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        return IndicadorReportado.de(informe).stream().flatMap(i -> revisa(i).stream()).toList();
    }

    private static Optional<Hallazgo> revisa(IndicadorReportado i) {
        boolean tieneValor = !Vocabulario.sinDato(i.valor());
        boolean tieneAlgo = tieneValor || i.a().isPresent() || i.b().isPresent();
        boolean divideEntreCero = i.b().filter(b -> b.signum() == 0).isPresent();
        if (i.diceReportarValor()
                && !tieneValor
                && !divideEntreCero
                && (i.a().isEmpty() || i.b().isEmpty())) {
            return Optional.of(
                    hallazgo(
                            i,
                            "un valor",
                            "responde «%s» y no trae valor".formatted(i.respuesta())));
        }
        if (i.diceSinInformacion() && tieneAlgo) {
            return Optional.of(
                    hallazgo(
                            i,
                            "sin valor",
                            "responde «%s» y sí trae valores".formatted(i.respuesta())));
        }
        return Optional.empty();
    }

    private static Hallazgo hallazgo(IndicadorReportado i, String esperado, String problema) {
        return SENALA.en(
                i.rotulo(),
                i.valor(),
                esperado,
                "El indicador %s %s.".formatted(i.rotulo(), problema),
                Senala.celda(IndicadorReportado.TABLA, i.fila(), "tipo_reporte"),
                Senala.celda(IndicadorReportado.TABLA, i.fila(), i.columnaValor()));
    }
}
