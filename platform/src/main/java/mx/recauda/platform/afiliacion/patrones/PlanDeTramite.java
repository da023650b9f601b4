package mx.recauda.platform.afiliacion.patrones;

import mx.recauda.ley.afiliacion.patron.CausaDeBaja;
import mx.recauda.ley.afiliacion.patron.HechoPatronal;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Clasificacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Fin;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Inicio;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Ubicacion;
import mx.recauda.ley.afiliacion.patron.PrimaDeEntrada;
import mx.recauda.ley.afiliacion.patron.SituacionPatronal;
import mx.recauda.ley.afiliacion.patron.TramitePatronal;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Alta;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Baja;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeActividad;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeDomicilio;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Reanudacion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Sustitucion;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.riesgos.Clase;
import mx.recauda.platform.catalogo.Catalogos;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The facts that follow from a procedure. They take their instant when they are written, under the
 * lock of the registro.
 */
@Component
class PlanDeTramite {

    private final Catalogos catalogos;

    PlanDeTramite(Catalogos catalogos) {
        this.catalogos = catalogos;
    }

    /** The first facts of a registro: it starts, with its activity, media premium and place. */
    static Function<Instant, List<HechoPatronal>> deAlta(Alta alta, Clase clase, String oficina) {
        Tasa prima = PrimaDeEntrada.alta(clase, alta.fecha());
        return sabido ->
                List.of(
                        new Inicio(0, sabido, alta.fecha(), false),
                        clasifica(sabido, alta.fecha(), alta.fraccion(), clase, prima),
                        new Ubicacion(0, sabido, alta.fecha(), alta.domicilio(), oficina));
    }

    /** The first facts of who takes a business: the activity, premium and place it had. */
    static Function<Instant, List<HechoPatronal>> deQuienSustituye(
            LocalDate dia, SituacionPatronal anterior) {
        Clasificacion antes = anterior.clasificacion().orElseThrow();
        return sabido -> {
            List<HechoPatronal> iniciales = new ArrayList<>();
            iniciales.add(new Inicio(0, sabido, dia, false));
            iniciales.add(clasifica(sabido, dia, antes.fraccion(), antes.clase(), antes.prima()));
            anterior.ubicacion()
                    .ifPresent(u ->
                            iniciales.add(
                                    new Ubicacion(0, sabido, dia, u.domicilio(), u.oficina())));
            return iniciales;
        };
    }

    /** What follows from a procedure that was admitted, and what must be remarked of it. */
    Resultado<Function<Instant, List<HechoPatronal>>> hechos(
            TramitePatronal tramite,
            SituacionPatronal situacion,
            RegistroListado registro,
            Idioma idioma) {
        LocalDate dia = tramite.fecha();
        return switch (tramite) {
            case Reanudacion r -> {
                Clasificacion antes = situacion.clasificacion().orElseThrow();
                LocalDate ultimo = situacion.desde().orElseThrow().minusDays(1);
                yield PrimaDeEntrada.reanudacion(ultimo, dia, antes.clase(), antes.prima(), idioma)
                        .map(prima ->
                                sabido ->
                                        List.of(
                                                new Inicio(0, sabido, dia, true),
                                                clasifica(
                                                        sabido,
                                                        dia,
                                                        r.fraccion(),
                                                        antes.clase(),
                                                        prima)));
            }
            case CambioDeActividad c -> {
                Clasificacion antes = situacion.clasificacion().orElseThrow();
                Clase clase = catalogos.actividad(c.fraccion(), dia).orElseThrow().clase();
                yield PrimaDeEntrada.cambioDeActividad(
                                antes.clase(), clase, antes.prima(), dia, idioma)
                        .map(prima ->
                                sabido ->
                                        List.of(
                                                clasifica(
                                                        sabido, dia, c.fraccion(), clase, prima)));
            }
            case CambioDeDomicilio c ->
                    Resultado.de(sabido ->
                            List.of(
                                    new Ubicacion(
                                            0, sabido, dia, c.domicilio(), registro.oficina())));
            case Sustitucion s ->
                    Resultado.de(sabido ->
                            List.of(new Fin(0, sabido, dia.minusDays(1), CausaDeBaja.SUSTITUCION)));
            case Baja b -> Resultado.de(sabido -> List.of(new Fin(0, sabido, dia, b.causa())));
            case Alta alta -> throw new IllegalArgumentException("an alta has no registro yet");
        };
    }

    private static Clasificacion clasifica(
            Instant sabido, LocalDate dia, String fraccion, Clase clase, Tasa prima) {
        return new Clasificacion(0, sabido, dia, fraccion, clase, prima);
    }
}
