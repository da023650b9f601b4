package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.afiliacion.Hecho;
import mx.recauda.ley.afiliacion.Historia;
import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.afiliacion.lotes.RenglonesEnTabla.PorDecidir;
import mx.recauda.platform.afiliacion.movimientos.HechosEnTabla;
import mx.recauda.platform.afiliacion.movimientos.Movimiento;
import mx.recauda.platform.afiliacion.movimientos.Trabajador;
import mx.recauda.platform.afiliacion.personas.NumerosDePersona;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is known of the workers of some lines, read by sets. */
@Component
class Conocido {

    private final HechosEnTabla hechos;
    private final NumerosDePersona numeros;

    Conocido(HechosEnTabla hechos, NumerosDePersona numeros) {
        this.hechos = hechos;
        this.numeros = numeros;
    }

    /** What is known now under one registro of whoever the lines name. */
    DeTrabajadores de(UUID registro, Collection<PorDecidir> lineas) {
        Set<UUID> quienes = new HashSet<>();
        lineas.forEach(l -> l.trabajador().map(Trabajador::id).ifPresent(quienes::add));
        Map<UUID, List<UUID>> unidos = numeros.unidos(quienes);
        List.copyOf(unidos.values())
                .forEach(grupo -> {
                    quienes.addAll(grupo);
                    grupo.forEach(n -> unidos.put(n, grupo));
                });
        return new DeTrabajadores(
                unidos, hechos.de(registro, quienes), hechos.incapacidades(quienes));
    }

    /**
     * What is known, which grows as lines are decided.
     *
     * @param unidos numbers of whoever has more than one, the one in force first
     */
    record DeTrabajadores(
            Map<UUID, List<UUID>> unidos,
            Map<UUID, List<Hecho>> hechos,
            Map<UUID, List<Vigencia>> incapacidades,
            Map<UUID, List<Hecho>> tocados) {

        DeTrabajadores(
                Map<UUID, List<UUID>> unidos,
                Map<UUID, List<Hecho>> hechos,
                Map<UUID, List<Vigencia>> incapacidades) {
            this(unidos, hechos, incapacidades, new HashMap<>());
        }

        /**
         * Under which number a movement of that day is written, and what counts to decide on it. Of
         * merged numbers it is the one with the employment of that day, so that what was begun
         * under a number is changed and ended under it and the merge can be undone; without
         * employment, it is the number in force, and everything known of the person counts.
         */
        Persona persona(UUID quien, LocalDate dia) {
            List<UUID> todos = unidos.getOrDefault(quien, List.of(quien));
            List<Vigencia> dias =
                    todos.stream()
                            .flatMap(n -> incapacidades.getOrDefault(n, List.of()).stream())
                            .toList();
            if (todos.size() == 1) {
                return new Persona(quien, hechos.getOrDefault(quien, List.of()), dias);
            }
            return todos.stream()
                    .filter(n -> Historia.de(de(n)).tramoEn(dia).isPresent())
                    .findFirst()
                    .map(n -> new Persona(n, de(n), dias))
                    .orElseGet(() ->
                            new Persona(
                                    todos.getFirst(),
                                    todos.stream().flatMap(n -> de(n).stream()).toList(),
                                    dias));
        }

        /** Every number of whoever a movement is of. */
        List<UUID> numeros(Movimiento movimiento) {
            return unidos.getOrDefault(movimiento.trabajador(), List.of(movimiento.trabajador()));
        }

        /** Another fact of a worker, known from now on. */
        void suma(Movimiento movimiento, Instant recibido, Instant conocido) {
            List<Hecho> suyos =
                    hechos.computeIfAbsent(movimiento.trabajador(), n -> new ArrayList<>());
            suyos.add(movimiento.hecho(recibido, conocido));
            tocados.put(movimiento.trabajador(), suyos);
        }

        private List<Hecho> de(UUID numero) {
            return hechos.getOrDefault(numero, List.of());
        }
    }

    /**
     * Whoever a line names.
     *
     * @param numero the number under which the movement is written
     * @param hechos what counts to decide on it
     * @param incapacidades days certified under any of his numbers
     */
    record Persona(UUID numero, List<Hecho> hechos, List<Vigencia> incapacidades) {}
}
