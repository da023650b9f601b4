package mx.recauda.formats.emision;

import mx.recauda.formats.xlsx.LibroReproducible;
import mx.recauda.formats.xlsx.TextoDeCelda;
import mx.recauda.ley.dinero.Importe;

import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The workbook that employers know: cover with period in B8 and registro in B9, movements of the
 * EMA with headings in row 5, and those of the EBA when the month closes a bimester. One row per
 * stretch of constant wage.
 */
final class LibroDePropuesta {

    private static final DateTimeFormatter FECHA =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String DINERO = "#,##0.00";
    private static final String FONDO = "E9E6DD";
    private static final int FILA_DE_TITULOS = 4;

    private static final List<LineaDeCuota> RCV =
            List.of(
                    LineaDeCuota.RETIRO,
                    LineaDeCuota.CESANTIA_PATRON,
                    LineaDeCuota.CESANTIA_OBRERO);

    private static final List<String> DEL_TRABAJADOR =
            List.of(
                    "NSS",
                    "Nombre",
                    "Origen del movimiento",
                    "Tipo del movimiento",
                    "Fecha del movimiento",
                    "Días",
                    "Salario diario");

    private LibroDePropuesta() {}

    static byte[] de(PropuestaEmitida propuesta) {
        return LibroReproducible.escribe(
                "Propuesta de cédula de determinación "
                        + propuesta.registro()
                        + " "
                        + propuesta.mes(),
                libro -> {
                    portada(hoja(libro, "Portada"), propuesta);
                    mensual(hoja(libro, "Movimientos EMA"), propuesta);
                    if (propuesta.mes().cierraBimestre()) {
                        bimestral(hoja(libro, "Movimientos EBA"), propuesta);
                    }
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

    private static void portada(Worksheet hoja, PropuestaEmitida p) {
        hoja.width(0, 34);
        hoja.width(1, 52);
        texto(hoja, 0, 0, "Propuesta de cédula de determinación (EMA y EBA)");
        hoja.style(0, 0).bold().fontSize(14).set();
        texto(hoja, 1, 0, "SIN VALIDEZ OFICIAL");
        texto(
                hoja,
                2,
                0,
                "No es una deuda: el patrón determina y paga sus cuotas (LSS 39 y 39-A).");
        texto(hoja, 7, 0, "Periodo");
        texto(hoja, 7, 1, p.mes().numero() + "/" + p.mes().anio());
        texto(hoja, 8, 0, "Registro patronal");
        texto(hoja, 8, 1, p.registro().valor());
        texto(hoja, 9, 0, "Nombre o razón social");
        texto(hoja, 9, 1, p.nombre());
        texto(hoja, 10, 0, "Prima de riesgos de trabajo (%)");
        texto(hoja, 10, 1, p.prima().porcentaje().toPlainString());
        texto(hoja, 11, 0, "Vencimiento");
        texto(hoja, 11, 1, FECHA.format(p.vencimiento()));
        texto(hoja, 12, 0, "Huella de los renglones");
        texto(hoja, 12, 1, CsvDePropuesta.huella(p));
        int fila = 14;
        for (LineaDeCuota linea : LineaDeCuota.values()) {
            if (!linea.concepto().bimestral() || p.mes().cierraBimestre()) {
                texto(hoja, fila, 0, linea.titulo());
                importe(hoja, fila++, 1, p.total(linea));
            }
        }
        texto(hoja, fila, 0, "Total");
        importe(hoja, fila, 1, p.total());
        hoja.range(fila, 0, fila, 1).style().bold().set();
    }

    private static void mensual(Worksheet hoja, PropuestaEmitida p) {
        List<String> titulos = new ArrayList<>(DEL_TRABAJADOR);
        LineaDeCuota.MENSUALES.forEach(l -> titulos.add(l.titulo()));
        titulos.add("Total");
        cabeza(hoja, p, "Emisión mensual anticipada (EMA)", titulos);
        int fila = FILA_DE_TITULOS + 1;
        for (RenglonDeMovimiento r : RenglonDeMovimiento.delMes(p)) {
            int columna = trabajador(hoja, fila, r);
            for (LineaDeCuota linea : LineaDeCuota.MENSUALES) {
                importe(hoja, fila, columna++, r.de(linea));
            }
            importe(hoja, fila++, columna, r.suma(LineaDeCuota.MENSUALES));
        }
    }

    private static void bimestral(Worksheet hoja, PropuestaEmitida p) {
        List<String> titulos = new ArrayList<>(DEL_TRABAJADOR);
        RCV.forEach(l -> titulos.add(l.titulo()));
        titulos.addAll(
                List.of(
                        "Subtotal RCV",
                        "Aportación patronal",
                        "Tipo de descuento",
                        "Valor de descuento",
                        "Número de crédito",
                        "Amortización",
                        "Subtotal Infonavit",
                        "Total"));
        cabeza(hoja, p, "Emisión bimestral anticipada (EBA)", titulos);
        int fila = FILA_DE_TITULOS + 1;
        for (RenglonDeMovimiento r : RenglonDeMovimiento.delBimestre(p)) {
            int columna = trabajador(hoja, fila, r);
            for (LineaDeCuota linea : RCV) {
                importe(hoja, fila, columna++, r.de(linea));
            }
            importe(hoja, fila, columna++, r.suma(RCV));
            importe(hoja, fila, columna++, r.de(LineaDeCuota.INFONAVIT));
            columna += 3;
            importe(hoja, fila, columna++, Importe.CERO);
            importe(hoja, fila, columna++, r.de(LineaDeCuota.INFONAVIT));
            importe(hoja, fila++, columna, r.suma(LineaDeCuota.BIMESTRALES));
        }
    }

    private static void cabeza(
            Worksheet hoja, PropuestaEmitida p, String titulo, List<String> titulos) {
        texto(hoja, 0, 0, titulo);
        hoja.style(0, 0).bold().fontSize(14).set();
        texto(hoja, 1, 0, p.registro().formato() + "  " + p.nombre());
        texto(hoja, 2, 0, "SIN VALIDEZ OFICIAL");
        for (int c = 0; c < titulos.size(); c++) {
            texto(hoja, FILA_DE_TITULOS, c, titulos.get(c));
            hoja.style(FILA_DE_TITULOS, c).bold().wrapText(true).fillColor(FONDO).set();
            hoja.width(c, c == 1 ? 34 : 14);
        }
        hoja.freezePane(2, FILA_DE_TITULOS + 1);
        hoja.repeatRows(FILA_DE_TITULOS);
    }

    private static int trabajador(Worksheet hoja, int fila, RenglonDeMovimiento r) {
        texto(hoja, fila, 0, r.trabajador().nss().valor());
        texto(hoja, fila, 1, r.trabajador().nombre().replace('Ñ', '#'));
        texto(hoja, fila, 2, "IMSS");
        texto(hoja, fila, 3, String.valueOf(r.tipo()));
        texto(hoja, fila, 4, FECHA.format(r.fecha()));
        hoja.value(fila, 5, r.dias());
        importe(hoja, fila, 6, r.sbc());
        return DEL_TRABAJADOR.size();
    }

    private static void importe(Worksheet hoja, int fila, int columna, Importe importe) {
        hoja.value(fila, columna, importe.pesos());
        hoja.style(fila, columna).format(DINERO).horizontalAlignment("right").set();
    }

    private static void texto(Worksheet hoja, int fila, int columna, String texto) {
        if (!texto.isEmpty()) {
            hoja.value(fila, columna, TextoDeCelda.guarda(texto));
        }
    }
}
