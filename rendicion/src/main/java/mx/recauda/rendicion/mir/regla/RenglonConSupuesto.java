package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;

import java.util.List;

/** Every row names the external conditions it needs. */
final class RenglonConSupuesto implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-017",
                            "Renglón con supuesto",
                            Gravedad.BAJA,
                            "Supuestos",
                            "Escribe la condición externa de la que depende, si la hay.",
                            "mir.md §2",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return mir.renglones().stream()
                .filter(r -> r.supuestos().isEmpty())
                .map(r ->
                        SENALA.en(
                                r,
                                "supuestos",
                                "",
                                "al menos un supuesto",
                                "El renglón no dice de qué condición externa depende."))
                .toList();
    }
}
