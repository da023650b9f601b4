package mx.recauda.platform.documentos.internal;

import mx.recauda.formats.evidencia.Examen;
import mx.recauda.formats.evidencia.Examen.Veredicto;
import mx.recauda.formats.evidencia.NombreDeArchivo;
import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.documentos.Documento;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.documentos.ErrorDeDocumentos;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Service
@Transactional
class DocumentosEnTabla implements Documentos {

    private static final String TIPO = "[a-z]+/[a-z0-9.+-]+( *; *charset=[\\w-]+)?";

    private final JdbcClient jdbc;
    private final Clock reloj;
    private final Identificadores identificadores;
    private final Bitacora bitacora;

    DocumentosEnTabla(
            JdbcClient jdbc, Clock reloj, Identificadores identificadores, Bitacora bitacora) {
        this.jdbc = jdbc;
        this.reloj = reloj;
        this.identificadores = identificadores;
        this.bitacora = bitacora;
    }

    @Override
    public Documento guarda(String nombre, String tipo, byte[] contenido) {
        Veredicto.Admitido admitido = revisa(nombre, tipo, contenido);
        String huella = huella(contenido);
        // The database keeps microseconds: what is returned must be what will be read.
        Instant ahora = reloj.instant().truncatedTo(ChronoUnit.MICROS);
        Documento documento =
                new Documento(
                        identificadores.nuevo(),
                        admitido.nombre(),
                        admitido.tipo().tipo(),
                        huella,
                        contenido.length,
                        QuienActua.ahora().cuenta(),
                        ahora);
        jdbc.sql(
                        """
                        INSERT INTO documentos.contenido (huella, tamano, contenido)
                        VALUES (?, ?, ?) ON CONFLICT (huella) DO NOTHING
                        """)
                .params(huella, contenido.length, contenido)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO documentos.documento (id, huella, nombre, tipo, guardado_por, guardado_en)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        documento.id(),
                        huella,
                        documento.nombre(),
                        documento.tipo(),
                        documento.guardadoPor(),
                        Timestamp.from(ahora))
                .update();
        bitacora.anota("GUARDAR_DOCUMENTO", objeto(documento.id()), Map.of("huella", huella));
        return documento;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Documento> busca(UUID id) {
        return jdbc.sql(
                        """
                        SELECT d.*, c.tamano FROM documentos.documento d
                        JOIN documentos.contenido c USING (huella) WHERE d.id = ?
                        """)
                .param(id)
                .query(DocumentosEnTabla::documento)
                .optional();
    }

    @Override
    public byte[] abre(UUID id) {
        Documento documento = busca(id).orElseThrow(() -> noHay(id));
        byte[] contenido = contenido(documento.huella()).orElseThrow(() -> noHay(id));
        if (!huella(contenido).equals(documento.huella())) {
            throw new FalloConCodigo(Clase.CONFLICTO, ErrorDeDocumentos.ALTERADO, id.toString());
        }
        bitacora.anota("LEER_DOCUMENTO", objeto(id));
        return contenido;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Boolean> verifica(String huella) {
        return contenido(huella).map(contenido -> huella(contenido).equals(huella));
    }

    private Optional<byte[]> contenido(String huella) {
        return jdbc.sql("SELECT contenido FROM documentos.contenido WHERE huella = ?")
                .param(huella)
                .query((ResultSet fila, int numero) -> fila.getBytes(1))
                .optional();
    }

    private static Veredicto.Admitido revisa(String nombre, String tipo, byte[] contenido) {
        if (!tipo.isEmpty() && !tipo.matches(TIPO)) {
            throw rechazo(ErrorDeDocumentos.TIPO_MAL_ESCRITO, tipo);
        }
        if (contenido.length == 0) {
            throw rechazo(ErrorDeDocumentos.VACIO, NombreDeArchivo.limpio(nombre));
        }
        if (contenido.length > MAXIMO_BYTES) {
            throw rechazo(
                    ErrorDeDocumentos.DEMASIADO_GRANDE,
                    NombreDeArchivo.limpio(nombre),
                    contenido.length,
                    MAXIMO_BYTES);
        }
        return switch (Examen.de(nombre, tipo, contenido)) {
            case Veredicto.Admitido admitido -> admitido;
            case Veredicto.Rechazado r -> throw rechazo(r.error(), r.argumentos().toArray());
        };
    }

    private static FalloConCodigo rechazo(CodigoDeError error, Object... argumentos) {
        return new FalloConCodigo(Clase.ENTRADA, error, argumentos);
    }

    private static FalloConCodigo noHay(UUID id) {
        return new FalloConCodigo(Clase.NO_HAY, ErrorDeDocumentos.NO_HAY, id.toString());
    }

    private static String huella(byte[] contenido) {
        return Resumen.de(contenido).toString();
    }

    private static String objeto(UUID id) {
        return "documento:" + id;
    }

    private static Documento documento(ResultSet fila, int numero) throws SQLException {
        return new Documento(
                fila.getObject("id", UUID.class),
                fila.getString("nombre"),
                fila.getString("tipo"),
                fila.getString("huella"),
                fila.getInt("tamano"),
                fila.getString("guardado_por"),
                fila.getTimestamp("guardado_en").toInstant());
    }
}
