package mx.recauda.platform.afiliacion.patrones;

import mx.recauda.ley.afiliacion.patron.ErrorDePatron;
import mx.recauda.ley.afiliacion.patron.TramitePatronal;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.afiliacion.RelojDeRegistros;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Notices of strikes and bankruptcies: each with the paper that proves it, both or neither. */
@Service
public class AvisosDeImpedimento {

    private final Patrones patrones;
    private final DocumentosPatronales documentos;
    private final RegistrosPatronales registros;
    private final RelojDeRegistros relojes;

    AvisosDeImpedimento(
            Patrones patrones,
            DocumentosPatronales documentos,
            RegistrosPatronales registros,
            RelojDeRegistros relojes) {
        this.patrones = patrones;
        this.documentos = documentos;
        this.registros = registros;
        this.relojes = relojes;
    }

    /** A paper as it was sent. */
    public static final class Constancia {

        private final String nombre;
        private final String tipo;
        private final byte[] contenido;

        /**
         * Keeps its own copy of the bytes.
         *
         * @param nombre name of the file
         * @param tipo media type
         */
        public Constancia(String nombre, String tipo, byte[] contenido) {
            this.nombre = nombre;
            this.tipo = tipo;
            this.contenido = contenido.clone();
        }

        private boolean falta() {
            return contenido.length == 0;
        }
    }

    /**
     * Files a notice with its paper; the same form twice is one procedure and one paper.
     *
     * @return as {@link Patrones#tramita}
     * @throws mx.recauda.platform.base.FalloConCodigo when the paper is not acceptable
     */
    @Transactional
    public Resultado<Optional<Tramite>> presenta(
            UUID registro,
            TramitePatronal aviso,
            Constancia constancia,
            UUID clave,
            Idioma idioma) {
        if (constancia.falta()) {
            return new Resultado<>(
                    Optional.empty(),
                    List.of(
                            Incidencia.de(ErrorDePatron.SIN_CONSTANCIA, idioma)
                                    .enCampo("constancia", "")));
        }
        if (registros.busca(registro).isEmpty()) {
            return Resultado.de(Optional.empty());
        }
        // Under the lock of the registro, whose clock only grows: what was filed before is before.
        Instant antes = relojes.siguiente(registro);
        Resultado<Optional<Tramite>> hecho = patrones.tramita(registro, aviso, clave, idioma);
        hecho.valor()
                .filter(t -> !t.presentadoEn().isBefore(antes))
                .ifPresent(t ->
                        documentos.adjunta(
                                registro,
                                DocumentosPatronales.HUELGA_O_CONCURSO,
                                constancia.nombre,
                                constancia.tipo,
                                constancia.contenido));
        return hecho;
    }
}
