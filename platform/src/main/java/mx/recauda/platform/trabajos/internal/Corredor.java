package mx.recauda.platform.trabajos.internal;

import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.trabajos.Parte;
import mx.recauda.platform.trabajos.Tarea;
import mx.recauda.platform.trabajos.internal.TrabajosEnTabla.Tomado;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Runs one part of a job at a time; a part that fails is halved until the bad unit is alone. */
@Component
class Corredor {

    private static final Logger BITACORA = LoggerFactory.getLogger(Corredor.class);

    /** Failures in a row, with nothing done in between, after which a job stops. */
    private static final int FALLOS_SEGUIDOS = 40;

    private final ObjectProvider<Tarea> tareas;
    private final TrabajosEnTabla tabla;
    private final TransactionTemplate transaccion;

    Corredor(ObjectProvider<Tarea> tareas, TrabajosEnTabla tabla, TransactionTemplate transaccion) {
        this.tareas = tareas;
        this.tabla = tabla;
        this.transaccion = transaccion;
    }

    /** The task of a kind. */
    Tarea tarea(String tipo) {
        return tareas.stream()
                .filter(t -> t.tipo().equals(tipo))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no task does " + tipo));
    }

    /** Does the next part, with the scope of its task. */
    Paso avanza(UUID trabajo) {
        return tabla.pedido(trabajo)
                .map(p ->
                        Alcances.como(
                                tarea(p.tipo()).alcance(p.alcance()), () -> conAlcance(trabajo)))
                .orElse(Paso.ACABA);
    }

    private Paso conAlcance(UUID trabajo) {
        try {
            return Objects.requireNonNull(transaccion.execute(estado -> parte(trabajo)));
        } catch (RuntimeException fallo) {
            BITACORA.debug("part of {} failed", trabajo, fallo);
            return Objects.requireNonNull(transaccion.execute(estado -> fallo(trabajo, fallo)));
        }
    }

    private Paso parte(UUID trabajo) {
        Optional<Tomado> tomado = tabla.toma(trabajo);
        if (tomado.isEmpty()) {
            return Paso.ACABA;
        }
        Tarea tarea = tarea(tomado.get().tipo());
        Parte hecha = tarea.hace(tomado.get().avance(), tomado.get().parte());
        if (hecha.enEspera()) {
            return Paso.ESPERA;
        }
        tabla.anota(trabajo, hecha, Math.min(tarea.parte(), tomado.get().parte() * 2));
        return paso(!hecha.ultima());
    }

    private Paso fallo(UUID trabajo, RuntimeException fallo) {
        Optional<Tomado> tomado = tabla.toma(trabajo);
        if (tomado.isEmpty()) {
            return Paso.ACABA;
        }
        String motivo = Objects.requireNonNullElse(fallo.getMessage(), fallo.getClass().getName());
        int parte = tomado.get().parte();
        if (parte > 1 || tomado.get().fallos() == 0) {
            boolean definitivo = tomado.get().fallos() >= FALLOS_SEGUIDOS;
            tabla.anotaFallo(trabajo, motivo, Math.max(1, parte / 2), definitivo);
            return paso(!definitivo);
        }
        return aparta(trabajo, tomado.get(), motivo);
    }

    private Paso aparta(UUID trabajo, Tomado tomado, String motivo) {
        try {
            Parte sin = tarea(tomado.tipo()).aparta(tomado.avance(), motivo);
            tabla.anota(trabajo, sin, 1);
            return paso(!sin.ultima());
        } catch (RuntimeException tampoco) {
            BITACORA.warn("job {} stops: {}", trabajo, tampoco.getClass().getName());
            tabla.anotaFallo(trabajo, motivo, 1, true);
            return Paso.ACABA;
        }
    }

    private static Paso paso(boolean haySiguiente) {
        return haySiguiente ? Paso.SIGUE : Paso.ACABA;
    }

    /** What comes after a part. */
    enum Paso {
        SIGUE,
        ESPERA,
        ACABA
    }
}
