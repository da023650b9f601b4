package mx.recauda.platform.libro.internal;

import mx.recauda.platform.libro.Sellos;
import mx.recauda.platform.trabajos.TareaPeriodica;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;

/** Closes blocks while the server runs, so that what was written is soon in a published head. */
@Component
class Sellado implements TareaPeriodica {

    private final Sellos sellos;
    private final Duration cada;

    Sellado(Sellos sellos, @Value("${recauda.libro.sella-cada:60s}") Duration cada) {
        this.sellos = sellos;
        this.cada = cada;
    }

    @Override
    public String nombre() {
        return "libro.sella";
    }

    @Override
    public Duration cada() {
        return cada;
    }

    @Override
    public void hace() {
        sellos.cierra();
    }
}
