package mx.recauda.rendicion.expediente;

import mx.recauda.ley.huella.Resumen;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printable name of a figure: {@code CIF-1234-58}. It can be read aloud and typed: the last two
 * digits are those of ISO 7064 MOD 97-10, so a wrong or swapped character names no figure instead
 * of another one.
 *
 * @param cuerpo the number of a captured cell, or {@code B} and twelve hexadecimal digits of the
 *     address of a cell of a draft
 */
public record ClaveDeCifra(String cuerpo) {

    private static final String PREFIJO = "CIF-";
    private static final Pattern CUERPO = Pattern.compile("[1-9][0-9]{0,17}|B[0-9A-F]{12}");
    private static final Pattern CLAVE =
            Pattern.compile("(?:CIF-?)?(" + CUERPO.pattern() + ")-([0-9]{2})");
    private static final BigInteger MODULO = BigInteger.valueOf(97);
    private static final BigInteger SUMA = BigInteger.valueOf(98);
    private static final int DIGITOS_DE_BORRADOR = 12;
    private static final int BASE_DE_LETRAS = 36;

    /** Refuses what is neither a number nor the address of a draft. */
    public ClaveDeCifra {
        if (!CUERPO.matcher(cuerpo).matches()) {
            throw new IllegalArgumentException("not the body of a figure key: " + cuerpo);
        }
    }

    /** The key of a captured cell. */
    public static ClaveDeCifra deCelda(long celda) {
        return new ClaveDeCifra(Long.toString(celda));
    }

    /**
     * The key of a cell of a draft, which has no number of its own: it is made of its address.
     *
     * @param borrador key of the draft, {@code 2026-T4-50-GYR}
     */
    public static ClaveDeCifra deBorrador(
            String borrador, String tabla, String fila, String columna) {
        String direccion = String.join("\u001F", borrador, tabla, fila, columna);
        String resumen = Resumen.de(direccion).toString().toUpperCase(Locale.ROOT);
        return new ClaveDeCifra("B" + resumen.substring(0, DIGITOS_DE_BORRADOR));
    }

    /**
     * Reads a key as a person types it: with or without {@code CIF}, in any case; empty when its
     * check digits are not right.
     */
    public static Optional<ClaveDeCifra> lee(String texto) {
        Matcher partes = CLAVE.matcher(texto.strip().toUpperCase(Locale.ROOT));
        if (!partes.matches()) {
            return Optional.empty();
        }
        ClaveDeCifra clave = new ClaveDeCifra(partes.group(1));
        return clave.control().equals(partes.group(2)) ? Optional.of(clave) : Optional.empty();
    }

    /** The number of the captured cell; empty when the figure is of a draft. */
    public Optional<Long> celda() {
        return cuerpo.startsWith("B") ? Optional.empty() : Optional.of(Long.parseLong(cuerpo));
    }

    /**
     * The first digits of the hash of the address of a cell of a draft, in hexadecimal capitals:
     * SHA-256 of its four parts in UTF-8 with {@code U+001F} between them; empty for another cell.
     */
    public Optional<String> direccion() {
        return cuerpo.startsWith("B") ? Optional.of(cuerpo.substring(1)) : Optional.empty();
    }

    private String control() {
        StringBuilder digitos = new StringBuilder();
        cuerpo.chars().forEach(c -> digitos.append(Character.digit(c, BASE_DE_LETRAS)));
        BigInteger resto = new BigInteger(digitos + "00").mod(MODULO);
        return "%02d".formatted(SUMA.subtract(resto).intValue());
    }

    /** The key as printed. */
    @Override
    public String toString() {
        return PREFIJO + cuerpo + "-" + control();
    }
}
