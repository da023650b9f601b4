package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nivel;

import java.util.List;

/** Every activity belongs to a component of the matrix. */
final class ActividadDeUnComponente implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-005",
                            "Actividad de un Componente",
                            Gravedad.MEDIA,
                            "Actividades",
                            "Escribe la clave del Componente al que pertenece.",
                            "Lógica vertical; mir.md §2",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return mir.en(Nivel.ACTIVIDAD).stream()
                .filter(a ->
                        mir.en(Nivel.COMPONENTE).stream()
                                .noneMatch(c -> c.clave().equals(a.componente())))
                .map(a ->
                        SENALA.en(
                                a,
                                "componente",
                                a.componente(),
                                "la clave de un Componente",
                                "La Actividad no pertenece a ningún Componente de la" + " matriz."))
                .toList();
    }
}
