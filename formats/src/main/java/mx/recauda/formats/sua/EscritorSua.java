package mx.recauda.formats.sua;

import mx.recauda.ley.vivienda.Descuento;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes import files: fixed width, Windows-1252, CR LF, Ñ as a slash, as SUA itself does. */
public final class EscritorSua {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String FIN_DE_LINEA = "\r\n";

    private EscritorSua() {}

    /**
     * One file.
     *
     * @param lineas lines of the same kind of file
     * @throws IllegalArgumentException when a value does not fit its field
     */
    public static byte[] archivo(List<? extends LineaSua> lineas) {
        StringBuilder texto = new StringBuilder();
        for (LineaSua linea : lineas) {
            texto.append(linea(linea)).append(FIN_DE_LINEA);
        }
        return texto.toString().getBytes(WINDOWS_1252);
    }

    /**
     * One line, without its end.
     *
     * @throws IllegalArgumentException when a value does not fit its field
     */
    public static String linea(LineaSua linea) {
        String texto =
                linea.registro().valor()
                        + linea.nss().valor()
                        + switch (linea) {
                            case LineaSua.Asegurado a -> asegurado(a);
                            case LineaSua.Afiliacion a -> afiliacion(a);
                            case LineaSua.Movimiento m -> movimiento(m);
                            case LineaSua.Incapacidad i -> incapacidad(i);
                            case LineaSua.MovimientoDeCredito c -> credito(c);
                        };
        if (texto.length() != linea.archivo().ancho()) {
            throw new IllegalArgumentException(
                    "line of " + texto.length() + " characters in " + linea.archivo());
        }
        return texto.replace('Ñ', '/');
    }

    private static String asegurado(LineaSua.Asegurado a) {
        Optional<LineaSua.Credito> credito = a.credito();
        return izquierda(a.rfc(), 13)
                + izquierda(a.curp(), 18)
                + izquierda(a.nombre(), 50)
                + a.tipoDeTrabajador()
                + a.jornada()
                + fecha(a.alta())
                + numero(a.sdi().centavos(), 7)
                + izquierda(a.ubicacion(), 17)
                + izquierda(credito.map(LineaSua.Credito::numero).orElse(""), 10)
                + credito.map(c -> fecha(c.inicio())).orElse("00000000")
                + descuento(credito.map(LineaSua.Credito::descuento));
    }

    private static String afiliacion(LineaSua.Afiliacion a) {
        return izquierda(a.codigoPostal(), 5)
                + fecha(a.nacimiento())
                + izquierda(a.lugar(), 25)
                + izquierda(a.entidad(), 2)
                + izquierda(a.umf(), 3)
                + izquierda(a.ocupacion(), 12)
                + a.sexo()
                + a.tipoDeSalario()
                + "1";
    }

    private static String movimiento(LineaSua.Movimiento m) {
        return m.tipo()
                + fecha(m.fecha())
                + izquierda(m.folio(), 8)
                + (m.dias() == 0 ? "  " : numero(m.dias(), 2))
                + numero(m.sdi().centavos(), 7);
    }

    private static String incapacidad(LineaSua.Incapacidad i) {
        return "0"
                + fecha(i.inicio())
                + izquierda(i.folio(), 8)
                + numero(i.dias(), 3)
                + numero(i.porcentaje(), 3)
                + i.rama()
                + i.tipoDeRiesgo()
                + i.secuela()
                + i.control()
                + fecha(i.inicio().plusDays(i.dias() - 1L));
    }

    private static String credito(LineaSua.MovimientoDeCredito c) {
        return izquierda(c.numero(), 10)
                + c.tipo()
                + fecha(c.fecha())
                + descuento(c.descuento())
                + "N";
    }

    /** The type and the eight digits of the value; zeros when there is none. */
    private static String descuento(Optional<Descuento> descuento) {
        return descuento.map(d -> d.clave() + numero(valor(d), 8)).orElse("000000000");
    }

    /** Percentages and factors have four decimals; a fixed amount three, the last one zero. */
    private static long valor(Descuento descuento) {
        return switch (descuento) {
            case Descuento.Porcentaje p -> p.tasa().diezmillonesimas() / 10;
            case Descuento.CuotaFija c -> c.mensual().centavos() * 10;
            case Descuento.VecesUnidad v -> v.veces().diezmilesimas();
        };
    }

    private static String fecha(LocalDate fecha) {
        return numero(fecha.getDayOfMonth(), 2)
                + numero(fecha.getMonthValue(), 2)
                + numero(fecha.getYear(), 4);
    }

    private static String numero(long valor, int ancho) {
        String digitos = String.valueOf(valor);
        if (valor < 0 || digitos.length() > ancho) {
            throw new IllegalArgumentException(valor + " does not fit in " + ancho + " digits");
        }
        return "0".repeat(ancho - digitos.length()) + digitos;
    }

    private static String izquierda(String texto, int ancho) {
        if (texto.length() > ancho) {
            throw new IllegalArgumentException("«" + texto + "» does not fit in " + ancho);
        }
        return texto + " ".repeat(ancho - texto.length());
    }
}
