package mx.recauda.formats.captura;

import mx.recauda.formats.captura.LectorDeCaptura.Encabezado;
import mx.recauda.formats.captura.LectorDeCaptura.Falta;
import mx.recauda.formats.captura.LectorDeCaptura.Identidad;
import mx.recauda.formats.captura.Plantilla.Columna;
import mx.recauda.formats.captura.Plantilla.Renglon;
import mx.recauda.formats.xlsx.LibroLeido.Celda;
import mx.recauda.formats.xlsx.LibroLeido.Clase;
import mx.recauda.formats.xlsx.LibroLeido.FilaDeHoja;
import mx.recauda.formats.xlsx.RangoXlsx;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.cantidad.Numero;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows under the head, cell by cell; what cannot be read is told with its reference. */
final class RenglonesDeCaptura {

    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    private final Plantilla plantilla;
    private final Encabezado encabezado;
    private final Identidad identidad;
    private final List<RangoXlsx> combinados;
    private final Falta falta;
    private final List<CeldaLeida> leidas = new ArrayList<>();
    private final List<Incidencia> incidencias = new ArrayList<>();

    RenglonesDeCaptura(
            Plantilla plantilla,
            Encabezado encabezado,
            Identidad identidad,
            List<RangoXlsx> combinados,
            Falta falta) {
        this.plantilla = plantilla;
        this.encabezado = encabezado;
        this.identidad = identidad;
        this.combinados = combinados;
        this.falta = falta;
    }

    Resultado<Optional<List<CeldaLeida>>> lee(List<FilaDeHoja> filas) {
        Set<String> pedidas =
                plantilla.renglones().stream().map(Renglon::clave).collect(Collectors.toSet());
        Set<String> vistas = new HashSet<>();
        int lugar = encabezado.lugar(LibroDeCaptura.MARCA_DE_FILA);
        for (FilaDeHoja fila : filas) {
            String clave = fila.texto(lugar).strip();
            if (clave.isEmpty()) {
                sinClave(fila);
            } else if (!pedidas.contains(clave)) {
                incidencias.add(
                        falta.de(ErrorDePlantilla.RENGLON_DESCONOCIDO, fila.numero(), clave));
            } else if (!vistas.add(clave)) {
                incidencias.add(falta.de(ErrorDePlantilla.RENGLON_DUPLICADO, fila.numero(), clave));
            } else {
                plantilla.columnas().forEach(c -> celda(fila, clave, c));
            }
        }
        plantilla.renglones().stream()
                .map(Renglon::clave)
                .filter(c -> !vistas.contains(c))
                .forEach(c -> incidencias.add(falta.de(ErrorDePlantilla.RENGLON_FALTANTE, c)));
        return new Resultado<>(Optional.of(leidas), incidencias);
    }

    private void sinClave(FilaDeHoja fila) {
        boolean dice =
                plantilla.columnas().stream()
                        .anyMatch(c -> !fila.texto(encabezado.lugar(c.clave())).isBlank());
        if (dice) {
            incidencias.add(falta.de(ErrorDePlantilla.RENGLON_SIN_CLAVE, fila.numero()));
        }
    }

    private void celda(FilaDeHoja fila, String clave, Columna columna) {
        int lugar = encabezado.lugar(columna.clave());
        String referencia = RangoXlsx.referencia(fila.numero(), lugar);
        Lugar dice = new Lugar(referencia, clave + " · " + columna.rotulo());
        Optional<RangoXlsx> combinado =
                combinados.stream().filter(r -> r.contiene(fila.numero(), lugar)).findFirst();
        if (combinado.isPresent()) {
            mal(ErrorDePlantilla.CELDA_COMBINADA, dice, combinado.get().texto());
            return;
        }
        valor(fila.celdas().get(lugar), columna, dice)
                .ifPresent(valor ->
                        leidas.add(
                                new CeldaLeida(
                                        clave,
                                        columna.clave(),
                                        referencia,
                                        identidad.numero(clave, columna.clave()),
                                        valor,
                                        calculada(fila.celdas().get(lugar)))));
    }

    private static boolean calculada(@Nullable Celda celda) {
        return celda != null && celda.conFormula();
    }

    /** What the cell says, or nothing when it cannot be taken. */
    private Optional<String> valor(@Nullable Celda celda, Columna columna, Lugar lugar) {
        if (celda == null) {
            return Optional.of("");
        }
        if (celda.clase() == Clase.ERROR) {
            return mal(ErrorDePlantilla.CELDA_CON_ERROR, lugar, celda.contenido());
        }
        if (celda.conFormula() && celda.contenido().isEmpty()) {
            return mal(ErrorDePlantilla.FORMULA_SIN_VALOR, lugar);
        }
        if (celda.clase() == Clase.NUMERO && esFecha(celda.formato())) {
            return mal(ErrorDePlantilla.CELDA_CON_FECHA, lugar);
        }
        String valor = texto(celda, columna);
        if (columna.numerica() && !valor.isBlank() && Numero.lee(valor).isEmpty()) {
            return mal(ErrorDePlantilla.TEXTO_EN_NUMERO, lugar, valor);
        }
        if (celda.conFormula()) {
            mal(ErrorDePlantilla.CELDA_CALCULADA, lugar, valor);
        }
        return Optional.of(valor);
    }

    /** A percentage is kept as it is read: 13.2 for 13.2%, with its sign in a text. */
    private static String texto(Celda celda, Columna columna) {
        if (celda.clase() == Clase.NUMERO && celda.formato().contains("%")) {
            BigDecimal puntos = new BigDecimal(celda.contenido()).multiply(CIEN);
            BigDecimal corto = puntos.signum() == 0 ? BigDecimal.ZERO : puntos.stripTrailingZeros();
            return corto.toPlainString() + (columna.numerica() ? "" : "%");
        }
        return celda.contenido().replace("\r\n", "\n");
    }

    private static boolean esFecha(String formato) {
        String sinCitas = formato.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return sinCitas.matches("(?is).*[ymdhs].*") && !sinCitas.contains("General");
    }

    /** Where a cell is: in the sheet, and in the words of the section. */
    private record Lugar(String referencia, String celda) {

        @Override
        public String toString() {
            return referencia + " (" + celda + ")";
        }
    }

    private Optional<String> mal(ErrorDePlantilla error, Lugar lugar, Object... otros) {
        Object[] argumentos =
                Stream.concat(Stream.of(lugar.toString()), Arrays.stream(otros)).toArray();
        incidencias.add(falta.de(error, argumentos).enCampo(lugar.referencia(), ""));
        return Optional.empty();
    }
}
