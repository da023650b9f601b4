package mx.recauda.formats.captura;

import mx.recauda.formats.captura.Plantilla.Casilla;
import mx.recauda.formats.captura.Plantilla.Columna;
import mx.recauda.formats.captura.Plantilla.Renglon;
import mx.recauda.formats.xlsx.HojaXlsx;
import mx.recauda.formats.xlsx.LibroReproducible;
import mx.recauda.rendicion.cantidad.Numero;

import org.dhatim.fastexcel.Workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the workbook of a request: a sheet with the rows and columns asked, names and heads
 * protected, and a hidden sheet that says what it is and which value each cell was made with.
 */
public final class LibroDeCaptura {

    /** Name and version of the format. */
    public static final String FORMATO = "captura-de-seccion/1";

    static final String IDENTIDAD = "recauda";
    static final String MARCA_DE_FILA = "recauda:fila";
    static final String MARCA_DE_DESCRIPCION = "recauda:descripcion";
    static final String MARCA_DE_CELDA = "celda";

    private static final String HOJA = "Captura";
    private static final int PRIMERA = 2;
    private static final int DIGITOS = 15;
    private static final int LARGO = 60;

    private final Plantilla plantilla;

    private LibroDeCaptura(Plantilla plantilla) {
        this.plantilla = plantilla;
    }

    /** The bytes of the workbook: the same for the same template. */
    public static byte[] escribe(Plantilla plantilla) {
        return LibroReproducible.escribe(
                plantilla.titulo(), new LibroDeCaptura(plantilla)::escribe);
    }

    private void escribe(Workbook libro) {
        captura(new HojaXlsx(libro, HOJA));
        identidad(new HojaXlsx(libro, IDENTIDAD));
    }

    private void captura(HojaXlsx hoja) {
        hoja.titulo(plantilla.titulo());
        plantilla.instrucciones().forEach(hoja::subtitulo);
        List<String> claves = new ArrayList<>(List.of(MARCA_DE_FILA, MARCA_DE_DESCRIPCION));
        List<String> rotulos = new ArrayList<>(List.of("Renglón", "Descripción"));
        for (Columna columna : plantilla.columnas()) {
            claves.add(columna.clave());
            rotulos.add(columna.rotulo());
        }
        hoja.marca(claves);
        hoja.cabeza(rotulos);
        hoja.congelaHastaAqui(1);
        hoja.ancho(0, HojaXlsx.ANCHO_MEDIO);
        hoja.ancho(1, HojaXlsx.ANCHO_MEDIO);
        for (int i = 0; i < plantilla.columnas().size(); i++) {
            hoja.ancho(PRIMERA + i, ancho(i));
        }
        plantilla.renglones().forEach(r -> renglon(hoja, r));
        hoja.protege();
    }

    private double ancho(int columna) {
        if (plantilla.columnas().get(columna).numerica()) {
            return HojaXlsx.ANCHO_NUMERO;
        }
        boolean larga =
                plantilla.renglones().stream()
                        .anyMatch(r -> r.casillas().get(columna).valor().length() > LARGO);
        return larga ? HojaXlsx.ANCHO_LARGO : HojaXlsx.ANCHO_MEDIO;
    }

    private void renglon(HojaXlsx hoja, Renglon renglon) {
        hoja.texto(0, renglon.clave(), true);
        hoja.texto(1, renglon.descripcion(), false);
        double lineas =
                Math.max(
                        HojaXlsx.lineas(renglon.clave(), HojaXlsx.ANCHO_MEDIO),
                        HojaXlsx.lineas(renglon.descripcion(), HojaXlsx.ANCHO_MEDIO));
        for (int i = 0; i < renglon.casillas().size(); i++) {
            String valor = renglon.casillas().get(i).valor();
            celda(hoja, i, valor);
            lineas = Math.max(lineas, HojaXlsx.lineas(valor, ancho(i)));
        }
        hoja.siguiente(lineas);
    }

    private void celda(HojaXlsx hoja, int columna, String valor) {
        Optional<BigDecimal> numero =
                plantilla.columnas().get(columna).numerica()
                        ? Numero.lee(valor).filter(n -> n.precision() <= DIGITOS)
                        : Optional.empty();
        numero.ifPresentOrElse(
                n -> hoja.numero(PRIMERA + columna, n, formato(n), false),
                () -> hoja.texto(PRIMERA + columna, valor, false));
        hoja.desbloquea(PRIMERA + columna);
    }

    private static String formato(BigDecimal numero) {
        return numero.scale() <= 0 ? "#,##0" : "#,##0." + "0".repeat(numero.scale());
    }

    private void identidad(HojaXlsx hoja) {
        par(hoja, "formato", FORMATO);
        par(hoja, "solicitud", plantilla.solicitud());
        par(hoja, "borrador", plantilla.borrador());
        par(hoja, "seccion", plantilla.seccion());
        par(hoja, "huella", plantilla.huella());
        for (Renglon renglon : plantilla.renglones()) {
            for (int i = 0; i < renglon.casillas().size(); i++) {
                Casilla casilla = renglon.casillas().get(i);
                hoja.texto(0, MARCA_DE_CELDA, false);
                hoja.texto(1, renglon.clave(), false);
                hoja.texto(2, plantilla.columnas().get(i).clave(), false);
                hoja.texto(3, String.valueOf(casilla.numero()), false);
                hoja.siguiente(1);
            }
        }
        hoja.esconde();
    }

    private static void par(HojaXlsx hoja, String nombre, String valor) {
        hoja.texto(0, nombre, false);
        hoja.texto(1, valor, false);
        hoja.siguiente(1);
    }
}
