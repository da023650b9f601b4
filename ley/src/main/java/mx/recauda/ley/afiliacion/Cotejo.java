package mx.recauda.ley.afiliacion;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares who an employer says a worker is with who the institute knows by that number. */
public final class Cotejo {

    private static final Pattern MARCAS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETRAS = Pattern.compile("[^A-Z0-9]+");

    private Cotejo() {}

    /**
     * Everything that does not match; nothing when the person is the same. Accents, Ñ written as N,
     * signs and spaces make no difference; a CURP that is missing on either side is not compared.
     *
     * @param registrada who has that number, or empty when nobody has
     */
    @Fuente(
            value = "Names and CURP match the national catalogue, or the movement is refused",
            confianza = Confianza.UNA_FUENTE)
    public static List<Incidencia> de(
            Identidad presentada, Optional<Identidad> registrada, Idioma idioma) {
        if (registrada.isEmpty()) {
            return List.of(
                    Incidencia.de(ErrorDeAfiliacion.NSS_INEXISTENTE, idioma, presentada.nss())
                            .enCampo("nss", presentada.nss()));
        }
        List<Incidencia> incidencias = new ArrayList<>();
        Identidad conocida = registrada.get();
        if (!mismoNombre(presentada, conocida)) {
            incidencias.add(
                    Incidencia.de(
                                    ErrorDeAfiliacion.NOMBRE_DISTINTO,
                                    idioma,
                                    presentada.nss(),
                                    presentada.nombreCompleto())
                            .enCampo("nombre", presentada.nombreCompleto()));
        }
        boolean hayDos = !presentada.curp().isEmpty() && !conocida.curp().isEmpty();
        if (hayDos && !presentada.curp().equals(conocida.curp())) {
            incidencias.add(
                    Incidencia.de(
                                    ErrorDeAfiliacion.CURP_DISTINTA,
                                    idioma,
                                    presentada.nss(),
                                    presentada.curp())
                            .enCampo("curp", presentada.curp()));
        }
        return incidencias;
    }

    private static boolean mismoNombre(Identidad una, Identidad otra) {
        return mismo(una.primerApellido(), otra.primerApellido())
                && mismo(una.segundoApellido(), otra.segundoApellido())
                && mismo(una.nombres(), otra.nombres());
    }

    private static boolean mismo(String uno, String otro) {
        return uno.equals(otro) || sinAdornos(uno).equals(sinAdornos(otro));
    }

    private static String sinAdornos(String texto) {
        String separado = Normalizer.normalize(texto, Normalizer.Form.NFD);
        String letras = MARCAS.matcher(separado).replaceAll("").toUpperCase(Locale.ROOT);
        return NO_LETRAS.matcher(letras).replaceAll(" ").strip();
    }
}
