package mx.recauda.platform.afiliacion;

import mx.recauda.platform.afiliacion.CambioDeAfiliacion.Motivo;
import mx.recauda.platform.base.Identificadores;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Tells the other modules what may move money; see {@link CambioDeAfiliacion}. */
@Component
public class AnuncioDeCambios {

    private final ApplicationEventPublisher eventos;
    private final Identificadores identificadores;

    AnuncioDeCambios(ApplicationEventPublisher eventos, Identificadores identificadores) {
        this.eventos = eventos;
        this.identificadores = identificadores;
    }

    /** Publishes in the transaction of the caller: if that is undone, nothing was said. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void anuncia(
            Motivo motivo, UUID sujeto, UUID registro, LocalDate desde, Instant conocidoEn) {
        eventos.publishEvent(
                new CambioDeAfiliacion(
                        identificadores.nuevo(), motivo, sujeto, registro, desde, conocidoEn));
    }
}
