package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.documentos.Documento;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.rendicion.flujo.Firma;
import mx.recauda.rendicion.flujo.Papel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How versions were sent, with the letters and acuses that prove it; only added, never changed. */
@Service
public class Envios {

    private final JdbcClient jdbc;
    private final Documentos documentos;
    private final Firmas firmas;
    private final Actos actos;
    private final Identificadores identificadores;
    private final Bitacora bitacora;

    Envios(
            JdbcClient jdbc,
            Documentos documentos,
            Firmas firmas,
            Actos actos,
            Identificadores identificadores,
            Bitacora bitacora) {
        this.jdbc = jdbc;
        this.documentos = documentos;
        this.firmas = firmas;
        this.actos = actos;
        this.identificadores = identificadores;
        this.bitacora = bitacora;
    }

    /**
     * How a version was sent.
     *
     * @param borrador the draft it came from
     * @param oficio reference of its letter
     * @param nombre who sent it
     * @param puesto post held that day
     * @param dia legal day
     * @param motivo why it was sent as it was; empty when nothing called for a reason
     */
    public record Hecho(
            UUID borrador,
            String oficio,
            String nombre,
            String puesto,
            LocalDate dia,
            String motivo) {}

    /**
     * A file to be kept.
     *
     * @param clase letter or acuse
     * @param referencia whole number, as printed
     * @param fecha date of the letter, or day it was received
     * @param tipo media type, as sent
     * @param archivo the file, as sent
     */
    public record Recibida(
            Constancia.Clase clase,
            String referencia,
            LocalDate fecha,
            String tipo,
            Archivo archivo) {}

    void agrega(UUID version, UUID borrador, Envio.Carta carta, Firma firma) {
        jdbc.sql("INSERT INTO rendicion.envio VALUES (?,?,?,?,?,?,?,?,?,?)")
                .params(
                        version,
                        borrador,
                        carta.oficio(),
                        firma.persona(),
                        firma.nombre(),
                        firma.puesto(),
                        firma.area(),
                        firma.momento().atOffset(ZoneOffset.UTC),
                        firma.dia(),
                        carta.motivo())
                .update();
    }

    /** How a version was sent; empty when it was frozen from a report received. */
    @Transactional(readOnly = true)
    public Optional<Hecho> de(UUID version) {
        return jdbc.sql(
                        "SELECT borrador_id, oficio, nombre, puesto, dia, motivo FROM rendicion.envio"
                                + " WHERE version_id = ?")
                .param(version)
                .query((fila, n) ->
                        new Hecho(
                                fila.getObject(1, UUID.class),
                                fila.getString(2),
                                fila.getString(3),
                                fila.getString(4),
                                fila.getObject(5, LocalDate.class),
                                fila.getString(6)))
                .optional();
    }

    /** The files that prove it, in the order added. */
    @Transactional(readOnly = true)
    public List<Constancia> constancias(UUID version) {
        return jdbc.sql(
                        "SELECT * FROM rendicion.constancia_de_envio WHERE version_id = ? ORDER BY"
                                + " momento, id")
                .param(version)
                .query(Envios::constancia)
                .list();
    }

    /**
     * Keeps a letter or an acuse of a version, now or any day after; the same file twice is once.
     * The file is examined by its content before it is kept.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo when the file is not accepted
     */
    @Transactional
    public Resultado<Integer> agrega(
            Version version, Recibida recibida, String cuenta, Idioma idioma) {
        Optional<Firma> firma =
                firmas.para(cuenta, Papel.PLANEACION, "")
                        .filter(f -> f.papel() == Papel.PLANEACION);
        if (firma.isEmpty()) {
            return falta(actos.sinNombramiento(cuenta, idioma));
        }
        if (recibida.referencia().isBlank()) {
            return falta(
                    Incidencia.de(ErrorDeMesa.CONSTANCIA_SIN_REFERENCIA, idioma)
                            .enCampo("referencia", ""));
        }
        if (recibida.fecha().isAfter(firmas.hoy())) {
            return falta(
                    Incidencia.de(
                                    ErrorDeMesa.CONSTANCIA_FUTURA,
                                    idioma,
                                    recibida.fecha().toString())
                            .enCampo("fecha", recibida.fecha().toString()));
        }
        Documento documento =
                documentos.guarda(
                        recibida.archivo().nombre(),
                        recibida.tipo(),
                        recibida.archivo().contenido());
        return Resultado.de(agrega(version, recibida, documento, firma.get()));
    }

    private int agrega(Version version, Recibida recibida, Documento documento, Firma firma) {
        int nuevas =
                jdbc.sql(
                                """
                                INSERT INTO rendicion.constancia_de_envio
                                VALUES (?,?,?,?,?,?,?,?,?,?,?,?)
                                ON CONFLICT (version_id, clase, huella) DO NOTHING
                                """)
                        .params(
                                identificadores.nuevo(),
                                version.id(),
                                recibida.clase().name(),
                                recibida.referencia().strip(),
                                recibida.fecha(),
                                documento.id(),
                                documento.nombre(),
                                documento.huella(),
                                firma.persona(),
                                firma.nombre(),
                                firma.puesto(),
                                firma.momento().atOffset(ZoneOffset.UTC))
                        .update();
        bitacora.anota(
                "AGREGAR_CONSTANCIA",
                "version:" + version.id(),
                Map.of("clase", recibida.clase().name(), "huella", documento.huella()));
        return nuevas;
    }

    private static Resultado<Integer> falta(Incidencia incidencia) {
        return new Resultado<>(0, List.of(incidencia));
    }

    private static Constancia constancia(ResultSet fila, int n) throws SQLException {
        return new Constancia(
                fila.getObject("id", UUID.class),
                Constancia.Clase.valueOf(fila.getString("clase")),
                fila.getString("referencia"),
                fila.getObject("fecha", LocalDate.class),
                fila.getObject("documento_id", UUID.class),
                fila.getString("archivo"),
                fila.getString("huella"),
                fila.getString("nombre"),
                fila.getString("puesto"),
                fila.getObject("momento", OffsetDateTime.class).toInstant());
    }
}
