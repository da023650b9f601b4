package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Acto;
import mx.recauda.rendicion.flujo.Tramite;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Chases: leaves a reminder, as an act, on the requests somebody owes. */
@Service
public class Recordatorios {

    private final Solicitudes solicitudes;
    private final Actos actos;
    private final Bitacora bitacora;

    Recordatorios(Solicitudes solicitudes, Actos actos, Bitacora bitacora) {
        this.solicitudes = solicitudes;
        this.actos = actos;
        this.bitacora = bitacora;
    }

    /**
     * Reminds those who owe the next act of each request, with the same words; gives how many
     * reminders were left and why the others were not.
     */
    @Transactional
    public Resultado<Integer> recuerda(
            List<UUID> cuales, String nota, String cuenta, Idioma idioma) {
        List<Incidencia> faltas = new ArrayList<>();
        if (cuales.isEmpty()) {
            faltas.add(Incidencia.de(ErrorDeMesa.NADA_QUE_RECORDAR, idioma));
        }
        int hechos = 0;
        for (UUID solicitud : cuales.stream().distinct().sorted().toList()) {
            List<Incidencia> suyas = recuerda(solicitud, nota, cuenta, idioma);
            hechos += suyas.isEmpty() ? 1 : 0;
            suyas.stream().filter(i -> !faltas.contains(i)).forEach(faltas::add);
        }
        return new Resultado<>(hechos, faltas);
    }

    private List<Incidencia> recuerda(UUID solicitud, String nota, String cuenta, Idioma idioma) {
        solicitudes.aparta(solicitud);
        Optional<Tramite> tramite = solicitudes.busca(solicitud);
        if (tramite.isEmpty()) {
            return List.of(Incidencia.de(ErrorDeMesa.NADA_QUE_RECORDAR, idioma));
        }
        Resultado<Optional<Acto>> acto =
                actos.de(
                        tramite.get(),
                        Mesa.situacion(tramite.get()),
                        Mesa.Intento.de(Accion.RECORDAR, nota, ""),
                        cuenta,
                        idioma);
        if (acto.tieneErrores() || acto.valor().isEmpty()) {
            return acto.incidencias();
        }
        solicitudes.agrega(
                solicitud.toString(), tramite.get().actos().size() + 1, acto.valor().get());
        bitacora.anota("RECORDAR_SECCION", "solicitud:" + solicitud, Map.of());
        return List.of();
    }
}
