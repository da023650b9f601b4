package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Acto;
import mx.recauda.rendicion.flujo.Estado;
import mx.recauda.rendicion.flujo.Situacion;
import mx.recauda.rendicion.flujo.Tramite;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Saves the cells of a section in capture: of two people on one, one wins and the other is told.
 */
@Service
public class Capturas {

    private final Borradores borradores;
    private final Solicitudes solicitudes;
    private final Actos actos;
    private final Etiquetas etiquetas;

    Capturas(Borradores borradores, Solicitudes solicitudes, Actos actos, Etiquetas etiquetas) {
        this.etiquetas = etiquetas;
        this.borradores = borradores;
        this.solicitudes = solicitudes;
        this.actos = actos;
    }

    /**
     * Saves one cell.
     *
     * @param campo place of the cell in the section
     * @param leida number of the value the person was looking at, 0 when it was empty
     */
    @Transactional
    public Guardado guarda(
            UUID solicitud, Campo campo, int leida, String valor, String cuenta, Idioma idioma) {
        solicitudes.aparta(solicitud);
        Tramite tramite = solicitudes.busca(solicitud).orElseThrow();
        Situacion situacion = Mesa.situacion(tramite);
        Optional<Incidencia> mal = rechaza(tramite, situacion, campo, valor, cuenta, idioma);
        if (mal.isPresent()) {
            return new Guardado.Rechazado(mal.get(), valor);
        }
        UUID borrador = UUID.fromString(tramite.solicitud().informe());
        String canonico = Captura.canonico(campo, valor);
        Optional<CeldaCapturada> vigente = borradores.celda(borrador, campo.casilla());
        if (vigente.map(CeldaCapturada::valor).orElse("").equals(canonico)) {
            return new Guardado.Hecho(vigente.orElse(Mesa.vacia(campo.casilla(), Instant.EPOCH)));
        }
        int numero = vigente.map(CeldaCapturada::numero).orElse(0);
        if (numero != leida) {
            // Who gives back what was read changes nothing: the other's value stays.
            if (vigente.isPresent()
                    && borradores.leido(borrador, campo.casilla(), leida).equals(canonico)) {
                return new Guardado.Hecho(vigente.get());
            }
            return new Guardado.Conflicto(
                    vigente.orElse(Mesa.vacia(campo.casilla(), Instant.EPOCH)), canonico);
        }
        anotaCaptura(tramite, situacion, cuenta, idioma);
        return new Guardado.Hecho(
                borradores.agrega(borrador, campo.casilla(), numero + 1, canonico, cuenta));
    }

    /**
     * A value to be kept.
     *
     * @param campo which cell
     * @param leida number of the value the person was looking at
     * @param valor the new one
     */
    public record Cambio(Campo campo, int leida, String valor) {}

    /**
     * Saves several cells, or none: when one of them cannot be saved nothing is kept, and what came
     * of each is told all the same.
     */
    @Transactional
    public List<Guardado> guarda(
            UUID solicitud, List<Cambio> cambios, String cuenta, Idioma idioma) {
        solicitudes.aparta(solicitud);
        List<Guardado> pruebas =
                cambios.stream().map(c -> prueba(solicitud, c, cuenta, idioma)).toList();
        if (!pruebas.stream().allMatch(g -> g instanceof Guardado.Hecho)) {
            return pruebas;
        }
        return cambios.stream()
                .map(c -> guarda(solicitud, c.campo(), c.leida(), c.valor(), cuenta, idioma))
                .toList();
    }

    /** What would come of saving a cell. */
    private Guardado prueba(UUID solicitud, Cambio cambio, String cuenta, Idioma idioma) {
        Tramite tramite = solicitudes.busca(solicitud).orElseThrow();
        Optional<Incidencia> mal =
                rechaza(
                        tramite,
                        Mesa.situacion(tramite),
                        cambio.campo(),
                        cambio.valor(),
                        cuenta,
                        idioma);
        if (mal.isPresent()) {
            return new Guardado.Rechazado(mal.get(), cambio.valor());
        }
        UUID borrador = UUID.fromString(tramite.solicitud().informe());
        CeldaCapturada vigente =
                borradores
                        .celda(borrador, cambio.campo().casilla())
                        .orElse(Mesa.vacia(cambio.campo().casilla(), Instant.EPOCH));
        String canonico = Captura.canonico(cambio.campo(), cambio.valor());
        return vigente.numero() == cambio.leida() || vigente.valor().equals(canonico)
                ? new Guardado.Hecho(vigente)
                : new Guardado.Conflicto(vigente, canonico);
    }

    private Optional<Incidencia> rechaza(
            Tramite tramite,
            Situacion situacion,
            Campo campo,
            String valor,
            String cuenta,
            Idioma idioma) {
        if (!situacion.estado().admiteCaptura()) {
            return Optional.of(
                    Incidencia.de(
                            ErrorDeMesa.NO_ADMITE_CAPTURA,
                            idioma,
                            etiquetas.seccion(tramite.solicitud().seccion()),
                            situacion.estado().nombre(idioma)));
        }
        Resultado<Optional<Acto>> captura =
                actos.de(
                        tramite,
                        situacion,
                        Mesa.Intento.de(Accion.CAPTURAR, "", ""),
                        cuenta,
                        idioma);
        if (captura.tieneErrores()) {
            return Optional.of(captura.errores().getFirst());
        }
        return Captura.rechaza(campo, etiquetas.celda(campo.casilla()), valor, idioma);
    }

    /** Leaves the act of who captures something of a section besides its cells. */
    public void anotaCaptura(Expediente expediente, String cuenta, Idioma idioma) {
        anotaCaptura(expediente.tramite(), expediente.situacion(), cuenta, idioma);
    }

    /** The first cell a person saves in a round leaves an act; the others only their facts. */
    private void anotaCaptura(Tramite tramite, Situacion situacion, String cuenta, Idioma idioma) {
        boolean consta =
                situacion.estado() == Estado.EN_CAPTURA && situacion.elaboraron().contains(cuenta);
        if (!consta) {
            actos.de(tramite, situacion, Mesa.Intento.de(Accion.CAPTURAR, "", ""), cuenta, idioma)
                    .valor()
                    .ifPresent(a ->
                            solicitudes.agrega(
                                    tramite.solicitud().id(), tramite.actos().size() + 1, a));
        }
    }
}
