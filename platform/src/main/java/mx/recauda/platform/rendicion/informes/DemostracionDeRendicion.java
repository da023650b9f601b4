package mx.recauda.platform.rendicion.informes;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Incorporacion;
import mx.recauda.platform.rendicion.captura.Lectura;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The published documents, received through the same service as any upload; and, at every start,
 * the audit of what is kept with the rules of this program.
 */
@Component
@Order(300)
class DemostracionDeRendicion implements Siembra {

    private static final Logger BITACORA = LoggerFactory.getLogger(DemostracionDeRendicion.class);
    private static final String RAIZ = "classpath*:demostracion/";

    private final Incorporacion incorporacion;
    private final Documentos documentos;
    private final Lectura lectura;

    DemostracionDeRendicion(Incorporacion incorporacion, Documentos documentos, Lectura lectura) {
        this.incorporacion = incorporacion;
        this.documentos = documentos;
        this.lectura = lectura;
    }

    @Override
    public void siembra(boolean demostracion) {
        if (demostracion) {
            incorpora(archivos("2014Q4/*"));
            for (Archivo suelto : archivos("*.json")) {
                incorpora(List.of(suelto));
            }
        }
        documentos.todos().forEach(lectura::revisaOtraVez);
    }

    private void incorpora(List<Archivo> archivos) {
        incorporacion
                .incorpora(archivos, Idioma.ES)
                .valor()
                .ifPresent(r ->
                        BITACORA.info(
                                "Documento {} {}",
                                r.documento().clave(),
                                r.nuevo() ? "incorporado" : "ya estaba"));
    }

    private static List<Archivo> archivos(String patron) {
        List<Archivo> archivos = new ArrayList<>();
        try {
            for (Resource recurso :
                    new PathMatchingResourcePatternResolver().getResources(RAIZ + patron)) {
                archivos.add(
                        new Archivo(
                                Objects.requireNonNull(recurso.getFilename()),
                                recurso.getContentAsByteArray()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        archivos.sort(Comparator.comparing(Archivo::nombre));
        return archivos;
    }
}
