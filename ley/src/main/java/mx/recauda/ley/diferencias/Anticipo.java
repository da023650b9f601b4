package mx.recauda.ley.diferencias;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

/**
 * What the institute learns late may be what the employer had declared already: only the rest
 * changes what is owed.
 */
public final class Anticipo {

    private Anticipo() {}

    /**
     * What a change adds to what the employer declared, line by line.
     *
     * @param cambio what the institute's figures of a worker moved since both were compared
     * @param exceso the employer's figure less the institute's when they were compared
     */
    @Fuente(
            value = "LSS 39-B; RACERF 111",
            confianza = Confianza.PROPUESTA,
            nota =
                    "the determination binds the employer; that it is not asked twice is our reading")
    public static Montos resto(Montos cambio, Montos exceso) {
        return Montos.de(l -> resto(cambio.de(l), exceso.de(l)));
    }

    static Importe resto(Importe cambio, Importe exceso) {
        boolean mismoLado = cambio.centavos() > 0 == exceso.centavos() > 0;
        if (cambio.esCero() || exceso.esCero() || !mismoLado) {
            return cambio;
        }
        Importe resto = cambio.menos(exceso);
        return resto.centavos() > 0 == cambio.centavos() > 0 ? resto : Importe.CERO;
    }
}
