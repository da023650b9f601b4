package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.platform.rendicion.SelladoEnJson;
import mx.recauda.rendicion.compromiso.Acto;

/** Acts on a promise as they are kept. */
final class ActoEnJson {

    private static final SelladoEnJson<Acto> JSON = new SelladoEnJson<>(Acto.class);

    private ActoEnJson() {}

    static String clase(Acto acto) {
        return JSON.clase(acto);
    }

    static String datos(Acto acto) {
        return JSON.datos(acto);
    }

    static Acto lee(String clase, String datos) {
        return JSON.lee(clase, datos);
    }
}
