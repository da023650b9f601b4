package mx.recauda.platform.rendicion.indicadores.web;

import mx.recauda.platform.portal.Panel;
import mx.recauda.platform.portal.Pendientes;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.rendicion.indicadores.ClaseDeInstrumento;
import mx.recauda.platform.rendicion.indicadores.Instrumento;
import mx.recauda.platform.rendicion.indicadores.Instrumentos;
import mx.recauda.platform.rendicion.indicadores.MetaGuardada;
import mx.recauda.platform.rendicion.indicadores.Metas;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.rendicion.indicador.EstadoDeFirma;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Versions that wait for a signature or a correction of the person, and how many goals are out. */
@Component
class PendientesDeIndicadores implements Pendientes, Panel {

    private final Instrumentos instrumentos;
    private final Metas metas;

    PendientesDeIndicadores(Instrumentos instrumentos, Metas metas) {
        this.instrumentos = instrumentos;
        this.metas = metas;
    }

    @Override
    public List<Pendiente> para(Persona persona) {
        return persona.puede(Permiso.LEER_INDICADORES)
                ? Arrays.stream(ClaseDeInstrumento.values())
                        .flatMap(c -> instrumentos.ultimos(c).stream())
                        .filter(i -> leToca(i, persona))
                        .map(PendientesDeIndicadores::pendiente)
                        .toList()
                : List.of();
    }

    private static boolean leToca(Instrumento i, Persona persona) {
        boolean suya = i.trayecto().elaboro().persona().equals(persona.usuario());
        return switch (i.estado()) {
            case ELABORADA -> !suya && persona.puede(Permiso.REVISAR_INDICADORES);
            case REVISADA ->
                    !suya
                            && persona.puede(Permiso.APROBAR_INDICADORES)
                            && i.trayecto()
                                    .reviso()
                                    .filter(r -> r.persona().equals(persona.usuario()))
                                    .isEmpty();
            case DEVUELTA -> suya && persona.puede(Permiso.ELABORAR_INDICADORES);
            case APROBADA -> false;
        };
    }

    private static Pendiente pendiente(Instrumento i) {
        String asunto =
                i.estado() == EstadoDeFirma.ELABORADA
                        ? "firma.pendiente.revisar"
                        : i.estado() == EstadoDeFirma.REVISADA
                                ? "firma.pendiente.aprobar"
                                : "firma.pendiente.corregir";
        return new Pendiente(
                Optional.empty(),
                Texto.de(asunto),
                Texto.de("firma.pendiente.version", i.titulo(), i.numero()),
                Vista.estado(i.estado()),
                "/indicadores/versiones/" + i.id(),
                Texto.de("firma.pendiente.abrir"));
    }

    @Override
    public List<Avance> avances(Persona persona) {
        if (!persona.puede(Permiso.LEER_INDICADORES)) {
            return List.of();
        }
        List<MetaGuardada> todas = metas.todas();
        int publicadas = (int) todas.stream().filter(MetaGuardada::publicada).count();
        return todas.isEmpty()
                ? List.of()
                : List.of(
                        new Avance(
                                Texto.de("panel.indicadores"),
                                Texto.de("panel.indicadores.detalle"),
                                publicadas,
                                todas.size(),
                                Texto.de("panel.indicadores.valor", publicadas, todas.size()),
                                "/indicadores/metas"));
    }
}
