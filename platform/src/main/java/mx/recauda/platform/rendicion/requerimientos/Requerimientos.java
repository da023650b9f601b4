package mx.recauda.platform.rendicion.requerimientos;

import mx.recauda.formats.expediente.SalidaDeExpediente;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.documentos.Documento;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.expediente.Expedientes;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.expediente.ExpedienteDeCifra;
import mx.recauda.rendicion.requerimiento.Entrega;
import mx.recauda.rendicion.requerimiento.ErrorDeRequerimiento;
import mx.recauda.rendicion.requerimiento.Estado;
import mx.recauda.rendicion.requerimiento.Requerimiento;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Records requests, deliveries and acuses. */
@Service
public class Requerimientos {

    private static final String DOCUMENTO = "documento:";

    private final JdbcClient jdbc;
    private final Expedientes expedientes;
    private final Documentos documentos;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Clock reloj;
    private final Bitacora bitacora;

    Requerimientos(
            JdbcClient jdbc,
            Expedientes expedientes,
            Documentos documentos,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Clock reloj,
            Bitacora bitacora) {
        this.jdbc = jdbc;
        this.expedientes = expedientes;
        this.documentos = documentos;
        this.identificadores = identificadores;
        this.fecha = fecha;
        this.reloj = reloj;
        this.bitacora = bitacora;
    }

    /**
     * A request as kept.
     *
     * @param id opaque identity
     * @param requerimiento what was asked
     * @param entregas what was delivered, in order
     * @param estado where it stands today
     */
    public record Registrado(
            UUID id, Requerimiento requerimiento, List<Entrega> entregas, Estado estado) {

        /** Keeps an immutable copy. */
        public Registrado {
            entregas = List.copyOf(entregas);
        }
    }

    /** The business date. */
    public LocalDate hoy() {
        return fecha.hoy();
    }

    /** Every request, the last received first. */
    @Transactional(readOnly = true)
    public List<Registrado> todos() {
        return completos(
                jdbc.sql("SELECT * FROM rendicion.requerimiento ORDER BY recibido DESC, id DESC")
                        .query(Requerimientos::fila)
                        .list());
    }

    /** One request. */
    @Transactional(readOnly = true)
    public Optional<Registrado> busca(UUID id) {
        return jdbc.sql("SELECT * FROM rendicion.requerimiento WHERE id = ?")
                .param(id)
                .query(Requerimientos::fila)
                .optional()
                .map(f -> completos(List.of(f)).getFirst());
    }

    /** Records a request; gives its id, or every objection with its field. */
    @Transactional
    public Resultado<Optional<UUID>> registra(Requerimiento r, String cuenta, Idioma idioma) {
        List<Incidencia> faltas = r.revisa(fecha.hoy(), idioma);
        if (!faltas.isEmpty()) {
            return new Resultado<>(Optional.empty(), faltas);
        }
        UUID id = identificadores.nuevo();
        int nuevos =
                jdbc.sql(
                                "INSERT INTO rendicion.requerimiento VALUES (?,?,?,?,?,?,?,?,?) ON"
                                        + " CONFLICT (ente, oficio) DO NOTHING")
                        .params(
                                id,
                                r.oficio(),
                                r.ente(),
                                r.solicitante(),
                                r.recibido(),
                                r.dias(),
                                r.pedido(),
                                cuenta,
                                ahora())
                        .update();
        if (nuevos == 0) {
            return new Resultado<>(
                    Optional.empty(),
                    List.of(
                            Incidencia.de(ErrorDeRequerimiento.OFICIO_REPETIDO, idioma, r.oficio())
                                    .enCampo("oficio", r.oficio())));
        }
        bitacora.anota("REGISTRAR_REQUERIMIENTO", "requerimiento:" + id);
        return Resultado.de(Optional.of(id));
    }

    /**
     * A file as sent by a person.
     *
     * @param nombre name, as sent
     * @param tipo media type, as sent
     * @param archivo its bytes
     */
    public record Subido(String nombre, String tipo, Archivo archivo) {}

    /** Delivers the folder of a figure as it is now; its very bytes are stored, with their hash. */
    @Transactional
    public List<Incidencia> entregaCifra(
            UUID id, String cifra, String aQuien, String cuenta, Idioma idioma) {
        Optional<ExpedienteDeCifra> expediente =
                ClaveDeCifra.lee(cifra).flatMap(c -> expedientes.de(c, Optional.empty()));
        if (expediente.isEmpty()) {
            return List.of(
                    Incidencia.de(ErrorDeRequerimiento.CIFRA_DESCONOCIDA, idioma, cifra)
                            .enCampo("cifra", cifra));
        }
        ExpedienteDeCifra e = expediente.get();
        String nombre = e.nombre() + ".zip";
        return entrega(
                id,
                new Subido(
                        nombre, "application/zip", new Archivo(nombre, SalidaDeExpediente.zip(e))),
                Map.of("cifra", e.clave().toString(), "al", e.al().toString()),
                aQuien,
                cuenta,
                idioma);
    }

    /** Delivers a file, which is stored. */
    @Transactional
    public List<Incidencia> entregaArchivo(
            UUID id, Subido subido, String aQuien, String cuenta, Idioma idioma) {
        return entrega(id, subido, Map.of(), aQuien, cuenta, idioma);
    }

    private List<Incidencia> entrega(
            UUID id,
            Subido subido,
            Map<String, String> datos,
            String aQuien,
            String cuenta,
            Idioma idioma) {
        if (aQuien.isBlank()) {
            return List.of(
                    Incidencia.de(ErrorDeRequerimiento.FALTA_UN_DATO, idioma, "aQuien")
                            .enCampo("aQuien", ""));
        }
        aparta(id);
        int numero = busca(id).orElseThrow().entregas().size() + 1;
        Documento documento = guarda(subido);
        jdbc.sql("INSERT INTO rendicion.entrega VALUES (?,?,?,?,?,?,?,?,?,?)")
                .params(
                        id,
                        numero,
                        documento.nombre(),
                        documento.huella(),
                        datos.getOrDefault("cifra", ""),
                        datos.getOrDefault("al", ""),
                        DOCUMENTO + documento.id(),
                        aQuien.strip(),
                        cuenta,
                        ahora())
                .update();
        bitacora.anota(
                "ENTREGAR_A_AUDITOR", "requerimiento:" + id, Map.of("huella", documento.huella()));
        return List.of();
    }

    private Documento guarda(Subido subido) {
        return documentos.guarda(subido.nombre(), subido.tipo(), subido.archivo().contenido());
    }

    /** Records the acuse of a delivery, once. */
    @Transactional
    public List<Incidencia> acusa(
            UUID id, int numero, Subido subido, String cuenta, Idioma idioma) {
        aparta(id);
        boolean yaTiene =
                busca(id).orElseThrow().entregas().stream()
                        .anyMatch(e -> e.numero() == numero && e.conAcuse());
        if (yaTiene) {
            return List.of(Incidencia.de(ErrorDeRequerimiento.YA_TIENE_ACUSE, idioma, numero));
        }
        Documento acuse = guarda(subido);
        jdbc.sql("INSERT INTO rendicion.acuse_de_entrega VALUES (?,?,?,?,?)")
                .params(id, numero, DOCUMENTO + acuse.id(), cuenta, ahora())
                .update();
        bitacora.anota("RECIBIR_ACUSE", "requerimiento:" + id, Map.of("huella", acuse.huella()));
        return List.of();
    }

    private void aparta(UUID id) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("requerimiento:" + id)
                .query(rs -> {});
    }

    private OffsetDateTime ahora() {
        return reloj.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private record Fila(UUID id, Requerimiento requerimiento) {}

    private static Fila fila(ResultSet f, int n) throws SQLException {
        return new Fila(
                f.getObject("id", UUID.class),
                new Requerimiento(
                        f.getString("oficio"),
                        f.getString("ente"),
                        f.getString("solicitante"),
                        f.getObject("recibido", LocalDate.class),
                        f.getInt("dias"),
                        f.getString("pedido")));
    }

    /** The requests with what was delivered of each, read all at once. */
    private List<Registrado> completos(List<Fila> filas) {
        Map<UUID, List<Entrega>> entregas = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT e.requerimiento_id, e.numero, e.nombre, e.huella, e.cifra, e.al, e.documento, e.a_quien,
                               e.cuenta, e.momento, coalesce(a.documento, '') AS acuse FROM rendicion.entrega e
                        LEFT JOIN rendicion.acuse_de_entrega a
                          ON a.requerimiento_id = e.requerimiento_id AND a.numero = e.numero
                        WHERE e.requerimiento_id = ANY(:requerimientos)
                        ORDER BY e.requerimiento_id, e.numero
                        """)
                .param("requerimientos", filas.stream().map(Fila::id).toArray(UUID[]::new))
                .query(f -> {
                    entregas.computeIfAbsent(
                                    f.getObject("requerimiento_id", UUID.class),
                                    k -> new ArrayList<>())
                            .add(entrega(f));
                });
        return filas.stream()
                .map(f -> {
                    List<Entrega> suyas = entregas.getOrDefault(f.id(), List.of());
                    return new Registrado(
                            f.id(),
                            f.requerimiento(),
                            suyas,
                            f.requerimiento().estado(suyas, fecha.hoy()));
                })
                .toList();
    }

    private static Entrega entrega(ResultSet f) throws SQLException {
        return new Entrega(
                f.getInt("numero"),
                f.getString("nombre"),
                f.getString("huella"),
                f.getString("cifra"),
                f.getString("al"),
                f.getString("documento"),
                f.getString("a_quien"),
                f.getString("cuenta"),
                f.getObject("momento", OffsetDateTime.class).toInstant(),
                f.getString("acuse"));
    }
}
