package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote;
import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote.Novedad;
import mx.recauda.platform.determinacion.Diferencia;
import mx.recauda.platform.determinacion.Diferencia.Causa;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.RenglonDePropuesta;
import mx.recauda.platform.determinacion.internal.EscritorDePropuestas.Comparada;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** The table of differences, and the search for the facts that explain them. */
@Component
class TablaDeDiferencias {

    private final JdbcClient jdbc;
    private final EmpleosEnLote empleos;
    private final SalariosEnTabla salarios;
    private final JsonMapper json;

    TablaDeDiferencias(
            JdbcClient jdbc, EmpleosEnLote empleos, SalariosEnTabla salarios, JsonMapper json) {
        this.jdbc = jdbc;
        this.empleos = empleos;
        this.salarios = salarios;
        this.json = json;
    }

    /** Writes why each row changed. */
    void guarda(Mes mes, Instant conocidoEn, List<Comparada> nuevas) {
        List<Diferencia> todas = new ArrayList<>();
        // Those that were last proposed at the same instant are asked about together.
        Map<Instant, List<Comparada>> porAntes = new TreeMap<>();
        for (Comparada nueva : nuevas) {
            porAntes.computeIfAbsent(
                            nueva.ultima().orElseThrow().conocidoEn(), i -> new ArrayList<>())
                    .add(nueva);
        }
        porAntes.forEach((antes, suyas) -> {
            Instant desde = antes.isBefore(conocidoEn) ? antes : conocidoEn;
            Instant hasta = antes.isBefore(conocidoEn) ? conocidoEn : antes;
            Map<UUID, List<Novedad>> novedades = new HashMap<>();
            List<UUID> registros = suyas.stream().map(c -> c.calculado().patron().id()).toList();
            List<Novedad> todasSusNovedades =
                    new ArrayList<>(empleos.novedades(registros, mes.ultimoDia(), desde, hasta));
            todasSusNovedades.addAll(salarios.novedades(registros, mes.ultimoDia(), desde, hasta));
            todasSusNovedades.forEach(
                    n -> novedades.computeIfAbsent(n.registro(), r -> new ArrayList<>()).add(n));
            suyas.forEach(c ->
                    todas.addAll(
                            diferencias(
                                    c,
                                    novedades.getOrDefault(
                                            c.calculado().patron().id(), List.of()))));
        });
        escribe(todas);
    }

    private static List<Diferencia> diferencias(Comparada c, List<Novedad> novedades) {
        List<Diferencia> todas = new ArrayList<>();
        for (RenglonDePropuesta renglon : c.distintos()) {
            Optional<RenglonDePropuesta> antes =
                    Optional.ofNullable(c.antes().get(renglon.asegurado()));
            todas.add(diferencia(c, renglon, antes, Optional.of(renglon), novedades));
        }
        for (RenglonDePropuesta renglon : c.retirados()) {
            todas.add(diferencia(c, renglon, Optional.of(renglon), Optional.empty(), novedades));
        }
        return todas;
    }

    private static Diferencia diferencia(
            Comparada c,
            RenglonDePropuesta quien,
            Optional<RenglonDePropuesta> antes,
            Optional<RenglonDePropuesta> ahora,
            List<Novedad> novedades) {
        Propuesta propuesta = c.propuesta().orElseThrow();
        return new Diferencia(
                propuesta.id(),
                quien.asegurado(),
                quien.nss(),
                quien.nombre(),
                antes.map(RenglonDePropuesta::dias).orElse(0),
                ahora.map(RenglonDePropuesta::dias).orElse(0),
                antes.map(RenglonDePropuesta::sdi).orElse(Importe.CERO),
                ahora.map(RenglonDePropuesta::sdi).orElse(Importe.CERO),
                antes.map(RenglonDePropuesta::importes).orElse(Importes.CERO),
                ahora.map(RenglonDePropuesta::importes).orElse(Importes.CERO),
                causas(c, quien, antes, ahora, novedades));
    }

    private static List<Causa> causas(
            Comparada c,
            RenglonDePropuesta quien,
            Optional<RenglonDePropuesta> antes,
            Optional<RenglonDePropuesta> ahora,
            List<Novedad> novedades) {
        List<Causa> causas =
                new ArrayList<>(
                        novedades.stream()
                                .filter(n ->
                                        n.asegurado().isEmpty()
                                                || n.asegurado().get().equals(quien.asegurado()))
                                .map(n ->
                                        new Causa(
                                                n.clase(),
                                                n.tipo(),
                                                n.numero(),
                                                n.dia(),
                                                n.conocidoEn()))
                                .toList());
        if (causas.isEmpty()) {
            boolean soloDatos =
                    antes.isPresent()
                            && ahora.isPresent()
                            && antes.get().importes().equals(ahora.get().importes());
            Propuesta propuesta = c.propuesta().orElseThrow();
            causas.add(
                    new Causa(
                            soloDatos ? "DATOS" : "NINGUNA",
                            "",
                            0,
                            propuesta.mes().primerDia(),
                            propuesta.conocidoEn()));
        }
        return causas;
    }

    private void escribe(List<Diferencia> todas) {
        if (todas.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        INSERT INTO determinacion.diferencia (propuesta_id, asegurado_id, dias_antes, dias,
                            sdi_antes_centavos, sdi_centavos, antes_centavos, ahora_centavos, causas)
                        SELECT t.p, t.a, t.da, t.d, t.sa, t.s, t.antes::bigint[], t.ahora::bigint[], t.causas::jsonb
                        FROM unnest(?::uuid[], ?::uuid[], ?::smallint[], ?::smallint[], ?::bigint[], ?::bigint[],
                            ?::text[], ?::text[], ?::text[]) AS t(p, a, da, d, sa, s, antes, ahora, causas)
                        """)
                .params(
                        textos(todas, Diferencia::propuesta),
                        textos(todas, Diferencia::asegurado),
                        todas.stream().mapToInt(Diferencia::diasAntes).toArray(),
                        todas.stream().mapToInt(Diferencia::dias).toArray(),
                        todas.stream().mapToLong(d -> d.sdiAntes().centavos()).toArray(),
                        todas.stream().mapToLong(d -> d.sdi().centavos()).toArray(),
                        textos(todas, d -> Arreglos.texto(d.antes().centavos())),
                        textos(todas, d -> Arreglos.texto(d.ahora().centavos())),
                        textos(todas, d -> json.writeValueAsString(d.causas())))
                .update();
    }

    /** The differences of a proposal, by name. */
    List<Diferencia> de(UUID propuesta, int desde, int cuantas) {
        return jdbc.sql(
                        """
                        SELECT d.*, r.nss, r.nombre FROM determinacion.diferencia d
                        JOIN determinacion.propuesta_renglon r USING (propuesta_id, asegurado_id)
                        WHERE d.propuesta_id = ? ORDER BY r.nombre, r.nss OFFSET ? LIMIT ?
                        """)
                .params(propuesta, desde, cuantas)
                .query((ResultSet fila, int numero) -> diferencia(fila))
                .list();
    }

    int cuantas(UUID propuesta) {
        return jdbc.sql("SELECT count(*)::int FROM determinacion.diferencia WHERE propuesta_id = ?")
                .param(propuesta)
                .query(Integer.class)
                .single();
    }

    private Diferencia diferencia(ResultSet fila) throws SQLException {
        return new Diferencia(
                fila.getObject("propuesta_id", UUID.class),
                fila.getObject("asegurado_id", UUID.class),
                fila.getString("nss"),
                fila.getString("nombre"),
                fila.getInt("dias_antes"),
                fila.getInt("dias"),
                Importe.deCentavos(fila.getLong("sdi_antes_centavos")),
                Importe.deCentavos(fila.getLong("sdi_centavos")),
                Importes.deCentavos((Long[]) fila.getArray("antes_centavos").getArray()),
                Importes.deCentavos((Long[]) fila.getArray("ahora_centavos").getArray()),
                List.of(json.readValue(fila.getString("causas"), Causa[].class)));
    }

    private static String[] textos(List<Diferencia> todas, Function<Diferencia, Object> campo) {
        return todas.stream().map(d -> String.valueOf(campo.apply(d))).toArray(String[]::new);
    }
}
