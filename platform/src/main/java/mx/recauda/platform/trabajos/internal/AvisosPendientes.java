package mx.recauda.platform.trabajos.internal;

import mx.recauda.platform.trabajos.TareaPeriodica;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

import java.time.Duration;

/**
 * Tells again what one module told another and was not heard: a listener may fail once, because the
 * database was away or two collided, and nobody would tell it again before the next start. What was
 * heard is forgotten after a while; whoever heard it keeps what it needed.
 */
@Component
class AvisosPendientes implements TareaPeriodica {

    private final IncompleteEventPublications pendientes;
    private final CompletedEventPublications oidos;
    private final Duration cada;
    private final Duration espera;
    private final Duration memoria;

    AvisosPendientes(
            IncompleteEventPublications pendientes,
            CompletedEventPublications oidos,
            @Value("${recauda.avisos.repite-cada:60s}") Duration cada,
            @Value("${recauda.avisos.espera:2m}") Duration espera,
            @Value("${recauda.avisos.memoria:30d}") Duration memoria) {
        this.pendientes = pendientes;
        this.oidos = oidos;
        this.cada = cada;
        this.espera = espera;
        this.memoria = memoria;
    }

    @Override
    public String nombre() {
        return "base.avisos";
    }

    @Override
    public Duration cada() {
        return cada;
    }

    @Override
    public void hace() {
        pendientes.resubmitIncompletePublicationsOlderThan(espera);
        oidos.deletePublicationsOlderThan(memoria);
    }
}
