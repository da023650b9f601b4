package mx.recauda.platform.rendicion.expediente.web;

import mx.recauda.formats.expediente.SalidaDeExpediente;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.expediente.ExpedienteDeCifra;
import mx.recauda.rendicion.expediente.Parte;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The last folders written. Who opens a folder downloads it next, and its index is a PDF: it is
 * written once for as long as everything in it stays the same. What is in a folder is its key, so
 * that an old one is never shown for a new one.
 */
@Component
class Carpetas {

    private static final int GUARDADAS = 32;

    /** A larger folder, in bytes, is written every time. */
    private static final int LARGO = 1_000_000;

    /** A folder as it is delivered. */
    static final class Carpeta {

        private final SortedMap<String, byte[]> archivos;
        private final byte[] zip;
        private final String huella;

        private Carpeta(SortedMap<String, byte[]> archivos, byte[] zip, String huella) {
            this.archivos = archivos;
            this.zip = zip;
            this.huella = huella;
        }

        /** Contents by path. */
        SortedMap<String, byte[]> archivos() {
            return archivos;
        }

        /** All of them. */
        byte[] zip() {
            return zip;
        }

        /** SHA-256 of the zip. */
        String huella() {
            return huella;
        }
    }

    private record Contenido(
            ClaveDeCifra clave,
            String titulo,
            String valor,
            Instant al,
            List<Parte> partes,
            List<String> pruebas) {

        static Contenido de(ExpedienteDeCifra e) {
            return new Contenido(
                    e.clave(),
                    e.titulo(),
                    e.valor(),
                    e.al(),
                    e.partes(),
                    e.pruebas().stream()
                            .map(p -> p.ruta() + ' ' + SalidaDeExpediente.sha256(p.contenido()))
                            .toList());
        }
    }

    private final Map<Contenido, Carpeta> ultimas = new LinkedHashMap<>();

    Carpeta de(ExpedienteDeCifra expediente) {
        Contenido contenido = Contenido.de(expediente);
        synchronized (ultimas) {
            Carpeta sabida = ultimas.get(contenido);
            if (sabida != null) {
                return sabida;
            }
        }
        Carpeta carpeta = escribe(expediente);
        if (carpeta.zip().length <= LARGO) {
            recuerda(contenido, carpeta);
        }
        return carpeta;
    }

    private static Carpeta escribe(ExpedienteDeCifra expediente) {
        SortedMap<String, byte[]> archivos = SalidaDeExpediente.archivos(expediente);
        byte[] zip = SalidaDeExpediente.zip(expediente, archivos);
        return new Carpeta(archivos, zip, SalidaDeExpediente.sha256(zip));
    }

    private void recuerda(Contenido contenido, Carpeta carpeta) {
        synchronized (ultimas) {
            if (ultimas.size() >= GUARDADAS) {
                ultimas.remove(ultimas.keySet().iterator().next());
            }
            ultimas.put(contenido, carpeta);
        }
    }
}
