package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.platform.rendicion.mesa.Nombramiento;
import mx.recauda.rendicion.compromiso.Acto;
import mx.recauda.rendicion.flujo.Papel;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** With which post a person acts on a promise, and whether that post may. */
@Component
public class Autoria {

    private final Areas areas;
    private final FechaDeOperacion fecha;

    Autoria(Areas areas, FechaDeOperacion fecha) {
        this.areas = areas;
        this.fecha = fecha;
    }

    /** The business date. */
    public LocalDate hoy() {
        return fecha.hoy();
    }

    /** The posts an account holds today. */
    public List<Nombramiento> puestos(String cuenta) {
        return areas.nombramientos(cuenta, fecha.hoy());
    }

    /** Whether an area is in force today, by its key. */
    public boolean existe(String area) {
        return areas.del(fecha.hoy()).stream().anyMatch(a -> a.clave().equals(area));
    }

    /** Name and post with which an account signs today: that of planning goes first. */
    public Optional<String> firma(String cuenta) {
        return puestos(cuenta).stream()
                .min(Comparator.comparing(n -> n.papel() != Papel.PLANEACION))
                .map(Autoria::firma);
    }

    private static String firma(Nombramiento n) {
        return n.nombre() + ", " + n.puesto();
    }

    /** Why an account may not write new promises. */
    Optional<Incidencia> impideCrear(String cuenta, Idioma idioma) {
        List<Nombramiento> puestos = puestos(cuenta);
        if (puestos.isEmpty()) {
            return Optional.of(sinNombramiento(cuenta, idioma));
        }
        return conduce(puestos)
                ? Optional.empty()
                : Optional.of(
                        Incidencia.de(
                                ErrorDeCompromisos.SOLO_PLANEACION,
                                idioma,
                                idioma == Idioma.ES ? "Proponer" : "Proposing"));
    }

    /**
     * Why an account may not record an act: planning records all of them; a responsible area only
     * progress and evidence.
     */
    Optional<Incidencia> impide(Ficha ficha, Acto acto, String cuenta, Idioma idioma) {
        List<Nombramiento> puestos = puestos(cuenta);
        if (puestos.isEmpty()) {
            return Optional.of(sinNombramiento(cuenta, idioma));
        }
        if (conduce(puestos)) {
            return Optional.empty();
        }
        boolean delArea =
                acto instanceof Acto.AvanceReportado || acto instanceof Acto.EvidenciaEntregada;
        if (!delArea) {
            return Optional.of(
                    Incidencia.de(
                            ErrorDeCompromisos.SOLO_PLANEACION,
                            idioma,
                            NombresDeActos.nombre(acto, idioma)));
        }
        return puestos.stream().anyMatch(n -> ficha.areas().contains(n.area()))
                ? Optional.empty()
                : Optional.of(
                        Incidencia.de(ErrorDeCompromisos.DE_OTRA_AREA, idioma, ficha.clave()));
    }

    private static boolean conduce(List<Nombramiento> puestos) {
        return puestos.stream().anyMatch(n -> n.papel() == Papel.PLANEACION);
    }

    private Incidencia sinNombramiento(String cuenta, Idioma idioma) {
        return Incidencia.de(
                ErrorDeCompromisos.SIN_NOMBRAMIENTO, idioma, cuenta, fecha.hoy().toString());
    }
}
