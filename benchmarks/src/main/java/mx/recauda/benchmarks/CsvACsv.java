package mx.recauda.benchmarks;

import mx.recauda.ley.cuotas.CuotasEnColumnas;
import mx.recauda.ley.cuotas.LoteDeCuotas;
import mx.recauda.ley.cuotas.NucleoDeCuotas;
import mx.recauda.ley.cuotas.Tarifa;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * CSV in, CSV out through the columns, on one thread and in constant memory: centavos and days as
 * whole numbers, header in both files.
 */
final class CsvACsv {

    private static final int POR_LOTE = 1 << 13;
    private static final int BYTES = 1 << 16;
    private static final int POR_FILA = 256;

    private final Tarifa tarifa;
    private final long[] id = new long[POR_LOTE];
    private final long[] sbc = new long[POR_LOTE];
    private final long[] prima = new long[POR_LOTE];
    private final byte[] dias = new byte[POR_LOTE];
    private final byte[] ausencias = new byte[POR_LOTE];
    private final byte[] incapacidad = new byte[POR_LOTE];
    private final long[] salario = new long[POR_LOTE];
    private final CuotasEnColumnas cuotas = new CuotasEnColumnas(POR_LOTE);
    private final byte[] entrada = new byte[BYTES];
    private final byte[] salida = new byte[BYTES + POR_FILA];
    private int pos;
    private int fin;
    private int escritos;

    CsvACsv(Tarifa tarifa) {
        this.tarifa = tarifa;
    }

    long convertir(InputStream in, OutputStream out) throws IOException {
        LoteDeCuotas lote =
                new LoteDeCuotas(
                        List.of(tarifa),
                        new char[POR_LOTE],
                        sbc,
                        prima,
                        dias,
                        ausencias,
                        incapacidad,
                        salario);
        out.write(
                ("id," + String.join(",", Columnas.NOMBRES) + "\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        saltarEncabezado(in);
        long filas = 0;
        int n = leer(in);
        while (n > 0) {
            NucleoDeCuotas.calcular(lote, cuotas, 0, n);
            escribir(out, n);
            filas += n;
            n = leer(in);
        }
        out.write(salida, 0, escritos);
        out.flush();
        return filas;
    }

    private void saltarEncabezado(InputStream in) throws IOException {
        int b = siguiente(in);
        while (b >= 0 && b != '\n') {
            b = siguiente(in);
        }
    }

    private int leer(InputStream in) throws IOException {
        int n = 0;
        while (n < POR_LOTE) {
            if (pos == fin && !llenar(in)) {
                return n;
            }
            id[n] = entero(in);
            sbc[n] = entero(in);
            prima[n] = entero(in);
            dias[n] = (byte) entero(in);
            ausencias[n] = (byte) entero(in);
            incapacidad[n] = (byte) entero(in);
            salario[n] = entero(in);
            n++;
        }
        return n;
    }

    private long entero(InputStream in) throws IOException {
        long valor = 0;
        boolean negativo = false;
        int b = siguiente(in);
        if (b == '-') {
            negativo = true;
            b = siguiente(in);
        }
        while (b >= '0') {
            valor = valor * 10 + (b - '0');
            b = siguiente(in);
        }
        return negativo ? -valor : valor;
    }

    private int siguiente(InputStream in) throws IOException {
        if (pos == fin && !llenar(in)) {
            return -1;
        }
        return entrada[pos++];
    }

    private boolean llenar(InputStream in) throws IOException {
        fin = in.read(entrada, 0, BYTES);
        pos = 0;
        if (fin < 0) {
            fin = 0;
            return false;
        }
        return true;
    }

    private void escribir(OutputStream out, int n) throws IOException {
        long[] fila = new long[Columnas.NOMBRES.length];
        for (int i = 0; i < n; i++) {
            Columnas.leer(cuotas, i, fila);
            numero(id[i]);
            for (long centavos : fila) {
                salida[escritos++] = ',';
                numero(centavos);
            }
            salida[escritos++] = '\n';
            if (escritos > BYTES) {
                out.write(salida, 0, escritos);
                escritos = 0;
            }
        }
    }

    private void numero(long valor) {
        int cifras = 1;
        for (long limite = 10; valor >= limite; limite *= 10) {
            cifras++;
        }
        int resto = (int) valor;
        for (int p = escritos + cifras - 1; p >= escritos; p--) {
            int cociente = resto / 10;
            salida[p] = (byte) ('0' + resto - cociente * 10);
            resto = cociente;
        }
        escritos += cifras;
    }
}
