package mx.recauda.formats.movimientos;

import mx.recauda.formats.csv.TablaCsv.FilaCsv;
import mx.recauda.formats.idse.EscritorIdse;
import mx.recauda.ley.dinero.Factor;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.identidad.Rfc;
import mx.recauda.ley.identidad.Rigor;
import mx.recauda.ley.vivienda.Descuento;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of one row, read one by one; every defect is kept with its column. */
final class Celdas {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DE_MEXICO = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DE_NOMBRE = Pattern.compile("[A-ZÑ .'-]*");
    private static final Pattern LIBRE = Pattern.compile("[A-Za-z0-9Ñ .\\-_/#&]*");
    private static final Pattern PESOS = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final long SALARIO_MAXIMO_CENTAVOS = 9_999_999;

    private final String archivo;
    private final FilaCsv fila;
    private final Map<Columna, Integer> lugares;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();

    Celdas(String archivo, FilaCsv fila, Map<Columna, Integer> lugares, Idioma idioma) {
        this.archivo = archivo;
        this.fila = fila;
        this.lugares = lugares;
        this.idioma = idioma;
    }

    List<Incidencia> incidencias() {
        return incidencias;
    }

    boolean sirve() {
        return incidencias.stream().noneMatch(Incidencia::esError);
    }

    int linea() {
        return fila.linea();
    }

    /** What the cell says without spaces around; empty when the column is missing. */
    String crudo(Columna columna) {
        Integer lugar = lugares.get(columna);
        return lugar == null ? "" : fila.campos().get(lugar).strip();
    }

    Optional<RegistroPatronal> registro() {
        return identidad(
                Columna.REGISTRO_PATRONAL,
                ErrorDeMovimientos.REGISTRO,
                RegistroPatronal.lee(crudo(Columna.REGISTRO_PATRONAL), Rigor.NUEVO, idioma));
    }

    Optional<Nss> nss() {
        return identidad(Columna.NSS, ErrorDeMovimientos.NSS, Nss.lee(crudo(Columna.NSS), idioma));
    }

    Optional<Curp> curp() {
        String curp = crudo(Columna.CURP).toUpperCase(Locale.ROOT);
        return curp.isEmpty()
                ? Optional.empty()
                : identidad(Columna.CURP, ErrorDeMovimientos.CURP, Curp.lee(curp, idioma));
    }

    Optional<Rfc> rfc() {
        String rfc = crudo(Columna.RFC).toUpperCase(Locale.ROOT);
        return rfc.isEmpty()
                ? Optional.empty()
                : identidad(Columna.RFC, ErrorDeMovimientos.RFC, Rfc.lee(rfc, idioma));
    }

    private <T> Optional<T> identidad(
            Columna columna, ErrorDeMovimientos error, Resultado<Optional<T>> leido) {
        leido.errores().forEach(e -> anota(error, columna, e.mensaje()));
        return leido.valor();
    }

    /** AAAA-MM-DD or DD/MM/AAAA. */
    Optional<LocalDate> fecha() {
        String texto = crudo(Columna.FECHA);
        Matcher iso = ISO.matcher(texto);
        Matcher deMexico = DE_MEXICO.matcher(texto);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(grupo(iso, 1), grupo(iso, 2), grupo(iso, 3)));
            }
            if (deMexico.matches()) {
                return Optional.of(
                        LocalDate.of(grupo(deMexico, 3), grupo(deMexico, 2), grupo(deMexico, 1)));
            }
        } catch (DateTimeException e) {
            anota(ErrorDeMovimientos.FECHA, Columna.FECHA, texto);
            return Optional.empty();
        }
        anota(ErrorDeMovimientos.FECHA, Columna.FECHA, texto);
        return Optional.empty();
    }

    private static int grupo(Matcher coincidencia, int grupo) {
        return Integer.parseInt(coincidencia.group(grupo));
    }

    /** A name in capitals, without accents. */
    String nombre(Columna columna, boolean necesario) {
        String limpio =
                EscritorIdse.limpia(crudo(columna), EscritorIdse.Enie.COMO_ES)
                        .replaceAll(" +", " ");
        if (necesario && limpio.isEmpty()) {
            anota(ErrorDeMovimientos.CELDA_VACIA, columna, crudo(Columna.HECHO));
        }
        return conForma(columna, limpio, DE_NOMBRE);
    }

    /** A text of the employer's own. */
    String libre(Columna columna) {
        return conForma(columna, crudo(columna), LIBRE);
    }

    /** A text of the employer's own, in capitals and without accents. */
    String enMayusculas(Columna columna) {
        return conForma(
                columna, EscritorIdse.limpia(crudo(columna), EscritorIdse.Enie.COMO_ES), LIBRE);
    }

    private String conForma(Columna columna, String texto, Pattern forma) {
        if (texto.length() > columna.ancho()) {
            anota(ErrorDeMovimientos.LARGO, columna, texto, columna.ancho(), texto.length());
        }
        if (!forma.matcher(texto).matches()) {
            anota(ErrorDeMovimientos.LETRA, columna, texto);
        }
        return texto;
    }

    /** A text that the fact cannot do without. */
    String necesario(Columna columna) {
        if (crudo(columna).isEmpty()) {
            anota(ErrorDeMovimientos.CELDA_VACIA, columna, crudo(Columna.HECHO));
        }
        return libre(columna);
    }

    /** A key of one character; an empty cell is the first of those admitted. */
    char clave(Columna columna, String admitidas) {
        String texto = crudo(columna).toUpperCase(Locale.ROOT);
        if (texto.isEmpty()) {
            return admitidas.charAt(0);
        }
        if (texto.length() != 1 || admitidas.indexOf(texto.charAt(0)) < 0) {
            anota(ErrorDeMovimientos.CLAVE, columna, texto, String.join(", ", admitidas.split("")));
        }
        return texto.charAt(0);
    }

    int digito(Columna columna, String admitidos) {
        return clave(columna, admitidos) - '0';
    }

    /** A key that has no usual value. */
    char claveNecesaria(Columna columna, String admitidas) {
        if (crudo(columna).isEmpty()) {
            anota(ErrorDeMovimientos.CELDA_VACIA, columna, crudo(Columna.HECHO));
        }
        return clave(columna, admitidas);
    }

    /** Digits, filled with zeros to the width of the column; an empty cell is all zeros. */
    String conCeros(Columna columna) {
        String texto = crudo(columna);
        if (!texto.matches("\\d*") || texto.length() > columna.ancho()) {
            anota(ErrorDeMovimientos.NUMERO, columna, texto, 0, "9".repeat(columna.ancho()));
            return "";
        }
        return "0".repeat(columna.ancho() - texto.length()) + texto;
    }

    int entero(Columna columna, int minimo, int maximo) {
        String texto = crudo(columna);
        if (texto.isEmpty() && minimo == 0) {
            return 0;
        }
        if (texto.matches("\\d{1,4}")) {
            int valor = Integer.parseInt(texto);
            if (valor >= minimo && valor <= maximo) {
                return valor;
            }
        }
        anota(ErrorDeMovimientos.NUMERO, columna, texto, minimo, maximo);
        return minimo;
    }

    /** Pesos with at most two decimals, more than zero and below 100,000. */
    Importe salario() {
        String texto = crudo(Columna.SBC);
        Importe importe =
                PESOS.matcher(texto).matches() ? Importe.parse(conDecimales(texto)) : Importe.CERO;
        if (importe.esCero() || importe.centavos() > SALARIO_MAXIMO_CENTAVOS) {
            anota(ErrorDeMovimientos.IMPORTE, Columna.SBC, texto);
        }
        return importe;
    }

    /** 1 percentage, 2 pesos a month, 3 times the unit. */
    Optional<Descuento> descuento() {
        char tipo = claveNecesaria(Columna.TIPO_DESCUENTO, "123");
        String texto = crudo(Columna.VALOR_DESCUENTO);
        try {
            return Optional.of(
                    switch (tipo) {
                        case '1' -> porcentaje(texto);
                        case '2' -> new Descuento.CuotaFija(pesos(texto));
                        default -> new Descuento.VecesUnidad(veces(texto));
                    });
        } catch (IllegalArgumentException e) {
            anota(ErrorDeMovimientos.IMPORTE, Columna.VALOR_DESCUENTO, texto);
            return Optional.empty();
        }
    }

    private static Descuento porcentaje(String texto) {
        Tasa tasa = Tasa.dePorcentaje(texto);
        if (tasa.diezmillonesimas() % 10 != 0 || tasa.diezmillonesimas() > Tasa.UNIDAD) {
            throw new IllegalArgumentException("four decimals, up to 100");
        }
        return new Descuento.Porcentaje(tasa);
    }

    private static Importe pesos(String texto) {
        if (!PESOS.matcher(texto).matches()) {
            throw new IllegalArgumentException("not an amount");
        }
        Importe importe = Importe.parse(conDecimales(texto));
        if (importe.centavos() > SALARIO_MAXIMO_CENTAVOS) {
            throw new IllegalArgumentException("five digits and two decimals");
        }
        return importe;
    }

    private static Factor veces(String texto) {
        Factor factor = Factor.parse(texto);
        if (factor.diezmilesimas() > 99_999_999) {
            throw new IllegalArgumentException("four digits and four decimals");
        }
        return factor;
    }

    private static String conDecimales(String pesos) {
        int punto = pesos.indexOf('.');
        if (punto < 0) {
            return pesos + ".00";
        }
        return pesos.length() - punto == 2 ? pesos + "0" : pesos;
    }

    void anota(ErrorDeMovimientos error, Columna columna, Object... argumentos) {
        Object[] todos = new Object[argumentos.length + 1];
        todos[0] = columna.encabezado();
        for (int i = 0; i < argumentos.length; i++) {
            todos[i + 1] = String.valueOf(argumentos[i]);
        }
        incidencias.add(
                Incidencia.de(error, idioma, todos)
                        .enArchivo(archivo)
                        .enLinea(fila.linea())
                        .enCampo(columna.encabezado(), crudo(columna)));
    }
}
