package mx.recauda.platform.rendicion.informes;

import mx.recauda.platform.base.Recientes;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.HallazgoGuardado;
import mx.recauda.platform.rendicion.captura.Justificacion;
import mx.recauda.platform.rendicion.captura.Revisiones;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.RefCelda;

import org.springframework.stereotype.Service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A document with its findings, ready for pages: findings said, counted and addressed. */
@Service
public class Expediente {

    private static final int EN_MEMORIA = 64;

    private final Documentos documentos;
    private final Revisiones revisiones;
    private final Recientes<DeTabla, List<Celda>> celdas = Recientes.de(EN_MEMORIA);
    private final Etiquetas etiquetas;

    Expediente(Documentos documentos, Revisiones revisiones, Etiquetas etiquetas) {
        this.documentos = documentos;
        this.revisiones = revisiones;
        this.etiquetas = etiquetas;
    }

    /** The document, or the page of what does not exist. */
    public Documento documento(UUID id) {
        return documentos.busca(id).orElseThrow(NoEncontrado::new);
    }

    /** The document of that kind, or the page of what does not exist. */
    public Documento documento(UUID id, Clase clase) {
        return documentos.busca(id).filter(d -> d.clase() == clase).orElseThrow(NoEncontrado::new);
    }

    /** A table of a document. */
    private record DeTabla(UUID documento, String tabla) {}

    /** Cells of a table of a document, by row and column; they never change. */
    List<Celda> celdas(Documento documento, String tabla) {
        return celdas.pide(
                new DeTabla(documento.id(), tabla),
                t -> List.copyOf(documentos.celdas(t.documento(), t.tabla())));
    }

    /** Findings of the run in force. */
    public List<HallazgoGuardado> hallazgos(Documento documento) {
        return revisiones.hallazgos(documento.id());
    }

    /** Reasons given. */
    public List<Justificacion> justificaciones(Documento documento) {
        return revisiones.justificaciones(documento.id());
    }

    /** Findings as shown, by number. */
    Map<Integer, Vista.Hallazgo> vistas(Documento documento) {
        List<Justificacion> justificaciones = justificaciones(documento);
        Function<RefCelda, Optional<Celda>> busca = buscador(documento);
        return hallazgos(documento).stream()
                .map(h -> vista(documento, h, justificaciones, busca))
                .collect(
                        Collectors.toMap(
                                Vista.Hallazgo::numero,
                                Function.identity(),
                                (a, b) -> a,
                                java.util.LinkedHashMap::new));
    }

    /** Findings as the fragment of the portal shows them, for pages of other packages. */
    public List<?> paraPlantilla(Documento documento) {
        return vistas(documento).values().stream().map(Vista.Hallazgo::sinCelda).toList();
    }

    /** How many findings weigh that much and nobody justified. */
    public int abiertos(Documento documento, Gravedad gravedad) {
        List<Justificacion> razones = justificaciones(documento);
        return (int)
                hallazgos(documento).stream()
                        .filter(h -> h.gravedad() == gravedad)
                        .filter(h -> razones.stream().noneMatch(j -> j.es(h.hallazgo())))
                        .count();
    }

    /** The weight of the gravest, or empty. */
    static String peor(List<Vista.Hallazgo> hallazgos) {
        return hallazgos.stream()
                .map(Vista.Hallazgo::gravedad)
                .min(Comparator.comparingInt(List.of("alta", "media", "baja")::indexOf))
                .orElse("");
    }

    /** Address of a section page of the document. */
    static String rutaDeSeccion(Documento documento, String seccion) {
        return switch (documento.clase()) {
            case INFORME -> "/informes/" + documento.id() + "/secciones/" + seccion;
            case ASM -> "/asm/" + documento.id();
            case COMISION -> "/comisiones/" + documento.id();
        };
    }

    /** Address of the page of the whole document. */
    public static String ruta(Documento documento) {
        return switch (documento.clase()) {
            case INFORME -> "/informes/" + documento.id();
            case ASM -> "/asm/" + documento.id();
            case COMISION -> "/comisiones/" + documento.id();
        };
    }

    private Vista.Hallazgo vista(
            Documento documento,
            HallazgoGuardado guardado,
            List<Justificacion> justificaciones,
            Function<RefCelda, Optional<Celda>> busca) {
        Hallazgo h = guardado.hallazgo();
        Optional<Celda> celda =
                h.celdas().stream().flatMap(c -> busca.apply(c).stream()).findFirst();
        String base = "/documentos/" + documento.id();
        String seccion = Secciones.seccionDe(h.seccion());
        return new Vista.Hallazgo(
                guardado.numero(),
                h.regla(),
                h.gravedad().clave(),
                h.seccion(),
                etiquetas.seccion(h.seccion()),
                h.ubicacion(),
                h.publicado(),
                h.esperado(),
                h.mensaje(),
                h.remedio(),
                justificaciones.stream().anyMatch(j -> j.es(h)),
                celda.map(c -> "c" + c.id()).orElse(""),
                celda.map(c -> base + "/datos/" + c.id()).orElse(""),
                base + "/hallazgos/" + guardado.numero() + "/justificar",
                rutaDeSeccion(documento, seccion));
    }

    private Function<RefCelda, Optional<Celda>> buscador(Documento documento) {
        return ref -> {
            List<Celda> celdas = celdas(documento, ref.tabla());
            List<Celda> fila =
                    celdas.stream()
                            .filter(c -> c.linea() == ref.origen().linea())
                            .filter(c -> c.archivo().equals(ref.origen().archivo()))
                            .toList();
            List<Celda> exacta =
                    fila.stream().filter(c -> c.columna().equals(ref.columna())).toList();
            List<Celda> candidatas = new ArrayList<>(exacta.isEmpty() ? fila : exacta);
            return candidatas.stream().findFirst();
        };
    }
}
