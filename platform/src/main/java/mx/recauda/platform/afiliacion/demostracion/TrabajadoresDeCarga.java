package mx.recauda.platform.afiliacion.demostracion;

import static mx.recauda.platform.afiliacion.demostracion.PatronesDeCarga.CUENTA;
import static mx.recauda.platform.afiliacion.demostracion.PatronesDeCarga.textos;

import mx.recauda.formats.movimientos.Suceso;
import mx.recauda.platform.afiliacion.demostracion.RegistroCargado.Acto;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Workers, their movements and spells, absences and incapacities, written by sets. */
@Component
class TrabajadoresDeCarga {

    private final JdbcClient jdbc;
    private final Clock reloj;

    TrabajadoresDeCarga(JdbcClient jdbc, Clock reloj) {
        this.jdbc = jdbc;
        this.reloj = reloj;
    }

    void agrega(List<RegistroCargado> registros) {
        asegurados(registros);
        incidencias(registros);
        movimientos(actos(registros, Acto::esMovimiento));
        tramos(registros);
    }

    /** Workers alone, without what happened to them. */
    void asegurados(List<RegistroCargado> registros) {
        List<Nuevo> nuevos = new ArrayList<>();
        for (RegistroCargado registro : registros) {
            String oficina = registro.patron().oficina().clave();
            registro.personas().forEach(p -> nuevos.add(new Nuevo(oficina, p)));
        }
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.asegurado (id, nss, curp, primer_apellido, segundo_apellido, nombres,
                            nacimiento, sexo, oficina, creado_en)
                        SELECT t.*, ? FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::date[], ?::text[], ?::text[]) AS t
                        """)
                .params(
                        OffsetDateTime.ofInstant(Instant.now(reloj), ZoneOffset.UTC),
                        textos(nuevos, n -> n.persona().id()),
                        textos(nuevos, n -> n.persona().datos().nss()),
                        textos(nuevos, n -> n.persona().datos().curp()),
                        textos(nuevos, n -> n.persona().datos().primerApellido()),
                        textos(nuevos, n -> n.persona().datos().segundoApellido()),
                        textos(nuevos, n -> n.persona().datos().nombres()),
                        textos(nuevos, n -> n.persona().datos().nacimiento()),
                        textos(nuevos, n -> n.persona().datos().sexo().letra()),
                        textos(nuevos, Nuevo::oficina))
                .update();
    }

    private record Nuevo(String oficina, RegistroCargado.Persona persona) {}

    /** An act under its registro. */
    private record Del(UUID registro, String oficina, Acto acto) {}

    private static List<Del> actos(List<RegistroCargado> registros, Predicate<Acto> cuales) {
        List<Del> actos = new ArrayList<>();
        for (RegistroCargado registro : registros) {
            String oficina = registro.patron().oficina().clave();
            registro.actos().stream()
                    .filter(cuales)
                    .forEach(a -> actos.add(new Del(registro.id(), oficina, a)));
        }
        return actos;
    }

    private void movimientos(List<Del> actos) {
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha, efecto,
                            oportuno, sbc_centavos, tipo_de_salario, jornada, tipo_de_trabajador, causa, recibido_en,
                            conocido_en, anotado_por)
                        SELECT t.*, ? FROM unnest(?::bigint[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::date[],
                            ?::date[], ?::boolean[], ?::bigint[], ?::smallint[], ?::smallint[], ?::smallint[],
                            ?::text[], ?::timestamptz[], ?::timestamptz[]) AS t
                        """)
                .params(
                        CUENTA,
                        actos.stream().mapToLong(d -> d.acto().numero()).toArray(),
                        textos(actos, Del::registro),
                        textos(actos, Del::oficina),
                        textos(actos, d -> d.acto().persona().id()),
                        textos(actos, d -> tipo(d.acto().acto().suceso())),
                        textos(actos, d -> d.acto().acto().fecha()),
                        textos(actos, d -> d.acto().acto().efecto()),
                        textos(actos, d -> d.acto().acto().oportuno()),
                        actos.stream()
                                .mapToLong(d -> d.acto().condiciones().sbc().centavos())
                                .toArray(),
                        actos.stream()
                                .mapToInt(d -> d.acto().condiciones().tipoDeSalario())
                                .toArray(),
                        actos.stream().mapToInt(d -> d.acto().condiciones().jornada()).toArray(),
                        actos.stream()
                                .mapToInt(d -> d.acto().condiciones().tipoDeTrabajador())
                                .toArray(),
                        textos(actos, d -> causa(d.acto().acto().suceso())),
                        textos(actos, d -> d.acto().recibido()),
                        textos(actos, d -> d.acto().conocido()))
                .update();
    }

    private static String tipo(Suceso suceso) {
        return switch (suceso) {
            case Suceso.Alta alta -> "ALTA";
            case Suceso.CambioDeSalario cambio -> "SALARIO";
            case Suceso.Baja baja -> "BAJA";
            default -> throw new IllegalStateException(suceso.palabra());
        };
    }

    private static String causa(Suceso suceso) {
        return suceso instanceof Suceso.Baja baja ? String.valueOf(baja.causa()) : "";
    }

    /** A spell of somebody. */
    private record Vivido(UUID registro, String oficina, UUID quien, TramoConocido tramo) {}

    private void tramos(List<RegistroCargado> registros) {
        List<Vivido> todos = new ArrayList<>();
        for (RegistroCargado registro : registros) {
            String oficina = registro.patron().oficina().clave();
            registro.tramos()
                    .forEach((persona, suyos) ->
                            suyos.forEach(t ->
                                    todos.add(
                                            new Vivido(registro.id(), oficina, persona.id(), t))));
        }
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.tramo (registro_id, oficina, asegurado_id, vigencia, conocido,
                            sbc_centavos, tipo_de_salario, jornada, tipo_de_trabajador, origen)
                        SELECT t.registro, t.oficina, t.quien,
                            daterange(t.desde, nullif(t.hasta, 'infinity'), '[]'),
                            tstzrange(t.sabido, nullif(t.olvidado, 'infinity')),
                            t.sbc, t.salario, t.jornada, t.clase, t.origen
                        FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::date[], ?::date[], ?::timestamptz[],
                            ?::timestamptz[], ?::bigint[], ?::smallint[], ?::smallint[], ?::smallint[], ?::bigint[])
                            AS t(registro, oficina, quien, desde, hasta, sabido, olvidado, sbc, salario, jornada,
                                clase, origen)
                        """)
                .params(
                        textos(todos, Vivido::registro),
                        textos(todos, Vivido::oficina),
                        textos(todos, Vivido::quien),
                        textos(todos, v -> v.tramo().tramo().vigencia().desde()),
                        textos(todos, v -> fin(v.tramo().tramo().vigencia().hasta())),
                        textos(todos, v -> v.tramo().desde()),
                        textos(todos, v -> fin(v.tramo().hasta())),
                        todos.stream()
                                .mapToLong(v -> v.tramo().tramo().condiciones().sbc().centavos())
                                .toArray(),
                        todos.stream()
                                .mapToInt(v -> v.tramo().tramo().condiciones().tipoDeSalario())
                                .toArray(),
                        todos.stream()
                                .mapToInt(v -> v.tramo().tramo().condiciones().jornada())
                                .toArray(),
                        todos.stream()
                                .mapToInt(v -> v.tramo().tramo().condiciones().tipoDeTrabajador())
                                .toArray(),
                        todos.stream().mapToLong(v -> v.tramo().tramo().origen()).toArray())
                .update();
    }

    private static String fin(java.util.Optional<?> hasta) {
        return hasta.map(String::valueOf).orElse("infinity");
    }

    /** Absences and incapacities, which are no movements. */
    void incidencias(List<RegistroCargado> registros) {
        List<Del> ausencias = actos(registros, a -> a.acto().suceso() instanceof Suceso.Ausencia);
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.ausencia (registro_id, oficina, asegurado_id, vigencia, recibido_en,
                            conocido_en, anotado_por)
                        SELECT t.registro, t.oficina, t.quien, daterange(t.desde, t.hasta, '[]'), t.recibido,
                            t.conocido, ?
                        FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::date[], ?::date[], ?::timestamptz[],
                            ?::timestamptz[]) AS t(registro, oficina, quien, desde, hasta, recibido, conocido)
                        """)
                .params(
                        CUENTA,
                        textos(ausencias, Del::registro),
                        textos(ausencias, Del::oficina),
                        textos(ausencias, d -> d.acto().persona().id()),
                        textos(ausencias, d -> d.acto().acto().fecha()),
                        textos(ausencias, d -> ultimoDia(d.acto())),
                        textos(ausencias, d -> d.acto().recibido()),
                        textos(ausencias, d -> d.acto().conocido()))
                .update();
        incapacidades(actos(registros, a -> a.acto().suceso() instanceof Suceso.Incapacidad));
    }

    private void incapacidades(List<Del> incapacidades) {
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.incapacidad (registro_id, oficina, asegurado_id, folio, rama, vigencia,
                            recibido_en, conocido_en, anotado_por)
                        SELECT t.registro, t.oficina, t.quien, t.folio, t.rama, daterange(t.desde, t.hasta, '[]'),
                            t.recibido, t.conocido, ?
                        FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::date[], ?::date[],
                            ?::timestamptz[], ?::timestamptz[])
                            AS t(registro, oficina, quien, folio, rama, desde, hasta, recibido, conocido)
                        """)
                .params(
                        CUENTA,
                        textos(incapacidades, Del::registro),
                        textos(incapacidades, Del::oficina),
                        textos(incapacidades, d -> d.acto().persona().id()),
                        textos(incapacidades, d -> incapacidad(d).folio()),
                        textos(incapacidades, d -> rama(incapacidad(d).rama())),
                        textos(incapacidades, d -> d.acto().acto().fecha()),
                        textos(incapacidades, d -> ultimoDia(d.acto())),
                        textos(incapacidades, d -> d.acto().recibido()),
                        textos(incapacidades, d -> d.acto().conocido()))
                .update();
    }

    private static Suceso.Incapacidad incapacidad(Del del) {
        return (Suceso.Incapacidad) del.acto().acto().suceso();
    }

    private static String rama(int clave) {
        return switch (clave) {
            case 1 -> "RIESGO_DE_TRABAJO";
            case 3 -> "MATERNIDAD";
            default -> "ENFERMEDAD_GENERAL";
        };
    }

    private static LocalDate ultimoDia(Acto acto) {
        int dias =
                switch (acto.acto().suceso()) {
                    case Suceso.Ausencia ausencia -> ausencia.dias();
                    case Suceso.Incapacidad incapacidad -> incapacidad.dias();
                    default -> throw new IllegalStateException(acto.acto().suceso().palabra());
                };
        return acto.acto().fecha().plusDays(dias - 1L);
    }
}
