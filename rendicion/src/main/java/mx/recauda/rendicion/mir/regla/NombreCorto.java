package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.texto.Texto;

import java.util.List;

/** The name of an indicator has at most ten words. */
final class NombreCorto implements Regla<Mir> {

    private static final int MAXIMO = 10;

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-018",
                            "Nombre del indicador",
                            Gravedad.BAJA,
                            "Ficha técnica",
                            "Acorta el nombre: qué se mide y de quién.",
                            "Ficha técnica del indicador; mir.md §3",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return Fichas.de(mir)
                .filter(f -> Texto.palabras(f.ficha().nombre()).size() > MAXIMO)
                .map(f ->
                        SENALA.en(
                                f,
                                "nombre",
                                f.ficha().nombre(),
                                "máximo " + MAXIMO + " palabras",
                                "El nombre tiene %d palabras."
                                        .formatted(Texto.palabras(f.ficha().nombre()).size())))
                .toList();
    }
}
