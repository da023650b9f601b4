package mx.recauda.rendicion.flujo;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A request and the people around it, for tests that read as a story. */
final class Escena {

    static final String HUELLA = "a".repeat(64);
    static final LocalDate LUNES = LocalDate.of(2027, 1, 11);

    final Solicitud solicitud =
            new Solicitud(
                    "S-1",
                    "2026-T4",
                    "adecuaciones",
                    List.of(),
                    "FINANZAS-PRESUPUESTO",
                    firma("ana", Papel.PLANEACION, "PLANEACION", 0),
                    LUNES.plusDays(4),
                    LUNES.plusDays(11),
                    "Con la explicación en mdp.");
    final List<Acto> actos = new ArrayList<>();
    private int minuto = 1;

    static Firma firma(String persona, Papel papel, String area, int minuto) {
        return new Firma(
                persona,
                persona.toUpperCase(java.util.Locale.ROOT),
                "Puesto de " + persona,
                papel,
                area,
                LUNES.atStartOfDay().plusMinutes(minuto).toInstant(ZoneOffset.UTC),
                LUNES.plusDays(minuto / 1440));
    }

    static Instant minutoCero() {
        return LUNES.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The next act, one minute later, signed by the person who usually has that role. */
    Acto acto(Accion accion, Papel papel) {
        String persona =
                switch (papel) {
                    case ELABORADOR -> "eva";
                    case TITULAR_DE_AREA -> "tito";
                    case PLANEACION -> "ana";
                    case FINANZAS -> "fina";
                };
        return acto(accion, papel, persona);
    }

    Acto acto(Accion accion, Papel papel, String persona) {
        String area = papel.esDelArea() ? solicitud.area() : papel.name();
        Acto acto =
                Acto.de(
                        accion,
                        firma(persona, papel, area, minuto++),
                        accion.exigeNota() ? "porque sí procede" : "");
        return switch (accion) {
            case ENTREGAR, DAR_VISTO_BUENO, AUTORIZAR -> acto.conHuella(HUELLA);
            case ENVIAR -> acto.conHuella(HUELLA).conOficio("09 52 75 931 0/ 4507");
            default -> acto;
        };
    }

    Escena pasa(Accion accion, Papel papel) {
        return pasa(acto(accion, papel));
    }

    Escena pasa(Acto acto) {
        actos.add(acto);
        return this;
    }

    Escena hastaAutorizada() {
        return pasa(Accion.CAPTURAR, Papel.ELABORADOR)
                .pasa(Accion.ENTREGAR, Papel.ELABORADOR)
                .pasa(Accion.DAR_VISTO_BUENO, Papel.TITULAR_DE_AREA)
                .pasa(Accion.DAR_VISTO_BUENO, Papel.PLANEACION)
                .pasa(Accion.AUTORIZAR, Papel.FINANZAS);
    }

    Resultado<Situacion> recorre() {
        return Flujo.recorre(solicitud, actos, Idioma.ES);
    }

    Situacion situacion() {
        return recorre().valor();
    }

    /** The codes told by one more act. */
    List<String> codigosDe(Acto acto) {
        return Flujo.aplica(solicitud, situacion(), acto, Idioma.ES).incidencias().stream()
                .map(Incidencia::codigo)
                .toList();
    }
}
