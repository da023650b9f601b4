package mx.recauda.formats.mir;

import static java.util.Map.entry;

import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.formats.pdf.Plantilla;
import mx.recauda.formats.xlsx.HojaXlsx;
import mx.recauda.formats.xlsx.LibroReproducible;
import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.mir.Mir;

import org.dhatim.fastexcel.Workbook;

import java.util.List;
import java.util.Map;

/** The printed forms of a matrix and of a technical sheet; the same content, the same bytes. */
public final class SalidaMir {

    private static final String PLANTILLA = "mx/recauda/formats/mir/mir.html";
    private static final String PLANTILLA_DE_FICHA = "mx/recauda/formats/mir/ficha.html";

    private SalidaMir() {}

    /**
     * The matrix as a PDF, landscape: rows, sheets, trees, populations and services.
     *
     * @param mir the matrix
     * @param version which version, in words
     * @param huella canonical hash of its cells
     */
    public static byte[] pdf(Mir mir, String version, String huella) {
        return DocumentoPdf.dibuja(
                Plantilla.llena(
                        PLANTILLA,
                        Map.ofEntries(
                                entry("estilo", DocumentoPdf.estiloApaisado()),
                                entry("programa", mir.programa()),
                                entry("anio", String.valueOf(mir.anio())),
                                entry("version", version),
                                entry("huella", huella),
                                entry("fuente", mir.fuente()),
                                entry("demostracion", ImpresionMir.caracter(mir)),
                                entry("filas", ImpresionMir.filas(mir)),
                                entry("fichas", ImpresionMir.fichas(mir)),
                                entry("problemas", ImpresionMir.ramas(mir.problemas())),
                                entry("objetivos", ImpresionMir.ramas(mir.objetivos())),
                                entry("grupos", ImpresionMir.grupos(mir)),
                                entry("servicios", mir.servicios()))));
    }

    /**
     * A technical sheet as a PDF.
     *
     * @param ficha the sheet
     * @param version which version, in words
     * @param huella canonical hash of its cells
     * @param demostracion whether it is invented, which every page then says
     */
    public static byte[] pdf(
            FichaTecnica ficha, String version, String huella, boolean demostracion) {
        return DocumentoPdf.dibuja(
                Plantilla.llena(
                        PLANTILLA_DE_FICHA,
                        Map.ofEntries(
                                entry("estilo", DocumentoPdf.estilo()),
                                entry("ficha", ImpresionMir.ficha(ficha)),
                                entry("demostracion", demostracion),
                                entry("version", version),
                                entry("huella", huella))));
    }

    /** The matrix as a workbook to be read, not filled. */
    public static byte[] xlsx(Mir mir, String version, String huella) {
        return LibroReproducible.escribe(
                "MIR " + mir.programa(),
                libro -> {
                    matriz(libro, mir, version, huella);
                    fichas(libro, mir);
                });
    }

    private static void matriz(Workbook libro, Mir mir, String version, String huella) {
        HojaXlsx hoja = new HojaXlsx(libro, "MIR");
        hoja.titulo("Matriz de Indicadores para Resultados");
        hoja.subtitulo(mir.programa() + ", " + mir.anio() + ". " + version);
        if (mir.caracter() == Mir.Caracter.DEMOSTRACION) {
            hoja.subtitulo(ImpresionMir.DEMOSTRACION);
        }
        hoja.subtitulo("Fuente: " + mir.fuente() + ". Huella " + huella);
        hoja.cabeza(
                List.of(
                        "Nivel",
                        "Clave",
                        "Resumen narrativo",
                        "Indicador",
                        "Fórmula",
                        "Frecuencia",
                        "Medios de verificación",
                        "Supuestos"));
        hoja.congelaHastaAqui(2);
        List<Double> anchos = List.of(14.0, 8.0, 44.0, 34.0, 22.0, 14.0, 36.0, 36.0);
        for (int i = 0; i < anchos.size(); i++) {
            hoja.ancho(i, anchos.get(i));
        }
        for (ImpresionMir.Fila f : ImpresionMir.filas(mir)) {
            if (f.indicadores().isEmpty()) {
                renglon(
                        hoja,
                        anchos,
                        List.of(f.nivel(), f.clave(), f.resumen(), "", "", "", "", f.supuestos()));
            }
            f.indicadores()
                    .forEach(i ->
                            renglon(
                                    hoja,
                                    anchos,
                                    List.of(
                                            f.nivel(),
                                            f.clave(),
                                            f.resumen(),
                                            i.nombre(),
                                            i.formula(),
                                            i.frecuencia(),
                                            i.medios(),
                                            f.supuestos())));
        }
    }

    private static void fichas(Workbook libro, Mir mir) {
        HojaXlsx hoja = new HojaXlsx(libro, "Fichas técnicas");
        hoja.titulo("Fichas técnicas");
        if (mir.caracter() == Mir.Caracter.DEMOSTRACION) {
            hoja.subtitulo(ImpresionMir.DEMOSTRACION);
        }
        List<Double> anchos = List.of(14.0, 34.0, 80.0);
        hoja.cabeza(List.of("Indicador", "Dato", "Contenido"));
        hoja.congelaHastaAqui(1);
        for (int i = 0; i < anchos.size(); i++) {
            hoja.ancho(i, anchos.get(i));
        }
        for (ImpresionMir.Ficha f : ImpresionMir.fichas(mir)) {
            renglon(hoja, anchos, List.of(f.clave(), "Nombre", f.nombre()));
            f.datos()
                    .forEach(d -> renglon(hoja, anchos, List.of(f.clave(), d.rotulo(), d.texto())));
            f.variables()
                    .forEach(d ->
                            renglon(
                                    hoja,
                                    anchos,
                                    List.of(f.clave(), "Variable " + d.rotulo(), d.texto())));
        }
    }

    private static void renglon(HojaXlsx hoja, List<Double> anchos, List<String> textos) {
        double lineas = 1;
        for (int i = 0; i < textos.size(); i++) {
            hoja.texto(i, textos.get(i), i == 0);
            lineas = Math.max(lineas, HojaXlsx.lineas(textos.get(i), anchos.get(i)));
        }
        hoja.siguiente(lineas);
    }
}
