package mx.recauda.platform.afiliacion.demostracion;

import mx.recauda.formats.idse.Salario;
import mx.recauda.formats.movimientos.Suceso;
import mx.recauda.ley.afiliacion.Condiciones;
import mx.recauda.ley.afiliacion.Hecho;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.synthetic.ActoSintetico;
import mx.recauda.synthetic.PatronSintetico;
import mx.recauda.synthetic.PersonaSintetica;
import mx.recauda.synthetic.TrabajadorSintetico;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A registro patronal of the synthetic country with the identities and the instants that the
 * database needs. Everything is known at noon of the day of its reception, each thing a microsecond
 * after the one before, and never before the last closed cut.
 */
final class RegistroCargado {

    private static final LocalTime MEDIODIA = LocalTime.NOON;

    /** A worker with its identity. */
    record Persona(UUID id, PersonaSintetica datos) {}

    /**
     * An act with its instant.
     *
     * @param numero number of the fact; 0 for absences and incapacities
     */
    record Acto(
            long numero, Persona persona, ActoSintetico acto, Instant recibido, Instant conocido) {

        boolean esMovimiento() {
            return numero > 0;
        }

        /** The fact as the law reads it. */
        Hecho hecho() {
            LocalDate efecto = acto.efecto();
            return switch (acto.suceso()) {
                case Suceso.Alta alta ->
                        new Hecho.Alta(
                                numero,
                                recibido,
                                conocido,
                                efecto,
                                condiciones(alta.salario(), alta.tipoDeTrabajador()));
                case Suceso.CambioDeSalario cambio ->
                        new Hecho.Salario(
                                numero,
                                recibido,
                                conocido,
                                acto.fecha(),
                                efecto,
                                cambio.salario().sbc(),
                                cambio.salario().tipo(),
                                cambio.salario().jornada());
                case Suceso.Baja baja ->
                        new Hecho.Baja(numero, recibido, conocido, acto.fecha(), efecto);
                default -> throw new IllegalStateException(acto.suceso().palabra());
            };
        }

        /** Terms that the notice states; those of an end of employment are all zero. */
        Condiciones condiciones() {
            return switch (acto.suceso()) {
                case Suceso.Alta alta -> condiciones(alta.salario(), alta.tipoDeTrabajador());
                case Suceso.CambioDeSalario cambio -> condiciones(cambio.salario(), 0);
                default -> new Condiciones(Importe.CERO, 0, 0, 0);
            };
        }

        private static Condiciones condiciones(Salario salario, int tipoDeTrabajador) {
            return new Condiciones(
                    salario.sbc(), salario.tipo(), salario.jornada(), tipoDeTrabajador);
        }
    }

    private final UUID id;
    private final PatronSintetico patron;
    private final List<Persona> personas = new ArrayList<>();
    private final List<Acto> actos = new ArrayList<>();
    private Instant ultimo;

    /**
     * Puts the acts of a registro in the order in which they were known.
     *
     * @param piso last closed cut, or a moment before everything
     * @param fuentes gives identities and the next number of fact
     */
    RegistroCargado(
            UUID id,
            PatronSintetico patron,
            List<TrabajadorSintetico> trabajadores,
            Instant piso,
            Fuentes fuentes) {
        this.id = id;
        this.patron = patron;
        this.ultimo = piso;
        IdentityHashMap<ActoSintetico, Persona> duenos = new IdentityHashMap<>();
        for (TrabajadorSintetico trabajador : trabajadores) {
            Persona persona = new Persona(fuentes.identidad(), trabajador.persona());
            personas.add(persona);
            trabajador.actos().forEach(a -> duenos.put(a, persona));
        }
        sabido(patron.alta());
        trabajadores.stream()
                .flatMap(t -> t.actos().stream())
                .sorted(Comparator.comparing(ActoSintetico::recepcion))
                .forEach(a -> agrega(a, duenos, fuentes));
    }

    /** Where identities and numbers come from. */
    interface Fuentes {
        UUID identidad();

        long numero();
    }

    private void agrega(
            ActoSintetico acto, IdentityHashMap<ActoSintetico, Persona> duenos, Fuentes fuentes) {
        boolean movimiento =
                !(acto.suceso() instanceof Suceso.Ausencia
                        || acto.suceso() instanceof Suceso.Incapacidad);
        Persona persona = duenos.get(acto);
        if (persona == null) {
            throw new IllegalStateException("an act of nobody");
        }
        actos.add(
                new Acto(
                        movimiento ? fuentes.numero() : 0,
                        persona,
                        acto,
                        mediodia(acto.recepcion()),
                        sabido(acto.recepcion())));
    }

    /** The instant at which the next thing is known. */
    private Instant sabido(LocalDate recepcion) {
        Instant mediodia = mediodia(recepcion);
        Instant siguiente = ultimo.plus(1, ChronoUnit.MICROS);
        ultimo = mediodia.isAfter(siguiente) ? mediodia : siguiente;
        return ultimo;
    }

    static Instant mediodia(LocalDate dia) {
        return dia.atTime(MEDIODIA).atZone(FechaDeOperacion.ZONA).toInstant();
    }

    UUID id() {
        return id;
    }

    PatronSintetico patron() {
        return patron;
    }

    List<Persona> personas() {
        return personas;
    }

    List<Acto> actos() {
        return actos;
    }

    /** Last instant at which something is known of the registro. */
    Instant ultimo() {
        return ultimo;
    }

    /** The spells of every worker, in both times. */
    Map<Persona, List<TramoConocido>> tramos() {
        Map<Persona, List<Hecho>> hechos = new LinkedHashMap<>();
        for (Acto acto : actos) {
            if (acto.esMovimiento()) {
                hechos.computeIfAbsent(acto.persona(), p -> new ArrayList<>()).add(acto.hecho());
            }
        }
        Map<Persona, List<TramoConocido>> tramos = new HashMap<>();
        hechos.forEach((persona, suyos) -> tramos.put(persona, TramoConocido.de(suyos)));
        return tramos;
    }
}
