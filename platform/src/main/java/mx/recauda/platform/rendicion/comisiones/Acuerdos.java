package mx.recauda.platform.rendicion.comisiones;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.rendicion.compromisos.Compromisos;
import mx.recauda.platform.rendicion.compromisos.Encuadre;
import mx.recauda.platform.rendicion.compromisos.Ficha;
import mx.recauda.platform.rendicion.compromisos.NuevoCompromiso;
import mx.recauda.rendicion.comision.visita.Acuerdo;
import mx.recauda.rendicion.comision.visita.ErrorDeVisita;
import mx.recauda.rendicion.comision.visita.EstadoDeVisita;
import mx.recauda.rendicion.comision.visita.Punto;
import mx.recauda.rendicion.compromiso.Responsable;
import mx.recauda.rendicion.compromiso.Situacion;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The agreements of a visit: promises of the same engine as every other. */
@Service
public class Acuerdos {

    private final Visitas visitas;
    private final Compromisos compromisos;
    private final FechaDeOperacion fecha;

    Acuerdos(Visitas visitas, Compromisos compromisos, FechaDeOperacion fecha) {
        this.visitas = visitas;
        this.compromisos = compromisos;
        this.fecha = fecha;
    }

    /**
     * An agreement to be written.
     *
     * @param intento key of the request; the same one again gives the same agreement
     * @param texto what is to be done
     * @param area key of the area that owes it
     * @param termino by when
     * @param punto point on which an effect is expected
     * @param efecto the effect
     */
    public record Nuevo(
            UUID intento,
            String texto,
            String area,
            LocalDate termino,
            Punto punto,
            String efecto) {}

    /** Writes an agreement of a visit as a promise; one frozen or called off takes no more. */
    @Transactional
    public Resultado<Optional<Ficha>> agrega(UUID id, Nuevo nuevo, String cuenta, Idioma idioma) {
        visitas.aparta(id.toString());
        VisitaGuardada visita = visitas.busca(id).orElseThrow();
        EstadoDeVisita estado = visita.visita().estado(fecha.hoy());
        if (!estado.abierta()) {
            return new Resultado<>(
                    Optional.empty(),
                    List.of(Incidencia.de(ErrorDeVisita.CERRADA, idioma, estado.clave())));
        }
        LocalDate fin = visita.visita().programada().al();
        return compromisos.crea(
                new NuevoCompromiso(
                        nuevo.intento(),
                        "comision",
                        nuevo.texto(),
                        "Comisión, pliego " + visita.visita().programada().pliego(),
                        visita.referencia(),
                        fin.isAfter(fecha.hoy()) ? fecha.hoy() : fin,
                        Encuadre.NINGUNO,
                        Optional.of(
                                new NuevoCompromiso.Plan(
                                        nuevo.termino(),
                                        nuevo.punto().inciso() + ") " + nuevo.efecto().strip(),
                                        "",
                                        List.of(nuevo.area()),
                                        List.of(nuevo.texto())))),
                cuenta,
                idioma);
    }

    /** The agreements of a visit as they stood on a day. */
    @Transactional(readOnly = true)
    public List<Acuerdo> de(VisitaGuardada visita, LocalDate dia) {
        return compromisos.deReferencia(visita.referencia()).stream()
                .flatMap(f -> compromisos.situacion(f, dia).map(s -> acuerdo(f, s)).stream())
                .toList();
    }

    /** The promises of a visit. */
    @Transactional(readOnly = true)
    public List<Ficha> fichas(VisitaGuardada visita) {
        return compromisos.deReferencia(visita.referencia());
    }

    private static Acuerdo acuerdo(Ficha ficha, Situacion situacion) {
        return new Acuerdo(
                ficha.clave(),
                ficha.compromiso().texto(),
                situacion.responsables().stream()
                        .filter(Responsable::duenio)
                        .map(Responsable::area)
                        .findFirst()
                        .orElse(""),
                situacion.termino(),
                situacion.resultadoEsperado(),
                situacion.estado().name().toLowerCase(Locale.ROOT),
                situacion.promedio().map(p -> p.setScale(0, RoundingMode.HALF_UP).intValue()));
    }
}
