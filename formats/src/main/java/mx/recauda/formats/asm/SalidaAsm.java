package mx.recauda.formats.asm;

import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.formats.informe.DatosAbiertos;
import mx.recauda.formats.informe.Diferencia;
import mx.recauda.formats.xlsx.TextoDeCelda;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.DocumentoAsm.Campo;
import mx.recauda.rendicion.asm.SeguimientoAsm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every file that is made of a follow-up. */
public final class SalidaAsm {

    /** Name of the list of cells that are not printed as published. */
    public static final String DIFERENCIAS = "diferencias.csv";

    private SalidaAsm() {}

    /**
     * The files by name: for each document {@code ASM-E-006-2014-2015.xlsx}, {@code .pdf}, {@code
     * .csv}, {@code .json} (read back by {@link ArchivoAsm}), and one {@code diferencias.csv}. The
     * workbook of a document is left out, with its reason, when a text does not fit in a cell. The
     * same follow-up gives the same bytes.
     */
    public static Resultado<Map<String, byte[]>> archivos(
            SeguimientoAsm seguimiento, Idioma idioma) {
        Map<String, byte[]> archivos = new LinkedHashMap<>();
        List<Incidencia> incidencias = new ArrayList<>();
        for (DocumentoAsm documento : seguimiento.documentos()) {
            String nombre = nombreLibre(documento, archivos);
            ImpresionAsm impresion = ImpresionAsm.de(documento);
            List<Incidencia> largos = textosMuyLargos(impresion, idioma);
            if (largos.isEmpty()) {
                archivos.put(nombre + ".xlsx", LibroAsm.escribe(impresion, nombre));
            }
            incidencias.addAll(largos);
            archivos.put(nombre + ".pdf", PdfAsm.escribe(impresion, nombre));
            archivos.put(nombre + ".csv", utf8(DatosDeAsm.csv(documento)));
            archivos.put(nombre + ".json", utf8(EscritorDeAsm.json(solo(seguimiento, documento))));
        }
        archivos.put(DIFERENCIAS, utf8(DatosAbiertos.diferencias(diferencias(seguimiento))));
        return new Resultado<>(archivos, incidencias);
    }

    /** The whole follow-up as {@code asm-seguimiento/1}: read back, it gives the same follow-up. */
    public static String json(SeguimientoAsm seguimiento) {
        return EscritorDeAsm.json(seguimiento);
    }

    /** Cells that the official files do not print as they were published. */
    public static List<Diferencia> diferencias(SeguimientoAsm seguimiento) {
        return seguimiento.documentos().stream()
                .flatMap(d -> ImpresionAsm.de(d).diferencias().stream())
                .toList();
    }

    private static SeguimientoAsm solo(SeguimientoAsm seguimiento, DocumentoAsm documento) {
        return new SeguimientoAsm(seguimiento.archivo(), List.of(documento));
    }

    /** Only letters, digits and hyphens: what a document says never chooses where it is written. */
    private static String nombreLibre(DocumentoAsm documento, Map<String, byte[]> ocupados) {
        String clave = documento.programa().clavePublicada();
        String periodo = documento.campo(Campo.PERIODO);
        String base = ("ASM-" + clave + "-" + periodo).replaceAll("[^A-Za-z0-9]+", "-");
        base = base.replaceAll("-+$", "");
        base = base.substring(0, Math.min(base.length(), LARGO_DE_NOMBRE));
        String nombre = base;
        for (int i = 2; ocupados.containsKey(nombre + ".pdf"); i++) {
            nombre = base + "-" + i;
        }
        return nombre;
    }

    private static final int LARGO_DE_NOMBRE = 60;

    private static List<Incidencia> textosMuyLargos(ImpresionAsm impresion, Idioma idioma) {
        List<Incidencia> largos = new ArrayList<>();
        for (List<String> renglon : impresion.renglones()) {
            for (int i = 0; i < renglon.size(); i++) {
                int largo = TextoDeCelda.guarda(renglon.get(i)).length();
                if (largo > TextoDeCelda.MAX_CARACTERES) {
                    largos.add(
                            Incidencia.de(
                                    ErrorDeArchivo.TEXTO_MUY_LARGO,
                                    idioma,
                                    "ASM "
                                            + renglon.getFirst()
                                            + ", "
                                            + ColumnaAsm.rotulos().get(i),
                                    String.valueOf(largo),
                                    String.valueOf(TextoDeCelda.MAX_CARACTERES)));
                }
            }
        }
        return largos;
    }

    private static byte[] utf8(String texto) {
        return texto.getBytes(StandardCharsets.UTF_8);
    }
}
