package mx.recauda.formats.banco;

import mx.recauda.formats.archivo.LectorDeTexto;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The settlement file: UTF-8, comma, line feed; a head, a line for each payment and a last one with
 * their number and sum.
 */
public final class ArchivoDeBanco {

    private static final String ENCABEZADO = "linea,banco,operacion,importe,fecha";
    private static final String TOTAL = "TOTAL";
    private static final int CAMPOS = 5;

    private final String archivo;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();

    private ArchivoDeBanco(String archivo, Idioma idioma) {
        this.archivo = archivo;
        this.idioma = idioma;
    }

    /** Its payments, or every reason why nothing of it is taken. */
    public static Resultado<Optional<List<PagoDeBanco>>> lee(
            byte[] bytes, String archivo, Idioma idioma) {
        Resultado<Optional<String>> texto = LectorDeTexto.decodifica(archivo, bytes, idioma);
        if (texto.valor().isEmpty()) {
            return texto.map(nada -> Optional.empty());
        }
        ArchivoDeBanco lector = new ArchivoDeBanco(archivo, idioma);
        List<PagoDeBanco> pagos = lector.pagos(texto.valor().get().lines().toList());
        return new Resultado<>(
                lector.incidencias.isEmpty() ? Optional.of(pagos) : Optional.empty(),
                lector.incidencias);
    }

    /** The file of some payments. */
    public static String escribe(List<PagoDeBanco> pagos) {
        StringBuilder texto = new StringBuilder(ENCABEZADO).append('\n');
        Importe suma = Importe.CERO;
        for (PagoDeBanco p : pagos) {
            texto.append(p.linea())
                    .append(',')
                    .append(p.banco())
                    .append(',')
                    .append(p.operacion())
                    .append(',')
                    .append(p.importe())
                    .append(',')
                    .append(p.fecha())
                    .append('\n');
            suma = suma.mas(p.importe());
        }
        return texto.append(TOTAL + ",,")
                .append(pagos.size())
                .append(',')
                .append(suma)
                .append(",\n")
                .toString();
    }

    private List<PagoDeBanco> pagos(List<String> lineas) {
        List<PagoDeBanco> pagos = new ArrayList<>();
        String cabeza = lineas.isEmpty() ? "" : lineas.getFirst();
        if (!cabeza.equals(ENCABEZADO)) {
            anota(ErrorDeBanco.ENCABEZADO, 1, cabeza, cabeza, ENCABEZADO);
            return pagos;
        }
        if (!lineas.getLast().startsWith(TOTAL + ",")) {
            anota(ErrorDeBanco.SIN_TOTALES, lineas.size(), "");
            return pagos;
        }
        for (int i = 1; i < lineas.size() - 1; i++) {
            pago(i + 1, lineas.get(i).split(",", -1)).ifPresent(pagos::add);
        }
        if (incidencias.isEmpty()) {
            totales(lineas.getLast(), lineas.size(), pagos);
        }
        return pagos;
    }

    private Optional<PagoDeBanco> pago(int renglon, String... campos) {
        if (campos.length != CAMPOS) {
            anota(ErrorDeBanco.CAMPOS, renglon, "", renglon, campos.length);
            return Optional.empty();
        }
        Optional<Importe> importe = importe(renglon, campos[3]);
        Optional<LocalDate> fecha = fecha(renglon, campos[4]);
        if (campos[1].isBlank() || campos[2].isBlank()) {
            anota(ErrorDeBanco.SIN_OPERACION, renglon, "", renglon);
        }
        return importe.flatMap(i ->
                fecha.map(f ->
                        new PagoDeBanco(
                                renglon,
                                campos[0].strip(),
                                campos[1].strip(),
                                campos[2].strip(),
                                i,
                                f)));
    }

    private Optional<Importe> importe(int renglon, String texto) {
        if (texto.matches("\\d{1,12}\\.\\d{2}") && !texto.matches("[0.]+")) {
            return Optional.of(Importe.parse(texto));
        }
        anota(ErrorDeBanco.IMPORTE, renglon, texto, renglon, texto);
        return Optional.empty();
    }

    private Optional<LocalDate> fecha(int renglon, String texto) {
        try {
            return Optional.of(LocalDate.parse(texto));
        } catch (DateTimeException noEsFecha) {
            anota(ErrorDeBanco.FECHA, renglon, texto, renglon, texto);
            return Optional.empty();
        }
    }

    private void totales(String ultima, int renglon, List<PagoDeBanco> pagos) {
        Importe suma = pagos.stream().map(PagoDeBanco::importe).reduce(Importe.CERO, Importe::mas);
        String debida = TOTAL + ",," + pagos.size() + "," + suma + ",";
        if (!ultima.equals(debida)) {
            anota(ErrorDeBanco.TOTALES, renglon, ultima, ultima, debida);
        }
    }

    private void anota(ErrorDeBanco error, int renglon, String valor, Object... argumentos) {
        Object[] textos = new Object[argumentos.length];
        for (int i = 0; i < argumentos.length; i++) {
            textos[i] = String.valueOf(argumentos[i]);
        }
        incidencias.add(
                Incidencia.de(error, idioma, textos)
                        .enArchivo(archivo)
                        .enLinea(renglon)
                        .enCampo("", valor));
    }
}
