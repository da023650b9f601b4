package mx.recauda.formats.captura;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.xlsx.LectorXlsx;
import mx.recauda.formats.xlsx.LibroLeido;
import mx.recauda.formats.xlsx.LibroLeido.FilaDeHoja;
import mx.recauda.formats.xlsx.LibroLeido.Hoja;
import mx.recauda.formats.xlsx.RangoXlsx;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a workbook of capture back. A file that is not the template of the request, or whose head
 * was altered, is refused whole; a row or a cell that cannot be read is reported with its place,
 * and the others are read. Nothing is guessed from positions.
 */
public final class LectorDeCaptura {

    private static final long MIB = 1024L * 1024L;

    /** 5 MiB compressed, 40 MiB inflated: the largest template of the quarter has 60 KiB. */
    public static final Limites LIMITES = new Limites(5 * MIB, 40 * MIB, 200, 200);

    private static final int HOLGURA = 200;

    private final Plantilla esperada;
    private final String archivo;
    private final Idioma idioma;

    private LectorDeCaptura(Plantilla esperada, String archivo, Idioma idioma) {
        this.esperada = esperada;
        this.archivo = archivo;
        this.idioma = idioma;
    }

    /**
     * The cells of the workbook that can be read, with every incident; nothing when the file is
     * refused whole.
     *
     * @param esperada the template that the request has now
     * @param nombre name of the file, for the incidents
     */
    public static Resultado<Optional<List<CeldaLeida>>> lee(
            Path libro, String nombre, Plantilla esperada, Idioma idioma) {
        return new LectorDeCaptura(esperada, nombre, idioma).lee(libro);
    }

    private Resultado<Optional<List<CeldaLeida>>> lee(Path libro) {
        int celdas = esperada.renglones().size() * esperada.columnas().size();
        int maximo = Math.max(celdas, esperada.renglones().size()) + HOLGURA;
        Resultado<Optional<LibroLeido>> leido =
                LectorXlsx.lee(libro, archivo, LIMITES, maximo, idioma);
        if (leido.valor().isEmpty()) {
            return rechazo(leido.incidencias().stream().map(i -> i.enArchivo(archivo)).toList());
        }
        LibroLeido contenido = leido.valor().get();
        if (contenido.hojas().stream().anyMatch(h -> h.filas().size() > maximo)) {
            return rechazo(
                    List.of(
                            falta(
                                    ErrorDePlantilla.DEMASIADOS_RENGLONES,
                                    maximo,
                                    esperada.renglones().size())));
        }
        return interpreta(contenido);
    }

    private Resultado<Optional<List<CeldaLeida>>> interpreta(LibroLeido libro) {
        Optional<Identidad> identidad = libro.hoja(LibroDeCaptura.IDENTIDAD).flatMap(Identidad::de);
        if (identidad.isEmpty()) {
            return rechazo(List.of(falta(ErrorDePlantilla.NO_ES_PLANTILLA, archivo)));
        }
        if (!identidad.get().es(esperada)) {
            return rechazo(
                    List.of(
                            falta(
                                    ErrorDePlantilla.OTRA_PLANTILLA,
                                    identidad.get().dato("seccion"),
                                    identidad.get().dato("borrador"),
                                    esperada.seccion(),
                                    esperada.borrador())));
        }
        Optional<Hoja> hoja =
                libro.hojas().stream().filter(h -> lugarDeLaMarca(h) >= 0).findFirst();
        if (hoja.isEmpty()) {
            return rechazo(List.of(falta(ErrorDePlantilla.SIN_ENCABEZADO, archivo)));
        }
        return tabla(hoja.get(), identidad.get());
    }

    private static int lugarDeLaMarca(Hoja hoja) {
        for (int i = 0; i < hoja.filas().size(); i++) {
            boolean marca =
                    hoja.filas().get(i).celdas().values().stream()
                            .anyMatch(c -> c.contenido().equals(LibroDeCaptura.MARCA_DE_FILA));
            if (marca) {
                return i;
            }
        }
        return -1;
    }

    private Resultado<Optional<List<CeldaLeida>>> tabla(Hoja hoja, Identidad identidad) {
        int marca = lugarDeLaMarca(hoja);
        if (marca + 1 >= hoja.filas().size()) {
            return rechazo(List.of(falta(ErrorDePlantilla.SIN_ENCABEZADO, archivo)));
        }
        Encabezado encabezado =
                new Encabezado(esperada, hoja.filas().get(marca), hoja.filas().get(marca + 1));
        List<Incidencia> faltas = encabezado.faltas(this::falta);
        if (!faltas.isEmpty()) {
            return rechazo(faltas);
        }
        List<FilaDeHoja> filas = hoja.filas().subList(marca + 2, hoja.filas().size());
        List<RangoXlsx> combinados = hoja.combinadas();
        return new RenglonesDeCaptura(esperada, encabezado, identidad, combinados, this::falta)
                .lee(filas);
    }

    private Incidencia falta(ErrorDePlantilla error, Object... argumentos) {
        return Incidencia.de(error, idioma, argumentos).enArchivo(archivo);
    }

    private static Resultado<Optional<List<CeldaLeida>>> rechazo(List<Incidencia> incidencias) {
        return new Resultado<>(Optional.empty(), incidencias);
    }

    /** How the parts of the reader tell an incident. */
    @FunctionalInterface
    interface Falta {

        Incidencia de(ErrorDePlantilla error, Object... argumentos);
    }

    /** What the hidden sheet says: whose template it is, and the number of each cell. */
    record Identidad(Map<String, String> datos, Map<List<String>, Integer> numeros) {

        static Optional<Identidad> de(Hoja hoja) {
            Map<String, String> datos = new java.util.HashMap<>();
            Map<List<String>, Integer> numeros = new java.util.HashMap<>();
            for (FilaDeHoja fila : hoja.filas()) {
                boolean celda = fila.texto(0).equals(LibroDeCaptura.MARCA_DE_CELDA);
                if (celda && fila.texto(3).matches("\\d{1,9}")) {
                    numeros.put(
                            List.of(fila.texto(1), fila.texto(2)), Integer.valueOf(fila.texto(3)));
                } else if (!celda) {
                    datos.put(fila.texto(0), fila.texto(1));
                }
            }
            return LibroDeCaptura.FORMATO.equals(datos.get("formato"))
                    ? Optional.of(new Identidad(datos, numeros))
                    : Optional.empty();
        }

        String dato(String nombre) {
            return datos.getOrDefault(nombre, "");
        }

        int numero(String fila, String columna) {
            return numeros.getOrDefault(List.of(fila, columna), 0);
        }

        boolean es(Plantilla plantilla) {
            return dato("solicitud").equals(plantilla.solicitud())
                    && dato("borrador").equals(plantilla.borrador())
                    && dato("seccion").equals(plantilla.seccion());
        }
    }

    /** Where each column stands, wherever the person put it. */
    static final class Encabezado {

        private final Plantilla plantilla;
        private final FilaDeHoja marcas;
        private final FilaDeHoja rotulos;

        Encabezado(Plantilla plantilla, FilaDeHoja marcas, FilaDeHoja rotulos) {
            this.plantilla = plantilla;
            this.marcas = marcas;
            this.rotulos = rotulos;
        }

        /** Column of a key, from 0; -1 when it is not there. */
        int lugar(String clave) {
            return lugares(clave).stream().findFirst().orElse(-1);
        }

        private List<Integer> lugares(String clave) {
            return marcas.celdas().entrySet().stream()
                    .filter(c -> c.getValue().contenido().equals(clave))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        List<Incidencia> faltas(Falta falta) {
            List<Incidencia> faltas = new ArrayList<>();
            for (Plantilla.Columna columna : plantilla.columnas()) {
                List<Integer> lugares = lugares(columna.clave());
                if (lugares.isEmpty()) {
                    faltas.add(falta.de(ErrorDePlantilla.COLUMNA_FALTANTE, columna.rotulo()));
                } else if (lugares.size() > 1) {
                    faltas.add(falta.de(ErrorDePlantilla.COLUMNA_DUPLICADA, columna.rotulo()));
                } else {
                    String dice = rotulos.texto(lugares.getFirst()).strip();
                    if (!dice.equals(columna.rotulo())) {
                        faltas.add(
                                falta.de(
                                        ErrorDePlantilla.ENCABEZADO_CAMBIADO,
                                        RangoXlsx.referencia(rotulos.numero(), lugares.getFirst()),
                                        dice,
                                        columna.rotulo()));
                    }
                }
            }
            return faltas;
        }
    }
}
