package mx.recauda.platform.rendicion.captura;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;
import mx.recauda.rendicion.auditor.Auditor;
import mx.recauda.rendicion.version.Huella;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Receives documents. The same content twice is received once: what identifies it is the hash of
 * its cells, not its file name.
 */
@Service
public class Incorporacion {

    private final List<Lector<?>> lectores;
    private final Documentos documentos;
    private final Revisiones revisiones;
    private final Carpetas carpetas;
    private final Identificadores identificadores;
    private final Clock reloj;
    private final Bitacora bitacora;

    Incorporacion(
            List<Lector<?>> lectores,
            Documentos documentos,
            Revisiones revisiones,
            Carpetas carpetas,
            Identificadores identificadores,
            Clock reloj,
            Bitacora bitacora) {
        this.lectores = lectores;
        this.documentos = documentos;
        this.revisiones = revisiones;
        this.carpetas = carpetas;
        this.identificadores = identificadores;
        this.reloj = reloj;
        this.bitacora = bitacora;
    }

    /**
     * What came of receiving some files.
     *
     * @param documento the document, new or the one already there
     * @param nuevo whether it was not there before
     */
    public record Recibido(Documento documento, boolean nuevo) {}

    /** Opens an upload (a ZIP or a JSON) and receives what it has. */
    @Transactional
    public Resultado<Optional<Recibido>> incorpora(Archivo subido, Idioma idioma) {
        Resultado<List<Archivo>> abierto = Paquete.abre(subido, Limites.POR_OMISION, idioma);
        return abierto.tieneErrores()
                ? new Resultado<>(Optional.empty(), abierto.incidencias())
                : incorpora(abierto.valor(), idioma);
    }

    /** Receives the files of one document. */
    @Transactional
    public Resultado<Optional<Recibido>> incorpora(List<Archivo> archivos, Idioma idioma) {
        List<String> nombres = archivos.stream().map(Archivo::nombre).toList();
        List<Incidencia> motivos = new ArrayList<>();
        for (Lector<?> lector : lectores) {
            if (lector.reconoce(nombres)) {
                Resultado<Optional<Recibido>> leido = con(lector, archivos, idioma);
                if (leido.valor().isPresent()) {
                    return leido;
                }
                motivos.addAll(leido.incidencias());
            }
        }
        return new Resultado<>(
                Optional.empty(),
                motivos.isEmpty()
                        ? List.of(Incidencia.de(ErrorDeIncorporacion.NO_RECONOCIDO, idioma))
                        : motivos);
    }

    private <D> Resultado<Optional<Recibido>> con(
            Lector<D> lector, List<Archivo> archivos, Idioma idioma) {
        return carpetas.con(
                archivos,
                carpeta -> {
                    Resultado<Optional<D>> leido = lector.lee(carpeta, idioma);
                    return new Resultado<>(
                            leido.valor()
                                    .map(d ->
                                            guarda(
                                                    lector,
                                                    d,
                                                    lector.renglones(d, carpeta),
                                                    archivos,
                                                    leido.incidencias())),
                            leido.incidencias());
                });
    }

    private <D> Recibido guarda(
            Lector<D> lector,
            D contenido,
            List<Renglon> renglones,
            List<Archivo> archivos,
            List<Incidencia> incidencias) {
        String huella = Huella.de(Huellas.contenido(renglones));
        Optional<Documento> yaEsta = documentos.conHuella(lector.clase(), huella);
        if (yaEsta.isPresent()) {
            return new Recibido(yaEsta.get(), false);
        }
        String clave = lector.clave(contenido);
        Documento documento =
                new Documento(
                        identificadores.nuevo(),
                        lector.clase(),
                        clave,
                        documentos.siguienteEntrega(lector.clase(), clave),
                        lector.titulo(contenido),
                        huella,
                        QuienActua.ahora().cuenta(),
                        reloj.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS));
        documentos.agrega(documento, archivos, renglones, incidencias);
        Auditor<D> auditor = lector.auditor();
        revisiones.agrega(
                documento.id(),
                auditor.reglas().size(),
                auditor.revisa(contenido).stream()
                        .map(h -> lector.enCapturas(h, renglones))
                        .toList());
        bitacora.anota(
                "INCORPORAR_DOCUMENTO",
                "documento:" + documento.id(),
                Map.of("clase", lector.clase().name(), "huella", huella));
        return new Recibido(documento, true);
    }
}
