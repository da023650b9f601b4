package mx.recauda.formats.mir;

import mx.recauda.formats.xlsx.HojaXlsx;
import mx.recauda.formats.xlsx.LibroReproducible;
import mx.recauda.rendicion.hoja.Armador;
import mx.recauda.rendicion.hoja.Columna;
import mx.recauda.rendicion.hoja.Hoja;
import mx.recauda.rendicion.hoja.RenglonCrudo;
import mx.recauda.rendicion.version.Contenido;

import org.dhatim.fastexcel.Workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The workbook in which a matrix is filled: one sheet for each part, the keys of the columns in its
 * second row; the first one, hidden, says which template it is.
 */
public final class PlantillaDeMir {

    static final String MARCA = "recauda-mir-1";
    static final String CLAVE = "clave";
    static final String INSTRUCCIONES = "instrucciones";

    private static final double ANCHO_DE_CLAVE = 16;
    private static final int LARGO = 24;

    private PlantillaDeMir() {}

    /** The template without rows. */
    public static byte[] vacia() {
        return de(new Contenido(new TreeMap<>()));
    }

    /** The template with the rows of a matrix. */
    public static byte[] de(Contenido contenido) {
        return LibroReproducible.escribe(
                "Plantilla de la MIR",
                libro -> {
                    instrucciones(libro);
                    Hoja.DE_LA_MIR.forEach(h -> hoja(libro, h, contenido));
                });
    }

    private static void instrucciones(Workbook libro) {
        HojaXlsx hoja = new HojaXlsx(libro, INSTRUCCIONES);
        hoja.ancho(0, HojaXlsx.ANCHO_MEDIO);
        hoja.ancho(1, HojaXlsx.ANCHO_LARGO);
        hoja.titulo("Plantilla de la Matriz de Indicadores para Resultados");
        for (String linea :
                List.of(
                        "Llena una hoja por parte; la primera columna es la clave del renglón.",
                        "Escribe valores, no fórmulas; no cambies hojas, columnas ni su orden.",
                        "En una celda con varios textos va uno por línea (Alt+Entrar).",
                        "La clave de una variable es indicador/símbolo, por ejemplo PAGO-1/A.",
                        "Las claves de poblaciones son POTENCIAL, OBJETIVO y ATENDIDA.",
                        "Los valores admitidos de cada lista:")) {
            hoja.nota(linea);
        }
        for (Hoja h : Hoja.DE_LA_MIR) {
            for (Columna c : h.columnas()) {
                if (!c.opciones().isEmpty()) {
                    hoja.texto(0, h.clave() + "." + c.clave(), true);
                    hoja.texto(1, String.join(", ", c.opciones()), false);
                    hoja.siguiente(1);
                }
            }
        }
    }

    private static void hoja(Workbook libro, Hoja parte, Contenido contenido) {
        HojaXlsx hoja = new HojaXlsx(libro, parte.clave());
        hoja.marca(List.of(MARCA, parte.clave()));
        List<String> titulos = new ArrayList<>(List.of(CLAVE));
        parte.columnas().forEach(c -> titulos.add(c.clave()));
        hoja.cabeza(titulos);
        hoja.congelaHastaAqui(1);
        hoja.ancho(0, ANCHO_DE_CLAVE);
        for (int i = 0; i < parte.columnas().size(); i++) {
            hoja.ancho(i + 1, ancho(parte.columnas().get(i)));
        }
        for (RenglonCrudo r : Armador.renglones(contenido, parte)) {
            hoja.texto(0, r.clave(), true);
            double lineas = 1;
            for (int i = 0; i < parte.columnas().size(); i++) {
                Columna c = parte.columnas().get(i);
                String valor = r.celdas().getOrDefault(c.clave(), "");
                celda(hoja, i + 1, c, valor);
                lineas = Math.max(lineas, HojaXlsx.lineas(valor, ancho(c)));
            }
            hoja.siguiente(lineas);
        }
    }

    private static double ancho(Columna c) {
        return switch (c.clase()) {
            case TEXTO, LISTA -> HojaXlsx.ANCHO_MEDIO;
            default -> Math.max(LARGO, HojaXlsx.ANCHO_NUMERO);
        };
    }

    private static void celda(HojaXlsx hoja, int columna, Columna c, String valor) {
        boolean numero = c.clase() == Columna.Clase.NUMERO || c.clase() == Columna.Clase.ENTERO;
        if (numero && !valor.isEmpty()) {
            BigDecimal n = new BigDecimal(valor);
            hoja.numero(
                    columna, n, c.clase() == Columna.Clase.ENTERO ? "0" : "#,##0.######", false);
        } else {
            hoja.texto(columna, valor, false);
        }
    }
}
