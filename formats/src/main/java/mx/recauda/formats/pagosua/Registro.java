package mx.recauda.formats.pagosua;

import mx.recauda.ley.dinero.Importe;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.OptionalLong;

/** One record, as it came: a field is a view of its bytes. */
public final class Registro {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final TipoDeRegistro tipo;
    private final int numero;
    private final byte[] bytes;

    private Registro(TipoDeRegistro tipo, int numero, byte[] bytes) {
        this.tipo = tipo;
        this.numero = numero;
        this.bytes = bytes;
    }

    static Registro de(TipoDeRegistro tipo, int numero, byte[] bytes) {
        return new Registro(tipo, numero, bytes.clone());
    }

    /** A record with its type and spaces. */
    public static Registro nuevo(TipoDeRegistro tipo) {
        byte[] bytes = new byte[TipoDeRegistro.ANCHO];
        Arrays.fill(bytes, (byte) ' ');
        return new Registro(tipo, 0, bytes).con("tipo", tipo.clave());
    }

    /** Which one it is. */
    public TipoDeRegistro tipo() {
        return tipo;
    }

    /** Its place in the file, from 1; zero when it is of none. */
    public int numero() {
        return numero;
    }

    /** A copy of its 295 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The characters of a field, spaces and all. */
    public String crudo(String clave) {
        return crudo(Disenos.campo(tipo, clave));
    }

    String crudo(Campo campo) {
        return new String(bytes, campo.desde() - 1, campo.ancho(), WINDOWS_1252);
    }

    /** The text of a field without spaces at its ends. */
    public String texto(String clave) {
        return crudo(clave).strip();
    }

    /** A field of digits, of an amount in centavos or of base 62; empty when it is not one. */
    public OptionalLong numero(String clave) {
        return numero(Disenos.campo(tipo, clave));
    }

    OptionalLong numero(Campo campo) {
        if (campo.forma() == Campo.Forma.BASE62) {
            return Base62.lee(crudo(campo));
        }
        long valor = 0;
        for (int i = campo.desde() - 1; i < campo.hasta(); i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return OptionalLong.empty();
            }
            valor = valor * 10 + bytes[i] - '0';
        }
        return OptionalLong.of(valor);
    }

    long entero(String clave) {
        return numero(clave).orElse(0);
    }

    Importe importe(String clave) {
        return Importe.deCentavos(entero(clave));
    }

    /**
     * The same record with another text in a field, padded with spaces.
     *
     * @throws IllegalArgumentException when it does not fit
     */
    public Registro con(String clave, String texto) {
        Campo campo = Disenos.campo(tipo, clave);
        byte[] nuevos = texto.getBytes(WINDOWS_1252);
        if (nuevos.length > campo.ancho()) {
            throw new IllegalArgumentException(clave + " has no room for " + texto);
        }
        byte[] copia = bytes.clone();
        Arrays.fill(copia, campo.desde() - 1, campo.hasta(), (byte) ' ');
        System.arraycopy(nuevos, 0, copia, campo.desde() - 1, nuevos.length);
        return new Registro(tipo, numero, copia);
    }

    /**
     * The same record with a number in a field, filled with zeros, or in base 62.
     *
     * @throws IllegalArgumentException when it does not fit
     */
    public Registro con(String clave, long numero) {
        Campo campo = Disenos.campo(tipo, clave);
        if (numero < 0) {
            throw new IllegalArgumentException(clave + " is not negative: " + numero);
        }
        if (campo.forma() == Campo.Forma.BASE62) {
            return con(clave, Base62.escribe(Importe.deCentavos(numero)));
        }
        String digitos = String.valueOf(numero);
        return con(clave, "0".repeat(Math.max(0, campo.ancho() - digitos.length())) + digitos);
    }
}
