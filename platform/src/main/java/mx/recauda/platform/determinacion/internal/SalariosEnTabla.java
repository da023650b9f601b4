package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote.Novedad;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.SalariosDiarios;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The table of daily wages, read by those who compute and by the page of a worker. */
@Service
class SalariosEnTabla implements SalariosDiarios {

    /** Class of the fact among those that explain a difference. */
    static final String CLASE = "SALARIO_DIARIO";

    private final JdbcClient jdbc;
    private final TablaDePropuestas propuestas;
    private final EmpleosParaCuotas empleos;
    private final Identificadores identificadores;
    private final Bitacora bitacora;
    private final Clock reloj;

    SalariosEnTabla(
            JdbcClient jdbc,
            TablaDePropuestas propuestas,
            EmpleosParaCuotas empleos,
            Identificadores identificadores,
            Bitacora bitacora,
            Clock reloj) {
        this.jdbc = jdbc;
        this.propuestas = propuestas;
        this.empleos = empleos;
        this.identificadores = identificadores;
        this.bitacora = bitacora;
        this.reloj = reloj;
    }

    @Override
    @Transactional
    public void declara(UUID id, UUID asegurado, Importe salario, LocalDate desde) {
        Propuesta propuesta =
                propuestas
                        .busca(id)
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        Clase.NO_HAY,
                                        ErrorDeDeterminacion.NO_HAY_PROPUESTA,
                                        id.toString()));
        if (!propuestas.renglones(List.of(id)).getOrDefault(id, Map.of()).containsKey(asegurado)) {
            throw new FalloConCodigo(
                    Clase.NO_HAY, ErrorDeDeterminacion.NO_HAY_TRABAJADOR, asegurado.toString());
        }
        // Whoever emits holds the registro: what is declared after is known after.
        propuestas.unoALaVez(List.of(propuesta.registro()));
        if (vigente(propuesta.registro(), asegurado, desde)
                .filter(s -> s.salario().equals(salario))
                .isPresent()) {
            return;
        }
        Instant ahora = reloj.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql(
                        """
                        INSERT INTO determinacion.salario_diario (registro_id, oficina, asegurado_id, desde,
                            salario_centavos, conocido_en, anotado_por)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        propuesta.registro(),
                        propuesta.oficina(),
                        asegurado,
                        desde,
                        salario.centavos(),
                        TablaDePropuestas.enUtc(ahora),
                        QuienActua.ahora().cuenta())
                .update();
        marca(propuesta, asegurado, desde, ahora);
        bitacora.anota("DECLARAR_SALARIO_DIARIO", "asegurado:" + asegurado);
    }

    /** The months from that day on are to be derived again. */
    private void marca(Propuesta propuesta, UUID asegurado, LocalDate desde, Instant ahora) {
        jdbc.sql(
                        """
                        INSERT INTO determinacion.marca (id, registro_id, oficina, registro, motivo, sujeto, desde,
                            conocido_en, marcada_en)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        identificadores.nuevo(),
                        propuesta.registro(),
                        propuesta.oficina(),
                        propuesta.numero(),
                        CLASE,
                        asegurado,
                        desde,
                        TablaDePropuestas.enUtc(ahora),
                        TablaDePropuestas.enUtc(ahora))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SalarioDiario> vigente(UUID registro, UUID asegurado, LocalDate dia) {
        return declarado(registro, asegurado, dia)
                .filter(s -> !acabo(registro, asegurado, s.desde(), dia));
    }

    // It holds until the salary changes or another employment begins, as the law is computed.
    private boolean acabo(UUID registro, UUID asegurado, LocalDate desde, LocalDate dia) {
        return empleos.empleos(registro, desde, dia, reloj.instant()).stream()
                .filter(e -> e.asegurado().equals(asegurado))
                .flatMap(e -> e.hechos().stream())
                .filter(h -> h instanceof Hecho.Alta || h instanceof Hecho.CambioDeSalario)
                .anyMatch(h -> h.fecha().isAfter(desde));
    }

    private Optional<SalarioDiario> declarado(UUID registro, UUID asegurado, LocalDate dia) {
        return jdbc.sql(
                        """
                        SELECT * FROM determinacion.salario_diario
                        WHERE registro_id = ? AND asegurado_id = ? AND desde <= ?
                        ORDER BY desde DESC, conocido_en DESC, id DESC LIMIT 1
                        """)
                .params(registro, asegurado, dia)
                .query((ResultSet fila, int numero) ->
                        new SalarioDiario(
                                Importe.deCentavos(fila.getLong("salario_centavos")),
                                fila.getObject("desde", LocalDate.class),
                                fila.getString("anotado_por")))
                .optional();
    }

    /**
     * Those that hold some day until one as known at an instant, by registro and worker: each from
     * its day until the next, in order.
     */
    Map<UUID, Map<UUID, List<Hecho.SalarioDiario>>> conocidos(
            Collection<UUID> registros, LocalDate hasta, Instant conocidoEn) {
        Map<UUID, Map<UUID, List<Hecho.SalarioDiario>>> salarios = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT DISTINCT ON (registro_id, asegurado_id, desde) registro_id, asegurado_id, desde,
                            salario_centavos
                        FROM determinacion.salario_diario
                        WHERE registro_id = ANY (?::uuid[]) AND desde <= ? AND conocido_en <= ?
                        ORDER BY registro_id, asegurado_id, desde, conocido_en DESC, id DESC
                        """)
                .params(textos(registros), hasta, TablaDePropuestas.enUtc(conocidoEn))
                .query((ResultSet fila) -> {
                    salarios.computeIfAbsent(
                                    fila.getObject("registro_id", UUID.class), r -> new HashMap<>())
                            .computeIfAbsent(
                                    fila.getObject("asegurado_id", UUID.class),
                                    a -> new ArrayList<>())
                            .add(
                                    new Hecho.SalarioDiario(
                                            fila.getObject("desde", LocalDate.class),
                                            Importe.deCentavos(fila.getLong("salario_centavos"))));
                });
        return salarios;
    }

    /** Those learned between two instants that hold on a day. */
    List<Novedad> novedades(
            Collection<UUID> registros, LocalDate dia, Instant antes, Instant conocidoEn) {
        return jdbc.sql(
                        """
                        SELECT * FROM determinacion.salario_diario
                        WHERE registro_id = ANY (?::uuid[]) AND desde <= ? AND conocido_en > ? AND conocido_en <= ?
                        ORDER BY id
                        """)
                .params(
                        textos(registros),
                        dia,
                        TablaDePropuestas.enUtc(antes),
                        TablaDePropuestas.enUtc(conocidoEn))
                .query((ResultSet fila, int numero) ->
                        new Novedad(
                                fila.getObject("registro_id", UUID.class),
                                Optional.of(fila.getObject("asegurado_id", UUID.class)),
                                CLASE,
                                Importe.deCentavos(fila.getLong("salario_centavos")).toString(),
                                fila.getLong("id"),
                                fila.getObject("desde", LocalDate.class),
                                fila.getObject("conocido_en", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static String[] textos(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
