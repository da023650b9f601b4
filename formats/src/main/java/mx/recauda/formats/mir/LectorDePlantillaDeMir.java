package mx.recauda.formats.mir;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.xlsx.LectorXlsx;
import mx.recauda.formats.xlsx.LibroLeido;
import mx.recauda.formats.xlsx.LibroLeido.Celda;
import mx.recauda.formats.xlsx.LibroLeido.Clase;
import mx.recauda.formats.xlsx.LibroLeido.FilaDeHoja;
import mx.recauda.formats.xlsx.RangoXlsx;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.hoja.Armador;
import mx.recauda.rendicion.hoja.Columna;
import mx.recauda.rendicion.hoja.ErrorDeHoja;
import mx.recauda.rendicion.hoja.Hoja;
import mx.recauda.rendicion.hoja.RenglonCrudo;
import mx.recauda.rendicion.version.Contenido;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a filled template. Every cell that cannot be taken is told with its sheet, row and column;
 * with one error alone there is no content: nothing is half applied.
 */
public final class LectorDePlantillaDeMir {

    static final int RENGLONES_MAXIMO = 2_000;

    /** After the mark and the heads; rows count from 1. */
    private static final int PRIMER_RENGLON = 3;

    private static final LocalDate DIA_CERO_DE_EXCEL = LocalDate.of(1899, 12, 30);
    private static final int DIAS_MAXIMO = 200_000;

    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();
    private final List<RenglonCrudo> renglones = new ArrayList<>();

    private LectorDePlantillaDeMir(Idioma idioma) {
        this.idioma = idioma;
    }

    /** The cells of the workbook, not yet in canonical form, or every reason why there are none. */
    public static Resultado<Optional<Contenido>> lee(Path archivo, Limites limites, Idioma idioma) {
        return lee(LectorXlsx.lee(archivo, limites, idioma), idioma);
    }

    /** The same of a file that its sender called otherwise: what is wrong is told by that name. */
    public static Resultado<Optional<Contenido>> lee(
            Path archivo, String nombre, Limites limites, Idioma idioma) {
        return lee(LectorXlsx.lee(archivo, nombre, limites, Integer.MAX_VALUE - 1, idioma), idioma);
    }

    private static Resultado<Optional<Contenido>> lee(
            Resultado<Optional<LibroLeido>> libro, Idioma idioma) {
        return libro.valor()
                .map(l -> new LectorDePlantillaDeMir(idioma).lee(l))
                .orElseGet(() -> new Resultado<>(Optional.empty(), libro.incidencias()));
    }

    private Resultado<Optional<Contenido>> lee(LibroLeido libro) {
        boolean ninguna =
                Hoja.DE_LA_MIR.stream()
                        .noneMatch(h -> libro.hoja(h.clave()).filter(this::marcada).isPresent());
        if (ninguna) {
            String primera = libro.hojas().isEmpty() ? "" : libro.hojas().getFirst().nombre();
            incidencias.add(Incidencia.de(ErrorDeHoja.OTRA_PLANTILLA, idioma, primera));
            return new Resultado<>(Optional.empty(), incidencias);
        }
        for (Hoja parte : Hoja.DE_LA_MIR) {
            libro.hoja(parte.clave())
                    .ifPresentOrElse(
                            h -> hoja(parte, h),
                            () ->
                                    incidencias.add(
                                            Incidencia.de(
                                                            ErrorDeHoja.HOJA_FALTANTE,
                                                            idioma,
                                                            parte.clave())
                                                    .enArchivo(parte.clave())));
        }
        Resultado<Contenido> armado = Armador.arma(renglones, idioma);
        incidencias.addAll(armado.incidencias());
        return new Resultado<>(
                incidencias.isEmpty() ? Optional.of(armado.valor()) : Optional.empty(),
                incidencias);
    }

    private boolean marcada(LibroLeido.Hoja hoja) {
        return !hoja.filas().isEmpty()
                && hoja.filas().getFirst().texto(0).equals(PlantillaDeMir.MARCA);
    }

    private void hoja(Hoja parte, LibroLeido.Hoja hoja) {
        List<FilaDeHoja> filas = hoja.filas();
        if (!marcada(hoja) || filas.size() < 2) {
            incidencias.add(falta(parte, ErrorDeHoja.OTRA_PLANTILLA, hoja.nombre()));
            return;
        }
        if (!cabeza(parte, filas.get(1))) {
            return;
        }
        List<FilaDeHoja> datos = filas.subList(2, filas.size());
        if (datos.size() > RENGLONES_MAXIMO) {
            incidencias.add(
                    falta(
                            parte,
                            ErrorDeHoja.DEMASIADOS_RENGLONES,
                            parte.clave(),
                            datos.size(),
                            RENGLONES_MAXIMO));
            return;
        }
        hoja.combinadas().forEach(r -> combinada(parte, r));
        datos.forEach(f -> fila(parte, f));
    }

    /** A merged cell keeps one value for several: each of them is told, and none is guessed. */
    private void combinada(Hoja parte, RangoXlsx rango) {
        int ultima = Math.min(rango.hastaFila(), rango.desdeFila() + RENGLONES_MAXIMO);
        for (int fila = Math.max(rango.desdeFila(), PRIMER_RENGLON); fila <= ultima; fila++) {
            int columnas = Math.min(rango.hastaColumna(), parte.columnas().size());
            for (int columna = rango.desdeColumna(); columna <= columnas; columna++) {
                String referencia = RangoXlsx.referencia(fila, columna);
                incidencias.add(
                        falta(
                                        parte,
                                        ErrorDeHoja.CELDA_COMBINADA,
                                        parte.clave(),
                                        referencia,
                                        rango.texto())
                                .enLinea(fila)
                                .enCampo(referencia, ""));
            }
        }
    }

    private boolean cabeza(Hoja parte, FilaDeHoja cabeza) {
        boolean igual = cabeza.texto(0).equals(PlantillaDeMir.CLAVE);
        if (!igual) {
            incidencias.add(
                    falta(
                            parte,
                            ErrorDeHoja.COLUMNA_FALTANTE,
                            parte.clave(),
                            PlantillaDeMir.CLAVE));
        }
        for (int i = 0; i < parte.columnas().size(); i++) {
            String clave = parte.columnas().get(i).clave();
            if (!cabeza.texto(i + 1).equals(clave)) {
                incidencias.add(falta(parte, ErrorDeHoja.COLUMNA_FALTANTE, parte.clave(), clave));
                igual = false;
            }
        }
        return igual;
    }

    private void fila(Hoja parte, FilaDeHoja fila) {
        String clave = clave(parte, fila);
        Map<String, String> celdas = new LinkedHashMap<>();
        for (int i = 0; i < parte.columnas().size(); i++) {
            Columna columna = parte.columnas().get(i);
            Celda celda = fila.celdas().get(i + 1);
            if (celda != null) {
                celdas.put(columna.clave(), valor(parte, clave, fila, columna, celda));
            }
        }
        fila.celdas()
                .forEach((i, celda) -> {
                    if (i > parte.columnas().size()) {
                        incidencias.add(
                                falta(
                                                parte,
                                                ErrorDeHoja.FUERA_DE_LA_TABLA,
                                                parte.clave(),
                                                fila.numero(),
                                                celda.contenido())
                                        .enLinea(fila.numero()));
                    }
                });
        renglones.add(new RenglonCrudo(parte, fila.numero(), clave, celdas));
    }

    /** A key typed as a number would lose its zeros, as {@code 1.10} does. */
    private String clave(Hoja parte, FilaDeHoja fila) {
        Celda celda = fila.celdas().get(0);
        if (celda == null) {
            return "";
        }
        if (parte != Hoja.PORTADA && celda.clase() == Clase.NUMERO) {
            incidencias.add(
                    falta(
                                    parte,
                                    ErrorDeHoja.NO_ES_TEXTO,
                                    parte.clave(),
                                    fila.numero(),
                                    PlantillaDeMir.CLAVE,
                                    celda.contenido())
                            .enLinea(fila.numero()));
        }
        return celda.contenido();
    }

    private String valor(Hoja parte, String clave, FilaDeHoja fila, Columna columna, Celda celda) {
        String renglon = clave.isEmpty() ? String.valueOf(fila.numero()) : clave;
        if (celda.conFormula()) {
            anota(ErrorDeHoja.CON_FORMULA, parte, renglon, fila, columna, celda);
        } else if (celda.clase() == Clase.ERROR) {
            anota(ErrorDeHoja.CON_ERROR, parte, renglon, fila, columna, celda);
        }
        boolean fecha = columna.clase() == Columna.Clase.FECHA && celda.clase() == Clase.NUMERO;
        return fecha ? fecha(celda.contenido()) : celda.contenido();
    }

    private void anota(
            ErrorDeHoja error,
            Hoja parte,
            String renglon,
            FilaDeHoja fila,
            Columna columna,
            Celda celda) {
        incidencias.add(
                Incidencia.de(
                                error,
                                idioma,
                                parte.clave(),
                                renglon,
                                columna.clave(),
                                celda.contenido())
                        .enArchivo(parte.clave())
                        .enLinea(fila.numero())
                        .enCampo(
                                Armador.campo(parte, renglon, columna.clave()), celda.contenido()));
    }

    /** The day of a serial number of the spreadsheet; the number itself when it is none. */
    private static String fecha(String serial) {
        BigDecimal dias = new BigDecimal(serial);
        boolean entero = dias.stripTrailingZeros().scale() <= 0;
        boolean cabe = dias.signum() > 0 && dias.compareTo(BigDecimal.valueOf(DIAS_MAXIMO)) < 0;
        return entero && cabe
                ? DIA_CERO_DE_EXCEL.plusDays(dias.longValueExact()).toString()
                : serial;
    }

    private Incidencia falta(Hoja parte, ErrorDeHoja error, Object... argumentos) {
        return Incidencia.de(error, idioma, argumentos).enArchivo(parte.clave());
    }
}
