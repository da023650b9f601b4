package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;

import java.util.List;

/** A matrix said to be official names the document it was taken from. */
final class OficialConFuente implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-027",
                            "Carácter y fuente",
                            Gravedad.ALTA,
                            "Portada",
                            "Escribe el documento del que se tomó, o márcala como demostración.",
                            "mir.md §7",
                            Confianza.PROPUESTA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return mir.caracter() == Mir.Caracter.OFICIAL && mir.fuente().isBlank()
                ? List.of(
                        SENALA.enLaMatriz(
                                "fuente",
                                "",
                                "el documento de origen",
                                "La matriz se presenta como oficial y no dice de dónde se tomó."))
                : List.of();
    }
}
