package mx.recauda.formats.cedula;

import mx.recauda.formats.xlsx.LibroReproducible;
import mx.recauda.formats.xlsx.TextoDeCelda;
import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.util.List;
import java.util.Map;

/** The cédula as a workbook: cover, one sheet per part, explanation and incidents. */
final class CedulaXlsx {

    private static final String DINERO = "#,##0.00";
    private static final String FONDO = "E9E6DD";

    private CedulaXlsx() {}

    static byte[] de(
            CedulaDeDeterminacion cedula,
            List<Cuadro> cuadros,
            List<Incidencia> incidencias,
            Idioma idioma) {
        return LibroReproducible.escribe(
                "Cédula de determinación " + cedula.patron().registro() + " " + cedula.mes(),
                libro -> {
                    portada(hoja(libro, "Resumen"), cedula, idioma);
                    cuadro(hoja(libro, "Mensual"), cuadros.getFirst());
                    if (cuadros.size() > 1) {
                        cuadro(hoja(libro, "Bimestral"), cuadros.getLast());
                    }
                    anexo(hoja(libro, "Explicación"), cedula);
                    incidencias(hoja(libro, "Incidencias"), incidencias);
                });
    }

    private static Worksheet hoja(Workbook libro, String nombre) {
        Worksheet hoja = libro.newWorksheet(nombre);
        hoja.pageOrientation("landscape");
        hoja.setFitToPage(true);
        hoja.fitToWidth((short) 1);
        hoja.fitToHeight((short) 0);
        hoja.footer("SIN VALIDEZ OFICIAL", Position.LEFT);
        hoja.footer("Página &P de &N", Position.RIGHT);
        return hoja;
    }

    private static void portada(Worksheet hoja, CedulaDeDeterminacion cedula, Idioma idioma) {
        hoja.width(0, 36);
        hoja.width(1, 60);
        texto(hoja, 0, 0, "Cédula de determinación de cuotas");
        hoja.style(0, 0).bold().fontSize(14).set();
        texto(hoja, 1, 0, "SIN VALIDEZ OFICIAL");
        int fila = 3;
        for (Map.Entry<String, String> dato : ArchivosDeCedula.datos(cedula).entrySet()) {
            texto(hoja, fila, 0, dato.getKey());
            texto(hoja, fila++, 1, dato.getValue());
        }
        fila++;
        for (Map.Entry<String, Importe> fondo : ArchivosDeCedula.resumen(cedula).entrySet()) {
            texto(hoja, fila, 0, ArchivosDeCedula.etiqueta(fondo.getKey()));
            valor(hoja, fila, 1, fondo.getValue());
            if (fondo.getKey().equals("total")) {
                hoja.range(fila, 0, fila, 1)
                        .style()
                        .bold()
                        .borderStyle(BorderSide.TOP, BorderStyle.THIN)
                        .borderStyle(BorderSide.BOTTOM, BorderStyle.DOUBLE)
                        .set();
            }
            fila++;
        }
        fila++;
        for (String paso : ArchivosDeCedula.plazo(cedula, idioma)) {
            texto(hoja, fila++, 0, paso);
        }
    }

    private static void cuadro(Worksheet hoja, Cuadro cuadro) {
        for (int c = 0; c < cuadro.columnas().size(); c++) {
            texto(hoja, 0, c, cuadro.columnas().get(c).titulo());
            hoja.style(0, c).bold().wrapText(true).fillColor(FONDO).set();
            hoja.width(c, ancho(cuadro.columnas().get(c)));
        }
        hoja.freezePane(2, 1);
        hoja.repeatRows(0);
        int fila = 1;
        for (Renglon renglon : cuadro.renglones()) {
            fila(hoja, fila++, cuadro.valores(renglon));
        }
        fila(hoja, fila, cuadro.totales());
        texto(hoja, fila, 1, "TOTAL");
        hoja.range(fila, 0, fila, cuadro.columnas().size() - 1)
                .style()
                .bold()
                .borderStyle(BorderSide.TOP, BorderStyle.THIN)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.DOUBLE)
                .set();
    }

    private static double ancho(Columna columna) {
        return switch (columna.clase()) {
            case TEXTO -> columna.clave().equals("nombre") ? 34 : 20;
            case ENTERO -> 7;
            case SALARIO, IMPORTE -> 13;
        };
    }

    private static void anexo(Worksheet hoja, CedulaDeDeterminacion cedula) {
        cabeza(hoja, LineaDeAnexo.COLUMNAS);
        int columnaDelImporte = LineaDeAnexo.COLUMNAS.indexOf("importe");
        int fila = 1;
        for (LineaDeAnexo linea : LineaDeAnexo.de(cedula)) {
            for (int c = 0; c < linea.celdas().size(); c++) {
                if (c == columnaDelImporte) {
                    valor(hoja, fila, c, linea.importe());
                } else {
                    texto(hoja, fila, c, linea.celdas().get(c));
                }
            }
            fila++;
        }
    }

    private static void incidencias(Worksheet hoja, List<Incidencia> incidencias) {
        cabeza(hoja, List.of("Código", "Archivo", "Línea", "Campo", "Valor", "Mensaje", "Remedio"));
        int fila = 1;
        for (Incidencia i : incidencias) {
            List<String> celdas =
                    List.of(
                            i.codigo(),
                            i.archivo(),
                            i.linea() == 0 ? "" : String.valueOf(i.linea()),
                            i.campo(),
                            i.valor(),
                            i.mensaje(),
                            i.remedio());
            for (int c = 0; c < celdas.size(); c++) {
                texto(hoja, fila, c, celdas.get(c));
            }
            fila++;
        }
        hoja.width(5, 70);
        hoja.width(6, 70);
    }

    private static void cabeza(Worksheet hoja, List<String> titulos) {
        for (int c = 0; c < titulos.size(); c++) {
            texto(hoja, 0, c, titulos.get(c));
            hoja.style(0, c).bold().fillColor(FONDO).set();
            hoja.width(c, 16);
        }
        hoja.freezePane(0, 1);
        hoja.repeatRows(0);
    }

    private static void fila(Worksheet hoja, int fila, List<Object> valores) {
        for (int c = 0; c < valores.size(); c++) {
            valor(hoja, fila, c, valores.get(c));
        }
    }

    private static void valor(Worksheet hoja, int fila, int columna, Object valor) {
        switch (valor) {
            case Importe importe -> {
                hoja.value(fila, columna, importe.pesos());
                hoja.style(fila, columna).format(DINERO).horizontalAlignment("right").set();
            }
            case Integer entero -> {
                hoja.value(fila, columna, entero);
                hoja.style(fila, columna).format("#,##0").horizontalAlignment("right").set();
            }
            default -> texto(hoja, fila, columna, valor.toString());
        }
    }

    private static void texto(Worksheet hoja, int fila, int columna, String texto) {
        if (!texto.isEmpty()) {
            hoja.value(fila, columna, TextoDeCelda.guarda(texto));
        }
    }
}
