package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.texto.Texto;

import java.util.List;

/** A definition has at most 240 characters and does not repeat the name. */
final class DefinicionPropia implements Regla<Mir> {

    private static final int MAXIMO = 240;

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-019",
                            "Definición del indicador",
                            Gravedad.BAJA,
                            "Ficha técnica",
                            "Di en máximo 240 caracteres qué mide, sin repetir el nombre.",
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
                        f.ficha().definicion().isBlank()
                                || f.ficha().definicion().length() > MAXIMO
                                || Texto.contiene(f.ficha().definicion(), f.ficha().nombre()))
                .map(f ->
                        SENALA.en(
                                f,
                                "definicion",
                                f.ficha().definicion(),
                                "máximo " + MAXIMO + " caracteres, sin repetir el nombre",
                                "La definición falta, repite el nombre o es larga (%d caracteres)."
                                        .formatted(f.ficha().definicion().length())))
                .toList();
    }
}
