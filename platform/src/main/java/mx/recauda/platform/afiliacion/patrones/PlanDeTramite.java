package mx.recauda.platform.afiliacion.patrones;

import mx.recauda.ley.afiliacion.patron.CausaDeBaja;
import mx.recauda.ley.afiliacion.patron.HechoPatronal;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Anulacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Clasificacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Fin;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Identificacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Impedimento;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Inicio;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Ubicacion;
import mx.recauda.ley.afiliacion.patron.HistoriaPatronal;
import mx.recauda.ley.afiliacion.patron.ImpedimentoDeBaja;
import mx.recauda.ley.afiliacion.patron.PrimaDeEntrada;
import mx.recauda.ley.afiliacion.patron.SituacionPatronal;
import mx.recauda.ley.afiliacion.patron.TramitePatronal;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Alta;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Baja;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeActividad;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeDomicilio;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeZona;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Escision;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.FinDeImpedimento;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Fusion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.InicioDeImpedimento;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Reanudacion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Rectificacion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Sustitucion;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.riesgos.Clase;
import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.catalogo.Catalogos;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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
    static Function<Instant, List<HechoPatronal>> deAlta(
            Alta alta, Clase clase, String oficina, Identidad identidad) {
        Tasa prima = PrimaDeEntrada.alta(clase, alta.fecha());
        return sabido ->
                List.of(
                        new Inicio(0, sabido, alta.fecha(), false),
                        identidad.desde(sabido, alta.fecha()),
                        clasifica(sabido, alta.fecha(), alta.fraccion(), clase, prima),
                        new Ubicacion(0, sabido, alta.fecha(), alta.domicilio(), oficina));
    }

    /** Number, with its modalidad, and area of a registro. */
    record Identidad(RegistroPatronal numero, Zona zona) {

        Identificacion desde(Instant sabido, LocalDate dia) {
            return new Identificacion(0, sabido, dia, numero.valor(), numero.modalidad(), zona);
        }
    }

    /** The first facts of who takes a business: the activity, premium and place it had. */
    static Function<Instant, List<HechoPatronal>> deQuienSustituye(
            LocalDate dia, SituacionPatronal anterior, Identidad identidad) {
        Clasificacion antes = anterior.clasificacion().orElseThrow();
        return deRelevo(dia, antes.fraccion(), antes.clase(), antes.prima(), anterior, identidad);
    }

    /** The first facts of who is made by a split: media premium, in the place of the other. */
    static Function<Instant, List<HechoPatronal>> deQuienSeEscinde(
            Escision escision, Clase clase, SituacionPatronal anterior, Identidad identidad) {
        Tasa media = PrimaDeEntrada.alta(clase, escision.fecha());
        return deRelevo(escision.fecha(), escision.fraccion(), clase, media, anterior, identidad);
    }

    private static Function<Instant, List<HechoPatronal>> deRelevo(
            LocalDate dia,
            String fraccion,
            Clase clase,
            Tasa prima,
            SituacionPatronal anterior,
            Identidad identidad) {
        return sabido -> {
            List<HechoPatronal> iniciales = new ArrayList<>();
            iniciales.add(new Inicio(0, sabido, dia, false));
            iniciales.add(identidad.desde(sabido, dia));
            iniciales.add(clasifica(sabido, dia, fraccion, clase, prima));
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
            HistoriaPatronal historia,
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
            case Escision e -> Resultado.de(sabido -> List.of());
            case Fusion f ->
                    Resultado.de(sabido ->
                            List.of(new Fin(0, sabido, dia.minusDays(1), CausaDeBaja.FUSION)));
            case Rectificacion r -> rectifica(r, situacion, historia, idioma);
            case CambioDeZona c ->
                    Resultado.de(sabido ->
                            List.of(
                                    new Identidad(
                                                    RegistroPatronal.parse(registro.numero()),
                                                    c.zona())
                                            .desde(sabido, dia)));
            case InicioDeImpedimento i -> Resultado.de(sabido -> List.of(empieza(i, sabido)));
            case FinDeImpedimento f -> Resultado.de(sabido -> termina(f, historia, sabido));
            case Baja b -> Resultado.de(sabido -> List.of(new Fin(0, sabido, dia, b.causa())));
            case Alta alta -> throw new IllegalArgumentException("an alta has no registro yet");
        };
    }

    private static HechoPatronal empieza(InicioDeImpedimento inicio, Instant sabido) {
        return new Impedimento(
                0,
                sabido,
                new ImpedimentoDeBaja(inicio.clase(), Vigencia.desde(inicio.fecha())),
                inicio.expediente().strip());
    }

    /**
     * The open one never was open; it was until that day, or never when it ends before it began.
     */
    private static List<HechoPatronal> termina(
            FinDeImpedimento fin, HistoriaPatronal historia, Instant sabido) {
        Impedimento abierto =
                historia.impedimentos(sabido).stream()
                        .filter(i -> i.que().clase() == fin.clase())
                        .filter(i -> i.que().vigencia().hasta().isEmpty())
                        .findFirst()
                        .orElseThrow();
        LocalDate desde = abierto.que().vigencia().desde();
        Anulacion anulacion = new Anulacion(0, sabido, abierto.id());
        if (fin.fecha().isBefore(desde)) {
            return List.of(anulacion);
        }
        return List.of(
                anulacion,
                new Impedimento(
                        0,
                        sabido,
                        new ImpedimentoDeBaja(fin.clase(), Vigencia.entre(desde, fin.fecha())),
                        abierto.expediente()));
    }

    /** The premium of who absorbs, from the day of the merger on. */
    Resultado<Function<Instant, List<HechoPatronal>>> deQuienAbsorbe(
            Fusion fusion, SituacionPatronal absorbente, Idioma idioma) {
        Clasificacion antes = absorbente.clasificacion().orElseThrow();
        LocalDate dia = fusion.fecha();
        Clase clase = catalogos.actividad(fusion.fraccion(), dia).orElseThrow().clase();
        return PrimaDeEntrada.fusion(
                        antes.clase(),
                        clase,
                        antes.prima(),
                        fusion.casos(),
                        fusion.diasCotizados(),
                        dia,
                        idioma)
                .map(prima ->
                        sabido -> List.of(clasifica(sabido, dia, fusion.fraccion(), clase, prima)));
    }

    /** What repeats the same mistake afterwards never held either. */
    private Resultado<Function<Instant, List<HechoPatronal>>> rectifica(
            Rectificacion r,
            SituacionPatronal situacion,
            HistoriaPatronal historia,
            Idioma idioma) {
        Clasificacion antes = situacion.clasificacion().orElseThrow();
        Clase clase = catalogos.actividad(r.fraccion(), r.fecha()).orElseThrow().clase();
        List<Long> errados =
                historia.vigentes(Instant.MAX).stream()
                        .flatMap(h -> h instanceof Clasificacion c ? Stream.of(c) : Stream.empty())
                        .filter(c -> !c.desde().isBefore(r.fecha()))
                        .filter(c -> c.fraccion().equals(antes.fraccion()))
                        .map(Clasificacion::id)
                        .toList();
        return PrimaDeEntrada.cambioDeActividad(
                        antes.clase(), clase, antes.prima(), r.fecha(), idioma)
                .map(prima ->
                        sabido -> {
                            List<HechoPatronal> nuevos = new ArrayList<>();
                            errados.forEach(id -> nuevos.add(new Anulacion(0, sabido, id)));
                            nuevos.add(clasifica(sabido, r.fecha(), r.fraccion(), clase, prima));
                            return nuevos;
                        });
    }

    private static Clasificacion clasifica(
            Instant sabido, LocalDate dia, String fraccion, Clase clase, Tasa prima) {
        return new Clasificacion(0, sabido, dia, fraccion, clase, prima);
    }
}
