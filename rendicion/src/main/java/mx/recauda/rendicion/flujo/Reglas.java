package mx.recauda.rendicion.flujo;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The conditions an act must meet, each one small; all the failures are told, not the first. */
final class Reglas {

    private static final int HUELLA_CARACTERES = 64;
    private static final int HUELLA_VISIBLE = 12;

    private final Solicitud solicitud;
    private final Situacion situacion;
    private final Acto acto;
    private final Idioma idioma;
    private final List<Incidencia> faltas = new ArrayList<>();

    Reglas(Solicitud solicitud, Situacion situacion, Acto acto, Idioma idioma) {
        this.solicitud = solicitud;
        this.situacion = situacion;
        this.acto = acto;
        this.idioma = idioma;
    }

    List<Incidencia> faltas(Optional<Transiciones.Linea> linea) {
        if (linea.isEmpty()) {
            falta(
                    ErrorDeFlujo.ACCION_FUERA_DE_ESTADO,
                    "accion",
                    acto.accion().clave(),
                    nombreDelActo(),
                    situacion.estado().nombre(idioma),
                    admitidas());
            return faltas;
        }
        papel(linea.get());
        area();
        cuatroOjos();
        motivo();
        orden();
        observaciones();
        vencimiento();
        huella();
        retiro();
        return faltas;
    }

    private String admitidas() {
        List<Accion> acciones = Transiciones.acciones(situacion.estado());
        return acciones.isEmpty()
                ? "—"
                : acciones.stream()
                        .distinct()
                        .map(a -> a.nombre(idioma))
                        .collect(Collectors.joining(", "));
    }

    private void papel(Transiciones.Linea linea) {
        if (linea.papel() != acto.firma().papel()) {
            falta(
                    ErrorDeFlujo.PAPEL_SIN_FACULTAD,
                    "papel",
                    acto.firma().papel().clave(),
                    nombreDelActo(),
                    linea.papel().nombre(idioma),
                    acto.firma().papel().nombre(idioma));
        }
    }

    private void area() {
        if (acto.firma().papel().esDelArea() && !solicitud.area().equals(acto.firma().area())) {
            falta(
                    ErrorDeFlujo.AREA_AJENA,
                    "area",
                    acto.firma().area(),
                    solicitud.seccion(),
                    solicitud.area(),
                    acto.firma().area());
        }
    }

    private void cuatroOjos() {
        if (!acto.accion().aprueba()) {
            return;
        }
        String persona = acto.firma().persona();
        if (situacion.elaboraron().contains(persona)) {
            falta(
                    ErrorDeFlujo.APRUEBA_LO_QUE_ELABORO,
                    "persona",
                    persona,
                    acto.firma().nombre(),
                    solicitud.seccion());
        }
        if (situacion.aprobaron().contains(persona)) {
            falta(
                    ErrorDeFlujo.APRUEBA_DOS_VECES,
                    "persona",
                    persona,
                    acto.firma().nombre(),
                    solicitud.seccion());
        }
    }

    private void retiro() {
        if (acto.accion() == Accion.RETIRAR && situacion.version() > 1) {
            falta(
                    ErrorDeFlujo.RETIRA_LO_ENVIADO,
                    "accion",
                    acto.accion().clave(),
                    solicitud.seccion());
        }
    }

    private void motivo() {
        if (acto.accion().exigeNota() && acto.nota().isBlank()) {
            falta(ErrorDeFlujo.SIN_MOTIVO, "nota", "", nombreDelActo());
        }
    }

    private void orden() {
        if (acto.firma().momento().isBefore(situacion.ultimo())) {
            falta(
                    ErrorDeFlujo.ACTO_ANTERIOR,
                    "momento",
                    acto.firma().momento().toString(),
                    acto.firma().momento().toString(),
                    situacion.ultimo().toString());
        }
    }

    private void observaciones() {
        int abiertas = situacion.abiertas().size();
        boolean avanza =
                acto.accion() == Accion.ENTREGAR
                        || acto.accion().aprueba()
                        || acto.accion() == Accion.ENVIAR;
        if (avanza && abiertas > 0) {
            falta(
                    ErrorDeFlujo.OBSERVACIONES_ABIERTAS,
                    "observaciones",
                    String.valueOf(abiertas),
                    nombreDelActo(),
                    abiertas,
                    situacion.abiertas().getFirst().hecha().nota());
        }
        if (acto.accion() == Accion.ATENDER
                && situacion.abiertas().stream().noneMatch(o -> o.numero() == acto.observacion())) {
            falta(
                    ErrorDeFlujo.OBSERVACION_INEXISTENTE,
                    "observacion",
                    String.valueOf(acto.observacion()),
                    acto.observacion());
        }
    }

    private void vencimiento() {
        if (acto.accion() == Accion.PRORROGAR && acto.vence().isEmpty()) {
            vencimientoPasado("");
            return;
        }
        Optional<LocalDate> vence = acto.vence();
        if (vence.isPresent() && vence.get().isBefore(acto.firma().dia())) {
            vencimientoPasado(vence.get().toString());
        }
    }

    private void vencimientoPasado(String valor) {
        falta(
                ErrorDeFlujo.VENCIMIENTO_PASADO,
                "vence",
                valor,
                valor,
                acto.firma().dia().toString());
    }

    private void huella() {
        boolean exige =
                switch (acto.accion()) {
                    case ENTREGAR, DAR_VISTO_BUENO, AUTORIZAR, ENVIAR -> true;
                    default -> false;
                };
        if (!exige) {
            return;
        }
        String huella = acto.huella().orElse("");
        if (huella.length() != HUELLA_CARACTERES) {
            falta(ErrorDeFlujo.SIN_HUELLA, "huella", huella, nombreDelActo());
        } else if (acto.accion() != Accion.ENTREGAR
                && !situacion.huellaEntregada().equals(acto.huella())) {
            falta(
                    ErrorDeFlujo.HUELLA_DISTINTA,
                    "huella",
                    huella,
                    corta(huella),
                    corta(situacion.huellaEntregada().orElse("")));
        }
        if (acto.accion() == Accion.ENVIAR && acto.oficio().filter(o -> !o.isBlank()).isEmpty()) {
            falta(ErrorDeFlujo.SIN_OFICIO, "oficio", "", solicitud.seccion());
        }
    }

    private String nombreDelActo() {
        return acto.accion().nombre(idioma);
    }

    private static String corta(String huella) {
        return huella.substring(0, Math.min(huella.length(), HUELLA_VISIBLE));
    }

    private void falta(ErrorDeFlujo error, String campo, String valor, Object... argumentos) {
        faltas.add(
                Incidencia.de(error, idioma, argumentos)
                        .enArchivo(solicitud.id())
                        .enCampo(campo, valor));
    }
}
