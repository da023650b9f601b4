package mx.recauda.platform.rendicion.captura;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.Recientes;
import mx.recauda.rendicion.auditor.Auditor;
import mx.recauda.rendicion.auditor.Ficha;

import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Documents as data, read again from the files kept. A document never changes, so the last ones
 * read stay in memory.
 */
@Service
public class Lectura {

    private static final int EN_MEMORIA = 16;

    private final Documentos documentos;
    private final Revisiones revisiones;
    private final Carpetas carpetas;
    private final List<Lector<?>> lectores;
    private final Recientes<UUID, Object> leidos = Recientes.de(EN_MEMORIA);

    Lectura(
            Documentos documentos,
            Revisiones revisiones,
            Carpetas carpetas,
            List<Lector<?>> lectores) {
        this.documentos = documentos;
        this.revisiones = revisiones;
        this.carpetas = carpetas;
        this.lectores = lectores;
    }

    /** The document as data. */
    public <D> D de(Documento documento, Class<D> tipo) {
        return tipo.cast(
                leidos.pide(documento.id(), id -> lee(documento, lector(documento.clase()))));
    }

    /** Cards of every rule of every kind of document, by id. */
    public List<Ficha> fichas() {
        return lectores.stream().flatMap(l -> l.auditor().fichas().stream()).toList();
    }

    /** The card of one rule. */
    public Optional<Ficha> ficha(String id) {
        return fichas().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** Path of the class of a rule in the source tree, or empty when no document has it. */
    public String rutaDeCodigo(String id) {
        return clase(id)
                .map(c -> "rendicion/src/main/java/" + c.getName().replace('.', '/') + ".java")
                .orElse("");
    }

    /** Path of the test of a rule in the source tree, or empty when no document has it. */
    public String rutaDePrueba(String id) {
        return clase(id)
                .map(c -> "rendicion/src/test/java/" + c.getName().replace('.', '/') + "Test.java")
                .orElse("");
    }

    private Optional<Class<?>> clase(String id) {
        for (Lector<?> lector : lectores) {
            for (var regla : lector.auditor().reglas()) {
                if (regla.ficha().id().equals(id)) {
                    return Optional.of(regla.getClass());
                }
            }
        }
        return Optional.empty();
    }

    /** Audits a document again with the rules of this program. */
    public void revisaOtraVez(Documento documento) {
        revisa(documento, lector(documento.clase()));
    }

    private <D> void revisa(Documento documento, Lector<D> lector) {
        Auditor<D> auditor = lector.auditor();
        D contenido = de(documento, lector.tipo());
        List<Renglon> renglones =
                carpetas.con(
                        documentos.archivosCompletos(documento.id()),
                        carpeta -> lector.renglones(contenido, carpeta));
        revisiones.agrega(
                documento.id(),
                auditor.reglas().size(),
                auditor.revisa(contenido).stream()
                        .map(h -> lector.enCapturas(h, renglones))
                        .toList());
    }

    private <D> D lee(Documento documento, Lector<D> lector) {
        return carpetas.con(
                documentos.archivosCompletos(documento.id()),
                carpeta ->
                        lector.lee(carpeta, Idioma.ES)
                                .valor()
                                .orElseThrow(() ->
                                        new IllegalStateException(
                                                "no longer readable: " + documento.id())));
    }

    private Lector<?> lector(Clase clase) {
        return lectores.stream().filter(l -> l.clase() == clase).findFirst().orElseThrow();
    }
}
