package mx.recauda.platform.rendicion.mesa;

import mx.recauda.platform.base.Recientes;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Lectura;
import mx.recauda.rendicion.forma.FormaDelTrimestre;
import mx.recauda.rendicion.forma.Trimestre;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.SeccionDeclarada;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.ClavesDeFila;
import mx.recauda.rendicion.version.Contenido;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reports received, in the form of the quarter they are put beside: each cell stands at the address
 * it has in that quarter, whatever months its column is named after.
 */
@Component
public class InformesComparables {

    private static final int EN_MEMORIA = 32;
    private static final int TRIMESTRES = 4;

    private final Documentos documentos;
    private final Lectura lectura;
    private final Recientes<Pedido, Contenido> movidos = Recientes.de(EN_MEMORIA);

    InformesComparables(Documentos documentos, Lectura lectura) {
        this.documentos = documentos;
        this.lectura = lectura;
    }

    private record Pedido(UUID documento, Trimestre trimestre) {}

    /**
     * What a document says, in the form of a quarter; as it was received when it is of another
     * kind.
     */
    @Transactional(readOnly = true)
    public Contenido en(Documento documento, Trimestre trimestre) {
        return documento.clase() == Clase.INFORME
                ? movidos.pide(
                        new Pedido(documento.id(), trimestre), p -> mueve(documento, trimestre))
                : documentos.contenido(documento.id());
    }

    private Contenido mueve(Documento documento, Trimestre trimestre) {
        Informe informe = lectura.de(documento, Informe.class);
        return Trimestre.de(informe).equals(trimestre)
                ? documentos.contenido(documento.id())
                : Contenido.de(
                        FormaDelTrimestre.mueve(informe, trimestre).informe(),
                        ClavesDeFila.INFORME_TRIMESTRAL);
    }

    /**
     * The cells of the latest delivery of a report, at the addresses of a draft; none without it.
     */
    @Transactional(readOnly = true)
    public Map<Casilla, String> celdas(String clave, Borrador borrador) {
        return documentos.de(Clase.INFORME).stream()
                .filter(d -> d.clave().equals(clave))
                .findFirst()
                .<Map<Casilla, String>>map(d -> en(d, borrador.deTrimestre()).celdas())
                .orElse(Map.of());
    }

    /**
     * What the report a draft takes its form from, that of the quarter before and that of a year
     * before say, at the addresses of the draft, by what they report on.
     */
    @Transactional(readOnly = true)
    public Map<String, Map<Casilla, String>> de(Borrador borrador) {
        List<String> claves = List.of(borrador.clave(1), borrador.clave(TRIMESTRES));
        Map<String, Map<Casilla, String>> otros = new LinkedHashMap<>();
        documentos.de(Clase.INFORME).stream()
                .filter(d -> d.id().equals(borrador.base()) || claves.contains(d.clave()))
                .forEach(d ->
                        otros.computeIfAbsent(
                                d.clave(), k -> en(d, borrador.deTrimestre()).celdas()));
        return otros;
    }

    /** What a document says, at the addresses of another one it is compared with. */
    @Transactional(readOnly = true)
    public Contenido comoEl(UUID otro, UUID documento) {
        Documento suyo = documentos.busca(documento).orElseThrow();
        return trimestre(otro)
                .map(t -> en(suyo, t))
                .orElseGet(() -> documentos.contenido(documento));
    }

    /** The unit that a document declares for the amounts of a section, when it is a report. */
    @Transactional(readOnly = true)
    public Optional<String> unidad(UUID documento, String seccion) {
        return documentos
                .busca(documento)
                .filter(d -> d.clase() == Clase.INFORME)
                .flatMap(d ->
                        lectura.de(d, Informe.class).secciones().stream()
                                .filter(s -> s.clave().equals(seccion))
                                .findFirst())
                .flatMap(SeccionDeclarada::unidad);
    }

    /** The quarter of a document, when it is a report. */
    @Transactional(readOnly = true)
    public Optional<Trimestre> trimestre(UUID documento) {
        return documentos
                .busca(documento)
                .filter(d -> d.clase() == Clase.INFORME)
                .map(d -> Trimestre.de(lectura.de(d, Informe.class)));
    }
}
