package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.formats.idse.LectorIdse;
import mx.recauda.formats.idse.Revision;
import mx.recauda.formats.idse.RevisorIdse;
import mx.recauda.formats.idse.TipoDeMovimiento;
import mx.recauda.ley.afiliacion.Solicitante;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.platform.afiliacion.RelojDeRegistros;
import mx.recauda.platform.afiliacion.lotes.Lote.Estado;
import mx.recauda.platform.afiliacion.lotes.Lote.Sellado;
import mx.recauda.platform.afiliacion.lotes.Lote.Via;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.TipoDeAviso;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.seguridad.Actor;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;
import mx.recauda.platform.trabajos.ColaDeTrabajos;
import mx.recauda.platform.trabajos.NuevoTrabajo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Receives files of movements: reviews the structure of the whole file, refuses it before signing
 * when anything in it is wrong, or seals it, keeps it and asks for its lines to be operated.
 */
@Service
public class Recepcion {

    /** Incidents kept of a refused file; the rest are counted. */
    static final int INCIDENCIAS_GUARDADAS = 100_000;

    private static final String TIPO_DE_ARCHIVO = "text/plain";

    private final RelojDeRegistros reloj;
    private final LotesEnTabla lotes;
    private final RenglonesEnTabla renglones;
    private final Documentos documentos;
    private final Sellos sellos;
    private final Identificadores identificadores;
    private final ColaDeTrabajos cola;
    private final Bitacora bitacora;

    Recepcion(
            RelojDeRegistros reloj,
            LotesEnTabla lotes,
            RenglonesEnTabla renglones,
            Documentos documentos,
            Sellos sellos,
            Identificadores identificadores,
            ColaDeTrabajos cola,
            Bitacora bitacora) {
        this.reloj = reloj;
        this.lotes = lotes;
        this.renglones = renglones;
        this.documentos = documentos;
        this.sellos = sellos;
        this.identificadores = identificadores;
        this.cola = cola;
        this.bitacora = bitacora;
    }

    /**
     * Receives a file, in one transaction: after a fault nothing was received. The same content for
     * the same registro is answered with the lote of the first time, unless all its lines were
     * refused or something of it was annulled: then it is presented again, because what was wrong
     * with it may have changed. What still stands of it is refused line by line as already known.
     *
     * @param contenido 1 byte to 25 MiB
     */
    @Transactional
    public Recibido recibe(Registro registro, String nombre, byte[] contenido, Idioma idioma) {
        return recibe(registro, nombre, contenido, Via.ARCHIVO, idioma);
    }

    /** The same, however it arrives. */
    @Transactional
    public Recibido recibe(
            Registro registro, String nombre, byte[] contenido, Via via, Idioma idioma) {
        return recibe(registro, nombre, contenido, via, Solicitante.PATRON, idioma);
    }

    /** The same, asked for by whoever may end an employment instead of the employer. */
    @Transactional
    public Recibido recibe(
            Registro registro,
            String nombre,
            byte[] contenido,
            Via via,
            Solicitante solicitante,
            Idioma idioma) {
        Instant ahora = reloj.siguiente(registro.id());
        String huella = huella(contenido);
        Optional<Lote> antes = lotes.conContenido(registro.id(), huella, solicitante);
        if (antes.isPresent()) {
            return new Recibido(antes.get(), true);
        }
        Revision revision = revisa(contenido, nombre, idioma);
        Optional<UUID> documento =
                revision.aceptado()
                        ? Optional.of(
                                documentos
                                        .guarda(comoTexto(nombre), TIPO_DE_ARCHIVO, contenido)
                                        .id())
                        : Optional.empty();
        NuevoLote nuevo =
                nuevo(
                        registro,
                        nombre,
                        huella,
                        contenido.length,
                        documento,
                        revision,
                        ahora,
                        via,
                        solicitante);
        lotes.nuevo(nuevo);
        if (revision.aceptado()) {
            acepta(nuevo, registro, contenido, idioma);
        } else {
            rechaza(nuevo, registro, contenido, idioma);
        }
        bitacora.anota(
                revision.aceptado() ? "RECIBIR_LOTE" : "RECHAZAR_LOTE",
                "lote:" + nuevo.id(),
                Map.of("lineas", revision.movimientos(), "errores", revision.errores()));
        return new Recibido(lotes.busca(nuevo.id()).orElseThrow(), false);
    }

    /** A lote of somebody within the scope of whoever asks. */
    @Transactional(readOnly = true)
    public Optional<Lote> busca(UUID lote) {
        return lotes.busca(lote);
    }

    private void acepta(NuevoLote nuevo, Registro registro, byte[] contenido, Idioma idioma) {
        Tanda<Renglon> tanda = new Tanda<>(unos -> renglones.agrega(nuevo.id(), registro, unos));
        Tanda<Incidencia> avisos = new Tanda<>(unas -> renglones.acusa(nuevo.id(), registro, unas));
        lee(contenido, nuevo.nombre(), idioma, tanda, avisos);
        tanda.cierra();
        avisos.cierra();
        cola.encola(
                new NuevoTrabajo(
                        TareaDeLote.TIPO,
                        Texto.de("lotes.trabajo", nuevo.nombre()),
                        nuevo.id(),
                        nuevo.lineas()));
    }

    private void rechaza(NuevoLote nuevo, Registro registro, byte[] contenido, Idioma idioma) {
        Tanda<Incidencia> tanda =
                new Tanda<>(
                        INCIDENCIAS_GUARDADAS, unas -> renglones.acusa(nuevo.id(), registro, unas));
        try {
            RevisorIdse.revisa(
                    new ByteArrayInputStream(contenido), nuevo.nombre(), idioma, tanda::agrega);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tanda.cierra();
    }

    private NuevoLote nuevo(
            Registro registro,
            String nombre,
            String huella,
            int tamano,
            Optional<UUID> documento,
            Revision revision,
            Instant ahora,
            Via via,
            Solicitante solicitante) {
        UUID id = identificadores.nuevo();
        Actor actor = QuienActua.ahora();
        Optional<TipoDeAviso> tipo = revision.tipo().map(Recepcion::tipo);
        String pedido = solicitante == Solicitante.PATRON ? "" : "|" + solicitante;
        String cadena =
                "||1.0|LOTE|%s|%s|%s|%s|%d|%s|%s%s||"
                        .formatted(
                                id,
                                registro.numero(),
                                huella,
                                tipo.map(Enum::name).orElse(""),
                                revision.movimientos(),
                                ahora,
                                actor.cuenta(),
                                pedido);
        return new NuevoLote(
                id,
                registro.id(),
                registro.oficina(),
                via,
                revision.aceptado() ? Estado.RECIBIDO : Estado.RECHAZADO,
                tipo,
                nombre,
                huella,
                documento,
                tamano,
                revision.guia(),
                revision.movimientos(),
                revision.porCodigo().values().stream().mapToInt(Integer::intValue).sum(),
                actor.id(),
                actor.cuenta(),
                solicitante,
                ahora,
                revision.aceptado() ? sellos.sella(cadena) : new Sellado("", ""));
    }

    private static Revision revisa(byte[] contenido, String nombre, Idioma idioma) {
        try {
            return RevisorIdse.revisa(
                    new ByteArrayInputStream(contenido), nombre, idioma, incidencia -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lee(
            byte[] contenido,
            String nombre,
            Idioma idioma,
            Tanda<Renglon> tanda,
            Tanda<Incidencia> avisos) {
        try {
            LectorIdse.lee(
                    new ByteArrayInputStream(contenido),
                    nombre,
                    idioma,
                    movimiento -> tanda.agrega(Renglon.de(movimiento)),
                    avisos::agrega);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TipoDeAviso tipo(TipoDeMovimiento tipo) {
        return switch (tipo) {
            case ALTA -> TipoDeAviso.ALTA;
            case MODIFICACION_DE_SALARIO -> TipoDeAviso.SALARIO;
            case BAJA -> TipoDeAviso.BAJA;
        };
    }

    /** Payroll systems name these files with any ending; what they carry is text. */
    private static String comoTexto(String nombre) {
        return nombre.endsWith(".txt") ? nombre : nombre + ".txt";
    }

    private static String huella(byte[] contenido) {
        return Resumen.de(contenido).toString();
    }

    /**
     * What is answered to whoever presents.
     *
     * @param repetido whether the same content had been received before; the lote is the first one
     */
    public record Recibido(Lote lote, boolean repetido) {}
}
