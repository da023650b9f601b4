package mx.recauda.rendicion.oficio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run of acts leaves: one pass, in order. */
final class LecturaDeOficio {

    private final Map<Integer, Turno> turnos = new LinkedHashMap<>();
    private final List<ActoDeOficio.Acusado> acuses = new ArrayList<>();
    private Optional<ActoDeOficio.Contestado> respuesta = Optional.empty();
    private boolean cerrado;

    private LecturaDeOficio() {}

    static SituacionDeOficio de(
            Optional<LocalDate> vence, List<ActoDeOficio> actos, LocalDate dia) {
        LecturaDeOficio lectura = new LecturaDeOficio();
        actos.forEach(lectura::aplica);
        EstadoDeOficio estado = lectura.estado();
        return new SituacionDeOficio(
                estado,
                List.copyOf(lectura.turnos.values()),
                lectura.acuses,
                lectura.respuesta,
                estado.abierto() ? SituacionDeOficio.atraso(vence, dia) : 0);
    }

    private EstadoDeOficio estado() {
        if (respuesta.isPresent()) {
            return EstadoDeOficio.CONTESTADO;
        }
        if (cerrado) {
            return EstadoDeOficio.CERRADO;
        }
        if (turnos.isEmpty()) {
            return EstadoDeOficio.REGISTRADO;
        }
        if (turnos.values().stream().anyMatch(Turno::pendiente)) {
            return EstadoDeOficio.EN_TRAMITE;
        }
        return turnos.values().stream().anyMatch(t -> t.estado() == Turno.Estado.ATENDIDO)
                ? EstadoDeOficio.ATENDIDO
                : EstadoDeOficio.DEVUELTO;
    }

    private void aplica(ActoDeOficio acto) {
        switch (acto) {
            case ActoDeOficio.Turnado t -> turna(t);
            case ActoDeOficio.Atendido a -> atiende(a, a.turno());
            case ActoDeOficio.Devuelto d -> devuelve(d);
            case ActoDeOficio.Acusado a -> acuses.add(a);
            case ActoDeOficio.Contestado c -> respuesta = Optional.of(c);
            case ActoDeOficio.Cerrado c -> cerrado = true;
        }
    }

    private void turna(ActoDeOficio.Turnado t) {
        turnos.put(
                t.turno(),
                new Turno(
                        t.turno(),
                        t.desde(),
                        t.area(),
                        t.persona(),
                        t.instruccion(),
                        t.fecha(),
                        t.vence(),
                        Turno.Estado.PENDIENTE,
                        Optional.empty(),
                        ""));
        t.desde().ifPresent(d -> cambia(d, Turno.Estado.PASADO, Optional.of(t.fecha()), ""));
    }

    /** What an area did attends also the turns it came from. */
    private void atiende(ActoDeOficio.Atendido acto, int numero) {
        Optional<Integer> antes = Optional.ofNullable(turnos.get(numero)).flatMap(Turno::desde);
        cambia(numero, Turno.Estado.ATENDIDO, Optional.of(acto.fecha()), acto.nota());
        antes.ifPresent(a -> atiende(acto, a));
    }

    /** Who passed it on has it again. */
    private void devuelve(ActoDeOficio.Devuelto acto) {
        Optional<Integer> antes =
                Optional.ofNullable(turnos.get(acto.turno())).flatMap(Turno::desde);
        cambia(acto.turno(), Turno.Estado.DEVUELTO, Optional.of(acto.fecha()), acto.motivo());
        antes.ifPresent(a -> cambia(a, Turno.Estado.PENDIENTE, Optional.empty(), ""));
    }

    private void cambia(int numero, Turno.Estado estado, Optional<LocalDate> dia, String nota) {
        turnos.computeIfPresent(numero, (n, t) -> t.en(estado, dia, nota));
    }
}
