package mx.recauda.ley.identidad;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.ArrayList;
import java.util.List;

/** What the identifiers of one person say about each other. Only warnings: errors of the past. */
public final class Coherencia {

    private Coherencia() {}

    /** Compares the dates of birth written inside the three identifiers of a worker. */
    @Fuente(value = "Dates inside NSS, CURP and RFC", confianza = Confianza.INFERIDA)
    public static List<Incidencia> avisos(Nss nss, Curp curp, Rfc rfc, Idioma idioma) {
        List<Incidencia> avisos = new ArrayList<>();
        int anioCurp = curp.fechaDeNacimiento().getYear() % 100;
        if (!nss.valor().startsWith("97") && nss.anioDeNacimientoDosDigitos() != anioCurp) {
            avisos.add(
                    Incidencia.de(
                                    ErrorDeIdentidad.NSS_CURP_NACIMIENTO,
                                    idioma,
                                    dosDigitos(nss.anioDeNacimientoDosDigitos()),
                                    dosDigitos(anioCurp))
                            .enCampo("nss", nss.valor()));
        }
        String fechaCurp = curp.valor().substring(4, 10);
        if (!rfc.esGenerico() && !rfc.esMoral() && !rfc.fechaAammdd().equals(fechaCurp)) {
            avisos.add(
                    Incidencia.de(
                                    ErrorDeIdentidad.RFC_CURP_NACIMIENTO,
                                    idioma,
                                    rfc.fechaAammdd(),
                                    fechaCurp)
                            .enCampo("rfc", rfc.valor()));
        }
        return avisos;
    }

    private static String dosDigitos(int anio) {
        return (anio < 10 ? "0" : "") + anio;
    }
}
