package mx.recauda.platform.rendicion.oficios.web;

import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.rendicion.oficio.EstadoDeOficio;
import mx.recauda.rendicion.oficio.Turno;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What the pages of letters show. */
final class VistaDeOficios {

    private VistaDeOficios() {}

    static String clave(Enum<?> estado) {
        return estado.name().toLowerCase(Locale.ROOT);
    }

    /** The badge of a letter. */
    static Insignia insignia(EstadoDeOficio estado) {
        Tono tono =
                switch (estado) {
                    case REGISTRADO -> Tono.OFF;
                    case EN_TRAMITE -> Tono.RUN;
                    case DEVUELTO -> Tono.WARN;
                    case ATENDIDO -> Tono.ACT;
                    case CONTESTADO -> Tono.OK;
                    case CERRADO -> Tono.END;
                };
        return Insignia.de(tono, "ofi.estado." + clave(estado));
    }

    /** The badge of a turn. */
    static Insignia insignia(Turno.Estado estado) {
        Tono tono =
                switch (estado) {
                    case PENDIENTE -> Tono.RUN;
                    case PASADO -> Tono.END;
                    case ATENDIDO -> Tono.OK;
                    case DEVUELTO -> Tono.WARN;
                };
        return Insignia.de(tono, "ofi.turno." + clave(estado));
    }

    /** A line of the list. */
    record Renglon(
            String id,
            String sentido,
            String numero,
            LocalDate fecha,
            String contraparte,
            String asunto,
            Optional<LocalDate> vence,
            long atraso,
            EstadoDeOficio estado) {

        /** Its badge. */
        public Insignia insignia() {
            return VistaDeOficios.insignia(estado);
        }
    }

    /** A turn of the card. */
    record FilaDeTurno(Turno turno, String area, boolean suyo) {

        /** Its badge. */
        public Insignia insignia() {
            return VistaDeOficios.insignia(turno.estado());
        }
    }

    /** Something owed, in the chase list. */
    record Deuda(
            String id,
            String numero,
            String asunto,
            String quien,
            boolean deTurno,
            Optional<LocalDate> limite,
            long atraso) {}
}
