package mx.recauda.formats.asm;

import mx.recauda.formats.informe.Diferencia;
import mx.recauda.formats.informe.Diferencia.Motivo;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.DocumentoAsm.Campo;
import mx.recauda.rendicion.asm.DocumentoAsm.Periodo;
import mx.recauda.rendicion.compromiso.MarcoNormativo;
import mx.recauda.rendicion.compromiso.MarcosNormativos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the official format prints of a document: the cells in the writing the format asks, the
 * average recomputed, and a difference for every cell that is not printed as it was published.
 *
 * @param documento document as captured
 * @param renglones rows in the order captured; each has the 13 cells in the order of the format
 * @param leyendas periods without pending ASMs, newest first
 * @param diferencias published cells that are printed otherwise
 */
record ImpresionAsm(
        DocumentoAsm documento,
        List<List<String>> renglones,
        List<Leyenda> leyendas,
        List<Diferencia> diferencias) {

    @Fuente("Seguimiento a ASM 2014-2015, leyenda de los periodos sin ASM vigentes")
    private static final String SIN_VIGENTES =
            "No se identificaron aspectos susceptibles de mejora vigentes, es decir, aspectos cuyo"
                    + " avance es menor al 100%.";

    private static final Comparator<String> MAS_RECIENTE =
            Comparator.comparing(
                    p -> Periodo.de(p).map(Periodo::inicio).orElse(Integer.MIN_VALUE),
                    Comparator.reverseOrder());

    /**
     * A period without pending ASMs.
     *
     * @param periodo cycle as captured
     * @param texto what the format says of it
     */
    record Leyenda(String periodo, String texto) {}

    ImpresionAsm {
        renglones = renglones.stream().map(List::copyOf).toList();
        leyendas = List.copyOf(leyendas);
        diferencias = List.copyOf(diferencias);
    }

    static ImpresionAsm de(DocumentoAsm documento) {
        List<List<String>> renglones = new ArrayList<>();
        List<Diferencia> diferencias = new ArrayList<>();
        for (int i = 0; i < documento.asm().size(); i++) {
            Asm asm = documento.asm().get(i);
            List<String> celdas = new ArrayList<>();
            for (ColumnaAsm columna : ColumnaAsm.values()) {
                CeldaImpresa celda = CeldaImpresa.de(asm, columna);
                celdas.add(celda.texto());
                if (!celda.texto().equals(asm.celda(columna))) {
                    diferencias.add(diferencia(documento, i, columna, celda));
                }
            }
            renglones.add(celdas);
        }
        return new ImpresionAsm(documento, renglones, leyendas(documento), diferencias);
    }

    private static Diferencia diferencia(
            DocumentoAsm documento, int fila, ColumnaAsm columna, CeldaImpresa impresa) {
        Asm asm = documento.asm().get(fila);
        String publicado = asm.celda(columna);
        return new Diferencia(
                documento.tabla(),
                fila,
                asm.fila().origen().archivo(),
                asm.fila().origen().linea(),
                "ASM " + asm.numero() + ", " + documento.rotulo(),
                columna.clave(),
                publicado,
                impresa.texto(),
                motivo(publicado, impresa.texto()),
                impresa.comoSeObtiene());
    }

    private static Motivo motivo(String publicado, String impreso) {
        if (publicado.isBlank()) {
            return Motivo.NO_PUBLICADO;
        }
        return impreso.isEmpty() ? Motivo.INDEFINIDO : Motivo.DISTINTO;
    }

    private static List<Leyenda> leyendas(DocumentoAsm documento) {
        String publicada = documento.campo(Campo.LEYENDA);
        String texto = publicada.isBlank() ? SIN_VIGENTES : publicada;
        return documento.periodosSinVigentes().stream()
                .sorted(MAS_RECIENTE)
                .map(p -> new Leyenda(p, texto))
                .toList();
    }

    /** Title, institution, kind of document, programme and period, as the format heads them. */
    List<String> encabezado() {
        String tipo = documento.campo(Campo.DOCUMENTO);
        return List.of(
                documento.campo(Campo.TITULO),
                documento.campo(Campo.INSTITUCION),
                tipo.isBlank() ? "" : tipo + ":",
                documento.programa().impreso(),
                "Periodo " + documento.campo(Campo.PERIODO));
    }

    /**
     * The sentence at the foot: as captured, else the one of the framework in force when the
     * document was made; empty when that one was not read.
     */
    String pie() {
        String publicado = documento.campo(Campo.PIE_DE_PAGINA);
        return publicado.isBlank()
                ? documento
                        .anioElaboracion()
                        .flatMap(anio -> MarcosNormativos.vigente(anio.atDay(1)))
                        .map(MarcoNormativo::pieDePagina)
                        .orElse("")
                : publicado;
    }

    /** The year of making as the foot prints it, or empty. */
    String elaboracion() {
        String anio = documento.campo(Campo.ANIO_ELABORACION);
        return anio.isBlank() ? "" : "Año de elaboración: " + anio;
    }

    /** Notes under the table: what is not printed as published, and why. */
    List<String> notas() {
        List<String> notas = new ArrayList<>();
        if (documento.esExtracto()) {
            notas.add(
                    "Documento capturado en parte (extracto): "
                            + documento.campo(Campo.EXTRACTO)
                            + ".");
        }
        diferencias.forEach(d -> notas.add(nota(d)));
        return notas;
    }

    private static String nota(Diferencia d) {
        String publicado =
                d.publicado().isBlank() ? "sin publicar" : "publicado «" + d.publicado() + "»";
        String impreso =
                d.impreso().isEmpty()
                        ? "se deja en blanco porque no está definido"
                        : "se imprime «" + d.impreso() + "»";
        return "«%s» de %s: %s; %s (%s)."
                .formatted(rotulo(d.columna()), d.ubicacion(), publicado, impreso, d.formula());
    }

    private static String rotulo(String clave) {
        for (ColumnaAsm columna : ColumnaAsm.values()) {
            if (columna.clave().equals(clave)) {
                return columna.rotulo();
            }
        }
        return clave;
    }
}
