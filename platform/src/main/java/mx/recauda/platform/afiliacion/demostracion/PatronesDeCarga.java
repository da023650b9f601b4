package mx.recauda.platform.afiliacion.demostracion;

import mx.recauda.platform.base.Identificadores;
import mx.recauda.synthetic.PatronSintetico;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Employers, their registros and what changes of them in time, written by sets. */
@Component
class PatronesDeCarga {

    static final String CUENTA = "demostracion";

    private final JdbcClient jdbc;
    private final Identificadores identificadores;
    private final JsonMapper json;
    private final Clock reloj;

    PatronesDeCarga(
            JdbcClient jdbc, Identificadores identificadores, JsonMapper json, Clock reloj) {
        this.jdbc = jdbc;
        this.identificadores = identificadores;
        this.json = json;
        this.reloj = reloj;
    }

    void agrega(List<RegistroCargado> registros) {
        patrones(registros);
        registros(registros);
        hechos(registros.stream().flatMap(r -> hechos(r).stream()).toList());
        relojes(registros);
    }

    private void patrones(List<RegistroCargado> registros) {
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.patron (id, rfc, nombre, persona, creado_en)
                        SELECT t.id, t.rfc, t.nombre, t.persona, ?
                        FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) AS t(id, rfc, nombre, persona)
                        ON CONFLICT (rfc) DO NOTHING
                        """)
                .params(
                        ahora(),
                        textos(registros, r -> identificadores.nuevo()),
                        textos(registros, r -> r.patron().rfc()),
                        textos(registros, r -> r.patron().razonSocial()),
                        textos(registros, r -> r.patron().fisica() ? "FISICA" : "MORAL"))
                .update();
    }

    private void registros(List<RegistroCargado> registros) {
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.registro_patronal
                            (id, patron_id, registro, oficina, modalidad, zona, centro, alta, baja, creado_en)
                        SELECT t.id, p.id, t.registro, t.oficina, substr(t.registro, 9, 2), t.zona, t.centro,
                            t.alta, nullif(t.baja, 'infinity'), ?
                        FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[],
                            ?::date[]) AS t(id, rfc, registro, oficina, zona, centro, alta, baja)
                        JOIN afiliacion.patron p ON p.rfc = t.rfc
                        """)
                .params(
                        ahora(),
                        textos(registros, RegistroCargado::id),
                        textos(registros, r -> r.patron().rfc()),
                        textos(registros, r -> r.patron().registro()),
                        textos(registros, r -> r.patron().oficina().clave()),
                        textos(registros, r -> r.patron().zona()),
                        textos(registros, r -> r.patron().domicilio()),
                        textos(registros, r -> r.patron().alta()),
                        textos(
                                registros,
                                r -> r.patron().baja().map(Object::toString).orElse("infinity")))
                .update();
    }

    /** A fact of a registro as it is stored. */
    private record Hecho(
            UUID registro,
            String oficina,
            String tipo,
            LocalDate desde,
            boolean unDia,
            Map<String, String> datos) {}

    private static List<Hecho> hechos(RegistroCargado registro) {
        PatronSintetico patron = registro.patron();
        String oficina = patron.oficina().clave();
        List<Hecho> hechos = new ArrayList<>();
        hechos.add(new Hecho(registro.id(), oficina, "ALTA", patron.alta(), false, Map.of()));
        hechos.add(
                new Hecho(
                        registro.id(),
                        oficina,
                        "IDENTIFICACION",
                        patron.alta(),
                        false,
                        Map.of(
                                "registro", patron.registro().valor(),
                                "modalidad", patron.registro().modalidad(),
                                "zona", patron.zona().name())));
        hechos.add(
                new Hecho(
                        registro.id(),
                        oficina,
                        "DOMICILIO",
                        patron.alta(),
                        false,
                        Map.of(
                                "calle", patron.domicilio(),
                                "colonia", "COLONIA SINTETICA",
                                "codigoPostal", patron.codigoPostal(),
                                "municipio", patron.municipio(),
                                "oficina", oficina)));
        for (PatronSintetico.Prima prima : patron.primas()) {
            hechos.add(
                    new Hecho(
                            registro.id(),
                            oficina,
                            "PRIMA",
                            prima.desde(),
                            false,
                            Map.of(
                                    "fraccion", patron.fraccion().codigo(),
                                    "clase", patron.fraccion().clase().name(),
                                    "prima", prima.tasa().porcentaje().toPlainString())));
        }
        patron.baja()
                .ifPresent(ultimo ->
                        hechos.add(
                                new Hecho(
                                        registro.id(),
                                        oficina,
                                        "BAJA",
                                        ultimo,
                                        true,
                                        Map.of("causa", "CLAUSURA"))));
        return hechos;
    }

    private void hechos(List<Hecho> hechos) {
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal
                            (registro_id, oficina, tipo, vigencia, conocido_en, datos, anotado_por)
                        SELECT t.registro, t.oficina, t.tipo,
                            daterange(t.desde, CASE WHEN t.un_dia THEN t.desde + 1 END),
                            greatest(t.conocido, (SELECT max(cerrado_en) + interval '1 microsecond' FROM afiliacion.corte)),
                            t.datos::jsonb, ?
                        FROM unnest(?::uuid[], ?::text[], ?::text[], ?::date[], ?::boolean[], ?::timestamptz[],
                            ?::text[]) AS t(registro, oficina, tipo, desde, un_dia, conocido, datos)
                        """)
                .params(
                        CUENTA,
                        textos(hechos, Hecho::registro),
                        textos(hechos, Hecho::oficina),
                        textos(hechos, Hecho::tipo),
                        textos(hechos, Hecho::desde),
                        textos(hechos, Hecho::unDia),
                        textos(hechos, h -> RegistroCargado.mediodia(h.desde())),
                        textos(hechos, h -> json.writeValueAsString(h.datos())))
                .update();
    }

    private void relojes(List<RegistroCargado> registros) {
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.reloj_de_registro (registro_id, ultimo)
                        SELECT * FROM unnest(?::uuid[], ?::timestamptz[])
                        """)
                .params(
                        textos(registros, RegistroCargado::id),
                        textos(registros, RegistroCargado::ultimo))
                .update();
    }

    private OffsetDateTime ahora() {
        return OffsetDateTime.ofInstant(Instant.now(reloj), ZoneOffset.UTC);
    }

    static <T> String[] textos(Collection<T> valores, Function<T, Object> campo) {
        return valores.stream().map(v -> String.valueOf(campo.apply(v))).toArray(String[]::new);
    }
}
