package mx.recauda.ley.afiliacion.persona;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.identidad.Nss;

import java.time.LocalDate;
import java.util.Optional;

/** Composes a new social security number. */
public final class NumeroDeAsegurado {

    /** Greatest folio of a series. */
    public static final int MAXIMO = 9_999;

    private static final int DIEZ_MIL = 10_000;
    private static final int SIGLO = 100;

    private NumeroDeAsegurado() {}

    /**
     * The six digits that share a folio: place, year of registration, year of birth.
     *
     * @param clave two digits of the place
     */
    @Fuente(
            value = "Place, year of registration, year of birth, folio, check digit",
            nota = "the list of keys of places could not be read whole")
    public static String serie(String clave, LocalDate hoy, LocalDate nacimiento) {
        return clave + dosDigitos(hoy.getYear()) + dosDigitos(nacimiento.getYear());
    }

    /**
     * The key of the place of an office. The institute's list of keys is not public: we take the
     * key of the delegación.
     *
     * @param oficina four digits
     */
    @Fuente(value = "Key of the delegación", confianza = Confianza.PROPUESTA)
    public static String clave(String oficina) {
        return oficina.substring(0, 2);
    }

    /**
     * The number of a folio, with its check digit.
     *
     * @param serie six digits
     * @param folio from 1
     * @return empty when the series ran out of numbers
     */
    public static Optional<Nss> de(String serie, int folio) {
        return folio < 1 || folio > MAXIMO
                ? Optional.empty()
                : Optional.of(Nss.componer(serie + String.valueOf(DIEZ_MIL + folio).substring(1)));
    }

    private static String dosDigitos(int anio) {
        return String.valueOf(SIGLO + anio % SIGLO).substring(1);
    }
}
