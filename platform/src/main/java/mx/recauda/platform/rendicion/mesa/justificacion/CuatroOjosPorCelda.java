package mx.recauda.platform.rendicion.mesa.justificacion;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.rendicion.mesa.Borradores;
import mx.recauda.platform.rendicion.mesa.Campo;
import mx.recauda.platform.rendicion.mesa.CeldaCapturada;
import mx.recauda.platform.rendicion.mesa.CondicionDeActo;
import mx.recauda.platform.rendicion.mesa.Expediente;
import mx.recauda.rendicion.flujo.Acto;
import mx.recauda.rendicion.flujo.ErrorDeFlujo;
import mx.recauda.rendicion.justificacion.Justificacion;
import mx.recauda.rendicion.justificacion.JustificacionesDeInforme.Declarada;
import mx.recauda.rendicion.version.Casilla;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Nobody approves a value or an explanation that the same person wrote, whatever request it was
 * written for: a section withdrawn and asked again keeps its cells but none of its acts. What the
 * draft was begun with is nobody's; who types what the base says has still said it.
 */
@Component
class CuatroOjosPorCelda implements CondicionDeActo {

    private final Borradores borradores;
    private final Explicaciones explicaciones;

    CuatroOjosPorCelda(Borradores borradores, Explicaciones explicaciones) {
        this.borradores = borradores;
        this.explicaciones = explicaciones;
    }

    @Override
    public List<Incidencia> impiden(Expediente expediente, Acto acto, Idioma idioma) {
        String persona = acto.firma().persona();
        if (!acto.accion().aprueba()
                || !(capturo(expediente, persona) || explico(expediente, persona))) {
            return List.of();
        }
        return List.of(
                Incidencia.de(
                                ErrorDeFlujo.APRUEBA_LO_QUE_ELABORO,
                                idioma,
                                acto.firma().nombre(),
                                expediente.tramite().solicitud().seccion())
                        .enArchivo(expediente.tramite().solicitud().id())
                        .enCampo("persona", persona));
    }

    private static boolean capturo(Expediente expediente, String persona) {
        for (int i = 0; i < expediente.celdas().size(); i++) {
            CeldaCapturada celda = expediente.celdas().get(i);
            Campo campo = expediente.campos().get(i);
            boolean conElBorrador =
                    celda.numero() == 1
                            && celda.valor().equals(campo.anterior())
                            && persona.equals(expediente.borrador().creadoPor());
            if (celda.numero() > 0 && celda.por().equals(persona) && !conElBorrador) {
                return true;
            }
        }
        return false;
    }

    private boolean explico(Expediente expediente, String persona) {
        Map<Casilla, Explicada> vigentes =
                explicaciones.vigentes(
                        expediente.borrador().id(), expediente.tramite().solicitud().seccion());
        SortedMap<Casilla, Declarada> deLaBase =
                borradores.plan(expediente.borrador()).explicadas();
        return expediente.campos().stream()
                .map(Campo::casilla)
                .anyMatch(c ->
                        Optional.ofNullable(vigentes.get(c))
                                .filter(e -> e.por().equals(persona))
                                .filter(e -> !e.justificacion().equals(deLaBase(deLaBase, c)))
                                .isPresent());
    }

    private static Justificacion deLaBase(SortedMap<Casilla, Declarada> deLaBase, Casilla casilla) {
        return Optional.ofNullable(deLaBase.get(casilla))
                .map(Declarada::justificacion)
                .orElse(Justificacion.vacia());
    }
}
