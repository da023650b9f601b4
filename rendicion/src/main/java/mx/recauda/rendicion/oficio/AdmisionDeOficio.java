package mx.recauda.rendicion.oficio;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.rendicion.texto.FechasEnTexto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a letter can be registered, and an act added to it. */
final class AdmisionDeOficio {

    private final Oficio oficio;
    private final Idioma idioma;
    private final List<Incidencia> motivos = new ArrayList<>();

    AdmisionDeOficio(Oficio oficio, Idioma idioma) {
        this.oficio = oficio;
        this.idioma = idioma;
    }

    static List<Incidencia> registro(Oficio oficio, Idioma idioma) {
        AdmisionDeOficio admision = new AdmisionDeOficio(oficio, idioma);
        admision.exige(oficio.numero(), "numero", "el número", "the number");
        admision.exige(oficio.asunto(), "asunto", "el asunto", "the subject");
        admision.exige(
                oficio.de().dice() ? "x" : "", "de_nombre", "quién lo firma", "who signs it");
        admision.exige(
                oficio.para().dice() ? "x" : "", "para_nombre", "a quién va", "to whom it goes");
        oficio.vence().ifPresent(v -> admision.noAntes(v, oficio.fecha(), "vence"));
        if (oficio.contesta().filter(oficio.id()::equals).isPresent()) {
            admision.rechaza("contesta", ErrorDeOficio.SE_CONTESTA_SOLO, oficio.numero());
        }
        return List.copyOf(admision.motivos);
    }

    /** Every reason to refuse it; empty when it is admitted. */
    List<Incidencia> revisa(ActoDeOficio acto) {
        LocalDate ultimo =
                oficio.actos().isEmpty() ? oficio.fecha() : oficio.actos().getLast().fecha();
        // A receipt may come late and is kept whatever the state: it proves something of the past.
        if (acto.fecha().isBefore(ultimo)) {
            rechaza(
                    "fecha",
                    ErrorDeOficio.FECHA_ANTERIOR,
                    FechasEnTexto.imprime(acto.fecha()),
                    FechasEnTexto.imprime(ultimo));
        }
        SituacionDeOficio situacion = oficio.situacion(LocalDate.MAX);
        if (!(acto instanceof ActoDeOficio.Acusado) && !situacion.estado().abierto()) {
            rechaza(
                    "",
                    ErrorDeOficio.CERRADO,
                    oficio.numero(),
                    situacion.estado().name().toLowerCase(Locale.ROOT));
        }
        revisa(acto, situacion);
        return List.copyOf(motivos);
    }

    private void revisa(ActoDeOficio acto, SituacionDeOficio situacion) {
        switch (acto) {
            case ActoDeOficio.Turnado t -> turno(t, situacion);
            case ActoDeOficio.Atendido a -> {
                pendiente(a.turno(), situacion);
                exige(a.nota(), "nota", "qué se hizo", "what was done");
            }
            case ActoDeOficio.Devuelto d -> {
                pendiente(d.turno(), situacion);
                exige(d.motivo(), "nota", "el motivo", "the reason");
            }
            case ActoDeOficio.Acusado a -> acuse(a, situacion);
            case ActoDeOficio.Contestado c -> {
                exige(c.numero(), "respuesta", "el oficio que contesta", "the letter that answers");
                if (c.respuesta().equals(oficio.id())) {
                    rechaza("respuesta", ErrorDeOficio.SE_CONTESTA_SOLO, oficio.numero());
                }
                sinPendientes(situacion);
            }
            case ActoDeOficio.Cerrado c -> {
                exige(c.motivo(), "nota", "el motivo", "the reason");
                sinPendientes(situacion);
            }
        }
    }

    private void turno(ActoDeOficio.Turnado t, SituacionDeOficio situacion) {
        exige(t.area(), "area", "el área", "the area");
        exige(t.instruccion(), "instruccion", "la instrucción", "the instruction");
        noAntes(t.vence(), t.fecha(), "vence");
        oficio.vence()
                .filter(v -> t.vence().isAfter(v))
                .ifPresent(v ->
                        rechaza(
                                "vence",
                                ErrorDeOficio.TURNO_MAS_ALLA_DEL_OFICIO,
                                FechasEnTexto.imprime(t.vence()),
                                FechasEnTexto.imprime(v)));
        t.desde().ifPresent(d -> pendiente(d, situacion));
        boolean repetido =
                situacion.pendientes().stream()
                        .anyMatch(p ->
                                p.area().equals(t.area())
                                        && p.persona().equals(t.persona())
                                        && !t.desde().equals(Optional.of(p.numero())));
        if (repetido) {
            rechaza("area", ErrorDeOficio.TURNO_REPETIDO, t.area());
        }
    }

    private void acuse(ActoDeOficio.Acusado a, SituacionDeOficio situacion) {
        if (!a.huella().matches("[0-9a-f]{64}")) {
            rechaza(
                    "archivo",
                    ErrorDeOficio.FALTA,
                    falta("el archivo del acuse", "the file of the receipt"));
        }
        if (situacion.acuses().stream().anyMatch(otro -> otro.huella().equals(a.huella()))) {
            rechaza("archivo", ErrorDeOficio.ACUSE_REPETIDO, a.huella().substring(0, 8));
        }
    }

    private void pendiente(int numero, SituacionDeOficio situacion) {
        Optional<Turno> turno = situacion.turno(numero);
        if (turno.isEmpty()) {
            rechaza(
                    "turno",
                    ErrorDeOficio.TURNO_DESCONOCIDO,
                    String.valueOf(numero),
                    situacion.turnos().stream()
                            .map(t -> String.valueOf(t.numero()))
                            .collect(Collectors.joining(", ")));
        } else if (!turno.get().pendiente()) {
            rechaza(
                    "turno",
                    ErrorDeOficio.TURNO_CERRADO,
                    String.valueOf(numero),
                    turno.get().estado().name().toLowerCase(Locale.ROOT));
        }
    }

    private void sinPendientes(SituacionDeOficio situacion) {
        if (!situacion.pendientes().isEmpty()) {
            rechaza(
                    "",
                    ErrorDeOficio.QUEDAN_TURNOS,
                    situacion.pendientes().stream()
                            .map(Turno::area)
                            .collect(Collectors.joining(", ")));
        }
    }

    private void noAntes(LocalDate vence, LocalDate desde, String campo) {
        if (vence.isBefore(desde)) {
            rechaza(
                    campo,
                    ErrorDeOficio.VENCE_ANTES,
                    FechasEnTexto.imprime(vence),
                    FechasEnTexto.imprime(desde));
        }
    }

    private void exige(String texto, String campo, String espanol, String ingles) {
        if (texto.isBlank()) {
            rechaza(campo, ErrorDeOficio.FALTA, falta(espanol, ingles));
        }
    }

    private String falta(String espanol, String ingles) {
        return idioma == Idioma.ES ? espanol : ingles;
    }

    private void rechaza(String campo, ErrorDeOficio error, Object... argumentos) {
        motivos.add(Incidencia.de(error, idioma, argumentos).enCampo(campo, ""));
    }
}
