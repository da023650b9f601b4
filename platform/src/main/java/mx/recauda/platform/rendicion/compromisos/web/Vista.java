package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.rendicion.compromiso.Estado;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the pages of promises show. */
final class Vista {

    private Vista() {}

    /** The badge of a state. */
    static Insignia insignia(Estado estado) {
        Tono tono =
                switch (estado) {
                    case PROPUESTO -> Tono.OFF;
                    case SELECCIONADO -> Tono.ACT;
                    case COMPROMETIDO, EN_PROCESO -> Tono.RUN;
                    case VENCIDO_ENTRE_CORTES -> Tono.WARN;
                    case VENCIDO -> Tono.BAD;
                    case CONCLUIDO -> Tono.OK;
                    case CANCELADO, RECHAZADO -> Tono.END;
                };
        return Insignia.de(tono, "cpr.estado." + clave(estado));
    }

    /** Key of a state, for messages and addresses. */
    static String clave(Estado estado) {
        return estado.name().toLowerCase(Locale.ROOT);
    }

    /**
     * A line of the board.
     *
     * @param id identity
     * @param clave key for people
     * @param tipo key of its kind
     * @param nombreDeTipo name of its kind
     * @param texto what is promised
     * @param area name of the owner, or empty
     * @param otras names of the co-owners
     * @param termino day by which it must be done
     * @param plazo bucket of the due date
     * @param estado where it stands
     * @param promedio mean of its activities in percent, two decimals, or empty
     * @param demostracion whether it is invented
     */
    record Renglon(
            String id,
            String clave,
            String tipo,
            String nombreDeTipo,
            String texto,
            String area,
            List<String> otras,
            Optional<LocalDate> termino,
            Plazo plazo,
            Estado estado,
            String promedio,
            boolean demostracion) {

        Renglon {
            otras = List.copyOf(otras);
        }

        /** Its badge. */
        public Insignia insignia() {
            return Vista.insignia(estado);
        }
    }

    /** How near the due date is. */
    enum Plazo {
        /** Past, and the cut that should show it done too. */
        VENCIDO,
        /** Past, and its cut is still to come. */
        ENTRE_CORTES,
        /** In the next thirty days. */
        PRONTO,
        /** Later. */
        DESPUES,
        /** It has no term yet. */
        SIN_TERMINO,
        /** Nothing more is expected. */
        CERRADO;

        /** Key, for messages and addresses. */
        public String clave() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many promises of an area fall in a bucket, with the address that lists them. */
    record Casilla(int cuenta, String ruta) {}

    /** A row of the table of areas by due date. */
    record FilaDeArea(String area, List<Casilla> casillas) {

        FilaDeArea {
            casillas = List.copyOf(casillas);
        }
    }

    /** A text an activity had, with its progress at each cut shown. */
    record FilaDeActividad(
            String clave,
            String texto,
            boolean vigente,
            LocalDate desde,
            Optional<LocalDate> hasta,
            String oficio,
            String nota,
            List<String> avances) {

        FilaDeActividad {
            avances = List.copyOf(avances);
        }
    }

    /** A column of cuts. */
    record Corte(String nombre, String mes, String promedio, Insignia estado) {}

    /** A piece of evidence. */
    record Prueba(
            String clase,
            String actividad,
            String documento,
            String ubicacion,
            String ruta,
            Optional<LocalDate> fecha,
            boolean tardia,
            String quien,
            Instant cuando) {}

    /** A point of the timeline. */
    record Hito(
            LocalDate fecha,
            String titulo,
            String detalle,
            String quien,
            Optional<Instant> registrado,
            String clase,
            Optional<Insignia> insignia) {}
}
