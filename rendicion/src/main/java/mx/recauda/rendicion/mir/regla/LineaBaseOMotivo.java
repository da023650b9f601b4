package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.indicador.LineaBase;
import mx.recauda.rendicion.mir.Mir;

import java.util.List;

/** A sheet has a baseline or says why not. */
final class LineaBaseOMotivo implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-020",
                            "Línea base",
                            Gravedad.BAJA,
                            "Ficha técnica",
                            "Registra valor, año y periodo, o justifica que no exista.",
                            "Ficha técnica del indicador; mir.md §3",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return Fichas.de(mir)
                .filter(f ->
                        f.ficha().lineaBase() instanceof LineaBase.Ausente a
                                && a.porque().isBlank())
                .map(f ->
                        SENALA.en(
                                f,
                                "linea_base",
                                "",
                                "una línea base o su justificación",
                                "El indicador no tiene línea base ni dice por qué."))
                .toList();
    }
}
