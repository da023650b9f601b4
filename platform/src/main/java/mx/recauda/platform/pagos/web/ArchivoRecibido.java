package mx.recauda.platform.pagos.web;

import mx.recauda.ley.huella.Resumen;
import mx.recauda.platform.base.Huellas;

import org.springframework.core.io.InputStreamSource;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The body of a request on disk, so that it can be read again; gone when it is closed. */
final class ArchivoRecibido implements InputStreamSource, Closeable {

    private final Path ruta;

    private ArchivoRecibido(Path ruta) {
        this.ruta = ruta;
    }

    /** Writes it as it comes. */
    static ArchivoRecibido de(InputStream cuerpo) throws IOException {
        ArchivoRecibido recibido = new ArchivoRecibido(Files.createTempFile("liquidacion", ""));
        boolean completo = false;
        try {
            Files.copy(cuerpo, recibido.ruta, StandardCopyOption.REPLACE_EXISTING);
            completo = true;
        } finally {
            if (!completo) {
                recibido.close();
            }
        }
        return recibido;
    }

    Resumen huella() throws IOException {
        try (InputStream entrada = getInputStream()) {
            return Huellas.de(entrada);
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Files.newInputStream(ruta);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(ruta);
    }
}
