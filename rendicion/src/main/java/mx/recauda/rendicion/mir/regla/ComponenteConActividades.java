package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nivel;

import java.util.List;

/** Every component has at least one activity. */
final class ComponenteConActividades implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-004",
                            "Componente con Actividades",
                            Gravedad.MEDIA,
                            "Componentes y Actividades",
                            "Agrega las Actividades que producen el Componente.",
                            "Lógica vertical; mir.md §2",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return mir.en(Nivel.COMPONENTE).stream()
                .filter(c ->
                        mir.en(Nivel.ACTIVIDAD).stream()
                                .noneMatch(a -> a.componente().equals(c.clave())))
                .map(c ->
                        SENALA.en(
                                c,
                                "componente",
                                "0 Actividades",
                                "al menos una Actividad",
                                "El Componente no tiene Actividades que lo produzcan."))
                .toList();
    }
}
