package mx.recauda.formats.archivo;

/**
 * How much of a file from outside is accepted before refusing it.
 *
 * @param bytesPorArchivo largest file read, in bytes; also the largest workbook, compressed
 * @param bytesDescomprimidos largest total content of a workbook once inflated, in bytes
 * @param razonDeCompresion largest ratio of inflated to compressed bytes in one entry above 1 MiB
 * @param entradas largest number of entries in a workbook
 */
public record Limites(
        long bytesPorArchivo, long bytesDescomprimidos, int razonDeCompresion, int entradas) {

    private static final long MIB = 1024L * 1024L;

    /**
     * The defaults: 20 MiB a file, 200 MiB inflated, ratio 200, 2,000 entries. The largest file of
     * the published reports has 48 KiB, so the margin is of four hundred times.
     */
    public static final Limites POR_OMISION = new Limites(20 * MIB, 200 * MIB, 200, 2_000);

    /** The defaults with another limit per file, in MiB; the inflated limit grows with it. */
    public static Limites conMib(int mib) {
        if (mib < 1) {
            throw new IllegalArgumentException("limit below 1 MiB: " + mib);
        }
        return new Limites(
                mib * MIB,
                Math.max(POR_OMISION.bytesDescomprimidos, mib * MIB * 10),
                POR_OMISION.razonDeCompresion,
                POR_OMISION.entradas);
    }

    /** The limit per file, in MiB, rounded down. */
    public long mibPorArchivo() {
        return bytesPorArchivo / MIB;
    }

    /** A size in MiB with one decimal, for messages. */
    public static String enMib(long bytes) {
        long decimas = Math.ceilDiv(bytes * 10, MIB);
        return decimas / 10 + "." + decimas % 10;
    }
}
